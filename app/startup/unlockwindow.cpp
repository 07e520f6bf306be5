// SPDX-License-Identifier: Apache-2.0
#include "app/startup/unlockwindow.h"

#include "app/startup/ledgeropener.h"
#include "app/startup/recoverypage.h"
#include "app/startup/startpage.h"
#include "app/startup/unlockpage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mcs::app {

UnlockWindow::UnlockWindow(Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_opener(new LedgerOpener(tools.keychain, tools.guard, tools.clock, this))
{
    build();
}

void UnlockWindow::build()
{
    m_title = new QLabel;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    m_pages = new QStackedWidget;
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    m_title->setText(tr("MCS Ledger"));
    setWindowTitle(tr("MCS Ledger"));
    resize(fontMetrics().height() * 38, fontMetrics().height() * 27);

    m_unlock = new UnlockPage(m_tools, *m_opener);
    m_pages->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::opened, this, &UnlockWindow::checked);
    connect(m_unlock, &UnlockPage::failed, this, [this] { m_staysLocked = false; });
    connect(m_unlock, &UnlockPage::recoveryRequested, this, &UnlockWindow::showRecovery);
    connect(m_unlock, &UnlockPage::otherRequested, this, &UnlockWindow::chooseOther);
    connect(m_unlock, &UnlockPage::newRequested, this, &UnlockWindow::newLedgerRequested);
    showUnlock();
}

void UnlockWindow::showUnlock()
{
    if (m_unlock->hasFolders()) {
        m_pages->setCurrentWidget(m_unlock);
        m_unlock->setFocus();
        return;
    }
    if (!m_start) {
        m_start = new StartPage;
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &UnlockWindow::newLedgerRequested);
        connect(m_start, &StartPage::otherRequested, this, &UnlockWindow::chooseOther);
    }
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
}

void UnlockWindow::showRecovery()
{
    if (!m_recovery) {
        m_recovery = new RecoveryPage(*m_opener);
        m_pages->addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::backRequested, this, &UnlockWindow::showUnlock);
        connect(m_recovery, &RecoveryPage::opened, this, [this](const std::shared_ptr<OpenedLedger> &ledger) {
            showUnlock();
            checked(ledger);
        });
        connect(m_recovery, &RecoveryPage::failed, this, [this] { m_staysLocked = false; });
    }
    m_recovery->start(m_unlock->folder());
    m_pages->setCurrentWidget(m_recovery);
    m_recovery->setFocus();
}

void UnlockWindow::chooseOther()
{
    const QString folder = m_tools.prompts.chooseFolder(this, tr("Choose the folder of the ledger"));
    if (folder.isEmpty())
        return;
    if (!QFileInfo::exists(keyFileOf(folder))) {
        m_tools.prompts.showError(this,
            {domain::ErrorCode::NotFound,
                tr("This folder is no ledger. Please choose the folder that was made for the ledger; it contains a "
                   "file called "
                   "“ledger.keys”.")});
        return;
    }
    chooseFolder(folder);
}

void UnlockWindow::chooseFolder(const QString &folder)
{
    m_unlock->chooseFolder(folder);
    showUnlock();
}

void UnlockWindow::showLocked(const QString &folder)
{
    showLocked(folder, tr("The ledger is locked. Enter the password to go on; what you were typing has been kept."));
}

void UnlockWindow::showLocked(const QString &folder, const QString &notice)
{
    chooseFolder(folder);
    m_unlock->setNotice(notice);
}

void UnlockWindow::stayLocked()
{
    m_staysLocked = m_unlock->isBusy() || (m_recovery && m_recovery->isBusy());
}

void UnlockWindow::checked(const std::shared_ptr<OpenedLedger> &ledger)
{
    if (!std::exchange(m_staysLocked, false)) {
        Q_EMIT opened(ledger);
        return;
    }
    // The ledger closes with the last pointer to it.
    showLocked(ledger->folder,
        tr("The ledger was to be locked while it was being opened, so it stays locked. Enter the password again."));
}

void UnlockWindow::changeEvent(QEvent *event)
{
    // The language is chosen behind the unlocked window: everything here is made again in the new one.
    if (event->type() == QEvent::LanguageChange && m_pages && !isVisible()) {
        delete layout();
        delete m_title;
        delete m_pages;
        m_unlock = nullptr;
        m_recovery = nullptr;
        m_start = nullptr;
        build();
    }
    QWidget::changeEvent(event);
}

void UnlockWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_recovery && m_recovery && !m_recovery->isBusy())
        showUnlock();
    else
        QWidget::keyPressEvent(event);
}

void UnlockWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace mcs::app
