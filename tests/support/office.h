// SPDX-License-Identifier: Apache-2.0
// The whole program on its settings page: a real ledger, unlocked through the real window. Link mcs_app and
// mcs_resources.
#pragma once

#include "app/mainwindow.h"
#include "app/settings/settingspage.h"
#include "app/settings/settingssection.h"
#include "app/startup/desk.h"
#include "app/startup/ledgerflow.h"
#include "app/startup/unlockwindow.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace mcs::tests {

// An unlocked ledger on its settings page.
struct Office
{
    Desktop desktop;
    std::unique_ptr<TestLedger> ledger;
    std::unique_ptr<app::LedgerFlow> flow;

    [[nodiscard]] static QString password() { return QStringLiteral("Aoi-sora/2026-Tokai"); }
    // `prepare` works on the ledger before it is opened.
    explicit Office(domain::UserRole role = domain::UserRole::McsAdministrator,
        const std::function<void(TestLedger &)> &prepare = {}, const QString &policyId = QStringLiteral("tokai"))
        : ledger(aLedger(policyId))
    {
        ledger->appointOfficeHolders();
        if (prepare)
            prepare(*ledger);
        if (role != domain::UserRole::McsAdministrator) {
            ledger->signInAs(role);
            userName = ledger->ledger().currentUser().name;
        }
        ledger->close();
        flow = std::make_unique<app::LedgerFlow>(desktop.tools);
        flow->start(ledger->folder());
        unlock(password());
        flow->desk()->window()->showTab(app::MainWindow::Tab::Settings);
    }
    void unlock(const QString &with)
    {
        QSignalSpy unlocked(flow.get(), &app::LedgerFlow::unlocked);
        named<QLineEdit>(flow->unlockWindow(), QStringLiteral("利用者の名前"))->setText(userName);
        named<QLineEdit>(flow->unlockWindow(), QStringLiteral("パスワード"))->setText(with);
        flow->unlockWindow()->findChild<QPushButton *>(QStringLiteral("open"))->click();
        QVERIFY2(unlocked.size() == 1 || unlocked.wait(30000),
            qUtf8Printable(flow->unlockWindow()->findChild<QLabel *>(QStringLiteral("problem"))->text()));
    }
    void lock()
    {
        flow->lock();
        QTRY_VERIFY(!flow->desk());
    }
    app::SettingsSection *section(app::SettingsPage::Section section) { return page().section(section); }
    app::SettingsPage &page() { return *flow->desk()->settingsPage(); }
    app::Session &session() { return flow->desk()->session(); }
    template <class Widget> Widget *field(app::SettingsPage::Section in, const QString &name)
    {
        return section(in)->findChild<Widget *>(name);
    }
    QString said(app::SettingsPage::Section in) { return field<QLabel>(in, QStringLiteral("said"))->text(); }
    // Presses the button of the key dialog and waits for its end.
    bool act()
    {
        auto *action = anywhere<QPushButton>(QStringLiteral("keyAction"));
        action->click();
        return QTest::qWaitFor(
            [] {
                auto *again = anywhere<QPushButton>(QStringLiteral("keyAction"));
                return !again || !again->isVisible() || again->isEnabled()
                    || (anywhere<QLabel>(QStringLiteral("recoveryKey"))
                        && anywhere<QLabel>(QStringLiteral("recoveryKey"))->isVisible());
            },
            30000);
    }

    QString userName;
};

} // namespace mcs::tests
