// SPDX-License-Identifier: Apache-2.0
#include "models/policy/inspectionregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

InspectionLine *lineOf(QList<InspectionLine> &lines, const QString &item)
{
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&item](const InspectionLine &line) { return line.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

QString phrase(const InspectionList &list, const QString &item)
{
    const InspectionItem *known = itemOf(list, item);
    return known ? known->text : item;
}

Result<void> checkLine(const InspectionLine &line, const InspectionList &list, QDate inspectedOn, QDate today)
{
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Evidence"), line.evidence, 500),
        checkText(PolicyText::tr("Correction"), line.correction, 500),
        checkOptionalPastDate(PolicyText::tr("Corrected on"), line.doneOn, today),
        checkDateOrder(PolicyText::tr("Correct by"), line.dueOn, PolicyText::tr("Inspected on"), inspectedOn),
        checkDateOrder(PolicyText::tr("Corrected on"), line.doneOn, PolicyText::tr("Inspected on"), inspectedOn),
    });
    if (!shape)
        return shape;
    if (!line.fromRecords && line.answer == InspectionAnswer::NotApplicable && line.evidence.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please write why “%1” does not apply.").arg(phrase(list, line.item)));
    return {};
}

// 否 needs what is done about it, and until when.
Result<void> checkCorrection(const InspectionLine &line, const InspectionList &list)
{
    if (line.answer != InspectionAnswer::NotMet
        || (!line.correction.trimmed().isEmpty() && (line.dueOn.isValid() || line.doneOn.isValid())))
        return {};
    const InspectionItem *item = itemOf(list, line.item);
    return ruleViolation(PolicyText::tr("“%1” is not met. Please write what is done about it, and until when.")
                             .arg(phrase(list, line.item)),
        item ? item->articles : QList<Citation>());
}

} // namespace

InspectionRegister::InspectionRegister(const RegisterContext &context)
    : m_context(context)
{
}

std::optional<InspectionList> inspectionList(const Policy &policy, const QString &id)
{
    const QList<InspectionList> lists = policy.inspectionLists();
    const auto found
        = std::find_if(lists.cbegin(), lists.cend(), [&id](const InspectionList &list) { return list.id == id; });
    return found == lists.cend() ? std::nullopt : std::optional(*found);
}

QString periodOf(QDate date)
{
    const int year = date.month() < 4 ? date.year() - 1 : date.year();
    // From May on, so that 2019 is 令和元年度.
    return warekiLong(QDate(year, 5, 1)).section(u'年', 0, 0) + u"年度"_s;
}

QList<InspectionLine> answeredFromRecords(const QList<InspectionLine> &lines, const InspectionList &list,
    const Records &records, const Policy &policy, QDate today)
{
    const QList<TodoItem> todo = todoList(records, policy, today);
    const EvidenceBase base{records, policy, today, todo};
    QHash<QString, InspectionLine> known;
    for (const InspectionLine &line : lines)
        known.insert(line.item, line);
    QList<InspectionLine> answered;
    for (const InspectionItem &item : list.items) {
        InspectionLine line = known.value(item.id);
        line.item = item.id;
        if (line.fromRecords || (line.answer == InspectionAnswer::Unanswered && line.evidence.isEmpty())) {
            const auto evidence = evidenceOf(item, base);
            line.fromRecords = evidence.has_value();
            line.answer = evidence ? evidence->answer : InspectionAnswer::Unanswered;
            line.evidence = evidence ? evidence->text : QString();
        }
        answered.append(line);
    }
    return answered;
}

SelfInspection newInspection(const InspectionList &list, const Records &records, const Policy &policy, QDate today)
{
    SelfInspection inspection;
    inspection.checklist = list.id;
    inspection.period = periodOf(today);
    inspection.inspectedOn = today;
    inspection.lines = answeredFromRecords({}, list, records, policy, today);
    return inspection;
}

Result<SelfInspection> InspectionRegister::save(const SelfInspection &asked)
{
    SelfInspection inspection = asked;
    const QDate today = m_context.clock.today();
    const auto list = inspectionList(m_context.policy, inspection.checklist);
    if (!list)
        return invalidInput(
            PolicyText::tr("The policy in force has no such check list. Please choose one from the list."));
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Inspected on"), inspection.inspectedOn, today),
        checkText(PolicyText::tr("Period"), inspection.period, 50),
        checkText(PolicyText::tr("Note"), inspection.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (const auto person = personInService(m_context.ledger, inspection.inspector, inspection.inspectedOn); !person)
        return person.error();
    const auto all = m_context.ledger.inspections().all();
    if (!all)
        return all.error();
    for (const SelfInspection &other : *all) {
        if (other.id == inspection.id && other.finishedOn.isValid())
            return invalidInput(PolicyText::tr("The inspection of %1 is finished. Only its corrections change now.")
                                    .arg(warekiLong(other.inspectedOn)));
        if (other.id != inspection.id && other.checklist == inspection.checklist && !other.finishedOn.isValid())
            return invalidInput(PolicyText::tr("The inspection begun on %1 is not finished. Please finish it first.")
                                    .arg(warekiLong(other.inspectedOn)));
    }
    inspection.finishedOn = {};
    const auto records = m_context.ledger.load();
    if (!records)
        return records.error();
    QSet<QString> listed;
    for (const InspectionLine &line : std::as_const(inspection.lines)) {
        if (!itemOf(*list, line.item) || listed.contains(line.item))
            return invalidInput(PolicyText::tr("The check list has no item “%1”, or it is answered twice. Please open "
                                               "the inspection again.")
                                    .arg(line.item));
        listed.insert(line.item);
    }
    const QList<InspectionLine> fresh = answeredFromRecords({}, *list, *records, m_context.policy, today);
    inspection.lines = answeredFromRecords(inspection.lines, *list, *records, m_context.policy, today);
    for (qsizetype place = 0; place < inspection.lines.size(); ++place) {
        const InspectionLine &line = inspection.lines.at(place);
        if (const auto checked = checkLine(line, *list, inspection.inspectedOn, today); !checked)
            return checked.error();
        const InspectionLine &known = fresh.at(place);
        const bool overrules = !line.fromRecords && known.fromRecords && line.answer != InspectionAnswer::Unanswered
            && known.answer != InspectionAnswer::Unanswered && line.answer != known.answer;
        if (overrules && (line.evidence.trimmed().isEmpty() || line.evidence == known.evidence))
            return invalidInput(PolicyText::tr("The records say otherwise of “%1”: %2. Please write your own evidence.")
                                    .arg(phrase(*list, line.item), known.evidence));
    }
    return m_context.ledger.inspections().save(inspection);
}

Result<SelfInspection> InspectionRegister::finish(InspectionId id, QDate on)
{
    auto inspection = m_context.ledger.inspections().find(id);
    if (!inspection)
        return inspection;
    if (inspection->finishedOn.isValid())
        return invalidInput(PolicyText::tr("The inspection of %1 is finished. Only its corrections change now.")
                                .arg(warekiLong(inspection->inspectedOn)));
    const QString field = PolicyText::tr("Finished on");
    const auto day = firstRefusal({checkPastDate(field, on, m_context.clock.today()),
        checkDateOrder(field, on, PolicyText::tr("Inspected on"), inspection->inspectedOn)});
    if (!day)
        return day.error();
    const auto list = inspectionList(m_context.policy, inspection->checklist).value_or(InspectionList());
    const auto open = std::count_if(inspection->lines.cbegin(), inspection->lines.cend(),
        [](const InspectionLine &line) { return line.answer == InspectionAnswer::Unanswered; });
    if (open > 0)
        return ruleViolation(
            PolicyText::tr("%n item(s) are not answered yet. Please answer them first.", nullptr, int(open)),
            m_context.policy.demand(u"self-inspection"_s).articles);
    for (const InspectionLine &line : std::as_const(inspection->lines)) {
        if (const auto corrected = checkCorrection(line, list); !corrected)
            return corrected.error();
    }
    inspection->finishedOn = on;
    return m_context.ledger.inspections().save(*inspection);
}

Result<SelfInspection> InspectionRegister::correct(
    InspectionId id, const QString &item, const QString &correction, QDate dueOn, QDate doneOn)
{
    auto inspection = m_context.ledger.inspections().find(id);
    if (!inspection)
        return inspection;
    const auto list = inspectionList(m_context.policy, inspection->checklist).value_or(InspectionList());
    InspectionLine *line = lineOf(inspection->lines, item);
    if (!line || line->answer != InspectionAnswer::NotMet)
        return invalidInput(PolicyText::tr("“%1” needs no correction.").arg(phrase(list, item)));
    line->correction = correction.trimmed();
    line->dueOn = dueOn;
    line->doneOn = doneOn;
    const QDate today = m_context.clock.today();
    const auto checked
        = firstRefusal({checkLine(*line, list, inspection->inspectedOn, today), checkCorrection(*line, list)});
    if (!checked)
        return checked.error();
    return m_context.ledger.inspections().save(*inspection);
}

const SelfInspection *lastInspection(const QList<SelfInspection> &inspections, const QString &checklist)
{
    const SelfInspection *last = nullptr;
    for (const SelfInspection &one : inspections) {
        if (one.checklist == checklist && one.finishedOn.isValid() && (!last || one.inspectedOn >= last->inspectedOn))
            last = &one;
    }
    return last;
}

QList<const InspectionLine *> openCorrections(const SelfInspection &inspection, const QList<SelfInspection> &all)
{
    QList<const InspectionLine *> open;
    if (!inspection.finishedOn.isValid())
        return open;
    const auto settledLater = [&](const QString &item) {
        return std::any_of(all.cbegin(), all.cend(), [&](const SelfInspection &later) {
            return later.checklist == inspection.checklist && later.finishedOn.isValid()
                && later.inspectedOn > inspection.inspectedOn
                && std::any_of(later.lines.cbegin(), later.lines.cend(),
                    [&](const InspectionLine &line) { return line.item == item; });
        });
    };
    for (const InspectionLine &line : inspection.lines) {
        if (line.answer == InspectionAnswer::NotMet && !line.doneOn.isValid() && !settledLater(line.item))
            open.append(&line);
    }
    return open;
}

} // namespace mcs::policy
