// SPDX-License-Identifier: Apache-2.0
// How somebody leaves a group (SM-MEM): 却下, 辞退, 取消 before 参加; 解除依頼 and 解除済 after it.
#include "models/domain/japanese.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Error outOfOrder(const GroupChecks &checks, const QString &sentence)
{
    return refusedBy(checks.policy(), {u"member-removal"_s, u"group-management"_s}, sentence);
}

// 却下 辞退 取消: closes an entry of which nothing came.
Result<Membership> close(const GroupChecks &checks, Membership member, MembershipStatus how,
    const QList<MembershipStatus> &from, QDate on, const QString &reason)
{
    const auto name = checks.nameOf(member);
    if (!name)
        return name.error();
    if (member.status == MembershipStatus::Joined || member.status == MembershipStatus::RemovalAsked)
        return outOfOrder(
            checks, PolicyText::tr("%1 is in the group already. Please ask for the removal instead.").arg(*name));
    if (!from.contains(member.status))
        return outOfOrder(checks, PolicyText::tr("There is no invitation of %1 to which this belongs.").arg(*name));
    const auto allowed = firstRefusal({
        checkReason(reason),
        checkPastDate(PolicyText::tr("Closed on"), on, checks.today()),
        checkDateOrder(PolicyText::tr("Closed on"), on, PolicyText::tr("Proposed on"), member.proposedOn),
        checkDateOrder(PolicyText::tr("Closed on"), on, PolicyText::tr("Invited on"), member.invitedOn),
        checkDateOrder(PolicyText::tr("Closed on"), on, PolicyText::tr("Approved on"), member.approvedOn),
    });
    if (!allowed)
        return allowed.error();
    member.status = how;
    member.closedOn = on;
    member.closedReason = reason;
    return checks.ledger().memberships().save(member);
}

Result<void> checkRemovalReason(RemovalReason reason)
{
    if (reason == RemovalReason::None)
        return invalidInput(PolicyText::tr("Please choose why the person is removed."));
    return {};
}

// Whom to ask: who manages the group, where the policy wants them asked.
Result<QString> managerOf(const GroupChecks &checks, const Group &group)
{
    if (group.manager.isStored()) {
        const auto manager = checks.ledger().staff().find(group.manager);
        return manager ? Result<QString>(manager->name) : Result<QString>(manager.error());
    }
    if (isOwn(group))
        return QString();
    const auto owner = checks.ledger().externalFacilities().find(group.owner);
    return owner ? Result<QString>(owner->name) : Result<QString>(owner.error());
}

} // namespace

Result<Membership> GroupRegister::refuse(MembershipId id, QDate on, const QString &reason)
{
    const GroupChecks checks(m_context);
    const auto member = m_context.ledger.memberships().find(id);
    if (!member)
        return member.error();
    if (const auto may = checks.checkMayApprove(id); !may)
        return may.error();
    return close(checks, *member, MembershipStatus::Refused, {MembershipStatus::Invited}, on, reason);
}

Result<Membership> GroupRegister::decline(MembershipId id, QDate on, const QString &reason)
{
    const GroupChecks checks(m_context);
    const auto member = m_context.ledger.memberships().find(id);
    if (!member)
        return member.error();
    return close(checks, *member, MembershipStatus::Declined, {MembershipStatus::Invited, MembershipStatus::Approved},
        on, reason);
}

Result<Membership> GroupRegister::cancel(MembershipId id, QDate on, const QString &reason)
{
    const GroupChecks checks(m_context);
    const auto member = m_context.ledger.memberships().find(id);
    if (!member)
        return member.error();
    return close(checks, *member, MembershipStatus::Cancelled,
        {MembershipStatus::Candidate, MembershipStatus::Invited, MembershipStatus::Approved}, on, reason);
}

Result<Membership> GroupRegister::askRemoval(MembershipId id, RemovalReason reason, QDate on, const QString &askedOf)
{
    const GroupChecks checks(m_context);
    const auto member = m_context.ledger.memberships().find(id);
    if (!member)
        return member.error();
    const auto name = checks.nameOf(*member);
    if (!name)
        return name.error();
    if (member->status == MembershipStatus::Candidate)
        return outOfOrder(
            checks, PolicyText::tr("%1 is not in the group yet. Please cancel the entry instead.").arg(*name));
    if (!isOpen(member->status) || member->status == MembershipStatus::RemovalAsked)
        return outOfOrder(checks, PolicyText::tr("The removal of %1 has been asked for already.").arg(*name));
    const auto allowed = firstRefusal({
        checkRemovalReason(reason),
        checkText(PolicyText::tr("Asked of"), askedOf, 100),
        checkPastDate(PolicyText::tr("Removal decided on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Removal decided on"), on, PolicyText::tr("Invited on"), member->invitedOn),
        checkDateOrder(PolicyText::tr("Removal decided on"), on, PolicyText::tr("Approved on"), member->approvedOn),
        checkDateOrder(PolicyText::tr("Removal decided on"), on, PolicyText::tr("Joined on"), member->joinedOn),
    });
    if (!allowed)
        return allowed.error();
    if (m_context.policy.removalByGroupManager() && reason == RemovalReason::OffCase && askedOf.trimmed().isEmpty())
        return refusedBy(m_context.policy, {u"self-removal"_s, u"member-removal"_s},
            PolicyText::tr(
                "The manager of the group is asked to remove who is off the case. Please enter who was asked."));
    return m_context.ledger.memberships().save(GroupChecks::removalAsked(*member, reason, on, askedOf));
}

Result<Membership> GroupRegister::removed(MembershipId id, QDate doneInMcsOn)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.memberships().find(id);
    if (!stored)
        return stored.error();
    Membership member = *stored;
    const auto name = checks.nameOf(member);
    if (!name)
        return name.error();
    if (member.status != MembershipStatus::RemovalAsked)
        return outOfOrder(checks,
            PolicyText::tr("The removal of %1 has not been decided. Please record why and since when first.")
                .arg(*name));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Removed in MCS on"), doneInMcsOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Removed in MCS on"), doneInMcsOn, PolicyText::tr("Removal decided on"),
            member.removalAskedOn),
    });
    if (!date)
        return date.error();
    member.status = MembershipStatus::Removed;
    member.closedOn = doneInMcsOn;
    return m_context.ledger.memberships().save(member);
}

Result<void> GroupRegister::askRemovalOfPerson(StaffId staff, RemovalReason reason, QDate on)
{
    const GroupChecks checks(m_context);
    if (const auto person = m_context.ledger.staff().find(staff); !person)
        return person.error();
    const auto allowed = firstRefusal({
        checkRemovalReason(reason),
        checkPastDate(PolicyText::tr("Removal decided on"), on, m_context.clock.today()),
    });
    if (!allowed)
        return allowed;
    const auto open = m_context.ledger.memberships().current();
    if (!open)
        return open.error();
    return m_context.ledger.atomically([&]() -> Result<void> {
        for (const Membership &member : *open) {
            if (member.staff != staff || !isOpen(member.status) || member.status == MembershipStatus::RemovalAsked)
                continue;
            const auto group = m_context.ledger.groups().find(member.group);
            if (!group)
                return group.error();
            Result<QString> askedOf = QString();
            if (m_context.policy.removalByGroupManager())
                askedOf = managerOf(checks, *group);
            if (!askedOf)
                return askedOf.error();
            const auto saved
                = m_context.ledger.memberships().save(GroupChecks::removalAsked(member, reason, on, *askedOf));
            if (!saved)
                return saved.error();
        }
        return {};
    });
}

} // namespace mcs::policy
