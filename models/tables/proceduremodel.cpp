// SPDX-License-Identifier: Apache-2.0
#include "models/tables/proceduremodel.h"

#include "models/tables/rowbuilder.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QString titleOf(const policy::ProcedureStatus &status)
{
    return status.variant.isEmpty() ? status.title : ProcedureModel::tr("%1 (%2)").arg(status.title, status.variant);
}

Tone toneOf(policy::StepState state)
{
    switch (state) {
    case policy::StepState::Done:
        return Tone::Good;
    case policy::StepState::Waived:
    case policy::StepState::Blocked:
        return Tone::Muted;
    case policy::StepState::Open:
        break;
    }
    return Tone::Attention;
}

QList<Column> ProcedureModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[State] = {u"state"_s, tr("State"), 8, SortBy::Number, false, true};
    list[What] = {u"what"_s, tr("Procedure"), 12, SortBy::Text, true};
    list[Who] = {u"who"_s, tr("About"), 8, SortBy::Reading, true};
    list[Next] = {u"next"_s, tr("Next step"), 14, SortBy::Text, true};
    list[Due] = {u"due"_s, tr("Due"), 5, SortBy::Number, false, true};
    list[StartedOn] = {u"started"_s, tr("Started on"), 5, SortBy::Number};
    list[EndedOn] = {u"ended"_s, tr("Ended on"), 5, SortBy::Number};
    return list;
}

QStringList ProcedureModel::chips() const
{
    return {tr("Under way"), tr("Overdue"), tr("Ended")};
}

void ProcedureModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    QList<Row> rows;
    rows.reserve(records.procedures.size());
    for (const Procedure &procedure : records.procedures) {
        const policy::ProcedureStatus status = policy::procedureState(procedure, records, policy, today);
        RowBuilder row(toText(procedure.id), status.subjectName, ColumnCount);
        const bool open = policy::isOpen(procedure);
        const QDate due = open ? status.due() : QDate();
        const bool overdue = due.isValid() && due < today;
        const QString progress = u"%1/%2"_s.arg(status.settled).arg(status.steps.size());
        row.status(State, {}, !open ? Tone::Muted : overdue ? Tone::Bad : Tone::Attention);
        row.number(State,
            open                                 ? 0
                : procedure.finishedOn.isValid() ? 1
                                                 : 2,
            open                                 ? tr("Under way %1").arg(progress)
                : procedure.finishedOn.isValid() ? tr("Finished")
                                                 : tr("Given up"));
        row.text(What, titleOf(status));
        row.text(Who, status.subjectName);
        row.text(Next,
            !open                     ? procedure.cancelledReason
                : status.isComplete() ? tr("Finish it: every step is done")
                                      : status.steps.at(status.next).rule.text);
        row.status(Due, {}, overdue ? Tone::Bad : Tone::None);
        row.date(Due, due);
        row.date(StartedOn, procedure.startedOn);
        row.date(EndedOn, procedure.finishedOn);
        row.chip(UnderWay, open);
        row.chip(Overdue, overdue);
        row.chip(Ended, !open);
        if (!open)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
