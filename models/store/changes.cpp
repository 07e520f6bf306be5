// SPDX-License-Identifier: Apache-2.0
#include "models/store/changes.h"

#include "models/domain/japanese.h"
#include "models/store/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mcs::store {

using domain::Permission;

namespace {
QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::AppointAdministrator:
        return u"appoint"_s;
    case Permission::EditRecords:
        return u"edit-records"_s;
    case Permission::PrepareDrafts:
        return u"prepare-drafts"_s;
    case Permission::Approve:
        return u"approve"_s;
    case Permission::RecordPostDeletion:
        return u"record-post-deletion"_s;
    case Permission::PrintForms:
        return u"print"_s;
    case Permission::PrintRegisters:
        return u"print-registers"_s;
    case Permission::EditSettings:
        return u"edit-settings"_s;
    case Permission::ReadAudit:
        return u"read-audit"_s;
    case Permission::Inspect:
        return u"inspect"_s;
    case Permission::ReviewAudit:
        return u"review-audit"_s;
    }
    return {};
}
} // namespace

Changes::Changes(Database &database, const domain::Clock &clock, bool isReadOnly)
    : m_database(database)
    , m_clock(clock)
    , m_audit(database, clock)
    , m_isReadOnly(isReadOnly)
{
}

void Changes::setUser(const domain::AppUser &user)
{
    m_user = user;
    m_audit.setUser(user.name);
}

bool Changes::isAllowed(Permission permission) const
{
    if (m_isSettingUp && permission == Permission::AppointAdministrator)
        return domain::isAllowed(m_user.role, Permission::EditSettings);
    return domain::isAllowed(m_user.role, permission);
}

QString Changes::defaultReason() const
{
    return QCoreApplication::translate("mcs::store", "Removed");
}

Result<void> Changes::atomically(const std::function<Result<void>()> &work)
{
    if (m_isReadOnly)
        return sentences::openedReadOnly();
    if (m_isRehearsal && !m_database.isInTransaction())
        return rehearse(work);
    const Result<void> done = m_database.atomically(work);
    if (!m_database.isInTransaction())
        noteRefusals();
    return done;
}

Result<void> Changes::rehearse(const std::function<Result<void>()> &work)
{
    Result<void> done;
    const Result<void> takenBack = m_database.atomically([&]() -> Result<void> {
        done = work();
        return done ? domain::Error{domain::ErrorCode::Cancelled, QString()} : done;
    });
    m_refusals.clear();
    // Anything else than what was asked for above is a failure of the database itself.
    return done && takenBack.error().code != domain::ErrorCode::Cancelled ? takenBack : done;
}

Result<void> Changes::change(
    Permission permission, const QString &entity, qint64 entityId, const std::function<Result<void>()> &work)
{
    if (m_isReadOnly)
        return sentences::openedReadOnly();
    return isAllowed(permission) ? atomically(work) : refuse(permission, entity, entityId);
}

domain::Error Changes::refuse(Permission permission, const QString &entity, qint64 entityId)
{
    if (m_isReadOnly)
        return sentences::permissionDenied();
    // What surrounds the attempt will be rolled back: the note is written afterwards.
    m_refusals << Refusal{entity, entityId, permission};
    if (!m_database.isInTransaction())
        noteRefusals();
    return sentences::permissionDenied();
}

void Changes::noteRefusals()
{
    const QList<Refusal> refusals = std::exchange(m_refusals, {});
    if (refusals.isEmpty() || m_isRehearsal)
        return;
    const Result<void> noted = m_database.atomically([&]() -> Result<void> {
        for (const Refusal &refusal : refusals) {
            const Result<void> done = m_audit.append(u"refused"_s, refusal.entity, refusal.entityId, {},
                {{u"permission"_s, permissionName(refusal.permission)}});
            if (!done)
                return done;
        }
        return {};
    });
    if (!noted)
        qWarning("a refused attempt could not be entered in the audit log");
}

Result<void> Changes::audit(
    const QString &action, const QString &entity, qint64 entityId, const QJsonObject &before, const QJsonObject &after)
{
    if (entityId > 0)
        m_touched[entity].insert(entityId);
    return m_audit.append(action, entity, entityId, before, after);
}

domain::Error Changes::explain(const domain::Staff &staff, const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Duplicate) {
        QString holder;
        const Result<bool> found = m_database.first(
            u"SELECT name FROM staff WHERE email_key = ? AND void_reason = '' AND employment <> 2 AND id <> ? "
            "AND facility_id = ?"_s,
            {domain::emailKey(staff.email), staff.id.value, m_facility.value},
            [&](const Row &row) { holder = row.text(0); });
        if (found && *found)
            return sentences::emailInUse(staff.email, holder);
    }
    if (error.code == domain::ErrorCode::InvalidInput && !staff.jobType.isEmpty()) {
        const Result<bool> known
            = m_database.first(u"SELECT 1 FROM job_types WHERE name = ?"_s, {staff.jobType}, [](const Row &) {});
        if (known && !*known)
            return sentences::unknownJobType(staff.jobType);
    }
    return error;
}

domain::Error Changes::explain(const domain::JobType &jobType, const domain::Error &error)
{
    return error.code == domain::ErrorCode::Duplicate ? sentences::alreadyThere(jobType.name) : error;
}

Result<void> Changes::checkRemoval(const domain::AppUser &user, bool isRemoval)
{
    if (!isRemoval)
        return {};
    bool isAnotherThere = false;
    const Result<void> read = m_database.each(
        u"SELECT role FROM users WHERE void_reason = '' AND id <> ?"_s, {user.id.value}, [&](const Row &row) {
            isAnotherThere |= domain::isAllowed(row.number<domain::UserRole>(0), Permission::EditSettings);
        });
    if (!read)
        return read;
    if (!isAnotherThere)
        return sentences::lastUser();
    return {};
}

Result<void> Changes::checkUpdate(const domain::AppUser &user)
{
    return domain::isAllowed(user.role, Permission::EditSettings) ? Result<void>() : checkRemoval(user, true);
}

} // namespace mcs::store
