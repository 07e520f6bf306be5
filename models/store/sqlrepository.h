// SPDX-License-Identifier: Apache-2.0
// One kind of record in its table. What differs from kind to kind is in the shapes; the statements are made from its
// constant names only.
#pragma once

#include "models/domain/ledger.h"
#include "models/store/changes.h"
#include "models/store/mapping.h"
#include "models/store/sentences.h"
#include "models/store/sqlerror.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace mcs::store {

using namespace Qt::StringLiterals;

template <class Record> class SqlRepository final : public domain::Repository<Record>
{
    using Map = Mapping<Record>;
    using IdType = typename Record::IdType;

public:
    explicit SqlRepository(Changes &changes)
        : m_changes(changes)
        , m_database(changes.database())
    {
    }

    Result<QList<Record>> all() const override { return select(u"void_reason = ''"_s + ofFacility(), {}, u"id"_s); }

    Result<QList<Record>> current() const override { return select(currentSql(), {}, u"id"_s); }

    Result<QList<Record>> of(qint64 parent) const override
    {
        if (parentColumn().isEmpty())
            return domain::Error{domain::ErrorCode::InvalidInput, sentences::noSuchRecord().message};
        return select(parentColumn() + u" = ? AND void_reason = ''"_s, {parent}, u"id DESC"_s);
    }

    // Brings current(), as it was, up to date where it may have changed.
    Result<void> refresh(QList<Record> &list, const QSet<qint64> &ids) const
    {
        if (ids.isEmpty())
            return {};
        if (ids.size() > mostReadSingly || (Map::newestOnly && parentColumn().isEmpty())) {
            Result<QList<Record>> now = current();
            if (!now)
                return now.error();
            list = *std::move(now);
            return {};
        }
        return Map::newestOnly ? refreshNewest(list, ids) : refreshEach(list, ids);
    }

    Result<Record> find(IdType id) const override
    {
        const Result<QList<Record>> found = select(u"id = ?"_s, {id.value}, u"id"_s);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return sentences::noSuchRecord();
        return found->constFirst();
    }

    Result<Record> save(const Record &record) override
    {
        Result<Record> saved = sentences::noSuchRecord();
        const Result<void> done
            = m_changes.change(permissionFor(record), Map::entity(), record.id.value, [&]() -> Result<void> {
                  saved = record.id.isStored() ? update(record) : insert(record);
                  return withoutValue(saved);
              });
        if (!done)
            return done.error();
        return saved;
    }

    Result<void> remove(IdType id, const QString &reason) override
    {
        const QString why = reason.trimmed().isEmpty() ? m_changes.defaultReason() : reason.trimmed();
        return setVoidReason(id, why, u"remove"_s);
    }

    Result<void> restore(IdType id) override { return setVoidReason(id, QStringLiteral(""), u"restore"_s); }

private:
    static constexpr qsizetype mostReadSingly = 500; // of more changes everything is read again

    [[nodiscard]] static bool isBefore(const Record &record, qint64 id) { return record.id.value < id; }

    Result<void> refreshEach(QList<Record> &list, const QSet<qint64> &ids) const
    {
        for (const qint64 id : ids) {
            const Result<QList<Record>> now = select(u"id = ? AND "_s + currentSql(), {id}, u"id"_s);
            if (!now)
                return now.error();
            const auto place = std::lower_bound(list.begin(), list.end(), id, isBefore);
            const bool isThere = place != list.end() && place->id.value == id;
            if (now->isEmpty()) {
                if (isThere)
                    list.erase(place);
            } else if (isThere) {
                *place = now->constFirst();
            } else {
                list.insert(place, now->constFirst());
            }
        }
        return {};
    }

    // Another row of the same parent may have become the newest, or have ceased to be it; a row that went to another
    // parent concerns both.
    Result<void> refreshNewest(QList<Record> &list, const QSet<qint64> &ids) const
    {
        QSet<qint64> parents;
        for (const Record &record : std::as_const(list)) {
            if (ids.contains(record.id.value))
                parents.insert(Map::parentOf(record));
        }
        for (const qint64 id : ids) {
            const Result<bool> read
                = m_database.first(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(parentColumn(), Map::table()), {id},
                    [&](const Row &row) { parents.insert(row.integer(0)); });
            if (!read)
                return read.error();
        }
        list.removeIf([&](const Record &record) { return parents.contains(Map::parentOf(record)); });
        for (const qint64 parent : std::as_const(parents)) {
            const Result<QList<Record>> newest = select(
                u"id = (SELECT max(id) FROM %1 WHERE %2 = ? AND void_reason = '')"_s.arg(Map::table(), parentColumn()),
                {parent}, u"id"_s);
            if (!newest)
                return newest.error();
            for (const Record &record : *newest)
                list.insert(std::lower_bound(list.begin(), list.end(), record.id.value, isBefore), record);
        }
        return {};
    }

    static QString selectSql()
    {
        return u"SELECT id, revision, created_at, updated_at, void_reason, "_s + Map::columns().join(u", "_s)
            + u" FROM "_s + Map::table();
    }

    // What a change needs: as the record is to be, and what it was already.
    [[nodiscard]] domain::Permission permissionFor(const Record &record) const
    {
        const domain::Permission needed = Map::permission(record);
        if (!record.id.isStored() || !m_changes.isAllowed(needed))
            return needed;
        const Result<Record> before = find(record.id);
        return before ? Map::permissionToChange(*before, record) : needed;
    }

    static QString parentColumn() { return QString::fromLatin1(Map::parent); }

    // Of several facilities the one that is worked with.
    [[nodiscard]] QString ofFacility() const
    {
        return Map::ofFacility ? u" AND facility_id = %1"_s.arg(m_changes.facility().value) : QString();
    }

    // The rows of Repository::current.
    [[nodiscard]] QString currentSql() const
    {
        const QString there = u"void_reason = ''"_s + ofFacility();
        QString sql = there;
        if (*Map::open)
            sql += u" AND "_s + QString::fromLatin1(Map::open);
        if (Map::newestOnly) {
            sql += u" AND id IN (SELECT max(id) FROM "_s + Map::table() + u" WHERE "_s + there;
            sql += parentColumn().isEmpty() ? u")"_s : u" GROUP BY "_s + parentColumn() + u')';
        }
        return sql;
    }

    Result<QList<Record>> select(const QString &condition, const QVariantList &values, const QString &order) const
    {
        QList<Record> records;
        const Result<void> done = m_database.consistently([&] { return read(condition, values, order, records); });
        if (!done)
            return done.error();
        return records;
    }

    Result<void> read(
        const QString &condition, const QVariantList &values, const QString &order, QList<Record> &records) const
    {
        Result<void> done = m_database.each(
            selectSql() + u" WHERE "_s + condition + u" ORDER BY "_s + order, values, [&](const Row &row) {
                Record record;
                record.id = row.template id<IdType>(0);
                record.info = {int(row.integer(1)), row.time(2), row.time(3), row.text(4)};
                Map::read(row, record);
                records << record;
            });
        if (!done || Map::lists().isEmpty() || records.isEmpty())
            return done;
        QHash<qint64, qsizetype> positions;
        for (qsizetype i = 0; i < records.size(); ++i)
            positions.insert(records.at(i).id.value, i);
        for (qsizetype list = 0; done && list < Map::lists().size(); ++list) {
            const ListTable &table = Map::lists().at(list);
            done = m_database.each(
                u"SELECT %1, %2 FROM %3 WHERE %1 IN (SELECT id FROM %4 WHERE %5) ORDER BY %1, position"_s.arg(
                    table.parent, table.columns.join(u", "_s), table.table, Map::table(), condition),
                values, [&](const Row &row) {
                    const auto position = positions.constFind(row.integer(0));
                    if (position != positions.cend())
                        Map::readListRow(row, 1, list, records[*position]);
                });
        }
        return done;
    }

    Result<Record> insert(const Record &record)
    {
        const QDateTime now = m_changes.now();
        QStringList columns = Map::columns();
        QVariantList values = Map::values(record);
        if (Map::ofFacility) {
            columns.prepend(u"facility_id"_s);
            values.prepend(m_changes.facility().value);
        }
        const QStringList marks(columns.size(), u"?"_s);
        const Result<void> done
            = m_database.run(u"INSERT INTO "_s + Map::table() + u" (revision, created_at, updated_at, void_reason, "_s
                    + columns.join(u", "_s) + u") VALUES (1, ?, ?, '', "_s + marks.join(u", "_s) + u")"_s,
                QVariantList{toColumn(now), toColumn(now)} + values);
        if (!done)
            return m_changes.explain(record, done.error());
        Record stored = record;
        stored.id = IdType{m_database.lastInsertId()};
        if (const Result<void> lists = writeLists(stored); !lists)
            return lists.error();
        return audited(u"insert"_s, stored.id, QJsonObject(), asJson(stored));
    }

    Result<Record> update(const Record &record)
    {
        const Result<Record> before = find(record.id);
        if (!before)
            return before.error();
        if (before->info.revision != record.info.revision)
            return sentences::changedMeanwhile();
        if (!before->info.voidReason.isEmpty())
            return sentences::removedMeanwhile();
        const QJsonObject was = asJson(*before);
        const QJsonObject is = asJson(record);
        if (was == is)
            return *before;
        if (const Result<void> allowed = m_changes.checkUpdate(record); !allowed)
            return allowed.error();

        QStringList sets;
        for (const QString &column : Map::columns())
            sets << column + u" = ?"_s;
        const Result<void> done
            = m_database.run(u"UPDATE "_s + Map::table() + u" SET revision = revision + 1, updated_at = ?, "_s
                    + sets.join(u", "_s) + u" WHERE id = ? AND revision = ?"_s,
                QVariantList{toColumn(m_changes.now())} + Map::values(record)
                    + QVariantList{record.id.value, record.info.revision});
        if (!done)
            return m_changes.explain(record, done.error());
        if (m_database.changedRows() != 1)
            return sentences::changedMeanwhile();
        for (const ListTable &table : Map::lists()) {
            const Result<void> cleared = m_database.run(
                u"DELETE FROM "_s + table.table + u" WHERE "_s + table.parent + u" = ?"_s, {record.id.value});
            if (!cleared)
                return cleared.error();
        }
        if (const Result<void> lists = writeLists(record); !lists)
            return lists.error();
        return audited(u"update"_s, record.id, was, is);
    }

    Result<void> writeLists(const Record &record)
    {
        for (qsizetype list = 0; list < Map::lists().size(); ++list) {
            const ListTable &table = Map::lists().at(list);
            const QString sql = u"INSERT INTO "_s + table.table + u" ("_s + table.parent + u", position, "_s
                + table.columns.join(u", "_s) + u") VALUES (?, ?, "_s
                + QStringList(table.columns.size(), u"?"_s).join(u", "_s) + u")"_s;
            qint64 position = 0;
            for (const QVariantList &values : Map::listValues(record, list)) {
                const Result<void> done = m_database.run(sql, QVariantList{record.id.value, position++} + values);
                if (!done)
                    return done;
            }
        }
        return {};
    }

    Result<void> setVoidReason(IdType id, const QString &reason, const QString &action)
    {
        const Result<Record> before = find(id);
        if (!before)
            return before.error();
        return m_changes.change(Map::permission(*before), Map::entity(), id.value, [&]() -> Result<void> {
            const Result<Record> current = find(id);
            if (!current)
                return current.error();
            if (current->info.voidReason == reason || (!reason.isEmpty() && !current->info.voidReason.isEmpty()))
                return {}; // removed or restored already
            if (const Result<void> allowed = m_changes.checkRemoval(*current, !reason.isEmpty()); !allowed)
                return allowed;
            const Result<void> done = m_database.run(u"UPDATE "_s + Map::table()
                    + u" SET revision = revision + 1, updated_at = ?, void_reason = ? WHERE id = ?"_s,
                {toColumn(m_changes.now()), reason, id.value});
            if (!done)
                return m_changes.explain(*current, done.error());
            return m_changes.audit(action, Map::entity(), id.value, {{u"void_reason"_s, current->info.voidReason}},
                {{u"void_reason"_s, reason}});
        });
    }

    Result<Record> audited(const QString &action, IdType id, const QJsonObject &was, const QJsonObject &is)
    {
        QJsonObject before;
        QJsonObject after;
        for (auto field = is.begin(); field != is.end(); ++field) {
            if (was.value(field.key()) == field.value())
                continue;
            // An empty field of a new record says nothing.
            if (was.isEmpty()
                && (field.value().isNull() || field.value() == QJsonValue(QString()) || field.value() == QJsonArray()))
                continue;
            if (!was.isEmpty())
                before.insert(field.key(), was.value(field.key()));
            after.insert(field.key(), field.value());
        }
        if (const Result<void> done = m_changes.audit(action, Map::entity(), id.value, before, after); !done)
            return done.error();
        return find(id);
    }

    // The record as columns and values, its lists as arrays of objects; compared and kept by the audit log.
    static QJsonObject asJson(const Record &record)
    {
        QJsonObject json = rowAsJson(Map::columns(), Map::values(record));
        for (qsizetype list = 0; list < Map::lists().size(); ++list) {
            QJsonArray rows;
            for (const QVariantList &values : Map::listValues(record, list))
                rows << rowAsJson(Map::lists().at(list).columns, values);
            json.insert(Map::lists().at(list).table, rows);
        }
        return json;
    }

    static QJsonObject rowAsJson(const QStringList &columns, const QVariantList &values)
    {
        QJsonObject json;
        for (qsizetype i = 0; i < columns.size(); ++i)
            json.insert(columns.at(i), values.at(i).isNull() ? QJsonValue() : QJsonValue::fromVariant(values.at(i)));
        return json;
    }

    Changes &m_changes;
    Database &m_database;
};

} // namespace mcs::store
