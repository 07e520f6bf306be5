// SPDX-License-Identifier: Apache-2.0
// Signals of the desktop over a real bus; run by tests/support/with-keychain.sh, whose bus is session and system bus at
// once.
#include "app/locking/sessionlockwatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;

class TestSessionLock : public QObject
{
    Q_OBJECT

private:
    static void send(
        const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(desktop.send(signal));
    }

private Q_SLOTS:
    void theScreenSaverLocks()
    {
        app::SessionLockWatcher watcher;
        QSignalSpy locked(&watcher, &app::SessionLockWatcher::sessionLocked);
        watcher.watch();
        send(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(locked.size(), 1);
    }

    void theScreenSaverGoingAwayDoesNotLock()
    {
        app::SessionLockWatcher watcher;
        QSignalSpy locked(&watcher, &app::SessionLockWatcher::sessionLocked);
        watcher.watch();
        send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
        send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        // Signals arrive in order: had the first one counted, there would be two.
        QTRY_COMPARE(locked.size(), 1);
    }

    void aLockAskedOfTheSessionLocks()
    {
        app::SessionLockWatcher watcher;
        QSignalSpy locked(&watcher, &app::SessionLockWatcher::sessionLocked);
        watcher.watch();
        // The session is asked for first; without a login service every session's lock counts.
        QVERIFY(QTest::qWaitFor([&] {
            send(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
            return !locked.isEmpty();
        }));
    }

    void goingToSleepLocks()
    {
        app::SessionLockWatcher watcher;
        QSignalSpy locked(&watcher, &app::SessionLockWatcher::sessionLocked);
        watcher.watch();
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE(locked.size(), 1);
    }
};

QTEST_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
