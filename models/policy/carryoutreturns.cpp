// SPDX-License-Identifier: Apache-2.0
// 持出し (SM-CO) from the door on: taken out, back, lost, confirmed.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/incidentregister.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> applyReturn(CarryOut &carryOut, const DeviceRegister::ItemReturn &back, const QString &title, QDate today)
{
    CarryOutItem &item = carryOut.items[back.item];
    if (item.lostOn.isValid())
        return invalidInput(PolicyText::tr("%1 is recorded as lost and cannot come back by this.").arg(title));
    if (!item.returnedOn.isValid() && !back.returnedOn.isValid())
        return invalidInput(PolicyText::tr("Please enter the day %1 came back.").arg(title));
    if (item.returnedOn.isValid() && back.returnedOn.isValid() && item.returnedOn != back.returnedOn)
        return invalidInput(PolicyText::tr("%1 came back on %2 already.").arg(title, warekiLong(item.returnedOn)));
    if (item.erasedOn.isValid() && back.erasedOn.isValid() && item.erasedOn != back.erasedOn)
        return invalidInput(PolicyText::tr("%1 was erased on %2 already.").arg(title, warekiLong(item.erasedOn)));
    const auto dates = firstRefusal({
        checkOptionalPastDate(PolicyText::tr("Returned on"), back.returnedOn, today),
        checkOptionalPastDate(PolicyText::tr("Erased on"), back.erasedOn, today),
        checkDateOrder(
            PolicyText::tr("Returned on"), back.returnedOn, PolicyText::tr("Taken out on"), carryOut.takenOn),
        checkDateOrder(PolicyText::tr("Erased on"), back.erasedOn, PolicyText::tr("Taken out on"), carryOut.takenOn),
    });
    if (!dates)
        return dates;
    if (back.returnedOn.isValid())
        item.returnedOn = back.returnedOn;
    if (back.erasedOn.isValid())
        item.erasedOn = back.erasedOn;
    return {};
}

QString titleIn(Ledger &ledger, const CarryOutItem &item)
{
    if (!item.device.isStored())
        return titleOf(item, nullptr);
    const auto device = ledger.devices().find(item.device);
    return titleOf(item, device ? &*device : nullptr);
}

} // namespace

Result<CarryOut> DeviceRegister::takeOut(CarryOutId id, QDate on)
{
    const QList<Citation> articles = m_context.policy.approval(u"carry-out"_s).articles;
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (carryOut->takenOn.isValid())
        return invalidInput(PolicyText::tr("It went out on %1 already.").arg(warekiLong(carryOut->takenOn)));
    if (carryOut->status != CarryOutStatus::Approved)
        return ruleViolation(
            PolicyText::tr("Nothing goes out before it is approved. Please have the request decided on first."),
            articles);
    if (const auto date = checkPastDate(PolicyText::tr("Taken out on"), on, m_context.clock.today()); !date)
        return date.error();
    if (on < carryOut->decidedOn)
        return ruleViolation(PolicyText::tr("It cannot have gone out on %1: the approval of %2 must come first.")
                                 .arg(warekiLong(on), warekiLong(carryOut->decidedOn)),
            articles);
    if (on < carryOut->from || on > carryOut->to)
        return ruleViolation(PolicyText::tr("The approval covers %1 to %2, not %3. Please apply anew for other days.")
                                 .arg(warekiLong(carryOut->from), warekiLong(carryOut->to), warekiLong(on)),
            articles);
    const auto all = m_context.ledger.carryOuts().current();
    if (!all)
        return all.error();
    for (const CarryOutItem &item : std::as_const(carryOut->items)) {
        if (!item.device.isStored())
            continue;
        const auto device = m_context.ledger.devices().find(item.device);
        if (!device)
            return device.error();
        if (const auto usable = checkInUse(*device); !usable)
            return usable.error();
        if (const CarryOut *outside = outsideBy(*all, item.device))
            return invalidInput(PolicyText::tr("%1 has been outside since %2. Please record its return first.")
                                    .arg(titleOf(*device), warekiLong(outside->takenOn)));
        if (const auto checked = checkedForOutside(*device, m_context, on); !checked)
            return checked.error();
    }
    carryOut->status = CarryOutStatus::Out;
    carryOut->takenOn = on;
    return m_context.ledger.carryOuts().save(*carryOut);
}

Result<CarryOut> DeviceRegister::giveBackItems(CarryOutId id, const QList<ItemReturn> &items)
{
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (!carryOut->takenOn.isValid())
        return invalidInput(PolicyText::tr("It has not gone out, so nothing can come back."));
    if (items.isEmpty())
        return invalidInput(PolicyText::tr("Please choose what came back."));
    QSet<qsizetype> seen;
    for (const ItemReturn &back : items) {
        if (back.item < 0 || back.item >= carryOut->items.size() || seen.contains(back.item))
            return invalidInput(PolicyText::tr("The list of what came back does not fit the request."));
        seen.insert(back.item);
        const QString title = titleIn(m_context.ledger, carryOut->items.at(back.item));
        if (const auto done = applyReturn(*carryOut, back, title, m_context.clock.today()); !done)
            return done.error();
    }
    if (carryOut->status == CarryOutStatus::Out)
        closeWhenAllIsBack(*carryOut);
    return m_context.ledger.carryOuts().save(*carryOut);
}

Result<CarryOut> DeviceRegister::loseItem(CarryOutId id, qsizetype place, QDate on)
{
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (place < 0 || place >= carryOut->items.size() || !isOutside(*carryOut, carryOut->items.at(place)))
        return invalidInput(PolicyText::tr("Only what is outside can be lost there."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Lost on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Lost on"), on, PolicyText::tr("Taken out on"), carryOut->takenOn),
    });
    if (!dates)
        return dates.error();
    carryOut->items[place].lostOn = on;
    closeWhenAllIsBack(*carryOut);
    Result<CarryOut> saved = *carryOut;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.carryOuts().save(*carryOut);
        if (!saved)
            return saved.error();
        const CarryOutItem &item = carryOut->items.at(place);
        const Loss loss{
            item.device, carryOut->id, carryOut->applicant, titleIn(m_context.ledger, item), item.content, on};
        if (const auto incident = openLossIncident(m_context, loss); !incident)
            return incident.error();
        const DeviceId deviceId = item.device;
        if (!deviceId.isStored())
            return {};
        auto device = m_context.ledger.devices().find(deviceId);
        if (!device)
            return device.error();
        device->status = DeviceStatus::Lost;
        device->lostOn = on;
        device->foundOn = {};
        const auto lost = m_context.ledger.devices().save(*device);
        return withoutValue(lost);
    });
    return done ? saved : Result<CarryOut>(done.error());
}

Result<CarryOut> DeviceRegister::confirm(CarryOutId id, QDate on, StaffId by)
{
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    const bool isLost = carryOut->status == CarryOutStatus::Lost && !carryOut->checkedOn.isValid();
    if (carryOut->status != CarryOutStatus::Returned && !isLost)
        return invalidInput(PolicyText::tr("It is confirmed once, when everything is back."));
    QDate last = carryOut->returnedOn;
    for (const CarryOutItem &item : std::as_const(carryOut->items)) {
        if (item.lostOn.isValid() && (!last.isValid() || item.lostOn > last))
            last = item.lostOn;
    }
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Confirmed on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Confirmed on"), on, PolicyText::tr("Returned on"), last),
    });
    if (!dates)
        return dates.error();
    if (const auto person = personInService(m_context.ledger, by, on); !person)
        return person.error();
    if (!isLost)
        carryOut->status = CarryOutStatus::Confirmed;
    carryOut->checkedOn = on;
    carryOut->checkedBy = by;
    return m_context.ledger.carryOuts().save(*carryOut);
}

bool isOverdue(const CarryOut &carryOut, QDate today)
{
    return carryOut.status == CarryOutStatus::Out && carryOut.to.isValid() && carryOut.to < today;
}

const CarryOut *outsideBy(const QList<CarryOut> &carryOuts, DeviceId device)
{
    const auto found = std::find_if(carryOuts.crbegin(), carryOuts.crend(), [device](const CarryOut &carryOut) {
        return std::any_of(carryOut.items.cbegin(), carryOut.items.cend(),
            [&](const CarryOutItem &item) { return item.device == device && isOutside(carryOut, item); });
    });
    return found == carryOuts.crend() ? nullptr : &*found;
}

} // namespace mcs::policy
