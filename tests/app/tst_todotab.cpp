// SPDX-License-Identifier: Apache-2.0
// The tab やること in the real window: filter, do, put off, take back, the picture behind the badges, paper.
#include "app/pages/compliancedialog.h"
#include "app/printing/printservice.h"
#include "app/widgets/badge.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/filterline.h"
#include "app/widgets/undobar.h"
#include "models/domain/csv.h"
#include "models/tables/todomodel.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTabWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using app::MainWindow;
using tables::TodoModel;
using Tab = MainWindow::Tab;

class TestTodoTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_hanako;
    domain::Staff m_haruka;
    QString m_item; // the missing pledge of 斎藤 花子

    app::Page *page() { return m_window->page(Tab::Todo); }
    TodoModel &model() { return *static_cast<TodoModel *>(page()->table()->model()); }
    app::FilterLine *filters() { return page()->findChild<app::FilterLine *>(); }
    QStringList shown()
    {
        QStringList ids;
        for (const policy::TodoItem &item : model().shownItems())
            ids.append(item.id);
        return ids;
    }
    void choose(const QString &choice, const QString &entry)
    {
        for (QComboBox *box : filters()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == choice)
                box->setCurrentText(entry);
        }
    }
    void showPutOff()
    {
        tables::Filter filter;
        filter.chip = TodoModel::Snoozed;
        filters()->setFilter(filter);
    }
    void putOff(const QString &item, const QString &reason)
    {
        QVERIFY(page()->table()->showSubject(item));
        QTest::keyClick(page()->table(), Qt::Key_S);
        QVERIFY(m_window->editor());
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(reason);
        QVERIFY(m_window->submit());
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        const domain::Staff manager
            = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_ledger->appoint(manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_haruka = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        m_ledger->add(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s));
        m_item = u"pledge-missing/"_s + toText(m_hanako.id);
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void filtersByThemeLevelAndPolicyNarrowTheListTogether()
    {
        QVERIFY(shown().contains(m_item));
        choose(u"Theme"_s, TodoModel::word(policy::TodoTheme::Consent));
        QVERIFY(!shown().isEmpty());
        for (const policy::TodoItem &item : model().shownItems())
            QCOMPARE(themeOf(item), policy::TodoTheme::Consent);
        choose(u"Theme"_s, TodoModel::word(policy::TodoTheme::Pledge));
        choose(u"Level"_s, policy::levelWord(policy::Level::Mandatory));
        choose(u"Policy"_s, u"Region"_s);
        QVERIFY(shown().contains(m_item));
        for (const policy::TodoItem &item : model().shownItems()) {
            QCOMPARE(themeOf(item), policy::TodoTheme::Pledge);
            QCOMPARE(item.level, policy::Level::Mandatory);
        }
        choose(u"Theme"_s, TodoModel::word(policy::TodoTheme::CarryOut));
        QVERIFY(shown().isEmpty());
        filters()->clear();
        QCOMPARE(model().rowCount(), model().allCount());
    }

    void searchFindsAPersonWhateverFormTheNameHas()
    {
        page()->findChild<QLineEdit *>(u"search"_s)->setText(u"葛城"_s);
        QVERIFY(!shown().isEmpty());
        for (const policy::TodoItem &item : model().shownItems())
            QCOMPARE(item.subjectName, m_haruka.name);
    }

    void everyRowSaysWhoWhatWhenAndWhichArticle()
    {
        app::RecordTable *table = page()->table();
        QCOMPARE(TestWindow::cell(table, m_item, TodoModel::Who), m_hanako.name);
        QVERIFY(TestWindow::cell(table, m_item, TodoModel::Sentence).contains(m_hanako.name));
        QVERIFY(TestWindow::cell(table, m_item, TodoModel::Articles).contains(u"東海村 第9条"_s));
        QVERIFY(TestWindow::cell(table, m_item, TodoModel::Articles).contains(u"準則 4-1"_s));
        QVERIFY(TestWindow::cell(table, m_item, TodoModel::When).contains(u"R6.4.1"_s));
        QVERIFY(!TestWindow::cell(table, m_item, TodoModel::Action).isEmpty());
    }

    void enterDoesTheItemAndTheNextOneFollows()
    {
        choose(u"Theme"_s, TodoModel::word(policy::TodoTheme::Pledge));
        const QStringList before = shown();
        QVERIFY(before.size() >= 3);
        QVERIFY(page()->showSubject(before.at(1)));
        QTest::keyClick(page()->table(), Qt::Key_Return);
        QCOMPARE(m_window->printer.requests.size(), 1);
        const QString subject = model().item(before.at(1))->subjectId;
        QCOMPARE(m_window->printer.requests.first().subjects, QStringList{subject});
        // It is done: the pledge is signed.
        must(m_window->session->registers().pledgeSigned(
            *domain::idFromText<domain::StaffId>(subject), TestLedger::today, {}));
        must(m_window->session->reload());
        QVERIFY(!shown().contains(before.at(1)));
        QCOMPARE(page()->table()->currentSubject(), before.at(2));
        QCOMPARE(model().filter().required, TodoModel::bitOf(policy::TodoTheme::Pledge));
    }

    void puttingOffNeedsAReasonAndADayThatIsNotTooFar()
    {
        QVERIFY(page()->showSubject(m_item));
        QTest::keyClick(page()->table(), Qt::Key_S);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"reason"_s).isEmpty());
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"出張"_s);
        m_window->field<app::DateEdit>(u"until"_s)->setDate(TestLedger::today.addDays(31));
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"until"_s).isEmpty());
        m_window->field<app::DateEdit>(u"until"_s)->setDate(TestLedger::today.addDays(30));
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().snoozes.size(), 1);
    }

    void whatIsPutOffLeavesTheListAndStandsUnderItsOwnChip()
    {
        const int pressing = model().chipCount(TodoModel::Overdue);
        const QStringList before = shown();
        const QString next = before.value(before.indexOf(m_item) + 1);
        putOff(m_item, u"出張から戻るまで"_s);
        QVERIFY(!shown().contains(m_item));
        QCOMPARE(page()->table()->currentSubject(), next);
        QCOMPARE(model().chipCount(TodoModel::Overdue), pressing - 1);
        QVERIFY(m_window->window->findChild<QTabWidget *>()->tabText(0).contains(QString::number(pressing - 1)));
        showPutOff();
        QCOMPARE(shown(), QStringList{m_item});
        const QString what = TestWindow::cell(page()->table(), m_item, TodoModel::Sentence);
        QVERIFY(what.contains(u"出張から戻るまで"_s));
        QVERIFY(what.contains(m_window->session->ledger().currentUser().name));
        QTRY_VERIFY(page()->findChild<QTextBrowser *>(u"facts"_s)->toPlainText().contains(u"出張から戻るまで"_s));
    }

    void puttingOffCanBeUndone()
    {
        putOff(m_item, u"出張"_s);
        m_window->window->findChild<app::UndoBar *>()->undo();
        QVERIFY(m_window->session->records().snoozes.isEmpty());
        QCOMPARE(page()->table()->currentSubject(), m_item);
        QVERIFY(m_window->prompts.errors.isEmpty());
    }

    void undoOfAChangedSnoozeBringsTheFormerOneBack()
    {
        putOff(m_item, u"出張"_s);
        showPutOff();
        putOff(m_item, u"休職"_s);
        QCOMPARE(model().item(m_item)->snoozeReason, u"休職"_s);
        m_window->window->findChild<app::UndoBar *>()->undo();
        QCOMPARE(model().item(m_item)->snoozeReason, u"出張"_s);
    }

    void whatIsPutOffCanBeTakenUpAgainAndThatUndone()
    {
        QAction *takeUp = TestWindow::action(page(), u"Take it up again"_s);
        QVERIFY(page()->showSubject(m_item));
        QVERIFY(!takeUp->isEnabled());
        putOff(m_item, u"出張"_s);
        showPutOff();
        QVERIFY(page()->showSubject(m_item));
        QVERIFY(takeUp->isEnabled());
        takeUp->trigger();
        QVERIFY(m_window->session->records().snoozes.isEmpty());
        m_window->window->findChild<app::UndoBar *>()->undo();
        QCOMPARE(model().item(m_item)->snoozeReason, u"出張"_s);
    }

    void atMidnightTheListIsTheNewDays()
    {
        putOff(m_item, u"出張"_s);
        m_ledger->clock().set(QDateTime(TestLedger::today.addDays(7), QTime(0, 0)));
        m_window->session->noticeDay();
        QVERIFY(shown().contains(m_item));
        QVERIFY(!isSnoozed(*model().item(m_item)));
    }

    void todoIsWorkedOutOnceForEachChange()
    {
        const auto *first = m_window->session->todo().constData();
        QCOMPARE(m_window->session->todo().constData(), first);
        putOff(m_item, u"出張"_s);
        QVERIFY(std::any_of(m_window->session->todo().cbegin(), m_window->session->todo().cend(),
            [](const policy::TodoItem &item) { return isSnoozed(item); }));
    }

    void badgesNameRegionAndModelRulesAndOpenTheDutiesBehindThem()
    {
        auto *badge = page()->findChild<app::Badge *>(u"badge-region"_s);
        QCOMPARE(badge->accessibleName(), u"Meets the region (東海村)"_s);
        QTest::mouseClick(badge, Qt::LeftButton);
        auto *dialog = m_window->window->findChild<app::ComplianceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *table = dialog->findChild<app::RecordTable *>();
        auto &duties = *static_cast<tables::ComplianceModel *>(table->model());
        QVERIFY(duties.rowCount() > 0);
        for (const policy::DutyLine &line : duties.shownLines())
            QCOMPARE(line.article.policy, u"tokai"_s);

        auto *line = dialog->findChild<app::FilterLine *>();
        tables::Filter notMet;
        notMet.chip = tables::ComplianceModel::NotMet;
        line->setFilter(notMet);
        QVERIFY(table->showSubject(u"tokai/第9条/pledge"_s));
        auto *facts = dialog->findChild<QTextBrowser *>(u"facts"_s);
        QVERIFY(facts->toPlainText().contains(m_hanako.name));
        // The link beside the duty does the item.
        Q_EMIT facts->anchorClicked(QUrl(u"do:"_s + m_item));
        QCOMPARE(m_window->printer.requests.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void dutiesCanBePrintedAndSavedAsCsv()
    {
        TestWindow::action(page(), u"Duties by article"_s)->trigger();
        auto *dialog = m_window->window->findChild<app::ComplianceDialog *>();
        QVERIFY(dialog);
        QTemporaryDir folder;
        m_window->prompts.saveAs = folder.filePath(u"duties.csv"_s);
        dialog->findChild<QPushButton *>(u"csv"_s)->click();
        QFile file(m_window->prompts.saveAs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const domain::CsvTable table = must(domain::readCsv(file.readAll()));
        auto &duties = *static_cast<tables::ComplianceModel *>(dialog->findChild<app::RecordTable *>()->model());
        QCOMPARE(table.rows.size(), duties.rowCount());
        QCOMPARE(table.rows.first().cells.first(), u"東海村"_s);
        dialog->findChild<QPushButton *>(u"print"_s)->click();
        QCOMPARE(m_window->printer.lists.size(), 1);
        QCOMPARE(m_window->printer.lists.first().groups.size(), 2);
    }

    void theListIsPrintedAsItIsFiltered()
    {
        choose(u"Theme"_s, TodoModel::word(policy::TodoTheme::Pledge));
        TestWindow::action(page(), u"Print the list"_s)->trigger();
        const domain::ListText list = m_window->printer.lists.last();
        qsizetype rows = 0;
        for (const domain::ListGroup &group : list.groups)
            rows += group.rows.size();
        QCOMPARE(rows, model().rowCount());
        QVERIFY(list.summary.first().contains(u"みどり在宅クリニック"_s));
        QVERIFY(list.summary.first().contains(u"令和8年11月20日"_s));
    }

    void thePrintedListHoldsEverySentenceAndNameAndIsNoted()
    {
        TestWindow::action(page(), u"Print the list"_s)->trigger();
        app::Session &session = *m_window->session;
        app::PrintService service(session.ledger(), session.registers(), must(forms::FontSet::load()), session.clock());
        const app::PreparedPaper paper = must(service.prepareList(m_window->printer.lists.last()));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"todo.pdf"_s);
        must(service.writePdf({paper}, path));
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        QVERIFY(pdftotext.waitForFinished(30000));
        const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput()).remove(u'\n').remove(u' ');
        for (const policy::TodoItem &item : model().shownItems()) {
            QVERIFY2(text.contains(QString(item.sentence).remove(u' ')), qUtf8Printable(item.sentence));
            if (item.subjectType == u"staff"_s)
                QVERIFY2(text.contains(QString(item.subjectName).remove(u' ')), qUtf8Printable(item.subjectName));
        }
        domain::AuditFilter filter;
        filter.action = u"print"_s;
        const auto entries = must(session.ledger().audit(filter, 0, 5));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().after[u"list"].toString(), u"todo"_s);
    }

    void assistantSeesTheListButCannotPutOff()
    {
        m_window.reset();
        m_ledger = aLedger();
        m_ledger->add(aStaff());
        m_ledger->signInAs(domain::UserRole::Assistant);
        m_window = std::make_unique<TestWindow>(*m_ledger);
        QVERIFY(model().rowCount() > 0);
        QVERIFY(!TestWindow::action(page(), u"Put off"_s)->isEnabled());
        QVERIFY(TestWindow::action(page(), u"Print the list"_s)->isEnabled());
    }

    void commandLineGivesTheItemsOfTheWindow()
    {
        putOff(m_item, u"出張"_s);
        filters()->clear();
        QStringList ofWindow;
        for (const policy::TodoItem &item : m_window->session->todo())
            ofWindow.append(item.id);
        QStringList inTable = shown();
        showPutOff();
        inTable += shown();
        m_window.reset(); // lets go of the ledger

        const QJsonArray array = QJsonDocument::fromJson(todo({u"--json"_s})).array();
        QStringList ofCommand;
        for (const QJsonValue &value : array)
            ofCommand.append(value[u"id"].toString());
        QCOMPARE(ofCommand, ofWindow);
        std::sort(ofCommand.begin(), ofCommand.end());
        std::sort(inTable.begin(), inTable.end());
        QCOMPARE(ofCommand, inTable);

        const QString text = QString::fromUtf8(todo({}));
        for (const QJsonValue &value : array)
            QVERIFY2(text.contains(value[u"sentence"].toString()), qUtf8Printable(value[u"sentence"].toString()));
        QVERIFY(text.contains(u"出張"_s));
    }

private:
    QByteArray todo(const QStringList &more)
    {
        QProcess program;
        program.start(QStringLiteral(MCS_PROGRAM),
            QStringList{u"todo"_s, m_ledger->folder(), u"--date"_s, TestLedger::today.toString(Qt::ISODate),
                u"--password-file"_s, u"-"_s}
                + more);
        program.write("Aoi-sora/2026-Tokai\n");
        program.closeWriteChannel();
        if (!program.waitForFinished(60000) || program.exitCode() != 0)
            qFatal("%s", program.readAllStandardError().constData());
        return program.readAllStandardOutput();
    }
};

QTEST_MAIN(TestTodoTab)
#include "tst_todotab.moc"
