// SPDX-License-Identifier: Apache-2.0
// Checks that the parts of the device register share. Private to this layer.
#pragma once

#include "models/policy/deviceregister.h"

namespace mcs::policy {

// A person of the ledger who works here on `on`.
[[nodiscard]] Result<domain::Staff> personInService(domain::Ledger &ledger, domain::StaffId id, QDate on);
// 使用中: not lost, not retired.
[[nodiscard]] Result<void> checkInUse(const domain::Device &device);
[[nodiscard]] QString titleOf(const domain::Device &device); // 「T-001 訪問用タブレット1」
[[nodiscard]] QString titleOf(const domain::CarryOutItem &item, const domain::Device *device);
[[nodiscard]] QString phraseOf(const CheckItem &item); // its text within a sentence: without the full stop
// The carry-out by which the device is outside now.
[[nodiscard]] Result<std::optional<domain::CarryOut>> findOutside(domain::Ledger &ledger, domain::DeviceId device);
// 返却済 or 紛失 when nothing of it is outside any more.
void closeWhenAllIsBack(domain::CarryOut &carryOut);
// The level at which an answer is not in order, when the item has that level; nothing: in order.
[[nodiscard]] std::optional<Level> findingAt(const domain::DeviceCheckLine &line, std::optional<Level> level);
// May the device leave the house on `on`: its newest check is there, not overdue, without 否 at level M.
[[nodiscard]] Result<void> checkedForOutside(const domain::Device &device, const RegisterContext &context, QDate on);

} // namespace mcs::policy
