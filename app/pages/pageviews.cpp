// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pageviews.h"

#include "app/pages/page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mcs::app {

PageViews::PageViews(const QList<Page *> &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_stack(new QStackedWidget)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (pages.size() > 1) {
        auto *bar = new QHBoxLayout;
        bar->setContentsMargins(12, 8, 12, 0);
        bar->setSpacing(4);
        for (int at = 0; at < pages.size(); ++at) {
            auto *button = new QToolButton;
            button->setText(pages.at(at)->windowTitle());
            button->setIcon(pages.at(at)->windowIcon());
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setAccessibleName(tr("View: %1").arg(pages.at(at)->windowTitle()));
            auto *action = new QAction(pages.at(at)->windowTitle(), this);
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + at)));
            button->setToolTip(
                tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
            connect(action, &QAction::triggered, this, [this, at] { showPage(m_pages.at(at)); });
            addAction(action);
            m_switches.append(action);
            m_buttons->addButton(button, at);
            bar->addWidget(button);
        }
        bar->addStretch(1);
        layout->addLayout(bar);
        auto *next = new QAction(tr("Next view"), this);
        next->setIconText(next->text());
        next->setShortcut(Qt::Key_F4);
        connect(next, &QAction::triggered, this,
            [this] { showPage(m_pages.at((m_stack->currentIndex() + 1) % m_pages.size())); });
        addAction(next);
        m_switches.append(next);
        m_buttons->button(0)->setChecked(true);
        connect(m_buttons, &QButtonGroup::idClicked, this, [this](int at) { showPage(m_pages.at(at)); });
    }
    for (Page *page : pages)
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    connect(m_stack, &QStackedWidget::currentChanged, this, &PageViews::viewChanged);
}

Page *PageViews::current() const
{
    return m_pages.at(m_stack->currentIndex());
}

void PageViews::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    if (auto *button = m_buttons->button(m_stack->currentIndex()))
        button->setChecked(true);
}

bool PageViews::showSubject(const QString &subject)
{
    QList<Page *> inOrder = m_pages;
    inOrder.removeOne(current());
    inOrder.prepend(current());
    for (Page *page : std::as_const(inOrder)) {
        if (!page->knows(subject))
            continue;
        showPage(page);
        return page->showSubject(subject);
    }
    return false;
}

} // namespace mcs::app
