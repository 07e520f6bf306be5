// SPDX-License-Identifier: Apache-2.0
// 届出 in the real window, in a region whose office decides and issues IDs: from preparing to the last word.
#include "app/widgets/dateedit.h"
#include "models/tables/submissionmodel.h"
#include "tests/support/notifications.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using domain::SubmissionStatus;

class TestSubmissionTab : public QObject
{
    Q_OBJECT

    QTemporaryDir m_regions;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_hanako;

    app::Page *page() { return m_window->page(Tab::Submissions); }
    domain::Submission packet() { return m_window->session->records().submissions.last(); }
    QAction *step(const char *words)
    {
        return TestWindow::action(page(), QCoreApplication::translate("mcs::app::SubmissionPage", words));
    }
    void take(const char *words)
    {
        QVERIFY2(step(words)->isEnabled(), words);
        step(words)->trigger();
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
    }
    QString facts() { return page()->findChild<QTextBrowser *>(u"facts"_s)->toPlainText(); }
    void usePolicy(const QByteArray &sections)
    {
        m_window->session->registers().usePolicy(notifyingRegion(m_regions, sections));
        must(m_window->session->reloadAll());
    }
    void handInTheFirst()
    {
        page();
        step("Prepare an application")->trigger();
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        take("Record as signed");
        take("Record as handed in");
        take("Record as received");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_ledger->registers().usePolicy(notifyingRegion(m_regions, officeDecides()));
        m_hanako.eligibility = u"inside"_s;
        m_hanako = must(m_ledger->registers().saveStaff(m_hanako));
        domain::PolicyDocument document;
        document.title = u"運用ポリシー"_s;
        document.version = u"1"_s;
        document.effectiveOn = QDate(2026, 4, 1);
        document = must(m_ledger->registers().trainings().saveDocument(document));
        must(m_ledger->registers().trainings().briefed(
            {document.id}, {m_hanako.id}, {2026, 11, 2}, domain::BriefingMethod::Handout));
        m_window = std::make_unique<TestWindow>(*m_ledger);
        usePolicy(officeDecides());
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void theOfficeAcceptsAndIssuesIds()
    {
        page();
        step("Prepare an application")->trigger();
        auto *kinds = m_window->field<QComboBox>(u"kind"_s);
        QCOMPARE(kinds->count(), 3);
        QCOMPARE(kinds->currentText(), u"利用申込"_s); // the policy's own title
        QCOMPARE(m_window->field<QListWidget>(u"people"_s)->count(), 1);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QTest::keyClick(page()->table(), Qt::Key_Return); // the next step is printing
        QCOMPARE(m_window->printer.requests.last().role, u"application"_s);
        QCOMPARE(m_window->printer.requests.last().subjects, QStringList{toText(packet().id)});
        take("Record as signed");
        QVERIFY(!step("Record the decision")->isEnabled());
        take("Record as handed in");
        take("Record as received");
        QTRY_VERIFY(facts().contains(u"見本市医師会 事務局"_s));
        QTest::keyClick(page()->table(), Qt::Key_Return); // the next step
        QCOMPARE(m_window->editor()->kind(), u"step-decided"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(int(packet().status), int(SubmissionStatus::Accepted));
        take("Record the issue of IDs");
        QCOMPARE(packet().idsIssuedOn, TestLedger::today);
        take("Record as completed");
        QCOMPARE(int(packet().status), int(SubmissionStatus::Completed));
        QVERIFY(!step("Record as sent back")->isEnabled());
    }

    void aRefusalAsksForItsReason()
    {
        handInTheFirst();
        step("Record the decision")->trigger();
        auto *decision = m_window->field<QComboBox>(u"decision"_s);
        decision->setCurrentIndex(decision->findData(int(SubmissionStatus::Refused)));
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"reason"_s).isEmpty());
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"対象の業務でない"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(int(packet().status), int(SubmissionStatus::Refused));
        QTRY_VERIFY(facts().contains(u"対象の業務でない"_s));
        QVERIFY(!step("Record the issue of IDs")->isEnabled());
    }

    void whoLeavesIsPreparedFromTheToDoList()
    {
        handInTheFirst();
        domain::Staff staff = m_hanako;
        staff.leftOn = QDate(2026, 11, 25);
        must(m_window->session->registers().saveStaff(staff));
        must(m_window->session->reload());
        app::Page *todo = m_window->page(Tab::Todo);
        QVERIFY(todo->showSubject(u"staff-not-removed/"_s + toText(staff.id)));
        QTest::keyClick(todo->table(), Qt::Key_Return);
        QCOMPARE(m_window->field<QComboBox>(u"kind"_s)->currentText(), u"退会"_s);
        auto *people = m_window->field<QListWidget>(u"people"_s);
        QCOMPARE(people->item(0)->checkState(), Qt::Checked);
        QCOMPARE(m_window->field<app::DateEdit>(u"effective"_s)->date(), staff.leftOn);
        QVERIFY(!m_window->submit()); // the reason is missing
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"退職のため"_s);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(int(packet().kind), int(domain::SubmissionKind::Removal));
        QCOMPARE(packet().effectiveOn, staff.leftOn);
    }

    void aReceivingOfficeIsNotAskedToDecide()
    {
        usePolicy(courseFirst());
        page();
        QVERIFY(!step("Record the decision")->isVisible());
        QVERIFY(!step("Record the issue of IDs")->isVisible());
    }
};

QTEST_MAIN(TestSubmissionTab)
#include "tst_submissiontab.moc"
