// SPDX-License-Identifier: Apache-2.0
// Which ledger, who, password. Only that: it is the first thing on screen and must be there at once.
#pragma once

#include "app/startup/ledgeropener.h"
#include "app/tools.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mcs::app {

class BusyBar;

class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    UnlockPage(Tools &tools, LedgerOpener &opener, QWidget *parent = nullptr);

    void chooseFolder(const QString &folder); // becomes the chosen ledger
    void setNotice(const QString &text); // why the window is here: "the ledger is locked"
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool hasFolders() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void opened(const std::shared_ptr<mcs::app::OpenedLedger> &ledger);
    void failed(); // it was told on the page
    void recoveryRequested();
    void otherRequested(); // choose another folder
    void newRequested();

private:
    void build();
    void fillFolders();
    void folderChanged();
    void open(store::OpenMode mode);
    void answer(domain::Result<OpenedLedger> result);
    void setBusy(bool busy);

    Tools &m_tools;
    LedgerOpener &m_opener;
    QLabel *m_notice = nullptr;
    QComboBox *m_folders = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_problem = nullptr;
    BusyBar *m_bar = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_readOnly = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_new = nullptr;
    bool m_busy = false;
};

} // namespace mcs::app
