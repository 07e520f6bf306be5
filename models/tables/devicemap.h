// SPDX-License-Identifier: Apache-2.0
// Devices with what belongs to each, and the words for their state, so that lists and panes stay fast for thousands of
// carry-outs.
#pragma once

#include "models/policy/registers.h"
#include "models/tables/tone.h"

#include <QHash>

namespace mcs::tables {

struct StateWord
{
    QString word;
    Tone tone = Tone::None;
};

class DeviceMap
{
public:
    explicit DeviceMap(const domain::Records &records);

    // Null when there is none.
    [[nodiscard]] const domain::Device *device(domain::DeviceId device) const;
    [[nodiscard]] const domain::DeviceCheck *newestCheck(domain::DeviceId device) const;
    [[nodiscard]] const domain::CarryOut *carryOut(domain::CarryOutId carryOut) const;
    [[nodiscard]] const domain::CarryOut *outWith(domain::DeviceId device) const; // the carry-out it is outside with
    [[nodiscard]] const domain::DevicePermit *permit(domain::DevicePermitId permit) const;
    [[nodiscard]] std::optional<domain::DevicePermit> permitInForce(domain::DeviceId device, QDate today) const;
    [[nodiscard]] QList<const domain::DevicePermit *> permits(domain::DeviceId device) const; // newest first
    [[nodiscard]] QList<const domain::CarryOut *> carryOuts(domain::DeviceId device) const; // newest first
    [[nodiscard]] QString staffName(domain::StaffId staff) const; // empty when unknown

    // The device's name, or the medium in words.
    [[nodiscard]] QString nameOf(const domain::CarryOutItem &item) const;
    [[nodiscard]] QString namesOf(const domain::CarryOut &carryOut) const; // タブレット2号、USBメモリ
    // The last day on which the next check is in time; invalid when the device was never checked.
    [[nodiscard]] QDate nextCheck(const domain::Device &device, const policy::Policy &policy) const;
    [[nodiscard]] bool needsCheck(const domain::Device &device, const policy::Policy &policy, QDate today) const;
    [[nodiscard]] bool needsPermit(const domain::Device &device, QDate today) const; // personal, and none in force
    [[nodiscard]] StateWord stateOf(const domain::Device &device, const policy::Policy &policy, QDate today) const;

private:
    QList<domain::Device> m_devices;
    QList<domain::DeviceCheck> m_checks;
    QList<domain::DevicePermit> m_permits;
    QList<domain::CarryOut> m_carryOuts;
    QHash<domain::DeviceId, qsizetype> m_devicePlaces;
    QHash<domain::DeviceId, qsizetype> m_newestChecks;
    QHash<domain::DeviceId, qsizetype> m_out;
    QHash<domain::DeviceId, QList<qsizetype>> m_devicePermits;
    QHash<domain::DeviceId, QList<qsizetype>> m_deviceCarryOuts;
    QHash<domain::CarryOutId, qsizetype> m_carryOutPlaces;
    QHash<domain::StaffId, QString> m_staff;
    mutable domain::Records m_one; // the permits of one device, for the rule
};

// Also 期限超過 and a return of only some items.
[[nodiscard]] StateWord stateOf(const domain::CarryOut &carryOut, QDate today);
[[nodiscard]] Tone toneOf(domain::PermitStatus status);
// How a finding of that level weighs: mandatory is red, the rest amber.
[[nodiscard]] Tone toneOfFinding(policy::Level level);

} // namespace mcs::tables
