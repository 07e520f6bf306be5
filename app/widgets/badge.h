// SPDX-License-Identifier: Apache-2.0
// 地域適合 or 準則適合: how many of the demands are met, as a bar with words; what is recommended stands apart. A
// button.
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
    void showRecommended(int met, int total); // total 0: there is none

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showFocus(bool focus);

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_recommended = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace mcs::app
