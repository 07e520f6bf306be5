// SPDX-License-Identifier: Apache-2.0
// 届出 (SM-SUB): where a notification stands and what comes next, for registers, やること, window and papers alike.
// Which papers travel together and what must hold is Policy::submission.
#pragma once

#include "models/policy/policy.h"

#include <QSet>

namespace mcs::policy {

// 提出済 and on: the office has it, and has neither sent it back nor said no.
[[nodiscard]] bool isHandedIn(domain::SubmissionStatus status);
// 作成中 印刷済 署名済 差戻し: its papers are being made.
[[nodiscard]] bool isBeingMade(domain::SubmissionStatus status);
// The office will say more: the receipt, or what it decides and the IDs where the policy has that.
[[nodiscard]] bool awaitsAnswer(const domain::Submission &submission, const Policy &policy);

enum class SubmissionStep { Print, Sign, HandIn, Receive, Decide, IssueIds, Nothing };
[[nodiscard]] SubmissionStep nextStep(const domain::Submission &submission, const Policy &policy);

// A paper that names people; the facility pledge (連携守秘誓約書) names nobody.
[[nodiscard]] bool listsPeople(const QString &role);
// The kinds with that paper, in their order.
[[nodiscard]] QList<domain::SubmissionKind> kindsWith(const Policy &policy, const QString &role);
// New, Addition and Change tell the office who uses MCS.
[[nodiscard]] bool tellsWhoUses(domain::SubmissionKind kind);
// Everybody that a notification handed in names as a user.
[[nodiscard]] QSet<domain::StaffId> notifiedUsers(const domain::Records &records);
// The office decides about it and issues IDs (可否決定, ID付与).
[[nodiscard]] bool isDecided(const Policy &policy, domain::SubmissionKind kind);
// The articles behind a notification of that kind; none where the policy knows no such kind.
[[nodiscard]] QList<Citation> articlesOf(const Policy &policy, domain::SubmissionKind kind);
// "new" "addition" "renewal" "change" "removal": in policy.json, in fields of forms and as what a button works on.
[[nodiscard]] QString kindName(domain::SubmissionKind kind);
[[nodiscard]] std::optional<domain::SubmissionKind> kindNamed(const QString &name);
// As the policy calls it: 新規の利用申込. Empty where it knows no such kind.
[[nodiscard]] QString titleOf(const Policy &policy, domain::SubmissionKind kind);
// Whom it goes to, in one line: the rule's recipient, else the first line of the submission office.
[[nodiscard]] QString recipientOf(const Policy &policy, domain::SubmissionKind kind);

} // namespace mcs::policy
