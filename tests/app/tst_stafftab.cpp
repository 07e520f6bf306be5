// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/dateedit.h"
#include "app/widgets/undobar.h"
#include "models/tables/staffmodel.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using app::MainWindow;
using tables::StaffModel;
using Tab = MainWindow::Tab;

class TestStaffTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_hanako;

    [[nodiscard]] app::RecordTable *table() { return m_window->table(Tab::Staff); }
    [[nodiscard]] QString text()
    {
        return m_window->page(Tab::Staff)->findChild<QTextBrowser *>(u"facts"_s)->toPlainText();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_hanako = m_ledger->add(
            aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s).withEmail(u"hanako@midori.example.jp"_s));
        m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_window = std::make_unique<TestWindow>(*m_ledger);
        m_window->window->showTab(Tab::Staff);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void typingASearchLeavesTheRowsThatMatch()
    {
        auto *search = m_window->page(Tab::Staff)->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClick(m_window->window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(m_window->window->focusWidget(), search);
        search->setText(u"高橋"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_window->page(Tab::Staff)->counts().contains(u"3 件中 1 件"_s));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(m_window->window->focusWidget(), table());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void gojuonButtonsAndChipsFilter()
    {
        for (QToolButton *button : m_window->page(Tab::Staff)->findChildren<QToolButton *>()) {
            if (button->text() == u"わ"_s)
                button->click();
        }
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(TestWindow::cell(table(), table()->currentSubject(), StaffModel::Name), u"渡邉 はるか"_s);
    }

    void aNewColleagueIsEnteredWithTheKeyboard()
    {
        TestWindow::action(m_window->page(Tab::Staff), u"新しいスタッフ"_s)->trigger();
        m_window->field<QLineEdit>(u"name"_s)->setText(u"𠮷田 進"_s);
        m_window->field<QLineEdit>(u"kana"_s)->setText(u"ヨシダ ススム"_s);
        m_window->field<QComboBox>(u"job"_s)->setCurrentText(u"ケアマネージャー"_s); // an alias
        m_window->field<QLineEdit>(u"email"_s)->setText(u"susumu@midori.example.jp"_s);
        m_window->field<app::DateEdit>(u"joined"_s)->setText(u"R8.11.1"_s);
        QTest::keyClick(m_window->editor(), Qt::Key_F12);
        QVERIFY2(!m_window->editor(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        const domain::Staff saved = m_window->session->records().staff.last();
        QCOMPARE(saved.name, u"𠮷田 進"_s);
        QCOMPARE(saved.jobType, u"介護支援専門員"_s);
        QCOMPARE(saved.joinedOn, QDate(2026, 11, 1));
        QCOMPARE(table()->model()->rowCount(), 4);
    }

    void wrongFieldsAreToldBesideThem()
    {
        TestWindow::action(m_window->page(Tab::Staff), u"新しいスタッフ"_s)->trigger();
        m_window->field<app::DateEdit>(u"joined"_s)->setText(u"R8.2.30"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(m_window->problem(u"name"_s).contains(u"氏名"_s));
        QVERIFY(!m_window->problem(u"joined"_s).isEmpty());
        QVERIFY(!m_window->problem(u"email"_s).isEmpty());
        QCOMPARE(m_window->editor()->focusWidget(), m_window->field<QLineEdit>(u"name"_s));
        QCOMPARE(m_window->session->records().staff.size(), 3);
    }

    void anAddressInUseIsRefusedNamingThePerson()
    {
        TestWindow::action(m_window->page(Tab::Staff), u"新しいスタッフ"_s)->trigger();
        m_window->field<QLineEdit>(u"name"_s)->setText(u"見本 一"_s);
        m_window->field<QComboBox>(u"job"_s)->setCurrentText(u"看護師"_s);
        m_window->field<QLineEdit>(u"email"_s)->setText(u"ＨＡＮＡＫＯ@midori.example.jp"_s);
        QVERIFY(!m_window->submit());
        const QString problem = m_window->problem(u"email"_s);
        QVERIFY2(problem.contains(u"斎藤 花子"_s), qUtf8Printable(problem));
    }

    void anAddressThatLooksSharedIsRemarkedUponAndTaken()
    {
        TestWindow::action(m_window->page(Tab::Staff), u"新しいスタッフ"_s)->trigger();
        m_window->field<QLineEdit>(u"name"_s)->setText(u"見本 一"_s);
        m_window->field<QComboBox>(u"job"_s)->setCurrentText(u"看護師"_s);
        const auto hints = [this] {
            QStringList texts;
            for (const QLabel *label : m_window->editor()->findChildren<QLabel *>())
                texts += label->text();
            return texts;
        };
        m_window->field<QLineEdit>(u"email"_s)->setText(u"ichi@midori.example.jp"_s);
        const QStringList usual = hints();
        m_window->field<QLineEdit>(u"email"_s)->setText(u"jimu@midori.example.jp"_s);
        QVERIFY(hints() != usual);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
    }

    void anAccountIsNotInUseWithoutAPledge()
    {
        QVERIFY(m_window->page(Tab::Staff)->showSubject(toText(m_hanako.id)));
        QTest::keyClick(table(), Qt::Key_Return);
        auto *status = m_window->field<QComboBox>(u"account-status"_s);
        status->setCurrentIndex(status->findData(int(domain::AccountStatus::InUse)));
        QVERIFY(!m_window->submit());
        QVERIFY2(m_window->failure().contains(u"第9条"_s), qUtf8Printable(m_window->failure()));
        QVERIFY(m_window->session->records().staff.at(1).account.status == domain::AccountStatus::None);
    }

    void aDeleteOfTheSelectionIsTakenBack()
    {
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(table()->model()->rowCount(), 0);
        auto *undo = m_window->window->findChild<app::UndoBar *>();
        QVERIFY(undo->isVisible());
        QTest::keyClick(m_window->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(undo->isHidden());
        QCOMPARE(m_window->prompts.errors.size(), 0);
    }

    void theDetailPaneTellsTheRecordAndItsHistoryInWords()
    {
        QVERIFY(m_window->page(Tab::Staff)->showSubject(toText(m_hanako.id)));
        QTRY_VERIFY(text().contains(u"hanako@midori.example.jp"_s));
        QVERIFY(text().contains(u"未提出"_s));
        auto *history = m_window->page(Tab::Staff)->findChild<QTableView *>(u"history"_s);
        for (QTabWidget *tabs : m_window->page(Tab::Staff)->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(1);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        QVERIFY(history->model()->index(0, 2).data().toString().contains(u"登録（スタッフ）"_s));
    }

    void theCurrentRecordStaysCurrentWhenTheOrderChanges()
    {
        QVERIFY(m_window->page(Tab::Staff)->showSubject(toText(m_hanako.id)));
        table()->sortByColumn(StaffModel::Job, Qt::DescendingOrder);
        QCOMPARE(table()->currentSubject(), toText(m_hanako.id));
        QVERIFY(table()->currentIndex().isValid());
    }

    void columnsAreRemembered()
    {
        table()->setColumnWidth(StaffModel::Kana, 133);
        table()->sortByColumn(StaffModel::Job, Qt::DescendingOrder);
        StaffModel model;
        const app::RecordTable again(u"staff"_s, model);
        QVERIFY(qAbs(again.columnWidth(StaffModel::Kana) - 133) <= 1);
        QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), int(StaffModel::Job));
    }

    void pledgesOfTheSelectionArePrinted()
    {
        table()->selectAll();
        TestWindow::action(m_window->page(Tab::Staff), u"誓約書を印刷"_s)->trigger();
        QCOMPARE(m_window->printer.requests.size(), 1);
        QCOMPARE(m_window->printer.requests.first().role, u"staff-pledge"_s);
        QCOMPARE(m_window->printer.requests.first().subjects.size(), 3);
        QCOMPARE(m_window->printer.requests.first().date, TestLedger::today);
    }

    void whoMayOnlyReadChangesNothing()
    {
        m_window.reset();
        m_ledger = aLedger();
        m_ledger->add(aStaff());
        m_ledger->signInAs(domain::UserRole::Auditor);
        m_window = std::make_unique<TestWindow>(*m_ledger);
        app::Page *page = m_window->page(Tab::Staff);
        for (const QAction *action : page->pageActions())
            QVERIFY2(action->isSeparator() || !action->isEnabled(), qUtf8Printable(action->text()));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QTest::keyClick(page->table(), Qt::Key_Return); // to look at
        QVERIFY(m_window->editor());
        QVERIFY(!m_window->editor()->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        QTest::keyClick(m_window->editor(), Qt::Key_F12);
        QVERIFY(m_window->editor());
    }
};

QTEST_MAIN(TestStaffTab)
#include "tst_stafftab.moc"
