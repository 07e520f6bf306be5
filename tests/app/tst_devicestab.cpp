// SPDX-License-Identifier: Apache-2.0
// 端末・持ち出し: from the register to the confirmed return, and the timeline by keyboard.
#include "app/pages/carryoutpage.h"
#include "app/widgets/checklistedit.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/staffcombo.h"
#include "app/widgets/timelineview.h"
#include "models/tables/devicemodel.h"
#include "tests/support/window.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using domain::CarryOutStatus;

class TestDevicesTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_manager;
    domain::Staff m_administrator;
    domain::Staff m_hanako;

    enum View { Devices, CarryOuts, Timeline };
    app::Page *view(View wanted)
    {
        m_window->page(Tab::Devices);
        const QString names[] = {u"View: Devices"_s, u"View: Carry-outs"_s, u"View: Timeline"_s};
        const QList<QToolButton *> buttons = m_window->window->findChildren<QToolButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](const QToolButton *one) { return one->accessibleName() == names[wanted]; });
        if (button == buttons.cend())
            qFatal("no button for the view");
        (*button)->click(); // the tool bar is made anew
        return m_window->page(Tab::Devices);
    }
    void start(View wanted, const QString &action) { TestWindow::action(view(wanted), action)->trigger(); }
    void choose(const QString &field, domain::StaffId person)
    {
        auto *combo = m_window->field<QComboBox>(field);
        combo->setCurrentIndex(combo->findData(person.value));
    }
    void type(const QString &field, const QString &text) { m_window->field<QLineEdit>(field)->setText(text); }
    void day(const QString &field, QDate date) { m_window->field<app::DateEdit>(field)->setDate(date); }
    void saved()
    {
        if (!m_window->submit())
            qFatal("%s", qUtf8Printable(said()));
    }
    QString said()
    {
        QStringList sentences;
        for (const QLabel *label : m_window->editor()->findChildren<QLabel *>()) {
            if (!label->isHidden()
                && (label->objectName() == u"failure"_s || label->objectName().endsWith(u"-problem"_s)))
                sentences += label->text();
        }
        return sentences.join(u'\n');
    }
    void cancel()
    {
        m_window->editor()->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    domain::Device device() { return m_window->session->records().devices.last(); }
    domain::CarryOut carryOut() { return m_window->session->records().carryOuts.last(); }
    QString stateOf(View wanted, const QString &subject)
    {
        app::Page *page = view(wanted);
        return TestWindow::cell(page->table(), subject,
            wanted == Devices ? int(tables::DeviceModel::State) : int(tables::CarryOutModel::State));
    }

    domain::Device aTablet(const QString &number = u"T-001"_s)
    {
        start(Devices, u"New device"_s);
        type(u"number"_s, number);
        type(u"name"_s, u"タブレット"_s + number);
        saved();
        return device();
    }
    void check()
    {
        start(Devices, u"Check"_s);
        choose(u"checker"_s, m_administrator.id);
        m_window->field<app::CheckListEdit>(u"items"_s)->answerRest();
        saved();
    }
    // Two things: the tablet and a memory.
    domain::CarryOut aRequest(const domain::Device &tablet, QDate from, QDate to)
    {
        start(CarryOuts, u"New request"_s);
        choose(u"applicant"_s, m_hanako.id);
        auto *device = m_window->field<QComboBox>(u"device-1"_s);
        device->setCurrentIndex(device->findData(tablet.id.value));
        type(u"content-1"_s, u"訪問先の一覧"_s);
        m_window->field<QPushButton>(u"add-item"_s)->click();
        type(u"medium-2"_s, u"USBメモリ"_s);
        type(u"content-2"_s, u"資料"_s);
        type(u"purpose"_s, u"訪問診療"_s);
        day(u"from"_s, from);
        day(u"to"_s, to);
        saved();
        return carryOut();
    }
    void approve()
    {
        start(CarryOuts, u"Approve or reject"_s);
        saved();
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_ledger->appoint(m_manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_ledger->appoint(m_administrator, domain::OfficeRole::McsAdministrator, {2024, 4, 1});
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void aListIsBroughtInFromTheWindow()
    {
        QTemporaryDir folder;
        m_window->prompts.file = folder.filePath(u"devices.csv"_s);
        const auto write = [&](const QString &text) {
            QFile file(m_window->prompts.file);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        };
        view(Devices)->findChild<QPushButton *>(u"importCsv"_s)->click();
        auto *dialog = m_window->window->findChild<QDialog *>(u"import"_s);
        auto *bringIn = dialog->findChild<QPushButton *>(u"bringIn"_s);
        auto *choose = dialog->findChild<QPushButton *>(u"chooseFile"_s);
        write(u"管理番号,名称,種別,所有\nT-001,訪問用タブレット,タブレット,事業所貸与\nT-001,予備,時計,共用\n"_s);
        choose->click();
        QVERIFY(!bringIn->isEnabled());
        const QString problems = dialog->findChild<QPlainTextEdit *>(u"importDetails"_s)->toPlainText();
        QVERIFY2(problems.contains(u"Line 3, 種別"_s), qUtf8Printable(problems));
        write(u"管理番号,名称,種別,所有\nT-001,訪問用タブレット,タブレット,事業所貸与\nT-002,予備,ノートPC,共用\n"_s);
        choose->click();
        QVERIFY(bringIn->isEnabled());
        QCOMPARE(m_window->session->records().devices.size(), 0);
        bringIn->click();
        QCOMPARE(m_window->session->records().devices.size(), 2);
        QCOMPARE(m_window->prompts.errors.size(), 0);
        QVERIFY(m_window->prompts.messages.constLast().contains(u"New: 2"_s));
        QCOMPARE(view(Devices)->table()->model()->rowCount(), 2);
    }

    void aTabletIsRegisteredCheckedAndLent()
    {
        const QString tablet = toText(aTablet().id);
        QCOMPARE(stateOf(Devices, tablet), u"Never checked"_s);
        QTRY_COMPARE(view(Devices)->findChild<QPushButton *>(u"do"_s)->text(), u"Check the device"_s);

        start(Devices, u"Check"_s);
        choose(u"checker"_s, m_administrator.id);
        auto *list = m_window->field<app::CheckListEdit>(u"items"_s);
        QVERIFY(!m_window->submit()); // nothing is answered yet
        QVERIFY(!m_window->problem(u"items"_s).isEmpty());
        auto *table = m_window->field<QTableWidget>(u"check-items"_s);
        const QString first = list->currentItem();
        QTest::keyClick(table, Qt::Key_1);
        QVERIFY(list->currentItem() != first);
        QTest::keyClick(table, Qt::Key_3);
        QCOMPARE(list->lines().at(0).answer, domain::CheckAnswer::Ok);
        QCOMPARE(list->lines().at(1).answer, domain::CheckAnswer::NotApplicable);
        QTest::keyClick(table, Qt::Key_4); // put aside: why is asked for
        const QString aside = list->currentItem();
        m_window->field<QPushButton>(u"rest"_s)->click();
        QVERIFY(!m_window->submit());
        QCOMPARE(list->currentItem(), aside);
        QTest::keyClick(table, Qt::Key_1);
        saved();
        QCOMPARE(stateOf(Devices, tablet), u"Device in use"_s);

        start(Devices, u"Lend"_s);
        choose(u"staff"_s, m_hanako.id);
        day(u"day"_s, TestLedger::today.addDays(1));
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"day"_s).isEmpty()); // the sentence stands beside its field
        day(u"day"_s, TestLedger::today);
        saved();
        QCOMPARE(stateOf(Devices, tablet), u"Lent"_s);
        QVERIFY(!TestWindow::action(view(Devices), u"Lend"_s)->isEnabled());

        start(Devices, u"Take back"_s);
        m_window->field<QPlainTextEdit>(u"condition"_s)->setPlainText(u"異常なし"_s);
        saved();
        QCOMPARE(device().assignments.first().condition, u"異常なし"_s);
    }

    void aNumberThatIsTakenIsRefusedBesideIt()
    {
        aTablet();
        start(Devices, u"New device"_s);
        QCOMPARE(m_window->field<QLineEdit>(u"number"_s)->text(), u"T-002"_s); // the next one is offered
        type(u"number"_s, u"T-001"_s);
        type(u"name"_s, u"別の端末"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!said().isEmpty());
        QCOMPARE(m_window->session->records().devices.size(), 1);
    }

    void aRequestGoesOutAndComesBackPieceByPiece()
    {
        const domain::Device tablet = aTablet();
        check();
        const QDate today = TestLedger::today;
        const QString request = toText(aRequest(tablet, today, today.addDays(1)).id);
        QCOMPARE(carryOut().items.size(), 2);
        QCOMPARE(stateOf(CarryOuts, request), u"Waiting for the approval"_s);
        QVERIFY(!TestWindow::action(view(CarryOuts), u"Record the taking out"_s)->isEnabled());

        start(CarryOuts, u"Approve or reject"_s);
        auto *by = m_window->field<QComboBox>(u"by"_s);
        QCOMPARE(by->findData(m_hanako.id.value), -1); // never the applicant
        QVERIFY(by->findData(m_administrator.id.value) >= 0);
        QVERIFY(m_window->field<QLabel>(u"deciders"_s)->text().contains(u"第12条(9)"_s));
        saved();
        QCOMPARE(carryOut().decidedBy, m_administrator.id);
        start(CarryOuts, u"Record the taking out"_s);
        saved();
        QCOMPARE(stateOf(CarryOuts, request), u"Taken out"_s);
        QCOMPARE(stateOf(Devices, toText(tablet.id)), u"Outside"_s);

        start(CarryOuts, u"Record the return"_s);
        day(u"returned-2"_s, {});
        saved();
        QCOMPARE(stateOf(CarryOuts, request), u"Partly returned"_s);
        QCOMPARE(stateOf(Devices, toText(tablet.id)), u"Device in use"_s);

        m_ledger->clock().set(QDateTime(today.addDays(3), QTime(9, 0)));
        QVERIFY(m_window->session->reloadAll().ok());
        QCOMPARE(stateOf(CarryOuts, request), u"Overdue"_s);

        start(CarryOuts, u"Record the return"_s);
        day(u"returned-2"_s, today.addDays(3));
        day(u"erased-1"_s, today.addDays(3));
        day(u"erased-2"_s, today.addDays(3));
        saved();
        QCOMPARE(stateOf(CarryOuts, request), u"Returned, to be confirmed"_s);
        start(CarryOuts, u"Confirm the return"_s);
        choose(u"by"_s, m_administrator.id);
        saved();
        QCOMPARE(carryOut().status, CarryOutStatus::Confirmed);
        QCOMPARE(carryOut().checkedBy, m_administrator.id);
    }

    void aRequestThatLacksItsPurposeStaysADraftOnlyWhenAskedTo()
    {
        start(CarryOuts, u"New request"_s);
        choose(u"applicant"_s, m_hanako.id);
        type(u"medium-1"_s, u"紙の資料"_s);
        QVERIFY(!m_window->submit());
        QVERIFY2(m_window->failure().contains(u"第12条(9)"_s), qUtf8Printable(said()));
        QVERIFY(m_window->session->records().carryOuts.isEmpty()); // nothing half-saved
        m_window->field<QComboBox>(u"what"_s)->setCurrentIndex(1);
        saved();
        QCOMPARE(carryOut().status, CarryOutStatus::Draft);
        QVERIFY(TestWindow::action(view(CarryOuts), u"Edit"_s)->isEnabled());
    }

    void anUncheckedTabletStaysInside()
    {
        const domain::Device tablet = aTablet();
        aRequest(tablet, TestLedger::today, TestLedger::today.addDays(1));
        approve();
        start(CarryOuts, u"Record the taking out"_s);
        QVERIFY(!m_window->submit());
        QVERIFY2(!m_window->failure().isEmpty(), qUtf8Printable(said()));
        cancel();
        QCOMPARE(carryOut().status, CarryOutStatus::Approved);
    }

    void whatIsLostOutsideIsLostInTheRegister()
    {
        const domain::Device tablet = aTablet();
        check();
        aRequest(tablet, TestLedger::today, TestLedger::today.addDays(1));
        approve();
        start(CarryOuts, u"Record the taking out"_s);
        saved();
        start(CarryOuts, u"Record a loss"_s);
        saved();
        QCOMPARE(stateOf(Devices, toText(tablet.id)), u"Device lost"_s);
        start(Devices, u"Edit"_s);
        cancel();
        m_window->page(Tab::Devices)->findChild<QPushButton *>(u"do"_s)->click(); // found again
        saved();
        QCOMPARE(device().status, domain::DeviceStatus::InUse);
    }

    void aPersonalDeviceIsAskedFor()
    {
        start(Devices, u"New device"_s);
        type(u"number"_s, u"P-1"_s);
        type(u"name"_s, u"私物スマートフォン"_s);
        auto *owner = m_window->field<QComboBox>(u"owner"_s);
        owner->setCurrentIndex(owner->findData(int(domain::DeviceOwner::Personal)));
        QVERIFY(!m_window->submit()); // whose is it?
        choose(u"belongs"_s, m_hanako.id);
        saved();
        QCOMPARE(stateOf(Devices, toText(device().id)), u"No permit"_s);
        start(Devices, u"Permit"_s);
        m_window->field<QPlainTextEdit>(u"purpose"_s)->setPlainText(u"訪問先での連絡"_s);
        saved();
        QCOMPARE(m_window->session->records().devicePermits.size(), 1);
        // Only the facility manager decides: MCS管理者 sees the request, but cannot save.
        const QString permit = toText(m_window->session->records().devicePermits.first().id);
        m_window->window->showSubject(permit);
        QCOMPARE(m_window->page(Tab::Devices)->table()->currentSubject(), toText(device().id));
        QTRY_COMPARE(
            m_window->page(Tab::Devices)->findChild<QPushButton *>(u"do"_s)->text(), u"Decide on the permit"_s);
        m_window->page(Tab::Devices)->findChild<QPushButton *>(u"do"_s)->click();
        QVERIFY(!m_window->editor()->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        cancel();
    }

    void stockIsTakenAndTheDifferenceShown()
    {
        aTablet();
        aTablet(u"T-002"_s);
        start(Devices, u"Take stock"_s);
        choose(u"by"_s, m_administrator.id);
        auto *table = m_window->field<QTableWidget>(u"stock"_s);
        QCOMPARE(table->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Space);
        const QString difference = m_window->field<QLabel>(u"difference"_s)->text();
        QVERIFY2(difference.contains(u"T-002"_s) && !difference.contains(u"T-001"_s), qUtf8Printable(difference));
        QVERIFY(!m_window->submit()); // what is known of the other?
        QCOMPARE(table->currentRow(), 1);
        QTest::keyClicks(m_window->field<QLineEdit>(u"known"_s), u"repair"_s);
        saved();
        const domain::Stocktaking taken = m_window->session->records().stocktakings.last();
        QVERIFY(taken.lines.first().seen);
        QCOMPARE(taken.lines.last().place, u"repair"_s);
    }

    void aDeletedDeviceComesBack()
    {
        aTablet();
        TestWindow::action(view(Devices), u"Delete"_s)->trigger();
        QVERIFY(m_window->session->records().devices.isEmpty());
        for (QAction *action : m_window->window->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                action->trigger();
        }
        QCOMPARE(m_window->session->records().devices.size(), 1);
    }

    void whatIsTypedIntoACheckSurvivesALock()
    {
        aTablet();
        start(Devices, u"Check"_s);
        QTest::keyClick(m_window->field<QTableWidget>(u"check-items"_s), Qt::Key_2);
        const QByteArray draft = m_window->window->draft();
        cancel();
        m_window->window->restoreDraft(draft);
        QCOMPARE(m_window->field<app::CheckListEdit>(u"items"_s)->lines().first().answer, domain::CheckAnswer::NotOk);
        cancel();
    }

    void theTimelineGoesByKeyboard()
    {
        const QDate today = TestLedger::today;
        const domain::Device one = aTablet();
        check();
        const domain::Device two = aTablet(u"T-002"_s);
        check();
        const auto first = aRequest(one, today, today.addDays(1)).id;
        const auto second = aRequest(one, today.addDays(10), today.addDays(12)).id;
        const auto third = aRequest(two, today, today.addDays(2)).id;
        app::Page *page = view(Timeline);
        auto *timeline = page->findChild<app::TimelineView *>();
        QVERIFY(timeline->isVisible());
        QVERIFY(!page->table()->isVisible());
        timeline->setFocus();
        QVERIFY(timeline->showCarryOut(first));
        QVERIFY(timeline->accessibleDescription().contains(u"斎藤 花子"_s));
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(timeline->current(), second);
        QCOMPARE(page->table()->currentSubject(), toText(second)); // pane and actions follow
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(timeline->current(), first);
        QTest::keyClick(timeline, Qt::Key_Down);
        QCOMPARE(timeline->current(), third);
        QTRY_VERIFY(page->findChild<QTextBrowser *>(u"facts"_s)->toPlainText().contains(u"T-002"_s));
        const double before = timeline->dayWidth();
        QTest::keyClick(timeline, Qt::Key_Plus);
        QVERIFY(timeline->dayWidth() > before);
        QTest::keyClick(timeline, Qt::Key_Minus);
        QTest::keyClick(timeline, Qt::Key_T);
        QVERIFY(timeline->viewport()->rect().intersects(timeline->barRect(third)));
        QTest::keyClick(timeline, Qt::Key_Return); // the next step of that request
        QVERIFY(m_window->editor());
        QCOMPARE(m_window->editor()->kind(), u"carry-out-decide"_s);
        QCOMPARE(m_window->editor()->subject(), toText(third));
        cancel();
        page->findChild<QLineEdit *>(u"search"_s)->setText(u"だれもいない"_s);
        QTRY_VERIFY(!timeline->current().isStored());
        page->findChild<QLineEdit *>(u"search"_s)->clear();
        QTRY_VERIFY(timeline->current().isStored());
    }

    void theViewsGoRoundWithF4()
    {
        view(Devices);
        const QString names[] = {u"carry-outs-page"_s, u"carry-out-timeline-page"_s, u"devices-page"_s};
        for (const QString &name : names) {
            QTest::keyClick(m_window->window.get(), Qt::Key_F4);
            QCOMPARE(m_window->page(Tab::Devices)->objectName(), name);
        }
    }

    void theTimelinePaintsFiveThousandRequestsAtOnce()
    {
        tables::Timeline timeline;
        timeline.first = QDate(2016, 1, 4);
        timeline.last = TestLedger::today.addDays(30);
        for (int row = 0; row < 5000; ++row) {
            tables::TimelineBar bar;
            bar.carryOut = {row + 1};
            bar.text = u"斎藤 花子"_s;
            bar.from = QDate(2026, 1, 1).addDays(row % 320);
            bar.to = bar.from.addDays(3);
            timeline.rows.append({u"タブレット"_s, u"T-001"_s, {bar}, row, 1});
        }
        timeline.lines = 5000;
        app::TimelineView view;
        view.resize(1300, 600);
        view.setTimeline(timeline, TestLedger::today, {});
        view.show();
        QVERIFY(view.grab().size().isValid());
        QElapsedTimer clock;
        clock.start();
        for (int times = 0; times < 10; ++times)
            static_cast<void>(view.viewport()->grab());
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed()))); // a few ms each in peace
    }
};

QTEST_MAIN(TestDevicesTab)
#include "tst_devicestab.moc"
