// SPDX-License-Identifier: Apache-2.0
#include "models/tables/carryoutmodel.h"

#include "models/tables/devicemap.h"
#include "models/tables/rowbuilder.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QList<Column> CarryOutModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[AppliedOn] = {u"applied"_s, tr("Applied on"), 5, SortBy::Number};
    list[Applicant] = {u"applicant"_s, tr("Applicant"), 6, SortBy::Text, true};
    list[What] = {u"what"_s, tr("What goes out"), 12, SortBy::Text, true};
    list[Purpose] = {u"purpose"_s, tr("Purpose"), 9, SortBy::Text, true};
    list[From] = {u"from"_s, tr("From"), 5, SortBy::Number};
    list[To] = {u"to"_s, tr("Until"), 6, SortBy::Number, false, true};
    list[Approver] = {u"approver"_s, tr("Decided by"), 6, SortBy::Text, true};
    list[State] = {u"state"_s, tr("State"), 7, SortBy::Text, true, true};
    return list;
}

QStringList CarryOutModel::chips() const
{
    return {tr("To be approved"), tr("Approved"), tr("Outside"), tr("Overdue"), tr("To be confirmed"), tr("Finished")};
}

void CarryOutModel::setRecords(const Records &records, const policy::Policy &, QDate today)
{
    const DeviceMap devices(records);
    QList<Row> rows;
    rows.reserve(records.carryOuts.size());
    for (const CarryOut &carryOut : records.carryOuts) {
        RowBuilder row(toText(carryOut.id), devices.staffName(carryOut.applicant), ColumnCount);
        const StateWord state = stateOf(carryOut, today);
        const bool overdue = policy::isOverdue(carryOut, today);
        const bool finished = carryOut.status == CarryOutStatus::Rejected
            || carryOut.status == CarryOutStatus::Confirmed || carryOut.status == CarryOutStatus::Withdrawn
            || carryOut.status == CarryOutStatus::Lost;
        row.date(AppliedOn, carryOut.appliedOn);
        row.text(Applicant, devices.staffName(carryOut.applicant));
        row.text(What, devices.namesOf(carryOut));
        row.text(Purpose, carryOut.purpose);
        row.date(From, carryOut.from);
        row.status(To, {},
            overdue                                                              ? Tone::Bad
                : carryOut.status == CarryOutStatus::Out && carryOut.to == today ? Tone::Attention
                                                                                 : Tone::None);
        row.date(To, carryOut.to);
        row.text(Approver, devices.staffName(carryOut.decidedBy));
        row.status(State, state.word, state.tone);
        row.chip(ToApprove, carryOut.status == CarryOutStatus::Applied);
        row.chip(Approved, carryOut.status == CarryOutStatus::Approved);
        row.chip(Outside, carryOut.status == CarryOutStatus::Out);
        row.chip(Overdue, overdue);
        row.chip(ToConfirm, carryOut.status == CarryOutStatus::Returned);
        row.chip(Finished, finished);
        if (finished)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
