// SPDX-License-Identifier: Apache-2.0
// Checks and refusals that the registers share. Private to this layer.
#pragma once

#include "models/policy/policy.h"

#include <initializer_list>

namespace mcs::policy {

[[nodiscard]] domain::Error invalidInput(const QString &sentence);
[[nodiscard]] domain::Error ruleViolation(const QString &sentence, const QList<Citation> &articles);
// Refused because of the duties of these keys: RuleViolation with their articles, or InvalidInput where no layer of the
// policy demands any of them.
[[nodiscard]] domain::Error refusedBy(const Policy &policy, const QStringList &demands, const QString &sentence);

// A date the user must have given, not later than today. `field` is its translated name.
[[nodiscard]] Result<void> checkPastDate(const QString &field, QDate date, QDate today);
// The same, but it may be missing.
[[nodiscard]] Result<void> checkOptionalPastDate(const QString &field, QDate date, QDate today);
// Not before the day on which something else happened; nothing to say when either is missing.
[[nodiscard]] Result<void> checkDateOrder(const QString &field, QDate date, const QString &earlierField, QDate earlier);
// The first refusal of several checks, or none.
[[nodiscard]] Result<void> firstRefusal(std::initializer_list<Result<void>> checks);
// A reason the user must have written, at most 500 characters.
[[nodiscard]] Result<void> checkReason(const QString &reason);

// The refusal concerns one record of a list; any other error concerns the ledger.
[[nodiscard]] bool isRefusalOfTheRecord(domain::ErrorCode code);

} // namespace mcs::policy
