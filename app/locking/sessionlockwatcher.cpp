// SPDX-License-Identifier: Apache-2.0
#include "app/locking/sessionlockwatcher.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace mcs::app {

using namespace Qt::StringLiterals;

SessionLockWatcher::SessionLockWatcher(QObject *parent)
    : QObject(parent)
{
}

void SessionLockWatcher::watch()
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
            this, SLOT(sleepChanged(bool)));
        QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
        ask << quint32(QCoreApplication::applicationPid());
        auto *answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, &SessionLockWatcher::sessionFound);
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        // Plasma and the freedesktop name; GNOME; older Cinnamon and MATE.
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void SessionLockWatcher::sessionFound(QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<QDBusObjectPath> reply = *answer;
    // Started outside a login session (by a service, or over ssh): then any session's lock counts, which locks once too
    // often at worst.
    watchSession(reply.isError() ? QString() : reply.value().path());
    answer->deleteLater();
}

void SessionLockWatcher::watchSession(const QString &path)
{
    QDBusConnection::systemBus().connect(
        {}, path, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(sessionLocked()));
}

void SessionLockWatcher::sleepChanged(bool goingToSleep)
{
    if (goingToSleep)
        Q_EMIT sessionLocked();
}

void SessionLockWatcher::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT sessionLocked();
}

} // namespace mcs::app
