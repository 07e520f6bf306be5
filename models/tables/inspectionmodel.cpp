// SPDX-License-Identifier: Apache-2.0
#include "models/tables/inspectionmodel.h"

#include "models/policy/inspectionregister.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/subjectnames.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

qsizetype countOf(const SelfInspection &inspection, InspectionAnswer answer)
{
    return std::count_if(inspection.lines.cbegin(), inspection.lines.cend(),
        [answer](const InspectionLine &line) { return line.answer == answer; });
}

StateWord InspectionModel::stateOf(const SelfInspection &inspection, const QList<SelfInspection> &all, QDate today)
{
    if (!inspection.finishedOn.isValid())
        return {tr("Being answered"), Tone::Attention};
    const auto open = policy::openCorrections(inspection, all);
    if (open.isEmpty())
        return {tr("Finished"), Tone::Good};
    const bool late = std::any_of(open.cbegin(), open.cend(),
        [today](const InspectionLine *line) { return line->dueOn.isValid() && line->dueOn < today; });
    return {tr("Corrections open"), late ? Tone::Bad : Tone::Attention};
}

QList<Column> InspectionModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[InspectedOn] = {u"day"_s, tr("Inspected on"), 6, SortBy::Number};
    list[Period] = {u"period"_s, tr("Period"), 6, SortBy::Text, true};
    list[List] = {u"list"_s, tr("Check list"), 12, SortBy::Text, true};
    list[Inspector] = {u"inspector"_s, tr("Inspector"), 8, SortBy::Text, true};
    list[Answered] = {u"answered"_s, tr("Answered"), 5, SortBy::Number};
    list[NotMet] = {u"not-met"_s, tr("Not met"), 4, SortBy::Number};
    list[ToCorrect] = {u"to-correct"_s, tr("To correct"), 5, SortBy::Number};
    list[State] = {u"state"_s, tr("State"), 9, SortBy::Text, true, true};
    return list;
}

QStringList InspectionModel::chips() const
{
    return {tr("Being answered"), tr("Corrections open"), tr("Finished")};
}

void InspectionModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    const SubjectNames names(records);
    QList<Row> rows;
    rows.reserve(records.inspections.size());
    for (const SelfInspection &inspection : records.inspections) {
        RowBuilder row(toText(inspection.id), inspection.period, ColumnCount);
        const auto list = policy::inspectionList(policy, inspection.checklist);
        const qsizetype all = inspection.lines.size();
        const qsizetype answered = all - countOf(inspection, InspectionAnswer::Unanswered);
        const qsizetype notMet = countOf(inspection, InspectionAnswer::NotMet);
        const qsizetype open = policy::openCorrections(inspection, records.inspections).size();
        const StateWord state = stateOf(inspection, records.inspections, today);
        row.date(InspectedOn, inspection.inspectedOn);
        row.text(Period, inspection.period);
        row.text(List, list ? list->title : inspection.checklist);
        row.text(Inspector, names.of(inspection.inspector));
        row.number(Answered, answered, tr("%1 of %2").arg(answered).arg(all));
        row.number(NotMet, notMet, QString::number(notMet));
        row.number(ToCorrect, open, QString::number(open));
        row.status(State, state.word, state.tone);
        row.chip(UnderWay, !inspection.finishedOn.isValid());
        row.chip(WithCorrections, open > 0);
        row.chip(Finished, inspection.finishedOn.isValid() && open == 0);
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
