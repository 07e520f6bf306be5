// SPDX-License-Identifier: Apache-2.0
// Checks and refusals that the registers share. Private to this layer.
#pragma once

#include "models/policy/policy.h"

namespace mcs::policy {

[[nodiscard]] domain::Error invalidInput(const QString &sentence);
[[nodiscard]] domain::Error ruleViolation(const QString &sentence, const QList<Citation> &articles);

// A date the user must have given, not later than today. `field` is its translated name.
[[nodiscard]] Result<void> checkPastDate(const QString &field, QDate date, QDate today);
// The same, but it may be missing.
[[nodiscard]] Result<void> checkOptionalPastDate(const QString &field, QDate date, QDate today);
// A reason the user must have written, at most 500 characters.
[[nodiscard]] Result<void> checkReason(const QString &reason);

// The refusal concerns one record of a list; any other error concerns the ledger.
[[nodiscard]] bool isRefusalOfTheRecord(domain::ErrorCode code);

} // namespace mcs::policy
