// SPDX-License-Identifier: Apache-2.0
#include "models/policy/importplan.h"

#include "models/domain/japanese.h"
#include "models/policy/service.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::policy {

using namespace Qt::StringLiterals;
using domain::Device;
using domain::DeviceOwner;
using domain::DeviceType;
using domain::emailKey;
using domain::searchKey;
using domain::Staff;

namespace {

QString wordKey(const QString &word)
{
    QString key = word.normalized(QString::NormalizationForm_KC).toUpper();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

const QHash<QString, DeviceType> &typeWords()
{
    static const QHash<QString, DeviceType> words{
        {u"PC"_s, DeviceType::Pc},
        {u"パソコン"_s, DeviceType::Pc},
        {u"デスクトップPC"_s, DeviceType::Pc},
        {u"ノートPC"_s, DeviceType::Notebook},
        {u"ノートパソコン"_s, DeviceType::Notebook},
        {u"タブレット"_s, DeviceType::Tablet},
        {u"スマートフォン"_s, DeviceType::Smartphone},
        {u"スマホ"_s, DeviceType::Smartphone},
        {u"USB等の媒体"_s, DeviceType::Medium},
        {u"USB等媒体"_s, DeviceType::Medium},
        {u"USBメモリ"_s, DeviceType::Medium},
        {u"媒体"_s, DeviceType::Medium},
        {u"ルータ"_s, DeviceType::Router},
        {u"ルーター"_s, DeviceType::Router},
    };
    return words;
}

const QHash<QString, DeviceOwner> &ownerWords()
{
    static const QHash<QString, DeviceOwner> words{
        {u"事業所貸与"_s, DeviceOwner::Facility},
        {u"事業所"_s, DeviceOwner::Facility},
        {u"個人"_s, DeviceOwner::Personal},
        {u"個人所有"_s, DeviceOwner::Personal},
        {u"共用"_s, DeviceOwner::Shared},
        {u"災害時臨時"_s, DeviceOwner::Disaster},
    };
    return words;
}

class DevicePlan
{
public:
    DevicePlan(const domain::Records &records, QDate today, ImportReport &report)
        : m_records(records)
        , m_today(today)
        , m_report(report)
    {
        for (const Device &device : records.devices)
            m_known.insert(plainKey(device.ledgerNumber).toUpper(), &device);
    }

    PlannedRecord<PlannedDevice> read(ImportRow &row)
    {
        PlannedDevice planned = readRow(row);
        const Device *stored = m_known.value(plainKey(planned.device.ledgerNumber).toUpper());
        if (!stored)
            return {row.line(), planned, true};
        const PlannedDevice whole = completed(*stored, planned, row.line());
        return {row.line(), whole, whole.device != *stored || whole.lendTo.isStored()};
    }

private:
    template <class Value>
    Value wordIn(ImportRow &row, const QString &column, const QHash<QString, Value> &words, const QString &known)
    {
        const QString typed = row.text(column);
        const auto found = words.constFind(wordKey(typed));
        if (found != words.cend())
            return *found;
        row.problem(column,
            QCoreApplication::translate("mcs::policy", "“%1” is not known here. Write one of: %2").arg(typed, known));
        return {};
    }

    QString required(ImportRow &row, const QString &column, int characters)
    {
        const QString text = row.limited(column, characters);
        if (text.isEmpty() && !row.hasProblemIn(column))
            row.problem(column, QCoreApplication::translate("mcs::policy", "This is missing. Fill it in."));
        return text;
    }

    QDate past(ImportRow &row, const QString &column)
    {
        const QDate date = row.date(column);
        if (date.isValid() && date > m_today)
            row.problem(column,
                QCoreApplication::translate("mcs::policy", "This day lies in the future. Write a day up to today."));
        return date;
    }

    PlannedDevice readRow(ImportRow &row)
    {
        PlannedDevice planned;
        Device &device = planned.device;
        device.ledgerNumber = required(row, u"管理番号"_s, 50);
        const QString key = plainKey(device.ledgerNumber).toUpper();
        if (const int line = m_lines.value(key); line > 0 && !key.isEmpty())
            row.problem(u"管理番号"_s,
                QCoreApplication::translate(
                    "mcs::policy", "“%1” stands in line %2 already. Take one of the two lines out.")
                    .arg(device.ledgerNumber)
                    .arg(line));
        else
            m_lines.insert(key, row.line());
        device.name = required(row, u"名称"_s, 100);
        device.type
            = wordIn(row, u"種別"_s, typeWords(), u"PC、ノートPC、タブレット、スマートフォン、USB等の媒体、ルータ"_s);
        device.owner = wordIn(row, u"所有"_s, ownerWords(), u"事業所貸与、個人、共用、災害時臨時"_s);
        device.maker = row.limited(u"メーカー"_s, 100);
        device.model = row.limited(u"機種"_s, 100);
        device.serial = row.limited(u"製造番号"_s, 100);
        device.os = row.limited(u"OS"_s, 100);
        device.tel = row.limited(u"電話番号"_s, 50);
        device.location = row.limited(u"保管場所"_s, 200);
        device.lockedStorage = row.yesOrNo(u"施錠保管"_s).value_or(false);
        device.registeredOn = past(row, u"登録日"_s);
        device.startupPasswordChangedOn = past(row, u"起動時パスワード変更日"_s);
        device.note = row.limited(u"備考"_s, 1000);
        if (const Staff *user = userIn(row)) {
            planned.lendTo = user->id;
            planned.lendOn = device.registeredOn.isValid() ? device.registeredOn : m_today;
            if (user->joinedOn.isValid() && user->joinedOn > planned.lendOn)
                planned.lendOn = std::min(user->joinedOn, m_today);
        }
        if (device.owner == DeviceOwner::Personal) {
            device.personalOwner = planned.lendTo;
            if (!planned.lendTo.isStored() && !row.hasProblemIn(u"利用者"_s))
                row.problem(u"利用者"_s,
                    QCoreApplication::translate(
                        "mcs::policy", "A personal device needs its owner. Write the name or the e-mail address."));
        }
        return planned;
    }

    // Who uses it, by name or e-mail address, among those who work here today.
    const Staff *userIn(ImportRow &row)
    {
        const QString typed = row.text(u"利用者"_s);
        if (typed.isEmpty())
            return nullptr;
        QList<const Staff *> found;
        const bool isEmail = typed.contains(u'@') || typed.contains(u'＠');
        for (const Staff &person : m_records.staff) {
            const bool fits
                = isEmail ? emailKey(person.email) == emailKey(typed) : searchKey(person.name) == searchKey(typed);
            if (fits && isInService(person, m_today))
                found.append(&person);
        }
        if (found.size() == 1)
            return found.constFirst();
        row.problem(u"利用者"_s,
            found.isEmpty() ? QCoreApplication::translate(
                "mcs::policy", "Nobody called “%1” works here. Enter the person first, or leave it empty.")
                                  .arg(typed)
                            : QCoreApplication::translate(
                                "mcs::policy", "%1 people are called “%2”. Write the e-mail address instead.")
                                  .arg(found.size())
                                  .arg(typed));
        return nullptr;
    }

    // The ledger keeps what it has; the file fills what is empty.
    PlannedDevice completed(const Device &stored, const PlannedDevice &planned, int line)
    {
        PlannedDevice whole{stored.id, stored, {}, {}};
        Device &device = whole.device;
        const Device &file = planned.device;
        fillText(device.name, file.name, &plainKey, line, u"名称"_s, m_report);
        fillText(device.maker, file.maker, &plainKey, line, u"メーカー"_s, m_report);
        fillText(device.model, file.model, &plainKey, line, u"機種"_s, m_report);
        fillText(device.serial, file.serial, &plainKey, line, u"製造番号"_s, m_report);
        fillText(device.os, file.os, &plainKey, line, u"OS"_s, m_report);
        fillText(device.tel, file.tel, &plainKey, line, u"電話番号"_s, m_report);
        fillText(device.location, file.location, &plainKey, line, u"保管場所"_s, m_report);
        fillDate(device.registeredOn, file.registeredOn, line, u"登録日"_s, m_report);
        fillDate(device.startupPasswordChangedOn, file.startupPasswordChangedOn, line, u"起動時パスワード変更日"_s,
            m_report);
        device.lockedStorage = device.lockedStorage || file.lockedStorage;
        if (device.type != file.type || device.owner != file.owner)
            m_report.remarks.append({line, device.type != file.type ? u"種別"_s : u"所有"_s,
                QCoreApplication::translate("mcs::policy",
                    "The ledger has another kind or owner of “%1” and keeps it. Change it on the screen if the file is "
                    "right.")
                    .arg(device.ledgerNumber)});
        const domain::DeviceAssignment *with = openAssignment(device);
        if (!with && planned.lendTo.isStored() && device.status == domain::DeviceStatus::InUse) {
            whole.lendTo = planned.lendTo;
            whole.lendOn = m_today;
        } else if (with && planned.lendTo.isStored() && with->staff != planned.lendTo) {
            m_report.remarks.append({line, u"利用者"_s,
                QCoreApplication::translate("mcs::policy",
                    "The ledger has “%1” lent to somebody else and keeps it. Record the return on the screen first.")
                    .arg(device.ledgerNumber)});
        }
        return whole;
    }

    const domain::Records &m_records;
    QDate m_today;
    ImportReport &m_report;
    QHash<QString, const Device *> m_known;
    QHash<QString, int> m_lines; // where each number stands in the file
};

} // namespace

QList<PlannedRecord<PlannedDevice>> planDevices(const domain::CsvTable &table, const ColumnPlaces &columns,
    const domain::Records &records, QDate today, ImportReport &report)
{
    DevicePlan devices(records, today, report);
    QList<PlannedRecord<PlannedDevice>> plan;
    plan.reserve(table.rows.size());
    for (const domain::CsvRow &cells : table.rows) {
        ImportRow row(cells, columns, report);
        plan.append(devices.read(row));
    }
    return plan;
}

} // namespace mcs::policy
