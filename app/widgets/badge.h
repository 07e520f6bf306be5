// SPDX-License-Identifier: Apache-2.0
// 地域適合 or 準則適合: how many of the demands are met, as a bar with words.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace mcs::app {

class Badge final : public QFrame
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void show(const QString &title, const QString &of, int met, int total);

private:
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace mcs::app
