// SPDX-License-Identifier: Apache-2.0
// Deleting is for entries made by mistake: what the office works with ends by its own step.
#include "tests/support/devices.h"
#include "tests/support/groups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestRemovals : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_nurse;
    Device m_tablet;

    Registers &registers() { return m_ledger->registers(); }
    DeviceRegister &devices() { return registers().devices(); }
    static QDate day(int daysAgo) { return TestLedger::today.addDays(-daysAgo); }
    void refused(const Result<void> &result, const QString &words)
    {
        QVERIFY2(!result, "it was not refused");
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    }
    CarryOut drafted()
    {
        return must(devices().saveDraft(aCarryOut(m_nurse, {m_tablet}, TestLedger::today, TestLedger::today)));
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_tablet = must(devices().saveDevice(aDevice()));
    }

    void whoWasEnteredByMistakeCanBeDeleted()
    {
        must(registers().removeStaff(m_nurse.id, u"二重登録"_s));
        QVERIFY(m_ledger->records().staff.isEmpty());
    }

    void somebodyWithADeviceStays()
    {
        must(devices().lend(m_tablet.id, m_nurse.id, day(3)));
        refused(registers().removeStaff(m_nurse.id, u"退職"_s), u"a device lent"_s);
        must(devices().giveBack(m_tablet.id, day(1), {}));
        must(registers().removeStaff(m_nurse.id, u"二重登録"_s));
    }

    void somebodyInAGroupOrAnOfficeStays()
    {
        Group group;
        group.kind = GroupKind::Free;
        group.name = u"勉強会"_s;
        group.purpose = u"事例のない学習"_s;
        group.usageRules = u"学習の連絡"_s;
        group.manager = m_nurse.id;
        group = must(registers().groups().saveGroup(group));
        Membership member;
        member.group = group.id;
        member.staff = m_nurse.id;
        member.necessity = u"世話役"_s;
        must(registers().groups().propose(member));
        m_ledger->appoint(m_nurse, OfficeRole::McsAdministrator, {2026, 4, 1});
        const auto result = registers().removeStaff(m_nurse.id, u"退職"_s);
        refused(result, u"taking part in a group, an office the person holds"_s);
        QVERIFY2(result.error().message.contains(u"last day"_s), qPrintable(result.error().message));
    }

    void somebodyWithACarryOutUnderWayStays()
    {
        must(devices().apply(drafted().id, day(0)));
        refused(registers().removeStaff(m_nurse.id, u"退職"_s), u"a carry-out"_s);
        refused(devices().removeDevice(m_tablet.id, u"廃棄"_s), u"a carry-out"_s);
    }

    void aPatientWithAGroupOrAConsentStays()
    {
        GroupMaker maker(*m_ledger);
        const Patient patient = m_ledger->add(aPatient().named(u"東 トメ"_s, u"アズマ トメ"_s));
        const Group group = maker.activeGroup(patient, {2026, 9, 1});
        refused(registers().removePatient(patient.id, u"転居"_s), u"a group, a consent in force"_s);
        const auto refusal = registers().groups().remove(group.id, u"転居"_s);
        QVERIFY(!refusal);
        QVERIFY(refusal.error().message.contains(u"end and archive"_s));
        const Patient other = m_ledger->add(aPatient().named(u"茨城 健"_s, u"イバラキ ケン"_s));
        must(registers().removePatient(other.id, u"二重登録"_s));
    }

    void aGroupInPreparationGoesAndComesBackWithItsCandidates()
    {
        const Patient patient = m_ledger->add(aPatient().named(u"東 トメ"_s, u"アズマ トメ"_s));
        const Group group = must(registers().groups().saveGroup(GroupMaker::groupOf(patient, {2026, 9, 1})));
        Membership member;
        member.group = group.id;
        member.staff = m_nurse.id;
        member.necessity = u"担当"_s;
        must(registers().groups().propose(member));
        const auto members = must(registers().groups().remove(group.id, u"誤り"_s));
        QCOMPARE(members.size(), 1);
        QVERIFY(m_ledger->records().groups.isEmpty() && m_ledger->records().memberships.isEmpty());
        must(registers().groups().restore(group.id, members));
        QCOMPARE(m_ledger->records().memberships.constFirst().id, members.constFirst());
    }

    void aLentDeviceIsReturnedFirst()
    {
        must(devices().lend(m_tablet.id, m_nurse.id, day(3)));
        refused(devices().removeDevice(m_tablet.id, u"廃棄"_s), u"is lent"_s);
    }

    void aCarryOutCanBeDeletedUntilItIsDecidedOn()
    {
        const CarryOut first = must(devices().apply(drafted().id, day(0)));
        must(devices().removeCarryOut(first.id, u"誤り"_s));
        CarryOut decided = drafted();
        decided.status = CarryOutStatus::Out;
        decided = must(m_ledger->ledger().carryOuts().save(decided));
        refused(devices().removeCarryOut(decided.id, u"誤り"_s), u"stays on record"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
