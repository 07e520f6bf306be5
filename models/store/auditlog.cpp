// SPDX-License-Identifier: Apache-2.0
#include "models/store/auditlog.h"

#include "models/store/sentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

struct ChainedRow
{
    qint64 seq = 0;
    QString at;
    QString day;
    QString user;
    QString action;
    QString entity;
    qint64 entityId = 0;
    QByteArray beforeHash;
    QByteArray afterHash;
    QByteArray prevHash;
};

// SHA-256 over the fields in order, each as its length (decimal), a colon and its bytes; numbers in decimal, texts in
// UTF-8.
QByteArray hashOf(const ChainedRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field :
        {QByteArray::number(row.seq), row.at.toUtf8(), row.day.toUtf8(), row.user.toUtf8(), row.action.toUtf8(),
            row.entity.toUtf8(), QByteArray::number(row.entityId), row.beforeHash, row.afterHash, row.prevHash}) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return hash.result();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray saltedHash(const QByteArray &salt, const QByteArray &content)
{
    return QCryptographicHash::hash(salt + content, QCryptographicHash::Sha256);
}

QByteArray randomSalt()
{
    QByteArray salt(16, '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

AuditLog::AuditLog(Database &database, const domain::Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> AuditLog::append(
    const QString &action, const QString &entity, qint64 entityId, const QJsonObject &before, const QJsonObject &after)
{
    ChainedRow row;
    const Result<bool> head
        = m_database.first(u"SELECT seq, hash FROM audit_head WHERE id = 1"_s, {}, [&](const Row &found) {
              row.seq = found.integer(0) + 1;
              row.prevHash = found.bytes(1);
          });
    if (!head)
        return head.error();
    if (!*head)
        return sentences::databaseDamaged();

    const QDateTime now = m_clock.now();
    row.at = toColumn(now).toString();
    row.day = now.toLocalTime().date().toString(Qt::ISODate);
    row.user = m_user;
    row.action = action;
    row.entity = entity;
    row.entityId = entityId;
    const QByteArray salt = randomSalt();
    const QByteArray beforeText = compact(before);
    const QByteArray afterText = compact(after);
    row.beforeHash = saltedHash(salt, beforeText);
    row.afterHash = saltedHash(salt, afterText);
    const QByteArray hash = hashOf(row);

    Result<void> written = m_database.run(
        u"INSERT INTO audit (seq, at, day, user, action, entity, entity_id, before_hash, after_hash, prev_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.seq, row.at, row.day, toColumn(row.user), row.action, toColumn(row.entity), row.entityId, row.beforeHash,
            row.afterHash, row.prevHash, hash});
    if (!written)
        return written;
    written = m_database.run(u"INSERT INTO audit_values (seq, salt, before, after) VALUES (?, ?, ?, ?)"_s,
        {row.seq, salt, QString::fromUtf8(beforeText), QString::fromUtf8(afterText)});
    if (!written)
        return written;
    written = m_database.run(
        u"INSERT INTO audit_days (day, first_seq, last_seq) VALUES (?, ?, ?) ON CONFLICT (day) DO UPDATE SET last_seq = excluded.last_seq"_s,
        {row.day, row.seq, row.seq});
    if (!written)
        return written;
    return m_database.run(u"UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1"_s, {row.seq, hash});
}

namespace {

// The index whose entries are those of the filter, in order: every screen costs the same at any depth. One record has
// few entries, which are looked through for user and action.
QString indexFor(const domain::AuditFilter &filter)
{
    const bool byUser = !filter.user.isEmpty();
    const bool byAction = !filter.action.isEmpty();
    if (filter.entity.isEmpty())
        return byUser && byAction ? u"audit_user_action"_s
            : byUser              ? u"audit_user"_s
            : byAction            ? u"audit_action"_s
                                  : QString();
    if (filter.entityId > 0)
        return u"audit_entity"_s;
    return byUser && byAction ? u"audit_user_kind_action"_s
        : byUser              ? u"audit_user_kind"_s
        : byAction            ? u"audit_kind_action"_s
                              : u"audit_kind"_s;
}

} // namespace

Result<QList<domain::AuditEntry>> AuditLog::page(const domain::AuditFilter &filter, qint64 before, int limit) const
{
    return between(filter, 0, before > 0 ? before : std::numeric_limits<qint64>::max(), limit, true);
}

Result<QList<domain::AuditEntry>> AuditLog::pageAfter(const domain::AuditFilter &filter, qint64 after, int limit) const
{
    return between(filter, after, std::numeric_limits<qint64>::max(), limit, false);
}

Result<QList<domain::AuditEntry>> AuditLog::between(
    const domain::AuditFilter &filter, qint64 after, qint64 before, int limit, bool fromNewest) const
{
    QString where;
    QVariantList values;
    if (filter.from.isValid() || filter.to.isValid()) {
        const QString from = filter.from.isValid() ? filter.from.toString(Qt::ISODate) : u"0000-01-01"_s;
        const QString to = filter.to.isValid() ? filter.to.toString(Qt::ISODate) : u"9999-12-31"_s;
        qint64 first = 0;
        qint64 last = 0;
        const Result<bool> bounds
            = m_database.first(u"SELECT min(first_seq), max(last_seq) FROM audit_days WHERE day BETWEEN ? AND ?"_s,
                {from, to}, [&](const Row &row) {
                    first = row.integer(0);
                    last = row.integer(1);
                });
        if (!bounds)
            return bounds.error();
        if (last == 0)
            return QList<domain::AuditEntry>{};
        after = std::max(after, first - 1);
        before = std::min(before, last + 1);
        where += u" AND a.day BETWEEN ? AND ?"_s;
        values << from << to;
    }
    const auto ask = [&](const QString &column, const QVariant &value) {
        where += u" AND a."_s + column + u" = ?"_s;
        values << value;
    };
    if (!filter.entity.isEmpty())
        ask(u"entity"_s, filter.entity);
    if (!filter.entity.isEmpty() && filter.entityId > 0)
        ask(u"entity_id"_s, filter.entityId);
    if (!filter.user.isEmpty())
        ask(u"user"_s, filter.user);
    if (!filter.action.isEmpty())
        ask(u"action"_s, filter.action);
    const QString index = indexFor(filter);

    QList<domain::AuditEntry> entries;
    const Result<void> read = m_database.each(
        u"SELECT a.seq, a.at, a.user, a.action, a.entity, a.entity_id, v.before, v.after FROM audit a "_s
            + (index.isEmpty() ? u"NOT INDEXED"_s : u"INDEXED BY "_s + index)
            + u" LEFT JOIN audit_values v USING (seq) WHERE a.seq < ? AND a.seq > ?"_s + where
            + (fromNewest ? u" ORDER BY a.seq DESC LIMIT ?"_s : u" ORDER BY a.seq LIMIT ?"_s),
        QVariantList{before, after} + values + QVariantList{std::max(0, limit)}, [&](const Row &row) {
            domain::AuditEntry entry;
            entry.sequence = row.integer(0);
            entry.at = row.time(1);
            entry.user = row.text(2);
            entry.action = row.text(3);
            entry.entity = row.text(4);
            entry.entityId = row.integer(5);
            entry.before = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
            entry.after = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
            entries << entry;
        });
    if (!read)
        return read.error();
    if (!fromNewest)
        std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<void> AuditLog::eraseValues(const QString &entity, qint64 entityId, const QString &reason)
{
    return m_database.atomically([&]() -> Result<void> {
        const QVariantList record{entity, entityId};
        Result<void> done = m_database.run(u"INSERT INTO erasures (kind, target, at, user, reason) SELECT 'audit', "
                                           u"v.seq, ?, ?, ? FROM audit_values v JOIN audit a "
                                           "USING (seq) WHERE a.entity = ? AND a.entity_id = ?"_s,
            QVariantList{toColumn(m_clock.now()), toColumn(m_user), reason} + record);
        if (!done)
            return done;
        done = m_database.run(
            u"DELETE FROM audit_values WHERE seq IN (SELECT seq FROM audit WHERE entity = ? AND entity_id = ?)"_s,
            record);
        if (!done)
            return done;
        return append(u"erase"_s, entity, entityId, {}, {{u"reason"_s, reason}});
    });
}

Result<QStringList> AuditLog::problems(qint64 *rows) const
{
    QStringList found;
    const auto report = [&found](const QString &problem) {
        if (found.size() < 100)
            found << problem;
    };
    qint64 expected = 1;
    QByteArray previous(32, '\0');
    const Result<void> walked
        = m_database.each(u"SELECT a.seq, a.at, a.day, a.user, a.action, a.entity, a.entity_id, a.before_hash, "
                          u"a.after_hash, a.prev_hash, a.hash, v.salt, "
                          "v.before, v.after, e.id FROM audit a LEFT JOIN audit_values v USING (seq) "
                          "LEFT JOIN erasures e ON e.kind = 'audit' AND e.target = a.seq ORDER BY a.seq"_s,
            {}, [&](const Row &row) {
                ChainedRow chained{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                    row.integer(6), row.bytes(7), row.bytes(8), row.bytes(9)};
                if (chained.seq != expected)
                    report(QCoreApplication::translate("mcs::store", "Audit rows %1 to %2 are missing.")
                               .arg(expected)
                               .arg(chained.seq - 1));
                else if (chained.prevHash != previous || hashOf(chained) != row.bytes(10))
                    report(QCoreApplication::translate("mcs::store", "Audit row %1 is not what was written.")
                               .arg(chained.seq));
                if (!row.isNull(11)) {
                    const bool isSame = saltedHash(row.bytes(11), row.text(12).toUtf8()) == chained.beforeHash
                        && saltedHash(row.bytes(11), row.text(13).toUtf8()) == chained.afterHash;
                    if (!isSame)
                        report(QCoreApplication::translate(
                            "mcs::store", "The values of audit row %1 are not what was written.")
                                   .arg(chained.seq));
                } else if (row.isNull(14)) {
                    report(QCoreApplication::translate(
                        "mcs::store", "The values of audit row %1 are missing without an erasure.")
                               .arg(chained.seq));
                }
                expected = chained.seq + 1;
                previous = row.bytes(10);
            });
    if (!walked)
        return walked.error();
    if (rows)
        *rows = expected - 1;
    bool isAnchored = false;
    const Result<bool> head = m_database.first(u"SELECT seq, hash FROM audit_head WHERE id = 1"_s, {},
        [&](const Row &row) { isAnchored = row.integer(0) == expected - 1 && row.bytes(1) == previous; });
    if (!head)
        return head.error();
    if (!isAnchored)
        report(QCoreApplication::translate("mcs::store", "The end of the audit log is not where it was written."));
    return found;
}

} // namespace mcs::store
