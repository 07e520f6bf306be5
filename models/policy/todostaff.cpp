// SPDX-License-Identifier: Apache-2.0
// やること of people: data for the roster, agreement to the MCS terms, pledges.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QDate pastOnly(QDate date, QDate today)
{
    return date.isValid() && date <= today ? date : QDate();
}

void incompleteData(TodoCollector &todo, const Staff &staff)
{
    if (!todo.inForce(u"staff-data"_s))
        return;
    QStringList missing;
    if (staff.name.trimmed().isEmpty())
        missing.append(PolicyText::tr("Name"));
    if (staff.jobType.trimmed().isEmpty())
        missing.append(PolicyText::tr("Job"));
    if (staff.email.trimmed().isEmpty())
        missing.append(PolicyText::tr("E-mail address"));
    if (missing.isEmpty())
        return;
    TodoItem item = todo.item(u"staff-incomplete"_s, u"staff-data"_s, todo.subject(staff));
    item.since = pastOnly(staff.joinedOn, todo.today());
    item.sentence = PolicyText::tr("The record of %1 lacks: %2. Please complete it.")
                        .arg(staff.name, missing.join(PolicyText::tr(", ")));
    todo.add(item, todo.subject(staff).sortKey);
}

void missingEligibility(TodoCollector &todo, const Staff &staff)
{
    if (!todo.inForce(u"staff-eligibility"_s) || !lacksEligibility(staff, todo.policy()))
        return;
    TodoItem item = todo.item(u"eligibility-missing"_s, u"staff-eligibility"_s, todo.subject(staff));
    item.since = pastOnly(staff.joinedOn, todo.today());
    item.sentence
        = PolicyText::tr("It is not recorded on what grounds %1 may use MCS. Please choose it in the staff record.")
              .arg(staff.name);
    todo.add(item, todo.subject(staff).sortKey);
}

void missingTerms(TodoCollector &todo, const Staff &staff)
{
    if (staff.mcsTermsAgreedOn.isValid() || !todo.inForce(u"terms"_s))
        return;
    TodoItem item = todo.item(u"terms-missing"_s, u"terms"_s, todo.subject(staff));
    item.since = pastOnly(staff.joinedOn, todo.today());
    item.sentence = PolicyText::tr(
        "It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.")
                        .arg(staff.name);
    todo.add(item, todo.subject(staff).sortKey);
}

// 差替: the old pledge is in force until the new one is signed, so no duty is open.
void pledgeToReplace(TodoCollector &todo, const Staff &staff, const QString &demandKey)
{
    const StaffPledge *printed = todo.printedPledge(staff.id);
    if (!printed || !printed->printedOn.isValid())
        return;
    TodoItem item = todo.item(u"pledge-replacement-not-returned"_s, demandKey, todo.subject(staff));
    item.level = Level::Recommended;
    item.opensRegion = item.opensBase = false;
    item.since = printed->printedOn;
    item.due = printed->printedOn.addDays(todo.policy().interval(u"pledge-return-days"_s));
    item.state = todo.stateFor(item.due);
    item.action = TodoAction::RecordPledge;
    item.sentence = todo.withInterval(
        PolicyText::tr(
            "A new pledge of %1, printed on %2, has not come back signed; the earlier one is still in force. "
            "Please collect it by %3 and record it, or make the printed sheet void.")
            .arg(staff.name, warekiLong(printed->printedOn), warekiLong(item.due)),
        u"pledge-return-days"_s);
    todo.add(item, todo.subject(staff).sortKey);
}

void missingPledge(TodoCollector &todo, const Staff &staff, const QString &demandKey)
{
    if (!todo.inForce(demandKey))
        return;
    if (todo.effectivePledge(staff.id)) {
        pledgeToReplace(todo, staff, demandKey);
        return;
    }
    const TodoSubject &subject = todo.subject(staff);
    if (const StaffPledge *printed = todo.printedPledge(staff.id)) {
        TodoItem item = todo.item(u"pledge-printed-not-returned"_s, demandKey, subject);
        item.since = printed->printedOn;
        item.due = printed->printedOn.addDays(todo.policy().interval(u"pledge-return-days"_s));
        item.state = todo.stateFor(item.due);
        item.action = TodoAction::RecordPledge;
        item.sentence = todo.withInterval(
            PolicyText::tr(
                "The pledge of %1, printed on %2, has not come back signed. Please collect it by %3 and record it.")
                .arg(staff.name, warekiLong(printed->printedOn), warekiLong(item.due)),
            u"pledge-return-days"_s);
        todo.add(item, subject.sortKey);
        return;
    }
    TodoItem item = todo.item(u"pledge-missing"_s, demandKey, subject);
    item.since = pastOnly(staff.joinedOn, todo.today());
    const bool printable = todo.policy().form(u"staff-pledge"_s).has_value();
    item.action = printable ? TodoAction::PrintPledge : TodoAction::RecordPledge;
    item.sentence = printable
        ? PolicyText::tr("There is no signed pledge of %1. Please print it, have it signed and record it.")
              .arg(staff.name)
        : PolicyText::tr("There is no signed pledge of %1. Please have your pledge form signed and record it.")
              .arg(staff.name);
    todo.add(item, subject.sortKey);
}

// 準則 4-1 wants a pledge from everybody, whether they use MCS or not. A region that speaks only of MCS users decides;
// then this only shows 準則未達 (AX4).
void missingPledgeOfNonUser(TodoCollector &todo, const Staff &staff)
{
    const QString key = u"pledge-all-staff"_s;
    if (!todo.inForce(key) || todo.effectivePledge(staff.id))
        return;
    if (!todo.demand(u"pledge"_s).regional) {
        missingPledge(todo, staff, key);
        return;
    }
    TodoItem item = todo.item(u"pledge-base-only"_s, key, todo.subject(staff));
    item.level = Level::Recommended;
    item.since = pastOnly(staff.joinedOn, todo.today());
    item.action = TodoAction::PrintPledge;
    item.sentence = PolicyText::tr(
        "%1 does not use MCS, and there is no signed pledge. The region does not ask for it, but the model rules "
        "do (not met).")
                        .arg(staff.name);
    todo.add(item, todo.subject(staff).sortKey);
}

// The registers refuse this; a restored or older ledger may still hold it.
void sharedAddresses(TodoCollector &todo)
{
    if (!todo.inForce(u"email-unique"_s))
        return;
    QHash<QString, const Staff *> owners;
    for (const Staff &staff : todo.records().staff) {
        const QString key = isActive(staff, todo.today()) ? emailKey(staff.email) : QString();
        if (key.isEmpty())
            continue;
        const Staff *owner = owners.value(key);
        if (!owner) {
            owners.insert(key, &staff);
            continue;
        }
        TodoItem item = todo.item(u"email-shared"_s, u"email-unique"_s, todo.subject(staff));
        item.sentence
            = PolicyText::tr("%1 and %2 share the e-mail address %3. Please give each person an address of their own.")
                  .arg(owner->name, staff.name, staff.email);
        todo.add(item, todo.subject(staff).sortKey);
    }
}

} // namespace

void staffTodo(TodoCollector &todo)
{
    for (const Staff &staff : todo.records().staff) {
        if (!isInService(staff, todo.today()))
            continue;
        if (!staff.isMcsUser) {
            missingPledgeOfNonUser(todo, staff);
            continue;
        }
        incompleteData(todo, staff);
        missingEligibility(todo, staff);
        missingTerms(todo, staff);
        missingPledge(todo, staff, u"pledge"_s);
    }
    sharedAddresses(todo);
}

} // namespace mcs::policy
