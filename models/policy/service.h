// SPDX-License-Identifier: Apache-2.0
// Who counts on a day: in service, using MCS, under care.
#pragma once

#include "models/domain/records.h"

namespace mcs::policy {

// Works here on `date` (the last day counts; 休職 counts).
[[nodiscard]] bool isInService(const domain::Staff &staff, QDate date);
[[nodiscard]] bool isMcsUserOn(const domain::Staff &staff, QDate date);
// An address blocks another person from using it until its owner has left.
[[nodiscard]] bool isActive(const domain::Staff &staff, QDate today);
[[nodiscard]] bool isUnderCare(const domain::Patient &patient);
[[nodiscard]] bool isEffective(const domain::StaffPledge &pledge); // 署名受領 or a complete 省略
[[nodiscard]] bool isEffective(const domain::Consent &consent); // signed or 免除; not withdrawn, replaced or ended.
                                                                // Whether it is enough for sharing is another question.
[[nodiscard]] bool hasAccount(const domain::Staff &staff); // an account exists in MCS, whatever its state

[[nodiscard]] bool isRegistered(const domain::Staff &staff); // on the facility's staff in MCS (施設スタッフ登録)

[[nodiscard]] QString officeWord(domain::OfficeRole role); // 事業所管理者 MCS管理者 運用責任者 …, translated

} // namespace mcs::policy
