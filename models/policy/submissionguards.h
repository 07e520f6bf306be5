// SPDX-License-Identifier: Apache-2.0
// What a policy requires before a notification is handed in (SubmissionRule::needs). Private to this layer.
#pragma once

#include "models/domain/ledger.h"
#include "models/policy/policy.h"

namespace mcs::policy {

// A course or a video (幸手・杉戸 フロー1③) that somebody attended by that day.
[[nodiscard]] bool isAttendedCourse(const domain::TrainingSession &session, QDate on);

// Everything the rule needs of these people on that day. Terms and e-mail addresses are rosterMayBeSubmitted. The
// course or video that counts is entered into `packet` where the rule asks for one. Errors: RuleViolation with the
// articles.
[[nodiscard]] Result<void> mayBeHandedIn(domain::Ledger &ledger, const Policy &policy, const SubmissionRule &rule,
    const QList<domain::Staff> &people, QDate on, domain::Submission &packet);

// Does the step from `before` to the account as it is now fit Policy::accountNeeds and the notifications? Refused with
// the articles; a refused application says why the office refused it.
[[nodiscard]] Result<void> accountStepAllowed(
    domain::Ledger &ledger, const Policy &policy, const domain::Staff &staff, const domain::McsAccount &before);

} // namespace mcs::policy
