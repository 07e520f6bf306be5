// SPDX-License-Identifier: Apache-2.0
// 災害時の台帳外の端末 (SM-DIS): 発生 → 終了 → 後始末完了.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/useregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

bool isSettled(const DisasterUse &use)
{
    return use.wipedOn.isValid() || use.registeredAs.isStored();
}

DisasterState stateOf(const DisasterEvent &event)
{
    if (!event.endedOn.isValid())
        return DisasterState::Open;
    return std::all_of(event.uses.cbegin(), event.uses.cend(), isSettled) ? DisasterState::CleanedUp
                                                                          : DisasterState::Ended;
}

Result<void> UseRegister::checkDisasterKnown() const
{
    if (m_context.policy.disaster().inForce)
        return {};
    return refusedBy(m_context.policy, {u"device-management"_s},
        PolicyText::tr("The policy in force allows no devices outside the register, not even in a disaster. Please "
                       "enter the device in the register."));
}

Result<DisasterEvent> UseRegister::begin(const DisasterEvent &asked)
{
    if (const auto known = checkDisasterKnown(); !known)
        return known.error();
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Disaster"), asked.name, 100),
        checkText(PolicyText::tr("Note"), asked.note, 1000),
        checkPastDate(PolicyText::tr("Started on"), asked.startedOn, m_context.clock.today()),
    });
    if (!shape)
        return shape.error();
    if (asked.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter what the disaster is called."));
    if (const auto who = personInService(m_context.ledger, asked.declaredBy, asked.startedOn); !who)
        return who.error();
    const auto all = m_context.ledger.disasters().all();
    if (!all)
        return all.error();
    DisasterEvent event = asked;
    event.endedOn = {};
    event.uses.clear();
    for (const DisasterEvent &other : *all) {
        if (other.id != asked.id) {
            if (stateOf(other) == DisasterState::Open && !asked.id.isStored())
                return invalidInput(
                    PolicyText::tr("“%1” is not over yet. Please record its end first.").arg(other.name));
            continue;
        }
        event.endedOn = other.endedOn;
        event.uses = other.uses;
        const bool outside = std::any_of(
            event.uses.cbegin(), event.uses.cend(), [&](const DisasterUse &use) { return use.from < event.startedOn; });
        const auto order
            = checkDateOrder(PolicyText::tr("Ended on"), event.endedOn, PolicyText::tr("Started on"), event.startedOn);
        if (!order)
            return order.error();
        if (outside)
            return invalidInput(PolicyText::tr("A device was used before that day. Please check both dates."));
    }
    return m_context.ledger.disasters().save(event);
}

Result<DisasterEvent> UseRegister::recordUse(DisasterId id, const DisasterUse &asked)
{
    if (const auto known = checkDisasterKnown(); !known)
        return known.error();
    auto event = m_context.ledger.disasters().find(id);
    if (!event)
        return event;
    const QList<Citation> articles = m_context.policy.disaster().articles;
    if (stateOf(*event) != DisasterState::Open)
        return ruleViolation(PolicyText::tr("“%1” is over since %2. Devices outside the register may not be used any "
                                            "more; please enter the device in the register.")
                                 .arg(event->name, warekiLong(event->endedOn)),
            articles);
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Device"), asked.description, 200),
        checkPastDate(PolicyText::tr("From"), asked.from, m_context.clock.today()),
        checkOptionalPastDate(PolicyText::tr("Until"), asked.to, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("From"), asked.from, PolicyText::tr("Started on"), event->startedOn),
        checkDateOrder(PolicyText::tr("Until"), asked.to, PolicyText::tr("From"), asked.from),
    });
    if (!shape)
        return shape.error();
    if (asked.description.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please describe the device, so that it is found again."));
    if (const auto who = personInService(m_context.ledger, asked.staff, asked.from); !who)
        return who.error();
    DisasterUse use = asked;
    use.wipedOn = {};
    use.registeredAs = {};
    event->uses.append(use);
    return m_context.ledger.disasters().save(*event);
}

Result<DisasterEvent> UseRegister::end(DisasterId id, QDate on)
{
    auto event = m_context.ledger.disasters().find(id);
    if (!event)
        return event;
    if (stateOf(*event) != DisasterState::Open)
        return invalidInput(PolicyText::tr("“%1” is over since %2.").arg(event->name, warekiLong(event->endedOn)));
    const QString field = PolicyText::tr("Ended on");
    if (const auto day = checkPastDate(field, on, m_context.clock.today()); !day)
        return day.error();
    if (const auto order = checkDateOrder(field, on, PolicyText::tr("Started on"), event->startedOn); !order)
        return order.error();
    for (DisasterUse &use : event->uses) {
        const auto order = checkDateOrder(field, on, PolicyText::tr("From"), std::max(use.from, use.to));
        if (!order)
            return order.error();
        if (!use.to.isValid())
            use.to = on;
    }
    event->endedOn = on;
    return m_context.ledger.disasters().save(*event);
}

Result<DisasterEvent> UseRegister::settle(DisasterId id, qsizetype place, QDate wipedOn, DeviceId registeredAs)
{
    auto event = m_context.ledger.disasters().find(id);
    if (!event)
        return event;
    if (place < 0 || place >= event->uses.size())
        return invalidInput(PolicyText::tr("The disaster has no such device. Please open it again."));
    DisasterUse &use = event->uses[place];
    if (wipedOn.isValid() == registeredAs.isStored())
        return invalidInput(PolicyText::tr("Please enter either when “%1” was wiped, or as which device it is in the "
                                           "register now.")
                                .arg(use.description));
    const QString field = PolicyText::tr("Wiped on");
    if (const auto day = checkOptionalPastDate(field, wipedOn, m_context.clock.today()); !day)
        return day.error();
    const auto order = checkDateOrder(field, wipedOn, PolicyText::tr("Last used on"), std::max(use.from, use.to));
    if (!order)
        return order.error();
    if (registeredAs.isStored()) {
        if (const auto device = m_context.ledger.devices().find(registeredAs); !device)
            return device.error();
    }
    use.wipedOn = wipedOn;
    use.registeredAs = registeredAs;
    return m_context.ledger.disasters().save(*event);
}

} // namespace mcs::policy
