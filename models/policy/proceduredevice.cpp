// SPDX-License-Identifier: Apache-2.0
// Questions about a device that goes out or is lost.
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurechecks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

CheckResult checkedForUse(const ProcedureCase &of)
{
    const Device &device = *of.device();
    if (checkItemsFor(of.policy(), device.type).isEmpty())
        return {};
    const DeviceCheck *check = newestCheck(of.records(), device.id);
    const QString id = toText(device.id);
    if (!check || (device.foundOn.isValid() && check->checkedOn < device.foundOn))
        return stillOpen(
            PolicyText::tr("%1 has not been checked. It may only go out after its check.").arg(titleOf(device)),
            u"device-check"_s, id);
    if (const QDate due = checkDueOn(*check, of.policy()); due < of.today())
        return stillOpen(PolicyText::tr("The check of %1 counted until %2. Please check it again before it goes out.")
                             .arg(titleOf(device), warekiLong(due)),
            u"device-check"_s, id);
    if (worstFinding(*check, of.policy()) == Level::Mandatory)
        return stillOpen(
            PolicyText::tr("%1 did not pass its check. Please mend it and check it again.").arg(titleOf(device)),
            u"device-check"_s, id);
    return {};
}

CheckResult permitted(const ProcedureCase &of)
{
    const Device &device = *of.device();
    if (device.owner != DeviceOwner::Personal || permitInForce(of.records(), device.id, of.today()))
        return {};
    for (const DevicePermit &permit : of.records().devicePermits) {
        if (permit.device == device.id && permit.status == PermitStatus::Asked)
            return stillOpen(
                PolicyText::tr("The permit for the personal device %1 waits for the decision.").arg(titleOf(device)),
                u"permit-decide"_s, toText(permit.id));
    }
    return stillOpen(PolicyText::tr("There is no permit for the personal device %1.").arg(titleOf(device)),
        u"device-permit"_s, toText(device.id));
}

// What the request still lacks to be in `wanted`, with the step that comes first.
CheckResult carryOutReached(const ProcedureCase &of, CarryOutStatus wanted)
{
    const CarryOut *request = of.carryOutOfDevice();
    if (!request || request->status == CarryOutStatus::Rejected)
        return stillOpen(request
                ? PolicyText::tr("The request to take out %1 was rejected. Please have a new one filled in.")
                      .arg(titleOf(*of.device()))
                : PolicyText::tr("There is no request to take out %1 yet.").arg(titleOf(*of.device())),
            u"carry-out"_s, toText(of.device()->id));
    const QString id = toText(request->id);
    const CarryOutStatus status = request->status == CarryOutStatus::Lost ? CarryOutStatus::Out : request->status;
    // in the order a request goes through
    static constexpr std::array order{CarryOutStatus::Draft, CarryOutStatus::Applied, CarryOutStatus::Approved,
        CarryOutStatus::Out, CarryOutStatus::Returned, CarryOutStatus::Confirmed};
    const auto place = [](CarryOutStatus one) { return std::find(order.cbegin(), order.cend(), one); };
    if (place(status) >= place(wanted))
        return {};
    switch (status) {
    case CarryOutStatus::Draft:
        return stillOpen(PolicyText::tr("The request to take out %1 is a draft. Please complete it and apply.")
                             .arg(of.thingsOf(*request)),
            u"carry-out"_s, id);
    case CarryOutStatus::Applied:
        return stillOpen(
            PolicyText::tr("The request to take out %1 waits for the approval, which comes before it goes out.")
                .arg(of.thingsOf(*request)),
            u"carry-out-decide"_s, id);
    case CarryOutStatus::Approved:
        return stillOpen(PolicyText::tr("%1 may go out from %2. Please record when it does.")
                             .arg(of.thingsOf(*request), warekiLong(request->from)),
            u"carry-out-take"_s, id);
    case CarryOutStatus::Out: {
        CheckResult result = stillOpen(PolicyText::tr("%1 is outside until %2. Please record the return.")
                                           .arg(of.thingsOf(*request), warekiLong(request->to)),
            u"carry-out-return"_s, id);
        result.due = request->to;
        return result;
    }
    default:
        return stillOpen(
            PolicyText::tr("%1 is back. Please check it and confirm the return.").arg(of.thingsOf(*request)),
            u"carry-out-confirm"_s, id);
    }
}

template <CarryOutStatus Wanted> CheckResult reached(const ProcedureCase &of)
{
    return carryOutReached(of, Wanted);
}

// 消去 of what came back.
CheckResult erased(const ProcedureCase &of)
{
    const CarryOut *request = of.carryOutOfDevice();
    if (!request || request->status < CarryOutStatus::Returned)
        return carryOutReached(of, CarryOutStatus::Returned);
    const bool left = std::any_of(request->items.cbegin(), request->items.cend(),
        [](const CarryOutItem &item) { return !item.erasedOn.isValid() && !item.lostOn.isValid(); });
    if (!left)
        return {};
    return stillOpen(
        PolicyText::tr("%1: it is not recorded that what is no longer needed was erased.").arg(of.thingsOf(*request)),
        u"carry-out-return"_s, toText(request->id));
}

CheckResult lossRecorded(const ProcedureCase &of)
{
    const Device &device = *of.device();
    if (device.lostOn.isValid())
        return {};
    const CarryOut *out = outsideBy(of.records(), device.id);
    return stillOpen(PolicyText::tr("%1 is not recorded as lost yet.").arg(titleOf(device)),
        out ? u"carry-out-lose"_s : u"device-lose"_s, out ? toText(out->id) : toText(device.id));
}

const Incident *incidentOf(const ProcedureCase &of)
{
    const Device &device = *of.device();
    const Incident *newest = nullptr;
    for (const Incident &incident : of.records().incidents) {
        const bool before = incident.closedOn.isValid() && incident.closedOn < of.procedure().startedOn;
        if (incident.device == device.id && !before)
            newest = &incident;
    }
    return newest;
}

CheckResult incidentRecorded(const ProcedureCase &of)
{
    if (incidentOf(of))
        return {};
    return stillOpen(
        PolicyText::tr("The loss of %1 is not recorded as an incident yet. Please report it and record it.")
            .arg(titleOf(*of.device())),
        u"incident"_s, toText(of.device()->id));
}

CheckResult incidentClosed(const ProcedureCase &of)
{
    const Incident *incident = incidentOf(of);
    if (!incident)
        return incidentRecorded(of);
    if (incident->status == IncidentStatus::Closed)
        return {};
    return stillOpen(PolicyText::tr("The incident about %1 is not closed yet.").arg(titleOf(*of.device())),
        u"incident"_s, toText(incident->id));
}

// Whoever used it: the holder, the owner, and who took it out.
QList<StaffId> usersOf(const ProcedureCase &of)
{
    const Device &device = *of.device();
    QList<StaffId> users;
    const auto add = [&users](StaffId id) {
        if (id.isStored() && !users.contains(id))
            users.append(id);
    };
    if (const DeviceAssignment *with = openAssignment(device))
        add(with->staff);
    add(device.personalOwner);
    for (const CarryOut &carryOut : of.records().carryOuts) {
        for (const CarryOutItem &item : carryOut.items) {
            if (item.device == device.id && (item.lostOn.isValid() || isOutside(carryOut, item)))
                add(carryOut.applicant);
        }
    }
    return users;
}

// 準則 2-1: the password is changed, or the suspension is asked for.
CheckResult accountsSecured(const ProcedureCase &of)
{
    CheckResult result;
    const QDate lostOn = of.device()->lostOn.isValid() ? of.device()->lostOn : of.day();
    for (const StaffId id : usersOf(of)) {
        const Staff *user = of.staff(id);
        if (!user || user->account.status != AccountStatus::InUse)
            continue;
        const QDate changed = user->account.passwordChangedOn;
        if (!changed.isValid() || (lostOn.isValid() && changed < lostOn))
            result.open.append(
                {PolicyText::tr("%1 used it: the MCS password has not been changed since, and the suspension of the "
                                "account is not asked for.")
                        .arg(user->name),
                    u"open-staff"_s, toText(id), {}});
    }
    return result;
}

CheckResult foundOrGivenUp(const ProcedureCase &of)
{
    const Device &device = *of.device();
    if (device.status == DeviceStatus::Retired || (device.lostOn.isValid() && device.foundOn.isValid()))
        return {};
    CheckResult result = stillOpen(PolicyText::tr("%1: please record when it is found.").arg(titleOf(device)),
        u"device-find"_s, toText(device.id));
    result.open.append({PolicyText::tr("If it is given up: please retire %1.").arg(titleOf(device)), u"device-retire"_s,
        toText(device.id), {}});
    return result;
}

} // namespace

std::span<const ProcedureCheck> deviceChecks()
{
    static constexpr std::array checks{
        ProcedureCheck{"device-checked", checkedForUse},
        ProcedureCheck{"permit", permitted},
        ProcedureCheck{"carry-out-applied", reached<CarryOutStatus::Applied>},
        ProcedureCheck{"carry-out-approved", reached<CarryOutStatus::Approved>},
        ProcedureCheck{"carry-out-taken", reached<CarryOutStatus::Out>},
        ProcedureCheck{"carry-out-returned", reached<CarryOutStatus::Returned>},
        ProcedureCheck{"carry-out-erased", erased},
        ProcedureCheck{"carry-out-confirmed", reached<CarryOutStatus::Confirmed>},
        ProcedureCheck{"loss-recorded", lossRecorded},
        ProcedureCheck{"incident-recorded", incidentRecorded},
        ProcedureCheck{"accounts-secured", accountsSecured},
        ProcedureCheck{"found-or-given-up", foundOrGivenUp},
        ProcedureCheck{"incident-closed", incidentClosed},
    };
    return checks;
}

} // namespace mcs::policy
