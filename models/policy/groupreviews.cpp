// SPDX-License-Identifier: Apache-2.0
// What is looked at and agreed on in a group: 精査, 書込みの監視, 取り決め.
#include "models/domain/japanese.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// Takes part or is about to: candidates and who is being removed need no verdict.
bool needsVerdict(MembershipStatus status)
{
    return status == MembershipStatus::Invited || status == MembershipStatus::Approved
        || status == MembershipStatus::Joined;
}

// A verdict for every member, each once, with a reason where it is not 適切.
Result<void> checkLines(const GroupReview &review, const QList<Membership> &members, const GroupChecks &checks)
{
    QHash<MembershipId, const ReviewLine *> lines;
    for (const ReviewLine &line : review.lines) {
        const auto member = std::find_if(members.cbegin(), members.cend(),
            [&](const Membership &candidate) { return candidate.id == line.membership && isOpen(candidate.status); });
        if (member == members.cend())
            return invalidInput(PolicyText::tr(
                "The review names somebody who is not in the group any more. Please open the review again."));
        if (lines.contains(line.membership))
            return invalidInput(
                PolicyText::tr("The review judges a member twice. Please leave one line for each member."));
        lines.insert(line.membership, &line);
        if (const auto text = checkText(PolicyText::tr("Reason"), line.reason, 500); !text)
            return text;
        if (line.verdict != Verdict::Keep && line.reason.trimmed().isEmpty()) {
            const auto name = checks.nameOf(*member);
            return invalidInput(
                PolicyText::tr("Please write why %1 is to be removed or looked into.").arg(name ? *name : QString()));
        }
    }
    QStringList missing;
    for (const Membership &member : members) {
        if (!needsVerdict(member.status) || lines.contains(member.id))
            continue;
        const auto name = checks.nameOf(member);
        if (!name)
            return name.error();
        missing.append(*name);
    }
    if (missing.isEmpty())
        return {};
    Error error = refusedBy(checks.policy(), {u"review"_s},
        PolicyText::tr("Every member of the group gets a verdict; %1 has none. Please judge all of them.")
            .arg(missing.first()));
    error.details = missing;
    return error;
}

} // namespace

Result<GroupReview> GroupRegister::review(const GroupReview &review)
{
    const GroupChecks checks(m_context);
    if (review.id.isStored())
        return invalidInput(PolicyText::tr("A review stays as it was recorded. Please record a new one."));
    const auto group = m_context.ledger.groups().find(review.group);
    if (!group)
        return group.error();
    if (const auto own = checks.checkOwn(*group); !own)
        return own.error();
    if (group->status != GroupStatus::Active)
        return refusedBy(m_context.policy, {u"review"_s},
            PolicyText::tr("The group “%1” is %2. Members of groups in use are reviewed.")
                .arg(group->name, groupStatusWord(group->status)));
    const auto earlier = m_context.ledger.reviews().of(review.group.value);
    if (!earlier)
        return earlier.error();
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Reviewed on"), review.reviewedOn, m_context.clock.today()),
        checkDateOrder(
            PolicyText::tr("Reviewed on"), review.reviewedOn, PolicyText::tr("In use from"), group->activeFrom),
        checkDateOrder(PolicyText::tr("Reviewed on"), review.reviewedOn, PolicyText::tr("Last review"),
            earlier->isEmpty() ? QDate() : earlier->first().reviewedOn),
        checkText(PolicyText::tr("Note"), review.note, 1000),
    });
    if (!shape)
        return shape.error();
    const auto reviewer = checks.checkColleague(PolicyText::tr("Reviewed by"), review.reviewer, review.reviewedOn);
    if (!reviewer)
        return reviewer.error();
    const auto members = m_context.ledger.memberships().of(review.group.value);
    if (!members)
        return members.error();
    if (const auto lines = checkLines(review, *members, checks); !lines)
        return lines.error();

    Result<GroupReview> saved = review;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.reviews().save(review);
        if (!saved)
            return saved.error();
        for (const ReviewLine &line : review.lines) {
            if (line.verdict != Verdict::Remove)
                continue;
            const auto member = std::find_if(members->cbegin(), members->cend(),
                [&](const Membership &candidate) { return candidate.id == line.membership; });
            if (member->status == MembershipStatus::RemovalAsked)
                continue;
            const auto asked = m_context.ledger.memberships().save(
                GroupChecks::removalAsked(*member, RemovalReason::Review, review.reviewedOn, QString()));
            if (!asked)
                return asked.error();
        }
        return {};
    });
    return done ? saved : Result<GroupReview>(done.error());
}

Result<void> GroupRegister::checkPosts(const QList<GroupId> &groups, const PostCheck &asked)
{
    const GroupChecks checks(m_context);
    if (groups.isEmpty())
        return invalidInput(PolicyText::tr("Please choose the groups whose posts were looked at."));
    const bool somethingFound = asked.finding != PostFinding::None;
    if (!somethingFound && asked.action != PostAction::None)
        return invalidInput(PolicyText::tr("Something was done about a post: please choose what was found."));
    if (somethingFound && groups.size() > 1)
        return invalidInput(PolicyText::tr(
            "A finding belongs to one group. Please record it for that group, and the others without a finding."));
    if (asked.doneOn.isValid() && asked.action == PostAction::None)
        return invalidInput(PolicyText::tr("Please choose what was done on that day."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Looked at on"), asked.checkedOn, m_context.clock.today()),
        checkOptionalPastDate(PolicyText::tr("Done on"), asked.doneOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Done on"), asked.doneOn, PolicyText::tr("Looked at on"), asked.checkedOn),
    });
    if (!dates)
        return dates;
    const auto checker = checks.checkColleague(PolicyText::tr("Looked at by"), asked.checker, asked.checkedOn);
    if (!checker)
        return checker;
    return m_context.ledger.atomically([&]() -> Result<void> {
        for (const GroupId id : groups) {
            const auto group = m_context.ledger.groups().find(id);
            if (!group)
                return group.error();
            if (group->status != GroupStatus::Active && group->status != GroupStatus::Ended)
                return refusedBy(m_context.policy, {u"post-monitoring"_s},
                    PolicyText::tr("The group “%1” is %2. Posts are looked at in groups in use or ended.")
                        .arg(group->name, groupStatusWord(group->status)));
            PostCheck check = asked;
            bool isDeletion = check.action == PostAction::DeletedByAdministrator;
            if (check.id.isStored()) {
                const auto stored = m_context.ledger.postChecks().find(check.id);
                if (!stored)
                    return stored.error();
                isDeletion = isDeletion || stored->action == PostAction::DeletedByAdministrator;
                if (stored->group != id)
                    return invalidInput(
                        PolicyText::tr("This check was made in another group. Please record a new one."));
            }
            if (const auto allowed = isDeletion ? checks.checkMayDeletePosts(check.id) : Result<void>(); !allowed)
                return allowed;
            check.group = id;
            if (const auto saved = m_context.ledger.postChecks().save(check); !saved)
                return saved.error();
        }
        return {};
    });
}

Result<GroupAgreement> GroupRegister::saveAgreement(const GroupAgreement &agreement)
{
    const GroupChecks checks(m_context);
    const auto group = m_context.ledger.groups().find(agreement.group);
    if (!group)
        return group.error();
    const bool family = agreement.kind == AgreementKind::FamilyParticipation;
    if (family && group->kind == GroupKind::Free)
        return refusedBy(m_context.policy, {u"family-participation"_s},
            PolicyText::tr(
                "Patient and family take part in patient groups only. Please choose another kind of agreement."));
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Discussed on"), agreement.discussedOn, m_context.clock.today()),
        checkOptionalPastDate(PolicyText::tr("Agreed on"), agreement.agreedOn, m_context.clock.today()),
        checkDateOrder(
            PolicyText::tr("Agreed on"), agreement.agreedOn, PolicyText::tr("Discussed on"), agreement.discussedOn),
        checkText(PolicyText::tr("Participants"), agreement.participants, 500),
        checkText(PolicyText::tr("What was agreed"), agreement.text, 1000),
        checkText(PolicyText::tr("Effectiveness"), agreement.effectiveness, 1000),
    });
    if (!shape)
        return shape.error();
    if (agreement.participants.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter who took part in the discussion."));
    if (agreement.text.trimmed().isEmpty())
        return invalidInput(family ? PolicyText::tr("Please write why patient and family are to take part.")
                                   : PolicyText::tr("Please write what was agreed."));
    if (family && agreement.effectiveness.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please write what good it does that patient and family take part."));
    return m_context.ledger.agreements().save(agreement);
}

} // namespace mcs::policy
