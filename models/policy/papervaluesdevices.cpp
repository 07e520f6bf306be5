// SPDX-License-Identifier: Apache-2.0
// Papers about devices and carry-outs: X1, X2, X3 and what goes with them.
#include "models/policy/deviceregister.h"
#include "models/policy/papersource.h"
#include "models/policy/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QString makeOf(const Device &device)
{
    return (device.maker + u' ' + device.model).trimmed();
}

QString numberOf(qsizetype index)
{
    return QString::number(index + 1);
}

// 持出中 past its last day is 期限超過.
QString stateOf(const CarryOut &carryOut, QDate date)
{
    return isOverdue(carryOut, date) ? u"期限超過"_s : paperWord(carryOut.status);
}

QDate fiscalYearOf(QDate date)
{
    return {date.month() < 4 ? date.year() - 1 : date.year(), 4, 1};
}

} // namespace

void fillPaper(const PaperSource &source, const CarryOut &carryOut, FormValues &values)
{
    const QString applicant = source.staffName(carryOut.applicant);
    const bool approved = carryOut.decidedOn.isValid() && carryOut.status != CarryOutStatus::Rejected;
    QStringList contents;
    QList<PaperRow> rows;
    for (qsizetype i = 0; i < carryOut.items.size(); ++i) {
        const CarryOutItem &item = carryOut.items[i];
        contents.append(item.content);
        rows.append({{u"number"_s, numberOf(i)}, {u"medium"_s, source.itemTitle(item)}, {u"content"_s, item.content},
            {u"returned"_s, item.lostOn.isValid() ? u"紛失 "_s + shortDay(item.lostOn) : shortDay(item.returnedOn)},
            {u"erased"_s, shortDay(item.erasedOn)}});
    }
    values.rosters.insert(u"items"_s, rows);
    contents.removeDuplicates();
    const QMap<QString, QString> fields{
        {u"applicant.name"_s, applicant},
        {u"applicant.job"_s, source.staffJob(carryOut.applicant)},
        {u"purpose"_s, carryOut.purpose},
        {u"destination"_s, carryOut.destination},
        {u"media"_s, source.itemTitles(carryOut)},
        {u"contents"_s, contents.join(u"、"_s)},
        {u"approver.name"_s, source.staffName(carryOut.decidedBy)},
        {u"approver.office"_s, source.officeOf(carryOut.decidedBy, u"carry-out"_s, carryOut.decidedOn)},
        {u"conditions"_s, approved ? carryOut.conditions : carryOut.rejectReason},
        {u"checker.name"_s, source.staffName(carryOut.checkedBy)},
    };
    values.fields.insert(fields);
    setTick(values, u"approved"_s, approved);
    setTick(values, u"rejected"_s, carryOut.status == CarryOutStatus::Rejected);
    setDate(values, u"applied"_s, carryOut.appliedOn);
    setDate(values, u"from"_s, carryOut.from);
    setDate(values, u"to"_s, carryOut.to);
    setDate(values, u"decided"_s, carryOut.decidedOn);
    setDate(values, u"taken"_s, carryOut.takenOn);
    setDate(values, u"returned"_s, carryOut.returnedOn);
    setDate(values, u"checked"_s, carryOut.checkedOn);
    values.person = applicant;
}

void fillPaper(const PaperSource &source, const DevicePermit &permit, FormValues &values)
{
    const bool permitted = permit.decidedOn.isValid() && permit.status != PermitStatus::Refused;
    values.fields.insert(QMap<QString, QString>{
        {u"applicant.name"_s, source.staffName(permit.staff)},
        {u"applicant.job"_s, source.staffJob(permit.staff)},
        {u"purpose"_s, permit.purpose},
        {u"conditions"_s, permit.conditions},
        {u"approver.name"_s, source.staffName(permit.decidedBy)},
    });
    if (const Device *device = source.device(permit.device)) {
        values.fields.insert(QMap<QString, QString>{
            {u"device.number"_s, device->ledgerNumber},
            {u"device.name"_s, device->name},
            {u"device.type"_s, paperWord(device->type)},
            {u"device.make"_s, makeOf(*device)},
            {u"device.serial"_s, device->serial},
            {u"device.os"_s, device->os},
            {u"device.tel"_s, device->tel},
        });
    }
    setTick(values, u"permitted"_s, permitted);
    setTick(values, u"refused"_s, permit.status == PermitStatus::Refused);
    setTick(values, u"expired"_s, permit.endedOn.isValid() && permit.status == PermitStatus::Expired);
    setTick(values, u"revoked"_s, permit.status == PermitStatus::Revoked);
    setDate(values, u"asked"_s, permit.askedOn);
    setDate(values, u"decided"_s, permit.decidedOn);
    setDate(values, u"from"_s, permit.from);
    setDate(values, u"to"_s, permit.to);
    setDate(values, u"ended"_s, permit.endedOn);
    setDate(values, u"erased"_s, permit.erasedOn);
    values.person = source.staffName(permit.staff);
}

void fillReturnReceipt(const PaperSource &source, const Device &device, FormValues &values)
{
    values.fields.insert(QMap<QString, QString>{
        {u"device.number"_s, device.ledgerNumber},
        {u"device.name"_s, device.name},
        {u"device.type"_s, paperWord(device.type)},
        {u"device.make"_s, makeOf(device)},
        {u"device.serial"_s, device.serial},
    });
    if (!device.assignments.isEmpty()) {
        const DeviceAssignment &last = device.assignments.last();
        values.fields.insert(u"holder.name"_s, source.staffName(last.staff));
        values.fields.insert(u"holder.job"_s, source.staffJob(last.staff));
        values.fields.insert(u"condition"_s, last.condition);
        setDate(values, u"lent"_s, last.lentOn);
        setDate(values, u"returned"_s, last.returnedOn);
    }
    setDate(values, u"erased"_s, device.erasedOn);
    values.person = device.ledgerNumber;
}

void fillDeviceRegister(const PaperSource &source, FormValues &values)
{
    QList<Device> devices = source.records().devices;
    std::stable_sort(devices.begin(), devices.end(),
        [](const Device &a, const Device &b) { return a.ledgerNumber < b.ledgerNumber; });
    QList<PaperRow> rows;
    int inUse = 0;
    for (const Device &device : std::as_const(devices)) {
        const DeviceAssignment *lent = openAssignment(device);
        const DeviceCheck *check = newestCheck(source.records(), device.id);
        const StaffId holder = lent ? lent->staff : device.personalOwner;
        inUse += device.status == DeviceStatus::InUse ? 1 : 0;
        const QDate ended = device.status == DeviceStatus::Lost ? device.lostOn
            : device.status == DeviceStatus::Retired            ? device.retiredOn
                                                                : QDate();
        rows.append({{u"number"_s, device.ledgerNumber}, {u"name"_s, device.name}, {u"type"_s, paperWord(device.type)},
            {u"owner"_s, paperWord(device.owner)}, {u"make"_s, makeOf(device)}, {u"serial"_s, device.serial},
            {u"os"_s, device.os},
            {u"place"_s, device.lockedStorage ? device.location + u"（施錠）"_s : device.location},
            {u"holder"_s, source.staffName(holder)}, {u"registered"_s, shortDay(device.registeredOn)},
            {u"checked"_s, check ? shortDay(check->checkedOn) : QString()},
            {u"state"_s, (paperWord(device.status) + u' ' + shortDay(ended)).trimmed()},
            {u"erased"_s, shortDay(device.erasedOn)}});
    }
    values.rosters.insert(u"devices"_s, rows);
    values.fields.insert(u"count"_s, QString::number(devices.size()));
    values.fields.insert(u"count.in-use"_s, QString::number(inUse));
}

// The carry-outs of the fiscal year, and older ones that are still outside.
void fillCarryOutReport(const PaperSource &source, FormValues &values)
{
    const QDate from = fiscalYearOf(source.date());
    QList<PaperRow> rows;
    int out = 0;
    int overdue = 0;
    int lost = 0;
    for (const CarryOut &carryOut : source.records().carryOuts) {
        const bool isOut = carryOut.status == CarryOutStatus::Out;
        if (carryOut.status == CarryOutStatus::Draft || carryOut.appliedOn > source.date()
            || (carryOut.appliedOn < from && !isOut))
            continue;
        out += isOut ? 1 : 0;
        overdue += isOverdue(carryOut, source.date()) ? 1 : 0;
        lost += std::count_if(carryOut.items.cbegin(), carryOut.items.cend(),
            [](const CarryOutItem &item) { return item.lostOn.isValid(); });
        rows.append({{u"number"_s, numberOf(rows.size())}, {u"applied"_s, shortDay(carryOut.appliedOn)},
            {u"applicant"_s, source.staffName(carryOut.applicant)}, {u"media"_s, source.itemTitles(carryOut)},
            {u"purpose"_s,
                carryOut.destination.isEmpty() ? carryOut.purpose
                                               : u"%1（%2）"_s.arg(carryOut.purpose, carryOut.destination)},
            {u"span"_s, spanOf(carryOut.from, carryOut.to)},
            {u"decided"_s, (shortDay(carryOut.decidedOn) + u' ' + source.staffName(carryOut.decidedBy)).trimmed()},
            {u"taken"_s, shortDay(carryOut.takenOn)}, {u"returned"_s, shortDay(carryOut.returnedOn)},
            {u"checked"_s, shortDay(carryOut.checkedOn)}, {u"state"_s, stateOf(carryOut, source.date())}});
    }
    values.fields.insert(QMap<QString, QString>{
        {u"count"_s, QString::number(rows.size())},
        {u"count.out"_s, QString::number(out)},
        {u"count.overdue"_s, QString::number(overdue)},
        {u"count.lost"_s, QString::number(lost)},
    });
    values.rosters.insert(u"carry-outs"_s, rows);
    values.dates.insert(u"period.from"_s, from);
    values.dates.insert(u"period.to"_s, source.date());
}

} // namespace mcs::policy
