// SPDX-License-Identifier: Apache-2.0
// Enter goes to the next field and Shift+Enter back, as in Japanese office programs; the last field's Enter goes to the
// button that goes on.
#pragma once

#include <QObject>

class QWidget;

namespace mcs::app {

class EnterMovesOn : public QObject
{
    Q_OBJECT

public:
    // Watches the line edits and combo boxes that `form` has now. Owned by `form`.
    explicit EnterMovesOn(QWidget *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace mcs::app
