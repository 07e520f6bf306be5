// SPDX-License-Identifier: Apache-2.0
// Papers about groups and what happens in them: X4, X7, 二次利用許諾書.
#include "models/policy/groupregister.h"
#include "models/policy/papersource.h"
#include "models/policy/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

void fillGroup(const PaperSource &source, const Group &group, FormValues &values)
{
    const bool isFree = group.kind == GroupKind::Free;
    values.fields.insert(QMap<QString, QString>{
        {u"group.name"_s, group.name},
        {u"group.kind"_s, isFree ? u"自由グループ"_s : u"患者グループ"_s},
        {u"group.patient"_s, source.patientName(group.patient)},
        {u"group.owner"_s, source.ownerOf(group)},
        {u"group.manager"_s, source.staffName(group.manager)},
        {u"group.state"_s, paperWord(group.status)},
        {u"group.purpose"_s, group.purpose},
    });
    setDate(values, u"group.created"_s, group.createdInMcsOn.isValid() ? group.createdInMcsOn : group.activeFrom);
    setDate(values, u"group.ended"_s, group.endedOn);
    setDate(values, u"group.archived"_s, group.archivedInMcsOn);
    values.person = group.name;
}

const Membership *membershipOf(const Records &records, MembershipId id)
{
    const auto found = std::find_if(records.memberships.cbegin(), records.memberships.cend(),
        [id](const Membership &membership) { return membership.id == id; });
    return found == records.memberships.cend() ? nullptr : &*found;
}

} // namespace

void fillPaper(const PaperSource &source, const Group &group, FormValues &values)
{
    fillGroup(source, group, values);
    QList<PaperRow> rows;
    for (const Membership &membership : source.records().memberships) {
        if (membership.group != group.id || !isOpen(membership.status))
            continue;
        const PaperSource::Member member = source.memberOf(membership);
        rows.append({{u"number"_s, QString::number(rows.size() + 1)}, {u"name"_s, member.name}, {u"job"_s, member.job},
            {u"office"_s, member.office}, {u"state"_s, paperWord(membership.status)},
            {u"joined"_s, shortDay(membership.joinedOn)}, {u"necessity"_s, membership.necessity}});
    }
    values.fields.insert(u"count"_s, QString::number(rows.size()));
    values.rosters.insert(u"members"_s, rows);
    for (const GroupReview &review : source.records().reviews) {
        if (review.group == group.id)
            setDate(values, u"reviewed"_s, review.reviewedOn);
    }
}

void fillPaper(const PaperSource &source, const GroupReview &review, FormValues &values)
{
    if (const Group *group = source.group(review.group))
        fillGroup(source, *group, values);
    QList<PaperRow> rows;
    std::array<int, 3> verdicts{};
    for (const ReviewLine &line : review.lines) {
        const Membership *membership = membershipOf(source.records(), line.membership);
        const PaperSource::Member member = membership ? source.memberOf(*membership) : PaperSource::Member();
        ++verdicts.at(static_cast<size_t>(line.verdict));
        const bool removed
            = line.verdict == Verdict::Remove && membership && membership->status == MembershipStatus::Removed;
        rows.append({{u"number"_s, QString::number(rows.size() + 1)}, {u"name"_s, member.name}, {u"job"_s, member.job},
            {u"office"_s, member.office}, {u"verdict"_s, paperWord(line.verdict)}, {u"reason"_s, line.reason},
            {u"removed"_s, removed ? shortDay(membership->closedOn) : QString()}});
    }
    values.rosters.insert(u"lines"_s, rows);
    values.fields.insert(QMap<QString, QString>{
        {u"reviewer.name"_s, source.staffName(review.reviewer)},
        {u"reviewer.job"_s, source.staffJob(review.reviewer)},
        {u"count"_s, QString::number(rows.size())},
        {u"count.keep"_s, QString::number(verdicts[0])},
        {u"count.remove"_s, QString::number(verdicts[1])},
        {u"count.check"_s, QString::number(verdicts[2])},
        {u"note"_s, review.note},
    });
    setDate(values, u"reviewed"_s, review.reviewedOn);
}

void fillPaper(const PaperSource &source, const DeletionRequest &request, FormValues &values)
{
    if (const Group *group = source.group(request.group))
        fillGroup(source, *group, values);
    const bool sent = request.sentOn.isValid();
    values.fields.insert(QMap<QString, QString>{
        // Once it was sent, to whom it went; before, the operator of the day on the paper.
        {u"operator.name"_s, sent ? request.vendor : source.policy().operatorOn(source.date())},
        {u"requester"_s, request.requester},
        {u"channel"_s, request.channel},
        {u"note"_s, request.note},
    });
    if (sent)
        values.dates.insert(u"form.date"_s, request.sentOn);
    setDate(values, u"requested"_s, request.requestedOn);
    setDate(values, u"identity"_s, request.identityCheckedOn);
    setDate(values, u"sent"_s, request.sentOn);
    setDate(values, u"completed"_s, request.completedOn);
    setDate(values, u"informed"_s, request.informedOn);
}

void fillPaper(const PaperSource &source, const SecondaryUse &use, FormValues &values)
{
    if (const Group *group = source.group(use.group))
        fillGroup(source, *group, values);
    values.fields.insert(QMap<QString, QString>{
        {u"applicant.name"_s, source.staffName(use.applicant)},
        {u"applicant.job"_s, source.staffJob(use.applicant)},
        {u"content"_s, use.content},
        {u"purpose"_s, use.purpose},
        {u"provider"_s, use.provider},
        {u"approver.name"_s, source.staffName(use.decidedBy)},
        {u"reason"_s, use.refuseReason},
    });
    static const QStringList kinds{u"download"_s, u"copy"_s, u"print"_s, u"transcription"_s, u"presentation"_s};
    static const QStringList sources{u"own"_s, u"others"_s, u"document"_s};
    setTick(values, u"kind."_s + kinds.value(static_cast<int>(use.kind)), true);
    setTick(values, u"source."_s + sources.value(static_cast<int>(use.source)), true);
    setTick(values, use.purposeClass == SecondaryUsePurpose::Direct ? u"direct"_s : u"indirect"_s, true);
    for (const QString &what : use.anonymised)
        setTick(values, u"anonymised."_s + what, true);
    const bool permitted = use.status == SecondaryUseStatus::Permitted || use.status == SecondaryUseStatus::Used;
    setTick(values, u"permitted"_s, permitted);
    setTick(values, u"refused"_s, use.status == SecondaryUseStatus::Refused);
    setDate(values, u"asked"_s, use.askedOn);
    setDate(values, u"provider.permitted"_s, use.providerPermittedOn);
    setDate(values, u"manager.permitted"_s, use.managerPermittedOn);
    setDate(values, u"decided"_s, use.decidedOn);
    setDate(values, u"used"_s, use.usedOn);
    values.person = source.staffName(use.applicant);
}

} // namespace mcs::policy
