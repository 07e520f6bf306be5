// SPDX-License-Identifier: Apache-2.0
// Who may do what inside the program (REQUIREMENTS 2.3). Enforced by the store, asked by the window to grey out.
#pragma once

#include "models/domain/records.h"

namespace mcs::domain {

enum class Permission {
    AppointAdministrator, // 事業所管理者 only
    EditRecords, // staff, accounts, patients, pledges, submissions, consents
    PrintForms,
    EditSettings, // policy, facility, users, backup, recovery key
    ReadAudit,
};

[[nodiscard]] bool isAllowed(UserRole role, Permission permission);
[[nodiscard]] QString roleName(UserRole role); // translated

} // namespace mcs::domain
