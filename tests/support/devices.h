// SPDX-License-Identifier: Apache-2.0
// Devices, checks, permits and carry-outs as a test needs them. Everything is fictitious and complete.
#pragma once

#include "models/policy/deviceregister.h"

namespace mcs::tests {

class DeviceBuilder
{
public:
    DeviceBuilder()
    {
        static int made = 0;
        const QString number = QString::number(++made);
        m_device.ledgerNumber = QStringLiteral("T-%1").arg(number, 3, u'0');
        m_device.name = QStringLiteral("訪問用タブレット%1").arg(number);
        m_device.type = domain::DeviceType::Tablet;
        m_device.location = QStringLiteral("鍵付き書庫A");
        m_device.lockedStorage = true;
        m_device.registeredOn = QDate(2026, 4, 1);
        m_device.startupPasswordChangedOn = QDate(2026, 11, 1);
    }
    DeviceBuilder &numbered(const QString &number) { return set(m_device.ledgerNumber, number); }
    DeviceBuilder &named(const QString &name) { return set(m_device.name, name); }
    DeviceBuilder &ofType(domain::DeviceType type) { return set(m_device.type, type); }
    DeviceBuilder &registeredOn(QDate day) { return set(m_device.registeredOn, day); }
    DeviceBuilder &notLockedAway() { return set(m_device.lockedStorage, false); }
    DeviceBuilder &ownedBy(const domain::Staff &person)
    {
        m_device.owner = domain::DeviceOwner::Personal;
        m_device.type = domain::DeviceType::Smartphone;
        return set(m_device.personalOwner, person.id);
    }
    operator domain::Device() const { return m_device; } // NOLINT(google-explicit-constructor): that is its purpose

private:
    template <class Value> DeviceBuilder &set(Value &member, const Value &value)
    {
        member = value;
        return *this;
    }
    domain::Device m_device;
};

inline DeviceBuilder aDevice()
{
    return {};
}

// Every item answered 適.
inline domain::DeviceCheck aCheck(
    const domain::Device &device, domain::StaffId checker, QDate on, const policy::Policy &policy)
{
    domain::DeviceCheck check;
    check.device = device.id;
    check.checker = checker;
    check.checkedOn = on;
    for (const policy::CheckItem &item : policy::checkItemsFor(policy, device.type))
        check.lines.append({item.id, domain::CheckAnswer::Ok, {}});
    return check;
}

inline domain::DeviceCheck answered(
    domain::DeviceCheck check, const QString &item, domain::CheckAnswer answer, const QString &comment = {})
{
    for (domain::DeviceCheckLine &line : check.lines) {
        if (line.item == item)
            line = {item, answer, comment};
    }
    return check;
}

// Complete as 第12条(9) asks.
inline domain::CarryOut aCarryOut(
    const domain::Staff &applicant, const QList<domain::Device> &devices, QDate from, QDate to)
{
    domain::CarryOut carryOut;
    carryOut.applicant = applicant.id;
    for (const domain::Device &device : devices) {
        domain::CarryOutItem item;
        item.device = device.id;
        item.content = QStringLiteral("訪問先の連絡先一覧");
        carryOut.items.append(item);
    }
    carryOut.purpose = QStringLiteral("訪問診療");
    carryOut.from = from;
    carryOut.to = to;
    carryOut.destination = QStringLiteral("患家");
    return carryOut;
}

inline domain::DevicePermit aPermit(const domain::Device &device, QDate askedOn)
{
    domain::DevicePermit permit;
    permit.device = device.id;
    permit.staff = device.personalOwner;
    permit.purpose = QStringLiteral("訪問先でのMCSの閲覧");
    permit.askedOn = askedOn;
    return permit;
}

} // namespace mcs::tests
