// SPDX-License-Identifier: Apache-2.0
// やること of personal devices: used without a permit, waiting for a decision, running out, to be erased.
#include "models/domain/wareki.h"
#include "models/policy/deviceregister.h"
#include "models/policy/duestate.h"
#include "models/policy/policytext.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

void permitEnding(TodoCollector &todo, const Device &device, const DevicePermit &permit, bool isAsked)
{
    const Staff *person = todo.staff(permit.staff);
    const bool leaves = person && person->leftOn.isValid() && person->leftOn < permit.to;
    const int months = todo.policy().interval(u"personal-device-months"_s);
    const QDate renewal = months > 0 ? std::min(permit.to, addCalendarMonths(permit.from, months)) : permit.to;
    const QDate due = leaves ? person->leftOn : renewal;
    if (due > todo.today().addDays(dueLookAhead) || (isAsked && !leaves))
        return;
    TodoItem item = todo.item(u"permit-ending"_s, u"personal-device-permit"_s, todo.subject(permit));
    item.since = permit.from;
    item.due = due;
    item.state = dueState(due, todo.today());
    closeUnlessOverdue(item);
    if (leaves) {
        item.action = TodoAction::OpenDevice;
        item.subjectType = u"device"_s;
        item.subjectId = toText(device.id);
        item.sentence = PolicyText::tr("%1 leaves on %2 and has a permit for the personal device %3. Please end the "
                                       "permit and see that its information is erased.")
                            .arg(person->name, warekiLong(due), item.subjectName);
    } else {
        item.action = TodoAction::AskPermit;
        item.subjectType = u"device"_s;
        item.subjectId = toText(device.id);
        item.sentence = todo.withInterval(
            PolicyText::tr("The permit for %1 runs until %2. Please ask for a new one in time, or see that its "
                           "information is erased.")
                .arg(item.subjectName, warekiLong(due)),
            u"personal-device-months"_s);
    }
    todo.add(item, todo.subject(device).sortKey);
}

void permitErase(TodoCollector &todo, const DevicePermit &permit)
{
    const QDate ended = permit.endedOn.isValid() ? permit.endedOn : permit.to;
    const TodoSubject subject = todo.subject(permit);
    TodoItem item = todo.item(u"permit-erase"_s, u"personal-device-permit"_s, subject);
    item.since = ended;
    item.due = ended.addDays(todo.policy().interval(u"personal-device-erase-days"_s));
    item.state = dueState(item.due, todo.today());
    closeUnlessOverdue(item);
    item.action = TodoAction::ErasePermit;
    item.sentence = todo.withInterval(
        PolicyText::tr("The permit for %1 ended on %2. Please confirm by %3 that the information on it is erased.")
            .arg(subject.name, warekiLong(ended), warekiLong(item.due)),
        u"personal-device-erase-days"_s);
    todo.add(item, subject.sortKey);
}

} // namespace

void permitTodo(TodoCollector &todo, const Device &device, bool isOutside)
{
    const QString key = u"personal-device-permit"_s;
    if (!todo.inForce(key))
        return;
    const DevicePermit *asked = nullptr;
    const DevicePermit *inForce = nullptr;
    const DevicePermit *last = nullptr; // the newest that was given
    for (const DevicePermit *permit : todo.permits(device.id)) {
        if (permit->status == PermitStatus::Asked) {
            asked = permit;
        } else if (permit->status != PermitStatus::Refused) {
            last = permit;
            if (permit->status == PermitStatus::Permitted && permit->to >= todo.today()
                && (!inForce || permit->to > inForce->to))
                inForce = permit;
        }
    }
    const DeviceAssignment *with = openAssignment(device);
    const bool isUsed = with || isOutside;
    const TodoSubject subject = todo.subject(device);
    if (asked) {
        TodoItem item = todo.item(u"permit-waiting"_s, key, todo.subject(*asked));
        item.since = asked->askedOn;
        item.opensRegion = item.opensRegion && isUsed && !inForce;
        item.opensBase = item.opensBase && isUsed && !inForce;
        item.action = TodoAction::DecidePermit;
        item.sentence = isUsed && !inForce
            ? PolicyText::tr("%1 is used without a permit, which was asked for on %2. Please let the facility manager "
                             "decide.")
                  .arg(subject.name, warekiLong(asked->askedOn))
            : PolicyText::tr("A permit for %1 was asked for on %2. Please let the facility manager decide.")
                  .arg(subject.name, warekiLong(asked->askedOn));
        todo.add(item, subject.sortKey);
    } else if (isUsed && (!inForce || inForce->from > todo.today())) {
        TodoItem item = todo.item(u"permit-missing"_s, key, subject);
        item.since = with ? with->lentOn : QDate();
        item.action = TodoAction::AskPermit;
        item.sentence = PolicyText::tr("The personal device %1 is used without a permit. Please ask for one, or let "
                                       "the person use a device of the facility.")
                            .arg(subject.name);
        todo.add(item, subject.sortKey);
    }
    if (inForce)
        permitEnding(todo, device, *inForce, asked != nullptr);
    else if (last && last->status != PermitStatus::Erased)
        permitErase(todo, *last);
}

} // namespace mcs::policy
