// SPDX-License-Identifier: Apache-2.0
#include "app/locking/inactivitytimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace mcs::app {

InactivityTimer::InactivityTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::expired);
}

void InactivityTimer::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_sinceTouched.start();
    m_timer.start(limit);
    QCoreApplication::instance()->installEventFilter(this);
}

void InactivityTimer::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool InactivityTimer::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        // Only noted: restarting the timer at every movement of the mouse would cost more than looking again when it
        // ends.
        m_sinceTouched.start();
        break;
    default:
        break;
    }
    return false;
}

void InactivityTimer::expired()
{
    const std::chrono::milliseconds untouched(m_sinceTouched.elapsed());
    if (untouched < m_limit) {
        m_timer.start(m_limit - untouched);
        return;
    }
    stop();
    Q_EMIT idle();
}

} // namespace mcs::app
