// SPDX-License-Identifier: Apache-2.0
#include "app/pages/devicefacts.h"

#include "app/pages/facts.h"
#include "app/pages/todofacts.h"
#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using policy::TodoItem;
using tables::Tone;
using tables::Words;

namespace {

struct DeviceText
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::DeviceText)
};

QDate today(const DeviceFacts &about)
{
    return about.session.clock().today();
}

// Nobody ended it, but its last day is over.
bool hasRunOut(const DevicePermit &permit, QDate today)
{
    return permit.status == PermitStatus::Permitted && permit.to.isValid() && permit.to < today;
}

void describeCheck(const Device &device, const DeviceFacts &about, Facts &facts)
{
    const policy::Policy &rules = about.session.policy();
    const DeviceCheck *check = about.devices.newestCheck(device.id);
    facts.heading(DeviceText::tr("Last check"));
    if (!check) {
        facts.quiet(DeviceText::tr("The device was never checked."));
        return;
    }
    facts.pair(DeviceText::tr("Checked on"), check->checkedOn);
    facts.pair(DeviceText::tr("Checked by"), about.devices.staffName(check->checker));
    facts.pair(DeviceText::tr("Next check by"), about.devices.nextCheck(device, rules));
    QHash<QString, policy::CheckItem> items;
    for (const policy::CheckItem &item : rules.checkItems())
        items.insert(item.id, item);
    // What is not in order comes first.
    QList<DeviceCheckLine> lines = check->lines;
    std::stable_partition(lines.begin(), lines.end(), [](const DeviceCheckLine &line) {
        return line.answer == CheckAnswer::NotOk || line.answer == CheckAnswer::Unanswered;
    });
    for (const DeviceCheckLine &line : std::as_const(lines)) {
        const policy::CheckItem item = items.value(line.item);
        const QString level = item.id.isEmpty() ? line.item : policy::levelWord(item.demand.level);
        const bool open = line.answer == CheckAnswer::NotOk || line.answer == CheckAnswer::Unanswered;
        const Tone tone = open               ? tables::toneOfFinding(item.demand.level)
            : line.answer == CheckAnswer::Ok ? Tone::Good
                                             : Tone::Muted;
        facts.status(level, Words::of(line.answer) + u"　"_s + item.text, tone);
        facts.pair(u" "_s, line.comment);
    }
}

void describeAssignments(const Device &device, const DeviceFacts &about, Facts &facts)
{
    if (device.assignments.isEmpty())
        return;
    facts.heading(DeviceText::tr("Lent to"));
    for (auto one = device.assignments.crbegin(); one != device.assignments.crend(); ++one) {
        const QString who = about.devices.staffName(one->staff);
        if (!one->returnedOn.isValid()) {
            facts.status(who, DeviceText::tr("since %1").arg(warekiShort(one->lentOn)), Tone::Good);
            continue;
        }
        facts.pair(who, DeviceText::tr("%1 to %2").arg(warekiShort(one->lentOn), warekiShort(one->returnedOn)));
        facts.pair(u" "_s, one->condition);
    }
}

void describePermits(const Device &device, const DeviceFacts &about, Facts &facts)
{
    const QList<const DevicePermit *> permits = about.devices.permits(device.id);
    if (permits.isEmpty() && device.owner != DeviceOwner::Personal)
        return;
    facts.heading(DeviceText::tr("Permit of the personal device"));
    facts.pair(DeviceText::tr("Articles"),
        tables::articlesText(
            about.session.policy().demand(u"personal-device-permit"_s).articles, about.session.policy()));
    if (permits.isEmpty())
        facts.status(DeviceText::tr("State"), DeviceText::tr("No permit"), Tone::Bad);
    for (const DevicePermit *permit : permits) {
        const PermitStatus status = hasRunOut(*permit, today(about)) ? PermitStatus::Expired : permit->status;
        facts.status(DeviceText::tr("State"), Words::of(status), tables::toneOf(status));
        facts.pair(DeviceText::tr("For"), about.devices.staffName(permit->staff));
        facts.pair(DeviceText::tr("Purpose"), permit->purpose);
        facts.pair(DeviceText::tr("Asked on"), permit->askedOn);
        facts.pair(DeviceText::tr("Decided on"), permit->decidedOn);
        facts.pair(DeviceText::tr("Decided by"), about.devices.staffName(permit->decidedBy));
        facts.pair(DeviceText::tr("Reason for deciding alone"), permit->soloReason);
        facts.pair(permit->status == PermitStatus::Refused ? DeviceText::tr("Reason") : DeviceText::tr("Conditions"),
            permit->conditions);
        if (permit->from.isValid())
            facts.pair(DeviceText::tr("Valid"),
                DeviceText::tr("%1 to %2").arg(warekiShort(permit->from), warekiShort(permit->to)));
        facts.pair(DeviceText::tr("Ended on"), permit->endedOn);
        facts.pair(DeviceText::tr("Erased on"), permit->erasedOn);
        if (status == PermitStatus::Permitted)
            facts.link(DeviceText::tr("End the permit"), u"do:permit-end:"_s + toText(permit->id));
    }
}

void describeServices(const Device &device, const DeviceFacts &about, Facts &facts)
{
    const QList<policy::CheckItem> undecided = policy::undecidedServices(device, about.session.policy());
    if (device.services.isEmpty() && undecided.isEmpty())
        return;
    facts.heading(DeviceText::tr("Considered (level: consider)"));
    QHash<QString, QString> texts;
    for (const policy::CheckItem &item : about.session.policy().checkItems())
        texts.insert(item.id, item.text);
    for (const ServiceDecision &decision : device.services) {
        facts.status(Words::of(decision.choice), texts.value(decision.item, decision.item),
            decision.choice == ServiceChoice::Introduced ? Tone::Good : Tone::Muted);
        facts.pair(warekiShort(decision.decidedOn), decision.reason.isEmpty() ? u"－"_s : decision.reason);
    }
    for (const policy::CheckItem &item : undecided)
        facts.status(DeviceText::tr("Not decided"), item.text, Tone::Attention);
}

} // namespace

void describe(const Device &device, const DeviceFacts &about, Facts &facts)
{
    const tables::StateWord state = about.devices.stateOf(device, about.session.policy(), today(about));
    facts.title(device.name, device.ledgerNumber);
    facts.status(DeviceText::tr("State"), state.word, state.tone);
    if (const DeviceAssignment *lent = policy::openAssignment(device))
        facts.pair(DeviceText::tr("With"), about.devices.staffName(lent->staff));
    if (const CarryOut *out = about.devices.outWith(device.id))
        facts.link(DeviceText::tr("Show the request"), u"show:"_s + toText(out->id),
            DeviceText::tr("Outside until %1").arg(warekiShort(out->to)));
    QStringList subjects{toText(device.id)};
    for (const DevicePermit *permit : about.devices.permits(device.id))
        subjects += toText(permit->id);
    for (const CarryOut *carryOut : about.devices.carryOuts(device.id))
        subjects += toText(carryOut->id);
    describeTodo(subjects, about.session, facts);
    facts.heading(DeviceText::tr("Particulars"));
    facts.pair(DeviceText::tr("Type"), Words::of(device.type));
    facts.pair(DeviceText::tr("Owner"), Words::of(device.owner));
    facts.pair(DeviceText::tr("Belongs to"), about.devices.staffName(device.personalOwner));
    facts.pair(DeviceText::tr("Maker and model"), (device.maker + u' ' + device.model).trimmed());
    facts.pair(DeviceText::tr("Serial number"), device.serial);
    facts.pair(DeviceText::tr("Operating system"), device.os);
    facts.pair(DeviceText::tr("Telephone"), device.tel);
    facts.pair(DeviceText::tr("Storage place"),
        device.location.isEmpty() || !device.lockedStorage ? device.location
                                                           : DeviceText::tr("%1 (locked)").arg(device.location));
    facts.pair(DeviceText::tr("Registered on"), device.registeredOn);
    facts.pair(DeviceText::tr("Startup password changed on"), device.startupPasswordChangedOn);
    facts.pair(DeviceText::tr("Lost on"), device.lostOn);
    facts.pair(DeviceText::tr("Found on"), device.foundOn);
    facts.pair(DeviceText::tr("Retired on"), device.retiredOn);
    facts.pair(DeviceText::tr("Erased on"), device.erasedOn);
    facts.pair(DeviceText::tr("Note"), device.note);
    describePermits(device, about, facts);
    describeAssignments(device, about, facts);
    describeCheck(device, about, facts);
    describeServices(device, about, facts);
    const QList<const CarryOut *> carryOuts = about.devices.carryOuts(device.id);
    if (!carryOuts.isEmpty())
        facts.heading(DeviceText::tr("Carried out"));
    for (const CarryOut *carryOut : carryOuts) {
        facts.link(DeviceText::tr("Show"), u"show:"_s + toText(carryOut->id),
            DeviceText::tr("%1 to %2, %3, %4")
                .arg(warekiShort(carryOut->from), warekiShort(carryOut->to),
                    about.devices.staffName(carryOut->applicant), tables::stateOf(*carryOut, today(about)).word));
    }
}

void describe(const CarryOut &carryOut, const DeviceFacts &about, Facts &facts)
{
    const tables::StateWord state = tables::stateOf(carryOut, today(about));
    const auto stage = [&](const QString &label, QDate day, StaffId who = {}) {
        if (!day.isValid())
            return;
        const QString name = about.devices.staffName(who);
        facts.pair(label, name.isEmpty() ? bothCalendars(day) : bothCalendars(day) + u"　"_s + name);
    };
    facts.title(about.devices.namesOf(carryOut), about.devices.staffName(carryOut.applicant));
    facts.status(DeviceText::tr("State"), state.word, state.tone);
    if (policy::isOverdue(carryOut, today(about)))
        facts.status(u" "_s, DeviceText::tr("%1 days overdue").arg(carryOut.to.daysTo(today(about))), Tone::Bad);
    facts.pair(DeviceText::tr("Articles"),
        tables::articlesText(about.session.policy().demand(u"carry-out"_s).articles, about.session.policy()));
    describeTodo({toText(carryOut.id)}, about.session, facts);
    facts.heading(DeviceText::tr("Request"));
    facts.pair(DeviceText::tr("Purpose"), carryOut.purpose);
    facts.pair(DeviceText::tr("From"), carryOut.from);
    facts.pair(DeviceText::tr("Until"), carryOut.to);
    facts.pair(DeviceText::tr("Destination"), carryOut.destination);
    facts.pair(DeviceText::tr("Note"), carryOut.note);
    for (qsizetype at = 0; at < carryOut.items.size(); ++at) {
        const CarryOutItem &item = carryOut.items.at(at);
        facts.heading(DeviceText::tr("Item %1: %2").arg(at + 1).arg(about.devices.nameOf(item)));
        facts.pair(DeviceText::tr("Information on it"), item.content);
        if (item.lostOn.isValid())
            facts.status(DeviceText::tr("Lost on"), bothCalendars(item.lostOn), Tone::Bad);
        facts.pair(DeviceText::tr("Returned on"), item.returnedOn);
        facts.pair(DeviceText::tr("Erased on"), item.erasedOn);
        if (policy::isOutside(carryOut, item))
            facts.status(DeviceText::tr("Where"), DeviceText::tr("Outside"), Tone::Attention);
        if (item.device.isStored())
            facts.link(DeviceText::tr("Show the device"), u"show:"_s + toText(item.device));
    }
    facts.heading(DeviceText::tr("Stages"));
    stage(DeviceText::tr("Applied on"), carryOut.appliedOn, carryOut.applicant);
    stage(carryOut.status == CarryOutStatus::Rejected ? DeviceText::tr("Rejected on") : DeviceText::tr("Approved on"),
        carryOut.decidedOn, carryOut.decidedBy);
    facts.pair(DeviceText::tr("Reason for deciding alone"), carryOut.soloReason);
    facts.pair(DeviceText::tr("Conditions"), carryOut.conditions);
    facts.pair(DeviceText::tr("Reason"), carryOut.rejectReason);
    stage(DeviceText::tr("Taken out on"), carryOut.takenOn, carryOut.applicant);
    stage(DeviceText::tr("Returned on"), carryOut.returnedOn);
    stage(DeviceText::tr("Confirmed on"), carryOut.checkedOn, carryOut.checkedBy);
}

NextStep nextStep(const Device &device, const DeviceFacts &about)
{
    const QString subject = toText(device.id);
    for (const DevicePermit *permit : about.devices.permits(device.id)) {
        if (permit->status == PermitStatus::Asked)
            return {u"permit-decide"_s, toText(permit->id), DeviceText::tr("Decide on the permit")};
        if (permit->status == PermitStatus::Expired || permit->status == PermitStatus::Revoked
            || hasRunOut(*permit, today(about)))
            return {u"permit-erase"_s, toText(permit->id), DeviceText::tr("Record the erasing")};
    }
    if (device.status == DeviceStatus::Lost)
        return {u"device-found"_s, subject, DeviceText::tr("Record that it was found")};
    if (device.status == DeviceStatus::Retired)
        return device.erasedOn.isValid() ? NextStep()
                                         : NextStep{u"device-retire"_s, subject, DeviceText::tr("Record the erasing")};
    if (about.devices.needsPermit(device, today(about)))
        return {u"device-permit"_s, subject, DeviceText::tr("Ask for a permit")};
    if (about.devices.needsCheck(device, about.session.policy(), today(about)))
        return {u"device-check"_s, subject, DeviceText::tr("Check the device")};
    if (!policy::undecidedServices(device, about.session.policy()).isEmpty())
        return {u"device-services"_s, subject, DeviceText::tr("Decide on the services")};
    if (policy::openAssignment(device))
        return {u"device-return"_s, subject, DeviceText::tr("Record the return")};
    return {u"device-lend"_s, subject, DeviceText::tr("Lend the device")};
}

NextStep nextStep(const CarryOut &carryOut)
{
    const QString subject = toText(carryOut.id);
    switch (carryOut.status) {
    case CarryOutStatus::Draft:
        return {u"carry-out"_s, subject, DeviceText::tr("Complete the request")};
    case CarryOutStatus::Applied:
        return {u"carry-out-decide"_s, subject, DeviceText::tr("Approve or reject")};
    case CarryOutStatus::Approved:
        return {u"carry-out-take"_s, subject, DeviceText::tr("Record the taking out")};
    case CarryOutStatus::Out:
        return {u"carry-out-return"_s, subject, DeviceText::tr("Record the return")};
    case CarryOutStatus::Lost:
        if (carryOut.checkedOn.isValid())
            break;
        [[fallthrough]];
    case CarryOutStatus::Returned:
        return {u"carry-out-confirm"_s, subject, DeviceText::tr("Confirm the return")};
    case CarryOutStatus::Rejected:
    case CarryOutStatus::Confirmed:
    case CarryOutStatus::Withdrawn:
        break;
    }
    return {};
}

} // namespace mcs::app
