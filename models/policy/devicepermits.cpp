// SPDX-License-Identifier: Apache-2.0
// 個人所有端末の使用許可 (SM-PERM; 東海村 別紙様式３ 第2条2, 第12条(10); 準則 スタッフ誓約書 第２条２).
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkPeriod(const DevicePermit &permit)
{
    return checkDateOrder(PolicyText::tr("Valid until"), permit.to, PolicyText::tr("Valid from"), permit.from);
}

} // namespace

Result<DevicePermit> DeviceRegister::askPermit(const DevicePermit &asked)
{
    DevicePermit permit = asked;
    const auto device = m_context.ledger.devices().find(permit.device);
    if (!device)
        return device.error();
    if (const auto usable = checkInUse(*device); !usable)
        return usable.error();
    if (device->owner != DeviceOwner::Personal)
        return invalidInput(PolicyText::tr("%1 belongs to the facility and needs no permit.").arg(titleOf(*device)));
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Asked on"), permit.askedOn, m_context.clock.today()),
        checkText(PolicyText::tr("Purpose"), permit.purpose, 500),
        checkPeriod(permit),
    });
    if (!shape)
        return shape.error();
    const auto person = personInService(m_context.ledger, permit.staff, permit.askedOn);
    if (!person)
        return person.error();
    if (permit.staff != device->personalOwner)
        return invalidInput(PolicyText::tr("%1 does not belong to %2. The owner asks for the permit.")
                                .arg(titleOf(*device), person->name));
    if (permit.purpose.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter what the device is used for."));
    const auto others = m_context.ledger.devicePermits().of(permit.device.value);
    if (!others)
        return others.error();
    for (const DevicePermit &other : *others) {
        if (other.id == permit.id && other.status != PermitStatus::Asked)
            return invalidInput(PolicyText::tr("This permit is decided on. Please ask for a new one."));
        if (other.id != permit.id && other.status == PermitStatus::Asked)
            return Error{ErrorCode::Duplicate,
                PolicyText::tr("A permit for %1 was asked for on %2 and waits for its decision.")
                    .arg(titleOf(*device), warekiLong(other.askedOn))};
    }
    permit.status = PermitStatus::Asked;
    permit.decidedOn = {};
    permit.decidedBy = {};
    permit.soloReason.clear();
    permit.endedOn = {};
    permit.erasedOn = {};
    return m_context.ledger.devicePermits().save(permit);
}

Result<DevicePermit> DeviceRegister::decidePermit(const DevicePermit &asked)
{
    const auto stored = m_context.ledger.devicePermits().find(asked.id);
    if (!stored)
        return stored;
    if (stored->status != PermitStatus::Asked)
        return invalidInput(PolicyText::tr("This permit is decided on. Please ask for a new one."));
    const auto device = m_context.ledger.devices().find(stored->device);
    if (!device)
        return device.error();
    DevicePermit permit = *stored;
    permit.info = asked.info;
    permit.status = asked.status;
    permit.decidedOn = asked.decidedOn;
    permit.decidedBy = asked.decidedBy;
    permit.soloReason = asked.soloReason;
    permit.conditions = asked.conditions;
    permit.from = asked.from;
    permit.to = asked.to;
    const bool permitted = permit.status == PermitStatus::Permitted;
    if (!permitted && permit.status != PermitStatus::Refused)
        return invalidInput(PolicyText::tr("Please choose whether the use is permitted or refused."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Decided on"), permit.decidedOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Decided on"), permit.decidedOn, PolicyText::tr("Asked on"), permit.askedOn),
        checkText(PolicyText::tr("Conditions or reason"), permit.conditions, 500),
    });
    if (!dates)
        return dates.error();
    const auto ruling = checkRuling({permit.staff, permit.decidedBy, permit.decidedOn, permit.soloReason},
        m_context.policy.approval(u"personal-device"_s), m_context.ledger, u"device-permit"_s, permit.id.value);
    if (!ruling)
        return ruling.error();
    if (!permitted) {
        if (const auto reason = checkReason(permit.conditions); !reason)
            return reason.error();
        return m_context.ledger.devicePermits().save(permit);
    }
    if (const auto usable = checkInUse(*device); !usable)
        return usable.error();
    if (!permit.from.isValid())
        return invalidInput(PolicyText::tr("Please enter the first day of the permit."));
    if (permit.from < permit.decidedOn)
        return ruleViolation(
            PolicyText::tr("A permit cannot count from %1, before it was given on %2. Please check both dates.")
                .arg(warekiLong(permit.from), warekiLong(permit.decidedOn)),
            m_context.policy.demand(u"personal-device-permit"_s).articles);
    if (!permit.to.isValid())
        permit.to = addCalendarMonths(permit.from, m_context.policy.interval(u"personal-device-months"_s)).addDays(-1);
    if (const auto period = checkPeriod(permit); !period)
        return period.error();
    return m_context.ledger.devicePermits().save(permit);
}

Result<DevicePermit> DeviceRegister::endPermit(DevicePermitId id, QDate on, bool revoked)
{
    auto permit = m_context.ledger.devicePermits().find(id);
    if (!permit)
        return permit;
    if (permit->status != PermitStatus::Permitted)
        return invalidInput(PolicyText::tr("Only a permit that was given can end."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Ended on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Ended on"), on, PolicyText::tr("Decided on"), permit->decidedOn),
    });
    if (!dates)
        return dates.error();
    permit->status = revoked ? PermitStatus::Revoked : PermitStatus::Expired;
    permit->endedOn = on;
    return m_context.ledger.devicePermits().save(*permit);
}

Result<DevicePermit> DeviceRegister::permitErased(DevicePermitId id, QDate on)
{
    const QDate today = m_context.clock.today();
    auto permit = m_context.ledger.devicePermits().find(id);
    if (!permit)
        return permit;
    const bool ranOut = permit->status == PermitStatus::Permitted && permit->to < today;
    if (!ranOut && permit->status != PermitStatus::Expired && permit->status != PermitStatus::Revoked)
        return invalidInput(PolicyText::tr("The erasing is recorded once, after the permit has ended."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Erased on"), on, today),
        checkDateOrder(PolicyText::tr("Erased on"), on, PolicyText::tr("Decided on"), permit->decidedOn),
    });
    if (!dates)
        return dates.error();
    if (ranOut)
        permit->endedOn = permit->to;
    permit->status = PermitStatus::Erased;
    permit->erasedOn = on;
    return m_context.ledger.devicePermits().save(*permit);
}

std::optional<DevicePermit> permitInForce(const Records &records, DeviceId device, QDate date)
{
    const auto counts
        = std::find_if(records.devicePermits.crbegin(), records.devicePermits.crend(), [&](const DevicePermit &permit) {
              return permit.device == device && permit.status == PermitStatus::Permitted && permit.from <= date
                  && permit.to >= date;
          });
    return counts == records.devicePermits.crend() ? std::nullopt : std::optional(*counts);
}

} // namespace mcs::policy
