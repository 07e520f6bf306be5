// SPDX-License-Identifier: Apache-2.0
#include "app/startup/entermoveson.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace mcs::app {

EnterMovesOn::EnterMovesOn(QWidget *form)
    : QObject(form)
{
    const QList<QLineEdit *> edits = form->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->installEventFilter(this);
    const QList<QComboBox *> boxes = form->findChildren<QComboBox *>();
    for (QComboBox *box : boxes)
        box->installEventFilter(this);
}

bool EnterMovesOn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool forward = !key->modifiers().testFlag(Qt::ShiftModifier);
    // A focus event of the tab key's kind, so that the next field selects its text.
    QKeyEvent tab(
        QEvent::KeyPress, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
    return widget && QCoreApplication::sendEvent(widget, &tab);
}

} // namespace mcs::app
