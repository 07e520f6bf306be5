// SPDX-License-Identifier: Apache-2.0
// What the dialogs that change who can open the ledger have in common: they ask for the own password first, and work
// without stopping the window. A lock closes them; they keep no draft, for a password is never kept.
#pragma once

#include "app/session.h"
#include "app/startup/ledgerkeys.h"
#include "app/tools.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mcs::app {

class BusyBar;

class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(Session &session, Tools &tools, const QString &title, const QString &action, QWidget *parent);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void reject() override;

Q_SIGNALS:
    void succeeded(const QString &sentence);

protected:
    [[nodiscard]] virtual domain::Result<void> check() const { return {}; }
    virtual void work(const LedgerKeys::Unlocked &unlocked) = 0; // the own password was right
    void fail(const domain::Error &error);
    void succeed(const QString &sentence); // closes

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Tools &tools() const { return m_tools; }
    [[nodiscard]] LedgerKeys &keys() { return m_keys; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    [[nodiscard]] QWidget *inputs() const { return m_inputs; }
    void setBusy(bool busy);

private:
    void start();

    Session &m_session;
    Tools &m_tools;
    LedgerKeys m_keys;
    QWidget *m_inputs = nullptr;
    QVBoxLayout *m_body = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_own = nullptr;
    QLabel *m_problem = nullptr;
    BusyBar *m_bar = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
};

} // namespace mcs::app
