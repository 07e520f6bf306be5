// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlledger.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mcs::store {

using namespace mcs::domain;

SqlLedger::SqlLedger(std::unique_ptr<Database> database, std::unique_ptr<FolderLock> lock, const Clock &clock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_changes(*m_database, clock, !m_lock)
    , m_documents(m_changes)
{
}

Result<QString> SqlLedger::ledgerId() const
{
    QString id;
    const Result<bool> read = m_database->first(
        u"SELECT ledger_id FROM ledger WHERE id = 1"_s, {}, [&](const Row &row) { id = row.text(0); });
    if (!read)
        return read.error();
    return id;
}

namespace {

void sortJobTypes(QList<JobType> &jobTypes)
{
    std::stable_sort(
        jobTypes.begin(), jobTypes.end(), [](const JobType &a, const JobType &b) { return a.position < b.position; });
}

} // namespace

// A ledger that is being made has none yet.
Result<void> SqlLedger::readFacility(Records &records) const
{
    const auto facilities = m_facilities.all();
    if (!facilities)
        return facilities.error();
    records.facility = {};
    for (const Facility &facility : *facilities) {
        if (facility.id == m_changes.facility())
            records.facility = facility;
    }
    return {};
}

Result<void> SqlLedger::chooseFacility(FacilityId id)
{
    const auto found = m_facilities.find(id);
    if (!found)
        return found.error();
    m_changes.setFacility(id);
    return {};
}

Result<Records> SqlLedger::load() const
{
    Records records;
    Result<void> done;
    const auto fill = [&done](const auto &repository, auto &list) {
        if (!done)
            return;
        auto current = repository.current();
        if (current)
            list = *std::move(current);
        else
            done = current.error();
    };
    const Result<void> read = m_database->consistently([&]() -> Result<void> {
        done = readFacility(records);
#define MCS_FILL(Type, name) fill(m_##name, records.name);
        MCS_RECORD_KINDS(MCS_FILL)
#undef MCS_FILL
        return done;
    });
    if (!read)
        return read.error();
    sortJobTypes(records.jobTypes);
    return records;
}

Result<void> SqlLedger::refresh(Records &records)
{
    const QHash<QString, QSet<qint64>> touched = m_changes.takeTouched();
    Result<void> done;
    const auto update = [&]<class Record>(const SqlRepository<Record> &repository, QList<Record> &list) {
        if (done)
            done = repository.refresh(list, touched.value(Mapping<Record>::entity()));
    };
    std::sort(records.jobTypes.begin(), records.jobTypes.end(),
        [](const JobType &a, const JobType &b) { return a.id < b.id; });
    const Result<void> read = m_database->consistently([&]() -> Result<void> {
        if (touched.contains(Mapping<Facility>::entity()))
            done = readFacility(records);
#define MCS_UPDATE(Type, name) update(m_##name, records.name);
        MCS_RECORD_KINDS(MCS_UPDATE)
#undef MCS_UPDATE
        // A new name of a job reaches everybody who has it (ON UPDATE CASCADE).
        if (done && touched.contains(Mapping<JobType>::entity())) {
            auto staff = m_staff.current();
            if (!staff)
                return staff.error();
            records.staff = *std::move(staff);
        }
        return done;
    });
    sortJobTypes(records.jobTypes);
    if (!read)
        m_changes.touchAgain(touched);
    return read;
}

Result<void> SqlLedger::atomically(const std::function<Result<void>()> &work)
{
    return m_changes.atomically(work);
}

Result<QList<AuditEntry>> SqlLedger::audit(const AuditFilter &filter, qint64 before, int limit) const
{
    if (!m_changes.isAllowed(Permission::ReadAudit))
        return m_changes.refuse(Permission::ReadAudit, u"audit"_s, 0);
    return m_changes.auditLog().page(filter, before, limit);
}

Result<QList<AuditEntry>> SqlLedger::auditAfter(const AuditFilter &filter, qint64 after, int limit) const
{
    if (!m_changes.isAllowed(Permission::ReadAudit))
        return m_changes.refuse(Permission::ReadAudit, u"audit"_s, 0);
    return m_changes.auditLog().pageAfter(filter, after, limit);
}

Result<void> SqlLedger::note(const QString &action, const QJsonObject &what)
{
    return m_changes.atomically([&] { return m_changes.audit(action, QString(), 0, {}, what); });
}

Result<QJsonObject> SqlLedger::settings() const
{
    QJsonObject settings;
    const Result<bool> read = m_database->first(u"SELECT content FROM settings WHERE id = 1"_s, {},
        [&](const Row &row) { settings = QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
    if (!read)
        return read.error();
    return settings;
}

Result<void> SqlLedger::saveSettings(const QJsonObject &settings)
{
    return m_changes.change(Permission::EditSettings, u"settings"_s, 0, [&]() -> Result<void> {
        const Result<QJsonObject> earlier = this->settings();
        if (!earlier)
            return earlier.error();
        QJsonObject before;
        QJsonObject after;
        QStringList keys = earlier->keys() + settings.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            if (earlier->value(key) == settings.value(key))
                continue;
            before.insert(key, earlier->value(key));
            after.insert(key, settings.value(key));
        }
        if (before.isEmpty() && after.isEmpty())
            return {};
        const Result<void> written
            = m_database->run(u"UPDATE settings SET content = ? WHERE id = 1"_s, {toColumn(settings)});
        if (!written)
            return written;
        return m_changes.audit(u"update"_s, u"settings"_s, 0, before, after);
    });
}

} // namespace mcs::store
