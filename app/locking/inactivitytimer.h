// SPDX-License-Identifier: Apache-2.0
// Tells when nobody has touched keyboard, mouse or screen of this program for a while.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace mcs::app {

class InactivityTimer : public QObject
{
    Q_OBJECT

public:
    explicit InactivityTimer(QObject *parent = nullptr);
    void start(std::chrono::milliseconds limit); // counts from now
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expired();

    QTimer m_timer;
    QElapsedTimer m_sinceTouched;
    std::chrono::milliseconds m_limit{};
};

} // namespace mcs::app
