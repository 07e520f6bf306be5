// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

namespace mcs::app {

// A bar that runs to and fro while something works that cannot say how far it is. Keeps its place when hidden.
class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr)
        : QProgressBar(parent)
    {
        setRange(0, 0);
        setTextVisible(false);
        setMaximumHeight(8);
        QSizePolicy policy = sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        setSizePolicy(policy);
        hide();
    }
};

} // namespace mcs::app
