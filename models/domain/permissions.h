// SPDX-License-Identifier: Apache-2.0
// Who may do what inside the program (REQUIREMENTS 2.3). Enforced by the store, asked by the window to grey out.
#pragma once

#include "models/domain/records.h"

namespace mcs::domain {

enum class Permission {
    AppointAdministrator, // 事業所管理者 only, as the permits of personal devices
    EditRecords, // staff, accounts, patients, pledges, submissions, consents, groups, devices
    PrepareDrafts, // 補助: candidates, drafts of carry-outs and papers under way; nothing that counts
    Approve, // invitations, carry-outs: the office the policy names decides (Policy::approval)
    RecordPostDeletion, // 準則 3-1＊: as Approve (Policy::approval decides)
    PrintForms,
    PrintRegisters, // lists, to-do list, audit log
    EditSettings, // policy, facility, users, backup, recovery key
    ReadAudit,
    Inspect, // 自己点検: 監査 too
    ReviewAudit, // 監査: record that the log was looked through
};

[[nodiscard]] bool isAllowed(UserRole role, Permission permission);
[[nodiscard]] QString roleName(UserRole role); // translated

} // namespace mcs::domain
