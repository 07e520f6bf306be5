// SPDX-License-Identifier: Apache-2.0
// 教育・点検・事故: a training with its people, a document told to everybody, an incident from report to end, and a
// restriction, by the buttons of the window.
#include "app/widgets/dateedit.h"
#include "app/widgets/peoplepicker.h"
#include "app/widgets/staffcombo.h"
#include "app/widgets/ticklist.h"
#include "models/tables/documentmodel.h"
#include "models/tables/incidentmodel.h"
#include "models/tables/trainingmodel.h"
#include "tests/support/conduct.h"
#include "tests/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;

class TestConductTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_administrator;
    domain::Staff m_hanako;

    app::Page *view(const QString &name)
    {
        m_window->page(Tab::Conduct);
        const QList<QToolButton *> buttons = m_window->window->findChildren<QToolButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](const QToolButton *one) { return one->accessibleName() == u"View: "_s + name; });
        if (button == buttons.cend())
            qFatal("no button for the view %s", qUtf8Printable(name));
        (*button)->click();
        return m_window->page(Tab::Conduct);
    }
    void start(const QString &name, const QString &action) { TestWindow::action(view(name), action)->trigger(); }
    void type(const QString &field, const QString &text) { m_window->field<QLineEdit>(field)->setText(text); }
    void write(const QString &field, const QString &text)
    {
        m_window->field<QPlainTextEdit>(field)->setPlainText(text);
    }
    void day(const QString &field, QDate date) { m_window->field<app::DateEdit>(field)->setDate(date); }
    void choose(const QString &field, int value)
    {
        auto *combo = m_window->field<QComboBox>(field);
        combo->setCurrentIndex(combo->findData(value));
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
    void saved()
    {
        if (!m_window->submit())
            qFatal("%s", qUtf8Printable(said()));
    }
    const domain::Records &records() const { return m_window->session->records(); }
    static QString shown(app::Page *page) { return page->findChild<QTextBrowser *>()->toPlainText(); }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        const domain::Staff manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_ledger->appoint(manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_ledger->appoint(m_administrator, domain::OfficeRole::McsAdministrator, {2024, 4, 1});
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void everyViewHasARowOrAHintAndACurrentRow()
    {
        for (const QString &name : {u"Trainings"_s, u"Who is due"_s, u"Documents"_s, u"Incidents"_s, u"Restrictions"_s})
            QVERIFY(view(name));
        app::Page *learners = view(u"Who is due"_s);
        QCOMPARE(learners->table()->model()->rowCount(), 3);
        QVERIFY(learners->table()->currentIndex().isValid());
    }

    void thePictureOfPeopleFollowsTheListAndEnterRecordsWhatIsMissing()
    {
        app::Page *learners = view(u"Who is due"_s);
        learners->table()->showSubject(toText(m_hanako.id));
        TestWindow::action(learners, u"Show as a picture"_s)->trigger();
        auto *matrix = learners->findChild<QTableView *>(u"conduct-matrix"_s);
        QVERIFY(matrix && matrix->isVisible());
        QCOMPARE(matrix->model()->rowCount(), 3);
        QVERIFY(matrix->currentIndex().isValid());
        QCOMPARE(matrix->model()->headerData(matrix->currentIndex().row(), Qt::Vertical).toString(), m_hanako.name);
        QTest::keyClick(matrix, Qt::Key_Return);
        QCOMPARE(m_window->field<app::PeoplePicker>(u"people"_s)->chosen(), QStringList{toText(m_hanako.id)});
        m_window->editor()->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        TestWindow::action(learners, u"Show as a list"_s)->trigger();
        QVERIFY(!matrix->isVisible());
    }

    void aTrainingIsEnteredWithItsTopicsAndPeople()
    {
        start(u"Trainings"_s, u"New training"_s);
        QVERIFY(!m_window->submit()); // no title yet
        QVERIFY(!m_window->problem(u"title"_s).isEmpty());
        type(u"title"_s, u"年次研修"_s);
        day(u"held"_s, TestLedger::today.addDays(-3));
        type(u"minutes"_s, u"６０"_s);
        m_window->field<app::TickList>(u"topics"_s)->setTicked({u"passwords"_s, u"secrecy"_s});
        m_window->field<app::PeoplePicker>(u"people"_s)->setChosen({toText(m_hanako.id)});
        m_window->field<QCheckBox>(u"understood"_s)->setChecked(true);
        m_window->field<QLineEdit>(u"minutes"_s)->setText(u"60"_s);
        saved();
        const domain::TrainingSession training = records().trainings.first();
        QCOMPARE(training.topics, (QStringList{u"secrecy"_s, u"passwords"_s}));
        QCOMPARE(training.attendances,
            (QList<domain::TrainingAttendance>{{m_hanako.id, TestLedger::today.addDays(-3), true}}));
        app::Page *page = view(u"Trainings"_s);
        QTRY_VERIFY(shown(page).contains(u"斎藤 花子"_s));
        QCOMPARE(TestWindow::cell(page->table(), toText(training.id), tables::TrainingModel::State), u"Held"_s);
        // Whoever was away watches it later: the same training, one more person.
        TestWindow::action(page, u"Edit"_s)->trigger();
        m_window->field<app::PeoplePicker>(u"people"_s)->setChosen({toText(m_administrator.id)});
        saved();
        QCOMPARE(records().trainings.first().attendances.size(), 2);
        for (const domain::TrainingAttendance &attendance : records().trainings.first().attendances)
            QCOMPARE(attendance.understood, attendance.staff == m_hanako.id);
    }

    void everybodyIsToldOfADocumentInOneGo()
    {
        start(u"Documents"_s, u"New document"_s);
        type(u"title"_s, u"運用管理規程"_s);
        type(u"version"_s, u"第1版"_s);
        day(u"effective"_s, TestLedger::today.addDays(-10));
        saved();
        app::Page *documents = view(u"Documents"_s);
        const QString subject = toText(records().policyDocuments.first().id);
        QCOMPARE(TestWindow::cell(documents->table(), subject, tables::DocumentModel::Told), u"0 of 3"_s);
        TestWindow::action(documents, u"Record the telling"_s)->trigger();
        QCOMPARE(m_window->field<app::PeoplePicker>(u"people"_s)->chosen().size(), 3);
        saved();
        QCOMPARE(TestWindow::cell(documents->table(), subject, tables::DocumentModel::Told), u"3 of 3"_s);
        QVERIFY(!TestWindow::action(documents, u"Record the telling"_s)->isEnabled());
        // A new version asks for all of it again.
        TestWindow::action(documents, u"New version"_s)->trigger();
        type(u"version"_s, u"第2版"_s);
        day(u"effective"_s, TestLedger::today);
        saved();
        QCOMPARE(records().policyDocuments.size(), 2);
        const QString next = toText(records().policyDocuments.last().id);
        QCOMPARE(TestWindow::cell(documents->table(), next, tables::DocumentModel::Told), u"0 of 3"_s);
    }

    void anIncidentGoesFromTheReportToTheEnd()
    {
        start(u"Incidents"_s, u"Report an incident"_s);
        choose(u"kind"_s, int(domain::IncidentKind::PasswordLeak));
        write(u"description"_s, u"付箋に書いたIDとパスワードを見られた"_s);
        choose(u"finder"_s, int(m_hanako.id.value));
        choose(u"account"_s, int(m_hanako.id.value));
        type(u"found-time"_s, u"九時"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"found-time"_s).isEmpty());
        type(u"found-time"_s, u"８：３０"_s);
        type(u"reported-time"_s, u"845"_s);
        saved();
        const domain::IncidentId id = records().incidents.first().id;
        QCOMPARE(records().incidents.first().reportedTo, m_administrator.id); // proposed
        QCOMPARE(records().incidents.first().foundAt.time(), QTime(8, 30));
        app::Page *page = view(u"Incidents"_s);
        QVERIFY(!TestWindow::action(page, u"Measures"_s)->isEnabled());
        QVERIFY(!TestWindow::action(page, u"Close the incident"_s)->isEnabled());
        TestWindow::action(page, u"Instruction"_s)->trigger();
        write(u"instruction"_s, u"すぐにパスワードを変更する"_s);
        saved();
        TestWindow::action(page, u"Measures"_s)->trigger();
        day(u"done-patient-explanation"_s, TestLedger::today);
        choose(u"by"_s, int(m_hanako.id.value));
        saved();
        TestWindow::action(page, u"Close the incident"_s)->trigger();
        write(u"cause"_s, u"付箋に書いた"_s);
        write(u"prevention"_s, u"付箋を禁じ、パスワード管理ツールを使う"_s);
        QVERIFY(!m_window->submit());
        QVERIFY2(m_window->failure().contains(u"準則"_s), qUtf8Printable(m_window->failure()));
        m_window->editor()->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        TestWindow::action(page, u"Measures"_s)->trigger();
        day(u"done-password-change"_s, TestLedger::today);
        choose(u"by"_s, int(m_hanako.id.value));
        saved();
        TestWindow::action(page, u"Close the incident"_s)->trigger();
        write(u"cause"_s, u"付箋に書いた"_s);
        write(u"prevention"_s, u"付箋を禁じ、パスワード管理ツールを使う"_s);
        saved();
        QCOMPARE(records().incidents.first().status, domain::IncidentStatus::Closed);
        QCOMPARE(TestWindow::cell(page->table(), toText(id), tables::IncidentModel::State), u"Closed"_s);
        QVERIFY(!TestWindow::action(page, u"Edit"_s)->isEnabled());
    }

    void theBreachClockIsDrawnWithItsDays()
    {
        start(u"Incidents"_s, u"Report an incident"_s);
        write(u"description"_s, u"訪問バッグを置き忘れた"_s);
        choose(u"finder"_s, int(m_hanako.id.value));
        type(u"found-time"_s, u"8:00"_s);
        type(u"reported-time"_s, u"8:10"_s);
        saved();
        app::Page *page = view(u"Incidents"_s);
        TestWindow::action(page, u"Leak of personal data"_s)->trigger();
        m_window->field<QCheckBox>(u"personal"_s)->setChecked(true);
        day(u"known"_s, TestLedger::today);
        QVERIFY(m_window->field<QLabel>(u"days"_s)->text().contains(u"令和8年11月25日"_s));
        write(u"item-outline"_s, u"訪問先で紙の名簿を紛失"_s);
        saved();
        QCOMPARE(records().incidents.first().reportItems.size(), 1);
        QTRY_VERIFY(shown(page).contains(u"R8.12.20"_s)); // the full report
        const QString subject = toText(records().incidents.first().id);
        QVERIFY(TestWindow::cell(page->table(), subject, tables::IncidentModel::Breach).contains(u'5'));
    }

    void aRestrictionIsEnteredSeenAtThePersonAndLifted()
    {
        m_window->page(Tab::Staff)->showSubject(toText(m_hanako.id));
        TestWindow::action(m_window->page(Tab::Staff), u"Restrict the use"_s)->trigger();
        choose(u"kind"_s, int(domain::RestrictionKind::Banned));
        write(u"reason"_s, u"目的外の閲覧"_s);
        saved();
        QCOMPARE(records().restrictions.first().staff, m_hanako.id);
        QTRY_VERIFY(shown(m_window->page(Tab::Staff)).contains(u"目的外の閲覧"_s));
        app::Page *page = view(u"Restrictions"_s);
        TestWindow::action(page, u"Lift"_s)->trigger();
        saved();
        QCOMPARE(records().restrictions.first().liftedOn, TestLedger::today);
        QVERIFY(!TestWindow::action(page, u"Lift"_s)->isEnabled());
    }

    void theButtonOfATodoOpensItsEditor()
    {
        for (const policy::TodoItem &item : m_window->session->todo()) {
            if (item.kind != "training-due"_L1 && item.kind != "document-missing"_L1)
                continue;
            Q_EMIT m_window->page(Tab::Todo)->actionAsked(item);
            QVERIFY2(m_window->editor(), qUtf8Printable(item.id));
            if (item.kind == "training-due"_L1)
                QCOMPARE(m_window->field<app::PeoplePicker>(u"people"_s)->chosen(), QStringList{item.subjectId});
            else
                QVERIFY(!m_window->field<QLineEdit>(u"title"_s)->text().isEmpty());
            m_window->editor()->QDialog::reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

QTEST_MAIN(TestConductTab)
#include "tst_conducttab.moc"
