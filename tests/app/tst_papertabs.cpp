// SPDX-License-Identifier: Apache-2.0
// やること, 誓約書, 同意書, 届出: from the missing paper to the record of it.
#include "app/widgets/dateedit.h"
#include "app/widgets/staffcombo.h"
#include "models/tables/patientmodel.h"
#include "models/tables/pledgemodel.h"
#include "models/tables/submissionmodel.h"
#include "models/tables/todomodel.h"
#include "tests/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using app::MainWindow;
using Tab = MainWindow::Tab;

class TestPaperTabs : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_hanako;
    domain::Staff m_haruka;
    domain::Patient m_tome;

    app::Page *show(Tab tab, const QString &subject)
    {
        app::Page *page = m_window->page(tab);
        if (!page->showSubject(subject))
            qFatal("%s is not there", qUtf8Printable(subject));
        return page;
    }
    QString pledgeState(const domain::Staff &staff)
    {
        return TestWindow::cell(m_window->table(Tab::Pledges), toText(staff.id), tables::PledgeModel::State);
    }
    domain::Submission packet() { return m_window->session->records().submissions.last(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        const domain::Staff manager
            = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_ledger->appoint(manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_haruka = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_tome = m_ledger->add(aPatient()
                                   .named(u"茨城 トメ"_s, u"イバラキ トメ"_s)
                                   .withContact(domain::ContactKind::Family, u"茨城 健"_s, u"長男"_s));
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void theListOfWhatToDoLeadsToTheDoing()
    {
        app::Page *page = m_window->page(Tab::Todo);
        auto *model = static_cast<tables::TodoModel *>(page->table()->model());
        QVERIFY(model->rowCount() > 0);
        QString missing;
        for (int row = 0; row < model->rowCount(); ++row) {
            const policy::TodoItem *item = model->item(model->subjectAt(row));
            if (item->subjectId == toText(m_hanako.id) && item->action == policy::TodoAction::PrintPledge)
                missing = item->id;
        }
        QVERIFY(!missing.isEmpty());
        QVERIFY(page->showSubject(missing));
        QTRY_VERIFY(page->findChild<QTextBrowser *>(u"facts"_s)->toPlainText().contains(u"第9条"_s));
        auto *button = page->findChild<QPushButton *>(u"do"_s);
        QVERIFY(button->isVisible() && !button->text().isEmpty());
        button->click();
        QCOMPARE(m_window->printer.requests.first().role, u"staff-pledge"_s);
        QCOMPARE(m_window->printer.requests.first().subjects, QStringList{toText(m_hanako.id)});
        QVERIFY(m_window->window->findChild<QTabWidget *>()->tabText(0).contains(u"（"_s));
        QVERIFY(page->findChild<QProgressBar *>());
    }

    void aListWithNothingLeftShrinksAsThingsAreDone()
    {
        app::Page *page = m_window->page(Tab::Todo);
        const int before = page->table()->model()->rowCount();
        show(Tab::Pledges, toText(m_hanako.id));
        TestWindow::action(m_window->page(Tab::Pledges), u"署名を記録"_s)->trigger();
        QVERIFY(m_window->submit());
        QVERIFY(m_window->page(Tab::Todo)->table()->model()->rowCount() < before);
    }

    void signedPledgesOfSeveralPeopleAreRecordedAtOnce()
    {
        app::RecordTable *table = m_window->table(Tab::Pledges);
        table->selectAll();
        TestWindow::action(m_window->page(Tab::Pledges), u"署名を記録"_s)->trigger();
        m_window->field<app::DateEdit>(u"signed"_s)->setText(u"R8.11.19"_s);
        m_window->field<QLineEdit>(u"place"_s)->setText(u"誓約書ファイル"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(pledgeState(m_hanako), u"署名受領"_s);
        QCOMPARE(pledgeState(m_haruka), u"署名受領"_s);
        QCOMPARE(TestWindow::cell(table, toText(m_haruka.id), tables::PledgeModel::SignedOn), u"R8.11.19"_s);
        QVERIFY(!TestWindow::action(m_window->page(Tab::Pledges), u"未提出をすべて印刷"_s)->isEnabled());
    }

    void aPledgeSignedTomorrowIsRefused()
    {
        show(Tab::Pledges, toText(m_hanako.id));
        TestWindow::action(m_window->page(Tab::Pledges), u"署名を記録"_s)->trigger();
        m_window->field<app::DateEdit>(u"signed"_s)->setText(u"R8.11.21"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"signed"_s).isEmpty());
        QVERIFY(m_window->session->records().pledges.isEmpty());
    }

    void anExemptionNeedsDateAndAllFivePoints()
    {
        show(Tab::Pledges, toText(m_hanako.id));
        TestWindow::action(m_window->page(Tab::Pledges), u"省略を記録"_s)->trigger();
        m_window->field<QLineEdit>(u"document"_s)->setText(u"雇用契約時の守秘義務誓約書"_s);
        for (int point = 1; point <= 4; ++point)
            m_window->field<QCheckBox>(u"point-%1"_s.arg(point))->setChecked(true);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"date"_s).isEmpty());
        QVERIFY(!m_window->problem(u"points"_s).isEmpty());
        m_window->field<app::DateEdit>(u"date"_s)->setText(u"R6.4.1"_s);
        m_window->field<QCheckBox>(u"point-5"_s)->setChecked(true);
        QVERIFY(m_window->submit());
        QCOMPARE(pledgeState(m_hanako), u"省略（既存誓約）"_s);
    }

    void allMissingPledgesArePrintedInOneGo()
    {
        TestWindow::action(m_window->page(Tab::Pledges), u"未提出をすべて印刷"_s)->trigger();
        QVERIFY(m_window->printer.requests.first().allMissing);
    }

    void aPledgeMadeVoidIsMissingAgain()
    {
        show(Tab::Pledges, toText(m_hanako.id));
        TestWindow::action(m_window->page(Tab::Pledges), u"署名を記録"_s)->trigger();
        QVERIFY(m_window->submit());
        TestWindow::action(m_window->page(Tab::Pledges), u"無効にする"_s)->trigger();
        QVERIFY(!m_window->submit()); // a reason is needed
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"住所の誤り"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(pledgeState(m_hanako), u"未提出"_s);
    }

    void aConsentIsRecordedAndItsCounterpartHandedOver()
    {
        const QString tome = toText(m_tome.id);
        app::RecordTable *table = m_window->table(Tab::Consents);
        show(Tab::Consents, tome);
        TestWindow::action(m_window->page(Tab::Consents), u"同意書を印刷"_s)->trigger();
        QCOMPARE(m_window->printer.requests.first().role, u"consent"_s);
        TestWindow::action(m_window->page(Tab::Consents), u"署名を記録"_s)->trigger();
        auto *explainer = m_window->field<app::StaffCombo>(u"explainer"_s);
        explainer->setCurrentIndex(explainer->findData(m_hanako.id.value));
        m_window->field<app::DateEdit>(u"explained"_s)->setText(u"R8.11.18"_s);
        m_window->field<app::DateEdit>(u"signed"_s)->setText(u"R8.11.17"_s);
        QVERIFY(!m_window->submit()); // signed before it was explained
        QVERIFY(!m_window->problem(u"signed"_s).isEmpty());
        m_window->field<app::DateEdit>(u"signed"_s)->setText(u"R8.11.18"_s);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(TestWindow::cell(table, tome, tables::PatientModel::State), u"署名済"_s);
        QCOMPARE(TestWindow::cell(table, tome, tables::PatientModel::Counterpart), u"未交付"_s);
        TestWindow::action(m_window->page(Tab::Consents), u"乙（控え）を交付"_s)->trigger();
        QVERIFY(m_window->submit());
        QCOMPARE(TestWindow::cell(table, tome, tables::PatientModel::State), u"交付完了"_s);
        QCOMPARE(TestWindow::cell(table, tome, tables::PatientModel::Counterpart), u"R8.11.20"_s);
        QVERIFY(!TestWindow::action(m_window->page(Tab::Consents), u"乙（控え）を交付"_s)->isEnabled());
    }

    void writingOnBehalfNeedsRelationAndReason()
    {
        show(Tab::Consents, toText(m_tome.id));
        TestWindow::action(m_window->page(Tab::Consents), u"署名を記録"_s)->trigger();
        auto *explainer = m_window->field<app::StaffCombo>(u"explainer"_s);
        explainer->setCurrentIndex(explainer->findData(m_hanako.id.value));
        m_window->field<app::DateEdit>(u"explained"_s)->setText(u"R8.11.18"_s);
        m_window->field<app::DateEdit>(u"signed"_s)->setText(u"R8.11.18"_s);
        auto *kind = m_window->field<QComboBox>(u"signer-kind"_s);
        QVERIFY(m_window->field<QLineEdit>(u"reason"_s)->isHidden()
            || !m_window->field<QLineEdit>(u"reason"_s)->isVisible());
        kind->setCurrentIndex(kind->findData(int(domain::SignerKind::WrittenByAnother)));
        m_window->field<QLineEdit>(u"signer"_s)->setText(u"茨城 健"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"relation"_s).isEmpty());
        QVERIFY(!m_window->problem(u"reason"_s).isEmpty());
        m_window->field<QLineEdit>(u"relation"_s)->setText(u"長男"_s);
        m_window->field<QLineEdit>(u"reason"_s)->setText(u"手の麻痺のため"_s);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(m_window->session->records().consents.first().proxyReason, u"手の麻痺のため"_s);
    }

    void aWithdrawnConsentIsNoConsent()
    {
        aConsentIsRecordedAndItsCounterpartHandedOver();
        TestWindow::action(m_window->page(Tab::Consents), u"撤回を記録"_s)->trigger();
        QVERIFY(m_window->submit());
        QCOMPARE(TestWindow::cell(m_window->table(Tab::Consents), toText(m_tome.id), tables::PatientModel::State),
            u"撤回"_s);
    }

    void aPacketGoesFromPreparingToTheReceipt()
    {
        app::Page *page = m_window->page(Tab::Submissions);
        TestWindow::action(page, u"届出を準備"_s)->trigger();
        QCOMPARE(m_window->field<QListWidget>(u"people"_s)->count(), 3);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        const QString subject = toText(packet().id);
        QCOMPARE(page->table()->currentSubject(), subject);
        QCOMPARE(packet().papers.size(), 2);
        QVERIFY(!TestWindow::action(page, u"受付を記録"_s)->isEnabled());

        // Only one of the two papers is signed: handing in is refused, 第3条.
        TestWindow::action(page, u"署名を記録"_s)->trigger();
        m_window->field<app::DateEdit>(u"signed-facility-pledge"_s)->setText({});
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QVERIFY(packet().status != domain::SubmissionStatus::Submitted);
        if (TestWindow::action(page, u"提出を記録"_s)->isEnabled()) {
            TestWindow::action(page, u"提出を記録"_s)->trigger();
            QVERIFY(!m_window->submit());
            QVERIFY2(m_window->failure().contains(u"第3条"_s), qUtf8Printable(m_window->failure()));
            m_window->editor()->findChildren<QPushButton *>().last()->click();
        }
        TestWindow::action(page, u"署名を記録"_s)->trigger();
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(int(packet().status), int(domain::SubmissionStatus::Signed));

        TestWindow::action(page, u"提出を記録"_s)->trigger();
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(int(packet().method), int(domain::SubmissionMethod::ByHand));
        TestWindow::action(page, u"受付を記録"_s)->trigger();
        m_window->field<QLineEdit>(u"number"_s)->setText(u"保-12"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(packet().receiptNumber, u"保-12"_s);
        QCOMPARE(packet().receivedOn, TestLedger::today);
    }

    void thePapersOfThePacketArePrintedWithItsRoster()
    {
        app::Page *page = m_window->page(Tab::Submissions);
        TestWindow::action(page, u"届出を準備"_s)->trigger();
        m_window->field<QListWidget>(u"people"_s)->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(m_window->submit());
        QTest::keyClick(page->table(), Qt::Key_Return); // the next step is printing
        QCOMPARE(m_window->printer.requests.first().role, u"application"_s);
        QCOMPARE(m_window->printer.requests.first().subjects, QStringList{toText(packet().id)});
        QCOMPARE(packet().roster.size(), 2);
    }

    void aPacketIsCancelledWithAReason()
    {
        app::Page *page = m_window->page(Tab::Submissions);
        TestWindow::action(page, u"届出を準備"_s)->trigger();
        QVERIFY(m_window->submit());
        TestWindow::action(page, u"届出を取り消す"_s)->trigger();
        QVERIFY(!m_window->submit());
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"作り直し"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(int(packet().status), int(domain::SubmissionStatus::Cancelled));
    }
};

QTEST_MAIN(TestPaperTabs)
#include "tst_papertabs.moc"
