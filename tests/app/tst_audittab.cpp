// SPDX-License-Identifier: Apache-2.0
// 操作の記録 in the settings: paging, filters, what changed, the list as CSV, and that it was looked through.
#include "app/session.h"
#include "app/settings/auditsection.h"
#include "app/settings/settingspage.h"
#include "app/widgets/dateedit.h"
#include "models/domain/csv.h"
#include "models/tables/auditpage.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using tables::AuditPage;

class TestAuditTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<app::SettingsPage> m_settings;
    domain::Staff m_hanako;

    void open(domain::UserRole role = domain::UserRole::McsAdministrator)
    {
        if (role != domain::UserRole::McsAdministrator)
            m_ledger->signInAs(role);
        m_session = must(app::Session::start(m_ledger->folder(), m_ledger->release(), m_ledger->clock()));
        m_settings = std::make_unique<app::SettingsPage>(*m_session, m_desktop->tools);
        m_settings->resize(1366, 720);
        m_settings->show();
        m_settings->showSection(app::SettingsPage::Section::Audit);
    }
    QTableView *table() { return m_settings->findChild<QTableView *>(); }
    QPushButton *button(const QString &name) { return m_settings->findChild<QPushButton *>(name); }
    QComboBox *combo(int number) { return section()->findChildren<QComboBox *>().at(number); }
    QWidget *section() { return m_settings->section(app::SettingsPage::Section::Audit); }
    app::DateEdit *date(int number) { return section()->findChildren<app::DateEdit *>().at(number); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    int rows() { return table()->model()->rowCount(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_desktop = std::make_unique<Desktop>();
        m_ledger = aLedger();
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        must(m_ledger->ledger().atomically([&]() -> domain::Result<void> {
            for (int i = 0; i < 250; ++i) {
                if (auto done = m_ledger->ledger().note(u"import"_s, {{u"rows"_s, i}}); !done)
                    return done;
            }
            return {};
        }));
    }
    void cleanup()
    {
        m_settings.reset();
        m_session.reset();
        m_ledger.reset();
        m_desktop.reset();
    }

    void pagesLeadDownAndUpAgain()
    {
        open();
        QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(rows(), AuditPage::pageSize);
        const QString newest = cell(0, AuditPage::Number);
        QVERIFY(!button(u"auditNewer"_s)->isEnabled());
        button(u"auditOlder"_s)->click();
        QCOMPARE(cell(0, AuditPage::Number).toInt(), newest.toInt() - AuditPage::pageSize);
        button(u"auditOlder"_s)->click();
        QVERIFY(!button(u"auditOlder"_s)->isEnabled());
        QCOMPARE(cell(rows() - 1, AuditPage::Number), u"1"_s);
        button(u"auditNewer"_s)->click();
        button(u"auditNewer"_s)->click();
        QCOMPARE(cell(0, AuditPage::Number), newest);
        QVERIFY(!button(u"auditNewer"_s)->isEnabled());
    }

    void filtersNarrowTheList()
    {
        open();
        combo(1)->setCurrentIndex(combo(1)->findData(u"staff"_s));
        QCOMPARE(rows(), 1);
        QVERIFY(cell(0, AuditPage::Subject).endsWith(u"斎藤 花子"_s));
        combo(1)->setCurrentIndex(0);
        combo(2)->setCurrentIndex(combo(2)->findData(u"import"_s));
        QCOMPARE(rows(), AuditPage::pageSize);
        combo(0)->setCurrentText(u"だれでもない"_s);
        QCOMPARE(rows(), 0);
        combo(0)->setCurrentIndex(0);
        date(0)->setDate(TestLedger::today.addDays(1));
        QCOMPARE(rows(), 0);
        date(0)->setDate(TestLedger::today);
        QCOMPARE(rows(), AuditPage::pageSize);
    }

    void theRecordOfALineCanBeFollowed()
    {
        open();
        combo(1)->setCurrentIndex(combo(1)->findData(u"staff"_s));
        table()->selectRow(0);
        button(u"onlyRecord"_s)->click();
        QCOMPARE(rows(), 1);
        combo(1)->setCurrentIndex(0);
        QVERIFY(!button(u"onlyRecord"_s)->isChecked());
        QCOMPARE(rows(), AuditPage::pageSize);
    }

    void theDetailTellsBeforeAndAfterInWords()
    {
        m_hanako.note = u"主任"_s;
        m_hanako.sex = domain::Sex::Female;
        must(m_ledger->registers().saveStaff(m_hanako));
        open();
        combo(1)->setCurrentIndex(combo(1)->findData(u"staff"_s));
        table()->selectRow(0);
        const QString text = m_settings->findChild<QTextBrowser *>(u"auditDetail"_s)->toPlainText();
        QVERIFY2(
            text.contains(u"主任"_s) && text.contains(u"斎藤 花子"_s) && text.contains(u"女"_s), qUtf8Printable(text));
        QVERIFY2(!text.contains(u"note"_s) && !text.contains(u"sex"_s), qUtf8Printable(text));
    }

    void theFilteredEntriesAreWrittenOut()
    {
        open();
        combo(1)->setCurrentIndex(combo(1)->findData(u"staff"_s));
        m_desktop->prompts.file = m_desktop->folder.filePath(u"out.csv"_s);
        button(u"auditExport"_s)->click();
        QFile file(m_desktop->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto csv = domain::readCsv(file.readAll());
        QVERIFY(csv.ok());
        QCOMPARE(csv->rows.size(), 1);
        const auto newest = must(m_session->ledger().audit({}, 0, 1)).constFirst();
        QCOMPARE(newest.action, u"export"_s);
        QCOMPARE(newest.after.value("rows"_L1).toInt(), 1);
    }

    void lookingItThroughIsRecorded()
    {
        open(domain::UserRole::Auditor);
        auto *finding = button(u"recordReview"_s)->parentWidget()->findChild<QLineEdit *>();
        finding->setText(u"異常なし"_s);
        button(u"recordReview"_s)->click();
        QCOMPARE(m_session->records().auditReviews.size(), 1);
        const domain::AuditReview review = m_session->records().auditReviews.constFirst();
        QCOMPARE(review.finding, u"異常なし"_s);
        QCOMPARE(review.reviewer, m_session->ledger().currentUser().name);
        const QString told = m_settings->findChild<QLabel *>(u"auditReviews"_s)->text();
        QVERIFY2(told.contains(review.reviewer) && told.contains(u"令和8年11月20日"_s), qUtf8Printable(told));
        QVERIFY(finding->text().isEmpty());
        QVERIFY(m_desktop->prompts.errors.isEmpty());
    }

    void whoMayNotReadItHasNoSuchSection()
    {
        m_ledger->signInAs(domain::UserRole::Assistant);
        m_session = must(app::Session::start(m_ledger->folder(), m_ledger->release(), m_ledger->clock()));
        m_settings = std::make_unique<app::SettingsPage>(*m_session, m_desktop->tools);
        m_settings->show();
        QCOMPARE(m_settings->findChild<QListWidget *>()->count(), int(app::SettingsPage::Section::Audit));
        m_settings->showSection(app::SettingsPage::Section::Audit);
        QVERIFY(!m_settings->findChild<app::AuditSection *>());
    }
};

QTEST_MAIN(TestAuditTab)
#include "tst_audittab.moc"
