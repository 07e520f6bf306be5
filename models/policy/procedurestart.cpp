// SPDX-License-Identifier: Apache-2.0
// How a procedure begins, and what stands in its way.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/procedureregister.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

bool hasVariant(const ProcedureRule &rule, const QString &id)
{
    return std::any_of(rule.variants.cbegin(), rule.variants.cend(),
        [&](const ProcedureVariant &variant) { return variant.id == id; });
}

template <class Record> Result<void> exists(Repository<Record> &repository, const QString &subject)
{
    const auto id = idFromText<typename Record::IdType>(subject);
    if (!id)
        return invalidInput(PolicyText::tr("Please choose whom or what the procedure is about."));
    const auto found = repository.find(*id);
    if (!found)
        return found.error();
    if (!found->info.voidReason.isEmpty())
        return invalidInput(PolicyText::tr("Please choose whom or what the procedure is about."));
    return {};
}

} // namespace

Result<void> ProcedureRegister::checkSubject(const Start &start, const ProcedureRule &rule) const
{
    const QString type = procedureSubject(rule.kind);
    Ledger &ledger = m_context.ledger;
    if (type == "staff"_L1)
        return exists(ledger.staff(), start.subject);
    if (type == "patient"_L1)
        return exists(ledger.patients(), start.subject);
    if (type == "device"_L1)
        return exists(ledger.devices(), start.subject);
    return {};
}

// Of a case that is left: the colleague is in that group.
Result<void> ProcedureRegister::checkLeaver(const Start &start) const
{
    if (!isOfOneGroup(start.variant))
        return {};
    const auto group = m_context.ledger.groups().find(start.group);
    if (!start.group.isStored() || !group)
        return invalidInput(PolicyText::tr("Please choose the group that is left."));
    const auto open = m_context.ledger.memberships().current();
    if (!open)
        return open.error();
    const auto staff = idFromText<StaffId>(start.subject);
    const bool isIn = std::any_of(open->cbegin(), open->cend(), [&](const Membership &member) {
        return staff && member.staff == *staff && member.group == start.group && isOpen(member.status);
    });
    if (!isIn)
        return invalidInput(
            PolicyText::tr("The person does not take part in the group “%1”. Please choose another one.")
                .arg(group->name));
    return {};
}

// From somebody in office to somebody else who works here.
Result<void> ProcedureRegister::checkHandover(const Start &start) const
{
    const auto from = idFromText<StaffId>(start.subject);
    const QDate today = m_context.clock.today();
    const auto offices = m_context.ledger.appointments().all();
    if (!offices)
        return offices.error();
    const bool holds = std::any_of(offices->cbegin(), offices->cend(), [&](const Appointment &office) {
        return from && office.staff == *from && office.role == OfficeRole::McsAdministrator && office.from <= today
            && (!office.to.isValid() || office.to >= today);
    });
    if (!holds)
        return refusedBy(m_context.policy, {u"administrator"_s},
            PolicyText::tr("The person is not MCS administrator now. Please choose who hands the office over."));
    if (!start.successor.isStored())
        return invalidInput(PolicyText::tr("Please choose the successor."));
    if (from && start.successor == *from)
        return invalidInput(PolicyText::tr("The successor must be somebody else. Please choose another person."));
    const auto successor = personInService(m_context.ledger, start.successor, std::max(today, start.day));
    return withoutValue(successor);
}

Result<void> ProcedureRegister::checkDay(const Start &start, const ProcedureRule &rule) const
{
    if (rule.day.isEmpty())
        return {};
    if (!start.day.isValid())
        return invalidInput(PolicyText::tr("Please enter the date “%1”.").arg(rule.day));
    if (start.kind == "device-lost"_L1 || start.variant == "died"_L1)
        return checkPastDate(rule.day, start.day, m_context.clock.today());
    const auto staff = idFromText<StaffId>(start.subject);
    if (!staff)
        return {};
    const auto person = m_context.ledger.staff().find(*staff);
    if (!person)
        return person.error();
    return checkDateOrder(rule.day, start.day, PolicyText::tr("Joined on"), person->joinedOn);
}

Result<void> ProcedureRegister::checkOnlyOne(const Start &start) const
{
    const auto procedures = m_context.ledger.procedures().all();
    if (!procedures)
        return procedures.error();
    for (const Procedure &other : *procedures) {
        if (isOpen(other) && other.kind == start.kind && other.subject == start.subject && other.group == start.group)
            return Error{ErrorCode::Duplicate,
                PolicyText::tr("This procedure is under way already since %1. Please go on with it in the to-do list.")
                    .arg(warekiLong(other.startedOn))};
    }
    return {};
}

Result<void> ProcedureRegister::checkStart(const Start &start, const ProcedureRule &rule) const
{
    if (!rule.variants.isEmpty() && !hasVariant(rule, start.variant))
        return invalidInput(PolicyText::tr("Please choose the occasion."));
    if (const auto subject = checkSubject(start, rule); !subject)
        return subject;
    const bool leaver = start.kind == "leaver"_L1;
    const bool handover = start.kind == "handover"_L1;
    return firstRefusal({
        leaver ? checkLeaver(start) : Result<void>(),
        handover ? checkHandover(start) : Result<void>(),
        checkDay(start, rule),
        checkText(PolicyText::tr("Note"), start.note, 1000),
        checkOnlyOne(start),
    });
}

Result<Procedure> ProcedureRegister::start(const Start &asked)
{
    const auto rule = m_context.policy.procedure(asked.kind);
    if (!rule)
        return invalidInput(PolicyText::tr("The policy has no such procedure. Please choose another one."));
    Start start = asked;
    if (rule->variants.isEmpty())
        start.variant.clear();
    if (!isOfOneGroup(start.variant))
        start.group = {};
    if (start.kind != "handover"_L1)
        start.successor = {};
    if (procedureSubject(start.kind) == "facility"_L1)
        start.subject = toText(m_context.ledger.facility());
    if (const auto allowed = checkStart(start, *rule); !allowed)
        return allowed.error();
    Procedure procedure;
    procedure.kind = start.kind;
    procedure.variant = start.variant;
    procedure.subject = start.subject;
    procedure.group = start.group;
    procedure.successor = start.successor;
    procedure.startedOn = m_context.clock.today();
    procedure.lastDay = rule->day.isEmpty() ? QDate() : start.day;
    procedure.note = start.note;
    for (const ProcedureStepRule &step : rule->steps) {
        if (step.variants.isEmpty() || step.variants.contains(start.variant))
            procedure.steps.append({step.id, step.text, {}, {}, {}});
    }
    return m_context.ledger.procedures().save(procedure);
}

} // namespace mcs::policy
