// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/functionkeybar.h"

#include "app/widgets/flowlayout.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace mcs::app {

namespace {

// 1 for F1; 0: the action has no function key
int functionKey(const QAction *action)
{
    for (const QKeySequence &keys : action->shortcuts()) {
        const int key = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier ? int(keys[0].key()) : 0;
        if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
            return key - Qt::Key_F1 + 1;
    }
    return 0;
}

} // namespace

FunctionKeyBar::FunctionKeyBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void FunctionKeyBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<QAction *> keyed;
    std::copy_if(actions.cbegin(), actions.cend(), std::back_inserter(keyed),
        [](const QAction *action) { return action->isVisible() && functionKey(action) > 0; });
    std::stable_sort(
        keyed.begin(), keyed.end(), [](const QAction *a, const QAction *b) { return functionKey(a) < functionKey(b); });
    for (QAction *action : keyed) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        const auto update = [button, action] {
            const QString text = tr("F%1 %2").arg(functionKey(action)).arg(action->iconText());
            button->setText(text);
            button->setAccessibleName(text);
            button->setEnabled(action->isEnabled());
        };
        update();
        connect(action, &QAction::changed, button, update);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_layout->addWidget(button);
    }
}

} // namespace mcs::app
