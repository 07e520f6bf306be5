// SPDX-License-Identifier: Apache-2.0
// 持出し届 (SM-CO) up to the decision: draft, apply, decide, withdraw (東海村 第12条(9), 準則 2-1 補足).
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkPeriod(const CarryOut &carryOut)
{
    if (!carryOut.from.isValid() || !carryOut.to.isValid() || carryOut.from <= carryOut.to)
        return {};
    return invalidInput(PolicyText::tr("The period ends on %1, before it begins on %2. Please check both dates.")
                            .arg(warekiLong(carryOut.to), warekiLong(carryOut.from)));
}

Result<void> checkTexts(const CarryOut &carryOut)
{
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Purpose"), carryOut.purpose, 500),
        checkText(PolicyText::tr("Destination"), carryOut.destination, 200),
        checkText(PolicyText::tr("Note"), carryOut.note, 1000),
    });
    if (!shape)
        return shape;
    for (const CarryOutItem &item : carryOut.items) {
        const auto texts = firstRefusal({
            checkText(PolicyText::tr("Medium"), item.medium, 200),
            checkText(PolicyText::tr("Information taken out"), item.content, 500),
        });
        if (!texts)
            return texts;
    }
    return {};
}

// What 第12条(9) asks for and the request lacks, in words.
QStringList missingIn(const CarryOut &carryOut)
{
    QStringList missing;
    const auto any = [&](auto &&lacks) {
        return carryOut.items.isEmpty() || std::any_of(carryOut.items.cbegin(), carryOut.items.cend(), lacks);
    };
    if (any([](const CarryOutItem &item) { return item.content.trimmed().isEmpty(); }))
        missing.append(PolicyText::tr("Information taken out"));
    if (any([](const CarryOutItem &item) { return !item.device.isStored() && item.medium.trimmed().isEmpty(); }))
        missing.append(PolicyText::tr("Medium"));
    if (carryOut.purpose.trimmed().isEmpty())
        missing.append(PolicyText::tr("Purpose"));
    if (!carryOut.from.isValid())
        missing.append(PolicyText::tr("First day"));
    if (!carryOut.to.isValid())
        missing.append(PolicyText::tr("Last day"));
    return missing;
}

Result<void> checkDevices(Ledger &ledger, const CarryOut &carryOut)
{
    QSet<DeviceId> listed;
    for (const CarryOutItem &item : carryOut.items) {
        if (!item.device.isStored())
            continue;
        const auto device = ledger.devices().find(item.device);
        if (!device)
            return device.error();
        if (listed.contains(item.device))
            return invalidInput(PolicyText::tr("%1 is listed twice.").arg(titleOf(*device)));
        listed.insert(item.device);
        if (const auto usable = checkInUse(*device); !usable)
            return usable;
    }
    return {};
}

// A draft says nothing of what follows it.
void clearSteps(CarryOut &carryOut)
{
    carryOut.appliedOn = {};
    carryOut.decidedOn = {};
    carryOut.decidedBy = {};
    carryOut.soloReason.clear();
    carryOut.conditions.clear();
    carryOut.rejectReason.clear();
    carryOut.takenOn = {};
    carryOut.returnedOn = {};
    carryOut.checkedOn = {};
    carryOut.checkedBy = {};
    for (CarryOutItem &item : carryOut.items) {
        item.returnedOn = {};
        item.erasedOn = {};
        item.lostOn = {};
    }
}

} // namespace

Result<CarryOut> DeviceRegister::saveDraft(const CarryOut &asked)
{
    CarryOut carryOut = asked;
    if (carryOut.id.isStored()) {
        const auto stored = m_context.ledger.carryOuts().find(carryOut.id);
        if (!stored)
            return stored;
        if (stored->status != CarryOutStatus::Draft)
            return invalidInput(PolicyText::tr("Only a draft can be changed. Please withdraw this request and write a "
                                               "new one."));
    }
    if (!carryOut.applicant.isStored())
        return invalidInput(PolicyText::tr("Please choose who applies."));
    if (const auto person = m_context.ledger.staff().find(carryOut.applicant); !person)
        return person.error();
    const auto shape
        = firstRefusal({checkTexts(carryOut), checkPeriod(carryOut), checkDevices(m_context.ledger, carryOut)});
    if (!shape)
        return shape.error();
    carryOut.status = CarryOutStatus::Draft;
    clearSteps(carryOut);
    return m_context.ledger.carryOuts().save(carryOut);
}

Result<CarryOut> DeviceRegister::apply(CarryOutId id, QDate on)
{
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (carryOut->status != CarryOutStatus::Draft)
        return invalidInput(PolicyText::tr("This request was handed in already."));
    if (const QStringList missing = missingIn(*carryOut); !missing.isEmpty())
        return ruleViolation(PolicyText::tr("The request lacks: %1. Please complete it before it is handed in.")
                                 .arg(missing.join(PolicyText::tr(", "))),
            m_context.policy.approval(u"carry-out"_s).articles);
    const auto allowed = firstRefusal({
        checkPastDate(PolicyText::tr("Applied on"), on, m_context.clock.today()),
        checkPeriod(*carryOut),
        checkDevices(m_context.ledger, *carryOut),
    });
    if (!allowed)
        return allowed.error();
    if (carryOut->to < on)
        return invalidInput(PolicyText::tr("The period was over on %1, before the request is handed in on %2. Please "
                                           "check the dates.")
                                .arg(warekiLong(carryOut->to), warekiLong(on)));
    if (const auto person = personInService(m_context.ledger, carryOut->applicant, on); !person)
        return person.error();
    carryOut->status = CarryOutStatus::Applied;
    carryOut->appliedOn = on;
    return m_context.ledger.carryOuts().save(*carryOut);
}

Result<CarryOut> DeviceRegister::decide(CarryOutId id, const Decision &decision)
{
    const Approval approval = m_context.policy.approval(u"carry-out"_s);
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (carryOut->takenOn.isValid())
        return ruleViolation(PolicyText::tr("It went out on %1. A request is decided on before it goes out.")
                                 .arg(warekiLong(carryOut->takenOn)),
            approval.articles);
    if (carryOut->status != CarryOutStatus::Applied)
        return invalidInput(PolicyText::tr("Only a request that was handed in can be decided on, and only once."));
    const auto dates = firstRefusal({
        checkPastDate(PolicyText::tr("Decided on"), decision.on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Decided on"), decision.on, PolicyText::tr("Applied on"), carryOut->appliedOn),
        checkText(PolicyText::tr("Conditions or reason"), decision.words, 500),
    });
    if (!dates)
        return dates.error();
    const auto ruling = checkRuling({carryOut->applicant, decision.by, decision.on, decision.soloReason}, approval,
        m_context.ledger, u"carry-out"_s, id.value);
    if (!ruling)
        return ruling.error();
    if (decision.approved && carryOut->to < decision.on)
        return ruleViolation(PolicyText::tr("The period was over on %1. Please reject the request; what has not gone "
                                            "out needs no approval.")
                                 .arg(warekiLong(carryOut->to)),
            approval.articles);
    if (!decision.approved) {
        if (const auto reason = checkReason(decision.words); !reason)
            return reason.error();
    }
    carryOut->status = decision.approved ? CarryOutStatus::Approved : CarryOutStatus::Rejected;
    carryOut->decidedOn = decision.on;
    carryOut->decidedBy = decision.by;
    carryOut->soloReason = decision.by == carryOut->applicant ? decision.soloReason : QString();
    (decision.approved ? carryOut->conditions : carryOut->rejectReason) = decision.words;
    return m_context.ledger.carryOuts().save(*carryOut);
}

Result<CarryOut> DeviceRegister::withdraw(CarryOutId id, const QString &reason)
{
    auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut;
    if (carryOut->status != CarryOutStatus::Applied && carryOut->status != CarryOutStatus::Approved)
        return invalidInput(PolicyText::tr("Only a request that was handed in and has not gone out can be withdrawn."));
    if (const auto given = checkReason(reason); !given)
        return given.error();
    carryOut->status = CarryOutStatus::Withdrawn;
    carryOut->note = carryOut->note.isEmpty() ? reason : carryOut->note + u'\n' + reason;
    return m_context.ledger.carryOuts().save(*carryOut);
}

QList<Caution> carryOutCautions(const CarryOut &carryOut, const Records &records, const Policy &policy, QDate date)
{
    QList<Caution> notices;
    const Demand permit = policy.demand(u"personal-device-permit"_s);
    const QList<Citation> security = policy.demand(u"device-security"_s).articles;
    const QList<Citation> carrying = policy.approval(u"carry-out"_s).articles;
    for (const CarryOutItem &item : carryOut.items) {
        const auto device = std::find_if(records.devices.cbegin(), records.devices.cend(),
            [&](const Device &candidate) { return candidate.id == item.device; });
        if (device == records.devices.cend())
            continue;
        const QString title = titleOf(*device);
        if (device->owner == DeviceOwner::Personal && permit.inForce && !permitInForce(records, device->id, date))
            notices.append({PolicyText::tr("There is no permit in force for the personal device %1. Please let the "
                                           "facility manager decide on one.")
                                .arg(title),
                permit.articles});
        const CarryOut *other = outsideBy(records, device->id);
        if (other && other->id != carryOut.id)
            notices.append({PolicyText::tr("%1 is outside until %2.").arg(title, warekiLong(other->to)), carrying});
        if (checkItemsFor(policy, device->type).isEmpty())
            continue;
        const DeviceCheck *check = newestCheck(records, device->id);
        if (!check)
            notices.append({PolicyText::tr("%1 was never checked.").arg(title), security});
        else if (const QDate due = checkDueOn(*check, policy); due < date)
            notices.append({PolicyText::tr("The check of %1 was due on %2.").arg(title, warekiLong(due)), security});
        else if (worstFinding(*check, policy) == Level::Mandatory)
            notices.append({PolicyText::tr("%1 did not pass its last check.").arg(title), security});
    }
    return notices;
}

} // namespace mcs::policy
