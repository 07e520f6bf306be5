// SPDX-License-Identifier: Apache-2.0
// やること of carry-outs: decisions that wait, what is due back or overdue, what came back unconfirmed, what was lost.
#include "models/domain/wareki.h"
#include "models/policy/deviceregister.h"
#include "models/policy/policytext.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// What of it fits, in words: 「T-001 訪問用タブレット1、紙の名簿」
template <class Fits> QString things(const TodoCollector &todo, const CarryOut &carryOut, Fits &&fits)
{
    QStringList names;
    for (const CarryOutItem &item : carryOut.items) {
        if (!fits(item))
            continue;
        const Device *device = todo.device(item.device);
        names.append(device ? device->ledgerNumber + u' ' + device->name : item.medium);
    }
    return names.join(PolicyText::tr(", "));
}

QString allThings(const TodoCollector &todo, const CarryOut &carryOut)
{
    return things(todo, carryOut, [](const CarryOutItem &) { return true; });
}

QString applicantOf(const TodoCollector &todo, const CarryOut &carryOut)
{
    const Staff *applicant = todo.staff(carryOut.applicant);
    return applicant ? applicant->name : QString();
}

void waiting(TodoCollector &todo, const CarryOut &carryOut)
{
    const TodoSubject subject = todo.subject(carryOut);
    TodoItem item = todo.item(u"carry-out-waiting"_s, u"carry-out"_s, subject);
    item.since = carryOut.appliedOn;
    item.due = carryOut.from;
    item.state = todo.stateFor(carryOut.from);
    item.opensRegion = item.opensBase = false; // nothing is outside without an approval
    item.action = TodoAction::DecideCarryOut;
    item.sentence = PolicyText::tr("%1 applied on %2 to take out %3 from %4. Please have it decided on before then.")
                        .arg(applicantOf(todo, carryOut), warekiLong(carryOut.appliedOn), allThings(todo, carryOut),
                            warekiLong(carryOut.from));
    todo.add(item, subject.sortKey);
}

void notTaken(TodoCollector &todo, const CarryOut &carryOut)
{
    if (carryOut.from >= todo.today())
        return;
    const TodoSubject subject = todo.subject(carryOut);
    TodoItem item = todo.item(u"carry-out-not-taken"_s, u"carry-out"_s, subject);
    item.level = Level::Recommended;
    item.since = carryOut.from;
    item.due = carryOut.to;
    item.state = todo.stateFor(carryOut.to);
    item.opensRegion = item.opensBase = false;
    item.action = TodoAction::TakeCarryOut;
    item.sentence
        = PolicyText::tr("%1 may take out %2 since %3, but it is not recorded that it went out. Please record "
                         "it, or withdraw the request.")
              .arg(applicantOf(todo, carryOut), allThings(todo, carryOut), warekiLong(carryOut.from));
    todo.add(item, subject.sortKey);
}

void outside(TodoCollector &todo, const CarryOut &carryOut)
{
    const int warn = todo.policy().interval(u"carry-out-warn-days"_s);
    if (carryOut.to > todo.today().addDays(warn))
        return;
    const bool overdue = isOverdue(carryOut, todo.today());
    const TodoSubject subject = todo.subject(carryOut);
    TodoItem item = todo.item(overdue ? u"carry-out-overdue"_s : u"carry-out-due"_s, u"carry-out"_s, subject);
    item.since = carryOut.takenOn;
    item.due = carryOut.to;
    item.state = todo.stateFor(carryOut.to);
    if (!overdue)
        item.opensRegion = item.opensBase = false;
    item.action = TodoAction::ReturnCarryOut;
    const QString what = things(todo, carryOut, [&](const CarryOutItem &one) { return isOutside(carryOut, one); });
    item.sentence = overdue ? PolicyText::tr("%1 had to bring back %2 by %3. Please ask for it and record the return.")
                                  .arg(applicantOf(todo, carryOut), what, warekiLong(carryOut.to))
                            : PolicyText::tr("%1 brings back %2 by %3. Please record the return.")
                                  .arg(applicantOf(todo, carryOut), what, warekiLong(carryOut.to));
    todo.add(item, subject.sortKey);
}

void unconfirmed(TodoCollector &todo, const CarryOut &carryOut)
{
    const TodoSubject subject = todo.subject(carryOut);
    TodoItem item = todo.item(u"carry-out-unconfirmed"_s, u"carry-out"_s, subject);
    item.since = carryOut.returnedOn;
    item.action = TodoAction::ConfirmCarryOut;
    const QString left = things(todo, carryOut, [](const CarryOutItem &one) { return !one.erasedOn.isValid(); });
    item.sentence = left.isEmpty()
        ? PolicyText::tr("%1 brought back %2 on %3. Please check it and confirm the return.")
              .arg(applicantOf(todo, carryOut), allThings(todo, carryOut), warekiLong(carryOut.returnedOn))
        : PolicyText::tr("%1 brought back %2 on %3. Please check it, erase what is not needed any more (%4), and "
                         "confirm the return.")
              .arg(applicantOf(todo, carryOut), allThings(todo, carryOut), warekiLong(carryOut.returnedOn), left);
    todo.add(item, subject.sortKey);
}

void lost(TodoCollector &todo, const CarryOut &carryOut)
{
    const QString key = u"incident-report"_s;
    const QList<Incident> &incidents = todo.records().incidents;
    const bool hasIncident = std::any_of(incidents.cbegin(), incidents.cend(), [&carryOut](const Incident &incident) {
        return incident.carryOut == carryOut.id && incident.status != IncidentStatus::Closed;
    });
    if (carryOut.checkedOn.isValid() || hasIncident || !todo.inForce(key))
        return; // the incident asks for the rest, and confirms the loss when it is closed
    QDate day;
    for (const CarryOutItem &item : carryOut.items) {
        if (item.lostOn.isValid() && (!day.isValid() || item.lostOn < day))
            day = item.lostOn;
    }
    const TodoSubject subject = todo.subject(carryOut);
    TodoItem item = todo.item(u"carry-out-lost"_s, key, subject);
    item.since = day;
    item.action = TodoAction::ConfirmCarryOut;
    item.sentence = PolicyText::tr("%1 lost %2 on %3. Please have the MCS passwords used on it changed or the accounts "
                                   "suspended, and confirm when the loss has been dealt with.")
                        .arg(applicantOf(todo, carryOut),
                            things(todo, carryOut, [](const CarryOutItem &one) { return one.lostOn.isValid(); }),
                            warekiLong(day));
    todo.add(item, subject.sortKey);
}

} // namespace

void carryOutTodo(TodoCollector &todo)
{
    if (!todo.inForce(u"carry-out"_s))
        return;
    for (const CarryOut &carryOut : todo.records().carryOuts) {
        switch (carryOut.status) {
        case CarryOutStatus::Applied:
            waiting(todo, carryOut);
            break;
        case CarryOutStatus::Approved:
            notTaken(todo, carryOut);
            break;
        case CarryOutStatus::Out:
            outside(todo, carryOut);
            break;
        case CarryOutStatus::Returned:
            unconfirmed(todo, carryOut);
            break;
        case CarryOutStatus::Lost:
            lost(todo, carryOut);
            break;
        case CarryOutStatus::Draft:
        case CarryOutStatus::Rejected:
        case CarryOutStatus::Confirmed:
        case CarryOutStatus::Withdrawn:
            break;
        }
    }
}

} // namespace mcs::policy
