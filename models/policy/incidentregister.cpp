// SPDX-License-Identifier: Apache-2.0
// 事故: from the report to the end.
#include "models/policy/incidentregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Error notOfTheOrder(const Policy &policy, const QString &sentence)
{
    return refusedBy(policy, {u"incident-report"_s}, sentence);
}

// Somebody of the office to which incidents are reported.
Result<void> checkRecipient(const RegisterContext &context, StaffId person, QDate on)
{
    const Approval approval = context.policy.approval(u"incident"_s);
    const auto known = personInService(context.ledger, person, on);
    if (!known)
        return known.error();
    if (approval.by.isEmpty())
        return {};
    const auto appointments = context.ledger.appointments().all();
    if (!appointments)
        return appointments.error();
    const auto staff = context.ledger.staff().all();
    if (!staff)
        return staff.error();
    const Deciders recipients = decidersOn(approval, *appointments, *staff, {}, on);
    if (recipients.people.contains(person))
        return {};
    QStringList names;
    for (const Staff &one : *staff) {
        if (recipients.people.contains(one.id))
            names.append(one.name);
    }
    if (names.isEmpty())
        return ruleViolation(
            PolicyText::tr("Nobody holds the office to which incidents are reported. Please record the "
                           "appointment first."),
            approval.articles);
    return ruleViolation(PolicyText::tr("%1 does not hold the office to which incidents are reported. Please report it "
                                        "to %2.")
                             .arg(known->name, names.join(PolicyText::tr(", "))),
        approval.articles);
}

Result<void> checkTimes(const Incident &incident, const QDateTime &now)
{
    const auto future = [&now](const QString &field, const QDateTime &at) -> Result<void> {
        if (at.isValid() && at > now)
            return invalidInput(
                PolicyText::tr("The time “%1” lies in the future. Please enter a time up to now.").arg(field));
        return {};
    };
    const auto checked = firstRefusal({
        future(PolicyText::tr("Found at"), incident.foundAt),
        future(PolicyText::tr("Reported at"), incident.reportedAt),
        checkOptionalPastDate(PolicyText::tr("Occurred on"), incident.occurredOn, now.date()),
        checkDateOrder(
            PolicyText::tr("Found at"), incident.foundAt.date(), PolicyText::tr("Occurred on"), incident.occurredOn),
    });
    if (!checked)
        return checked;
    if (incident.reportedAt < incident.foundAt)
        return invalidInput(PolicyText::tr("It was reported before it was found. Please check both times."));
    return {};
}

// The particulars of a report; nothing of the steps.
Incident particularsOf(const Incident &asked, Incident stored)
{
    stored.kind = asked.kind;
    stored.occurredOn = asked.occurredOn;
    stored.foundAt = asked.foundAt;
    stored.foundBy = asked.foundBy;
    stored.reportedAt = asked.reportedAt;
    stored.reportedTo = asked.reportedTo;
    stored.description = asked.description.trimmed();
    stored.device = asked.device;
    stored.carryOut = asked.carryOut;
    stored.account = asked.account;
    stored.patients = asked.patients;
    stored.groups = asked.groups;
    stored.note = asked.note;
    return stored;
}

Result<Incident> findOpen(const RegisterContext &context, IncidentId id)
{
    auto incident = context.ledger.incidents().find(id);
    if (incident && incident->status == IncidentStatus::Closed)
        return notOfTheOrder(context.policy,
            PolicyText::tr("The incident was closed on %1 and cannot be changed any more. Please enter what is new as "
                           "another incident.")
                .arg(warekiLong(incident->closedOn)));
    return incident;
}

} // namespace

IncidentRegister::IncidentRegister(const RegisterContext &context)
    : m_context(context)
{
}

Result<Incident> IncidentRegister::report(const Incident &asked)
{
    Incident stored;
    if (asked.id.isStored()) {
        const auto found = findOpen(m_context, asked.id);
        if (!found)
            return found.error();
        stored = *found;
        stored.info = asked.info;
    }
    const Incident incident = particularsOf(asked, stored);
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("What happened"), incident.description, 2000),
        checkText(PolicyText::tr("Note"), incident.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (incident.description.isEmpty())
        return invalidInput(
            PolicyText::tr("Please write what happened, without anything about a patient's condition."));
    if (!incident.foundAt.isValid())
        return invalidInput(PolicyText::tr("Please enter when it was found."));
    if (!incident.reportedAt.isValid())
        return notOfTheOrder(m_context.policy, PolicyText::tr("Please enter when it was reported."));
    if (const auto times = checkTimes(incident, m_context.clock.now()); !times)
        return times.error();
    if (const auto finder = personInService(m_context.ledger, incident.foundBy, incident.foundAt.date()); !finder)
        return finder.error();
    if (const auto recipient = checkRecipient(m_context, incident.reportedTo, incident.reportedAt.date()); !recipient)
        return recipient.error();
    return m_context.ledger.incidents().save(incident);
}

Result<Incident> IncidentRegister::instruct(IncidentId id, StaffId by, QDate on, const QString &instruction)
{
    auto incident = findOpen(m_context, id);
    if (!incident)
        return incident;
    if (incident->status == IncidentStatus::InProgress)
        return notOfTheOrder(m_context.policy,
            PolicyText::tr(
                "Measures are recorded already, so the instruction stays as it is. Please record what else is "
                "to be done as a measure."));
    if (!isReportComplete(*incident))
        return notOfTheOrder(m_context.policy,
            PolicyText::tr(
                "Please complete the report first: who found it and when, and when it was reported to whom."));
    const auto checked = firstRefusal({
        checkText(PolicyText::tr("Instruction"), instruction, 1000),
        checkPastDate(PolicyText::tr("Instructed on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Instructed on"), on, PolicyText::tr("Reported at"), incident->reportedAt.date()),
    });
    if (!checked)
        return checked.error();
    if (instruction.trimmed().isEmpty())
        return notOfTheOrder(m_context.policy, PolicyText::tr("Please write what is to be done (the instruction)."));
    if (const auto recipient = checkRecipient(m_context, by, on); !recipient)
        return recipient.error();
    incident->status = IncidentStatus::Instructed;
    incident->instruction = instruction.trimmed();
    incident->instructedBy = by;
    incident->instructedOn = on;
    return m_context.ledger.incidents().save(*incident);
}

Result<Incident> IncidentRegister::recordMeasures(IncidentId id, const QList<IncidentAction> &actions)
{
    auto incident = findOpen(m_context, id);
    if (!incident)
        return incident;
    if (incident->status == IncidentStatus::Reported)
        return notOfTheOrder(m_context.policy,
            PolicyText::tr(
                "Nobody has instructed yet what is to be done. Please record the instruction first; measures "
                "taken at once keep their own day."));
    const QList<IncidentMeasure> known = m_context.policy.incidentMeasures(incident->kind);
    const QDate begin = incident->occurredOn.isValid() ? incident->occurredOn : incident->foundAt.date();
    QSet<QString> seen;
    for (const IncidentAction &action : actions) {
        const auto measure = std::find_if(
            known.cbegin(), known.cend(), [&](const IncidentMeasure &one) { return one.id == action.measure; });
        if (measure == known.cend() || seen.contains(action.measure))
            return invalidInput(
                PolicyText::tr("The list of measures does not fit the incident. Please open it again."));
        seen.insert(action.measure);
        if (action.doneOn.isValid() == !action.notNeeded.trimmed().isEmpty())
            return invalidInput(
                PolicyText::tr("“%1”: please enter either the day it was done, or why it is not needed.")
                    .arg(measure->text));
        const auto checked = firstRefusal({
            checkText(measure->text, action.notNeeded, 500),
            checkOptionalPastDate(measure->text, action.doneOn, m_context.clock.today()),
            checkDateOrder(measure->text, action.doneOn, PolicyText::tr("Occurred on"), begin),
        });
        if (!checked)
            return checked.error();
        if (action.doneOn.isValid()) {
            if (const auto person = personInService(m_context.ledger, action.doneBy, action.doneOn); !person)
                return person.error();
        }
    }
    incident->status = IncidentStatus::InProgress;
    incident->actions = actions;
    return m_context.ledger.incidents().save(*incident);
}

Result<Incident> IncidentRegister::close(IncidentId id, QDate on, const QString &cause, const QString &prevention)
{
    auto incident = findOpen(m_context, id);
    if (!incident)
        return incident;
    if (incident->status != IncidentStatus::InProgress)
        return notOfTheOrder(m_context.policy,
            PolicyText::tr("An incident is closed after its measures. Please record the instruction and the measures "
                           "first."));
    QDate last = incident->instructedOn;
    for (const IncidentAction &action : std::as_const(incident->actions))
        last = action.doneOn.isValid() ? std::max(last, action.doneOn) : last;
    const auto checked = firstRefusal({
        checkText(PolicyText::tr("Cause"), cause, 2000),
        checkText(PolicyText::tr("Prevention"), prevention, 2000),
        checkPastDate(PolicyText::tr("Closed on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Closed on"), on, PolicyText::tr("Last measure"), last),
    });
    if (!checked)
        return checked.error();
    incident->cause = cause.trimmed();
    incident->prevention = prevention.trimmed();
    const QList<ClosingGap> gaps = closingGaps(*incident, m_context.policy);
    if (!gaps.isEmpty()) {
        const ClosingGap &first = gaps.first();
        return first.articles.isEmpty() ? notOfTheOrder(m_context.policy, first.sentence)
                                        : ruleViolation(first.sentence, first.articles);
    }
    incident->status = IncidentStatus::Closed;
    incident->closedOn = on;
    Result<Incident> saved = *incident;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.incidents().save(*incident);
        if (!saved || !incident->carryOut.isStored())
            return withoutValue(saved);
        auto carryOut = m_context.ledger.carryOuts().find(incident->carryOut);
        if (!carryOut)
            return carryOut.error();
        if (carryOut->status != CarryOutStatus::Lost || carryOut->checkedOn.isValid())
            return {};
        carryOut->checkedOn = on;
        carryOut->checkedBy = incident->reportedTo;
        const auto closed = m_context.ledger.carryOuts().save(*carryOut);
        return withoutValue(closed);
    });
    return done ? saved : Result<Incident>(done.error());
}

Result<Incident> openLossIncident(const RegisterContext &context, const Loss &loss)
{
    Incident incident;
    incident.kind = IncidentKind::Loss;
    incident.occurredOn = loss.on;
    incident.device = loss.device;
    incident.carryOut = loss.carryOut;
    incident.foundBy = loss.person;
    incident.description = loss.content.trimmed().isEmpty()
        ? PolicyText::tr("%1 was lost.").arg(loss.what)
        : PolicyText::tr("%1 was lost. Information on it: %2").arg(loss.what, loss.content.trimmed());
    if (!loss.content.trimmed().isEmpty()) {
        incident.personalData = true;
        incident.knownOn = loss.on;
    }
    if (loss.person.isStored()) {
        incident.account = loss.person;
        const auto members = context.ledger.memberships().current();
        if (!members)
            return members.error();
        for (const Membership &member : *members) {
            if (member.staff != loss.person || !isOpen(member.status) || member.status == MembershipStatus::Candidate)
                continue;
            const auto group = context.ledger.groups().find(member.group);
            if (!group)
                return group.error();
            incident.groups.append({group->id});
            if (group->patient.isStored() && !incident.patients.contains(IncidentPatient{group->patient}))
                incident.patients.append({group->patient});
        }
    }
    return context.ledger.incidents().save(incident);
}

} // namespace mcs::policy
