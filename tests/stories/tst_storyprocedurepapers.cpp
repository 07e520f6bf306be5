// SPDX-License-Identifier: Apache-2.0
// Papers of a procedure: the check list that goes along (退職時チェックリスト), and the 引継書.
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

    PrintedPdf print(const QString &role, const QString &subject = {})
    {
        Papers papers(*m_ledger);
        policy::FormRequest request = papers.request(role);
        if (!subject.isEmpty())
            request.subjects = {subject};
        return must(papers.print(request, Fill::Full));
    }

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
        const PrintedPdf pdf = print(u"leaver-checklist"_s, toText(procedure.id));
        const QString text = pdf.pages.join(QString());
        for (const policy::StepStatus &step : status.steps)
            QVERIFY2(text.contains(Papers::squeezed(step.rule.text).left(8)), qPrintable(step.rule.text));
        QVERIFY(text.contains(u"渡邉はるか"_s));
        QVERIFY2(text.contains(u"見送り：最終日"_s), qPrintable(text));
        QVERIFY(text.contains(u"在宅看護の勉強会"_s)); // what is open stands under its step
        QVERIFY(text.contains(u"第9条"_s));
    }

    void theHandOverSheetTellsTheSuccessorEverything()
    {
        LeaverMaker maker(*m_ledger);
        const Procedure procedure = must(m_ledger->registers().procedures().start({u"handover"_s, {},
            toText(maker.groups.administrator.id), {}, maker.nurse.id, TestLedger::today.addDays(5), {}}));
        maker.retire(TestLedger::today.addDays(40));
        const PrintedPdf pdf = print(u"handover"_s, toText(procedure.id));
        const QString text = pdf.pages.join(QString());
        for (const QString &word : {u"引継書"_s, u"髙橋"_s, u"渡邉はるか"_s, u"茨城トメ多職種"_s,
                 maker.tablet.ledgerNumber, u"復旧キー"_s, u"退職"_s, u"書庫A"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"Aoi-sora"_s)); // no password, of course
    }

    void everyKindOfProcedureHasItsCheckList()
    {
        LeaverMaker maker(*m_ledger);
        for (const policy::ProcedureRule &rule : m_ledger->policy().procedures())
            QVERIFY2(m_ledger->policy().form(rule.paper), qPrintable(rule.kind));
        const Procedure start
            = must(m_ledger->registers().procedures().start({u"facility-start"_s, {}, {}, {}, {}, {}, {}}));
        const QString text = print(u"procedure-checklist"_s, toText(start.id)).pages.join(QString());
        QVERIFY2(text.contains(u"事業所の利用開始"_s) && text.contains(u"利用者名簿を作り"_s), qPrintable(text));
        QVERIFY(!text.contains(u"退職した後も"_s));
    }

    void thePapersForAnInspectionComeInOneGoBehindTheirCover()
    {
        LeaverMaker maker(*m_ledger);
        const PrintedPdf pdf = print(u"inspection-pack"_s);
        const QString cover = pdf.pages.first();
        for (const QString &title : {u"点検資料一式"_s, u"誓約書台帳"_s, u"同意書台帳"_s, u"機器管理台帳"_s,
                 u"グループ・参加メンバー一覧"_s, u"操作の記録確認記録"_s})
            QVERIFY2(cover.contains(title), qPrintable(cover));
        QVERIFY(!cover.contains(u"事故報告書"_s)); // there is none
        QVERIFY(pdf.pages.size() > 5);
        // Every paper that was listed is there, and on record as printed.
        QVERIFY(pdf.text.contains(u"茨城"_s));
        QVERIFY(!must(m_ledger->ledger().documentsOf(toText(m_ledger->records().facility.id))).isEmpty());
    }
};

QTEST_MAIN(TestStoryProcedurePapers)
#include "tst_storyprocedurepapers.moc"
