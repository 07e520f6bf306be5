// SPDX-License-Identifier: Apache-2.0
// The first window, and the one that stands there while the ledger is locked. Shows nothing out of any ledger.
#pragma once

#include "app/startup/openedledger.h"
#include "app/tools.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace mcs::app {

class LedgerOpener;
class RecoveryPage;
class StartPage;
class UnlockPage;

class UnlockWindow : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockWindow(Tools &tools, QWidget *parent = nullptr);

    void chooseFolder(const QString &folder);
    // The ledger was locked while in use.
    void showLocked(const QString &folder);
    // The same, in other words.
    void showLocked(const QString &folder, const QString &notice);
    // A password or key that is being checked right now opens nothing: it has to be entered again.
    void stayLocked();

Q_SIGNALS:
    void opened(const std::shared_ptr<mcs::app::OpenedLedger> &ledger);
    void newLedgerRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showUnlock();
    void showRecovery();
    void chooseOther();
    void checked(const std::shared_ptr<OpenedLedger> &ledger);

    Tools &m_tools;
    LedgerOpener *m_opener = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_pages = nullptr;
    UnlockPage *m_unlock = nullptr;
    RecoveryPage *m_recovery = nullptr; // made when first needed
    StartPage *m_start = nullptr;
    bool m_staysLocked = false; // asked while a password was being checked
};

} // namespace mcs::app
