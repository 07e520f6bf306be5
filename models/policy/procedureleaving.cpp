// SPDX-License-Identifier: Apache-2.0
// What a colleague who leaves, or an administrator who hands over, still has in hand.
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/procedureparts.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

CheckResult lastDayKnown(const ProcedureCase &of)
{
    if (of.staff()->leftOn.isValid())
        return {};
    return stillOpen(PolicyText::tr("The last day of %1 is not in the staff record yet.").arg(of.staff()->name),
        u"open-staff"_s, toText(of.staff()->id));
}

CheckResult groupsLeft(const ProcedureCase &of)
{
    CheckResult result;
    for (const Membership *member : of.ownMemberships()) {
        const Group *group = of.group(member->group);
        const QString name = group ? group->name : QString();
        const QString sentence = member->status == MembershipStatus::RemovalAsked
            ? PolicyText::tr("“%1”: the removal is asked for since %2. Please remove the member in MCS and record the "
                             "day.")
                  .arg(name, warekiLong(member->removalAskedOn))
            : member->status == MembershipStatus::Joined
            ? PolicyText::tr("“%1”: still a member. Please remove the member in MCS and record the day.").arg(name)
            : PolicyText::tr("“%1”: the invitation is still open. Please take it back.").arg(name);
        const bool isIn
            = member->status == MembershipStatus::Joined || member->status == MembershipStatus::RemovalAsked;
        result.open.append({sentence, isIn ? u"member-remove"_s : u"member-cancel"_s, toText(member->id), {}});
    }
    return result;
}

CheckResult groupsHandedOn(const ProcedureCase &of)
{
    CheckResult result;
    for (const Group &group : of.records().groups) {
        const bool goesOn = group.status == GroupStatus::Preparing || group.status == GroupStatus::Active;
        if (goesOn && group.manager == of.staff()->id)
            result.open.append({PolicyText::tr("“%1” is managed by %2. Please enter who manages it from now on.")
                                    .arg(group.name, of.staff()->name),
                u"group"_s, toText(group.id), {}});
    }
    return result;
}

CheckResult devicesReturned(const ProcedureCase &of)
{
    CheckResult result;
    for (const Device &device : of.records().devices) {
        const DeviceAssignment *with = openAssignment(device);
        if (with && with->staff == of.staff()->id && device.owner != DeviceOwner::Personal)
            result.open.append({PolicyText::tr("%1, lent on %2, is not back. Please get it back and record the return.")
                                    .arg(titleOf(device), warekiLong(with->lentOn)),
                u"device-return"_s, toText(device.id), of.policy().demand(u"leaver-return"_s).articles});
    }
    return result;
}

// The permit of a personal device that counts last, or null.
static const DevicePermit *lastPermit(const ProcedureCase &of, DeviceId device)
{
    const DevicePermit *last = nullptr;
    for (const DevicePermit &permit : of.records().devicePermits) {
        if (permit.device == device && permit.status != PermitStatus::Refused)
            last = &permit;
    }
    return last;
}

static OpenThing permitThing(const Device &device, const DevicePermit &permit, QDate today)
{
    const QString name = titleOf(device);
    const QString id = toText(permit.id);
    if (permit.status == PermitStatus::Asked)
        return {
            PolicyText::tr("%1: a permit for the personal device was asked for. Please let it be decided.").arg(name),
            u"permit-decide"_s, id, {}};
    if (permit.status == PermitStatus::Permitted && permit.to >= today)
        return {PolicyText::tr("%1: the permit for the personal device runs until %2. Please end it.")
                    .arg(name, warekiLong(permit.to)),
            u"permit-end"_s, id, {}};
    return {PolicyText::tr("%1: please see that the information on the personal device is erased, and record it.")
                .arg(name),
        u"permit-erase"_s, id, {}};
}

CheckResult ownDevicesErased(const ProcedureCase &of)
{
    CheckResult result;
    for (const Device &device : of.records().devices) {
        if (device.owner != DeviceOwner::Personal || device.personalOwner != of.staff()->id)
            continue;
        const DevicePermit *permit = lastPermit(of, device.id);
        if (permit && permit->status != PermitStatus::Erased)
            result.open.append(permitThing(device, *permit, of.today()));
        if (openAssignment(device))
            result.open.append({PolicyText::tr("%1: the personal device is still in use for the work. Please record "
                                               "that it no longer is.")
                                    .arg(titleOf(device)),
                u"device-return"_s, toText(device.id), {}});
        else if (!permit && !device.erasedOn.isValid() && device.status != DeviceStatus::Lost)
            result.open.append({PolicyText::tr("%1: please retire the personal device and record that its information "
                                               "is erased.")
                                    .arg(titleOf(device)),
                u"device-retire"_s, toText(device.id), {}});
    }
    return result;
}

static std::optional<OpenThing> carryOutThing(const ProcedureCase &of, const CarryOut &carryOut)
{
    const QString what = of.thingsOf(carryOut);
    const QString id = toText(carryOut.id);
    switch (carryOut.status) {
    case CarryOutStatus::Draft:
    case CarryOutStatus::Applied:
    case CarryOutStatus::Approved:
        return OpenThing{PolicyText::tr("The request to take out %1 is still open. Please withdraw it.").arg(what),
            u"carry-out-withdraw"_s, id, {}};
    case CarryOutStatus::Out:
        return OpenThing{PolicyText::tr("%1 is outside since %2. Please get it back and record the return.")
                             .arg(what, warekiLong(carryOut.takenOn)),
            u"carry-out-return"_s, id, {}};
    case CarryOutStatus::Returned:
        return OpenThing{PolicyText::tr("%1 came back on %2. Please check it and confirm the return.")
                             .arg(what, warekiLong(carryOut.returnedOn)),
            u"carry-out-confirm"_s, id, {}};
    case CarryOutStatus::Lost:
        if (!carryOut.checkedOn.isValid())
            return OpenThing{PolicyText::tr("%1 was lost. Please confirm when the loss has been dealt with.").arg(what),
                u"carry-out-confirm"_s, id, {}};
        break;
    case CarryOutStatus::Rejected:
    case CarryOutStatus::Confirmed:
    case CarryOutStatus::Withdrawn:
        break;
    }
    return std::nullopt;
}

CheckResult carryOutsClosed(const ProcedureCase &of)
{
    CheckResult result;
    for (const CarryOut &carryOut : of.records().carryOuts) {
        if (carryOut.applicant != of.staff()->id)
            continue;
        if (auto thing = carryOutThing(of, carryOut)) {
            thing->articles = of.policy().demand(u"carry-out"_s).articles;
            result.open.append(*thing);
        }
    }
    return result;
}

CheckResult officesEnded(const ProcedureCase &of)
{
    const bool handover = of.procedure().kind == "handover"_L1;
    CheckResult result;
    for (const Appointment &office : of.records().appointments) {
        const bool counts = !handover || office.role == OfficeRole::McsAdministrator;
        const bool ends = office.to.isValid() && (!of.day().isValid() || office.to <= of.day());
        if (office.staff != of.staff()->id || !counts || ends)
            continue;
        result.open.append({PolicyText::tr("%1 holds an office since %2: %3. Please enter the last day in office.")
                                .arg(of.staff()->name, warekiLong(office.from), officeWord(office.role)),
            u"appointment"_s, toText(office.id), {}});
    }
    return result;
}

// Since 2026-02-27 only the person can delete the account, while they are still here.
// What the region wants told about the offices the colleague held (幸手・杉戸 第7条).
CheckResult officeNoticesSent(const ProcedureCase &of)
{
    CheckResult result;
    for (const Appointment &appointment : of.records().appointments) {
        if (appointment.staff != of.staff()->id)
            continue;
        for (const domain::Notice &notice : of.records().notices) {
            if (notice.about == toText(appointment.id) && !notice.sentOn.isValid())
                result.open.append({PolicyText::tr("The notice to %1 is not sent yet.").arg(notice.recipient),
                    u"notice"_s, toText(notice.id), {}});
        }
    }
    return result;
}

CheckResult accountDeleted(const ProcedureCase &of)
{
    const Staff &staff = *of.staff();
    const McsAccount &account = staff.account;
    if (account.status == AccountStatus::None || account.status == AccountStatus::Deleted
        || account.deletedOn.isValid())
        return {};
    const QString id = toText(staff.id);
    if (of.isDayPast()) {
        if (account.releasedOn.isValid() || account.status == AccountStatus::StaffReleased)
            return {};
        return stillOpen(
            PolicyText::tr("The account was not deleted by the last day (%1) and no longer can be: only %2 could have "
                           "done it. Only the release from the staff remains; please do it in MCS and "
                           "record the day.")
                .arg(warekiLong(of.day()), staff.name),
            u"open-staff"_s, id);
    }
    CheckResult result = stillOpen(
        PolicyText::tr("The MCS account of %1 is still there. Please let them delete it and record the day.")
            .arg(staff.name),
        u"open-staff"_s, id);
    result.note = of.day().isValid()
        ? PolicyText::tr("Only %1 can delete the MCS account, by the last day (%2). Afterwards nothing but the release "
                         "from the staff is possible.")
              .arg(staff.name, warekiLong(of.day()))
        : PolicyText::tr("Only %1 can delete the MCS account, before leaving.").arg(staff.name);
    return result;
}

CheckResult staffReleased(const ProcedureCase &of)
{
    if (!isRegistered(*of.staff()))
        return {};
    return stillOpen(
        PolicyText::tr("%1 is still registered with the facility in MCS. Please release them from the staff in "
                       "MCS and record the day.")
            .arg(of.staff()->name),
        u"open-staff"_s, toText(of.staff()->id));
}

// The appointment of the successor that is or will be in force, or null.
static const Appointment *successorsOffice(const ProcedureCase &of)
{
    for (const Appointment &office : of.records().appointments) {
        if (office.staff == of.procedure().successor && office.role == OfficeRole::McsAdministrator
            && (!office.to.isValid() || office.to >= of.today()))
            return &office;
    }
    return nullptr;
}

CheckResult successorAppointed(const ProcedureCase &of)
{
    if (successorsOffice(of))
        return {};
    const Staff *successor = of.staff(of.procedure().successor);
    return stillOpen(
        PolicyText::tr("%1 is not appointed as MCS administrator yet.").arg(successor ? successor->name : QString()),
        u"appointment"_s, toText(of.procedure().successor));
}

CheckResult roleExplained(const ProcedureCase &of)
{
    const Appointment *office = successorsOffice(of);
    if (office && office->roleExplainedOn.isValid())
        return {};
    const Staff *successor = of.staff(of.procedure().successor);
    return stillOpen(PolicyText::tr("It is not recorded that the role was explained to %1 before the rights are given.")
                         .arg(successor ? successor->name : QString()),
        u"appointment"_s, office ? toText(office->id) : toText(of.procedure().successor));
}

// Somebody else is in office after the day of the hand-over.
CheckResult secondAdministrator(const ProcedureCase &of)
{
    const QDate after = (of.day().isValid() ? of.day() : of.today()).addDays(1);
    for (const Appointment &office : of.records().appointments) {
        const Staff *holder = of.staff(office.staff);
        if (office.role == OfficeRole::McsAdministrator && office.staff != of.staff()->id && holder
            && isInService(*holder, after) && office.from <= after && (!office.to.isValid() || office.to >= after))
            return {};
    }
    return stillOpen(
        PolicyText::tr("Nobody but %1 is MCS administrator from %2 on. Please appoint the successor first.")
            .arg(of.staff()->name, warekiLong(after)),
        u"appointment"_s, toText(of.procedure().successor));
}

} // namespace mcs::policy
