// SPDX-License-Identifier: Apache-2.0
// 点検, バックアッププラン and 連絡・提供の記録 in the window: from the check list to the correction, the call list by
// keyboard, notices, provisions with the patient, and a disaster where the facility allows it.
#include "app/widgets/calllistedit.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/inspectionlistedit.h"
#include "app/widgets/patientcombo.h"
#include "models/policy/inspectionregister.h"
#include "models/tables/inspectionmodel.h"
#include "models/tables/usemodel.h"
#include "tests/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using domain::InspectionAnswer;

class TestOversightTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_administrator;
    domain::Patient m_patient;

    app::Page *view(const QString &title)
    {
        m_window->page(Tab::Conduct);
        const QList<QToolButton *> buttons = m_window->window->findChildren<QToolButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](const QToolButton *one) { return one->accessibleName() == u"View: "_s + title; });
        if (button == buttons.cend())
            qFatal("no button for the view");
        (*button)->click(); // the tool bar is made anew
        return m_window->page(Tab::Conduct);
    }
    void start(const QString &title, const QString &action)
    {
        TestWindow::action(view(title), action)->trigger();
        auto *lists = view(title)->findChild<QMenu *>(u"inspectionLists"_s);
        if (lists && lists->isVisible()) { // the first of several check lists
            lists->actions().first()->trigger();
            lists->close();
        }
    }
    void choose(const QString &field, qint64 id)
    {
        auto *combo = m_window->field<QComboBox>(field);
        combo->setCurrentIndex(combo->findData(id));
    }
    void type(const QString &field, const QString &text) { m_window->field<QLineEdit>(field)->setText(text); }
    void day(const QString &field, QDate date) { m_window->field<app::DateEdit>(field)->setDate(date); }
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
    void saved()
    {
        if (!m_window->submit())
            qFatal("%s", qUtf8Printable(said()));
    }
    QString pane(app::Page *page)
    {
        QTest::qWait(60); // the pane follows when the keys rest
        return page->findChild<QTextBrowser *>()->toPlainText();
    }
    const domain::Records &records() { return m_window->session->records(); }
    // Every open item is met; what is not met gets a correction.
    void answerAll()
    {
        auto *list = m_window->field<app::InspectionListEdit>(u"items"_s);
        auto *table = list->findChild<QTableWidget *>(u"inspection-items"_s);
        QList<domain::InspectionLine> lines = list->lines();
        for (domain::InspectionLine &line : lines) {
            if (line.answer == InspectionAnswer::Unanswered) {
                list->showItem(line.item);
                QTest::keyClick(table, Qt::Key_1);
            }
        }
        lines = list->lines();
        for (domain::InspectionLine &line : lines) {
            if (line.answer == InspectionAnswer::NotMet) {
                line.correction = u"手順を定める"_s;
                line.dueOn = TestLedger::today.addDays(10);
            }
        }
        list->setLines(lines);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        const auto manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        m_ledger->appoint(manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_ledger->appoint(m_administrator, domain::OfficeRole::McsAdministrator, {2024, 4, 1});
        m_patient = m_ledger->add(aPatient().named(u"東 トメ"_s, u"アズマ トメ"_s));
        domain::Facility facility = m_ledger->records().facility;
        facility.rules = {{u"disaster-use"_s, true}};
        must(m_ledger->registers().saveFacility(facility));
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void anInspectionBeginsWithWhatTheRecordsKnow()
    {
        start(u"Inspections"_s, u"New self-inspection"_s);
        auto *list = m_window->field<app::InspectionListEdit>(u"items"_s);
        const auto lines = list->lines();
        const auto known = std::count_if(
            lines.cbegin(), lines.cend(), [](const domain::InspectionLine &line) { return line.fromRecords; });
        QVERIFY(known > 20);
        auto *bar = list->findChild<QProgressBar *>(u"progress"_s);
        QCOMPARE(bar->maximum(), int(lines.size()));
        QCOMPARE(bar->value(), int(known));
        auto *table = list->findChild<QTableWidget *>(u"inspection-items"_s);
        bool marked = false;
        for (int row = 0; row < table->rowCount(); ++row)
            marked = marked || (table->item(row, 3) && table->item(row, 3)->text().startsWith(u"From the records:"_s));
        QVERIFY(marked);
        choose(u"inspector"_s, m_administrator.id.value);
        saved();
        QCOMPARE(records().inspections.size(), 1);
        QCOMPARE(TestWindow::cell(view(u"Inspections"_s)->table(), toText(records().inspections.first().id),
                     tables::InspectionModel::State),
            u"Being answered"_s);
    }

    void whoOverrulesTheRecordsIsAskedForEvidence()
    {
        start(u"Inspections"_s, u"New self-inspection"_s);
        choose(u"inspector"_s, m_administrator.id.value);
        auto *list = m_window->field<app::InspectionListEdit>(u"items"_s);
        auto *table = list->findChild<QTableWidget *>(u"inspection-items"_s);
        list->showItem(u"J-18"_s); // no plan: the records say 否
        QTest::keyClick(table, Qt::Key_1);
        QVERIFY(!m_window->submit());
        QVERIFY2(said().contains(u"your own evidence"_s), qUtf8Printable(said()));
        auto *evidence = list->findChild<QLineEdit *>(u"evidence"_s);
        list->showItem(u"J-18"_s);
        evidence->clear();
        QTest::keyClicks(evidence, u"in the rules, chapter 8"_s);
        saved();
        const auto &lines = records().inspections.first().lines;
        const auto line = std::find_if(
            lines.cbegin(), lines.cend(), [](const domain::InspectionLine &one) { return one.item == u"J-18"_s; });
        QCOMPARE(line->evidence, u"in the rules, chapter 8"_s);
        QVERIFY(!line->fromRecords);
        // 0 goes back to the records.
        start(u"Inspections"_s, u"Open the check list"_s);
        list = m_window->field<app::InspectionListEdit>(u"items"_s);
        list->showItem(u"J-18"_s);
        QTest::keyClick(list->findChild<QTableWidget *>(u"inspection-items"_s), Qt::Key_0);
        saved();
        QVERIFY(std::any_of(records().inspections.first().lines.cbegin(), records().inspections.first().lines.cend(),
            [](const domain::InspectionLine &one) { return one.item == u"J-18"_s && one.fromRecords; }));
    }

    void itIsFinishedWhenAllIsAnsweredAndItsCorrectionsAreRecorded()
    {
        start(u"Inspections"_s, u"New self-inspection"_s);
        choose(u"inspector"_s, m_administrator.id.value);
        m_window->field<QCheckBox>(u"finish"_s)->setChecked(true);
        QVERIFY(!m_window->submit());
        QVERIFY2(said().contains(u"not answered yet"_s), qUtf8Printable(said()));
        answerAll();
        saved();
        const domain::SelfInspection done = records().inspections.first();
        QCOMPARE(done.finishedOn, TestLedger::today);
        const auto open = policy::openCorrections(done, records().inspections);
        QVERIFY(!open.isEmpty());
        const auto todo = m_window->session->todo();
        const QString id = u"inspection-correction/%1/%2"_s.arg(toText(done.id), open.first()->item);
        const auto item
            = std::find_if(todo.cbegin(), todo.cend(), [&](const policy::TodoItem &one) { return one.id == id; });
        QVERIFY(item != todo.cend());
        Q_EMIT m_window->page(Tab::Todo)->actionAsked(*item);
        QVERIFY(m_window->editor());
        day(u"done"_s, TestLedger::today);
        saved();
        QCOMPARE(policy::openCorrections(records().inspections.first(), records().inspections).size(), open.size() - 1);
        QVERIFY(pane(view(u"Inspections"_s)).contains(u"Corrected on"_s));
    }

    void aFinishedInspectionIsOnlyLookedAt()
    {
        start(u"Inspections"_s, u"New self-inspection"_s);
        choose(u"inspector"_s, m_administrator.id.value);
        answerAll();
        m_window->field<QCheckBox>(u"finish"_s)->setChecked(true);
        saved();
        app::Page *page = view(u"Inspections"_s);
        QVERIFY(!TestWindow::action(page, u"Delete"_s)->isEnabled());
        TestWindow::action(page, u"Open the check list"_s)->trigger();
        auto *list = m_window->field<app::InspectionListEdit>(u"items"_s);
        const auto before = list->lines();
        QTest::keyClick(list->findChild<QTableWidget *>(u"inspection-items"_s), Qt::Key_2);
        QCOMPARE(list->lines(), before);
        saved(); // closes
    }

    void theCallListKeepsTheOrderThatTheKeysMake()
    {
        start(u"Continuity plan"_s, u"New version"_s);
        auto *list = m_window->field<app::CallListEdit>(u"contacts"_s);
        QCOMPARE(list->contacts().first().name, u"みどり在宅クリニック"_s); // the facility itself
        list->add({u"ひかり訪問看護ステーション"_s, u"訪問看護"_s, u"029-000-0009"_s, {}, {}});
        auto *table = list->findChild<QTableWidget *>(u"call-list"_s);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!m_window->submit()); // no way of contact is ticked
        QVERIFY2(said().contains(u"how you reach each other"_s), qUtf8Printable(said()));
        m_window->field<QCheckBox>(u"method-phone"_s)->setChecked(true);
        day(u"inside"_s, TestLedger::today);
        saved();
        const domain::ContinuityPlan plan = records().continuityPlans.last();
        QCOMPARE(plan.contacts.first().name, u"ひかり訪問看護ステーション"_s);
        QCOMPARE(plan.methods, QStringList{u"phone"_s});
        const QString text = pane(view(u"Continuity plan"_s));
        QVERIFY(text.indexOf(u"ひかり訪問看護"_s) < text.indexOf(u"みどり在宅クリニック"_s));
        QVERIFY(text.contains(u"Not recorded"_s)); // outside nobody was told
        // The next version begins with what holds today.
        start(u"Continuity plan"_s, u"New version"_s);
        QCOMPARE(m_window->field<QLineEdit>(u"version"_s)->text(), u"2"_s);
        saved();
        QCOMPARE(view(u"Continuity plan"_s)->table()->model()->rowCount(), 2);
        QCOMPARE(records().continuityPlans.last().version, u"2"_s);
        QVERIFY(!records().continuityPlans.last().announcedInsideOn.isValid());
    }

    void aMissingPlanIsOpenedFromTheToDoList()
    {
        const auto todo = m_window->session->todo();
        const auto item = std::find_if(todo.cbegin(), todo.cend(),
            [](const policy::TodoItem &one) { return one.kind == u"continuity-missing"_s; });
        QVERIFY(item != todo.cend());
        Q_EMIT m_window->page(Tab::Todo)->actionAsked(*item);
        QVERIFY(m_window->editor());
        QCOMPARE(m_window->editor()->kind(), u"continuity-plan"_s);
    }

    void aNoticeIsSentAndLeavesTheOpenOnes()
    {
        start(u"Notices and provisions"_s, u"New notice"_s);
        m_window->field<QComboBox>(u"matter"_s)->setCurrentIndex(1); // what the policy offers fills the rest
        QVERIFY(!m_window->field<QLineEdit>(u"recipient"_s)->text().isEmpty());
        QVERIFY(!m_window->field<QPlainTextEdit>(u"text"_s)->toPlainText().isEmpty());
        day(u"due"_s, TestLedger::today.addDays(2));
        saved();
        const QString subject = toText(records().notices.first().id);
        app::Page *page = view(u"Notices and provisions"_s);
        QCOMPARE(TestWindow::cell(page->table(), subject, tables::UseModel::State), u"To be sent"_s);
        page->showSubject(subject);
        TestWindow::action(page, u"Next step"_s)->trigger();
        day(u"sent"_s, TestLedger::today);
        QVERIFY(!m_window->submit()); // how?
        auto *how = m_window->field<QComboBox>(u"method"_s);
        how->setCurrentIndex(how->findData(int(domain::NoticeMethod::Fax)));
        saved();
        QCOMPARE(TestWindow::cell(page->table(), subject, tables::UseModel::State), u"Sent"_s);
    }

    void aProvisionStandsWithItsPatient()
    {
        start(u"Notices and provisions"_s, u"Provision"_s);
        choose(u"patient"_s, m_patient.id.value);
        type(u"recipient"_s, u"ひかり訪問看護ステーション"_s);
        type(u"items"_s, u"診療に関する情報"_s);
        QVERIFY(!m_window->submit()); // on what basis?
        type(u"basis"_s, u"本人の同意（同意書）"_s);
        choose(u"by"_s, m_administrator.id.value);
        saved();
        QCOMPARE(records().provisions.size(), 1);
        QCOMPARE(records().provisions.first().patient, m_patient.id);
        app::Page *patients = m_window->page(Tab::Consents);
        patients->showSubject(toText(m_patient.id));
        QVERIFY(pane(patients).contains(u"ひかり訪問看護ステーション"_s));
        m_window->window->showSubject(toText(records().provisions.first().id));
        QCOMPARE(m_window->window->currentTab(), Tab::Conduct);
    }

    void whatThePolicyDoesNotKnowIsNotOffered()
    {
        app::Page *page = view(u"Notices and provisions"_s);
        QVERIFY(!TestWindow::action(page, u"Secondary use"_s)->isVisible());
        QVERIFY(!TestWindow::action(page, u"Consent to photographs"_s)->isVisible());
        QVERIFY(TestWindow::action(page, u"Disaster"_s)->isVisible()); // the facility's own rule
        QVERIFY(!TestWindow::action(page, u"Print"_s)->isVisible()
            || m_window->session->policy().form(u"provision-record"_s));
        m_window->page(Tab::Consents)->showSubject(toText(m_patient.id));
        QVERIFY(!pane(m_window->page(Tab::Consents)).contains(u"Photographs"_s));
    }

    void aDisasterIsDeclaredUsedEndedAndClearedUp()
    {
        start(u"Notices and provisions"_s, u"Disaster"_s);
        type(u"name"_s, u"11月の地震"_s);
        day(u"day"_s, TestLedger::today.addDays(-2));
        choose(u"by"_s, m_administrator.id.value);
        saved();
        const QString subject = toText(records().disasters.first().id);
        app::Page *page = view(u"Notices and provisions"_s);
        page->showSubject(subject);
        TestWindow::action(page, u"Device used in it"_s)->trigger();
        choose(u"staff"_s, m_administrator.id.value);
        type(u"device"_s, u"自宅のスマートフォン"_s);
        saved();
        page->showSubject(subject);
        TestWindow::action(page, u"Next step"_s)->trigger(); // the end
        saved();
        QVERIFY(!TestWindow::action(page, u"Device used in it"_s)->isEnabled());
        page->showSubject(subject);
        TestWindow::action(page, u"Next step"_s)->trigger();
        day(u"wiped-1"_s, TestLedger::today);
        saved();
        QCOMPARE(TestWindow::cell(page->table(), subject, tables::UseModel::State), u"Cleared up"_s);
    }

    void whatWasTypedSurvivesALock()
    {
        start(u"Inspections"_s, u"New self-inspection"_s);
        auto *list = m_window->field<app::InspectionListEdit>(u"items"_s);
        list->showItem(u"J-01"_s);
        list->answer(InspectionAnswer::Met);
        const QByteArray draft = m_window->window->draft();
        m_window->editor()->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->window->restoreDraft(draft);
        const auto lines = m_window->field<app::InspectionListEdit>(u"items"_s)->lines();
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const domain::InspectionLine &line) {
            return line.item == u"J-01"_s && line.answer == InspectionAnswer::Met;
        }));
    }

    void everyInputHasANameAndTheTablesACurrentRow()
    {
        for (const QString &kind :
            {u"inspection"_s, u"continuity-plan"_s, u"notice"_s, u"provision"_s, u"disaster"_s}) {
            const QString title = kind == u"inspection"_s ? u"Inspections"_s
                : kind == u"continuity-plan"_s            ? u"Continuity plan"_s
                                                          : u"Notices and provisions"_s;
            const QString action = kind == u"inspection"_s ? u"New self-inspection"_s
                : kind == u"continuity-plan"_s             ? u"New version"_s
                : kind == u"notice"_s                      ? u"New notice"_s
                : kind == u"provision"_s                   ? u"Provision"_s
                                                           : u"Disaster"_s;
            start(title, action);
            QVERIFY(m_window->editor());
            for (const QWidget *input : m_window->editor()->findChildren<QWidget *>()) {
                const bool takesInput = qobject_cast<const QLineEdit *>(input) || qobject_cast<const QComboBox *>(input)
                    || qobject_cast<const QTableWidget *>(input);
                if (takesInput && input->focusPolicy() != Qt::NoFocus && !qobject_cast<QComboBox *>(input->parent())) {
                    const QWidget *named = input->accessibleName().isEmpty() ? input->parentWidget() : input;
                    QVERIFY2(!named->accessibleName().isEmpty(), qPrintable(kind + u' ' + input->objectName()));
                }
                if (const auto *table = qobject_cast<const QTableWidget *>(input))
                    QVERIFY(table->currentRow() >= 0);
            }
            m_window->editor()->QDialog::reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

QTEST_MAIN(TestOversightTab)
#include "tst_oversighttab.moc"
