// SPDX-License-Identifier: Apache-2.0
#include "models/tables/pledgemodel.h"

#include "models/tables/rowbuilder.h"
#include "models/tables/staffmodel.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::PledgeStatus;

QList<Column> PledgeModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Full name"), 9, SortBy::Reading, true};
    list[Kana] = {u"kana"_s, tr("Reading"), 10, SortBy::Reading, true};
    list[Job] = {u"job"_s, tr("Job"), 9, SortBy::Text, true};
    list[State] = {u"state"_s, tr("Pledge"), 10, SortBy::Text, false, true};
    list[PrintedOn] = {u"printed"_s, tr("Printed on"), 6, SortBy::Number};
    list[SignedOn] = {u"signed"_s, tr("Signed on"), 6, SortBy::Number};
    list[Place] = {u"place"_s, tr("Place of the original"), 12, SortBy::Text, true};
    return list;
}

QStringList PledgeModel::chips() const
{
    return {tr("Not handed in"), tr("Waiting for the signature"), tr("Signed pledge received"), tr("Exempt"),
        tr("Has left")};
}

PledgeState pledgeState(const domain::Staff &staff, const PeopleMap &people, QDate today)
{
    PledgeState state;
    state.inForce = people.pledgeInForce(staff.id);
    state.underWay = people.pledgeUnderWay(staff.id);
    state.left = hasLeft(staff, today);
    state.isShown = state.inForce || (!state.left && staff.isMcsUser);
    if (state.inForce && state.left) {
        state.word = PledgeModel::tr("In force after leaving");
        state.tone = Tone::Muted;
    } else if (state.inForce && state.underWay) {
        state.word = PledgeModel::tr("In force, new sheet printed");
        state.tone = Tone::Attention;
    } else if (state.inForce) {
        state.word = Words::of(state.inForce->status);
        state.tone = Tone::Good;
    } else if (state.underWay) {
        state.word = Words::of(PledgeStatus::Printed);
        state.tone = Tone::Attention;
    } else {
        state.word = PledgeModel::tr("Not handed in");
        state.tone = Tone::Bad;
    }
    return state;
}

void addPledgeChips(RowBuilder &row, const PledgeState &state)
{
    const bool exempt = state.inForce && state.inForce->status == PledgeStatus::Exempt;
    row.chip(PledgeModel::Missing, !state.inForce);
    row.chip(PledgeModel::Printed, !state.left && state.underWay.has_value());
    row.chip(PledgeModel::Signed, state.inForce && !exempt);
    row.chip(PledgeModel::Exempt, exempt);
    row.chip(PledgeModel::HasLeft, state.left);
    if (state.left)
        row.mute();
}

void PledgeModel::setRecords(const domain::Records &records, const policy::Policy &, QDate today)
{
    const PeopleMap people(records);
    QList<Row> rows;
    for (const domain::Staff &staff : records.staff) {
        const PledgeState state = pledgeState(staff, people, today);
        if (!state.isShown)
            continue;
        RowBuilder row(domain::toText(staff.id), staff.kana.isEmpty() ? staff.name : staff.kana, ColumnCount);
        row.text(Name, staff.name);
        row.text(Kana, staff.kana);
        row.text(Job, staff.jobType);
        row.status(State, state.word, state.tone);
        if (state.underWay)
            row.date(PrintedOn, state.underWay->printedOn);
        if (state.inForce) {
            const bool exempt = state.inForce->status == PledgeStatus::Exempt;
            if (!state.underWay && state.inForce->printedOn.isValid())
                row.date(PrintedOn, state.inForce->printedOn);
            row.date(SignedOn, exempt ? state.inForce->exemption.date : state.inForce->signedOn);
            row.text(Place, exempt ? state.inForce->exemption.document : state.inForce->storagePlace);
        }
        addPledgeChips(row, state);
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
