// SPDX-License-Identifier: Apache-2.0
// Scenarios about trainings, documents, incidents and restrictions: 28, 52, 54, 57.
#include "models/policy/todo.h"
#include "tests/support/conduct.h"
#include "tests/support/devices.h"
#include "tests/support/groups.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryConduct : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;

    static QDate today() { return TestLedger::today; }
    static QDate day(int daysAgo) { return today().addDays(-daysAgo); }
    QList<TodoItem> todo() const { return todoList(m_ledger->records(), m_ledger->policy(), today()); }
    std::optional<TodoItem> todo(const QString &id) const
    {
        const auto items = todo();
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    Membership candidate(const Group &group, const Staff &staff)
    {
        Membership member;
        member.group = group.id;
        member.staff = staff.id;
        member.necessity = u"訪問看護を担当"_s;
        member.proposedOn = today();
        return member;
    }

private Q_SLOTS:
    void init()
    {
        m_maker.reset();
        m_ledger = aLedger();
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
    }

    void scenario28ALostDeviceBringsAnIncidentThatClosesItsPartOfTheRequest()
    {
        Staff nurse = aStaff().named(u"渡邉 はるか"_s);
        nurse = m_ledger->add(nurse);
        nurse.account.status = AccountStatus::Acquired;
        nurse = m_ledger->add(nurse);
        const Patient patient = m_ledger->add(aPatient().named(u"見本 太郎"_s));
        const Group group = m_maker->activeGroup(patient, day(100));
        const Membership member = must(m_maker->groups().propose(candidate(group, nurse)));
        must(m_maker->groups().invite(member.id, today(), today()));

        DeviceRegister &devices = m_ledger->registers().devices();
        const Device tablet = must(devices.saveDevice(aDevice()));
        must(devices.check(aCheck(tablet, m_maker->administrator.id, day(20), m_ledger->policy())));
        const CarryOut draft = must(devices.saveDraft(aCarryOut(nurse, {tablet}, day(7), day(1))));
        must(devices.apply(draft.id, day(9)));
        must(devices.decide(draft.id, {true, day(8), m_maker->administrator.id, {}, {}}));
        must(devices.takeOut(draft.id, day(7)));
        must(devices.loseItem(draft.id, 0, day(3)));

        const QList<Incident> incidents = m_ledger->records().incidents;
        QCOMPARE(incidents.size(), 1);
        Incident incident = incidents.first();
        QCOMPARE(incident.kind, IncidentKind::Loss);
        QCOMPARE(incident.device, tablet.id);
        QCOMPARE(incident.carryOut, draft.id);
        QCOMPARE(incident.occurredOn, day(3));
        QCOMPARE(incident.account, nurse.id);
        QVERIFY(incident.description.contains(u"訪問先の連絡先一覧"_s) && incident.description.contains(tablet.name));
        QCOMPARE(incident.groups, (QList<IncidentGroup>{{group.id}}));
        QCOMPARE(incident.patients, (QList<IncidentPatient>{{patient.id}}));
        const QString id = toText(incident.id);
        QCOMPARE(todo(u"incident-report/"_s + id)->state, TodoState::Overdue); // to be completed within a day
        QVERIFY(!todo(u"carry-out-lost/"_s + toText(draft.id)));

        IncidentRegister &register_ = m_ledger->registers().incidents();
        incident.foundAt = QDateTime(day(3), QTime(18, 0));
        incident.reportedAt = QDateTime(day(3), QTime(18, 20));
        incident.reportedTo = m_maker->administrator.id;
        must(register_.report(incident));
        QVERIFY(todo(u"incident-instruction/"_s + id));
        must(register_.instruct(incident.id, m_maker->administrator.id, day(3), u"パスワードを変え、回線を止める"_s));
        must(register_.recordMeasures(incident.id,
            {{u"password-change"_s, day(3), nurse.id, {}}, {u"line-stop"_s, day(2), m_maker->administrator.id, {}}}));
        IncidentRegister::Breach breach;
        breach.personalData = true;
        breach.knownOn = day(3);
        breach.judgement = BreachJudgement::NotReportable;
        breach.safeguards = {{u"algorithm"_s, true}, {u"remote-erase"_s, true}};
        must(register_.judgeBreach(incident.id, breach));
        QVERIFY(todo(u"incident-open/"_s + id));
        must(register_.close(incident.id, today(), u"車内に置き忘れた"_s, u"持出し時はストラップを付ける"_s));
        const CarryOut closed = must(m_ledger->ledger().carryOuts().find(draft.id));
        QCOMPARE(closed.status, CarryOutStatus::Lost);
        QCOMPARE(closed.checkedOn, today());
        const QList<TodoItem> items = todo();
        QVERIFY(std::none_of(items.cbegin(), items.cend(), [&](const TodoItem &item) {
            return item.subjectId == id || item.subjectId == toText(draft.id) || item.subjectId == toText(tablet.id);
        }));
    }

    void scenario52UsersAdministratorAndNewcomersAreDueForTraining()
    {
        const Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        must(m_ledger->registers().trainings().saveTraining(
            aTraining({2025, 10, 20}, {nurse, m_maker->administrator, m_maker->manager})));
        const Staff newcomer = m_ledger->add(aStaff().named(u"中村 翔"_s).joinedOn(day(12)));
        for (const Staff &person : {nurse, m_maker->administrator}) {
            const auto due = todo(u"training-due/"_s + toText(person.id));
            QVERIFY(due);
            QCOMPARE(due->state, TodoState::Overdue);
            QCOMPARE(due->due, QDate(2026, 10, 20));
            QVERIFY(due->articles.contains(Citation{u"tokai"_s, u"第9条"_s}));
        }
        const auto first = todo(u"training-newcomer/"_s + toText(newcomer.id));
        QVERIFY(first);
        QCOMPARE(first->due, day(12).addDays(30));
        QCOMPARE(first->level, Level::Mandatory);
    }

    void scenario54ANewVersionMakesABriefingDueForEveryUser()
    {
        TrainingRegister &trainings = m_ledger->registers().trainings();
        const Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        const QList<StaffId> all{nurse.id, m_maker->administrator.id, m_maker->manager.id};
        const auto old
            = must(trainings.saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"第5.1版"_s, day(500))));
        must(trainings.briefed({old.id}, all, day(490), BriefingMethod::Meeting));
        const auto asked = [&] {
            const auto items = todo();
            return std::count_if(
                items.cbegin(), items.cend(), [](const TodoItem &item) { return item.kind == "briefing"_L1; });
        };
        QCOMPARE(asked(), 0);
        const auto next = must(trainings.saveDocument(aDocument(PolicyDocumentKind::ModelRules, u"第6.0版"_s, day(2))));
        QCOMPARE(asked(), 3);
        const auto item = todo(u"briefing/"_s + toText(nurse.id));
        QVERIFY(item && item->sentence.contains(u"第6.0版"_s));
        QVERIFY(item->articles.contains(Citation{u"mcs-model"_s, u"はじめに"_s}));
        must(trainings.briefed({next.id}, all, today(), BriefingMethod::Handout));
        QCOMPARE(asked(), 0);
    }

    void scenario57WhoIsBannedIsNotInvitedToAnyGroup()
    {
        const Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        const Patient patient = m_ledger->add(aPatient());
        const Group group = m_maker->activeGroup(patient, day(100));
        const Group free = must(m_maker->groups().saveGroup(GroupMaker::freeGroup(u"勉強会"_s, u"症例のない勉強会"_s)));
        const Membership waiting = must(m_maker->groups().propose(candidate(group, nurse)));
        UsageRestriction ban;
        ban.staff = nurse.id;
        ban.kind = RestrictionKind::Banned;
        ban.reason = u"別の患者の情報を繰り返し閲覧した"_s;
        ban.from = day(1);
        ban = must(m_ledger->registers().incidents().restrict(ban));
        const Result<Membership> attempts[] = {
            m_maker->groups().invite(waiting.id, today(), today()), m_maker->groups().propose(candidate(free, nurse))};
        for (const auto &refused : attempts) {
            QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
            QVERIFY2(refused.error().message.contains(ban.reason), qUtf8Printable(refused.error().message));
            QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"留意事項(2)"_s}));
        }
        must(m_ledger->registers().incidents().lift(ban.id, today()));
        QVERIFY(m_maker->groups().invite(waiting.id, today(), today()));
    }

    void scenario57ARemovalByTheCommitteeMakesTheAccountToBeDeleted()
    {
        Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        nurse.account.status = AccountStatus::Acquired;
        nurse = m_ledger->add(nurse);
        UsageRestriction removal;
        removal.staff = nurse.id;
        removal.kind = RestrictionKind::Removed;
        removal.reason = u"指導に従わない"_s;
        removal.from = today();
        QCOMPARE(m_ledger->registers().incidents().restrict(removal).error().code, ErrorCode::RuleViolation);
        QCOMPARE(must(m_ledger->ledger().staff().find(nurse.id)).account.status, AccountStatus::Acquired);
        removal.origin = RestrictionOrigin::Committee;
        must(m_ledger->registers().incidents().restrict(removal));
        QCOMPARE(must(m_ledger->ledger().staff().find(nurse.id)).account.status, AccountStatus::ToBeDeleted);
    }
};

QTEST_GUILESS_MAIN(TestStoryConduct)
#include "tst_storyconduct.moc"
