// SPDX-License-Identifier: Apache-2.0
// Tells when the desktop locks its screen or the PC goes to sleep: logind and the screen saver, over D-Bus. Without
// D-Bus it is silent.
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;

namespace mcs::app {

class SessionLockWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SessionLockWatcher(QObject *parent = nullptr);
    void watch();

Q_SIGNALS:
    void sessionLocked();

private Q_SLOTS:
    void sleepChanged(bool goingToSleep);
    void screenSaverChanged(bool active);
    void sessionFound(QDBusPendingCallWatcher *answer);

private:
    void watchSession(const QString &path);
};

} // namespace mcs::app
