// SPDX-License-Identifier: Apache-2.0
// やること of procedures under way: one item each, with the step to be taken next.
#include "models/domain/wareki.h"
#include "models/policy/duestate.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurestate.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QString sentenceOf(const ProcedureStatus &status, QDate due)
{
    const QString title = status.variant.isEmpty() ? status.title : status.variant;
    if (status.isComplete())
        return PolicyText::tr("“%1” of %2: every step is done. Please finish the procedure.")
            .arg(title, status.subjectName);
    const QString settled = QString::number(status.settled);
    const QString total = QString::number(status.steps.size());
    const QString next = status.steps.at(status.next).rule.text;
    return due.isValid() ? PolicyText::tr("“%1” of %2: %3 of %4 steps are done. Next: %5 (due %6)")
                               .arg(title, status.subjectName, settled, total, next, warekiLong(due))
                         : PolicyText::tr("“%1” of %2: %3 of %4 steps are done. Next: %5")
                               .arg(title, status.subjectName, settled, total, next);
}

} // namespace

void procedureTodo(TodoCollector &todo)
{
    for (const Procedure &procedure : todo.records().procedures) {
        if (!isOpen(procedure))
            continue;
        const ProcedureStatus status = procedureState(procedure, todo.records(), todo.policy(), todo.today());
        const TodoSubject subject{u"procedure"_s, toText(procedure.id), status.subjectName, {}};
        const StepStatus *next = status.isComplete() ? nullptr : &status.steps.at(status.next);
        TodoItem item = todo.item(u"procedure-open"_s, next ? next->rule.demand : QString(), subject);
        item.level = next ? next->level : Level::Recommended;
        // What is missing has an item of its own; here it is the way.
        item.opensRegion = item.opensBase = false;
        item.since = procedure.startedOn;
        item.due = status.due();
        item.state = item.due.isValid() ? dueState(item.due, todo.today()) : TodoState::Due;
        item.action = TodoAction::OpenProcedure;
        item.sentence = sentenceOf(status, item.due);
        todo.add(item, subject.name.toUtf8());
    }
}

} // namespace mcs::policy
