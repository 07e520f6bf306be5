// SPDX-License-Identifier: Apache-2.0
#include "models/tables/devicemap.h"

#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

struct DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::DeviceWords)
};

bool isBack(const CarryOutItem &item)
{
    return item.returnedOn.isValid() || item.lostOn.isValid();
}

} // namespace

DeviceMap::DeviceMap(const Records &records)
    : m_devices(records.devices)
    , m_checks(records.deviceChecks)
    , m_permits(records.devicePermits)
    , m_carryOuts(records.carryOuts)
{
    for (qsizetype at = 0; at < m_devices.size(); ++at)
        m_devicePlaces.insert(m_devices.at(at).id, at);
    for (qsizetype at = 0; at < m_checks.size(); ++at) {
        const auto known = m_newestChecks.constFind(m_checks.at(at).device);
        if (known == m_newestChecks.cend() || m_checks.at(*known).checkedOn <= m_checks.at(at).checkedOn)
            m_newestChecks.insert(m_checks.at(at).device, at);
    }
    for (qsizetype at = 0; at < m_permits.size(); ++at)
        m_devicePermits[m_permits.at(at).device].prepend(at);
    for (qsizetype at = 0; at < m_carryOuts.size(); ++at) {
        const CarryOut &carryOut = m_carryOuts.at(at);
        m_carryOutPlaces.insert(carryOut.id, at);
        for (const CarryOutItem &item : carryOut.items) {
            if (!item.device.isStored())
                continue;
            m_deviceCarryOuts[item.device].append(at);
            if (policy::isOutside(carryOut, item))
                m_out.insert(item.device, at);
        }
    }
    for (const Staff &staff : records.staff)
        m_staff.insert(staff.id, staff.name);
}

const Device *DeviceMap::device(DeviceId device) const
{
    const auto place = m_devicePlaces.constFind(device);
    return place == m_devicePlaces.cend() ? nullptr : &m_devices.at(*place);
}

const DeviceCheck *DeviceMap::newestCheck(DeviceId device) const
{
    const auto place = m_newestChecks.constFind(device);
    return place == m_newestChecks.cend() ? nullptr : &m_checks.at(*place);
}

const CarryOut *DeviceMap::carryOut(CarryOutId carryOut) const
{
    const auto place = m_carryOutPlaces.constFind(carryOut);
    return place == m_carryOutPlaces.cend() ? nullptr : &m_carryOuts.at(*place);
}

const CarryOut *DeviceMap::outWith(DeviceId device) const
{
    const auto place = m_out.constFind(device);
    return place == m_out.cend() ? nullptr : &m_carryOuts.at(*place);
}

const DevicePermit *DeviceMap::permit(DevicePermitId permit) const
{
    const auto found = std::find_if(
        m_permits.cbegin(), m_permits.cend(), [permit](const DevicePermit &one) { return one.id == permit; });
    return found == m_permits.cend() ? nullptr : &*found;
}

std::optional<DevicePermit> DeviceMap::permitInForce(DeviceId device, QDate today) const
{
    const auto found = m_devicePermits.constFind(device);
    if (found == m_devicePermits.cend())
        return {};
    m_one.devicePermits.clear();
    for (const qsizetype place : *found)
        m_one.devicePermits.prepend(m_permits.at(place));
    return policy::permitInForce(m_one, device, today);
}

QList<const DevicePermit *> DeviceMap::permits(DeviceId device) const
{
    QList<const DevicePermit *> permits;
    for (const qsizetype place : m_devicePermits.value(device))
        permits.append(&m_permits.at(place));
    return permits;
}

QList<const CarryOut *> DeviceMap::carryOuts(DeviceId device) const
{
    QList<const CarryOut *> carryOuts;
    for (const qsizetype place : m_deviceCarryOuts.value(device))
        carryOuts.prepend(&m_carryOuts.at(place));
    return carryOuts;
}

QString DeviceMap::staffName(StaffId staff) const
{
    return m_staff.value(staff);
}

QString DeviceMap::nameOf(const CarryOutItem &item) const
{
    const Device *known = device(item.device);
    if (!known)
        return item.medium;
    return item.medium.isEmpty() ? known->name : known->name + u'・' + item.medium;
}

QString DeviceMap::namesOf(const CarryOut &carryOut) const
{
    QStringList names;
    for (const CarryOutItem &item : carryOut.items)
        names += nameOf(item);
    names.removeAll(QString());
    return names.join(u'、');
}

QDate DeviceMap::nextCheck(const Device &device, const policy::Policy &policy) const
{
    const DeviceCheck *check = newestCheck(device.id);
    return check ? policy::checkDueOn(*check, policy) : QDate();
}

bool DeviceMap::needsCheck(const Device &device, const policy::Policy &policy, QDate today) const
{
    if (device.status != DeviceStatus::InUse || policy::checkItemsFor(policy, device.type).isEmpty())
        return false;
    const DeviceCheck *check = newestCheck(device.id);
    return !check || policy::checkDueOn(*check, policy) < today
        || (device.foundOn.isValid() && check->checkedOn < device.foundOn);
}

bool DeviceMap::needsPermit(const Device &device, QDate today) const
{
    return device.status == DeviceStatus::InUse && device.owner == DeviceOwner::Personal
        && !permitInForce(device.id, today);
}

StateWord DeviceMap::stateOf(const Device &device, const policy::Policy &policy, QDate today) const
{
    if (device.status == DeviceStatus::Lost)
        return {Words::of(device.status), Tone::Bad};
    if (device.status == DeviceStatus::Retired)
        return {Words::of(device.status), Tone::Muted};
    if (const CarryOut *out = outWith(device.id); out && policy::isOverdue(*out, today))
        return {DeviceWords::tr("Outside, overdue"), Tone::Bad};
    if (needsPermit(device, today))
        return {DeviceWords::tr("No permit"), Tone::Bad};
    const DeviceCheck *check = newestCheck(device.id);
    const bool due = needsCheck(device, policy, today);
    if (!check && due)
        return {DeviceWords::tr("Never checked"), Tone::Bad};
    const auto worst = check ? policy::worstFinding(*check, policy) : std::nullopt;
    if (worst == policy::Level::Mandatory)
        return {DeviceWords::tr("Not to be used"), Tone::Bad};
    if (due)
        return {DeviceWords::tr("Check overdue"), Tone::Bad};
    if (worst)
        return {DeviceWords::tr("To be improved"), Tone::Attention};
    if (outWith(device.id))
        return {DeviceWords::tr("Outside"), Tone::Attention};
    if (policy::openAssignment(device))
        return {DeviceWords::tr("Lent"), Tone::Good};
    return {Words::of(device.status), Tone::Good};
}

StateWord stateOf(const CarryOut &carryOut, QDate today)
{
    if (policy::isOverdue(carryOut, today))
        return {DeviceWords::tr("Overdue"), Tone::Bad};
    const QString word = Words::of(carryOut.status);
    switch (carryOut.status) {
    case CarryOutStatus::Out:
        return {std::any_of(carryOut.items.cbegin(), carryOut.items.cend(), isBack) ? DeviceWords::tr("Partly returned")
                                                                                    : word,
            Tone::Attention};
    case CarryOutStatus::Applied:
    case CarryOutStatus::Returned:
    case CarryOutStatus::Draft:
        return {word, Tone::Attention};
    case CarryOutStatus::Approved:
    case CarryOutStatus::Confirmed:
        return {word, Tone::Good};
    case CarryOutStatus::Lost:
        return {word, Tone::Bad};
    case CarryOutStatus::Rejected:
    case CarryOutStatus::Withdrawn:
        break;
    }
    return {word, Tone::Muted};
}

Tone toneOf(PermitStatus status)
{
    switch (status) {
    case PermitStatus::Permitted:
        return Tone::Good;
    case PermitStatus::Asked:
        return Tone::Attention;
    case PermitStatus::Expired:
    case PermitStatus::Revoked: // the data on it is still to be erased
        return Tone::Bad;
    case PermitStatus::Refused:
    case PermitStatus::Erased:
        break;
    }
    return Tone::Muted;
}

Tone toneOfFinding(policy::Level level)
{
    return level == policy::Level::Mandatory ? Tone::Bad : Tone::Attention;
}

} // namespace mcs::tables
