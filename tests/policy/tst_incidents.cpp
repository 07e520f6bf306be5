// SPDX-License-Identifier: Apache-2.0
// 事故 (SM-INC), the breach clock and 利用の制限.
#include "models/policy/todo.h"
#include "tests/support/conduct.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestIncidents : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_manager;
    Staff m_administrator;
    Staff m_nurse;

    IncidentRegister &incidents() { return m_ledger->registers().incidents(); }
    static QDate today() { return TestLedger::today; }
    static QDate day(int daysAgo) { return today().addDays(-daysAgo); }
    Incident reported(IncidentKind kind, int daysAgo = 5)
    {
        return must(incidents().report(anIncident(kind, m_nurse, m_administrator, day(daysAgo))));
    }
    Incident instructed(IncidentKind kind, int daysAgo = 5)
    {
        const Incident incident = reported(kind, daysAgo);
        return must(incidents().instruct(incident.id, m_administrator.id, day(daysAgo), u"パスワードを変更する"_s));
    }
    std::optional<TodoItem> todo(const QString &id, QDate on) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->appoint(m_manager, OfficeRole::FacilityManager, {2024, 4, 1});
        m_ledger->appoint(m_administrator, OfficeRole::McsAdministrator, {2024, 4, 1});
    }

    void itIsReportedToTheOfficeThePolicyNames()
    {
        const auto refused = incidents().report(anIncident(IncidentKind::Loss, m_nurse, m_manager, day(2)));
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(m_administrator.name), qUtf8Printable(refused.error().message));
        QCOMPARE(refused.error().articles, (QList<Citation>{{u"tokai"_s, u"留意事項(3)"_s}}));
        QVERIFY(m_ledger->records().incidents.isEmpty());
        QVERIFY(incidents().report(anIncident(IncidentKind::Loss, m_nurse, m_administrator, day(2))));
    }

    void timesStandInOrderAndNotInTheFuture()
    {
        Incident incident = anIncident(IncidentKind::SystemFault, m_nurse, m_administrator, day(2));
        incident.reportedAt = incident.foundAt.addSecs(-60);
        QCOMPARE(incidents().report(incident).error().code, ErrorCode::InvalidInput);
        incident.reportedAt = QDateTime(today(), QTime(23, 0));
        QVERIFY(!incidents().report(incident));
        incident.reportedAt = incident.foundAt.addSecs(60);
        incident.occurredOn = day(1);
        QVERIFY(!incidents().report(incident));
        incident.occurredOn = day(3);
        QVERIFY(incidents().report(incident));
    }

    void moreThanADayBetweenFindingAndReportingIsLate()
    {
        Incident incident = anIncident(IncidentKind::Loss, m_nurse, m_administrator, day(3));
        incident.reportedAt = incident.foundAt.addDays(1);
        QVERIFY(!wasReportedLate(incident));
        incident.reportedAt = incident.reportedAt.addSecs(1);
        QVERIFY(wasReportedLate(incident));
    }

    void aLossIsNotClosedWithoutPasswordChangeOrSuspension_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("紛失") << int(IncidentKind::Loss);
        QTest::newRow("盗難") << int(IncidentKind::Theft);
        QTest::newRow("PW流出") << int(IncidentKind::PasswordLeak);
        QTest::newRow("不正アクセス") << int(IncidentKind::UnauthorisedAccess);
    }
    void aLossIsNotClosedWithoutPasswordChangeOrSuspension()
    {
        QFETCH(int, kind);
        const Incident incident = instructed(IncidentKind(kind));
        must(incidents().recordMeasures(incident.id, {{u"password-change"_s, {}, {}, u"使っていない"_s}}));
        const auto refused = incidents().close(incident.id, today(), u"置き忘れ"_s, u"ストラップを付ける"_s);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, (QList<Citation>{{u"mcs-model"_s, u"2-1"_s}}));
        QVERIFY2(refused.error().message.contains(u"停止申請"_s), qUtf8Printable(refused.error().message));
        must(incidents().recordMeasures(incident.id, {{u"suspension"_s, day(4), m_administrator.id, {}}}));
        QCOMPARE(must(incidents().close(incident.id, today(), u"置き忘れ"_s, u"ストラップを付ける"_s)).status,
            IncidentStatus::Closed);
    }

    void itIsNotClosedWithoutPrevention()
    {
        const Incident incident = instructed(IncidentKind::SystemFault);
        must(incidents().recordMeasures(incident.id, {}));
        const auto refused = incidents().close(incident.id, today(), u"回線の障害"_s, u" "_s);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().message.contains(u"prevention"_s));
        QVERIFY(!refused.error().articles.isEmpty());
    }

    void measuresAreDoneOrNotNeededAndOfThatKind()
    {
        const Incident incident = instructed(IncidentKind::Loss);
        QVERIFY(!incidents().recordMeasures(incident.id, {{u"post-deletion"_s, day(1), m_nurse.id, {}}}));
        QVERIFY(!incidents().recordMeasures(incident.id, {{u"police"_s, {}, {}, {}}}));
        QVERIFY(!incidents().recordMeasures(incident.id, {{u"police"_s, day(1), m_nurse.id, u"不要"_s}}));
        QVERIFY(
            !incidents().recordMeasures(incident.id, {{u"police"_s, day(6), m_nurse.id, {}}})); // before it happened
        QVERIFY(!incidents().recordMeasures(
            incident.id, {{u"police"_s, day(1), m_nurse.id, {}}, {u"police"_s, day(1), m_nurse.id, {}}}));
        QVERIFY(incidents().recordMeasures(incident.id, {{u"police"_s, day(5), m_nurse.id, {}}}));
    }

    void theBreachClockCountsEveryDayFromTheDayAfter()
    {
        const Incident incident = instructed(IncidentKind::Loss, 10);
        IncidentRegister::Breach breach;
        breach.personalData = true;
        breach.knownOn = day(10);
        Incident judged = must(incidents().judgeBreach(incident.id, breach));
        auto clock = breachClock(judged, m_ledger->policy());
        QVERIFY(clock);
        QCOMPARE(clock->firstFrom, day(7));
        QCOMPARE(clock->firstDue, day(5));
        QCOMPARE(clock->fullDue, day(10).addDays(30));
        const QString first = u"breach-first/"_s + toText(incident.id);
        QCOMPARE(todo(first, day(5))->state, TodoState::Due);
        QCOMPARE(todo(first, day(4))->state, TodoState::Overdue);
        QCOMPARE(todo(first, today())->articles.first(), (Citation{u"個人情報保護法"_s, u"第26条"_s}));
        breach.improperPurpose = true;
        breach.judgement = BreachJudgement::Reportable;
        breach.firstReportOn = day(6);
        judged = must(incidents().judgeBreach(incident.id, breach));
        clock = breachClock(judged, m_ledger->policy());
        QCOMPARE(clock->fullDue, day(10).addDays(60));
        QVERIFY(!todo(first, today()));
        QVERIFY(todo(u"breach-full/"_s + toText(incident.id), today()));
        breach.fullReportOn = day(5);
        QVERIFY(incidents().judgeBreach(incident.id, breach));
        QVERIFY(!todo(u"breach-full/"_s + toText(incident.id), today()));
    }

    void whatNeedNotBeReportedHasAReasonOrEverySafeguard()
    {
        const Incident incident = instructed(IncidentKind::Loss);
        IncidentRegister::Breach breach;
        breach.personalData = true;
        breach.knownOn = day(5);
        breach.judgement = BreachJudgement::NotReportable;
        QCOMPARE(incidents().judgeBreach(incident.id, breach).error().code, ErrorCode::RuleViolation);
        breach.safeguards = {{u"algorithm"_s, true}};
        QVERIFY(!incidents().judgeBreach(incident.id, breach));
        breach.safeguards = {{u"algorithm"_s, true}, {u"remote-erase"_s, true}};
        const Incident judged = must(incidents().judgeBreach(incident.id, breach));
        QVERIFY(!breachClock(judged, m_ledger->policy()));
    }

    void aBreachIsReportedBeforeTheEnd()
    {
        const Incident incident = instructed(IncidentKind::SystemFault);
        must(incidents().recordMeasures(incident.id, {}));
        IncidentRegister::Breach breach;
        breach.personalData = true;
        breach.knownOn = day(5);
        must(incidents().judgeBreach(incident.id, breach));
        const auto refused = incidents().close(incident.id, today(), u"a"_s, u"b"_s);
        QCOMPARE(refused.error().articles.first(), (Citation{u"個人情報保護法"_s, u"第26条"_s}));
        breach.judgement = BreachJudgement::Reportable;
        breach.firstReportOn = day(2);
        must(incidents().judgeBreach(incident.id, breach));
        QVERIFY(!incidents().close(incident.id, today(), u"a"_s, u"b"_s));
        breach.fullReportOn = today();
        must(incidents().judgeBreach(incident.id, breach));
        QVERIFY(incidents().close(incident.id, today(), u"a"_s, u"b"_s));
    }

    void whateverIsTriedTheStepsStandInOrder()
    {
        // SM-INC as a property: whatever order the calls come in, the state only goes on, a refusal changes nothing,
        // and a closed incident has all that it needs.
        QRandomGenerator random(20261120);
        for (int round = 0; round < 12; ++round) {
            const IncidentKind kind = IncidentKind(random.bounded(11));
            const IncidentId id = reported(kind, 9).id;
            for (int call = 0; call < 12; ++call) {
                const Incident before = must(m_ledger->ledger().incidents().find(id));
                Result<Incident> after = before;
                switch (random.bounded(4)) {
                case 0:
                    after = incidents().instruct(id, m_administrator.id, day(int(random.bounded(12))), u"指示"_s);
                    break;
                case 1: {
                    QList<IncidentAction> actions;
                    for (const IncidentMeasure &measure : m_ledger->policy().incidentMeasures(kind)) {
                        if (random.bounded(2) == 0)
                            actions.append({measure.id, day(int(random.bounded(12))), m_nurse.id, {}});
                    }
                    after = incidents().recordMeasures(id, actions);
                    break;
                }
                case 2: {
                    Incident changed = before;
                    changed.status = IncidentStatus::Closed;
                    changed.prevention = u"飛ばす"_s;
                    after = incidents().report(changed);
                    break;
                }
                default:
                    after = incidents().close(id, day(int(random.bounded(3))),
                        random.bounded(2) ? u"原因"_s : QString(), random.bounded(2) ? u"再発防止"_s : QString());
                }
                const Incident now = must(m_ledger->ledger().incidents().find(id));
                if (!after) {
                    QCOMPARE(now, before);
                    QVERIFY(!after.error().message.isEmpty());
                    continue;
                }
                QVERIFY(now.status >= before.status);
                QVERIFY(int(now.status) - int(before.status) <= 1);
                if (now.status == IncidentStatus::Closed) {
                    QVERIFY(before.status == IncidentStatus::InProgress);
                    QVERIFY(closingGaps(now, m_ledger->policy()).isEmpty());
                    QVERIFY(now.closedOn >= now.instructedOn);
                }
            }
        }
    }

    void onlyTheOfficeThePolicyNamesRestricts()
    {
        UsageRestriction restriction;
        restriction.staff = m_nurse.id;
        restriction.kind = RestrictionKind::Banned;
        restriction.reason = u"目的外の閲覧"_s;
        restriction.from = day(1);
        m_ledger->signInAs(UserRole::FacilityManager);
        QCOMPARE(incidents().restrict(restriction).error().code, ErrorCode::PermissionDenied);
        AuditFilter filter;
        filter.entity = u"restriction"_s;
        const auto entries = must(m_ledger->ledger().audit(filter, 0, 10));
        QCOMPARE(entries.size(), 1); // the refusal
        QVERIFY(m_ledger->records().restrictions.isEmpty());
        m_ledger->signInAs(UserRole::McsAdministrator);
        const auto saved = must(incidents().restrict(restriction));
        QVERIFY(restrictionInForce(m_ledger->records().restrictions, m_nurse.id, today()));
        QVERIFY(!incidents().restrict(saved)); // never changed
        must(incidents().lift(saved.id, today()));
        QVERIFY(!restrictionInForce(m_ledger->records().restrictions, m_nurse.id, today()));
        QVERIFY(restrictionInForce(m_ledger->records().restrictions, m_nurse.id, day(1)));
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
