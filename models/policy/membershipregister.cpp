// SPDX-License-Identifier: Apache-2.0
// How somebody comes into a group (SM-MEM): 候補, 招待済, 承認済, 参加中.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/groupchecks.h"
#include "models/policy/incidentregister.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

struct Step
{
    Membership member;
    Group group;
    QString name;
};

Result<Step> find(const GroupChecks &checks, MembershipId id)
{
    const auto member = checks.ledger().memberships().find(id);
    if (!member)
        return member.error();
    const auto group = checks.ledger().groups().find(member->group);
    if (!group)
        return group.error();
    const auto name = checks.nameOf(*member);
    if (!name)
        return name.error();
    return Step{*member, *group, *name};
}

Error outOfOrder(const GroupChecks &checks, const QString &sentence)
{
    return refusedBy(checks.policy(), {u"invitation-approval"_s, u"group-management"_s}, sentence);
}

// Exactly one of staff, outside and personName, as the kind says.
Result<void> checkWho(const Membership &member)
{
    const int named
        = int(member.staff.isStored()) + int(member.outside.isStored()) + int(!member.personName.trimmed().isEmpty());
    const bool fits = (member.kind == MemberKind::Worker) == member.personName.trimmed().isEmpty();
    if (named == 1 && fits)
        return {};
    return invalidInput(
        PolicyText::tr("Please choose one person: one of our own staff, somebody of another facility, or "
                       "the patient or a member of the family by name."));
}

bool isSamePerson(const Membership &a, const Membership &b)
{
    if (a.staff.isStored() || b.staff.isStored())
        return a.staff == b.staff;
    if (a.outside.isStored() || b.outside.isStored())
        return a.outside == b.outside;
    return searchKey(a.personName) == searchKey(b.personName);
}

// Works here, or at the other facility, and uses MCS.
Result<void> checkInService(const Membership &member, const GroupChecks &checks)
{
    if (member.staff.isStored()) {
        const auto person = checks.ledger().staff().find(member.staff);
        if (!person)
            return person.error();
        if (!isInService(*person, checks.today()))
            return refusedBy(checks.policy(), {u"member-removal"_s},
                PolicyText::tr("%1 does not work here any more. Please choose somebody who is in service.")
                    .arg(person->name));
        if (!person->isMcsUser)
            return invalidInput(PolicyText::tr("%1 is recorded as not using MCS. Please change the staff record first.")
                                    .arg(person->name));
    }
    if (member.outside.isStored()) {
        const auto person = checks.ledger().externalMembers().find(member.outside);
        if (!person)
            return person.error();
        if (person->leftOn.isValid())
            return refusedBy(checks.policy(), {u"member-removal"_s},
                PolicyText::tr("%1 does not work at that facility any more. Please choose somebody else.")
                    .arg(person->name));
    }
    return {};
}

// 利用の制限: who may not use MCS, or only in part, is not invited (留意事項(2)).
Result<void> checkRestriction(const Membership &member, const GroupChecks &checks)
{
    if (!member.staff.isStored())
        return {};
    const auto restrictions = checks.ledger().restrictions().of(member.staff.value);
    if (!restrictions)
        return restrictions.error();
    const UsageRestriction *restriction = restrictionInForce(*restrictions, member.staff, checks.today());
    if (!restriction)
        return {};
    const auto person = checks.ledger().staff().find(member.staff);
    if (!person)
        return person.error();
    return refusedBy(checks.policy(), {u"restriction"_s},
        PolicyText::tr("%1 cannot be invited to a group: %2 since %3 (%4). Please have the restriction lifted first.")
            .arg(person->name, restrictionWord(restriction->kind), warekiLong(restriction->from), restriction->reason));
}

// 準則 2-1 補足: profile and photo as a condition of the invitation.
Result<void> checkProfile(const Membership &member, const GroupChecks &checks)
{
    if (!member.staff.isStored() || !checks.policy().invitationNeedsProfile())
        return {};
    const auto person = checks.ledger().staff().find(member.staff);
    if (!person)
        return person.error();
    if (person->account.profileOn.isValid() && person->account.photoOn.isValid())
        return {};
    return refusedBy(checks.policy(), {u"profile"_s, u"photo"_s},
        PolicyText::tr(
            "%1 has no profile or photo in MCS yet, which an invitation asks for here. Please let them register "
            "both and record the days first.")
            .arg(person->name));
}

// A group in which somebody can be invited, approved and take part.
Result<void> checkGroup(const Step &step, const GroupChecks &checks)
{
    return firstRefusal({checks.checkOpen(step.group), checks.checkConsent(step.group),
        checks.checkFamily(step.group, step.member.kind), checkInService(step.member, checks),
        checkRestriction(step.member, checks)});
}

} // namespace

Result<Membership> GroupRegister::propose(const Membership &asked)
{
    const GroupChecks checks(m_context);
    const auto group = m_context.ledger.groups().find(asked.group);
    if (!group)
        return group.error();
    if (asked.id.isStored()) {
        const auto stored = m_context.ledger.memberships().find(asked.id);
        if (!stored)
            return stored.error();
        if (stored->status != MembershipStatus::Candidate || stored->group != asked.group
            || !isSamePerson(*stored, asked))
            return outOfOrder(checks,
                PolicyText::tr(
                    "Only a candidate can be changed. Please take the next step, or enter a new candidate."));
    }
    // Only what belongs to a candidate: nobody is born invited.
    Membership member;
    member.id = asked.id;
    member.info = asked.info;
    member.group = asked.group;
    member.kind = asked.kind;
    member.staff = asked.staff;
    member.outside = asked.outside;
    member.personName = asked.personName;
    member.relation = asked.relation;
    member.necessity = asked.necessity;
    member.proposedOn = asked.proposedOn.isValid() ? asked.proposedOn : m_context.clock.today();
    const auto shape = firstRefusal({
        checkWho(member),
        checkName(PolicyText::tr("Name"), member.personName),
        checkText(PolicyText::tr("Relation"), member.relation, 50),
        checkText(PolicyText::tr("Why the person is needed"), member.necessity, 500),
        checkOptionalPastDate(PolicyText::tr("Proposed on"), member.proposedOn, m_context.clock.today()),
        checks.checkOpen(*group),
    });
    if (!shape)
        return shape.error();
    if (member.outside.isStored() || member.kind != MemberKind::Worker) {
        if (const auto own = checks.checkOwn(*group); !own)
            return own.error();
    }
    if (member.necessity.trimmed().isEmpty())
        return refusedBy(m_context.policy, {u"one-patient-group"_s},
            PolicyText::tr("Only who is needed is invited to a group. Please write why the person is needed."));
    if (const auto family = checks.checkFamily(*group, member.kind); !family)
        return family.error();
    if (const auto service = firstRefusal({checkInService(member, checks), checkRestriction(member, checks)}); !service)
        return service.error();
    const auto members = m_context.ledger.memberships().of(asked.group.value);
    if (!members)
        return members.error();
    const bool isIn = std::any_of(members->cbegin(), members->cend(), [&](const Membership &other) {
        return other.id != member.id && isOpen(other.status) && isSamePerson(other, member);
    });
    if (isIn) {
        const auto name = checks.nameOf(member);
        return Error{ErrorCode::Duplicate,
            PolicyText::tr("%1 is in the group “%2” already. Please go on with that entry.")
                .arg(name ? *name : QString(), group->name)};
    }
    return m_context.ledger.memberships().save(member);
}

Result<Membership> GroupRegister::invite(MembershipId id, QDate decidedOn, QDate invitedInMcsOn)
{
    const GroupChecks checks(m_context);
    const auto found = find(checks, id);
    if (!found)
        return found.error();
    Membership member = found->member;
    if (member.status != MembershipStatus::Candidate)
        return outOfOrder(
            checks, PolicyText::tr("%1 has been invited already. Only a candidate is invited.").arg(found->name));
    const auto allowed = firstRefusal({
        checkGroup(*found, checks),
        checkProfile(member, checks),
        checkPastDate(PolicyText::tr("Invited on"), decidedOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Invited on"), decidedOn, PolicyText::tr("Proposed on"), member.proposedOn),
        checks.checkConsent(found->group, decidedOn),
        checkOptionalPastDate(PolicyText::tr("Invited in MCS on"), invitedInMcsOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Invited in MCS on"), invitedInMcsOn, PolicyText::tr("Invited on"), decidedOn),
    });
    if (!allowed)
        return allowed.error();
    member.status = MembershipStatus::Invited;
    member.invitedOn = decidedOn;
    member.invitedInMcsOn = invitedInMcsOn;
    return m_context.ledger.memberships().save(member);
}

Result<Membership> GroupRegister::invitedInMcs(MembershipId id, QDate on)
{
    const GroupChecks checks(m_context);
    const auto found = find(checks, id);
    if (!found)
        return found.error();
    Membership member = found->member;
    const bool isUnderWay = member.status == MembershipStatus::Invited || member.status == MembershipStatus::Approved
        || member.status == MembershipStatus::Joined;
    if (!isUnderWay)
        return outOfOrder(checks,
            PolicyText::tr("There is no invitation of %1 under way. Please invite them first.").arg(found->name));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Invited in MCS on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Invited in MCS on"), on, PolicyText::tr("Invited on"), member.invitedOn),
        checkDateOrder(PolicyText::tr("Joined on"), member.joinedOn, PolicyText::tr("Invited in MCS on"), on),
    });
    if (!date)
        return date.error();
    member.invitedInMcsOn = on;
    return m_context.ledger.memberships().save(member);
}

Result<Membership> GroupRegister::approve(
    MembershipId id, QDate on, StaffId by, const QString &byOther, const QString &judgement)
{
    const GroupChecks checks(m_context);
    const auto found = find(checks, id);
    if (!found)
        return found.error();
    Membership member = found->member;
    if (const auto may = checks.checkMayApprove(id); !may)
        return may.error();
    if (member.status != MembershipStatus::Invited)
        return outOfOrder(checks,
            PolicyText::tr("%1 is not waiting for an approval. An invitation is approved once, after it was made.")
                .arg(found->name));
    const auto allowed = firstRefusal({
        checkGroup(*found, checks),
        checkPastDate(PolicyText::tr("Approved on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Approved on"), on, PolicyText::tr("Invited on"), member.invitedOn),
        checkText(PolicyText::tr("Approved by"), byOther, 100),
        checkText(PolicyText::tr("Judgement"), judgement, 500),
    });
    if (!allowed)
        return allowed.error();
    if (judgement.trimmed().isEmpty())
        return outOfOrder(
            checks, PolicyText::tr("Please write why it is right that %1 takes part in the group.").arg(found->name));
    if (member.outside.isStored()) {
        if (byOther.trimmed().isEmpty())
            return outOfOrder(checks,
                PolicyText::tr(
                    "%1 works at another facility, which approves the invitation. Please enter who approved it.")
                    .arg(found->name));
        member.approvedByOther = byOther;
        member.approvedBy = {};
    } else {
        if (const auto approver = checks.checkApprover(id, by, on); !approver)
            return approver.error();
        member.approvedBy = by;
        member.approvedByOther.clear();
    }
    member.status = MembershipStatus::Approved;
    member.approvedOn = on;
    member.judgement = judgement;
    return m_context.ledger.memberships().save(member);
}

Result<Membership> GroupRegister::join(MembershipId id, QDate on, bool selfJudged)
{
    const GroupChecks checks(m_context);
    const auto found = find(checks, id);
    if (!found)
        return found.error();
    Membership member = found->member;
    const bool approved = member.status == MembershipStatus::Approved;
    const bool invited = approved || member.status == MembershipStatus::Invited;
    if (!invited)
        return outOfOrder(checks,
            PolicyText::tr("There is no invitation of %1 that could be accepted. Please invite them first.")
                .arg(found->name));
    if (!approved && found->group.kind == GroupKind::Patient)
        return outOfOrder(checks,
            PolicyText::tr(
                "The invitation of %1 to a patient's group is not approved. Please record the approval first.")
                .arg(found->name));
    const auto allowed = firstRefusal({
        checkGroup(*found, checks),
        checkPastDate(PolicyText::tr("Joined on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Joined on"), on, PolicyText::tr("Invited on"), member.invitedOn),
        checkDateOrder(PolicyText::tr("Joined on"), on, PolicyText::tr("Invited in MCS on"), member.invitedInMcsOn),
        checkDateOrder(PolicyText::tr("Joined on"), on, PolicyText::tr("Approved on"), member.approvedOn),
    });
    if (!allowed)
        return allowed.error();
    member.status = MembershipStatus::Joined;
    member.joinedOn = on;
    member.selfJudged = selfJudged;
    return m_context.ledger.memberships().save(member);
}

} // namespace mcs::policy
