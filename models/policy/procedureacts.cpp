// SPDX-License-Identifier: Apache-2.0
// What a procedure does by itself: every act goes through the register it belongs to, with that register's rules. The
// preview and the act take what is to be done from the same list.
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurechecks.h"
#include "models/policy/procedureloaded.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QDate pastDay(const ProcedureCase &of) // the procedure's day where it is not ahead of us
{
    return of.day().isValid() ? std::min(of.day(), of.today()) : of.today();
}

RemovalReason removalReason(const QString &variant)
{
    return variant == "off-case"_L1 ? RemovalReason::OffCase
        : variant == "transfer"_L1  ? RemovalReason::Transferred
                                    : RemovalReason::LeftFacility;
}

GroupEnd groupEnd(const QString &variant)
{
    return variant == "died"_L1 ? GroupEnd::Died : variant == "moved"_L1 ? GroupEnd::Moved : GroupEnd::ServiceEnded;
}

QList<const Membership *> toAsk(const ProcedureCase &of)
{
    QList<const Membership *> list = of.ownMemberships();
    list.removeIf([](const Membership *member) { return member->status == MembershipStatus::RemovalAsked; });
    return list;
}

QList<const Appointment *> officesToEnd(const ProcedureCase &of)
{
    QList<const Appointment *> list;
    for (const Appointment &office : of.records().appointments) {
        const bool counts = of.procedure().kind != "handover"_L1 || office.role == OfficeRole::McsAdministrator;
        const bool ends = office.to.isValid() && (!of.day().isValid() || office.to <= of.day());
        if (of.staff() && office.staff == of.staff()->id && counts && !ends)
            list.append(&office);
    }
    return list;
}

QList<const Group *> groupsToEnd(const ProcedureCase &of)
{
    QList<const Group *> list = of.groupsOfPatient();
    list.removeIf([](const Group *group) {
        return !isOwn(*group) || (group->status != GroupStatus::Preparing && group->status != GroupStatus::Active);
    });
    return list;
}

QDate lastDayInOffice(const ProcedureCase &of, const Appointment &office)
{
    return std::max(of.day().isValid() ? of.day() : of.today(), office.from);
}

QDate groupEndsOn(const ProcedureCase &of, const Group &group)
{
    return std::max({pastDay(of), group.preparedOn, group.activeFrom});
}

// The acts; each says what it did and how to take it back.
using Done = ProcedureRegister::Done;

Result<Done> setLastDay(const ProcedureCase &of, const RegisterContext &context, Registers &registers)
{
    Staff staff = *of.staff();
    const QDate before = staff.leftOn;
    staff.leftOn = of.procedure().lastDay;
    if (const auto saved = registers.saveStaff(staff); !saved)
        return saved.error();
    const auto takeBack = [id = staff.id, before, &context = context.ledger, &registers]() -> Result<void> {
        auto now = context.staff().find(id);
        if (!now)
            return now.error();
        now->leftOn = before;
        if (!before.isValid() && now->employment == Employment::Left)
            now->employment = Employment::Active;
        return withoutValue(registers.saveStaff(*now));
    };
    return Done{
        PolicyText::tr("The last day of %1 (%2) was entered.").arg(staff.name, warekiLong(staff.leftOn)), takeBack};
}

// Whom the group's manager is, where the policy wants them asked.
QString managerOf(const ProcedureCase &of, const Group *group)
{
    if (!group)
        return {};
    if (const Staff *manager = of.staff(group->manager))
        return manager->name;
    for (const ExternalFacility &facility : of.records().externalFacilities) {
        if (facility.id == group->owner)
            return facility.name;
    }
    return {};
}

Result<Done> askRemovals(const ProcedureCase &of, Registers &registers)
{
    const RemovalReason reason = removalReason(of.procedure().variant);
    GroupRegister &groups = registers.groups();
    if (!isOfOneGroup(of.procedure().variant)) {
        if (const auto asked = groups.askRemovalOfPerson(of.staff()->id, reason, of.today()); !asked)
            return asked.error();
    } else {
        for (const Membership *member : toAsk(of)) {
            const QString manager = managerOf(of, of.group(member->group));
            if (const auto asked = groups.askRemoval(member->id, reason, of.today(), manager); !asked)
                return asked.error();
        }
    }
    return Done{PolicyText::tr("The removal of %1 was asked for. Please remove them in MCS and record each day.")
                    .arg(of.staff()->name),
        {}};
}

Result<Done> endOffices(const ProcedureCase &of, const RegisterContext &context, Registers &registers)
{
    QList<std::pair<AppointmentId, QDate>> before;
    for (const Appointment *office : officesToEnd(of)) {
        Appointment ended = *office;
        before.append({ended.id, ended.to});
        ended.to = lastDayInOffice(of, ended);
        if (const auto saved = registers.saveAppointment(ended); !saved)
            return saved.error();
    }
    const auto takeBack = [before, &ledger = context.ledger, &registers] {
        return ledger.atomically([&]() -> Result<void> {
            for (const auto &[id, to] : before) {
                auto office = ledger.appointments().find(id);
                if (!office)
                    return office.error();
                office->to = to;
                if (const auto saved = registers.saveAppointment(*office); !saved)
                    return saved.error();
            }
            return {};
        });
    };
    return Done{PolicyText::tr("The last day in office of %1 was entered.").arg(of.staff()->name), takeBack};
}

Result<Done> appointSuccessor(const ProcedureCase &of, const RegisterContext &context, Registers &registers)
{
    Appointment office;
    office.staff = of.procedure().successor;
    office.role = OfficeRole::McsAdministrator;
    office.from = of.today();
    const auto saved = registers.saveAppointment(office);
    if (!saved)
        return saved.error();
    const Staff *successor = of.staff(office.staff);
    return Done{PolicyText::tr("%1 was appointed as MCS administrator.").arg(successor ? successor->name : QString()),
        [id = saved->id, &ledger = context.ledger] {
            return ledger.appointments().remove(id, PolicyText::tr("Entered by mistake"));
        }};
}

Result<Done> endCare(const ProcedureCase &of, const RegisterContext &context, Registers &registers)
{
    Patient patient = *of.patient();
    const CareStatus before = patient.status;
    const QDate endedBefore = patient.endedOn;
    patient.status = of.procedure().variant == "died"_L1 ? CareStatus::Died : CareStatus::Ended;
    patient.endedOn = of.day().isValid() ? of.day() : of.today();
    if (const auto saved = registers.savePatient(patient); !saved)
        return saved.error();
    const auto takeBack
        = [id = patient.id, before, endedBefore, &ledger = context.ledger, &registers]() -> Result<void> {
        auto now = ledger.patients().find(id);
        if (!now)
            return now.error();
        now->status = before;
        now->endedOn = endedBefore;
        return withoutValue(registers.savePatient(*now));
    };
    return Done{PolicyText::tr("The end of the care of %1 was recorded.").arg(patient.name), takeBack};
}

Result<Done> endGroups(const ProcedureCase &of, Registers &registers)
{
    for (const Group *group : groupsToEnd(of)) {
        const auto ended = registers.groups().end(group->id, groupEnd(of.procedure().variant), groupEndsOn(of, *group));
        if (!ended)
            return ended.error();
    }
    return Done{PolicyText::tr("The groups of %1 were ended; the removal of every member is asked for.")
                    .arg(of.patient()->name),
        {}};
}

Result<Done> loseDevice(const ProcedureCase &of, Registers &registers)
{
    if (const auto lost = registers.devices().lose(of.device()->id, pastDay(of)); !lost)
        return lost.error();
    return Done{PolicyText::tr("%1 is recorded as lost.").arg(titleOf(*of.device())), {}};
}

QStringList previewOfStaff(const ProcedureCase &of, const QString &act)
{
    QStringList lines;
    if (act == "set-last-day"_L1 && of.procedure().lastDay.isValid() && of.staff()->leftOn != of.procedure().lastDay) {
        lines.append(PolicyText::tr("The last day of %1 in the staff record becomes %2.")
                         .arg(of.staff()->name, warekiLong(of.procedure().lastDay)));
    } else if (act == "ask-removals"_L1) {
        for (const Membership *member : toAsk(of)) {
            const Group *group = of.group(member->group);
            const QString name = group ? group->name : QString();
            lines.append(member->status == MembershipStatus::Candidate
                    ? PolicyText::tr("“%1”: the entry is cancelled.").arg(name)
                    : PolicyText::tr("“%1”: the removal is asked for as of today.").arg(name));
        }
    } else if (act == "end-offices"_L1) {
        for (const Appointment *office : officesToEnd(of)) {
            const QString day = warekiLong(lastDayInOffice(of, *office));
            lines.append(PolicyText::tr("%1: the last day in office becomes %2.").arg(officeWord(office->role), day));
        }
    } else if (act == "appoint-successor"_L1) {
        if (const Staff *successor = of.staff(of.procedure().successor))
            lines.append(
                PolicyText::tr("%1 becomes MCS administrator from %2.").arg(successor->name, warekiLong(of.today())));
    }
    return lines;
}

} // namespace

Result<Done> performAct(const QString &act, const Procedure &procedure, const Records &records,
    const RegisterContext &context, Registers &registers)
{
    const ProcedureCase of(procedure, records, context.policy, context.clock.today());
    if (!of.hasSubject() || procedureActPreview(procedure, act, records, context.policy, of.today()).isEmpty())
        return invalidInput(PolicyText::tr("There is nothing left to be done here. Please read the list again."));
    Result<Done> done = Done();
    const auto written = context.ledger.atomically([&]() -> Result<void> {
        done = act == "set-last-day"_L1     ? setLastDay(of, context, registers)
            : act == "ask-removals"_L1      ? askRemovals(of, registers)
            : act == "end-offices"_L1       ? endOffices(of, context, registers)
            : act == "appoint-successor"_L1 ? appointSuccessor(of, context, registers)
            : act == "end-care"_L1          ? endCare(of, context, registers)
            : act == "end-groups"_L1        ? endGroups(of, registers)
                                            : loseDevice(of, registers);
        return withoutValue(done);
    });
    return written ? done : Result<Done>(written.error());
}

QStringList procedureActPreview(
    const Procedure &procedure, const QString &act, const Records &records, const Policy &policy, QDate today)
{
    const ProcedureCase of(procedure, records, policy, today);
    if (of.staff())
        return previewOfStaff(of, act);
    QStringList lines;
    if (of.patient() && act == "end-care"_L1 && isUnderCare(*of.patient())) {
        const QDate day = of.day().isValid() ? of.day() : today;
        lines.append(PolicyText::tr("The record of %1 says from then on: %2, %3.")
                         .arg(of.patient()->name,
                             procedure.variant == "died"_L1 ? PolicyText::tr("died") : PolicyText::tr("care ended"),
                             warekiLong(day)));
        lines.append(PolicyText::tr("The consent ends with it."));
    } else if (of.patient() && act == "end-groups"_L1) {
        for (const Group *group : groupsToEnd(of))
            lines.append(PolicyText::tr("“%1”: ends on %2; every member is asked to be removed.")
                             .arg(group->name, warekiLong(groupEndsOn(of, *group))));
    } else if (of.device() && act == "lose-device"_L1 && of.device()->status == DeviceStatus::InUse) {
        lines.append(
            PolicyText::tr("%1 is recorded as lost on %2.").arg(titleOf(*of.device()), warekiLong(pastDay(of))));
        if (const CarryOut *out = outsideBy(records, of.device()->id))
            lines.append(PolicyText::tr("Its part of the carry-out that ends on %1 is closed as lost.")
                             .arg(warekiLong(out->to)));
    }
    return lines;
}

} // namespace mcs::policy
