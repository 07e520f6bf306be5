// SPDX-License-Identifier: Apache-2.0
// 手続き: what the policy says of them, how far one is, and what may be done to it.
#include "models/policy/todo.h"
#include "tests/support/devices.h"
#include "tests/support/groups.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestProcedures : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_groups;
    Staff m_nurse;

    ProcedureRegister &procedures() { return m_ledger->registers().procedures(); }
    ProcedureStatus state(const Procedure &procedure)
    {
        return procedureState(must(m_ledger->ledger().procedures().find(procedure.id)), m_ledger->records(),
            m_ledger->policy(), m_ledger->clock().today());
    }
    StepStatus step(const Procedure &procedure, const QString &id)
    {
        for (const StepStatus &one : state(procedure).steps) {
            if (one.rule.id == id)
                return one;
        }
        qFatal("no step %s", qUtf8Printable(id));
    }
    Procedure leaving(QDate lastDay = TestLedger::today.addDays(10), const QString &variant = u"retire"_s)
    {
        return must(procedures().start({u"leaver"_s, variant, toText(m_nurse.id), {}, {}, lastDay, {}}));
    }
    Staff nurse() { return must(m_ledger->ledger().staff().find(m_nurse.id)); }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_groups = std::make_unique<GroupMaker>(*m_ledger);
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
    }
    void cleanup()
    {
        m_groups.reset();
        m_ledger.reset();
    }

    void everyKindHasItsStepsInTheRegionOrInTheModelRules()
    {
        const Policy &policy = m_ledger->policy();
        QStringList kinds;
        for (const ProcedureRule &rule : policy.procedures()) {
            kinds.append(rule.kind);
            QVERIFY(!rule.title.isEmpty());
            QVERIFY2(rule.steps.size() >= 4, qPrintable(rule.kind));
            for (const ProcedureStepRule &one : rule.steps) {
                QVERIFY(!one.text.isEmpty());
                QVERIFY2(one.demand.isEmpty() || policy.demand(one.demand).inForce, qPrintable(one.demand));
            }
        }
        QCOMPARE(kinds, procedureKinds());
        QCOMPARE(policy.procedure(u"patient-start"_s)->steps.size(), 6); // 東海村's own
        QCOMPARE(policy.procedure(u"handover"_s)->steps.last().id, u"revoke"_s); // 準則's
    }

    void theWayIsKnownAlsoWhereTheModelRulesDoNotCount()
    {
        const Policy policy = must(PolicyLibrary().load(u"tokai"_s, false, {}));
        QVERIFY(policy.procedure(u"handover"_s));
        QCOMPARE(policy.procedures().size(), procedureKinds().size());
        QVERIFY(!policy.demand(u"continuity-plan"_s).inForce);
    }

    void aProcedureKeepsTheStepsOfItsOccasion()
    {
        const Procedure all = leaving();
        QVERIFY(all.steps.size() > 8);
        QCOMPARE(all.steps.first().step, u"last-day"_s);
        QVERIFY(!all.steps.first().text.isEmpty());
        const Group group = m_groups->activeGroup(m_ledger->add(aPatient()), {2026, 1, 5});
        must(m_groups->groups().propose(GroupMaker::candidate(group, m_nurse, {2026, 1, 6})));
        const Procedure one = must(
            procedures().start({u"leaver"_s, u"off-case"_s, toText(m_nurse.id), group.id, {}, TestLedger::today, {}}));
        QCOMPARE(one.steps.size(), 1);
        QCOMPARE(one.steps.first().step, u"groups"_s);
    }

    void whatIsMissingToStartIsSaid()
    {
        const auto refused = [this](const ProcedureRegister::Start &start) {
            const auto started = procedures().start(start);
            return started ? QString() : started.error().message;
        };
        const QString id = toText(m_nurse.id);
        QVERIFY(!refused({u"moving"_s, {}, id, {}, {}, {}, {}}).isEmpty());
        QVERIFY(!refused({u"leaver"_s, {}, id, {}, {}, TestLedger::today, {}}).isEmpty());
        QVERIFY(!refused({u"leaver"_s, u"died"_s, id, {}, {}, TestLedger::today, {}}).isEmpty());
        QVERIFY(!refused({u"leaver"_s, u"retire"_s, u"patient-1"_s, {}, {}, TestLedger::today, {}}).isEmpty());
        QVERIFY(!refused({u"leaver"_s, u"retire"_s, u"staff-999"_s, {}, {}, TestLedger::today, {}}).isEmpty());
        QVERIFY(!refused({u"leaver"_s, u"retire"_s, id, {}, {}, {}, {}}).isEmpty()); // no last day
        QVERIFY(!refused({u"leaver"_s, u"retire"_s, id, {}, {}, QDate(2020, 1, 1), {}}).isEmpty()); // before joining
        QVERIFY(!refused({u"leaver"_s, u"off-case"_s, id, {}, {}, TestLedger::today, {}}).isEmpty()); // of which group
        QVERIFY(!refused({u"handover"_s, {}, id, {}, m_nurse.id, TestLedger::today, {}}).isEmpty()); // not in office
        const QString administrator = toText(m_groups->administrator.id);
        QVERIFY(!refused({u"handover"_s, {}, administrator, {}, {}, TestLedger::today, {}}).isEmpty());
        QVERIFY(!refused(
            {u"handover"_s, {}, administrator, {}, m_groups->administrator.id, TestLedger::today,
                {}}).isEmpty());
        const Device device = must(m_ledger->registers().devices().saveDevice(aDevice()));
        QVERIFY(
            !refused({u"device-lost"_s, {}, toText(device.id), {}, {}, TestLedger::today.addDays(1), {}}).isEmpty());
        QVERIFY(m_ledger->records().procedures.isEmpty());
        leaving();
        const auto twice
            = procedures().start({u"leaver"_s, u"transfer"_s, id, {}, {}, TestLedger::today.addDays(3), {}});
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
    }

    void aStepTheRecordsAnswerCannotBeTicked()
    {
        const Procedure procedure = leaving();
        QVERIFY(!procedures().tick(procedure.id, u"last-day"_s, TestLedger::today));
        Staff staff = nurse();
        staff.leftOn = TestLedger::today.addDays(10);
        must(m_ledger->registers().saveStaff(staff));
        QCOMPARE(step(procedure, u"last-day"_s).state, StepState::Done); // wherever it was recorded
        must(procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today));
        const StepStatus ticked = step(procedure, u"secrecy"_s);
        QCOMPARE(ticked.state, StepState::Done);
        QCOMPARE(ticked.doneOn, TestLedger::today);
        QCOMPARE(ticked.by, u"葛󠄀城 𠮷男"_s);
        must(procedures().reopen(procedure.id, u"secrecy"_s));
        QCOMPARE(step(procedure, u"secrecy"_s).state, StepState::Open);
        QVERIFY(!procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today.addDays(1)));
        QCOMPARE(procedures().tick(procedure.id, u"nothing"_s, TestLedger::today).error().code, ErrorCode::NotFound);
    }

    void aStepWaitsForThoseBeforeItUntilTheyAreDoneOrWaived()
    {
        Staff staff = nurse();
        must(m_ledger->registers().pledgeSigned(staff.id, {2024, 4, 2}, u"書庫A"_s));
        staff.account = anAccountInUseFrom({2024, 4, 10});
        must(m_ledger->registers().saveStaff(staff));
        const Device tablet = must(m_ledger->registers().devices().saveDevice(aDevice()));
        must(m_ledger->registers().devices().lend(tablet.id, staff.id, {2026, 5, 1}));
        const Procedure procedure = leaving();
        const StepStatus waiting = step(procedure, u"account"_s);
        QCOMPARE(waiting.state, StepState::Blocked);
        QCOMPARE(waiting.waitsFor.size(), 1);
        QVERIFY(waiting.articles.contains(Citation{u"mcs-model"_s, u"2-1"_s}));
        QVERIFY(!procedures().waive(procedure.id, u"devices"_s, u"  "_s));
        must(procedures().waive(procedure.id, u"devices"_s, u"後日郵送で返却"_s));
        QCOMPARE(step(procedure, u"devices"_s).state, StepState::Waived);
        QCOMPARE(step(procedure, u"account"_s).state, StepState::Open);
        must(m_ledger->registers().devices().giveBack(tablet.id, TestLedger::today, {}));
        QCOMPARE(step(procedure, u"devices"_s).state, StepState::Done); // done counts more than waived
    }

    void whatThePolicyDoesNotLetWaiveIsNotWaived()
    {
        const Procedure procedure = must(procedures().start(
            {u"handover"_s, {}, toText(m_groups->administrator.id), {}, m_nurse.id, TestLedger::today.addDays(7), {}}));
        const auto refused = procedures().waive(procedure.id, u"second"_s, u"あとで"_s);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"第7条"_s}));
    }

    void afterTheLastDayOnlyTheReleaseRemains()
    {
        Staff staff = nurse();
        must(m_ledger->registers().pledgeSigned(staff.id, {2024, 4, 2}, u"書庫A"_s));
        staff.account = anAccountInUseFrom({2024, 4, 10});
        must(m_ledger->registers().saveStaff(staff));
        const QDate lastDay = TestLedger::today.addDays(2);
        const Procedure procedure = leaving(lastDay);
        must(procedures().perform(procedure.id, u"last-day"_s));
        QVERIFY(step(procedure, u"account"_s).note.contains(u"Only 渡邉 はるか can delete"_s));
        QCOMPARE(step(procedure, u"account"_s).due, lastDay);
        m_ledger->clock().set(QDateTime(lastDay.addDays(1), QTime(9, 0)));
        const StepStatus late = step(procedure, u"account"_s);
        QCOMPARE(late.state, StepState::Open);
        QVERIFY2(late.open.first().sentence.contains(u"no longer can be"_s), qPrintable(late.open.first().sentence));
        staff = nurse();
        staff.account.status = AccountStatus::StaffReleased;
        staff.account.releasedOn = lastDay.addDays(1);
        must(m_ledger->registers().saveStaff(staff));
        QCOMPARE(step(procedure, u"account"_s).state, StepState::Done);
        QCOMPARE(step(procedure, u"release"_s).state, StepState::Done);
    }

    void aFinishedProcedureStaysAsItWas()
    {
        const Procedure procedure = leaving();
        must(procedures().perform(procedure.id, u"last-day"_s));
        must(procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today));
        const Procedure finished = must(procedures().finish(procedure.id)); // nothing else in hand
        QCOMPARE(finished.finishedOn, TestLedger::today);
        Staff staff = nurse();
        staff.leftOn = {};
        must(m_ledger->registers().saveStaff(staff));
        QVERIFY(state(procedure).isComplete());
        QVERIFY(!procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today));
        QVERIFY(!procedures().cancel(procedure.id, u"間違い"_s));
        leaving(); // another one may begin
    }

    void whatIsGivenUpNeedsAReasonAndLeavesTheList()
    {
        const Procedure procedure = leaving();
        const auto inList = [this] {
            const auto items = todoList(m_ledger->records(), m_ledger->policy(), TestLedger::today);
            return std::any_of(
                items.cbegin(), items.cend(), [](const TodoItem &item) { return item.kind == "procedure-open"_L1; });
        };
        QVERIFY(inList());
        QVERIFY(!procedures().cancel(procedure.id, {}));
        must(procedures().cancel(procedure.id, u"退職が取りやめになった"_s));
        QVERIFY(!inList());
    }

    void theToDoSaysHowFarItIsAndWhatComesNext()
    {
        const QDate lastDay = TestLedger::today.addDays(5);
        const Procedure procedure = leaving(lastDay);
        must(procedures().perform(procedure.id, u"last-day"_s));
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), TestLedger::today);
        const auto item = std::find_if(
            items.cbegin(), items.cend(), [](const TodoItem &one) { return one.kind == "procedure-open"_L1; });
        QVERIFY(item != items.cend());
        QCOMPARE(item->subjectId, toText(procedure.id));
        QCOMPARE(item->subjectName, m_nurse.name);
        QCOMPARE(item->due, lastDay);
        QCOMPARE(item->state, TodoState::Due);
        QCOMPARE(actionName(item->action), u"procedure"_s);
        QCOMPARE(themeOf(*item), TodoTheme::Procedure);
        QVERIFY2(item->sentence.contains(step(procedure, u"secrecy"_s).rule.text), qPrintable(item->sentence));
        QVERIFY(!item->articles.isEmpty());
        QVERIFY(!item->opensRegion && !item->opensBase);
        QCOMPARE(actionNamed(u"procedure"_s), TodoAction::OpenProcedure);
        QCOMPARE(actionNamed(u"appoint-administrator"_s), TodoAction::AppointAdministrator);
        QVERIFY(!actionNamed(u"nothing"_s));
    }

    void actsGoThroughTheRegistersAndCanBeTakenBack()
    {
        const Procedure procedure = leaving();
        const Records before = m_ledger->records();
        QCOMPARE(
            procedureActPreview(procedure, u"set-last-day"_s, before, m_ledger->policy(), TestLedger::today).size(), 1);
        const auto done = must(procedures().perform(procedure.id, u"last-day"_s));
        QCOMPARE(nurse().leftOn, TestLedger::today.addDays(10));
        QVERIFY(done.takeBack);
        must(done.takeBack());
        QVERIFY(!nurse().leftOn.isValid());
        QCOMPARE(step(procedure, u"last-day"_s).state, StepState::Open);
        QVERIFY(!procedures().perform(procedure.id, u"secrecy"_s)); // has no act
        // An appointment is the facility manager's to end: the act is refused as a whole.
        m_ledger->appoint(m_nurse, OfficeRole::McsAdministrator, {2026, 4, 1});
        m_ledger->reopen(); // who makes the ledger may appoint; from now on the roles count
        const auto refused = procedures().perform(procedure.id, u"offices"_s);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        m_ledger->signInAs(UserRole::FacilityManager);
        const auto ended = must(procedures().perform(procedure.id, u"offices"_s));
        QCOMPARE(step(procedure, u"offices"_s).state, StepState::Done);
        must(ended.takeBack());
        QCOMPARE(step(procedure, u"offices"_s).open.size(), 1);
    }

    void anAssistantStartsNothingAndTicksNothing()
    {
        const Procedure procedure = leaving();
        m_ledger->signInAs(UserRole::Assistant);
        QCOMPARE(
            procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(
            procedures().waive(procedure.id, u"groups"_s, u"理由"_s).error().code, ErrorCode::InvalidInput); // done
        QCOMPARE(procedures().cancel(procedure.id, u"理由"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(procedures().start({u"arrival"_s, {}, toText(m_nurse.id), {}, {}, {}, {}}).error().code,
            ErrorCode::PermissionDenied);
    }

    void theDayMovesWithTheStaffRecordAndByHand()
    {
        const Procedure procedure = leaving(TestLedger::today.addDays(10));
        must(procedures().changeDay(procedure.id, TestLedger::today.addDays(20)));
        QCOMPARE(state(procedure).day, TestLedger::today.addDays(20));
        Staff staff = nurse();
        staff.leftOn = TestLedger::today.addDays(30);
        must(m_ledger->registers().saveStaff(staff));
        QCOMPARE(state(procedure).day, TestLedger::today.addDays(30));
        QVERIFY(!procedures().changeDay(procedure.id, {}));
    }
};

QTEST_GUILESS_MAIN(TestProcedures)
#include "tst_procedures.moc"
