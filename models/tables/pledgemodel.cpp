// SPDX-License-Identifier: Apache-2.0
#include "models/tables/pledgemodel.h"

#include "models/tables/peoplemap.h"
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

void PledgeModel::setRecords(const domain::Records &records, const policy::Policy &, QDate today)
{
    const PeopleMap people(records);
    QList<Row> rows;
    for (const domain::Staff &staff : records.staff) {
        const bool left = hasLeft(staff, today);
        const auto inForce = people.pledgeInForce(staff.id);
        const auto underWay = people.pledgeUnderWay(staff.id);
        if (!inForce && (left || !staff.isMcsUser))
            continue;
        RowBuilder row(domain::toText(staff.id), staff.kana.isEmpty() ? staff.name : staff.kana, ColumnCount);
        row.text(Name, staff.name);
        row.text(Kana, staff.kana);
        row.text(Job, staff.jobType);
        if (underWay)
            row.date(PrintedOn, underWay->printedOn);
        if (inForce) {
            const bool exempt = inForce->status == PledgeStatus::Exempt;
            row.status(State, left ? tr("In force after leaving") : Words::of(inForce->status),
                left ? Tone::Muted : Tone::Good);
            if (inForce->printedOn.isValid())
                row.date(PrintedOn, inForce->printedOn);
            row.date(SignedOn, exempt ? inForce->exemption.date : inForce->signedOn);
            row.text(Place, exempt ? inForce->exemption.document : inForce->storagePlace);
            row.chip(Signed, !exempt);
            row.chip(Exempt, exempt);
        } else if (underWay) {
            row.status(State, Words::of(PledgeStatus::Printed), Tone::Attention);
        } else {
            row.status(State, tr("Not handed in"), Tone::Bad);
        }
        row.chip(Missing, !inForce);
        row.chip(Printed, !inForce && underWay.has_value());
        row.chip(HasLeft, left);
        if (left)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
