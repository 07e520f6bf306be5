// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/carryoutstepeditor.h"

#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"
#include "models/tables/devicemap.h"

#include <QComboBox>
#include <QLabel>

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"carry-out-decide", "carry-out-take", "carry-out-return", "carry-out-confirm",
    "carry-out-lose", "carry-out-withdraw"};

} // namespace

QString CarryOutStepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

std::optional<CarryOutStepEditor::Step> CarryOutStepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

CarryOutStepEditor::CarryOutStepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : ActEditor(
        session, kindOf(step), subject, parent, step == Step::Decide ? Permission::Approve : Permission::EditRecords)
    , m_step(step)
    , m_carryOut(carryOut(idFromText<CarryOutId>(subject).value_or(CarryOutId{})))
{
    const QString applicant = nameOf(m_carryOut.applicant);
    switch (step) {
    case Step::Decide:
        setWindowTitle(tr("Approve or reject"));
        addHeading(tr("%1 applies to carry something out.").arg(applicant));
        addSummary();
        addDecision(u"carry-out"_s, m_carryOut.applicant, tr("Approve"), tr("Reject"));
        setCaption(tr("Record the decision"));
        break;
    case Step::Take:
        setWindowTitle(tr("Record the taking out"));
        addHeading(tr("%1 takes this out.").arg(applicant));
        addSummary();
        addDay(u"day"_s, tr("&Taken out on"), today());
        setCaption(tr("Record the taking out"));
        break;
    case Step::Return:
        setWindowTitle(tr("Record the return"));
        addHeading(tr("What did %1 bring back?").arg(applicant));
        addText(tr("Leave empty what is still outside. The erasing may follow later."));
        addReturns();
        setCaption(tr("Record the return"));
        break;
    case Step::Confirm:
        setWindowTitle(tr("Confirm the return"));
        addHeading(tr("Everything was looked at: it is there, and the information on it is erased."));
        addSummary();
        addDay(u"day"_s, tr("&Confirmed on"), today());
        addPerson(u"by"_s, tr("Confirmed &by"), myself());
        setCaption(tr("Confirm"));
        break;
    case Step::Lose:
        setWindowTitle(tr("Record a loss"));
        addHeading(tr("Something was lost outside."));
        addText(tr("Please report it at once, change the passwords, and have the line or the device locked."));
        addOutside();
        addDay(u"day"_s, tr("&Lost on"), today());
        setCaption(tr("Record the loss"));
        break;
    case Step::Withdraw:
        setWindowTitle(tr("Withdraw the request"));
        addHeading(tr("The request of %1 is withdrawn and kept as such.").arg(applicant));
        addSummary();
        addWords(u"reason"_s, tr("&Reason"));
        setRequired(u"reason"_s);
        setCaption(tr("Withdraw"));
        break;
    }
}

QString CarryOutStepEditor::nameOfItem(const CarryOutItem &item) const
{
    return tables::DeviceMap(session().records()).nameOf(item);
}

QString CarryOutStepEditor::key(const QString &what, qsizetype item) const
{
    return u"%1-%2"_s.arg(what).arg(item + 1);
}

void CarryOutStepEditor::addSummary()
{
    QStringList lines;
    const tables::DeviceMap devices(session().records());
    for (const CarryOutItem &item : m_carryOut.items)
        lines += tr("・%1: %2").arg(devices.nameOf(item), item.content);
    lines += tr("Purpose: %1").arg(m_carryOut.purpose);
    if (!m_carryOut.destination.isEmpty())
        lines += tr("Destination: %1").arg(m_carryOut.destination);
    lines += tr("Period: %1 to %2").arg(warekiLong(m_carryOut.from), warekiLong(m_carryOut.to));
    addText(lines.join(u'\n'));
    if (m_step != Step::Decide && m_step != Step::Take)
        return;
    addCautions(policy::carryOutCautions(m_carryOut, session().records(), session().policy(), today()));
}

void CarryOutStepEditor::addReturns()
{
    for (qsizetype at = 0; at < m_carryOut.items.size(); ++at) {
        const CarryOutItem &item = m_carryOut.items.at(at);
        if (item.lostOn.isValid())
            continue;
        addHeading(tr("%1: %2").arg(nameOfItem(item), item.content));
        addDay(key(u"returned"_s, at), tr("Returned on"), item.returnedOn.isValid() ? item.returnedOn : today(), false);
        input(key(u"returned"_s, at))->setEnabled(!item.returnedOn.isValid());
        addDay(key(u"erased"_s, at), tr("Erased on"), item.erasedOn, false);
        input(key(u"erased"_s, at))->setEnabled(!item.erasedOn.isValid());
    }
}

void CarryOutStepEditor::addOutside()
{
    auto *items = new QComboBox;
    for (qsizetype at = 0; at < m_carryOut.items.size(); ++at) {
        if (policy::isOutside(m_carryOut, m_carryOut.items.at(at)))
            items->addItem(nameOfItem(m_carryOut.items.at(at)), at + 1); // 0 stands for no choice
    }
    addField(u"item"_s, tr("&What was lost"), items);
    setRequired(u"item"_s);
}

void CarryOutStepEditor::check()
{
    if (m_step == Step::Decide && !approved() && words(u"words"_s).isEmpty())
        refuse(u"words"_s, tr("Please enter why it is rejected."));
}

Result<void> CarryOutStepEditor::save()
{
    policy::DeviceRegister &devices = session().registers().devices();
    switch (m_step) {
    case Step::Decide: {
        policy::DeviceRegister::Decision decision;
        decision.approved = approved();
        decision.on = day(u"day"_s);
        decision.by = person(u"by"_s);
        decision.soloReason = words(u"solo"_s);
        decision.words = words(u"words"_s);
        return withoutValue(devices.decide(m_carryOut.id, decision));
    }
    case Step::Take:
        return withoutValue(devices.takeOut(m_carryOut.id, day(u"day"_s)));
    case Step::Return:
        return saveReturns();
    case Step::Confirm:
        return withoutValue(devices.confirm(m_carryOut.id, day(u"day"_s), person(u"by"_s)));
    case Step::Lose:
        return withoutValue(devices.loseItem(
            m_carryOut.id, qobject_cast<QComboBox *>(input(u"item"_s))->currentData().toLongLong() - 1, day(u"day"_s)));
    case Step::Withdraw:
        break;
    }
    return withoutValue(devices.withdraw(m_carryOut.id, words(u"reason"_s)));
}

Result<void> CarryOutStepEditor::saveReturns()
{
    QList<policy::DeviceRegister::ItemReturn> returns;
    for (qsizetype at = 0; at < m_carryOut.items.size(); ++at) {
        const CarryOutItem &item = m_carryOut.items.at(at);
        if (item.lostOn.isValid())
            continue;
        const QDate returned = day(key(u"returned"_s, at));
        const QDate erased = day(key(u"erased"_s, at));
        if (returned != item.returnedOn || erased != item.erasedOn)
            returns.append(
                {at, item.returnedOn.isValid() ? QDate() : returned, item.erasedOn.isValid() ? QDate() : erased});
    }
    return withoutValue(session().registers().devices().giveBackItems(m_carryOut.id, returns));
}

} // namespace mcs::app
