// SPDX-License-Identifier: Apache-2.0
// 教育 and 周知: who counts as trained and told, and what is refused.
#include "models/policy/todo.h"
#include "tests/support/conduct.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestTraining : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_administrator;
    Staff m_nurse;

    TrainingRegister &trainings() { return m_ledger->registers().trainings(); }
    static QDate today() { return TestLedger::today; }
    static QDate day(int daysAgo) { return today().addDays(-daysAgo); }
    TrainingDue dueOf(const Staff &staff, QDate on) const
    {
        for (const TrainingDue &due : trainingsDue(m_ledger->records(), m_ledger->policy(), on)) {
            if (due.staff == staff.id)
                return due;
        }
        return {};
    }
    std::optional<TodoItem> todo(const QString &id) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), today());
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->appoint(m_administrator, OfficeRole::McsAdministrator, {2024, 4, 1});
    }

    void attendanceWithoutADayIsThatOfTheSession()
    {
        const auto saved = must(trainings().saveTraining(aTraining(day(10), {m_nurse})));
        QCOMPARE(saved.attendances.first().attendedOn, day(10));
        QCOMPARE(dueOf(m_nurse, today()).lastOn, day(10));
    }

    void nobodyAttendsBeforeJoiningOrAfterLeaving()
    {
        const Staff late = m_ledger->add(aStaff().named(u"中村 翔"_s).joinedOn(day(5)));
        const Staff gone = m_ledger->add(aStaff().named(u"伊藤 大輔"_s).leftOn(day(20)));
        for (const Staff &person : {late, gone}) {
            const auto refused = trainings().saveTraining(aTraining(day(10), {m_nurse, person}));
            QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
            QVERIFY2(refused.error().message.contains(person.name), qUtf8Printable(refused.error().message));
            QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"第9条"_s}));
        }
        QVERIFY(m_ledger->records().trainings.isEmpty());
        QVERIFY(trainings().saveTraining(aTraining(day(20), {gone}))); // the last day counts
    }

    void onlyAVideoIsWatchedOnAnotherDay()
    {
        TrainingSession training = aTraining(day(10), {});
        training.attendances.append({m_nurse.id, day(3), true});
        QCOMPARE(trainings().saveTraining(training).error().code, ErrorCode::InvalidInput);
        training.kind = TrainingKind::Video;
        QVERIFY(trainings().saveTraining(training));
        QCOMPARE(dueOf(m_nurse, today()).lastOn, day(3));
        training.attendances.first().attendedOn = day(11);
        QVERIFY(trainings().saveTraining(training).error().message.contains(u"before"_s));
    }

    void aTrainingMayLieAheadOnlyWithoutAttendance()
    {
        QVERIFY(trainings().saveTraining(aTraining(today().addDays(14), {})));
        QVERIFY(!trainings().saveTraining(aTraining(today().addDays(14), {m_nurse})));
        QVERIFY(!dueOf(m_nurse, today()).lastOn.isValid());
    }

    void topicsAreThePolicysButStoredOnesMayStay()
    {
        TrainingSession training = aTraining(day(10), {});
        training.topics = {u"no-such-topic"_s};
        QCOMPARE(trainings().saveTraining(training).error().code, ErrorCode::InvalidInput);
        training.topics = {u"secrecy"_s, u"rights"_s};
        const auto saved = must(trainings().saveTraining(training));
        TrainingSession kept = saved;
        kept.topics = {u"secrecy"_s, u"rights"_s, u"wrong-posts"_s}; // 準則's own
        QVERIFY(trainings().saveTraining(kept));
    }

    void whoIsOnTheListStaysWhenMoreAreAdded()
    {
        const auto session = must(trainings().saveTraining(aTraining(day(10), {m_nurse})));
        const auto more
            = must(trainings().attended(session.id, {{m_administrator.id, {}, true}, {m_nurse.id, {}, true}}));
        QCOMPARE(more.attendances.size(), 2);
        QVERIFY(!more.attendances.first().understood);
    }

    void theDueDayItselfIsInTimeAndMonthsAreCalendarMonths()
    {
        must(trainings().saveTraining(aTraining({2025, 11, 20}, {m_nurse})));
        QCOMPARE(dueOf(m_nurse, today()).dueOn, QDate(2026, 11, 20));
        const auto due = todo(u"training-due/"_s + toText(m_nurse.id));
        QVERIFY(due);
        QCOMPARE(due->state, TodoState::Due);
        QCOMPARE(due->action, TodoAction::RecordTraining);
    }

    void whoDoesNotUseMcsIsNotTrainedUnlessAdministrator()
    {
        const Staff clerk = m_ledger->add(aStaff().named(u"小林 直子"_s).notUsingMcs());
        QVERIFY(!dueOf(clerk, today()).staff.isStored());
        m_ledger->appoint(clerk, OfficeRole::McsAdministrator, day(30));
        QVERIFY(dueOf(clerk, today()).staff.isStored());
    }

    void aNewVersionTakesTheOldOnesPlaceAndBriefingIsDueAnew()
    {
        const auto old = must(trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"1"_s, day(400))));
        must(trainings().briefed({old.id}, {m_nurse.id, m_administrator.id}, day(390), BriefingMethod::Meeting));
        QVERIFY(!todo(u"briefing/"_s + toText(m_nurse.id)));
        const auto next = must(trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"2"_s, day(3))));
        QCOMPARE(must(m_ledger->ledger().policyDocuments().find(old.id)).supersededOn, day(3));
        QVERIFY(isInForce(next, today()));
        QVERIFY(todo(u"briefing/"_s + toText(m_nurse.id)));
        const auto told = trainings().briefed({old.id}, {m_nurse.id}, today(), BriefingMethod::Email);
        QVERIFY(told.error().message.contains(u"superseded"_s));
    }

    void aVersionIsEnteredOnceAndNotBeforeTheOneInForce()
    {
        must(trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"第２版"_s, day(10))));
        const auto twice = trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"第2版"_s, day(5)));
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
        QVERIFY(!trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"第1版"_s, day(20))));
        QVERIFY(trainings().saveDocument(aDocument(PolicyDocumentKind::Manual, u"第1版"_s, day(20)))); // another kind
    }

    void manyPeopleAreToldAtOnceOrNobody()
    {
        const auto document
            = must(trainings().saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"1"_s, day(40))));
        const Staff late = m_ledger->add(aStaff().named(u"中村 翔"_s).joinedOn(day(5)));
        const auto refused
            = trainings().briefed({document.id}, {m_nurse.id, late.id}, day(10), BriefingMethod::Meeting);
        QVERIFY(refused.error().message.contains(u"中村 翔"_s));
        QVERIFY(must(m_ledger->ledger().policyDocuments().find(document.id)).briefings.isEmpty());
        must(trainings().briefed({document.id}, {m_nurse.id, late.id}, day(4), BriefingMethod::Handout));
        must(trainings().briefed({document.id}, {m_nurse.id}, today(), BriefingMethod::Email)); // stays as entered
        const auto stored = must(m_ledger->ledger().policyDocuments().find(document.id));
        QCOMPARE(stored.briefings.size(), 2);
        QCOMPARE(briefingOf(stored, m_nurse.id)->method, BriefingMethod::Handout);
    }

    void documentsThePolicyExpectsAreMissedAndItsVersionsChecked()
    {
        const auto missing = todo(u"document-missing/briefing"_s);
        QVERIFY(missing);
        QVERIFY(missing->sentence.contains(u"準則"_s) && missing->sentence.contains(u"東海村"_s));
        auto document = aDocument(PolicyDocumentKind::ModelRules, u"1"_s, day(800));
        document.checkedOn = day(400);
        document = must(trainings().saveDocument(document));
        QVERIFY(!todo(u"document-missing/briefing"_s)->sentence.contains(u"準則"_s));
        const QString check = u"document-check/"_s + toText(document.id);
        QCOMPARE(todo(check)->state, TodoState::Overdue);
        QVERIFY(!trainings().documentChecked(document.id, day(401)));
        must(trainings().documentChecked(document.id, today()));
        QVERIFY(!todo(check));
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
