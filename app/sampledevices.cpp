// SPDX-License-Identifier: Apache-2.0
#include "app/sampledevices.h"

#include "app/samplewriter.h"

#include <QHash>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

DeviceType typeOf(const QString &word)
{
    static const QStringList words{u"pc"_s, u"notebook"_s, u"tablet"_s, u"smartphone"_s, u"medium"_s, u"router"_s};
    return DeviceType(words.indexOf(word));
}

DeviceOwner ownerOf(const QString &word)
{
    return word == "personal"_L1 ? DeviceOwner::Personal
        : word == "shared"_L1    ? DeviceOwner::Shared
                                 : DeviceOwner::Facility;
}

class SampleDevices : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter(const QJsonObject &json)
    {
        const auto staff = m_ledger.staff().all();
        if (!staff)
            return staff.error();
        for (const Staff &person : *staff)
            m_staff.insert(person.name, person.id);
        const auto records = m_ledger.appointments().all();
        if (!records)
            return records.error();
        for (const Appointment &appointment : *records)
            (appointment.role == OfficeRole::FacilityManager ? m_manager : m_administrator) = appointment.staff;
        if (const auto done = enterEach(json.value("devices"_L1), &SampleDevices::enterDevice); !done)
            return done;
        if (const auto done = enterStock(json.value("stocktaking"_L1).toObject()); !done)
            return done;
        return enterEach(json.value("carryOuts"_L1), &SampleDevices::enterCarryOut);
    }

private:
    policy::DeviceRegister &on(QDate day) { return SampleWriter::on(day).devices(); }

    Result<void> enterDevice(const QJsonObject &json)
    {
        Device device;
        device.ledgerNumber = text(json, "number"_L1);
        device.name = text(json, "name"_L1);
        device.type = typeOf(text(json, "type"_L1));
        device.owner = ownerOf(text(json, "owner"_L1));
        device.maker = text(json, "maker"_L1);
        device.model = text(json, "model"_L1);
        device.serial = text(json, "serial"_L1);
        device.os = text(json, "os"_L1);
        device.tel = text(json, "tel"_L1);
        device.location = text(json, "location"_L1);
        device.lockedStorage = json.value("locked"_L1).toBool();
        device.registeredOn = date(json, "registered"_L1);
        device.startupPasswordChangedOn = date(json, "password"_L1);
        const QJsonArray lent = json.value("lent"_L1).toArray();
        if (device.owner == DeviceOwner::Personal)
            device.personalOwner = m_staff.value(text(lent.first().toObject(), "to"_L1));
        auto saved = on(m_today).saveDevice(device);
        if (!saved)
            return saved.error();
        m_devices.insert(saved->ledgerNumber, *saved);
        for (const QJsonValue &value : lent) {
            const QJsonObject assignment = value.toObject();
            const QDate day = date(assignment, "on"_L1);
            saved = on(day).lend(saved->id, m_staff.value(text(assignment, "to"_L1)), day);
            const QDate back = date(assignment, "returned"_L1);
            if (saved && back.isValid())
                saved = on(back).giveBack(saved->id, back, text(assignment, "condition"_L1));
            if (!saved)
                return saved.error();
        }
        for (const QJsonValue &check : json.value("checks"_L1).toArray()) {
            if (const auto done = enterCheck(*saved, check.toObject()); !done)
                return done;
        }
        const QJsonObject asked = json.value("permit"_L1).toObject();
        if (!asked.isEmpty()) {
            DevicePermit permit;
            permit.device = saved->id;
            permit.staff = saved->personalOwner;
            permit.purpose = text(asked, "purpose"_L1);
            permit.askedOn = date(asked, "on"_L1);
            if (const auto done = on(permit.askedOn).askPermit(permit); !done)
                return done.error();
        }
        const QDate retired = date(json, "retired"_L1);
        if (!retired.isValid())
            return {};
        const auto done = on(retired).retire(saved->id, retired, date(json, "erased"_L1));
        return withoutValue(done);
    }

    Result<void> enterCheck(const Device &device, const QJsonObject &json)
    {
        const QJsonObject bad = json.value("bad"_L1).toObject();
        const QJsonObject declined = json.value("declined"_L1).toObject();
        DeviceCheck check;
        check.device = device.id;
        check.checkedOn = date(json, "on"_L1);
        check.checker = m_administrator;
        for (const policy::CheckItem &item : policy::checkItemsFor(m_registers.policy(), device.type)) {
            const CheckAnswer answer = bad.contains(item.id) ? CheckAnswer::NotOk
                : declined.contains(item.id)                 ? CheckAnswer::Declined
                                                             : CheckAnswer::Ok;
            check.lines.append({item.id, answer, (bad.contains(item.id) ? bad : declined).value(item.id).toString()});
        }
        const auto done = on(check.checkedOn).check(check);
        return withoutValue(done);
    }

    Result<void> enterStock(const QJsonObject &json)
    {
        const QJsonObject unseen = json.value("unseen"_L1).toObject();
        Stocktaking taking;
        taking.takenOn = date(json, "on"_L1);
        taking.takenBy = m_administrator;
        taking.unexpected = text(json, "unexpected"_L1);
        const auto devices = m_ledger.devices().all();
        if (!devices)
            return devices.error();
        for (const Device &device : *devices) {
            if (device.status == DeviceStatus::InUse && device.registeredOn <= taking.takenOn)
                taking.lines.append({device.id, !unseen.contains(device.ledgerNumber),
                    unseen.value(device.ledgerNumber).toString(device.location)});
        }
        const auto done = on(taking.takenOn).takeStock(taking);
        return withoutValue(done);
    }

    Result<void> enterCarryOut(const QJsonObject &json)
    {
        CarryOut request;
        request.applicant = m_staff.value(text(json, "by"_L1));
        request.purpose = text(json, "purpose"_L1);
        request.from = date(json, "from"_L1);
        request.to = date(json, "to"_L1);
        request.destination = text(json, "destination"_L1);
        for (const QJsonValue &value : json.value("items"_L1).toArray()) {
            const QJsonObject item = value.toObject();
            request.items.append({m_devices.value(text(item, "device"_L1)).id, text(item, "medium"_L1),
                text(item, "content"_L1), {}, {}, {}});
        }
        const QDate applied = date(json, "applied"_L1);
        auto carryOut = on(applied).saveDraft(request);
        if (carryOut && applied.isValid())
            carryOut = m_registers.devices().apply(carryOut->id, applied);
        const QDate decided = date(json, "decided"_L1);
        if (!carryOut || !decided.isValid() || !decides(u"carry-out"_s))
            return withoutValue(carryOut);
        const QString rejected = text(json, "rejected"_L1);
        const StaffId by = request.applicant == m_administrator ? m_manager : m_administrator;
        carryOut = on(decided).decide(carryOut->id,
            {rejected.isEmpty(), decided, by, {}, rejected.isEmpty() ? text(json, "conditions"_L1) : rejected});
        const QDate taken = date(json, "taken"_L1);
        if (carryOut && taken.isValid())
            carryOut = on(taken).takeOut(carryOut->id, taken);
        return carryOut ? enterEnd(*carryOut, json) : Result<void>(carryOut.error());
    }

    // Lost, or back, or still outside.
    Result<void> enterEnd(CarryOut carryOut, const QJsonObject &json)
    {
        Result<CarryOut> step = carryOut;
        if (const QDate lost = date(json, "lost"_L1); lost.isValid())
            step = on(lost).loseItem(carryOut.id, 0, lost);
        if (const QDate returned = date(json, "returned"_L1); step && returned.isValid()) {
            QList<policy::DeviceRegister::ItemReturn> items;
            for (qsizetype i = 0; i < carryOut.items.size(); ++i)
                items.append({i, returned, date(json, "erased"_L1)});
            step = on(returned).giveBackItems(carryOut.id, items);
        }
        if (const QDate confirmed = date(json, "confirmed"_L1); step && confirmed.isValid())
            step = on(confirmed).confirm(carryOut.id, confirmed, m_administrator);
        return withoutValue(step);
    }

    StaffId m_manager;
    StaffId m_administrator;
    QHash<QString, StaffId> m_staff; // by name
    QHash<QString, Device> m_devices; // by number
};

} // namespace

Result<void> enterSampleDevices(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    const auto json = sampleFile(u"devices.json"_s);
    return json ? SampleDevices(ledger, registers, clock, today).enter(*json) : Result<void>(json.error());
}

} // namespace mcs::app
