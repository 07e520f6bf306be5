// SPDX-License-Identifier: Apache-2.0
// Questions about a colleague: what somebody who arrives still needs. What those who leave have in hand is in
// procedureleaving.cpp.
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/procedureparts.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

CheckResult openStaff(const ProcedureCase &of, const QString &sentence)
{
    return stillOpen(sentence.arg(of.staff()->name), u"open-staff"_s, toText(of.staff()->id));
}

CheckResult dataComplete(const ProcedureCase &of)
{
    const Staff &staff = *of.staff();
    if (!staff.jobType.isEmpty() && !staff.email.trimmed().isEmpty() && staff.joinedOn.isValid())
        return {};
    return openStaff(of, PolicyText::tr("Please enter the job, the e-mail address and the first day of %1."));
}

CheckResult eligibleToUse(const ProcedureCase &of)
{
    if (!lacksEligibility(*of.staff(), of.policy()))
        return {};
    return openStaff(of, PolicyText::tr("It is not recorded on what grounds %1 may use MCS."));
}

CheckResult termsAgreed(const ProcedureCase &of)
{
    if (of.staff()->mcsTermsAgreedOn.isValid())
        return {};
    return openStaff(
        of, PolicyText::tr("It is not recorded that %1 agreed to the MCS terms. Please ask and record the day."));
}

CheckResult pledged(const ProcedureCase &of)
{
    const QString id = toText(of.staff()->id);
    if (effectivePledge(of.records(), of.staff()->id))
        return {};
    const bool printed
        = std::any_of(of.records().pledges.cbegin(), of.records().pledges.cend(), [&](const StaffPledge &pledge) {
              return pledge.staff == of.staff()->id && pledge.status == PledgeStatus::Printed;
          });
    if (printed)
        return stillOpen(PolicyText::tr("The pledge of %1 is printed. Please collect it signed and record it.")
                             .arg(of.staff()->name),
            u"record-pledge"_s, id);
    CheckResult result = stillOpen(PolicyText::tr("There is no signed pledge of %1.").arg(of.staff()->name),
        of.policy().form(u"staff-pledge"_s) ? u"print-pledge"_s : u"record-pledge"_s, id);
    if (!of.policy().exemptionPoints().isEmpty())
        result.note = PolicyText::tr("Where a pledge that covers the same points was signed before, it can be recorded "
                                     "instead (in the tab of the pledges).");
    return result;
}

// Told of every document everybody has to be told of, as it is in force now.
CheckResult briefed(const ProcedureCase &of)
{
    CheckResult result;
    for (const PolicyDocument &document : of.records().policyDocuments) {
        const bool told = std::any_of(document.briefings.cbegin(), document.briefings.cend(),
            [&](const Briefing &briefing) { return briefing.staff == of.staff()->id && briefing.briefedOn.isValid(); });
        if (document.needsBriefing && !document.supersededOn.isValid() && !told)
            result.open.append(
                {PolicyText::tr("%1 has not been told of “%2” yet.").arg(of.staff()->name, document.title),
                    u"briefing"_s, toText(of.staff()->id) + u',' + toText(document.id), {}});
    }
    return result;
}

CheckResult trained(const ProcedureCase &of)
{
    for (const TrainingSession &session : of.records().trainings) {
        for (const TrainingAttendance &attendance : session.attendances) {
            const bool counts
                = !of.staff()->joinedOn.isValid() || attendance.attendedOn >= of.staff()->joinedOn.addDays(-1);
            if (attendance.staff == of.staff()->id && attendance.attendedOn.isValid() && counts)
                return {};
        }
    }
    CheckResult result = stillOpen(PolicyText::tr("No training that %1 attended is recorded.").arg(of.staff()->name),
        u"training"_s, toText(of.staff()->id));
    if (of.staff()->joinedOn.isValid())
        result.due = of.staff()->joinedOn.addDays(std::max(0, of.policy().interval(u"new-staff-training-days"_s)));
    return result;
}

CheckResult accountAcquired(const ProcedureCase &of)
{
    if (of.staff()->account.status != AccountStatus::None)
        return {};
    return openStaff(of, PolicyText::tr("%1 has no MCS account yet. Please record it when it is made."));
}

CheckResult accountInUse(const ProcedureCase &of)
{
    if (of.staff()->account.status == AccountStatus::InUse)
        return {};
    return openStaff(
        of, PolicyText::tr("The MCS account of %1 is not recorded as in use. It may be once the pledge is there."));
}

CheckResult registeredAsStaff(const ProcedureCase &of)
{
    if (of.staff()->account.registeredOn.isValid())
        return {};
    return openStaff(of, PolicyText::tr("Please register %1 with the facility in MCS and record the day."));
}

CheckResult profileEntered(const ProcedureCase &of)
{
    const McsAccount &account = of.staff()->account;
    if (account.profileOn.isValid() && account.photoOn.isValid())
        return {};
    return openStaff(of,
        account.profileOn.isValid()
            ? PolicyText::tr("It is not recorded that %1 has registered a photo in MCS.")
            : PolicyText::tr("It is not recorded that %1 has registered a profile and a photo in MCS."));
}

// Listed on an application that was handed in.
CheckResult onRoster(const ProcedureCase &of)
{
    const Submission *underWay = nullptr;
    for (const Submission &packet : of.records().submissions) {
        if (!packet.roster.contains(of.staff()->id) || !tellsWhoUses(packet.kind))
            continue;
        if (isHandedIn(packet.status))
            return {};
        if (isBeingMade(packet.status))
            underWay = &packet;
    }
    if (underWay)
        return stillOpen(PolicyText::tr("The application that lists %1 is not handed in yet.").arg(of.staff()->name),
            u"open-submission"_s, toText(underWay->id));
    return stillOpen(
        PolicyText::tr("%1 is on no application. Please prepare one and hand it in.").arg(of.staff()->name),
        u"open-submission"_s, toText(of.staff()->id));
}

// The office was told that the person uses MCS no longer.
CheckResult removalNotified(const ProcedureCase &of)
{
    const Submission *underWay = nullptr;
    for (const Submission &packet : of.records().submissions) {
        if (packet.kind != SubmissionKind::Removal || !packet.roster.contains(of.staff()->id))
            continue;
        if (isHandedIn(packet.status))
            return {};
        if (isBeingMade(packet.status))
            underWay = &packet;
    }
    if (underWay)
        return stillOpen(
            PolicyText::tr("The notice of removal that lists %1 is not handed in yet.").arg(of.staff()->name),
            u"open-submission"_s, toText(underWay->id));
    return stillOpen(
        PolicyText::tr("The office has not been told that %1 no longer uses MCS. Please prepare the notice of removal "
                       "and hand it in.")
            .arg(of.staff()->name),
        u"print-packet"_s, u"removal,"_s + toText(of.staff()->id));
}

} // namespace

std::span<const ProcedureCheck> staffChecks()
{
    static constexpr std::array checks{
        ProcedureCheck{"staff-data", dataComplete},
        ProcedureCheck{"eligibility", eligibleToUse},
        ProcedureCheck{"terms", termsAgreed},
        ProcedureCheck{"pledge", pledged},
        ProcedureCheck{"briefing", briefed},
        ProcedureCheck{"training", trained},
        ProcedureCheck{"account", accountAcquired},
        ProcedureCheck{"account-in-use", accountInUse},
        ProcedureCheck{"registered", registeredAsStaff},
        ProcedureCheck{"profile", profileEntered},
        ProcedureCheck{"roster", onRoster},
        ProcedureCheck{"removal-notified", removalNotified},
        ProcedureCheck{"last-day", lastDayKnown},
        ProcedureCheck{"groups-left", groupsLeft},
        ProcedureCheck{"groups-handed-on", groupsHandedOn},
        ProcedureCheck{"devices-returned", devicesReturned},
        ProcedureCheck{"carry-outs-closed", carryOutsClosed},
        ProcedureCheck{"own-devices-erased", ownDevicesErased},
        ProcedureCheck{"offices-ended", officesEnded},
        ProcedureCheck{"office-notices-sent", officeNoticesSent},
        ProcedureCheck{"account-deleted", accountDeleted},
        ProcedureCheck{"staff-released", staffReleased},
        ProcedureCheck{"successor-appointed", successorAppointed},
        ProcedureCheck{"role-explained", roleExplained},
        ProcedureCheck{"second-administrator", secondAdministrator},
    };
    return checks;
}

} // namespace mcs::policy
