// SPDX-License-Identifier: Apache-2.0
// The particulars of groups, and the other facilities whose people take part.
#include "models/policy/groupregister.h"

#include "models/domain/japanese.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

const Choice *choiceOf(const QList<Choice> &choices, const QString &id)
{
    const auto found
        = std::find_if(choices.cbegin(), choices.cend(), [&](const Choice &choice) { return choice.id == id; });
    return found == choices.cend() ? nullptr : &*found;
}

// What the steps alone may change.
void keepState(Group &group, const Group &stored)
{
    group.status = stored.status;
    group.activeFrom = stored.activeFrom;
    group.createdInMcsOn = stored.createdInMcsOn;
    group.endedOn = stored.endedOn;
    group.endReason = stored.endReason;
    group.archiveDecidedOn = stored.archiveDecidedOn;
    group.archivedInMcsOn = stored.archivedInMcsOn;
}

Result<void> checkShape(const Group &group, QDate today)
{
    if (group.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the group as it is in MCS."));
    if (group.kind == GroupKind::Free && group.purpose.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please write what the free group is for."));
    return firstRefusal({
        checkName(PolicyText::tr("Name of the group"), group.name),
        checkText(PolicyText::tr("What the group is for"), group.purpose, 500),
        checkText(PolicyText::tr("How to use it"), group.usageRules, 1000),
        checkText(PolicyText::tr("Reason"), group.patientNameReason, 500),
        checkText(PolicyText::tr("Instructed by"), group.instructedBy, 100),
        checkText(PolicyText::tr("Note"), group.note, 1000),
        checkOptionalPastDate(PolicyText::tr("Prepared on"), group.preparedOn, today),
        checkOptionalPastDate(PolicyText::tr("Announced on"), group.announcedOn, today),
        checkOptionalPastDate(PolicyText::tr("Instructed on"), group.delegatedOn, today),
        checkOptionalPastDate(PolicyText::tr("Eligibility confirmed on"), group.eligibilityConfirmedOn, today),
        checkOptionalPastDate(
            PolicyText::tr("Consent confirmed with the managing facility on"), group.ownerConsentConfirmedOn, today),
    });
}

// The name of a choice that the policy defines; one that was stored under another policy may stay.
Result<void> checkChoices(const Group &group, const std::optional<Group> &stored, const Policy &policy)
{
    if (!group.managerBasis.isEmpty() && (!stored || stored->managerBasis != group.managerBasis)) {
        const QList<Choice> bases = policy.managerBases();
        const Choice *basis = choiceOf(bases, group.managerBasis);
        if (!basis)
            return invalidInput(PolicyText::tr(
                "The policy does not know this basis for managing a group. Please choose one from the list."));
        if (basis->named && group.instructedBy.trimmed().isEmpty())
            return ruleViolation(
                PolicyText::tr("The group is managed as “%1”: please enter who gave the instruction.").arg(basis->text),
                basis->articles);
    }
    if (group.eligibility.isEmpty() || (stored && stored->eligibility == group.eligibility))
        return {};
    const QList<Choice> eligibilities = policy.groupEligibilities();
    if (!choiceOf(eligibilities, group.eligibility))
        return invalidInput(PolicyText::tr(
            "The policy does not know this reason for a patient's group. Please choose one from the list."));
    return {};
}

} // namespace

QStringList patientsNamedIn(const Group &group, const QList<Patient> &patients)
{
    QStringList named;
    if (group.kind != GroupKind::Free)
        return named;
    const QString texts[] = {searchKey(group.name), searchKey(group.purpose)};
    const auto isWritten = [&](const QString &name) {
        const QString key = searchKey(name);
        return key.size() > 2
            && std::any_of(std::begin(texts), std::end(texts), [&](const QString &text) { return text.contains(key); });
    };
    const auto isFullReading = [](const QString &kana) { return kana.simplified().contains(u' '); };
    for (const Patient &patient : patients) {
        if (isWritten(patient.name) || (isFullReading(patient.kana) && isWritten(patient.kana)))
            named.append(patient.name);
    }
    return named;
}

GroupState groupState(const Group &group, const Sharing &sharing)
{
    switch (group.status) {
    case GroupStatus::Preparing:
        return group.kind == GroupKind::Patient && isOwn(group) && !sharing.isAllowed(group.patient)
            ? GroupState::AwaitingConsent
            : GroupState::Preparing;
    case GroupStatus::Active:
        return GroupState::Active;
    case GroupStatus::Ended:
        return GroupState::Ended;
    case GroupStatus::Archived:
        return GroupState::Archived;
    case GroupStatus::DeletionAsked:
        return GroupState::DeletionAsked;
    case GroupStatus::Deleted:
        break;
    }
    return GroupState::Deleted;
}

GroupState groupState(const Group &group, const Records &records, const Policy &policy)
{
    return groupState(group, Sharing(records.consents, policy));
}

GroupRegister::GroupRegister(const RegisterContext &context)
    : m_context(context)
{
}

Result<ExternalFacility> GroupRegister::saveExternalFacility(const ExternalFacility &facility)
{
    if (facility.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the facility."));
    const auto shape = firstRefusal({
        checkName(PolicyText::tr("Facility name"), facility.name),
        checkText(PolicyText::tr("Kind of facility"), facility.kind, 100),
        checkText(PolicyText::tr("Telephone"), facility.tel, 50),
        checkText(PolicyText::tr("Fax"), facility.fax, 50),
        checkText(PolicyText::tr("Note"), facility.note, 1000),
    });
    if (!shape)
        return shape.error();
    return m_context.ledger.externalFacilities().save(facility);
}

Result<ExternalMember> GroupRegister::saveExternalMember(const ExternalMember &member)
{
    if (member.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the person."));
    const auto shape = firstRefusal({
        checkName(PolicyText::tr("Name"), member.name),
        checkText(PolicyText::tr("Reading"), member.kana, 100),
        checkText(PolicyText::tr("Job"), member.jobType, 100),
        checkText(PolicyText::tr("Telephone"), member.tel, 50),
        member.email.trimmed().isEmpty() ? Result<void>() : checkEmail(PolicyText::tr("E-mail address"), member.email),
        checkOptionalPastDate(PolicyText::tr("Left on"), member.leftOn, m_context.clock.today()),
        checkText(PolicyText::tr("Note"), member.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (!member.facility.isStored())
        return invalidInput(PolicyText::tr("Please choose the facility where %1 works.").arg(member.name));
    if (const auto facility = m_context.ledger.externalFacilities().find(member.facility); !facility)
        return facility.error();
    return m_context.ledger.externalMembers().save(member);
}

Result<Group> GroupRegister::saveGroup(const Group &asked)
{
    const GroupChecks checks(m_context);
    const Policy &policy = m_context.policy;
    Ledger &ledger = m_context.ledger;
    Group group = asked;
    std::optional<Group> stored;
    if (group.id.isStored()) {
        const auto found = ledger.groups().find(group.id);
        if (!found)
            return found.error();
        stored = *found;
        if (stored->kind != group.kind || stored->patient != group.patient)
            return refusedBy(policy, {u"one-patient-group"_s},
                PolicyText::tr("The group “%1” belongs to one patient for good; information of several patients is not "
                               "mixed in a group. Please enter a group of its own for the other patient.")
                    .arg(stored->name));
        if (stored->owner != group.owner) {
            if (const auto open = checks.checkOpen(*stored); !open)
                return open.error();
        }
        keepState(group, *stored);
    } else {
        keepState(group, Group());
        if (!group.preparedOn.isValid())
            group.preparedOn = m_context.clock.today();
    }
    if (const auto shape = checkShape(group, m_context.clock.today()); !shape)
        return shape.error();
    if (const auto choices = checkChoices(group, stored, policy); !choices)
        return choices.error();
    if (const auto order = checkDateOrder(
            PolicyText::tr("In use from"), group.activeFrom, PolicyText::tr("Prepared on"), group.preparedOn);
        !order)
        return order.error();
    if (group.owner.isStored()) {
        if (const auto owner = ledger.externalFacilities().find(group.owner); !owner)
            return owner.error();
    }
    if (group.manager.isStored() && (!stored || stored->manager != group.manager)) {
        const auto manager
            = checks.checkColleague(PolicyText::tr("Manager of the group"), group.manager, m_context.clock.today());
        if (!manager)
            return manager.error();
    }
    if (group.kind == GroupKind::Patient) {
        if (!group.patient.isStored())
            return refusedBy(policy, {u"one-patient-group"_s},
                PolicyText::tr("A patient group belongs to exactly one patient. Please choose the patient."));
        if (const auto patient = ledger.patients().find(group.patient); !patient)
            return patient.error();
        if (stored && stored->withFamily && !group.withFamily) {
            const auto members = ledger.memberships().of(group.id.value);
            if (!members)
                return members.error();
            const auto relative = std::find_if(members->cbegin(), members->cend(),
                [](const Membership &member) { return isOpen(member.status) && member.kind != MemberKind::Worker; });
            if (relative != members->cend())
                return refusedBy(policy, {u"family-participation"_s, u"member-removal"_s},
                    PolicyText::tr(
                        "%1 takes part in the group “%2”. Please have them removed first; then the group is for "
                        "staff only.")
                        .arg(relative->personName, group.name));
        }
        if (group.status == GroupStatus::Active && isOwn(group)) {
            const auto eligible = checks.checkEligibility(group);
            const bool isTakenOver = !isOwn(*stored);
            if (!eligible && !isTakenOver)
                return eligible.error();
            // A group taken over is managed here from now on: without a consent it waits for one.
            const auto sharing = checks.sharing(group.patient);
            if (!sharing)
                return sharing.error();
            if (isTakenOver && (!eligible || !sharing->isAllowed())) {
                group.status = GroupStatus::Preparing;
                group.activeFrom = {};
            }
        }
    } else {
        if (group.patient.isStored())
            return refusedBy(policy, {u"free-group"_s, u"one-patient-group"_s},
                PolicyText::tr("A free group has no patient. Please choose the kind patient group."));
        const auto patients = ledger.patients().all();
        if (!patients)
            return patients.error();
        const QStringList named = patientsNamedIn(group, *patients);
        if (!named.isEmpty() && group.patientNameReason.trimmed().isEmpty())
            return refusedBy(policy, {policy.demand(u"free-group"_s).inForce ? u"free-group"_s : u"consent"_s},
                PolicyText::tr(
                    "The name or purpose of the free group names %1, a registered patient. A free group holds no "
                    "information on patients: please take the name out, or write why it is no patient data.")
                    .arg(named.first()));
    }
    return ledger.groups().save(group);
}

} // namespace mcs::policy
