// SPDX-License-Identifier: Apache-2.0
// What a consent that comes into force must say (SM-CON of REQUIREMENTS 2.2). Private to this layer.
#pragma once

#include "models/domain/ledger.h"
#include "models/policy/policy.h"

namespace mcs::policy {

// 作成 印刷済 説明済
[[nodiscard]] bool isBeforeSigning(domain::ConsentStatus status);

// The consent as it may be stored as signed (書面) or taken as given (黙示): fields that do not apply are emptied, the
// refused clauses stand in the policy's order, 原本 is kept as the policy says where nothing was chosen. Errors:
// InvalidInput, RuleViolation.
[[nodiscard]] Result<domain::Consent> checkedConsent(const domain::Consent &asked, const Policy &policy, QDate today);

// The two differ at most in what may be put right in the row: storage place, who keeps the original, the day the
// counterpart was handed over, the note.
[[nodiscard]] bool differOnlyInKeeping(const domain::Consent &a, const domain::Consent &b);

// Stores `consent` and marks what it takes the place of as 変更 (Superseded); it names the one that was in force.
// Inside a transaction of the caller.
[[nodiscard]] Result<domain::Consent> storeSuperseding(domain::Ledger &ledger, const domain::Consent &consent);

} // namespace mcs::policy
