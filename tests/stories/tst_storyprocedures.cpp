// SPDX-License-Identifier: Apache-2.0
// Scenarios that are worked through step by step: 11, 28, 35, 37, and a region that orders its steps the other way
// round.
#include "models/policy/todo.h"
#include "tests/support/leaver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryProcedures : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

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
    std::optional<TodoItem> todo(const QString &id)
    {
        for (const TodoItem &item : todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today())) {
            if (item.id == id)
                return item;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void init() { m_ledger = aLedger(); }
    void cleanup() { m_ledger.reset(); }

    void scenario11WhoRetiresLeavesNothingBehind()
    {
        LeaverMaker maker(*m_ledger);
        const QDate lastDay = TestLedger::today.addDays(10);
        const Procedure procedure = maker.retire(lastDay);
        must(procedures().perform(procedure.id, u"last-day"_s));
        must(procedures().tick(procedure.id, u"secrecy"_s, TestLedger::today));

        // 3 patient groups, 1 free group, a lent tablet, an open carry-out: all six are listed, each with its button.
        QList<OpenThing> open;
        for (const StepStatus &one : state(procedure).steps) {
            if (one.rule.id != u"account"_s && one.rule.id != u"release"_s)
                open += one.open;
        }
        QCOMPARE(open.size(), 6);
        QSet<QString> targets;
        for (const OpenThing &thing : open) {
            targets.insert(thing.target);
            QVERIFY(!thing.kind.isEmpty() && !thing.sentence.isEmpty() && !thing.articles.isEmpty());
        }
        QCOMPARE(targets.size(), 6);
        QVERIFY(targets.contains(toText(maker.tablet.id)));
        QVERIFY(targets.contains(toText(maker.carryOut.id)));

        // The end is refused by name and article.
        const auto refused = procedures().finish(procedure.id);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(maker.tablet.ledgerNumber), qPrintable(refused.error().message));
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"留意事項(3)"_s}));
        QVERIFY(refused.error().message.contains(u"在宅看護の勉強会"_s));

        // Out of every group at once; each removal is recorded when it is done in MCS.
        must(procedures().perform(procedure.id, u"groups"_s));
        QCOMPARE(step(procedure, u"groups"_s).open.size(), 4);
        for (const Membership &member : m_ledger->records().memberships) {
            if (member.staff == maker.nurse.id) {
                QCOMPARE(member.removalReason, RemovalReason::LeftFacility);
                must(m_ledger->registers().groups().removed(member.id, TestLedger::today));
            }
        }
        QCOMPARE(step(procedure, u"groups"_s).state, StepState::Done);
        auto &devices = m_ledger->registers().devices();
        must(devices.giveBackItems(maker.carryOut.id, {{0, TestLedger::today, TestLedger::today}}));
        must(devices.confirm(maker.carryOut.id, TestLedger::today, maker.groups.administrator.id));
        QVERIFY(!procedures().finish(procedure.id)); // the tablet is not back
        must(procedures().waive(procedure.id, u"devices"_s, u"最終日に受け取る約束をした"_s));

        // The account: deleted by the person, then released.
        Staff staff = must(m_ledger->ledger().staff().find(maker.nurse.id));
        staff.account.status = AccountStatus::Deleted;
        staff.account.deletedOn = TestLedger::today;
        staff.account.releasedOn = TestLedger::today;
        must(m_ledger->registers().saveStaff(staff));
        QVERIFY(state(procedure).isComplete());
        QVERIFY(todo(u"procedure-open/"_s + toText(procedure.id))->sentence.contains(u"every step is done"_s));
        must(procedures().finish(procedure.id));
        QVERIFY(!todo(u"procedure-open/"_s + toText(procedure.id)));

        // All of it is in the log.
        m_ledger->reopen();
        const auto entries
            = must(m_ledger->ledger().audit({{}, u"procedure"_s, procedure.id.value, {}, {}, {}}, 0, 100));
        QCOMPARE(entries.size(), 4); // begun, ticked, waived, finished
        QVERIFY(QJsonDocument(entries.at(1).after).toJson().contains(u"最終日に受け取る約束をした"_s.toUtf8()));
    }

    void scenario28ALostDeviceIsFollowedToItsIncident()
    {
        LeaverMaker maker(*m_ledger);
        const Procedure procedure = must(procedures().start(
            {u"device-lost"_s, {}, toText(maker.tablet.id), {}, {}, TestLedger::today.addDays(-1), {}}));
        const StepStatus loss = step(procedure, u"loss"_s);
        QCOMPARE(loss.open.first().kind, u"carry-out-lose"_s); // it is outside
        must(procedures().perform(procedure.id, u"loss"_s));
        QCOMPARE(must(m_ledger->ledger().devices().find(maker.tablet.id)).status, DeviceStatus::Lost);
        QCOMPARE(step(procedure, u"accounts"_s).open.first().target, toText(maker.nurse.id));
        const Incident incident = m_ledger->records().incidents.last(); // opened by the loss
        QCOMPARE(incident.kind, IncidentKind::Loss);
        QCOMPARE(incident.device, maker.tablet.id);
        QCOMPARE(step(procedure, u"incident"_s).state, StepState::Done);
        QCOMPARE(step(procedure, u"closed"_s).open.first().target, toText(incident.id));
        QVERIFY(!procedures().finish(procedure.id));
    }

    void scenario35AnEndedPatientIsArchivedInTime_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<GroupEnd>("reason");
        QTest::addColumn<CareStatus>("care");
        QTest::newRow("moved") << u"moved"_s << GroupEnd::Moved << CareStatus::Ended;
        QTest::newRow("died") << u"died"_s << GroupEnd::Died << CareStatus::Died;
    }
    void scenario35AnEndedPatientIsArchivedInTime()
    {
        QFETCH(QString, variant);
        QFETCH(GroupEnd, reason);
        QFETCH(CareStatus, care);
        GroupMaker maker(*m_ledger);
        const Patient patient = m_ledger->add(aPatient().named(u"茨城 トメ"_s));
        const Group group = maker.activeGroup(patient, {2026, 1, 10});
        maker.joined(GroupMaker::candidate(group, maker.administrator, {2026, 1, 12}), {2026, 1, 12});
        const QDate day = TestLedger::today.addDays(-2);
        const Procedure procedure
            = must(procedures().start({u"patient-end"_s, variant, toText(patient.id), {}, {}, day, {}}));
        QCOMPARE(step(procedure, u"archive"_s).state, StepState::Blocked);
        must(procedures().perform(procedure.id, u"care"_s));
        QCOMPARE(must(m_ledger->ledger().patients().find(patient.id)).status, care);
        must(procedures().perform(procedure.id, u"groups"_s));
        const Group ended = must(m_ledger->ledger().groups().find(group.id));
        QCOMPARE(ended.endReason, reason);
        QCOMPARE(ended.endedOn, day);
        QCOMPARE(step(procedure, u"archive"_s).due, day.addDays(7));
        QCOMPARE(todo(u"procedure-open/"_s + toText(procedure.id))->due, day.addDays(7));
        QCOMPARE(step(procedure, u"members"_s).open.size(), 1);
        for (const Membership &member : m_ledger->records().memberships)
            must(m_ledger->registers().groups().removed(member.id, TestLedger::today));
        must(m_ledger->registers().groups().archive(group.id, TestLedger::today, TestLedger::today));
        QVERIFY(!procedures().finish(procedure.id));
        must(procedures().tick(procedure.id, u"deletion"_s, TestLedger::today));
        must(procedures().finish(procedure.id));
    }

    void scenario37AnOfficeIsHandedOnBeforeItEnds()
    {
        GroupMaker maker(*m_ledger);
        const Staff successor = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->signInAs(UserRole::FacilityManager);
        const Procedure procedure = must(procedures().start(
            {u"handover"_s, {}, toText(maker.administrator.id), {}, successor.id, TestLedger::today.addDays(5), {}}));
        // Nobody else is there: it cannot end, not even with a reason.
        const auto refused = procedures().finish(procedure.id);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(
            refused.error().message.contains(u"Nobody but 葛󠄀城 𠮷男"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"第7条"_s}));
        QVERIFY(!procedures().waive(procedure.id, u"second"_s, u"あとで"_s));
        QVERIFY(!procedures().perform(procedure.id, u"end"_s)); // first the second one

        const auto appointed = must(procedures().perform(procedure.id, u"appoint"_s));
        QVERIFY(appointed.takeBack);
        QCOMPARE(step(procedure, u"second"_s).state, StepState::Done);
        QCOMPARE(step(procedure, u"explain"_s).state, StepState::Open);
        Appointment office = m_ledger->records().appointments.last();
        QCOMPARE(office.staff, successor.id);
        office.roleExplainedOn = TestLedger::today;
        must(m_ledger->registers().saveAppointment(office));
        for (const QString &byHand : {u"sheet"_s, u"mcs"_s, u"program"_s})
            must(procedures().tick(procedure.id, byHand, TestLedger::today));
        must(procedures().perform(procedure.id, u"end"_s));
        QCOMPARE(step(procedure, u"end"_s).state, StepState::Done);
        must(procedures().tick(procedure.id, u"revoke"_s, TestLedger::today));
        must(procedures().finish(procedure.id));
        for (const Appointment &one : m_ledger->records().appointments) {
            if (one.staff == maker.administrator.id)
                QCOMPARE(one.to, TestLedger::today.addDays(5));
        }
        QVERIFY(officeHolder(m_ledger->records(), OfficeRole::McsAdministrator, TestLedger::today.addDays(6)));
    }

    // くまねっと熊谷市 第10条(6): the notice goes to the centre before anybody leaves by themselves. Data alone.
    void aRegionMayWantTheNoticeBeforeTheAccountGoes()
    {
        QTemporaryDir regions;
        const Policy region = reversedRegion(regions);
        LeaverMaker maker(*m_ledger);
        m_ledger->registers().usePolicy(region);
        const Procedure procedure = maker.retire(TestLedger::today.addDays(10));
        QCOMPARE(procedure.steps.size(), 4);
        const auto stepOf = [&](const QString &id) {
            const auto status = procedureState(must(m_ledger->ledger().procedures().find(procedure.id)),
                m_ledger->records(), region, TestLedger::today);
            return *std::find_if(
                status.steps.cbegin(), status.steps.cend(), [&](const StepStatus &one) { return one.rule.id == id; });
        };
        QCOMPARE(stepOf(u"notice"_s).state, StepState::Open);
        QVERIFY(stepOf(u"notice"_s).byHand);
        QCOMPARE(stepOf(u"groups"_s).state, StepState::Blocked);
        QCOMPARE(stepOf(u"account"_s).state, StepState::Blocked);
        QVERIFY(!procedures().perform(procedure.id, u"groups"_s));
        must(procedures().tick(procedure.id, u"notice"_s, TestLedger::today));
        QCOMPARE(stepOf(u"groups"_s).state, StepState::Open);
        QCOMPARE(stepOf(u"account"_s).state, StepState::Open);
        // What the region does not describe is the model rules'.
        QVERIFY(region.procedure(u"handover"_s));
    }

private:
    static Policy reversedRegion(const QTemporaryDir &regions)
    {
        QFile source(u":/policies/tokai/policy.json"_s);
        if (!source.open(QIODevice::ReadOnly))
            qFatal("no policy of 東海村");
        QJsonObject region = QJsonDocument::fromJson(source.readAll()).object();
        region[u"id"_s] = u"mihon"_s;
        region[u"forms"_s] = QJsonArray();
        region.remove(u"submissions"_s);
        region[u"rosterRows"_s] = 0;
        const QByteArray steps = R"([
            { "id": "notice", "text": "センターへ削除の届出をする", "demand": "leaver-account" },
            { "id": "groups", "text": "グループの管理者に解除を依頼する", "check": "groups-left", "action": "ask-removals", "after": ["notice"], "demand": "member-removal" },
            { "id": "devices", "text": "貸与端末を返してもらう", "check": "devices-returned", "before": "last-day", "demand": "leaver-return" },
            { "id": "account", "text": "アカウントを削除する", "check": "account-deleted", "before": "last-day", "after": ["notice"], "demand": "leaver-account" }
        ])";
        QJsonObject own = region.value(u"procedures"_s).toObject();
        QJsonObject leaver = own.value(u"leaver"_s).toObject();
        leaver[u"steps"_s] = QJsonDocument::fromJson(steps).array();
        region[u"procedures"_s] = QJsonObject{{u"leaver"_s, leaver}};
        QDir(regions.path()).mkdir(u"mihon"_s);
        QFile target(regions.filePath(u"mihon/policy.json"_s));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("the region cannot be written");
        target.write(QJsonDocument(region).toJson());
        target.close();
        return must(PolicyLibrary({u":/policies"_s, regions.path()}).load(u"mihon"_s, true, {}));
    }
};

QTEST_GUILESS_MAIN(TestStoryProcedures)
#include "tst_storyprocedures.moc"
