// SPDX-License-Identifier: Apache-2.0
// What every change goes through: may this user do it, one transaction, an audit row inside it, a refused attempt noted
// after it.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/permissions.h"
#include "models/store/auditlog.h"
#include "models/store/database.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace mcs::store {

class Changes
{
public:
    Changes(Database &database, const domain::Clock &clock, bool isReadOnly);

    void setUser(const domain::AppUser &user);
    [[nodiscard]] const domain::AppUser &user() const { return m_user; }
    // Whose records are read and written.
    [[nodiscard]] domain::FacilityId facility() const { return m_facility; }
    void setFacility(domain::FacilityId facility) { m_facility = facility; }
    // While a ledger is being set up its first user enters who holds which office.
    void setSettingUp(bool isSettingUp) { m_isSettingUp = isSettingUp; }

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] AuditLog &auditLog() { return m_audit; }
    // Nothing that is done lasts.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly || m_isRehearsal; }
    void setRehearsal() { m_isRehearsal = true; } // changes are carried out, and taken back at their end
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] bool isAllowed(domain::Permission permission) const;
    [[nodiscard]] QString defaultReason() const; // of a removal without a reason of its own

    Result<void> atomically(const std::function<Result<void>()> &work);
    // atomically() when the user may; else PermissionDenied, and the attempt is entered in the audit log.
    Result<void> change(domain::Permission permission, const QString &entity, qint64 entityId,
        const std::function<Result<void>()> &work);
    // PermissionDenied; the attempt is entered in the audit log, unless the ledger is open for reading only.
    [[nodiscard]] domain::Error refuse(domain::Permission permission, const QString &entity, qint64 entityId);
    // Records of the kind that may have changed since this was asked last (also such whose change was rolled back).
    [[nodiscard]] QHash<QString, QSet<qint64>> takeTouched() { return std::exchange(m_touched, {}); }
    // They could not be read: to be asked for once more.
    void touchAgain(const QHash<QString, QSet<qint64>> &touched)
    {
        for (auto kind = touched.cbegin(); kind != touched.cend(); ++kind)
            m_touched[kind.key()] += *kind;
    }
    Result<void> audit(const QString &action, const QString &entity, qint64 entityId, const QJsonObject &before,
        const QJsonObject &after);

    // A sentence that names what stands in the way, for a record that the database refused.
    template <class Record> [[nodiscard]] domain::Error explain(const Record &, const domain::Error &error)
    {
        return error;
    }
    [[nodiscard]] domain::Error explain(const domain::Staff &staff, const domain::Error &error);
    [[nodiscard]] domain::Error explain(const domain::JobType &jobType, const domain::Error &error);

    // May it be removed (or restored)? The last user who may change settings stays.
    template <class Record> [[nodiscard]] Result<void> checkRemoval(const Record &, bool) { return {}; }
    [[nodiscard]] Result<void> checkRemoval(const domain::AppUser &user, bool isRemoval);
    template <class Record> [[nodiscard]] Result<void> checkUpdate(const Record &) { return {}; }
    [[nodiscard]] Result<void> checkUpdate(const domain::AppUser &user); // a new role that may not

private:
    struct Refusal
    {
        QString entity;
        qint64 entityId;
        domain::Permission permission;
    };
    void noteRefusals();
    Result<void> rehearse(const std::function<Result<void>()> &work);

    Database &m_database;
    const domain::Clock &m_clock;
    AuditLog m_audit;
    domain::AppUser m_user;
    domain::FacilityId m_facility{1}; // the first that was entered
    bool m_isReadOnly;
    bool m_isRehearsal = false;
    bool m_isSettingUp = false;
    QList<Refusal> m_refusals;
    QHash<QString, QSet<qint64>> m_touched;
};

} // namespace mcs::store
