// SPDX-License-Identifier: Apache-2.0
#include "models/policy/groupchecks.h"

#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

QString groupStatusWord(GroupStatus status)
{
    switch (status) {
    case GroupStatus::Preparing:
        return PolicyText::tr("being prepared");
    case GroupStatus::Active:
        return PolicyText::tr("in use");
    case GroupStatus::Ended:
        return PolicyText::tr("ended");
    case GroupStatus::Archived:
        return PolicyText::tr("archived");
    case GroupStatus::DeletionAsked:
        return PolicyText::tr("being deleted");
    case GroupStatus::Deleted:
        break;
    }
    return PolicyText::tr("deleted");
}

Error GroupChecks::wrongState(const QString &sentence) const
{
    return refusedBy(policy(), {u"group-management"_s}, sentence);
}

Result<SharingConsent> GroupChecks::sharing(PatientId patient) const
{
    const auto consents = ledger().consents().of(patient.value);
    if (!consents)
        return consents.error();
    return sharingConsent(*consents, patient, policy());
}

Result<void> GroupChecks::checkConsent(const Group &group, QDate on) const
{
    if (group.kind != GroupKind::Patient || !isOwn(group))
        return {};
    const auto patient = ledger().patients().find(group.patient);
    if (!patient)
        return patient.error();
    const auto consents = ledger().consents().of(group.patient.value);
    if (!consents)
        return consents.error();
    const SharingConsent found = sharingConsent(*consents, group.patient, policy());
    if (!found.isAllowed())
        return refusedBy(policy(), {u"consent"_s}, sharingSentence(found.gap, patient->name));
    // A consent that was replaced since may have covered the day.
    const bool covered = std::any_of(consents->cbegin(), consents->cend(), [&](const Consent &consent) {
        return consent.status == ConsentStatus::Superseded && consent.signedOn.isValid() && consent.signedOn <= on;
    });
    if (on.isValid() && found.from().isValid() && on < found.from() && !covered)
        return refusedBy(policy(), {u"consent"_s},
            PolicyText::tr("The consent of %1 is in force from %2 on. Please enter a day from then on.")
                .arg(patient->name, warekiLong(found.from())));
    return {};
}

Result<void> GroupChecks::checkEligibility(const Group &group) const
{
    if (group.kind != GroupKind::Patient || !isOwn(group) || policy().groupEligibilities().isEmpty()
        || (!group.eligibility.isEmpty() && group.eligibilityConfirmedOn.isValid()))
        return {};
    return refusedBy(policy(), {u"eligibility"_s},
        PolicyText::tr(
            "It is not recorded why the patient of the group “%1” may be shared in MCS. Please enter the reason "
            "the policy asks for and the day it was confirmed.")
            .arg(group.name));
}

Result<void> GroupChecks::checkOpen(const Group &group) const
{
    if (group.status == GroupStatus::Preparing || group.status == GroupStatus::Active)
        return {};
    return wrongState(PolicyText::tr("The group “%1” is %2. Please take it into use again first.")
                          .arg(group.name, groupStatusWord(group.status)));
}

Result<void> GroupChecks::checkOwn(const Group &group) const
{
    if (isOwn(group))
        return {};
    const auto owner = ledger().externalFacilities().find(group.owner);
    if (!owner)
        return owner.error();
    return refusedBy(policy(), {u"owner"_s},
        PolicyText::tr(
            "The group “%1” is managed by %2, which looks after this. Here only our own staff's part in it is "
            "recorded.")
            .arg(group.name, owner->name));
}

Result<void> GroupChecks::checkFamily(const Group &group, MemberKind kind) const
{
    if (kind == MemberKind::Worker)
        return {};
    if (group.kind == GroupKind::Free || !group.withFamily)
        return refusedBy(policy(), {u"family-participation"_s, u"one-patient-group"_s},
            PolicyText::tr(
                "The group “%1” is for staff only. Please choose a group in which patient and family take part.")
                .arg(group.name));
    if (!policy().familyNeedsAgreement())
        return {};
    const auto agreements = ledger().agreements().of(group.id.value);
    if (!agreements)
        return agreements.error();
    const bool agreed = std::any_of(agreements->cbegin(), agreements->cend(), [](const GroupAgreement &agreement) {
        return agreement.kind == AgreementKind::FamilyParticipation && agreement.agreedOn.isValid();
    });
    if (agreed)
        return {};
    return refusedBy(policy(), {u"family-participation"_s},
        PolicyText::tr(
            "It is not recorded that those involved agreed on patient and family taking part in the group “%1”. "
            "Please discuss why it is needed and useful, and record the agreement first.")
            .arg(group.name));
}

Result<void> GroupChecks::checkColleague(const QString &field, StaffId staff, QDate on) const
{
    if (!staff.isStored())
        return invalidInput(PolicyText::tr("Please choose the person for “%1”.").arg(field));
    const auto person = ledger().staff().find(staff);
    if (!person)
        return person.error();
    if (!isInService(*person, on))
        return invalidInput(PolicyText::tr("%1 does not work here on %2. Please choose somebody else for “%3”.")
                                .arg(person->name, warekiLong(on), field));
    return {};
}

Result<void> GroupChecks::checkMayApprove(MembershipId membership) const
{
    return checkMayDecide(u"invitation"_s, Permission::Approve, u"membership"_s, membership.value);
}

Result<void> GroupChecks::checkMayDeletePosts(PostCheckId check) const
{
    return checkMayDecide(u"post-deletion"_s, Permission::RecordPostDeletion, u"post-check"_s, check.value);
}

Result<void> GroupChecks::checkMayDecide(
    const QString &what, Permission permission, const QString &entity, qint64 entityId) const
{
    return mayDecide(policy().approval(what), ledger(), permission, entity, entityId, today());
}

Result<void> GroupChecks::checkApprover(MembershipId membership, StaffId by, QDate on) const
{
    const Approval approval = policy().approval(u"invitation"_s);
    if (approval.by.isEmpty())
        return checkColleague(PolicyText::tr("Approved by"), by, on);
    return checkRuling({{}, by, on, {}}, approval, ledger(), u"membership"_s, membership.value);
}

Result<QString> GroupChecks::nameOf(const Membership &membership) const
{
    if (membership.staff.isStored()) {
        const auto person = ledger().staff().find(membership.staff);
        return person ? Result<QString>(person->name) : Result<QString>(person.error());
    }
    if (membership.outside.isStored()) {
        const auto person = ledger().externalMembers().find(membership.outside);
        return person ? Result<QString>(person->name) : Result<QString>(person.error());
    }
    return membership.personName;
}

QDate GroupChecks::lastDay(const Membership &membership)
{
    QDate last = membership.proposedOn;
    for (const QDate day : {membership.invitedOn, membership.invitedInMcsOn, membership.approvedOn, membership.joinedOn,
             membership.removalAskedOn, membership.closedOn}) {
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

Membership GroupChecks::removalAsked(Membership membership, RemovalReason reason, QDate on, const QString &askedOf)
{
    if (!isOpen(membership.status) || membership.status == MembershipStatus::RemovalAsked)
        return membership;
    const QDate last = lastDay(membership);
    const QDate day = last.isValid() ? std::max(on, last) : on;
    membership.removalReason = reason;
    if (membership.status == MembershipStatus::Candidate) {
        membership.status = MembershipStatus::Cancelled;
        membership.closedOn = day;
        return membership;
    }
    membership.status = MembershipStatus::RemovalAsked;
    membership.removalAskedOn = day;
    membership.removalAskedOf = askedOf;
    return membership;
}

Result<Group> GroupChecks::endGroup(Group group, GroupEnd reason, QDate on) const
{
    const auto members = ledger().memberships().of(group.id.value);
    if (!members)
        return members.error();
    const bool careEnded = group.kind == GroupKind::Patient && reason != GroupEnd::Other;
    const RemovalReason why = careEnded ? RemovalReason::PatientEnded : RemovalReason::GroupEnded;
    group.status = GroupStatus::Ended;
    group.endReason = reason;
    group.endedOn = on;
    Result<Group> ended = group;
    const auto done = ledger().atomically([&]() -> Result<void> {
        ended = ledger().groups().save(group);
        if (!ended)
            return ended.error();
        for (const Membership &member : *members) {
            if (!isOpen(member.status) || member.status == MembershipStatus::RemovalAsked)
                continue;
            const auto saved = ledger().memberships().save(removalAsked(member, why, on, QString()));
            if (!saved)
                return saved.error();
        }
        return {};
    });
    return done ? ended : Result<Group>(done.error());
}

} // namespace mcs::policy
