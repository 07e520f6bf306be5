// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/devicecheckeditor.h"

#include "app/session.h"
#include "app/widgets/checklistedit.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

DeviceCheckEditor::DeviceCheckEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"device-check"_s, subject, parent)
    , m_device(device(idFromText<DeviceId>(subject).value_or(DeviceId{})))
{
    setWindowTitle(tr("Check a device"));
    const DeviceCheck *last = policy::newestCheck(session.records(), m_device.id);
    const QString name = tr("%1 %2", "ledger number, name").arg(m_device.ledgerNumber, m_device.name);
    addHeading(last ? tr("Check of %1, last checked on %2").arg(name, warekiLong(last->checkedOn))
                    : tr("First check of %1").arg(name));
    const QList<policy::CheckItem> items = policy::checkItemsFor(session.policy(), m_device.type);
    m_list = new CheckListEdit(items, session.policy());
    // What was decided on is known already.
    for (const ServiceDecision &decision : m_device.services) {
        if (std::any_of(items.cbegin(), items.cend(), [&](const auto &item) { return item.id == decision.item; }))
            m_list->setLine(
                {decision.item, decision.choice == ServiceChoice::Introduced ? CheckAnswer::Ok : CheckAnswer::Declined,
                    decision.reason});
    }
    addDay(u"day"_s, tr("&Checked on"), today());
    addPerson(u"checker"_s, tr("Checked &by"), myself());
    addField(u"items"_s, tr("&Items"), m_list);
    setCaption(tr("Record the check"));
}

void DeviceCheckEditor::check()
{
    const QList<DeviceCheckLine> lines = m_list->lines();
    const auto open = std::find_if(lines.cbegin(), lines.cend(),
        [](const DeviceCheckLine &line) { return line.answer == CheckAnswer::Unanswered; });
    if (open != lines.cend()) {
        m_list->showItem(open->item);
        refuse(u"items"_s,
            tr("%n item(s) are not answered yet.", nullptr,
                int(std::count_if(lines.cbegin(), lines.cend(),
                    [](const DeviceCheckLine &line) { return line.answer == CheckAnswer::Unanswered; }))));
        return;
    }
    const auto unexplained = std::find_if(lines.cbegin(), lines.cend(),
        [](const DeviceCheckLine &line) { return line.answer == CheckAnswer::Declined && line.comment.isEmpty(); });
    if (unexplained != lines.cend()) {
        m_list->showItem(unexplained->item);
        refuse(u"items"_s, tr("Please write in the comment why the item is put aside."));
    }
}

Result<void> DeviceCheckEditor::save()
{
    DeviceCheck check;
    check.device = m_device.id;
    check.checkedOn = day(u"day"_s);
    check.checker = person(u"checker"_s);
    check.lines = m_list->lines();
    return withoutValue(session().registers().devices().check(check));
}

QJsonObject DeviceCheckEditor::extraDraft() const
{
    return m_list->draft();
}

void DeviceCheckEditor::setExtraDraft(const QJsonObject &extra)
{
    m_list->setDraft(extra);
}

} // namespace mcs::app
