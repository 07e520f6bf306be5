// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/serviceseditor.h"

#include "app/session.h"
#include "models/policy/registers.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int introduced = 1; // 0: not decided
constexpr int declined = 2;

} // namespace

ServicesEditor::ServicesEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"device-services"_s, subject, parent)
    , m_device(device(idFromText<DeviceId>(subject).value_or(DeviceId{})))
{
    setWindowTitle(tr("Decide on services"));
    addHeading(tr("%1 %2", "ledger number, name").arg(m_device.ledgerNumber, m_device.name));
    for (const policy::CheckItem &item : policy::checkItemsFor(session.policy(), m_device.type)) {
        const auto decided = std::find_if(m_device.services.cbegin(), m_device.services.cend(),
            [&item](const ServiceDecision &decision) { return decision.item == item.id; });
        const bool known = decided != m_device.services.cend();
        if (item.demand.level != policy::Level::Consider && !known)
            continue;
        m_lines.append({item.id, known ? *decided : ServiceDecision{item.id, {}, {}, {}}});
        addHeading(tr("%1 (%2; %3)")
                       .arg(item.text, policy::levelWord(item.demand.level),
                           tables::articlesText(item.demand.articles, session.policy())));
        auto *choice = new QComboBox;
        choice->addItem(tr("(not decided)"), 0);
        choice->addItem(tables::Words::of(ServiceChoice::Introduced), introduced);
        choice->addItem(tables::Words::of(ServiceChoice::Declined), declined);
        choice->setCurrentIndex(!known ? 0 : decided->choice == ServiceChoice::Introduced ? 1 : 2);
        addField(u"choice-"_s + item.id, tr("Decision"), choice);
        addDay(u"day-"_s + item.id, tr("Decided on"), known ? decided->decidedOn : today(), false);
        addField(u"reason-"_s + item.id, tr("Reason"), textEdit(known ? decided->reason : QString(), 500));
        connect(choice, &QComboBox::currentIndexChanged, this, &ServicesEditor::showReasons);
    }
    if (m_lines.isEmpty())
        addText(tr("The policy asks to consider nothing for this device."));
    showReasons();
}

void ServicesEditor::showReasons()
{
    for (const Line &line : std::as_const(m_lines)) {
        const int choice = qobject_cast<QComboBox *>(input(u"choice-"_s + line.item))->currentData().toInt();
        setFieldVisible(u"day-"_s + line.item, choice != 0);
        setFieldVisible(u"reason-"_s + line.item, choice != 0);
    }
}

ServiceDecision ServicesEditor::typed(const Line &line) const
{
    const int choice = qobject_cast<QComboBox *>(input(u"choice-"_s + line.item))->currentData().toInt();
    if (choice == 0)
        return line.before;
    return {line.item, choice == introduced ? ServiceChoice::Introduced : ServiceChoice::Declined,
        day(u"day-"_s + line.item), words(u"reason-"_s + line.item)};
}

void ServicesEditor::check()
{
    for (const Line &line : std::as_const(m_lines)) {
        const ServiceDecision decision = typed(line);
        if (decision == line.before)
            continue;
        if (decision.choice == ServiceChoice::Declined && decision.reason.isEmpty())
            refuse(u"reason-"_s + line.item, tr("Please enter why it is put aside."));
    }
}

Result<void> ServicesEditor::save()
{
    return session().ledger().atomically([&]() -> Result<void> {
        for (const Line &line : std::as_const(m_lines)) {
            const ServiceDecision decision = typed(line);
            if (decision == line.before)
                continue;
            if (const auto done = session().registers().devices().decideService(m_device.id, decision); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace mcs::app
