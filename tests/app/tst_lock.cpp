// SPDX-License-Identifier: Apache-2.0
// The whole program behind its windows: locking, with whatever stands open.
#include "app/dialogs/editors.h"
#include "app/dialogs/recordeditor.h"
#include "app/locking/draftstore.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings/facilityform.h"
#include "app/settings/facilitysection.h"
#include "app/settings/settingspage.h"
#include "app/startup/desk.h"
#include "app/startup/ledgerflow.h"
#include "app/startup/setupwizard.h"
#include "app/startup/unlockwindow.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using namespace std::chrono_literals;

namespace {

const QString password = u"Aoi-sora/2026-Tokai"_s;

struct Office
{
    Desktop desktop;
    std::unique_ptr<TestLedger> ledger = aLedger();
    std::unique_ptr<app::LedgerFlow> flow;

    Office()
    {
        ledger->appointOfficeHolders();
        ledger->add(aStaff().named(u"見本 花子"_s, u"ミホン ハナコ"_s));
        ledger->close();
        flow = std::make_unique<app::LedgerFlow>(desktop.tools);
        flow->start(ledger->folder());
    }
    void unlock()
    {
        QSignalSpy unlocked(flow.get(), &app::LedgerFlow::unlocked);
        named<QLineEdit>(flow->unlockWindow(), u"パスワード"_s)->setText(password);
        flow->unlockWindow()->findChild<QPushButton *>(u"open"_s)->click();
        QVERIFY(unlocked.size() == 1 || unlocked.wait(30000));
    }
    bool isLocked()
    {
        return QTest::qWaitFor([this] { return flow->desk() == nullptr; }, 5000);
    }
    // Everything on screen but the unlock window.
    [[nodiscard]] QStringList visibleWindows() const
    {
        QStringList titles;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            if (window->isVisible() && window != flow->unlockWindow())
                titles.append(window->windowTitle());
        }
        return titles;
    }
};

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenario56ALockWhileADialogStandsOpenShowsNothingAndKeepsWhatWasTyped()
    {
        Office office;
        office.unlock();
        auto *section = qobject_cast<app::FacilitySection *>(
            office.flow->desk()->settingsPage()->section(app::SettingsPage::Section::Facility));
        auto facility = section->form()->facility();
        facility.tel = u"029-999-9999"_s;
        section->form()->setFacility(facility);
        auto *editor = openNewStaff(office);
        QVERIFY(editor);
        auto *name = editor->findChild<QLineEdit *>();
        name->setText(u"途中 太郎"_s);

        QSignalSpy locked(office.flow.get(), &app::LedgerFlow::locked);
        office.flow->inactivity().start(1ms); // nobody touches anything
        QVERIFY(locked.wait());
        QVERIFY(!office.flow->desk());
        QCOMPARE(office.visibleWindows(), QStringList());
        QVERIFY(office.flow->unlockWindow()->isVisible());
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY2(!window->windowTitle().contains(u"途中"_s), qUtf8Printable(window->windowTitle()));
        QVERIFY2(office.desktop.prompts.confirmed.isEmpty(), "a lock never asks");

        office.unlock();
        const auto editors = app::RecordEditor::openOn(office.flow->desk()->window());
        QCOMPARE(editors.size(), 1);
        QCOMPARE(editors.first()->findChild<QLineEdit *>()->text(), u"途中 太郎"_s);
        section = qobject_cast<app::FacilitySection *>(
            office.flow->desk()->settingsPage()->section(app::SettingsPage::Section::Facility));
        QCOMPARE(section->form()->facility().tel, u"029-999-9999"_s);
        QCOMPARE(office.flow->desk()->session().records().facility.tel, u"029-000-0000"_s); // not saved by the lock
    }

    void aLockAskedForWhileThePasswordIsCheckedKeepsTheLedgerLocked()
    {
        Office office;
        QSignalSpy unlocked(office.flow.get(), &app::LedgerFlow::unlocked);
        named<QLineEdit>(office.flow->unlockWindow(), u"パスワード"_s)->setText(password);
        auto *open = office.flow->unlockWindow()->findChild<QPushButton *>(u"open"_s);
        open->click();
        QVERIFY(!open->isEnabled()); // it is being checked
        office.flow->lock();
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 30000);
        QCOMPARE(unlocked.size(), 0);
        QVERIFY(!office.flow->desk());
        QVERIFY(office.flow->unlockWindow()->isVisible());
        QVERIFY(named<QLineEdit>(office.flow->unlockWindow(), u"パスワード"_s)->text().isEmpty());
        office.unlock(); // and the ledger can be opened, for nothing holds it
        QVERIFY(office.flow->desk());
    }

    void theFirstRunWizardLocksWhenNobodyTouchesIt()
    {
        Office office;
        Q_EMIT office.flow->unlockWindow()->newLedgerRequested();
        QPointer<app::SetupWizard> wizard;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<app::SetupWizard *>(window))
                wizard = found;
        }
        QVERIFY(wizard && wizard->isVisible());
        office.flow->inactivity().start(1ms); // no ledger is open yet: nothing to lock
        QTest::qWait(50);
        QVERIFY(wizard && wizard->isVisible());

        office.ledger->reopen();
        app::MadeLedger made;
        made.opened.folder = office.ledger->folder();
        made.opened.ledger = office.ledger->release();
        made.recoveryKey = office.ledger->recoveryKey();
        QSignalSpy ready(wizard, &app::SetupWizard::ledgerMade);
        QTimer::singleShot(0, wizard, [&] { wizard->setMade(std::move(made)); });
        QVERIFY(ready.wait());
        QVERIFY(office.flow->inactivity().isRunning());
        QSignalSpy locked(office.flow.get(), &app::LedgerFlow::locked);
        office.flow->inactivity().start(1ms);
        QVERIFY(locked.wait());
        QVERIFY(!wizard);
        QCOMPARE(office.visibleWindows(), QStringList());
        QVERIFY2(office.desktop.prompts.confirmed.isEmpty(), "a lock never asks");
        office.unlock(); // the new ledger, which nothing holds any more
        QVERIFY(office.flow->desk());
    }

    void aLockAskedForBeforeAWrongPasswordDoesNotReachTheNextOne()
    {
        Office office;
        named<QLineEdit>(office.flow->unlockWindow(), u"パスワード"_s)->setText(u"違うパスワード"_s);
        auto *open = office.flow->unlockWindow()->findChild<QPushButton *>(u"open"_s);
        open->click();
        office.flow->lock();
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 30000);
        office.unlock();
        QVERIFY(office.flow->desk());
    }

    void whatWasTypedLiesOnDiskOnlySealed()
    {
        Office office;
        office.unlock();
        auto *editor = openNewStaff(office);
        QVERIFY(editor);
        editor->findChild<QLineEdit *>()->setText(u"見えない 名前"_s);
        office.flow->lock();
        QVERIFY(office.isLocked());
        int drafts = 0;
        QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("見えない"));
            drafts += file.fileName().endsWith(u".draft"_s);
        }
        QVERIFY(drafts >= 1);
        office.unlock();
        QCOMPARE(app::RecordEditor::openOn(office.flow->desk()->window()).size(), 1);
    }

    void aLedgerWithNothingOpenLocksAndOpensAgain()
    {
        Office office;
        office.unlock();
        office.flow->lock();
        QVERIFY(office.isLocked());
        QCOMPARE(office.visibleWindows(), QStringList());
        office.unlock();
        QVERIFY(office.flow->desk()->window()->isVisible());
        QVERIFY(!office.flow->unlockWindow()->isVisible());
    }

    void ctrlLLocks()
    {
        Office office;
        office.unlock();
        QVERIFY(QTest::qWaitForWindowActive(office.flow->desk()->window()));
        QTest::keyClick(office.flow->desk()->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(office.isLocked());
    }

    void ctrlLLocksFromWithinADialog()
    {
        Office office;
        office.unlock();
        auto *editor = openNewStaff(office);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTest::keyClick(editor->windowHandle(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(office.isLocked());
        QCOMPARE(office.visibleWindows(), QStringList());
    }

    void theLockedScreenOfThePcLocks()
    {
        Office office;
        office.unlock();
        Q_EMIT office.flow->sessionLock().sessionLocked();
        QVERIFY(office.isLocked());
    }

    void aDialogThatSomebodysCodeWaitsForCannotBlockTheLock()
    {
        Office office;
        office.unlock();
        bool returned = false;
        QTimer::singleShot(0, office.flow->desk()->window(), [&] {
            QDialog inner(office.flow->desk()->window());
            QTimer::singleShot(0, &inner, [&] {
                // A second one on top of it, and only now the lock.
                QDialog second(&inner);
                QTimer::singleShot(0, office.flow.get(), &app::LedgerFlow::lock);
                second.exec();
            });
            inner.exec();
            // The ledger is still there for the code that waited.
            returned = office.flow->desk() && !office.flow->desk()->session().records().staff.isEmpty();
        });
        QTRY_VERIFY_WITH_TIMEOUT(returned, 5000);
        QVERIFY(office.isLocked());
        QCOMPARE(office.visibleWindows(), QStringList());
        QVERIFY(!office.desktop.prompts.silent);
    }

    void keysAndMousePutOffTheLock()
    {
        app::InactivityTimer timer;
        QSignalSpy idle(&timer, &app::InactivityTimer::idle);
        QWidget widget;
        timer.start(60ms);
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&widget, Qt::Key_A, Qt::NoModifier, 20); // every 20 ms, 160 ms in all
            QCOMPARE(idle.size(), 0);
        }
        QVERIFY(idle.wait());
        QVERIFY(!timer.isRunning());
    }

    void aDraftOfAnotherLedgerOrADamagedOneIsNotTakenForOurs()
    {
        Desktop desktop;
        const auto key = store::Secret::random(32);
        const app::DraftStore mine(u"ledger-a"_s, u"slot"_s);
        const app::DraftStore other(u"ledger-b"_s, u"slot"_s);
        QVERIFY(mine.keep("typed", key));
        QCOMPARE(must(mine.read(key)), QByteArray("typed"));
        QCOMPARE(must(other.read(key)), QByteArray());
        QFile::remove(other.path());
        QVERIFY(QFile::copy(mine.path(), other.path()));
        QCOMPARE(other.read(key).error().code, domain::ErrorCode::Damaged);
        QCOMPARE(mine.read(store::Secret::random(32)).error().code, domain::ErrorCode::Damaged);
        mine.forget();
        other.forget();
        QCOMPARE(must(mine.read(key)), QByteArray());
    }

private:
    static app::RecordEditor *openNewStaff(Office &office)
    {
        return app::openEditor(office.flow->desk()->session(), u"staff"_s, {}, office.flow->desk()->window());
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
