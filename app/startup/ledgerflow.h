// SPDX-License-Identifier: Apache-2.0
// Which window stands on the screen: unlock, first-run wizard, or the desk of the open ledger; and the way back when
// the ledger locks.
#pragma once

#include "app/locking/inactivitytimer.h"
#include "app/locking/sessionlockwatcher.h"
#include "app/startup/openedledger.h"
#include "app/tools.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace mcs::app {

class Desk;
class SetupWizard;
class UnlockWindow;

class LedgerFlow : public QObject
{
    Q_OBJECT

public:
    explicit LedgerFlow(Tools &tools, QObject *parent = nullptr);
    ~LedgerFlow() override;

    // Shows the unlock window, on that ledger when given; with a password the ledger opens without being asked for one.
    void start(const QString &folder = {}, const store::Secret &password = {});

    // While a password is being checked: the ledger stays locked. While the first-run wizard has a new ledger open: the
    // wizard ends, and the ledger is there to be unlocked. Otherwise hides everything at once, keeps what is being
    // typed, closes every dialog without asking, and drops the keys as soon as the code that is running behind an open
    // dialog has returned.
    void lock();

    [[nodiscard]] Desk *desk() const { return m_desk.get(); } // null while locked
    [[nodiscard]] UnlockWindow *unlockWindow() const { return m_unlock.get(); }
    [[nodiscard]] InactivityTimer &inactivity() { return m_inactivity; }
    [[nodiscard]] SessionLockWatcher &sessionLock() { return m_sessionLock; }
    void setIdleLimitForTests(std::chrono::milliseconds limit) { m_idleLimit = limit; }

Q_SIGNALS:
    void unlocked();
    void locked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Ctrl+L behind a dialog as well

private:
    void opened(const std::shared_ptr<OpenedLedger> &ledger);
    void startWizard();
    void watchForIdleness();
    void hideEverything();
    void finishLock();
    void lockWizard();
    void languageChanged();

    Tools &m_tools;
    std::unique_ptr<UnlockWindow> m_unlock;
    std::unique_ptr<Desk> m_desk;
    QPointer<SetupWizard> m_wizard;
    InactivityTimer m_inactivity;
    SessionLockWatcher m_sessionLock;
    std::optional<std::chrono::milliseconds> m_idleLimit;
    int m_loopLevel = 0; // of the event loop the desk was opened from
    bool m_locking = false;
    bool m_isStarting = false; // a password given at the start is being checked …
    bool m_staysLocked = false; // … and a lock was asked for meanwhile
};

} // namespace mcs::app
