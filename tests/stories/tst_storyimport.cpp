// SPDX-License-Identifier: Apache-2.0
// Scenario 50: a staff list as Excel on Japanese Windows saves it.
#include "models/policy/imports.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    static QByteArray cp932(const QString &text)
    {
        QStringEncoder encoder("windows-31j");
        return encoder(text);
    }
    static QString aList(const QString &jobOfLine3, const QString &emailOfLine4)
    {
        return u"氏名,フリガナ,職種,性別,メールアドレス,入職日,MCS利用規約同意日\r\n"
               u"髙橋 﨑子,タカハシ サキコ,医師,女,saki@midori.example.jp,H31.4.1,R5.1.10\r\n"
               u"葛城 吉男,カツラギ ヨシオ,%1,男,yoshio@midori.example.jp,令和2年4月1日,令和5年1月10日\r\n"
               u"斎藤 花子,サイトウ ハナコ,事務職員,女,%2,2021/10/1,2023/1/10\r\n"_s.arg(jobOfLine3, emailOfLine4);
    }
    ImportReport import(const QString &text, bool dryRun)
    {
        return must(
            importCsv(ImportKind::Staff, cp932(text), {.dryRun = dryRun}, m_ledger->registers(), m_ledger->ledger()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void scenario50ADryRunNamesEveryProblemWithItsRowAndSavesNothing()
    {
        const QString text = aList(u"魔法使い"_s, u"saki@midori.example.jp"_s);
        const auto auditBefore = must(m_ledger->ledger().audit({}, 0, 1000)).size();
        const ImportReport report = import(text, true);
        QCOMPARE(report.problems.size(), 2);
        const auto about = [&](int line, const QString &column) {
            return std::any_of(report.problems.cbegin(), report.problems.cend(),
                [&](const ImportProblem &problem) { return problem.line == line && problem.column == column; });
        };
        QVERIFY(about(3, u"職種"_s));
        QVERIFY(about(4, u"メールアドレス"_s));
        QVERIFY(m_ledger->records().staff.isEmpty());
        QCOMPARE(must(m_ledger->ledger().audit({}, 0, 1000)).size(), auditBefore);

        const ImportReport real = import(text, false); // not a dry run: still all or nothing
        QCOMPARE(real.problems.size(), 2);
        QVERIFY(m_ledger->records().staff.isEmpty());
    }

    void scenario50AfterTheCorrectionAllRowsComeIn()
    {
        const ImportReport report = import(aList(u"看護師"_s, u"hanako@midori.example.jp"_s), false);
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.added, 3);
        const auto staff = m_ledger->records().staff;
        QCOMPARE(staff.size(), 3);
        QCOMPARE(staff[0].name, u"髙橋 﨑子"_s);
        QCOMPARE(staff[0].joinedOn, QDate(2019, 4, 1));
        QCOMPARE(staff[0].mcsTermsAgreedOn, QDate(2023, 1, 10));
        QCOMPARE(staff[1].joinedOn, QDate(2020, 4, 1));
        QCOMPARE(staff[2].joinedOn, QDate(2021, 10, 1));
    }
};

QTEST_GUILESS_MAIN(TestStoryImport)
#include "tst_storyimport.moc"
