// SPDX-License-Identifier: Apache-2.0
#include "models/policy/submissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

bool isHandedIn(SubmissionStatus status)
{
    switch (status) {
    case SubmissionStatus::Submitted:
    case SubmissionStatus::Received:
    case SubmissionStatus::Accepted:
    case SubmissionStatus::IdsIssued:
    case SubmissionStatus::Completed:
        return true;
    case SubmissionStatus::Draft:
    case SubmissionStatus::Printed:
    case SubmissionStatus::Signed:
    case SubmissionStatus::Returned:
    case SubmissionStatus::Cancelled:
    case SubmissionStatus::Refused:
        break;
    }
    return false;
}

bool isBeingMade(SubmissionStatus status)
{
    return status == SubmissionStatus::Draft || status == SubmissionStatus::Printed
        || status == SubmissionStatus::Signed || status == SubmissionStatus::Returned;
}

bool awaitsAnswer(const Submission &submission, const Policy &policy)
{
    const SubmissionStep next = nextStep(submission, policy);
    return next == SubmissionStep::Receive || next == SubmissionStep::Decide || next == SubmissionStep::IssueIds;
}

SubmissionStep nextStep(const Submission &submission, const Policy &policy)
{
    const bool printed = std::all_of(submission.papers.cbegin(), submission.papers.cend(),
        [](const SubmissionPaper &paper) { return paper.document.isStored() || paper.signedOn.isValid(); });
    switch (submission.status) {
    case SubmissionStatus::Draft:
    case SubmissionStatus::Returned:
        return printed ? SubmissionStep::Sign : SubmissionStep::Print;
    case SubmissionStatus::Printed:
        return SubmissionStep::Sign;
    case SubmissionStatus::Signed:
        return SubmissionStep::HandIn;
    case SubmissionStatus::Submitted:
        return SubmissionStep::Receive;
    case SubmissionStatus::Received:
        return isDecided(policy, submission.kind) ? SubmissionStep::Decide : SubmissionStep::Nothing;
    case SubmissionStatus::Accepted:
        return SubmissionStep::IssueIds;
    case SubmissionStatus::IdsIssued:
    case SubmissionStatus::Completed:
    case SubmissionStatus::Refused:
    case SubmissionStatus::Cancelled:
        break;
    }
    return SubmissionStep::Nothing;
}

bool listsPeople(const QString &role)
{
    return role != "facility-pledge"_L1;
}

QList<SubmissionKind> kindsWith(const Policy &policy, const QString &role)
{
    QList<SubmissionKind> kinds;
    for (const SubmissionRule &rule : policy.submissions()) {
        if (rule.papers.contains(role))
            kinds.append(rule.kind);
    }
    return kinds;
}

bool tellsWhoUses(SubmissionKind kind)
{
    return kind == SubmissionKind::New || kind == SubmissionKind::Addition || kind == SubmissionKind::Change;
}

QSet<StaffId> notifiedUsers(const Records &records)
{
    QSet<StaffId> listed;
    for (const Submission &submission : records.submissions) {
        if (tellsWhoUses(submission.kind) && isHandedIn(submission.status))
            listed.unite(QSet<StaffId>(submission.roster.cbegin(), submission.roster.cend()));
    }
    return listed;
}

bool isDecided(const Policy &policy, SubmissionKind kind)
{
    const auto rule = policy.submission(kind);
    return rule && rule->decided;
}

QList<Citation> articlesOf(const Policy &policy, SubmissionKind kind)
{
    const auto rule = policy.submission(kind);
    return rule ? policy.demand(rule->demand).articles : QList<Citation>();
}

static const QStringList &kindNames()
{
    static const QStringList names{u"new"_s, u"addition"_s, u"renewal"_s, u"change"_s, u"removal"_s};
    return names;
}

QString kindName(SubmissionKind kind)
{
    return kindNames().at(int(kind));
}

std::optional<SubmissionKind> kindNamed(const QString &name)
{
    const qsizetype place = kindNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(SubmissionKind(place));
}

QString titleOf(const Policy &policy, SubmissionKind kind)
{
    const auto rule = policy.submission(kind);
    return rule ? rule->title : QString();
}

QString recipientOf(const Policy &policy, SubmissionKind kind)
{
    const auto rule = policy.submission(kind);
    return rule && !rule->recipient.isEmpty() ? rule->recipient : policy.submissionOffice().value(0);
}

} // namespace mcs::policy
