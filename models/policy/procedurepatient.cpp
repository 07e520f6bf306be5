// SPDX-License-Identifier: Apache-2.0
// Questions about a patient who starts or ends.
#include "models/domain/wareki.h"
#include "models/policy/groupregister.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurechecks.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/sharing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

bool goesOn(const Group &group)
{
    return group.status == GroupStatus::Preparing || group.status == GroupStatus::Active;
}

const Consent *newestConsent(const ProcedureCase &of)
{
    const Consent *newest = nullptr;
    for (const Consent &consent : of.records().consents) {
        if (consent.patient == of.patient()->id && consent.status != ConsentStatus::Superseded
            && consent.status != ConsentStatus::Ended)
            newest = &consent;
    }
    return newest;
}

CheckResult explained(const ProcedureCase &of)
{
    const Consent *consent = newestConsent(of);
    if (consent && (consent->explainedOn.isValid() || isEffective(*consent)))
        return {};
    return stillOpen(PolicyText::tr("It is not recorded that the sharing of information was explained to %1.")
                         .arg(of.patient()->name),
        u"step-explained"_s, toText(of.patient()->id));
}

CheckResult consented(const ProcedureCase &of)
{
    const SharingConsent sharing = sharingConsent(of.records(), of.patient()->id, of.policy());
    if (sharing.isAllowed())
        return {};
    const Consent *consent = newestConsent(of);
    const bool printed = consent && consent->printedOn.isValid();
    return stillOpen(sharingSentence(sharing.gap, of.patient()->name),
        printed || !of.policy().form(u"consent"_s) ? u"record-consent"_s : u"print-consent"_s,
        toText(of.patient()->id));
}

CheckResult counterpartHanded(const ProcedureCase &of)
{
    const auto consent = effectiveConsent(of.records(), of.patient()->id);
    const bool onPaper
        = !consent || (consent->status != ConsentStatus::Exempt && consent->method == ConsentMethod::Written);
    if (!onPaper || (consent && consent->counterpartHandedOn.isValid()))
        return {};
    return stillOpen(
        PolicyText::tr("It is not recorded that %1 was handed the counterpart of the consent.").arg(of.patient()->name),
        u"hand-counterpart"_s, toText(of.patient()->id));
}

CheckResult eligible(const ProcedureCase &of)
{
    CheckResult result;
    if (of.policy().groupEligibilities().isEmpty())
        return result;
    for (const Group *group : of.groupsOfPatient()) {
        if (isOwn(*group) && goesOn(*group) && group->eligibility.isEmpty())
            result.open.append(
                {PolicyText::tr("“%1”: it is not recorded why the patient may be shared about.").arg(group->name),
                    u"group"_s, toText(group->id), {}});
    }
    return result;
}

CheckResult groupInUse(const ProcedureCase &of)
{
    const QList<const Group *> groups = of.groupsOfPatient();
    if (std::any_of(
            groups.cbegin(), groups.cend(), [](const Group *group) { return group->status == GroupStatus::Active; }))
        return {};
    const auto preparing = std::find_if(
        groups.cbegin(), groups.cend(), [](const Group *group) { return group->status == GroupStatus::Preparing; });
    if (preparing == groups.cend())
        return stillOpen(PolicyText::tr("There is no group for %1 yet.").arg(of.patient()->name), u"group-new"_s,
            toText(of.patient()->id));
    return stillOpen(PolicyText::tr("The group “%1” is being prepared. Please start it when the consent is there.")
                         .arg((*preparing)->name),
        u"group-start"_s, toText((*preparing)->id));
}

CheckResult usageAgreed(const ProcedureCase &of)
{
    CheckResult result;
    for (const Group *group : of.groupsOfPatient()) {
        const QList<GroupAgreement> &agreements = of.records().agreements;
        const bool agreed = std::any_of(agreements.cbegin(), agreements.cend(), [group](const GroupAgreement &one) {
            return one.group == group->id && one.kind == AgreementKind::Usage && one.agreedOn.isValid();
        });
        if (isOwn(*group) && goesOn(*group) && !agreed)
            result.open.append({PolicyText::tr("“%1”: it is not recorded that those who take part agreed on how to use "
                                               "the group.")
                                    .arg(group->name),
                u"agreement"_s, toText(group->id), {}});
    }
    if (of.groupsOfPatient().isEmpty())
        result.open.append({PolicyText::tr("There is no group for %1 yet.").arg(of.patient()->name), {}, {}, {}});
    return result;
}

OpenThing invitation(const ProcedureCase &of, const Membership &member, const Group &group)
{
    const QString kind = member.status == MembershipStatus::Candidate ? u"member-invite"_s
        : member.status == MembershipStatus::Invited                  ? u"member-approve"_s
                                                                      : u"member-join"_s;
    const QString sentence = member.status == MembershipStatus::Candidate
        ? PolicyText::tr("%1 is to be invited to “%2”.")
        : member.status == MembershipStatus::Invited
        ? PolicyText::tr("The invitation of %1 to “%2” waits for the approval.")
        : PolicyText::tr("%1 is invited to “%2” and has not joined yet.");
    return {sentence.arg(of.nameOf(member), group.name), kind, toText(member.id), {}};
}

// Everybody who is needed takes part.
CheckResult membersJoined(const ProcedureCase &of)
{
    CheckResult result;
    bool anybody = false;
    const Group *first = nullptr;
    for (const Group *group : of.groupsOfPatient()) {
        if (!goesOn(*group))
            continue;
        first = first ? first : group;
        for (const Membership &member : of.records().memberships) {
            if (member.group != group->id || !isOpen(member.status))
                continue;
            anybody = anybody || member.status == MembershipStatus::Joined;
            if (member.status < MembershipStatus::Joined)
                result.open.append(invitation(of, member, *group));
        }
    }
    if (!anybody && result.open.isEmpty())
        result.open.append({PolicyText::tr("Nobody takes part in a group for %1 yet.").arg(of.patient()->name),
            first ? u"membership"_s : QString(), first ? toText(first->id) : QString(), {}});
    return result;
}

CheckResult careEnded(const ProcedureCase &of)
{
    if (!isUnderCare(*of.patient()))
        return {};
    return stillOpen(PolicyText::tr("The record of %1 still says that the care goes on.").arg(of.patient()->name),
        u"open-patient"_s, toText(of.patient()->id));
}

CheckResult groupsEnded(const ProcedureCase &of)
{
    CheckResult result;
    for (const Group *group : of.groupsOfPatient()) {
        if (isOwn(*group) && goesOn(*group))
            result.open.append({PolicyText::tr("The group “%1” is still in use. Please end it.").arg(group->name),
                u"group-end"_s, toText(group->id), {}});
    }
    return result;
}

// Everybody of our own groups; of a group of another facility our own staff.
CheckResult membersRemoved(const ProcedureCase &of)
{
    CheckResult result;
    for (const Group *group : of.groupsOfPatient()) {
        for (const Membership &member : of.records().memberships) {
            if (member.group != group->id || !isOpen(member.status) || (!isOwn(*group) && !member.staff.isStored()))
                continue;
            const bool isIn
                = member.status == MembershipStatus::Joined || member.status == MembershipStatus::RemovalAsked;
            result.open.append(
                {PolicyText::tr("%1 is still in the group “%2” in MCS. Please remove them and record the "
                                "day.")
                        .arg(of.nameOf(member), group->name),
                    isIn ? u"member-remove"_s : u"member-cancel"_s, toText(member.id), {}});
        }
    }
    return result;
}

CheckResult groupsArchived(const ProcedureCase &of)
{
    CheckResult result;
    for (const Group *group : of.groupsOfPatient()) {
        if (!isOwn(*group) || (!goesOn(*group) && group->status != GroupStatus::Ended))
            continue;
        const bool died = group->endReason == GroupEnd::Died;
        const int days = of.policy().interval(died ? u"archive-days-died"_s : u"archive-days"_s);
        const QDate due = group->endedOn.isValid() ? group->endedOn.addDays(days) : QDate();
        if (due.isValid() && (!result.due.isValid() || due < result.due))
            result.due = due;
        result.open.append({group->status == GroupStatus::Ended
                ? PolicyText::tr("“%1” is to be moved to the archive by %2. Please do it in MCS and record the day.")
                      .arg(group->name, warekiLong(due))
                : PolicyText::tr("“%1” is not in the archive yet.").arg(group->name),
            u"group-archive"_s, toText(group->id), {}});
    }
    return result;
}

} // namespace

std::span<const ProcedureCheck> patientChecks()
{
    static constexpr std::array checks{
        ProcedureCheck{"explained", explained},
        ProcedureCheck{"consent", consented},
        ProcedureCheck{"counterpart", counterpartHanded},
        ProcedureCheck{"eligibility", eligible},
        ProcedureCheck{"group", groupInUse},
        ProcedureCheck{"usage-agreed", usageAgreed},
        ProcedureCheck{"members", membersJoined},
        ProcedureCheck{"care-ended", careEnded},
        ProcedureCheck{"groups-ended", groupsEnded},
        ProcedureCheck{"members-removed", membersRemoved},
        ProcedureCheck{"groups-archived", groupsArchived},
    };
    return checks;
}

} // namespace mcs::policy
