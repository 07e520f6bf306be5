// SPDX-License-Identifier: Apache-2.0
// Every tab beside a screen reader: run by with-screenreader.sh on a real accessibility bus, which asks Qt for
// everything that changes.
#include "app/dialogs/editors.h"
#include "app/widgets/timelineview.h"
#include "tests/support/window.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;

class TestScreenReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installJapanese());
        m_ledger = aLedger();
        m_ledger->appointOfficeHolders();
        for (int number = 0; number < 60; ++number) {
            m_ledger->add(aStaff().named(u"見本 職員%1"_s.arg(number)));
            m_ledger->add(aPatient().named(u"見本 患者%1"_s.arg(number)));
            domain::Device device;
            device.ledgerNumber = u"T-%1"_s.arg(number);
            device.name = u"見本 端末%1"_s.arg(number);
            const auto registered = must(m_ledger->registers().devices().saveDevice(device));
            domain::CarryOut request;
            request.applicant = m_ledger->records().staff.first().id;
            request.from = TestLedger::today.addDays(number);
            request.to = request.from.addDays(2);
            domain::CarryOutItem item;
            item.device = registered.id;
            request.items = {item};
            must(m_ledger->registers().devices().saveDraft(request));
        }
        m_window = std::make_unique<TestWindow>(*m_ledger);
        if (QGuiApplication::platformName() == u"xcb"_s)
            QVERIFY(QAccessible::isActive());
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void rowsMaySortFilterMoveAndGo_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("to do") << int(Tab::Todo);
        QTest::newRow("staff") << int(Tab::Staff);
        QTest::newRow("groups") << int(Tab::Groups);
        QTest::newRow("consents") << int(Tab::Consents);
        QTest::newRow("devices") << int(Tab::Devices);
        QTest::newRow("pledges") << int(Tab::Pledges);
        QTest::newRow("submissions") << int(Tab::Submissions);
        QTest::newRow("training, inspection, incidents") << int(Tab::Conduct);
    }
    void rowsMaySortFilterMoveAndGo()
    {
        QFETCH(int, tab);
        app::Page *page = m_window->page(Tab(tab));
        app::RecordTable *table = page->table();
        const auto alive = [table] {
            QCoreApplication::processEvents();
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table);
            return interface && interface->isValid()
                && (table->model()->rowCount() == 0 || table->currentIndex().isValid());
        };
        table->setFocus();
        QVERIFY(alive());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->sortByColumn(column, Qt::DescendingOrder);
            QVERIFY(alive());
        }
        auto *search = page->findChild<QLineEdit *>(u"search"_s);
        for (const QString &text : {u"見"_s, u"見本"_s, u"見本 5"_s, u"だれもいない"_s, QString()}) {
            search->setText(text);
            QVERIFY(alive());
        }
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up, Qt::Key_Home}) {
            QTest::keyClick(table, key);
            QVERIFY(alive());
        }
        table->selectAll();
        QVERIFY(alive());
        QVERIFY(m_window->session->reload().ok());
        QVERIFY(alive());
        for (QTabWidget *pane : page->findChildren<QTabWidget *>()) {
            pane->setCurrentIndex(1);
            QVERIFY(alive());
            pane->setCurrentIndex(0);
        }
    }

    void theTimelineTellsEachBar()
    {
        m_window->page(Tab::Devices);
        QTest::keyClick(m_window->window.get(), Qt::Key_F4);
        QTest::keyClick(m_window->window.get(), Qt::Key_F4);
        auto *timeline = m_window->page(Tab::Devices)->findChild<app::TimelineView *>();
        QVERIFY(timeline);
        timeline->setFocus();
        QStringList told;
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_Plus, Qt::Key_T}) {
            QTest::keyClick(timeline, key);
            QCoreApplication::processEvents();
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(timeline);
            QVERIFY(interface && interface->isValid());
            QVERIFY(!interface->text(QAccessible::Description).isEmpty());
            told += interface->text(QAccessible::Description);
        }
        QVERIFY(told.at(0) != told.at(1));
        QTest::keyClick(m_window->window.get(), Qt::Key_F4);
    }

    void thePictureOfGroupsMayMoveNarrowAndChange()
    {
        policy::GroupRegister &rules = m_window->session->registers().groups();
        domain::Group last;
        for (int number = 0; number < 20; ++number) {
            domain::Group group;
            group.patient = m_window->session->records().patients.at(number).id;
            group.name = u"見本の会%1"_s.arg(number);
            group.preparedOn = QDate(2026, 11, 2);
            last = must(rules.saveGroup(group));
        }
        domain::Membership member;
        member.group = last.id;
        member.staff = m_window->session->records().staff.last().id;
        member.necessity = u"担当のため"_s;
        must(m_window->session->reload());
        app::Page *page = m_window->page(Tab::Groups);
        for (QAction *action : page->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F4))
                action->trigger();
        }
        auto *view = page->findChild<QTableView *>(u"matrix"_s);
        QVERIFY(view && view->isVisible());
        const auto alive = [view] {
            QCoreApplication::processEvents();
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
            return interface && interface->isValid()
                && (view->model()->rowCount() * view->model()->columnCount() == 0 || view->currentIndex().isValid());
        };
        view->setFocus();
        for (const Qt::Key key :
            {Qt::Key_Down, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up, Qt::Key_Home}) {
            QTest::keyClick(view, key);
            QVERIFY(alive());
        }
        auto *search = page->findChild<QLineEdit *>(u"search"_s);
        for (const QString &text : {u"会1"_s, u"職員"_s, u"だれもいない"_s, QString()}) {
            search->setText(text);
            QVERIFY(alive());
        }
        must(rules.propose(member));
        must(m_window->session->reload());
        QVERIFY(alive());
        must(m_window->session->ledger().groups().remove(last.id, u"試し"_s));
        must(m_window->session->reload());
        QVERIFY(alive());
    }

    void dialogsMayOpenAndClose()
    {
        const QString staff = toText(m_window->session->records().staff.first().id);
        const QString patient = toText(m_window->session->records().patients.first().id);
        const QString device = toText(m_window->session->records().devices.first().id);
        const QString request = toText(m_window->session->records().carryOuts.first().id);
        const std::pair<QString, QString> editors[] = {{u"device"_s, device}, {u"device-check"_s, device},
            {u"device-lend"_s, device}, {u"device-services"_s, device}, {u"carry-out"_s, {}},
            {u"carry-out-decide"_s, request}, {u"carry-out-return"_s, request}, {u"stocktaking"_s, {}},
            {u"staff"_s, staff}, {u"patient"_s, patient}, {u"pledge"_s, staff}, {u"exemption"_s, staff},
            {u"consent"_s, patient}, {u"packet"_s, {}}, {u"appointment"_s, staff}, {u"facility"_s, {}}};
        for (const auto &[kind, subject] : editors) {
            app::RecordEditor *editor = app::openEditor(*m_window->session, kind, subject, m_window->window.get());
            QVERIFY(QTest::qWaitForWindowExposed(editor));
            QTest::keyClick(editor, Qt::Key_Tab);
            QCoreApplication::processEvents();
            QTest::keyClick(editor, Qt::Key_Escape);
            QCoreApplication::processEvents();
            QVERIFY(!m_window->editor());
        }
    }

    void aDeleteIsTakenBack()
    {
        app::RecordTable *table = m_window->table(Tab::Staff);
        const auto mistaken = m_window->session->registers().saveStaff(aStaff().named(u"見本 誤入力"_s));
        QVERIFY(mistaken.ok() && m_window->session->reload().ok());
        const int before = table->model()->rowCount();
        m_window->page(Tab::Staff)->showSubject(toText(mistaken->id));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), before - 1);
        for (QAction *action : m_window->window->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                action->trigger();
        }
        QCOMPARE(table->model()->rowCount(), before);
        QVERIFY(table->currentIndex().isValid());
    }
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
