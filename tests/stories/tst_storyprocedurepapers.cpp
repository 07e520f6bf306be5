// SPDX-License-Identifier: Apache-2.0
// Papers of a procedure: the check list that goes along (退職時チェックリスト), and the 引継書.
#include "models/tables/printedprocedures.h"
#include "tests/stories/papers.h"
#include "tests/support/japanese.h"
#include "tests/support/leaver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tests;

class TestStoryProcedurePapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    PrintedPdf print(const ListText &list)
    {
        Papers papers(*m_ledger);
        return must(papers.write({must(papers.service().prepareList(list))}));
    }
    tables::ListHead head() { return {m_ledger->records().facility.name, TestLedger::today, {}}; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }
    void cleanup() { m_ledger.reset(); }

    void aHalfDoneProcedureIsPrintedAsACheckList()
    {
        LeaverMaker maker(*m_ledger);
        const Procedure procedure = maker.retire(TestLedger::today.addDays(10));
        auto &procedures = m_ledger->registers().procedures();
        must(procedures.tick(procedure.id, u"secrecy"_s, TestLedger::today));
        must(procedures.waive(procedure.id, u"devices"_s, u"最終日に受け取る"_s));
        const Records records = m_ledger->records();
        const auto status
            = policy::procedureState(records.procedures.first(), records, m_ledger->policy(), TestLedger::today);
        const PrintedPdf pdf = print(tables::printedProcedure(status, m_ledger->policy(), head()));
        QCOMPARE(pdf.pages.size(), 1);
        const QString text = pdf.pages.first();
        for (const policy::StepStatus &step : status.steps)
            QVERIFY2(text.contains(Papers::squeezed(step.rule.text).left(8)), qPrintable(step.rule.text));
        QVERIFY(text.contains(u"渡邉はるか"_s));
        QVERIFY(text.contains(u"見送り"_s) && text.contains(u"最終日に受け取る"_s));
        QVERIFY(text.contains(u"在宅看護の勉強会"_s)); // what is open stands under its step
        QVERIFY(text.contains(u"第9条"_s));
    }

    void theHandOverSheetTellsTheSuccessorEverything()
    {
        LeaverMaker maker(*m_ledger);
        const Procedure procedure = must(m_ledger->registers().procedures().start({u"handover"_s, {},
            toText(maker.groups.administrator.id), {}, maker.nurse.id, TestLedger::today.addDays(5), {}}));
        maker.retire(TestLedger::today.addDays(40));
        const Records records = m_ledger->records();
        const auto todo = policy::todoList(records, m_ledger->policy(), TestLedger::today);
        const PrintedPdf pdf = print(tables::printedHandover(procedure, records, todo, m_ledger->policy(), head()));
        const QString text = pdf.pages.join(QString());
        for (const QString &word : {u"引継書"_s, u"髙橋"_s, u"渡邉はるか"_s, u"東海村福祉部保険課"_s,
                 u"茨城トメ多職種"_s, maker.tablet.ledgerNumber, u"復旧キー"_s, u"退職"_s, u"書庫A"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"Aoi-sora"_s)); // no password, of course
    }
};

QTEST_MAIN(TestStoryProcedurePapers)
#include "tst_storyprocedurepapers.moc"
