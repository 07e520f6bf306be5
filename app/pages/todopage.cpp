// SPDX-License-Identifier: Apache-2.0
#include "app/pages/todopage.h"

#include "app/pages/detailpane.h"
#include "app/pages/facts.h"
#include "app/session.h"
#include "app/widgets/badge.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/policy/compliance.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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
    table()->addTwoLineColumn(tables::TodoModel::Sentence);
    table()->addTwoLineColumn(tables::TodoModel::Articles);
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
    addPageAction(
        u"do"_s, tr("Do it"), Qt::Key_F9, domain::Permission::PrintForms, Needs::One, [this] { open(current()); });
}

int TodoPage::pressing() const
{
    return m_model.chipCount(tables::TodoModel::Overdue);
}

void TodoPage::fill()
{
    const QDate today = session().clock().today();
    const policy::Policy &rules = session().policy();
    const QList<TodoItem> items = session().todo();
    m_model.setItems(items, rules, today);
    const policy::Compliance state = policy::compliance(items, rules);
    const auto show = [this](Badge *badge, const QString &title, const policy::Badge &figures) {
        badge->setVisible(figures.total > 0);
        badge->show(title,
            figures.open.isEmpty() ? tr("Every duty that the ledger can judge is met.")
                                   : tr("Not met yet:") + u"\n・"_s + figures.open.join(u"\n・"_s),
            figures.met, figures.total);
    };
    show(m_region, tr("Meets %1").arg(rules.shortNameOf(rules.id())), state.region);
    show(m_base, tr("Meets %1").arg(rules.shortNameOf(u"mcs-model"_s)), state.base);
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

} // namespace mcs::app
