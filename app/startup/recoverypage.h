// SPDX-License-Identifier: Apache-2.0
// Opening with the printed 復旧キー: the key, then a new password for this PC.
#pragma once

#include "app/startup/ledgeropener.h"
#include "app/tools.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mcs::app {

class BusyBar;
class PasswordPair;

class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(LedgerOpener &opener, QWidget *parent = nullptr);
    void start(const QString &folder); // empty fields, the given ledger
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void opened(const std::shared_ptr<mcs::app::OpenedLedger> &ledger);
    void failed(); // it was told on the page
    void backRequested();

private:
    void open();
    void answer(domain::Result<OpenedLedger> result);
    void setBusy(bool busy);

    LedgerOpener &m_opener;
    QString m_folder;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_key = nullptr;
    PasswordPair *m_password = nullptr;
    QLabel *m_problem = nullptr;
    BusyBar *m_bar = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr;
    bool m_busy = false;
};

} // namespace mcs::app
