// SPDX-License-Identifier: Apache-2.0
#include "app/pages/todopage.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/recordeditor.h"
#include "app/pages/detailpane.h"
#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/badge.h"
#include "app/widgets/filterline.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/undobar.h"
#include "models/domain/wareki.h"
#include "models/tables/printedlists.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::TodoItem;

TodoPage::TodoPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"todo"_s, *new tables::TodoModel, false, parent)
    , m_model(static_cast<tables::TodoModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setAccessibleName(tr("What to do"));
    table()->setButtonColumn(tables::TodoModel::Action);
    table()->addPlainColumn(tables::TodoModel::Level);
    table()->addTwoLineColumn(tables::TodoModel::Sentence);
    table()->addTwoLineColumn(tables::TodoModel::Articles);
    table()->addTwoLineColumn(tables::TodoModel::When);
    table()->setWideColumn(tables::TodoModel::Sentence);
    showEmptyHint(tr("Nothing is missing and nothing is due. Well done."));
    auto *badges = new QHBoxLayout;
    badges->setSpacing(12);
    m_region = new Badge;
    m_region->setObjectName(u"badge-region"_s);
    m_base = new Badge;
    m_base->setObjectName(u"badge-base"_s);
    badges->addWidget(m_region);
    badges->addWidget(m_base);
    badges->addStretch(1);
    top()->addLayout(badges);
    connect(m_region, &Badge::clicked, this, [this] { showDuties(ComplianceDialog::Layer::Region); });
    connect(m_base, &Badge::clicked, this, [this] { showDuties(ComplianceDialog::Layer::Base); });
    addFilters();
    addPageAction(
        u"do"_s, tr("Do it"), Qt::Key_F9, domain::Permission::PrintForms, Needs::One, [this] { open(current()); });
    m_putOff = addPageAction(
        u"snooze"_s, tr("Put off"), Qt::Key_S, domain::Permission::EditRecords, Needs::Some, [this] { putOff(); });
    m_takeBack = addPageAction(u"return"_s, tr("Take it up again"), Qt::SHIFT | Qt::Key_S,
        domain::Permission::EditRecords, Needs::Some, [this] { takeBack(); });
    addSeparator();
    addPageAction(u"print"_s, tr("Print the list"), Qt::Key_F8, domain::Permission::PrintRegisters, Needs::Nothing,
        [this] { printList(); });
    addPageAction(u"duties"_s, tr("Duties by article"), Qt::Key_F7, domain::Permission::PrintRegisters, Needs::Nothing,
        [this] { showDuties(ComplianceDialog::Layer::Both); });
}

void TodoPage::addFilters()
{
    const auto choices = [](const auto &values, auto word) {
        QList<std::pair<QString, quint32>> list;
        for (const auto value : values)
            list.append({word(value), tables::TodoModel::bitOf(value)});
        return list;
    };
    using policy::Level;
    using policy::TodoTheme;
    filterLine()->addChoice(tr("Theme"), tr("All themes"),
        choices(std::to_array({TodoTheme::Facility, TodoTheme::Staff, TodoTheme::Account, TodoTheme::Pledge,
                    TodoTheme::Submission, TodoTheme::Group, TodoTheme::Consent, TodoTheme::Device, TodoTheme::CarryOut,
                    TodoTheme::Training, TodoTheme::Procedure}),
            [](TodoTheme theme) { return tables::TodoModel::word(theme); }));
    filterLine()->addChoice(tr("Level"), tr("All levels"),
        choices(std::to_array({Level::Mandatory, Level::Care, Level::Recommended, Level::Consider}),
            [](Level level) { return policy::levelWord(level); }));
    const policy::Policy &rules = session().policy();
    QList<std::pair<QString, quint32>> layers;
    if (rules.hasRegion())
        layers.append({tr("Region"), tables::TodoModel::regionBit});
    if (rules.hasBase())
        layers.append({tr("Model rules"), tables::TodoModel::baseBit});
    if (layers.size() > 1)
        filterLine()->addChoice(tr("Policy"), tr("All policies"), layers);
}

int TodoPage::pressing() const
{
    return m_model.chipCount(tables::TodoModel::Overdue);
}

void TodoPage::fill()
{
    const QDate today = session().clock().today();
    const policy::Policy &rules = session().policy();
    m_model.setItems(session().todo(), rules, today);
    const policy::Compliance &state = session().compliance();
    const auto show
        = [](Badge *badge, const QString &title, const policy::Badge &figures, const policy::Badge &recommended) {
              badge->setVisible(figures.total > 0);
              badge->show(title,
                  (figures.open.isEmpty() ? tr("Every duty that the ledger can judge is met.")
                                          : tr("Not met yet:") + u"\n・"_s + figures.open.join(u"\n・"_s))
                      + u'\n' + tr("Click to see the duties article by article."),
                  figures.met, figures.total);
              badge->showRecommended(recommended.met, recommended.total);
          };
    show(m_region, tr("Meets the region (%1)").arg(rules.shortNameOf(rules.id())), state.region,
        state.regionRecommended);
    show(m_base, tr("Meets the model rules"), state.base, state.baseRecommended);
}

void TodoPage::describe(const QString &subject, Facts &facts)
{
    const TodoItem *item = m_model.item(subject);
    if (!item)
        return;
    const QDate today = session().clock().today();
    facts.title(item->sentence);
    facts.status(tr("State"), policy::stateWord(item->state), tables::toneOf(*item, today));
    facts.pair(tr("Level"), policy::levelWord(item->level));
    facts.pair(tr("About"), item->subjectName);
    facts.pair(tr("Since"), item->since);
    facts.pair(tr("Due"), item->due);
    if (item->due.isValid()) {
        const qint64 days = today.daysTo(item->due);
        facts.pair(QString(u" "_s),
            days < 0        ? tr("%1 days overdue").arg(-days)
                : days == 0 ? tr("today")
                            : tr("in %1 days").arg(days));
    }
    if (policy::isSnoozed(*item)) {
        facts.heading(tr("Put off"));
        facts.pair(tr("Until"), item->snoozedUntil);
        facts.pair(tr("Reason"), item->snoozeReason);
        facts.pair(tr("By"), item->snoozedBy);
    }
    if (!item->articles.isEmpty())
        facts.heading(tr("Articles"));
    for (const domain::Citation &citation : item->articles)
        facts.pair(citation.article, session().policy().nameOf(citation.policy));
    if (!item->subjectId.isEmpty()) {
        facts.heading(tr("Record"));
        facts.link(tr("Show the record"), u"show:"_s + item->subjectId);
    }
}

QList<domain::AuditFilter> TodoPage::historyOf(const QString &subject) const
{
    const TodoItem *item = m_model.item(subject);
    return item && !item->subjectId.isEmpty() ? Page::historyOf(item->subjectId) : QList<domain::AuditFilter>();
}

QString TodoPage::paneButton(const QString &subject) const
{
    const TodoItem *item = m_model.item(subject);
    return item ? policy::actionCaption(item->action) : QString();
}

void TodoPage::open(const QString &subject)
{
    if (const TodoItem *item = m_model.item(subject)) {
        const TodoItem copy = *item; // doing it may refresh the list
        Q_EMIT actionAsked(copy);
    }
}

void TodoPage::updateActions()
{
    const QStringList chosen = selection();
    const bool anyPutOff = std::any_of(chosen.cbegin(), chosen.cend(), [this](const QString &id) {
        const TodoItem *item = m_model.item(id);
        return item && policy::isSnoozed(*item);
    });
    setAllowed(m_takeBack, anyPutOff);
}

QList<domain::Snooze> TodoPage::snoozesOf(const QStringList &items) const
{
    QList<domain::Snooze> found;
    for (const domain::Snooze &snooze : session().records().snoozes) {
        if (items.contains(snooze.item) && snooze.until > session().clock().today())
            found.append(snooze);
    }
    return found;
}

void TodoPage::restore(const QStringList &items, const QList<domain::Snooze> &snoozes)
{
    policy::Registers &registers = session().registers();
    const QList<TodoItem> open = session().todo();
    const auto done = session().ledger().atomically([&]() -> domain::Result<void> {
        QStringList plain = items;
        for (const domain::Snooze &snooze : snoozes) {
            plain.removeOne(snooze.item);
            if (const auto again = registers.snooze({snooze.item}, snooze.until, snooze.reason, open); !again)
                return again.error();
        }
        return plain.isEmpty() ? domain::Result<void>() : registers.unsnooze(plain);
    });
    if (!done)
        tools().prompts.showError(window(), done.error());
    else if (const auto reloaded = session().reload(); !reloaded)
        tools().prompts.showError(window(), reloaded.error());
    else
        showSubject(items.first());
}

void TodoPage::putOff()
{
    const QStringList items = selection();
    const QList<domain::Snooze> before = snoozesOf(items);
    RecordEditor *editor = openEditor(session(), u"snooze"_s, items.join(u','), window());
    connect(editor, &RecordEditor::saved, this, [this, items, before] {
        tools().undo.offer(
            items.size() == 1 ? tr("The item has been put off.") : tr("%1 items have been put off.").arg(items.size()),
            [this, items, before] { restore(items, before); });
    });
}

void TodoPage::takeBack()
{
    QStringList items;
    for (const QString &id : selection()) {
        if (const TodoItem *item = m_model.item(id); item && policy::isSnoozed(*item))
            items.append(id);
    }
    const QList<domain::Snooze> before = snoozesOf(items);
    if (const auto done = session().registers().unsnooze(items); !done) {
        tools().prompts.showError(window(), done.error());
        return;
    }
    if (const auto reloaded = session().reload(); !reloaded) {
        tools().prompts.showError(window(), reloaded.error());
        return;
    }
    tools().undo.offer(tr("What was put off is back in the list."), [this, items, before] { restore(items, before); });
}

void TodoPage::printList()
{
    const bool all = m_model.rowCount() == m_model.allCount() && m_model.filter() == tables::Filter();
    tools().printing.printList(window(),
        tables::printedTodo(m_model.shownItems(), session().policy(),
            {session().records().facility.name, session().clock().today(),
                all ? QString() : tr("%1 of %2, as filtered").arg(m_model.rowCount()).arg(m_model.allCount())}));
}

void TodoPage::showDuties(ComplianceDialog::Layer layer)
{
    auto *dialog = new ComplianceDialog(tools(), layer, window());
    connect(dialog, &ComplianceDialog::actionAsked, this, [this, dialog](const TodoItem &item) {
        dialog->reject(); // what is asked for may be on another tab
        Q_EMIT actionAsked(item);
    });
    dialog->open();
}

} // namespace mcs::app
