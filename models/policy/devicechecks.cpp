// SPDX-License-Identifier: Apache-2.0
// 端末点検 (東海村 第11条・第12条, 準則 2-1 to 2-3) and what was decided on services that are only to be considered.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

bool isBinding(Level level)
{
    return level == Level::Mandatory || level == Level::Care;
}

Result<void> checkLine(const DeviceCheckLine &line, const CheckItem &item)
{
    if (line.answer == CheckAnswer::Unanswered)
        return invalidInput(
            PolicyText::tr("The item %1 (“%2”) is not answered. Please answer it.").arg(item.id, phraseOf(item)));
    if (line.answer == CheckAnswer::Declined && line.comment.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("Please write why %1 (“%2”) was decided against.").arg(item.id, phraseOf(item)));
    return checkText(PolicyText::tr("Comment"), line.comment, 500);
}

Result<void> checkLines(const DeviceCheck &check, const QList<CheckItem> &items)
{
    QHash<QString, const DeviceCheckLine *> answers;
    for (const DeviceCheckLine &line : check.lines) {
        const bool isAsked
            = std::any_of(items.cbegin(), items.cend(), [&](const CheckItem &item) { return item.id == line.item; });
        if (!isAsked || answers.contains(line.item))
            return invalidInput(
                PolicyText::tr("The item %1 is not asked of this device, or stands there twice.").arg(line.item));
        answers.insert(line.item, &line);
    }
    for (const CheckItem &item : items) {
        const DeviceCheckLine *line = answers.value(item.id);
        if (const auto answered = checkLine(line ? *line : DeviceCheckLine{item.id, {}, {}}, item); !answered)
            return answered;
    }
    return {};
}

void putDecision(Device &device, const ServiceDecision &decision)
{
    const auto same = std::find_if(device.services.begin(), device.services.end(),
        [&](const ServiceDecision &other) { return other.item == decision.item; });
    if (same == device.services.end())
        device.services.append(decision);
    else
        *same = decision;
}

const ServiceDecision *decisionOn(const Device &device, const QString &item)
{
    const auto found = std::find_if(device.services.cbegin(), device.services.cend(),
        [&](const ServiceDecision &decision) { return decision.item == item; });
    return found == device.services.cend() ? nullptr : &*found;
}

// What the check says of items that are only to be considered is decided with it.
bool takeDecisions(Device &device, const DeviceCheck &check, const QList<CheckItem> &items)
{
    const QList<ServiceDecision> before = device.services;
    for (const CheckItem &item : items) {
        const auto line = std::find_if(check.lines.cbegin(), check.lines.cend(),
            [&](const DeviceCheckLine &candidate) { return candidate.item == item.id; });
        if (item.demand.level != Level::Consider || line == check.lines.cend()
            || (line->answer != CheckAnswer::Ok && line->answer != CheckAnswer::Declined))
            continue;
        const auto choice = line->answer == CheckAnswer::Ok ? ServiceChoice::Introduced : ServiceChoice::Declined;
        const ServiceDecision *decided = decisionOn(device, item.id);
        if (!decided || decided->choice != choice
            || (choice == ServiceChoice::Declined && decided->reason != line->comment))
            putDecision(device, {item.id, choice, check.checkedOn, line->comment});
    }
    return device.services != before;
}

} // namespace

std::optional<Level> findingAt(const DeviceCheckLine &line, std::optional<Level> level)
{
    if (!level)
        return {};
    const bool isOpen = line.answer == CheckAnswer::NotOk || line.answer == CheckAnswer::Unanswered
        || (line.answer == CheckAnswer::Declined && isBinding(*level));
    return isOpen ? level : std::nullopt;
}

Result<DeviceCheck> DeviceRegister::check(const DeviceCheck &asked)
{
    DeviceCheck check = asked;
    auto device = m_context.ledger.devices().find(check.device);
    if (!device)
        return device.error();
    const QList<CheckItem> items = checkItemsFor(m_context.policy, device->type);
    if (items.isEmpty())
        return invalidInput(PolicyText::tr("The policy asks nothing of %1.").arg(titleOf(*device)));
    const auto allowed = firstRefusal({
        checkInUse(*device),
        checkPastDate(PolicyText::tr("Checked on"), check.checkedOn, m_context.clock.today()),
        checkDateOrder(
            PolicyText::tr("Checked on"), check.checkedOn, PolicyText::tr("Registered on"), device->registeredOn),
        checkLines(check, items),
    });
    if (!allowed)
        return allowed.error();
    if (const auto person = personInService(m_context.ledger, check.checker, check.checkedOn); !person)
        return person.error();
    const auto earlier = m_context.ledger.deviceChecks().of(check.device.value); // newest first
    if (!earlier)
        return earlier.error();
    if (!earlier->isEmpty() && earlier->constFirst().id != check.id) {
        if (check.id.isStored())
            return invalidInput(PolicyText::tr("A newer check is recorded. Please correct that one."));
        const auto order = checkDateOrder(PolicyText::tr("Checked on"), check.checkedOn, PolicyText::tr("Last check"),
            earlier->constFirst().checkedOn);
        if (!order)
            return order.error();
    }
    check.policyId = m_context.policy.id();
    const bool decides = takeDecisions(*device, check, items);
    Result<DeviceCheck> saved = check;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.deviceChecks().save(check);
        if (!saved)
            return saved.error();
        if (!decides)
            return {};
        const auto kept = m_context.ledger.devices().save(*device);
        return withoutValue(kept);
    });
    return done ? saved : Result<DeviceCheck>(done.error());
}

Result<Device> DeviceRegister::decideService(DeviceId id, const ServiceDecision &decision)
{
    auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device;
    const QList<CheckItem> items = checkItemsFor(m_context.policy, device->type);
    const auto item = std::find_if(
        items.cbegin(), items.cend(), [&](const CheckItem &candidate) { return candidate.id == decision.item; });
    if (item == items.cend())
        return invalidInput(PolicyText::tr("The item %1 is not asked of this device.").arg(decision.item));
    const auto allowed = firstRefusal({
        checkInUse(*device),
        checkPastDate(PolicyText::tr("Decided on"), decision.decidedOn, m_context.clock.today()),
        checkText(PolicyText::tr("Reason"), decision.reason, 500),
    });
    if (!allowed)
        return allowed.error();
    if (decision.choice == ServiceChoice::Declined) {
        if (isBinding(item->demand.level))
            return ruleViolation(PolicyText::tr("The policy demands %1 (“%2”), so it cannot be decided against.")
                                     .arg(item->id, phraseOf(*item)),
                item->demand.articles);
        if (const auto reason = checkReason(decision.reason); !reason)
            return reason.error();
    }
    putDecision(*device, decision);
    return m_context.ledger.devices().save(*device);
}

QList<CheckItem> checkItemsFor(const Policy &policy, DeviceType type)
{
    QList<CheckItem> items = policy.checkItems();
    items.removeIf([type](const CheckItem &item) { return !item.perDevice || !item.devices.contains(type); });
    return items;
}

std::optional<Level> worstFinding(const DeviceCheck &check, const Policy &policy)
{
    QHash<QString, Level> levels;
    for (const CheckItem &item : policy.checkItems())
        levels.insert(item.id, item.demand.level);
    std::optional<Level> worst;
    for (const DeviceCheckLine &line : check.lines) {
        const auto known = levels.constFind(line.item);
        const auto open = findingAt(line, known == levels.cend() ? std::nullopt : std::optional(*known));
        if (open && (!worst || *open < *worst))
            worst = open;
    }
    return worst;
}

bool missesBase(const DeviceCheck &check, const Policy &policy)
{
    const QList<CheckItem> items = policy.checkItems();
    return std::any_of(check.lines.cbegin(), check.lines.cend(), [&](const DeviceCheckLine &line) {
        const auto item = std::find_if(
            items.cbegin(), items.cend(), [&](const CheckItem &candidate) { return candidate.id == line.item; });
        return item != items.cend() && item->demand.baseLevel == Level::Mandatory
            && findingAt(line, item->demand.baseLevel).has_value();
    });
}

QList<CheckItem> undecidedServices(const Device &device, const Policy &policy)
{
    QList<CheckItem> items = checkItemsFor(policy, device.type);
    items.removeIf([&](const CheckItem &item) {
        return item.demand.level != Level::Consider || decisionOn(device, item.id) != nullptr;
    });
    return items;
}

const DeviceCheck *newestCheck(const Records &records, DeviceId device)
{
    const auto found = std::find_if(records.deviceChecks.crbegin(), records.deviceChecks.crend(),
        [device](const DeviceCheck &check) { return check.device == device; });
    return found == records.deviceChecks.crend() ? nullptr : &*found;
}

QDate checkDueOn(const DeviceCheck &check, const Policy &policy)
{
    return addCalendarMonths(check.checkedOn, policy.interval(u"device-check-months"_s));
}

} // namespace mcs::policy
