// SPDX-License-Identifier: Apache-2.0
// Captions of the function keys along the bottom of the window; a click does the same as the key.
#pragma once

#include <QWidget>

class QAction;

namespace mcs::app {

class FlowLayout;

class FunctionKeyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FunctionKeyBar(QWidget *parent = nullptr);
    // Shows those of the actions that have a function key, by number.
    void setActions(const QList<QAction *> &actions);

private:
    FlowLayout *m_layout = nullptr;
};

} // namespace mcs::app
