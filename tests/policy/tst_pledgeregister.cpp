// SPDX-License-Identifier: Apache-2.0
// 誓約書 (SM-PLG) besides signing and exemption: replacing, and the facility pledge that a new manager signs.
#include "models/policy/todo.h"
#include "tests/support/ledger.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aLedger;
using mcs::tests::aStaff;
using mcs::tests::must;
using mcs::tests::TestLedger;

class TestPledgeRegister : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_first;
    Staff m_second;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    std::optional<TodoItem> todo(const QString &kind) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        const auto it
            = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.kind == kind; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    Submission handIn(Submission packet, QDate on)
    {
        for (const SubmissionPaper &paper : packet.papers)
            must(registers().paperSigned(packet.id, paper.role, on));
        return must(registers().packetSubmitted(packet.id, on, SubmissionMethod::ByHand));
    }
    // The office passes from the first to the second manager.
    void changeManager(QDate firstDay)
    {
        Appointment old = m_ledger->records().appointments.first();
        old.to = firstDay.addDays(-1);
        must(registers().saveAppointment(old));
        m_ledger->appoint(m_second, OfficeRole::FacilityManager, firstDay);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_first = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_second = m_ledger->add(aStaff().named(u"森 鷗外"_s));
        m_ledger->appoint(m_first, OfficeRole::FacilityManager, {2024, 4, 1});
    }

    void whatReplacesASignedPledgeHasAReason()
    {
        const StaffPledge first = must(registers().pledgeSigned(m_first.id, {2024, 4, 1}, {}));
        QVERIFY(!registers().pledgeSigned(m_first.id, {2026, 4, 1}, {}));
        QVERIFY(!registers().pledgeSigned(m_first.id, {2024, 3, 31}, {}, u"転居"_s)); // older than what is on file
        must(registers().pledgeSigned(m_first.id, {2026, 4, 1}, {}, u"転居"_s));
        const StaffPledge replaced = must(m_ledger->ledger().pledges().find(first.id));
        QCOMPARE(replaced.status, PledgeStatus::Replaced);
        QCOMPARE(replaced.replacementReason, u"転居"_s);
    }

    void theSameDayAgainPutsThePlaceRight()
    {
        const StaffPledge first = must(registers().pledgeSigned(m_first.id, {2024, 4, 1}, u"書庫A"_s));
        QCOMPARE(must(registers().pledgeSigned(m_first.id, {2024, 4, 1}, u"書庫B"_s)).id, first.id);
        QCOMPARE(m_ledger->records().pledges.size(), 1);
        QCOMPARE(m_ledger->records().pledges.first().storagePlace, u"書庫B"_s);
    }

    void theOldPledgeIsInForceUntilTheNewOneIsSigned()
    {
        const StaffPledge first = must(registers().pledgeSigned(m_first.id, {2024, 4, 1}, {}));
        const StaffPledge sheet = must(registers().pledgePrinted(m_first.id, {}, {2026, 11, 1}));
        QVERIFY(sheet.id != first.id);
        QCOMPARE(effectivePledge(m_ledger->records(), m_first.id)->id, first.id);
        const auto item = todo(u"pledge-replacement-not-returned"_s);
        QVERIFY(item);
        QVERIFY(!item->opensRegion && !item->opensBase);
        QCOMPARE(item->due, QDate(2026, 11, 8));
        QCOMPARE(item->action, TodoAction::RecordPledge);
        must(registers().pledgeSigned(m_first.id, {2026, 11, 10}, {}, u"新しい様式"_s));
        QVERIFY(!todo(u"pledge-replacement-not-returned"_s));
        QCOMPARE(effectivePledge(m_ledger->records(), m_first.id)->id, sheet.id);
    }

    void thePledgeIsRenewedOnlyAfterAFirstOneWasHandedIn()
    {
        const auto early = registers().preparePacket(SubmissionKind::Renewal, {});
        QCOMPARE(early.error().code, ErrorCode::RuleViolation);
        QCOMPARE(early.error().articles, QList<Citation>({{u"tokai"_s, u"第3条"_s}}));
        handIn(must(registers().preparePacket(SubmissionKind::New, {m_first.id})), {2026, 9, 1});
        const Submission renewal = must(registers().preparePacket(SubmissionKind::Renewal, {m_first.id}));
        QCOMPARE(renewal.papers.size(), 1);
        QCOMPARE(renewal.papers.first().role, u"facility-pledge"_s);
        QVERIFY(renewal.roster.isEmpty()); // the pledge lists nobody
        QCOMPARE(must(registers().preparePacket(SubmissionKind::Renewal, {})).id, renewal.id); // never doubled
        QCOMPARE(registers().packetSubmitted(renewal.id, today(), SubmissionMethod::Post).error().code,
            ErrorCode::RuleViolation); // not signed yet
    }

    void aNewManagerSignsTheFacilityPledgeAnew()
    {
        handIn(must(registers().preparePacket(SubmissionKind::New, {m_first.id, m_second.id})), {2026, 9, 1});
        QVERIFY(!todo(u"facility-pledge-renewal"_s));
        changeManager({2026, 11, 1});
        const auto item = todo(u"facility-pledge-renewal"_s);
        QVERIFY(item);
        QCOMPARE(item->level, Level::Recommended);
        QCOMPARE(item->since, QDate(2026, 11, 1));
        QCOMPARE(item->due, QDate(2026, 12, 1));
        QCOMPARE(item->action, TodoAction::RenewFacilityPledge);
        QVERIFY(item->sentence.contains(m_second.name) && item->sentence.contains(m_first.name));
        QVERIFY(!item->opensRegion && !item->opensBase); // no policy says so

        const Submission renewal = must(registers().preparePacket(SubmissionKind::Renewal, {}));
        QVERIFY(todo(u"facility-pledge-renewal"_s)); // a draft changes nothing yet
        must(registers().paperPrinted(renewal.id, u"facility-pledge"_s, {}));
        handIn(renewal, {2026, 11, 10});
        QVERIFY(!todo(u"facility-pledge-renewal"_s));
        QCOMPARE(facilityPledgeOnFile(m_ledger->records())->managerAtSigning, m_second.id);
    }

    void theModelRulesAskForNoFacilityPledge()
    {
        m_ledger = aLedger(u"mcs-model"_s);
        QVERIFY(!registers().preparePacket(SubmissionKind::Renewal, {}));
        QVERIFY(!todo(u"facility-pledge-renewal"_s));
    }
};

QTEST_GUILESS_MAIN(TestPledgeRegister)
#include "tst_pledgeregister.moc"
