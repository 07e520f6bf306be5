// SPDX-License-Identifier: Apache-2.0
#include "models/domain/permissions.h"

#include <QCoreApplication>

namespace mcs::domain {

bool isAllowed(UserRole role, Permission permission)
{
    const bool isManager = role == UserRole::FacilityManager;
    const bool isOffice = isManager || role == UserRole::McsAdministrator;
    switch (permission) {
    case Permission::AppointAdministrator:
        return isManager;
    case Permission::EditRecords: // 補助 prepares papers but changes no record
    case Permission::Approve:
    case Permission::RecordPostDeletion:
    case Permission::EditSettings:
        return isOffice;
    case Permission::PrepareDrafts:
    case Permission::PrintForms:
        return isOffice || role == UserRole::Assistant;
    case Permission::PrintRegisters:
        return true;
    case Permission::ReadAudit:
    case Permission::Inspect:
    case Permission::ReviewAudit:
        return isOffice || role == UserRole::Auditor;
    }
    return false;
}

QString roleName(UserRole role)
{
    switch (role) {
    case UserRole::FacilityManager:
        return QCoreApplication::translate("mcs::domain", "Facility manager");
    case UserRole::McsAdministrator:
        return QCoreApplication::translate("mcs::domain", "MCS administrator");
    case UserRole::Assistant:
        return QCoreApplication::translate("mcs::domain", "Assistant");
    case UserRole::Auditor:
        return QCoreApplication::translate("mcs::domain", "Auditor");
    }
    return {};
}

} // namespace mcs::domain
