// SPDX-License-Identifier: Apache-2.0
#include "app/startup/ledgerkeys.h"
#include "app/startup/unlockwindow.h"
#include "models/store/ledgerfolder.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;

namespace {

const QString rightPassword = u"Aoi-sora/2026-Tokai"_s;
const QString newPassword = u"Momiji-yama/2027-Mito"_s;

// The unlock window on a ledger that nobody has open.
struct Screen
{
    Desktop desktop;
    std::unique_ptr<TestLedger> ledger = aLedger();
    std::unique_ptr<app::UnlockWindow> window;
    std::shared_ptr<app::OpenedLedger> opened;

    Screen()
    {
        ledger->close();
        desktop.settings.rememberFolder(ledger->folder());
        show();
    }
    void show()
    {
        window = std::make_unique<app::UnlockWindow>(desktop.tools);
        QObject::connect(window.get(), &app::UnlockWindow::opened, window.get(),
            [this](const std::shared_ptr<app::OpenedLedger> &given) { opened = given; });
        window->show();
    }
    [[nodiscard]] QString problem() const { return window->findChild<QLabel *>(u"problem"_s)->text(); }
    // Types a password and waits until it was judged.
    void tryPassword(const QString &password)
    {
        auto *field = named<QLineEdit>(window.get(), u"パスワード"_s);
        auto *open = window->findChild<QPushButton *>(u"open"_s);
        field->setText(password);
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return opened || open->isEnabled(); }, 30000));
    }
    void recover(const QString &key, const QString &password)
    {
        window->findChild<QPushButton *>(u"recover"_s)->click();
        named<QLineEdit>(window.get(), u"復旧キー"_s)->setText(key);
        named<QLineEdit>(window.get(), u"新しいパスワード"_s)->setText(password);
        named<QLineEdit>(window.get(), u"新しいパスワード（確認）"_s)->setText(password);
        auto *open = window->findChild<QPushButton *>(u"recoverAndOpen"_s);
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return opened || open->isEnabled(); }, 30000));
    }
    // Binds the only user's slot to this PC's keychain, as a ledger made with a keychain is.
    void bindToThisPc()
    {
        const QString path = app::keyFileOf(ledger->folder());
        auto keys = must(store::KeyFile::load(path));
        keys.setCost(store::KdfCost::Test);
        const auto dataKey = must(keys.unlock({}, TestLedger::password(), {}));
        const auto secret = store::Secret::random(32);
        const auto slot = must(keys.setUserSlot(u"葛󠄀城 𠮷男"_s, TestLedger::password(), secret, dataKey));
        must(keys.save(path));
        desktop.keychain.entries.insert(slot.id, secret);
    }
};

} // namespace

class TestUnlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordOpens()
    {
        Screen screen;
        screen.tryPassword(rightPassword);
        QVERIFY(screen.opened);
        QCOMPARE(must(screen.opened->ledger->load()).facility.name, u"みどり在宅クリニック"_s);
    }

    void theOnlyUserIsNotAskedForANameButSeveralAre()
    {
        Screen screen;
        QVERIFY(!named<QLineEdit>(screen.window.get(), u"利用者の名前"_s)->isVisible());
        screen.ledger->reopen();
        screen.ledger->signInAs(domain::UserRole::Assistant);
        screen.ledger->close();
        screen.show();
        auto *user = named<QLineEdit>(screen.window.get(), u"利用者の名前"_s);
        QVERIFY(user->isVisible());
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        user->setText(u"見本 利用者2"_s);
        screen.tryPassword(rightPassword);
        QVERIFY(screen.opened);
        QCOMPARE(screen.opened->ledger->currentUser().role, domain::UserRole::Assistant);
    }

    void onlyTheNameOfTheFolderIsShown()
    {
        Screen screen;
        QCOMPARE(named<QComboBox>(screen.window.get(), u"台帳"_s)->currentText(), u"ledger"_s);
        QCOMPARE(screen.window->windowTitle(), u"MCS管理台帳"_s);
    }

    void threeWrongPasswordsLockForThirtyMinutesAndAreEnteredInTheHistory()
    {
        Screen screen;
        screen.tryPassword(u"chigau-1"_s);
        const QString wrong = screen.problem();
        QVERIFY(!wrong.isEmpty());
        screen.tryPassword(u"chigau-2"_s);
        QCOMPARE(screen.problem(), wrong);
        screen.tryPassword(u"chigau-3"_s);
        QVERIFY2(screen.problem().contains(u"30"_s), qUtf8Printable(screen.problem()));
        screen.tryPassword(rightPassword); // even the right one
        QVERIFY(!screen.opened);
        screen.desktop.clock.advanceSeconds(30 * 60 + 1);
        screen.tryPassword(rightPassword);
        QVERIFY(screen.opened);
        domain::AuditFilter filter;
        filter.action = u"login-failure"_s;
        const auto failures = must(screen.opened->ledger->audit(filter, 0, 10));
        QCOMPARE(failures.size(), 1);
    }

    void scenario45TheRecoveryKeyOpensOnANewPcAndWhileLockedOut()
    {
        Screen screen;
        screen.bindToThisPc();
        screen.desktop.keychain.entries.clear(); // a new PC
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        QVERIFY2(screen.problem().contains(u"復旧キー"_s), qUtf8Printable(screen.problem()));

        screen.recover(screen.ledger->recoveryKey(), newPassword);
        QVERIFY(screen.opened);
        QCOMPARE(must(screen.opened->ledger->load()).facility.name, u"みどり在宅クリニック"_s);
        QCOMPARE(screen.desktop.keychain.entries.size(), 1); // this PC's own device secret
        screen.opened.reset();

        for (const QString &wrong : {u"chigau-1"_s, u"chigau-2"_s, u"chigau-3"_s})
            screen.tryPassword(wrong);
        screen.tryPassword(newPassword);
        QVERIFY2(!screen.opened, "locked for 30 minutes");
        screen.recover(screen.ledger->recoveryKey(), rightPassword);
        QVERIFY2(screen.opened, "the 復旧キー works meanwhile");
        screen.opened.reset();
        screen.tryPassword(rightPassword);
        QVERIFY(screen.opened);
        const auto records = must(screen.opened->ledger->load());
        QCOMPARE(records.users.size(), 1);
        QCOMPARE(records.facility.tel, u"029-000-0000"_s);
    }

    void aMistypedRecoveryKeyChangesNothing()
    {
        Screen screen;
        const QByteArray before = [&] {
            QFile file(app::keyFileOf(screen.ledger->folder()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QString key = screen.ledger->recoveryKey();
        key[0] = key.at(0) == u'A' ? u'B' : u'A';
        screen.recover(key, newPassword);
        QVERIFY(!screen.opened);
        QVERIFY(!screen.window->findChild<QLabel *>(u"recoveryProblem"_s)->text().isEmpty());
        QFile file(app::keyFileOf(screen.ledger->folder()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aKeychainThatDoesNotAnswerIsToldApartFromAnotherPc()
    {
        Screen screen;
        screen.bindToThisPc();
        screen.desktop.keychain.mode = FakeKeychain::Mode::Absent;
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        const QString noAnswer = screen.problem();
        screen.desktop.keychain.mode = FakeKeychain::Mode::Works;
        screen.desktop.keychain.entries.clear();
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        QVERIFY(screen.problem() != noAnswer);
    }

    void aLedgerInUseMayBeOpenedForReading()
    {
        Screen screen;
        screen.ledger->reopen(); // somebody else
        auto *readOnly = screen.window->findChild<QPushButton *>(u"openReadOnly"_s);
        QVERIFY(!readOnly->isVisible());
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        QVERIFY(readOnly->isVisible());
        readOnly->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.opened, 30000);
        QVERIFY(screen.opened->ledger->isReadOnly());
    }

    void aDamagedKeyFileIsToldApartFromAWrongPassword()
    {
        Screen screen;
        screen.tryPassword(u"chigau"_s);
        const QString wrong = screen.problem();
        QFile file(app::keyFileOf(screen.ledger->folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("x");
        file.close();
        screen.tryPassword(rightPassword);
        QVERIFY(!screen.opened);
        QVERIFY(!screen.problem().isEmpty());
        QVERIFY(screen.problem() != wrong);
    }

    void aPcWithoutLedgersOffersToMakeOne()
    {
        Desktop desktop;
        app::UnlockWindow window(desktop.tools);
        window.show();
        QSignalSpy asked(&window, &app::UnlockWindow::newLedgerRequested);
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void aFolderThatIsNoLedgerIsRefused()
    {
        Desktop desktop;
        app::UnlockWindow window(desktop.tools);
        window.show();
        desktop.prompts.folder = desktop.folder.path();
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->objectName() != "startNew"_L1)
                button->click();
        }
        QCOMPARE(desktop.prompts.errors.size(), 1);
        QVERIFY(desktop.settings.recentFolders().isEmpty());
    }
};

QTEST_MAIN(TestUnlock)
#include "tst_unlock.moc"
