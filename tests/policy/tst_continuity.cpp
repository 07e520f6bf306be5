// SPDX-License-Identifier: Apache-2.0
// バックアッププラン: what it needs, announcement and review.
#include "models/policy/compliance.h"
#include "models/policy/todo.h"
#include "tests/support/ledger.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestContinuity : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    InspectionRegister &plans() { return m_ledger->registers().inspections(); }
    static QDate today() { return TestLedger::today; }
    std::optional<TodoItem> todo(const QString &kind, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it
            = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.kind == kind; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    void refuses(const std::function<void(ContinuityPlan &)> &spoil)
    {
        ContinuityPlan plan = aContinuityPlan(today());
        spoil(plan);
        const auto refused = plans().savePlan(plan);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QVERIFY(m_ledger->records().continuityPlans.isEmpty());
    }

private Q_SLOTS:
    void init() { m_ledger = aLedger(); }

    void aPlanNeedsVersionDayMethodsAndContactsThatCanBeReached()
    {
        refuses([](ContinuityPlan &plan) { plan.version = u" "_s; });
        refuses([](ContinuityPlan &plan) { plan.effectiveOn = {}; });
        refuses([](ContinuityPlan &plan) { plan.methods.clear(); });
        refuses([](ContinuityPlan &plan) { plan.methods = {u"pigeon"_s}; });
        refuses([](ContinuityPlan &plan) { plan.contacts.clear(); });
        refuses([](ContinuityPlan &plan) { plan.contacts.append({u"ひかり薬局"_s, {}, {}, {}, {}}); });
        refuses([](ContinuityPlan &plan) { plan.contacts.append({{}, {}, u"029-000-0003"_s, {}, {}}); });
        refuses([](ContinuityPlan &plan) { plan.contacts.append({u"ひかり薬局"_s, {}, {}, {}, u"mail"_s}); });
        refuses([](ContinuityPlan &plan) { plan.announcedInsideOn = today().addDays(1); });
        refuses([](ContinuityPlan &plan) { plan.reviewedOn = today().addDays(1); });
        ContinuityPlan ahead = aContinuityPlan(today());
        ahead.effectiveOn = today().addDays(10); // made in time
        must(plans().savePlan(ahead));
    }

    void contactsKeepTheirCallingOrder()
    {
        ContinuityPlan plan = aContinuityPlan(today());
        plan.contacts.prepend({u"ひかり訪問看護ステーション"_s, u"訪問看護"_s, u"029-000-0009"_s, {}, {}});
        plan.contacts.append({u"葛󠄀城 𠮷男"_s, u"MCS管理者"_s, {}, {}, u"kuzu@midori.example.jp"_s});
        must(plans().savePlan(plan));
        m_ledger->reopen();
        QCOMPARE(m_ledger->records().continuityPlans.last().contacts, plan.contacts);
    }

    void theNewestVersionCountsAndVersionsDiffer()
    {
        const ContinuityPlan first = must(plans().savePlan(aContinuityPlan(today().addDays(-100))));
        QCOMPARE(plans().savePlan(aContinuityPlan(today())).error().code, ErrorCode::Duplicate);
        ContinuityPlan second = aContinuityPlan(today());
        second.version = u"2"_s;
        must(plans().savePlan(second));
        QCOMPARE(currentPlan(m_ledger->records())->version, u"2"_s);
        QCOMPARE(must(m_ledger->ledger().continuityPlans().all()).size(), 2);
        must(plans().savePlan(first)); // putting an earlier one right does not make it newer
        QCOMPARE(currentPlan(m_ledger->records())->version, u"2"_s);
    }

    void noPlanIsRedAndOneThatIsNotAnnouncedIsAmber()
    {
        const auto missing = todo(u"continuity-missing"_s);
        QVERIFY(missing);
        QCOMPARE(missing->level, Level::Mandatory);
        QCOMPARE(missing->articles, QList<Citation>({{u"mcs-model"_s, u"2-1"_s}}));
        QVERIFY(missing->opensBase);
        ContinuityPlan plan = aContinuityPlan(today());
        plan.announcedOutsideOn = {};
        plan = must(plans().savePlan(plan));
        QVERIFY(!todo(u"continuity-missing"_s));
        QCOMPARE(todo(u"continuity-unannounced"_s)->level, Level::Recommended);
        plan.announcedOutsideOn = today();
        must(plans().savePlan(plan));
        QVERIFY(!todo(u"continuity-unannounced"_s));
        QVERIFY(isJudged(u"continuity-plan"_s));
    }

    void itIsLookedThroughEveryTwelveMonths()
    {
        ContinuityPlan plan = must(plans().savePlan(aContinuityPlan(today())));
        QVERIFY(!todo(u"continuity-review"_s));
        const QDate due = today().addMonths(12);
        QCOMPARE(todo(u"continuity-review"_s, due.addDays(-20))->state, TodoState::Coming);
        QCOMPARE(todo(u"continuity-review"_s, due)->state, TodoState::Due);
        QCOMPARE(todo(u"continuity-review"_s, due.addDays(1))->state, TodoState::Overdue);
        m_ledger->clock().set(QDateTime(due.addDays(-20), QTime(9, 0)));
        plan.reviewedOn = due.addDays(-20);
        must(plans().savePlan(plan));
        QVERIFY(!todo(u"continuity-review"_s, due.addDays(1)));
    }

    void withoutTheModelRulesNothingIsAsked()
    {
        m_ledger->registers().usePolicy(must(PolicyLibrary().load(u"tokai"_s, false, {})));
        QVERIFY(!todo(u"continuity-missing"_s));
    }
};

QTEST_GUILESS_MAIN(TestContinuity)
#include "tst_continuity.moc"
