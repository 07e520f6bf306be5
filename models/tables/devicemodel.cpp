// SPDX-License-Identifier: Apache-2.0
#include "models/tables/devicemodel.h"

#include "models/tables/devicemap.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QList<Column> DeviceModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Number] = {u"number"_s, tr("Ledger number"), 7, SortBy::Text, true};
    list[Name] = {u"name"_s, tr("Name"), 11, SortBy::Text, true};
    list[Type] = {u"type"_s, tr("Type"), 7, SortBy::Text, true};
    list[Owner] = {u"owner"_s, tr("Owner"), 5, SortBy::Text, true};
    list[Holder] = {u"holder"_s, tr("With whom"), 6, SortBy::Text, true};
    list[Place] = {u"place"_s, tr("Place"), 8, SortBy::Text, true};
    list[CheckedOn] = {u"checked"_s, tr("Last check"), 5, SortBy::Number};
    list[NextCheck] = {u"next-check"_s, tr("Next check by"), 6, SortBy::Number, false, true};
    list[State] = {u"state"_s, tr("State"), 9, SortBy::Text, true, true};
    return list;
}

QStringList DeviceModel::chips() const
{
    return {tr("Check needed"), tr("Lent"), tr("Outside"), tr("Personal"), tr("Without permit"), tr("Lost or retired")};
}

void DeviceModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    const DeviceMap devices(records);
    QList<Row> rows;
    rows.reserve(records.devices.size());
    for (const Device &device : records.devices) {
        RowBuilder row(toText(device.id), device.name, ColumnCount);
        const bool gone = device.status != DeviceStatus::InUse;
        const DeviceAssignment *lent = policy::openAssignment(device);
        const CarryOut *out = devices.outWith(device.id);
        const bool checkNeeded = devices.needsCheck(device, policy, today);
        const StateWord state = devices.stateOf(device, policy, today);
        row.text(Number, device.ledgerNumber);
        row.text(Name, device.name);
        row.text(Type, Words::of(device.type));
        row.text(Owner, Words::of(device.owner));
        row.text(Holder,
            devices.staffName(lent                          ? lent->staff
                    : out                                   ? out->applicant
                    : device.owner == DeviceOwner::Personal ? device.personalOwner
                                                            : StaffId()));
        row.text(Place, device.location);
        if (const DeviceCheck *check = devices.newestCheck(device.id))
            row.date(CheckedOn, check->checkedOn);
        const QDate next = devices.nextCheck(device, policy);
        row.status(NextCheck, {},
            gone                                              ? Tone::Muted
                : checkNeeded                                 ? Tone::Bad
                : next.isValid() && next <= today.addDays(30) ? Tone::Attention
                                                              : Tone::None);
        if (!gone && checkNeeded && !next.isValid())
            row.number(NextCheck, 0, tr("Never checked"));
        else if (!gone)
            row.date(NextCheck, next);
        row.status(State, state.word, state.tone);
        row.chip(CheckNeeded, checkNeeded);
        row.chip(Lent, !gone && lent);
        row.chip(Outside, !gone && out);
        row.chip(Personal, !gone && device.owner == DeviceOwner::Personal);
        row.chip(WithoutPermit, devices.needsPermit(device, today));
        row.chip(Gone, gone);
        if (gone)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
