// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/snoozeeditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "models/domain/wareki.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype mostShown = 4;
constexpr int usualDays = 7;

} // namespace

SnoozeEditor::SnoozeEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"snooze"_s, subject, parent)
    , m_items(subject.split(u',', Qt::SkipEmptyParts))
{
    setWindowTitle(tr("Put off"));
    addHeading(m_items.size() == 1 ? tr("This comes back on the day you choose.")
                                   : tr("These %1 items come back on the day you choose.").arg(m_items.size()));
    QStringList sentences;
    QDate day;
    QString reason;
    bool mandatory = false;
    for (const policy::TodoItem &item : session.todo()) {
        if (!m_items.contains(item.id))
            continue;
        sentences.append(u"・"_s + item.sentence);
        mandatory = mandatory || (item.opensRegion && item.level == policy::Level::Mandatory);
        if (isSnoozed(item)) {
            day = item.snoozedUntil;
            reason = item.snoozeReason;
        }
    }
    if (sentences.size() > mostShown) {
        const qsizetype more = sentences.size() - mostShown;
        sentences = sentences.mid(0, mostShown);
        sentences.append(tr("and %1 more").arg(more));
    }
    addText(sentences.join(u'\n'));
    if (mandatory)
        addText(tr("The region demands it: until it is done it counts as not met."));
    const QDate today = session.clock().today();
    const QDate longest = session.registers().longestSnooze();
    auto *edit = new DateEdit(today);
    edit->setDate(day.isValid() ? day : std::min(today.addDays(usualDays), longest));
    addField(u"until"_s, tr("&Until"), edit,
        tr("Until %1 at most. The interval is the facility's own setting.").arg(warekiLong(longest)));
    setRequired(u"until"_s);
    auto *why = new QPlainTextEdit(reason);
    addField(u"reason"_s, tr("&Reason"), why);
    setRequired(u"reason"_s);
    setCaption(tr("Put off"));
}

QDate SnoozeEditor::until() const
{
    return qobject_cast<DateEdit *>(input(u"until"_s))->date();
}

void SnoozeEditor::check()
{
    const QDate day = until();
    if (day.isValid() && day <= session().clock().today())
        refuse(u"until"_s, tr("Please choose a day from tomorrow on."));
    else if (day.isValid() && day > session().registers().longestSnooze())
        refuse(u"until"_s, tr("This is too far ahead. Please choose an earlier day."));
}

Result<void> SnoozeEditor::save()
{
    const auto done = session().registers().snooze(
        m_items, until(), inputValue(input(u"reason"_s)).toString().trimmed(), session().todo());
    return withoutValue(done);
}

} // namespace mcs::app
