// SPDX-License-Identifier: Apache-2.0
// What a PC shows that knows no ledger yet: make one, or open one that is already there.
#pragma once

#include <QWidget>

namespace mcs::app {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void otherRequested();
};

} // namespace mcs::app
