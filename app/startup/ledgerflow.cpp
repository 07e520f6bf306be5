// SPDX-License-Identifier: Apache-2.0
#include "app/startup/ledgerflow.h"

#include "app/hygiene.h"
#include "app/locking/longwork.h"
#include "app/mainwindow.h"
#include "app/startup/desk.h"
#include "app/startup/ledgeropener.h"
#include "app/startup/setupwizard.h"
#include "app/startup/unlockwindow.h"
#include "app/theme.h"
#include "models/domain/ledgersettings.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QThread>
#include <QTimer>

namespace mcs::app {

using namespace std::chrono_literals;

LedgerFlow::LedgerFlow(Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_unlock(std::make_unique<UnlockWindow>(tools))
{
    connect(m_unlock.get(), &UnlockWindow::opened, this, &LedgerFlow::opened);
    connect(m_unlock.get(), &UnlockWindow::newLedgerRequested, this, &LedgerFlow::startWizard);
    connect(&m_inactivity, &InactivityTimer::idle, this, &LedgerFlow::lock);
    connect(&m_sessionLock, &SessionLockWatcher::sessionLocked, this, &LedgerFlow::lock);
    // The control that was used lies in the window that is made anew: first let it finish.
    connect(&tools.settings, &LocalSettings::languageChanged, this, &LedgerFlow::languageChanged, Qt::QueuedConnection);
    connect(
        &tools.settings, &LocalSettings::fontChanged, this, [this] { useReadableFont(m_tools.settings.fontPoints()); });
}

LedgerFlow::~LedgerFlow()
{
    clearOwnClipboard();
}

void LedgerFlow::start(const QString &folder, const store::Secret &password)
{
    if (!folder.isEmpty())
        m_unlock->chooseFolder(folder);
    m_unlock->show();
    // After the first window is on screen.
    QTimer::singleShot(0, &m_sessionLock, &SessionLockWatcher::watch);
    if (password.isEmpty())
        return;
    m_isStarting = true;
    auto *opener = new LedgerOpener(m_tools.keychain, m_tools.guard, m_tools.clock, this);
    opener->open(
        {folder, {}, password, store::OpenMode::ReadWrite}, [this, opener](domain::Result<OpenedLedger> result) {
            opener->deleteLater();
            m_isStarting = false;
            if (std::exchange(m_staysLocked, false) && result)
                return; // closed again; the unlock window stands there
            if (result)
                opened(std::make_shared<OpenedLedger>(*std::move(result)));
            else
                m_tools.prompts.showError(m_unlock.get(), result.error());
        });
}

void LedgerFlow::startWizard()
{
    if (m_wizard)
        return;
    m_wizard = new SetupWizard(m_tools, m_unlock.get());
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &SetupWizard::ledgerReady, this, &LedgerFlow::opened);
    connect(m_wizard, &SetupWizard::ledgerMade, this, [this] {
        m_loopLevel = QThread::currentThread()->loopLevel();
        if (std::exchange(m_staysLocked, false))
            lock();
        else
            m_inactivity.start(m_idleLimit.value_or(std::chrono::minutes(domain::LedgerSettings().lockMinutes)));
    });
    m_wizard->open();
}

void LedgerFlow::opened(const std::shared_ptr<OpenedLedger> &ledger)
{
    const QString folder = ledger->folder;
    auto desk = Desk::open(std::move(*ledger), m_tools);
    if (!desk) {
        m_tools.prompts.showError(m_unlock.get(), desk.error());
        return;
    }
    m_tools.settings.rememberFolder(folder);
    m_desk = *std::move(desk);
    m_loopLevel = QThread::currentThread()->loopLevel();
    connect(m_desk.get(), &Desk::lockRequested, this, &LedgerFlow::lock);
    connect(m_desk.get(), &Desk::lockMinutesChanged, this, &LedgerFlow::watchForIdleness);
    QCoreApplication::instance()->installEventFilter(this);
    m_desk->show();
    m_unlock->hide();
    watchForIdleness();
    Q_EMIT unlocked();
}

bool LedgerFlow::eventFilter(QObject *, QEvent *event)
{
    // A dialog keeps the main window's shortcuts away, and the lock must not depend on what stands open.
    if (event->type() != QEvent::KeyPress || !m_desk)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier)
        return false;
    lock();
    return true;
}

void LedgerFlow::watchForIdleness()
{
    m_inactivity.start(m_idleLimit.value_or(std::chrono::minutes(m_desk->lockMinutes())));
}

void LedgerFlow::lock()
{
    if (m_locking)
        return;
    if (!m_desk) {
        m_unlock->stayLocked();
        m_staysLocked = m_isStarting || (m_wizard && m_wizard->isMaking());
        if (m_wizard && m_wizard->made())
            lockWizard();
        return;
    }
    m_locking = true;
    QCoreApplication::instance()->removeEventFilter(this);
    m_inactivity.stop();
    m_tools.prompts.setSilent(true);
    LongWork::stopAll(true);
    m_desk->keepDraft();
    m_unlock->showLocked(m_desk->folder());
    m_unlock->show();
    hideEverything();
    clearOwnClipboard();
    QTimer::singleShot(0, this, &LedgerFlow::finishLock);
}

void LedgerFlow::hideEverything()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == m_unlock.get() || m_unlock->isAncestorOf(window))
            continue;
        // done() and not close(): a dialog that asks whether it may close is not asked.
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->done(QDialog::Rejected);
        window->hide();
    }
}

void LedgerFlow::finishLock()
{
    // Somebody's code is still waiting for a dialog, or printing: it sees every question answered by 取り消す and
    // returns soon.
    if (QThread::currentThread()->loopLevel() > m_loopLevel || LongWork::isRunning()) {
        hideEverything();
        QTimer::singleShot(10ms, this, &LedgerFlow::finishLock);
        return;
    }
    m_desk.reset();
    delete m_wizard; // where that was open instead
    m_tools.prompts.setSilent(false);
    LongWork::stopAll(false);
    m_locking = false;
    m_unlock->raise();
    m_unlock->activateWindow();
    Q_EMIT locked();
}

void LedgerFlow::lockWizard()
{
    m_locking = true;
    m_inactivity.stop();
    m_tools.prompts.setSilent(true);
    LongWork::stopAll(true);
    m_unlock->showLocked(m_wizard->made()->opened.folder,
        tr("The new ledger is locked. Enter its password to go on. If its recovery key was not kept, make a new one "
           "on the settings page."));
    m_unlock->show();
    hideEverything(); // closes the wizard, which takes the ledger and the shown key along
    clearOwnClipboard();
    QTimer::singleShot(0, this, &LedgerFlow::finishLock);
}

void LedgerFlow::languageChanged()
{
    useLanguage(m_tools.settings.language());
    if (m_desk && !m_locking)
        m_desk->rebuildWindow();
}

} // namespace mcs::app
