// SPDX-License-Identifier: Apache-2.0
// Everything that exists while a ledger is unlocked: session, printing, window. Destroying it drops the keys and every
// value read.
#pragma once

#include "app/startup/openedledger.h"
#include "app/tools.h"

#include <QObject>

#include <memory>

namespace mcs::app {

class MainWindow;
class PrintDialogs;
class Session;
class SettingsPage;

class Desk : public QObject
{
    Q_OBJECT

public:
    // Errors: those of Session::start.
    [[nodiscard]] static domain::Result<std::unique_ptr<Desk>> open(OpenedLedger opened, Tools &tools);
    ~Desk() override;

    void show(); // and gives back what was being typed when the ledger last locked
    void rebuildWindow(); // in a language chosen meanwhile
    // Seals what is being typed. When that fails the ledger locks all the same.
    void keepDraft();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] SettingsPage *settingsPage() const { return m_settings; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] PrintDialogs &printing() const { return *m_printing; }

Q_SIGNALS:
    void lockRequested();
    void lockMinutesChanged();

private:
    Desk(OpenedLedger opened, Tools &tools, std::unique_ptr<Session> session);
    void buildWindow();
    [[nodiscard]] QByteArray
    draft() const; // of the window's editors and the settings page; empty: nothing is being typed
    void setDraft(const QByteArray &draft);
    void restoreDraft();

    Tools &m_tools;
    QString m_folder;
    QString m_ledgerId;
    store::Secret m_draftKey;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PrintDialogs> m_printing;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_settings = nullptr; // owned by the window
};

} // namespace mcs::app
