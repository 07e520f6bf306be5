// SPDX-License-Identifier: Apache-2.0
// やること of 教育 and 周知: who is due for a training, who was not told of a document, which document is missing or
// was long not checked for a newer version.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/duestate.h"
#include "models/policy/policytext.h"
#include "models/policy/todocollector.h"
#include "models/policy/toldpeople.h"
#include "models/policy/trainingregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QString trainingSentence(const TrainingDue &due, const QString &name)
{
    if (due.lastOn.isValid())
        return PolicyText::tr("%1 last attended a training on %2. Please train them again by %3.")
            .arg(name, warekiLong(due.lastOn), warekiLong(due.dueOn));
    if (due.isNewcomer)
        return PolicyText::tr("%1 is new and has not been trained. Please hold the first training by %2.")
            .arg(name, warekiLong(due.dueOn));
    return PolicyText::tr("No training of %1 is recorded. Please hold one, or enter the one they attended.").arg(name);
}

void trainings(TodoCollector &todo)
{
    const QString key = u"training"_s;
    if (!todo.inForce(key))
        return;
    for (const TrainingDue &due : trainingsDue(todo.records(), todo.policy(), todo.today())) {
        const Staff *staff = todo.staff(due.staff);
        if (!staff || (due.dueOn.isValid() && due.dueOn > todo.today().addDays(dueLookAhead)))
            continue;
        const TodoSubject &subject = todo.subject(*staff);
        TodoItem item = todo.item(due.isNewcomer ? u"training-newcomer"_s : u"training-due"_s, key, subject);
        item.since = due.lastOn.isValid() ? due.lastOn : staff->joinedOn;
        item.due = due.dueOn;
        item.state = due.dueOn.isValid() ? dueState(due.dueOn, todo.today()) : TodoState::Missing;
        closeUnlessOverdue(item);
        item.action = TodoAction::RecordTraining;
        item.sentence = todo.withInterval(
            trainingSentence(due, staff->name), due.isNewcomer ? u"new-staff-training-days"_s : u"training-months"_s);
        todo.add(item, subject.sortKey);
    }
}

// One item for each person, whatever the number of documents.
void briefings(TodoCollector &todo)
{
    const QString key = u"briefing"_s;
    const QList<const PolicyDocument *> documents = documentsToBrief(todo.records(), todo.today());
    if (documents.isEmpty() || !todo.inForce(key))
        return;
    QList<ToldPeople> told;
    for (const PolicyDocument *document : documents)
        told.append(ToldPeople(*document));
    for (const Staff *staff : peopleToTrain(todo.records(), todo.today())) {
        QStringList titles;
        QDate since;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const PolicyDocument *document = documents.at(i);
            if (told.at(i).briefing(staff->id))
                continue;
            titles.append(PolicyText::tr("“%1”").arg(titleOf(*document)));
            const QDate from = std::min(document->effectiveOn, todo.today());
            since = since.isValid() ? std::min(since, from) : from;
        }
        if (titles.isEmpty())
            continue;
        const TodoSubject &subject = todo.subject(*staff);
        TodoItem item = todo.item(u"briefing"_s, key, subject);
        item.since = since;
        item.action = TodoAction::RecordBriefing;
        item.sentence = PolicyText::tr("%1 has not been told of %2. Please tell them and record the day.")
                            .arg(staff->name, titles.join(PolicyText::tr(", ")));
        todo.add(item, subject.sortKey);
    }
}

bool isThere(const ExpectedDocument &expected, const QList<PolicyDocument> &documents, QDate today)
{
    return std::any_of(documents.cbegin(), documents.cend(), [&](const PolicyDocument &document) {
        const bool fits = expected.kind == PolicyDocumentKind::Guideline || expected.kind == PolicyDocumentKind::Law
            ? document.kind == expected.kind && searchKey(document.title) == searchKey(expected.title)
            : document.kind == expected.kind;
        return fits && isInForce(document, today);
    });
}

// One item for each duty.
void missingDocuments(TodoCollector &todo)
{
    QMap<QString, QList<ExpectedDocument>> missing;
    for (const ExpectedDocument &expected : todo.policy().expectedDocuments()) {
        if (todo.inForce(expected.demand) && !isThere(expected, todo.records().policyDocuments, todo.today()))
            missing[expected.demand].append(expected);
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        QStringList titles;
        for (const ExpectedDocument &expected : *it)
            titles.append(PolicyText::tr("“%1”").arg(expected.title));
        TodoItem item = todo.item(u"document-missing"_s, it.key(), todo.facility());
        item.id = u"document-missing/"_s + it.key();
        item.action = TodoAction::EnterDocument;
        item.targets = u"expected:"_s + it->first().id;
        item.sentence = PolicyText::tr("The register of documents lacks %1. Please enter the version in use here.")
                            .arg(titles.join(PolicyText::tr(", ")));
        todo.add(item, {});
    }
}

void documentChecks(TodoCollector &todo)
{
    const QString key = u"laws"_s;
    if (!todo.inForce(key))
        return;
    for (const PolicyDocument &document : todo.records().policyDocuments) {
        const QDate due = nextCheckOf(document, todo.policy());
        if (!isInForce(document, todo.today()) || !due.isValid() || due > todo.today().addDays(dueLookAhead))
            continue;
        const TodoSubject subject{
            u"policy-document"_s, toText(document.id), titleOf(document), sortKey({}, document.title)};
        TodoItem item = todo.item(u"document-check"_s, key, subject);
        item.since = document.checkedOn;
        item.due = due;
        item.state = dueState(due, todo.today());
        closeUnlessOverdue(item);
        item.action = TodoAction::CheckDocument;
        item.sentence = todo.withInterval(
            PolicyText::tr("Please look whether there is a newer version of “%1” by %2, and record the day.")
                .arg(titleOf(document), warekiLong(due)),
            u"document-check-months"_s);
        todo.add(item, subject.sortKey);
    }
}

} // namespace

void conductTodo(TodoCollector &todo)
{
    trainings(todo);
    briefings(todo);
    missingDocuments(todo);
    documentChecks(todo);
}

} // namespace mcs::policy
