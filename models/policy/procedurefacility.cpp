// SPDX-License-Identifier: Apache-2.0
// Questions about a facility that begins to use MCS.
#include "models/policy/contactnetwork.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurechecks.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/submissionguards.h"
#include "models/policy/submissions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// One open thing for each MCS user in service whom `fits`; `sentence` names them.
template <class Fits>
CheckResult ofUsers(const ProcedureCase &of, const QString &sentence, const QString &kind, Fits &&fits)
{
    CheckResult result;
    const QList<Staff> users = rosterOn(of.records(), of.today());
    for (const Staff &user : users) {
        if (fits(user))
            result.open.append({sentence.arg(user.name), kind, toText(user.id), {}});
    }
    if (users.isEmpty())
        result.open.append({PolicyText::tr("No MCS user is entered yet."), {}, {}, {}});
    return result;
}

CheckResult officesFilled(const ProcedureCase &of)
{
    CheckResult result;
    if (!officeHolder(of.records(), OfficeRole::FacilityManager, of.today()))
        result.open.append(
            {PolicyText::tr("Nobody is recorded as facility manager."), u"appoint-administrator"_s, {}, {}});
    if (!officeHolder(of.records(), OfficeRole::McsAdministrator, of.today()))
        result.open.append(
            {PolicyText::tr("Nobody is recorded as MCS administrator."), u"appoint-administrator"_s, {}, {}});
    return result;
}

CheckResult everybodyEligible(const ProcedureCase &of)
{
    return ofUsers(of, PolicyText::tr("It is not recorded on what grounds %1 may use MCS."), u"open-staff"_s,
        [&](const Staff &user) { return lacksEligibility(user, of.policy()); });
}

CheckResult everybodyAgreed(const ProcedureCase &of)
{
    return ofUsers(of, PolicyText::tr("%1 has not agreed to the MCS terms."), u"open-staff"_s,
        [](const Staff &user) { return !user.mcsTermsAgreedOn.isValid(); });
}

CheckResult everybodyPledged(const ProcedureCase &of)
{
    return ofUsers(of, PolicyText::tr("There is no signed pledge of %1."), u"print-pledge"_s,
        [&](const Staff &user) { return !effectivePledge(of.records(), user.id); });
}

CheckResult everybodyUses(const ProcedureCase &of)
{
    return ofUsers(of, PolicyText::tr("The MCS account of %1 is not recorded as in use."), u"open-staff"_s,
        [](const Staff &user) { return user.account.status != AccountStatus::InUse; });
}

CheckResult everybodyHasAnAccount(const ProcedureCase &of)
{
    return ofUsers(of, PolicyText::tr("%1 has no MCS account yet."), u"open-staff"_s,
        [](const Staff &user) { return user.account.status == AccountStatus::None; });
}

CheckResult packetHandedIn(const ProcedureCase &of)
{
    const bool handedIn = std::any_of(of.records().submissions.cbegin(), of.records().submissions.cend(),
        [](const Submission &packet) { return packet.kind == SubmissionKind::New && isHandedIn(packet.status); });
    if (handedIn)
        return {};
    return stillOpen(PolicyText::tr("The application is not handed in yet."), u"open-submission"_s, {});
}

CheckResult packetReceived(const ProcedureCase &of)
{
    const Submission *packet = nullptr;
    for (const Submission &submission : of.records().submissions) {
        if (submission.kind == SubmissionKind::New && isHandedIn(submission.status))
            packet = &submission;
    }
    if (packet && packet->receivedOn.isValid())
        return {};
    return stillOpen(PolicyText::tr("It is not recorded that the office received the application."),
        u"open-submission"_s, packet ? toText(packet->id) : QString());
}

CheckResult courseAttended(const ProcedureCase &of)
{
    const QList<TrainingSession> &sessions = of.records().trainings;
    if (std::any_of(sessions.cbegin(), sessions.cend(),
            [&of](const TrainingSession &session) { return isAttendedCourse(session, of.today()); }))
        return {};
    return stillOpen(
        PolicyText::tr("No course or training video with somebody who attended is recorded yet."), u"training"_s, {});
}

CheckResult inContactNetwork(const ProcedureCase &of)
{
    const ContactNetwork network = contactNetwork(of.records(), of.today());
    if (!network.group)
        return stillOpen(PolicyText::tr("The group of the contact network is not recorded yet."), u"group-new"_s, {});
    CheckResult result;
    for (const Staff *staff : network.missing)
        result.open.append({PolicyText::tr("%1 does not take part in the contact network yet.").arg(staff->name),
            u"group"_s, toText(network.group->id), {}});
    return result;
}

} // namespace

std::span<const ProcedureCheck> facilityChecks()
{
    static constexpr std::array checks{
        ProcedureCheck{"offices-filled", officesFilled},
        ProcedureCheck{"all-eligible", everybodyEligible},
        ProcedureCheck{"all-terms", everybodyAgreed},
        ProcedureCheck{"all-pledges", everybodyPledged},
        ProcedureCheck{"all-acquired", everybodyHasAnAccount},
        ProcedureCheck{"all-accounts", everybodyUses},
        ProcedureCheck{"packet", packetHandedIn},
        ProcedureCheck{"packet-received", packetReceived},
        ProcedureCheck{"course-attended", courseAttended},
        ProcedureCheck{"in-contact-network", inContactNetwork},
    };
    return checks;
}

} // namespace mcs::policy
