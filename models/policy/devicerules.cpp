// SPDX-License-Identifier: Apache-2.0
#include "models/policy/devicerules.h"

#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Result<Staff> personInService(Ledger &ledger, StaffId id, QDate on)
{
    if (!id.isStored())
        return invalidInput(PolicyText::tr("Please choose a person."));
    auto person = ledger.staff().find(id);
    if (person && !isInService(*person, on))
        return invalidInput(PolicyText::tr("%1 does not work here on %2. Please choose somebody who is in service.")
                                .arg(person->name, warekiLong(on)));
    return person;
}

Result<void> checkInUse(const Device &device)
{
    if (device.status == DeviceStatus::Lost)
        return invalidInput(
            PolicyText::tr("%1 is recorded as lost. Please record first that it was found.").arg(titleOf(device)));
    if (device.status == DeviceStatus::Retired)
        return invalidInput(
            PolicyText::tr("%1 is retired. Please enter it anew if it is used again.").arg(titleOf(device)));
    return {};
}

QString titleOf(const Device &device)
{
    return PolicyText::tr("“%1 %2”").arg(device.ledgerNumber, device.name);
}

QString titleOf(const CarryOutItem &item, const Device *device)
{
    return device ? titleOf(*device) : PolicyText::tr("“%1”").arg(item.medium);
}

QString phraseOf(const CheckItem &item)
{
    return item.text.endsWith(u'。') ? item.text.chopped(1) : item.text;
}

Result<std::optional<CarryOut>> findOutside(Ledger &ledger, DeviceId device)
{
    const auto all = ledger.carryOuts().current();
    if (!all)
        return all.error();
    const CarryOut *outside = outsideBy(*all, device);
    return outside ? std::optional(*outside) : std::optional<CarryOut>();
}

void closeWhenAllIsBack(CarryOut &carryOut)
{
    bool isLost = false;
    QDate last;
    for (const CarryOutItem &item : std::as_const(carryOut.items)) {
        if (isOutside(carryOut, item))
            return;
        isLost = isLost || item.lostOn.isValid();
        if (item.returnedOn.isValid() && (!last.isValid() || item.returnedOn > last))
            last = item.returnedOn;
    }
    carryOut.returnedOn = last;
    carryOut.status = isLost ? CarryOutStatus::Lost : CarryOutStatus::Returned;
}

Result<void> checkedForOutside(const Device &device, const RegisterContext &context, QDate on)
{
    const QList<CheckItem> items = checkItemsFor(context.policy, device.type);
    if (items.isEmpty())
        return {};
    const QList<Citation> articles = context.policy.demand(u"device-security"_s).articles;
    const auto checks = context.ledger.deviceChecks().of(device.id.value); // newest first
    if (!checks)
        return checks.error();
    const auto counts = std::find_if(
        checks->cbegin(), checks->cend(), [on](const DeviceCheck &check) { return check.checkedOn <= on; });
    if (counts == checks->cend())
        return ruleViolation(
            PolicyText::tr("%1 was never checked. Please check it before it is taken out.").arg(titleOf(device)),
            articles);
    if (device.foundOn.isValid() && counts->checkedOn < device.foundOn)
        return ruleViolation(
            PolicyText::tr("%1 was lost and found again on %2. Please check it before it is taken out.")
                .arg(titleOf(device), warekiLong(device.foundOn)),
            articles);
    if (const QDate due = checkDueOn(*counts, context.policy); due < on)
        return ruleViolation(PolicyText::tr("The check of %1 was due on %2. Please check it before it is taken out.")
                                 .arg(titleOf(device), warekiLong(due)),
            articles);
    for (const CheckItem &item : items) {
        const auto line = std::find_if(counts->lines.cbegin(), counts->lines.cend(),
            [&](const DeviceCheckLine &candidate) { return candidate.item == item.id; });
        const bool isRefused = line != counts->lines.cend()
            && (line->answer == CheckAnswer::NotOk || line->answer == CheckAnswer::Declined);
        if (isRefused && item.demand.level == Level::Mandatory)
            return ruleViolation(
                PolicyText::tr("%1 did not pass its check of %2: “%3”. Please mend this and check it again.")
                    .arg(titleOf(device), warekiLong(counts->checkedOn), phraseOf(item)),
                item.demand.articles);
    }
    return {};
}

} // namespace mcs::policy
