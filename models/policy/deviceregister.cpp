// SPDX-License-Identifier: Apache-2.0
// 端末: particulars, who has it, lost, found and retired.
#include "models/policy/deviceregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/incidentregister.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// T-001, ｔ－００１ and Ｔ－００１ are one number on a sticker.
QString numberKey(const QString &number)
{
    return number.normalized(QString::NormalizationForm_KC).simplified().toUpper();
}

Result<void> checkParticulars(const Device &device, QDate today)
{
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Ledger number"), device.ledgerNumber, 50),
        checkText(PolicyText::tr("Device name"), device.name, 100),
        checkText(PolicyText::tr("Maker"), device.maker, 100),
        checkText(PolicyText::tr("Model"), device.model, 100),
        checkText(PolicyText::tr("Serial number"), device.serial, 100),
        checkText(PolicyText::tr("Operating system"), device.os, 100),
        checkText(PolicyText::tr("Telephone"), device.tel, 50),
        checkText(PolicyText::tr("Storage place"), device.location, 200),
        checkText(PolicyText::tr("Note"), device.note, 1000),
        checkOptionalPastDate(PolicyText::tr("Registered on"), device.registeredOn, today),
        checkOptionalPastDate(PolicyText::tr("Startup password changed on"), device.startupPasswordChangedOn, today),
    });
    if (!shape)
        return shape;
    if (device.ledgerNumber.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the ledger number of the device."));
    if (device.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the device."));
    if (device.owner == DeviceOwner::Personal && !device.personalOwner.isStored())
        return invalidInput(PolicyText::tr("Please choose whom the personal device belongs to."));
    return {};
}

// What the steps have made of it stays.
void keepState(Device &device, const Device &stored)
{
    device.status = stored.status;
    device.lostOn = stored.lostOn;
    device.foundOn = stored.foundOn;
    device.retiredOn = stored.retiredOn;
    device.erasedOn = stored.erasedOn;
    device.assignments = stored.assignments;
    device.services = stored.services;
}

bool isOpen(const DevicePermit &permit, QDate today)
{
    return permit.status == PermitStatus::Asked
        || (permit.status == PermitStatus::Permitted && (!permit.to.isValid() || permit.to >= today));
}

// Somebody's permit is for their own device: it ends before the device becomes another's, or goes.
Result<void> checkNoOpenPermit(Ledger &ledger, const Device &device, QDate today)
{
    const auto permits = ledger.devicePermits().of(device.id.value);
    if (!permits)
        return permits.error();
    if (std::none_of(
            permits->cbegin(), permits->cend(), [today](const DevicePermit &permit) { return isOpen(permit, today); }))
        return {};
    return invalidInput(PolicyText::tr("%1 has a permit that is asked for or in force. Please end the permit first.")
                            .arg(titleOf(device)));
}

} // namespace

DeviceRegister::DeviceRegister(const RegisterContext &context)
    : m_context(context)
{
}

struct DeviceRegister::Known
{
    QHash<QString, DeviceId> byNumber;
    QHash<DeviceId, Device> byId;

    void put(const Device &device)
    {
        if (const auto before = byId.constFind(device.id); before != byId.cend())
            byNumber.remove(numberKey(before->ledgerNumber));
        byNumber.insert(numberKey(device.ledgerNumber), device.id);
        byId.insert(device.id, device);
    }
};

Result<DeviceRegister::Known> DeviceRegister::known() const
{
    const auto all = m_context.ledger.devices().all();
    if (!all)
        return all.error();
    Known known;
    for (const Device &device : *all)
        known.put(device);
    return known;
}

Result<Device> DeviceRegister::saveDevice(const Device &device)
{
    auto there = known();
    return there ? saveDeviceAmong(device, *there) : Result<Device>(there.error());
}

Result<void> DeviceRegister::saveDeviceList(const QList<Entry> &list, const Refused &refused)
{
    auto there = known();
    if (!there)
        return there.error();
    for (qsizetype place = 0; place < list.size(); ++place) {
        const Entry &entry = list.at(place);
        auto saved = saveDeviceAmong(entry.device, *there);
        if (saved && entry.lendTo.isStored())
            saved = lend(saved->id, entry.lendTo, entry.lendOn);
        if (saved)
            continue;
        if (!isRefusalOfTheRecord(saved.error().code))
            return saved.error();
        refused(place, saved.error());
    }
    return {};
}

Result<Device> DeviceRegister::saveDeviceAmong(const Device &asked, Known &known)
{
    Device device = asked;
    if (device.owner != DeviceOwner::Personal)
        device.personalOwner = {};
    if (const auto particulars = checkParticulars(device, m_context.clock.today()); !particulars)
        return particulars.error();
    if (device.personalOwner.isStored()) {
        if (const auto owner = m_context.ledger.staff().find(device.personalOwner); !owner)
            return owner.error();
    }
    const DeviceId sameNumber = known.byNumber.value(numberKey(device.ledgerNumber));
    if (sameNumber.isStored() && sameNumber != device.id)
        return Error{ErrorCode::Duplicate,
            PolicyText::tr("The ledger number %1 belongs to %2. Please choose another number.")
                .arg(device.ledgerNumber, titleOf(known.byId.value(sameNumber)))};
    if (device.id.isStored() && !known.byId.contains(device.id))
        return m_context.ledger.devices().save(device); // gone meanwhile: the ledger says so
    const Device before = known.byId.value(device.id);
    const bool changesOwner = device.owner != before.owner || device.personalOwner != before.personalOwner;
    if (before.id.isStored() && before.owner == DeviceOwner::Personal && changesOwner) {
        if (const auto free = checkNoOpenPermit(m_context.ledger, before, m_context.clock.today()); !free)
            return free.error();
    }
    keepState(device, before);
    if (device.personalOwner.isStored()) {
        const DeviceAssignment *with = openAssignment(device);
        if (with && with->staff != device.personalOwner)
            return invalidInput(
                PolicyText::tr("%1 is lent to somebody else. Please record its return first.").arg(titleOf(device)));
    }
    auto saved = m_context.ledger.devices().save(device);
    if (saved)
        known.put(*saved);
    return saved;
}

Result<Device> DeviceRegister::lend(DeviceId id, StaffId staff, QDate on)
{
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    if (const auto usable = checkInUse(*device); !usable)
        return usable.error();
    if (const DeviceAssignment *with = openAssignment(*device)) {
        const auto holder = m_context.ledger.staff().find(with->staff);
        return invalidInput(PolicyText::tr("%1 has been lent to %2 since %3. Please record its return first.")
                                .arg(titleOf(*device), holder ? holder->name : QString(), warekiLong(with->lentOn)));
    }
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Lent on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Lent on"), on, PolicyText::tr("Registered on"), device->registeredOn),
        checkDateOrder(PolicyText::tr("Lent on"), on, PolicyText::tr("Returned on"),
            device->assignments.isEmpty() ? QDate() : device->assignments.constLast().returnedOn),
    });
    if (!dates)
        return dates.error();
    const auto person = personInService(m_context.ledger, staff, on);
    if (!person)
        return person.error();
    if (device->owner == DeviceOwner::Personal && device->personalOwner != staff)
        return ruleViolation(PolicyText::tr("%1 belongs to another person; %2 cannot use it. Please choose its owner.")
                                 .arg(titleOf(*device), person->name),
            m_context.policy.demand(u"personal-device-permit"_s).articles);
    device->assignments.append(DeviceAssignment{staff, on, {}, {}});
    return m_context.ledger.devices().save(*device);
}

Result<Device> DeviceRegister::giveBack(DeviceId id, QDate on, const QString &condition)
{
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    const DeviceAssignment *with = openAssignment(*device);
    if (!with)
        return invalidInput(PolicyText::tr("%1 is not lent to anybody.").arg(titleOf(*device)));
    const auto allowed = firstRefusal({
        checkInUse(*device),
        checkPastDate(PolicyText::tr("Returned on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Returned on"), on, PolicyText::tr("Lent on"), with->lentOn),
        checkText(PolicyText::tr("Condition"), condition, 200),
    });
    if (!allowed)
        return allowed.error();
    device->assignments.last().returnedOn = on;
    device->assignments.last().condition = condition;
    return m_context.ledger.devices().save(*device);
}

Result<Device> DeviceRegister::retire(DeviceId id, QDate on, QDate erasedOn)
{
    const QDate today = m_context.clock.today();
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    if (device->status == DeviceStatus::Retired && device->erasedOn.isValid())
        return invalidInput(PolicyText::tr("%1 is retired already.").arg(titleOf(*device)));
    if (device->status == DeviceStatus::Retired)
        on = device->retiredOn; // only the erasing follows
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Retired on"), on, today),
        checkOptionalPastDate(PolicyText::tr("Erased on"), erasedOn, today),
        checkDateOrder(PolicyText::tr("Retired on"), on, PolicyText::tr("Registered on"), device->registeredOn),
        checkDateOrder(PolicyText::tr("Erased on"), erasedOn, PolicyText::tr("Registered on"), device->registeredOn),
    });
    if (!dates)
        return dates.error();
    if (device->status == DeviceStatus::InUse) {
        if (openAssignment(*device))
            return invalidInput(
                PolicyText::tr("%1 is still lent. Please record its return first.").arg(titleOf(*device)));
        const auto outside = findOutside(m_context.ledger, id);
        if (!outside)
            return outside.error();
        if (*outside)
            return invalidInput(PolicyText::tr("%1 is outside. Please record its return first.").arg(titleOf(*device)));
        if (const auto free = checkNoOpenPermit(m_context.ledger, *device, today); !free)
            return free.error();
    }
    if (const auto known = checkDateOrder(PolicyText::tr("Retired on"), on, PolicyText::tr("Lost on"), device->lostOn);
        !known)
        return known.error();
    device->status = DeviceStatus::Retired;
    device->retiredOn = on;
    device->erasedOn = erasedOn;
    return m_context.ledger.devices().save(*device);
}

Result<Device> DeviceRegister::lose(DeviceId id, QDate on)
{
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    const auto allowed = firstRefusal({
        checkInUse(*device),
        checkPastDate(PolicyText::tr("Lost on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Lost on"), on, PolicyText::tr("Registered on"), device->registeredOn),
    });
    if (!allowed)
        return allowed.error();
    const auto outside = findOutside(m_context.ledger, id);
    if (!outside)
        return outside.error();
    if (*outside) {
        const auto place = std::find_if((*outside)->items.cbegin(), (*outside)->items.cend(),
            [id](const CarryOutItem &item) { return item.device == id; });
        const auto lost = loseItem((*outside)->id, place - (*outside)->items.cbegin(), on);
        return lost ? m_context.ledger.devices().find(id) : Result<Device>(lost.error());
    }
    device->status = DeviceStatus::Lost;
    device->lostOn = on;
    device->foundOn = {};
    const DeviceAssignment *with = openAssignment(*device);
    const Loss loss{id, {}, with ? with->staff : device->personalOwner, titleOf(*device), {}, on};
    Result<Device> saved = *device;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.devices().save(*device);
        if (!saved)
            return saved.error();
        const auto incident = openLossIncident(m_context, loss);
        return withoutValue(incident);
    });
    return done ? saved : Result<Device>(done.error());
}

Result<Device> DeviceRegister::found(DeviceId id, QDate on)
{
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    if (device->status != DeviceStatus::Lost)
        return invalidInput(PolicyText::tr("%1 is not recorded as lost.").arg(titleOf(*device)));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Found on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Found on"), on, PolicyText::tr("Lost on"), device->lostOn),
    });
    if (!dates)
        return dates.error();
    device->status = DeviceStatus::InUse;
    device->foundOn = on;
    return m_context.ledger.devices().save(*device);
}

const DeviceAssignment *openAssignment(const Device &device)
{
    if (device.assignments.isEmpty() || device.assignments.constLast().returnedOn.isValid())
        return nullptr;
    return &device.assignments.constLast();
}

QList<Caution> lendingCautions(const Device &device, const Records &records, const Policy &policy, QDate date)
{
    QList<Caution> notices;
    const Demand permit = policy.demand(u"personal-device-permit"_s);
    if (device.owner == DeviceOwner::Personal && permit.inForce && !permitInForce(records, device.id, date))
        notices.append({PolicyText::tr("There is no permit in force for the personal device %1. Please let the "
                                       "facility manager decide on one.")
                            .arg(titleOf(device)),
            permit.articles});
    if (checkItemsFor(policy, device.type).isEmpty())
        return notices;
    const QList<Citation> articles = policy.demand(u"device-security"_s).articles;
    const DeviceCheck *check = newestCheck(records, device.id);
    if (!check)
        notices.append({PolicyText::tr("%1 was never checked.").arg(titleOf(device)), articles});
    else if (const QDate due = checkDueOn(*check, policy); due < date)
        notices.append(
            {PolicyText::tr("The check of %1 was due on %2.").arg(titleOf(device), warekiLong(due)), articles});
    return notices;
}

} // namespace mcs::policy
