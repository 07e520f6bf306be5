// SPDX-License-Identifier: Apache-2.0
// 自己点検: the layered check list, what the records answer, corrections, and when it is due again.
#include "models/policy/compliance.h"
#include "models/policy/todo.h"
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestInspection : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_manager;

    InspectionRegister &inspections() { return m_ledger->registers().inspections(); }
    static QDate today() { return TestLedger::today; }
    InspectionList list() const { return *inspectionList(m_ledger->policy(), u"mcs"_s); }
    SelfInspection fresh() const
    {
        SelfInspection inspection = newInspection(list(), m_ledger->records(), m_ledger->policy(), today());
        inspection.inspector = m_manager.id;
        return inspection;
    }
    // Everything answered by hand: 適, and 否 of the items named.
    SelfInspection answered(const QStringList &notMet = {}) const
    {
        SelfInspection inspection = fresh();
        for (InspectionLine &line : inspection.lines) {
            const bool bad = notMet.contains(line.item);
            line = {line.item, bad ? InspectionAnswer::NotMet : InspectionAnswer::Met, u"現場で確認"_s,
                bad ? u"掲示を外す"_s : QString(), bad ? today().addDays(20) : QDate(), {}, false};
        }
        return inspection;
    }
    static InspectionLine &line(SelfInspection &inspection, const QString &item)
    {
        return *std::find_if(inspection.lines.begin(), inspection.lines.end(),
            [&](const InspectionLine &one) { return one.item == item; });
    }
    std::optional<TodoItem> todo(const QString &id, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s));
    }

    void theModelRulesHaveTheir33ItemsInSixGroups()
    {
        const auto base = must(PolicyLibrary().load(u"mcs-model"_s, true, {}));
        const QList<InspectionItem> items = inspectionList(base, u"mcs"_s)->items;
        QCOMPARE(items.size(), 33);
        QStringList groups;
        QList<int> sizes;
        for (const InspectionItem &item : items) {
            if (groups.isEmpty() || groups.last() != item.group) {
                groups += item.group;
                sizes += 0;
            }
            ++sizes.last();
            const bool demanded = item.group.endsWith(u"必要事項"_s);
            QCOMPARE(item.level, demanded ? Level::Mandatory : Level::Recommended);
            QCOMPARE(item.articles.size(), 1);
            QVERIFY(item.group.contains(item.articles.first().article));
        }
        QCOMPARE(sizes, QList<int>({18, 3, 3, 7, 1, 1}));
    }

    void theRegionsItemsStandBehindThoseOfTheModelRules()
    {
        const QList<InspectionItem> items = list().items;
        QVERIFY(items.size() > 33);
        const auto ofBase = [](const InspectionItem &item) { return item.articles.first().policy == u"mcs-model"_s; };
        QVERIFY(std::is_partitioned(items.cbegin(), items.cend(), ofBase));
        QCOMPARE(std::count_if(items.cbegin(), items.cend(), ofBase), 33);
        const auto alone = must(PolicyLibrary().load(u"tokai"_s, false, {}));
        QCOMPARE(inspectionList(alone, u"mcs"_s)->items.size(), items.size() - 33);
    }

    void whatTheRecordsKnowIsAnsweredWithItsEvidence()
    {
        const Staff nurse = m_ledger->add(aStaff());
        must(m_ledger->registers().pledgeSigned(nurse.id, today(), {}));
        SelfInspection inspection = fresh();
        const InspectionLine pledges = line(inspection, u"T-08"_s);
        QVERIFY(pledges.fromRecords);
        QCOMPARE(pledges.answer, InspectionAnswer::NotMet);
        QCOMPARE(pledges.evidence, u"Pledges: 1 of 2 people (as of 2026-11-20)"_s);
        must(m_ledger->registers().pledgeSigned(m_manager.id, today(), {}));
        inspection = fresh();
        QCOMPARE(line(inspection, u"T-08"_s).answer, InspectionAnswer::Met);
        // Nothing can be known of notes on paper.
        QCOMPARE(line(inspection, u"J-01"_s).answer, InspectionAnswer::Unanswered);
        QVERIFY(!line(inspection, u"J-01"_s).fromRecords);
        // The plan is missing, nobody is under care.
        QCOMPARE(line(inspection, u"J-18"_s).answer, InspectionAnswer::NotMet);
        QCOMPARE(line(inspection, u"T-04"_s).answer, InspectionAnswer::NotApplicable);
    }

    void checksOfDevicesAnswerTheirItems()
    {
        const Device device = must(m_ledger->registers().devices().saveDevice(aDevice()));
        SelfInspection inspection = fresh();
        QCOMPARE(line(inspection, u"J-23"_s).answer, InspectionAnswer::NotMet); // never checked
        DeviceCheck check = aCheck(device, m_manager.id, today(), m_ledger->policy());
        check = mcs::tests::answered(check, u"SEC-25"_s, CheckAnswer::NotOk, u"未更新"_s);
        must(m_ledger->registers().devices().check(check));
        inspection = fresh();
        QCOMPARE(line(inspection, u"J-23"_s).answer, InspectionAnswer::Met);
        QCOMPARE(line(inspection, u"J-26"_s).answer, InspectionAnswer::NotMet);
        QCOMPARE(
            line(inspection, u"J-26"_s).evidence, u"In order at the last check: 0 of 1 devices (as of 2026-11-20)"_s);
        QCOMPARE(line(inspection, u"J-32"_s).answer, InspectionAnswer::Met); // kept under lock
    }

    void everyEvidenceThatThePoliciesNameIsKnownAndAnswers()
    {
        const Records records = m_ledger->records();
        const auto items = todoList(records, m_ledger->policy(), today());
        const EvidenceBase base{records, m_ledger->policy(), today(), items};
        for (const InspectionItem &item : list().items) {
            if (item.evidence.isEmpty())
                continue;
            QVERIFY2(isKnownEvidence(item.evidence), qPrintable(item.evidence));
            const auto evidence = evidenceOf(item, base);
            if (!evidence)
                continue;
            QVERIFY2(!evidence->text.contains(u'%'), qPrintable(evidence->text));
            QVERIFY(evidence->answer != InspectionAnswer::Unanswered);
        }
        QVERIFY(!isKnownEvidence(u"weather"_s));
        QVERIFY(!isKnownEvidence(u"duty:precautions"_s)); // behaviour: the list cannot judge it
        QVERIFY(!evidenceOf({}, base));
    }

    void whoOverrulesTheRecordsWritesTheEvidence()
    {
        SelfInspection inspection = fresh();
        InspectionLine &plan = line(inspection, u"J-18"_s);
        const QString known = plan.evidence;
        plan.answer = InspectionAnswer::Met;
        plan.fromRecords = false;
        auto refused = inspections().save(inspection);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.contains(u"your own evidence"_s));
        QVERIFY(m_ledger->records().inspections.isEmpty());
        line(inspection, u"J-18"_s).evidence = u"院内の運用管理規程 第8章に定めあり"_s;
        const SelfInspection saved = must(inspections().save(inspection));
        SelfInspection copy = saved;
        QVERIFY(!line(copy, u"J-18"_s).fromRecords);
        QVERIFY(known != line(copy, u"J-18"_s).evidence);
    }

    void answersOfTheRecordsAreThoseOfTheDayItIsSaved()
    {
        SelfInspection inspection = must(inspections().save(fresh()));
        QCOMPARE(line(inspection, u"J-18"_s).answer, InspectionAnswer::NotMet);
        must(inspections().savePlan(aContinuityPlan(today())));
        inspection = must(inspections().save(inspection));
        QCOMPARE(line(inspection, u"J-18"_s).answer, InspectionAnswer::Met);
        QVERIFY(line(inspection, u"J-18"_s).evidence.startsWith(u"Plan 1"_s));
    }

    void itIsFinishedOnlyWhenEveryItemIsAnswered()
    {
        SelfInspection inspection = answered();
        line(inspection, u"J-13"_s) = {};
        line(inspection, QString()).item = u"J-13"_s;
        inspection = must(inspections().save(inspection));
        const auto refused = inspections().finish(inspection.id, today());
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mcs-model"_s, u"3"_s}}));
        line(inspection, u"J-13"_s).answer = InspectionAnswer::Met;
        inspection = must(inspections().save(inspection));
        QVERIFY(!inspections().finish(inspection.id, today().addDays(1)));
        QCOMPARE(must(inspections().finish(inspection.id, today())).finishedOn, today());
        QVERIFY(!inspections().save(inspection)); // no answer changes any more
        QVERIFY(!inspections().finish(inspection.id, today()));
    }

    void whatIsNotMetNeedsACorrectionWithADayAndIsToDoUntilItIsDone()
    {
        SelfInspection inspection = answered({u"J-01"_s});
        line(inspection, u"J-01"_s).dueOn = {};
        inspection = must(inspections().save(inspection)); // still being answered
        const auto refused = inspections().finish(inspection.id, today());
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mcs-model"_s, u"2-1"_s}}));
        line(inspection, u"J-01"_s).dueOn = today().addDays(20);
        inspection = must(inspections().save(inspection));
        inspection = must(inspections().finish(inspection.id, today()));

        const QString id = u"inspection-correction/%1/J-01"_s.arg(toText(inspection.id));
        QVERIFY(todo(id));
        QCOMPARE(todo(id)->state, TodoState::Coming);
        QCOMPARE(todo(id)->targets, toText(inspection.id) + u"/J-01"_s);
        QCOMPARE(todo(id, today().addDays(20))->state, TodoState::Due);
        QCOMPARE(todo(id, today().addDays(21))->state, TodoState::Overdue);
        QVERIFY(!inspections().correct(inspection.id, u"J-02"_s, u"何もない"_s, today(), {})); // it is met
        QVERIFY(!inspections().correct(inspection.id, u"J-01"_s, u"掲示を外す"_s, today(), today().addDays(1)));
        must(inspections().correct(inspection.id, u"J-01"_s, u"掲示を外した"_s, today().addDays(20), today()));
        QVERIFY(!todo(id));
    }

    void aLaterInspectionSettlesWhatAnEarlierOneFound()
    {
        m_ledger->clock().set(QDateTime(today().addDays(-60), QTime(9, 0)));
        SelfInspection first = answered({u"J-01"_s});
        first.inspectedOn = today().addDays(-60);
        line(first, u"J-01"_s).dueOn = today().addDays(-30);
        first = must(inspections().save(first));
        must(inspections().finish(first.id, today().addDays(-60)));
        m_ledger->clock().set(QDateTime(today(), QTime(9, 0)));
        const QString id = u"inspection-correction/%1/J-01"_s.arg(toText(first.id));
        QCOMPARE(todo(id)->state, TodoState::Overdue);
        const SelfInspection second = must(inspections().save(answered()));
        must(inspections().finish(second.id, today()));
        QVERIFY(!todo(id));
    }

    void thereIsOneInspectionAtATimeAndItIsToBeFinished()
    {
        const SelfInspection inspection = must(inspections().save(fresh()));
        const auto second = inspections().save(fresh());
        QCOMPARE(second.error().code, ErrorCode::InvalidInput);
        const QString id = u"inspection-unfinished/"_s + toText(inspection.id);
        QCOMPARE(todo(id)->due, today().addDays(30));
        QCOMPARE(todo(id, today().addDays(31))->state, TodoState::Overdue);
        QVERIFY(!todo(u"inspection-due/mcs"_s, today().addMonths(12)));
    }

    void itIsDueTwelveMonthsAfterTheLastAndAYearAfterTheLedgerWasBegun()
    {
        QVERIFY(!todo(u"inspection-due/mcs"_s));
        QCOMPARE(todo(u"inspection-due/mcs"_s, today().addMonths(12))->state, TodoState::Due);
        const SelfInspection inspection = must(inspections().save(answered()));
        must(inspections().finish(inspection.id, today()));
        QCOMPARE(todo(u"inspection-due/mcs"_s, today().addMonths(12).addDays(-25))->state, TodoState::Coming);
        const auto overdue = todo(u"inspection-due/mcs"_s, today().addMonths(12).addDays(1));
        QCOMPARE(overdue->state, TodoState::Overdue);
        QVERIFY(overdue->opensBase);
        QVERIFY(overdue->sentence.contains(u"own setting"_s));
        QVERIFY(isJudged(u"self-inspection"_s));
    }

    void daysAndPeopleAreChecked()
    {
        SelfInspection inspection = fresh();
        inspection.inspectedOn = today().addDays(1);
        QVERIFY(!inspections().save(inspection));
        inspection = fresh();
        inspection.inspector = {};
        QVERIFY(!inspections().save(inspection));
        inspection = fresh();
        inspection.checklist = u"weather"_s;
        QVERIFY(!inspections().save(inspection));
        inspection = fresh();
        inspection.lines.append({u"X-99"_s, InspectionAnswer::Met, {}, {}, {}, {}, false});
        QVERIFY(!inspections().save(inspection));
        inspection = fresh();
        line(inspection, u"J-03"_s) = {u"J-03"_s, InspectionAnswer::NotApplicable, {}, {}, {}, {}, false};
        QVERIFY(!inspections().save(inspection)); // why it does not apply
        QVERIFY(m_ledger->records().inspections.isEmpty());
    }

    void anAuditorMayInspectAndAnAssistantMayNot()
    {
        m_ledger->signInAs(UserRole::Auditor);
        const SelfInspection inspection = must(inspections().save(answered()));
        must(inspections().finish(inspection.id, today()));
        m_ledger->signInAs(UserRole::Assistant);
        QCOMPARE(inspections().save(fresh()).error().code, ErrorCode::PermissionDenied);
        QVERIFY(!inspections().savePlan(aContinuityPlan(today())));
    }

    void theFiscalYearBeginsInApril()
    {
        QCOMPARE(periodOf({2026, 11, 20}), u"令和8年度"_s);
        QCOMPARE(periodOf({2027, 3, 31}), u"令和8年度"_s);
        QCOMPARE(periodOf({2019, 4, 1}), u"令和元年度"_s);
        QCOMPARE(periodOf({2019, 3, 31}), u"平成30年度"_s);
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
