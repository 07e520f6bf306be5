// SPDX-License-Identifier: Apache-2.0
// Devices, checks and permits: what may be written down, over a real encrypted ledger.
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestDeviceRegister : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_manager;
    Staff m_nurse;

    DeviceRegister &devices() { return m_ledger->registers().devices(); }
    const Policy &policy() const { return m_ledger->policy(); }
    static QDate today() { return TestLedger::today; }
    static QDate day(int daysAgo) { return TestLedger::today.addDays(-daysAgo); }
    Device saved(const Device &device) { return must(devices().saveDevice(device)); }
    template <class T> void refused(const Result<T> &result, const QString &words)
    {
        QVERIFY2(!result, "it was not refused");
        QVERIFY2(isRefusal(result.error().code), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    }
    template <class T> void forbidden(const Result<T> &result, const QString &words, const Citation &article)
    {
        QVERIFY2(!result, "it was not refused");
        QCOMPARE(result.error().code, ErrorCode::RuleViolation);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        QVERIFY(result.error().articles.contains(article));
    }
    static bool isRefusal(ErrorCode code)
    {
        return code == ErrorCode::InvalidInput || code == ErrorCode::Duplicate || code == ErrorCode::RuleViolation;
    }
    static QStringList idsOf(const QList<CheckItem> &items)
    {
        QStringList ids;
        for (const CheckItem &item : items)
            ids.append(item.id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->appoint(m_manager, OfficeRole::FacilityManager, {2026, 4, 1});
    }

    void aLedgerNumberIsGivenOnce()
    {
        const Device first = saved(aDevice().numbered(u"T-001"_s).named(u"訪問用タブレット"_s));
        const auto again = devices().saveDevice(aDevice().numbered(u" ｔ－００１"_s));
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QVERIFY(again.error().message.contains(u"T-001 訪問用タブレット"_s));
        QCOMPARE(m_ledger->records().devices.size(), 1);
        QVERIFY(devices().saveDevice(first)); // itself
        refused(devices().saveDevice(aDevice().numbered(u"　"_s)), u"ledger number"_s);
        refused(devices().saveDevice(aDevice().registeredOn(today().addDays(1))), u"future"_s);
    }

    void particularsDoNotChangeWhatTheStepsMade()
    {
        Device device = saved(aDevice());
        must(devices().lend(device.id, m_nurse.id, day(10)));
        device = must(m_ledger->ledger().devices().find(device.id));
        device.assignments.clear();
        device.status = DeviceStatus::Retired;
        device.retiredOn = today();
        device.location = u"受付"_s;
        device = saved(device);
        QCOMPARE(device.location, u"受付"_s);
        QCOMPARE(device.status, DeviceStatus::InUse);
        QVERIFY(!device.retiredOn.isValid());
        QCOMPARE(openAssignment(device)->staff, m_nurse.id);
    }

    void aDeviceIsLentToOnePersonAtATime()
    {
        const Device device = saved(aDevice());
        refused(devices().lend(device.id, m_nurse.id, today().addDays(1)), u"future"_s);
        refused(devices().lend(device.id, m_nurse.id, QDate(2026, 3, 31)), u"Registered on"_s);
        must(devices().lend(device.id, m_nurse.id, day(10)));
        refused(devices().lend(device.id, m_manager.id, day(5)), u"渡邉 はるか"_s);
        refused(devices().giveBack(device.id, day(11), {}), u"Lent on"_s);
        QCOMPARE(must(devices().giveBack(device.id, day(4), u"傷なし"_s)).assignments.first().condition, u"傷なし"_s);
        refused(devices().giveBack(device.id, day(4), {}), u"not lent"_s);
        refused(devices().lend(device.id, m_manager.id, day(5)), u"Returned on"_s);
        QCOMPARE(must(devices().lend(device.id, m_manager.id, day(4))).assignments.size(), 2);
        const Staff gone = m_ledger->add(aStaff().leftOn(day(30)));
        must(devices().giveBack(device.id, day(3), {}));
        refused(devices().lend(device.id, gone.id, day(2)), gone.name);
    }

    void aPersonalDeviceIsItsOwners()
    {
        Device phone = aDevice().ownedBy(m_nurse);
        phone.personalOwner = {};
        refused(devices().saveDevice(phone), u"belongs to"_s);
        phone.personalOwner = m_nurse.id;
        phone = saved(phone);
        forbidden(
            devices().lend(phone.id, m_manager.id, today()), u"髙橋 﨑子"_s, {u"tokai"_s, u"別紙様式３ 第2条2"_s});
        // Scenario 30: without a permit there is a warning, no refusal.
        const auto notices = lendingCautions(phone, m_ledger->records(), policy(), today());
        QVERIFY(notices.first().sentence.contains(u"permit"_s));
        QCOMPARE(notices.first().articles.first(), (Citation{u"tokai"_s, u"別紙様式３ 第2条2"_s}));
        QVERIFY(devices().lend(phone.id, m_nurse.id, today()));
    }

    void aLostDeviceIsNotUsedUntilItIsFound()
    {
        const Device device = saved(aDevice());
        must(devices().lose(device.id, day(5)));
        refused(devices().lend(device.id, m_nurse.id, day(1)), u"lost"_s);
        refused(devices().check(aCheck(device, m_manager.id, day(1), policy())), u"lost"_s);
        refused(devices().found(device.id, day(6)), u"Lost on"_s);
        const Device found = must(devices().found(device.id, day(2)));
        QCOMPARE(found.status, DeviceStatus::InUse);
        QCOMPARE(found.foundOn, day(2));
        refused(devices().found(device.id, day(1)), u"not recorded as lost"_s);
        QVERIFY(devices().lend(device.id, m_nurse.id, day(1)));
    }

    void aDeviceIsRetiredWhenNobodyHasItAndErasedThenOrLater()
    {
        const Device device = saved(aDevice());
        must(devices().lend(device.id, m_nurse.id, day(10)));
        refused(devices().retire(device.id, today(), today()), u"still lent"_s);
        must(devices().giveBack(device.id, day(3), {}));
        refused(devices().retire(device.id, today().addDays(1), {}), u"future"_s);
        QCOMPARE(must(devices().retire(device.id, day(2), {})).status, DeviceStatus::Retired);
        QCOMPARE(must(devices().retire(device.id, today(), day(1))).erasedOn, day(1));
        QCOMPARE(m_ledger->records().devices.first().retiredOn, day(2));
        refused(devices().retire(device.id, today(), today()), u"already"_s);
        refused(devices().lend(device.id, m_nurse.id, today()), u"retired"_s);
    }

    void theCheckAsksWhatThePolicySaysOfThatKindOfDevice()
    {
        const QStringList tablet = idsOf(checkItemsFor(policy(), DeviceType::Tablet));
        const QStringList pc = idsOf(checkItemsFor(policy(), DeviceType::Pc));
        QVERIFY(pc.contains(u"SEC-05"_s) && !tablet.contains(u"SEC-05"_s)); // 「パソコンの場合」
        QVERIFY(tablet.contains(u"SEC-30"_s) && !pc.contains(u"SEC-30"_s)); // 「モバイルの利用端末」
        for (const QString &ofPeople : {u"SEC-01"_s, u"SEC-02"_s, u"SEC-03"_s, u"SEC-03b"_s, u"SEC-18"_s, u"SEC-19"_s,
                 u"SEC-20"_s, u"SEC-21"_s, u"SEC-22"_s})
            QVERIFY2(!tablet.contains(ofPeople) && !pc.contains(ofPeople), qPrintable(ofPeople));
        QVERIFY(checkItemsFor(policy(), DeviceType::Router).isEmpty());
        const Device router = saved(aDevice().ofType(DeviceType::Router));
        refused(devices().check(aCheck(router, m_manager.id, today(), policy())), u"asks nothing"_s);
    }

    void everyItemOfACheckIsAnswered()
    {
        const Device device = saved(aDevice());
        const DeviceCheck good = aCheck(device, m_manager.id, day(1), policy());
        refused(devices().check(answered(good, u"SEC-10"_s, CheckAnswer::Unanswered)), u"SEC-10"_s);
        DeviceCheck bad = good;
        bad.lines.removeLast();
        refused(devices().check(bad), u"not answered"_s);
        bad = good;
        bad.lines.append({u"SEC-01"_s, CheckAnswer::Ok, {}});
        refused(devices().check(bad), u"SEC-01"_s);
        refused(devices().check(answered(good, u"SEC-15"_s, CheckAnswer::Declined)), u"why SEC-15"_s);
        bad = good;
        bad.checker = {};
        refused(devices().check(bad), u"choose a person"_s);
        QVERIFY(m_ledger->records().deviceChecks.isEmpty());
        QVERIFY(!worstFinding(must(devices().check(good)), policy()));
        bad = good;
        bad.checkedOn = day(2);
        refused(devices().check(bad), u"Last check"_s);
    }

    void theLevelOfAFindingIsTheRegionsAndTheModelRulesAreShownApart()
    {
        const Device device = saved(aDevice());
        const DeviceCheck good = aCheck(device, m_manager.id, today(), policy());
        const auto virus = answered(good, u"SEC-12"_s, CheckAnswer::NotOk); // T: R, J: M
        QCOMPARE(worstFinding(virus, policy()), std::optional(Level::Recommended));
        QVERIFY(missesBase(virus, policy()));
        const auto dismissed = answered(good, u"SEC-12"_s, CheckAnswer::Declined, u"OSの機能で足りる"_s);
        QVERIFY(!worstFinding(dismissed, policy()));
        QVERIFY(missesBase(dismissed, policy()));
        const auto locked = answered(good, u"SEC-30"_s, CheckAnswer::NotOk); // only 準則 speaks: it may block
        QCOMPARE(worstFinding(locked, policy()), std::optional(Level::Mandatory));
    }

    void whatIsOnlyToBeConsideredIsDecidedOnceAndKept()
    {
        Device device = saved(aDevice());
        QCOMPARE(idsOf(undecidedServices(device, policy())), QStringList({u"SEC-15"_s, u"SEC-16"_s, u"SEC-17"_s}));
        refused(devices().decideService(device.id, {u"SEC-15"_s, ServiceChoice::Declined, today(), {}}), u"reason"_s);
        refused(devices().decideService(device.id, {u"SEC-01"_s, ServiceChoice::Introduced, today(), {}}), u"SEC-01"_s);
        refused(devices().decideService(device.id, {u"SEC-15"_s, ServiceChoice::Introduced, {}, {}}), u"Decided on"_s);
        device = must(devices().decideService(
            device.id, {u"SEC-15"_s, ServiceChoice::Declined, day(1), u"端末に情報を残さない"_s}));
        device = must(devices().decideService(device.id, {u"SEC-15"_s, ServiceChoice::Introduced, today(), {}}));
        QCOMPARE(device.services.size(), 1);
        QCOMPARE(idsOf(undecidedServices(device, policy())), QStringList({u"SEC-16"_s, u"SEC-17"_s}));
    }

    void aPermitIsAskedForByTheOwnerAndDecidedByTheFacilityManager()
    {
        const Device phone = saved(aDevice().ownedBy(m_nurse));
        const Device tablet = saved(aDevice());
        DevicePermit permit = aPermit(phone, day(5));
        refused(devices().askPermit(aPermit(tablet, day(5))), u"needs no permit"_s);
        permit.staff = m_manager.id;
        refused(devices().askPermit(permit), u"髙橋 﨑子"_s);
        permit.staff = m_nurse.id;
        permit.purpose.clear();
        refused(devices().askPermit(permit), u"used for"_s);
        permit = must(devices().askPermit(aPermit(phone, day(5))));
        QCOMPARE(devices().askPermit(aPermit(phone, day(4))).error().code, ErrorCode::Duplicate);

        permit.status = PermitStatus::Permitted;
        permit.decidedOn = day(3);
        permit.decidedBy = m_manager.id;
        permit.from = day(3);
        const auto denied = devices().decidePermit(permit); // signed in as MCS管理者
        QCOMPARE(denied.error().code, ErrorCode::PermissionDenied);
        const auto entries = must(m_ledger->ledger().audit({}, 0, 5));
        QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [&](const AuditEntry &entry) {
            return entry.entity == "device-permit"_L1 && entry.entityId == permit.id.value
                && entry.action == "refused"_L1;
        }));

        m_ledger->signInAs(UserRole::FacilityManager);
        const Citation article{u"tokai"_s, u"別紙様式３ 第2条2"_s};
        permit.decidedBy = m_nurse.id;
        forbidden(devices().decidePermit(permit), u"髙橋 﨑子"_s, article);
        permit.decidedBy = m_manager.id;
        permit.from = day(4);
        forbidden(devices().decidePermit(permit), u"before it was given"_s, article);
        permit.from = day(3);
        permit.to = day(4);
        refused(devices().decidePermit(permit), u"Valid until"_s);
        permit.to = {};
        permit.decidedOn = day(6);
        refused(devices().decidePermit(permit), u"Asked on"_s);
        permit.decidedOn = day(3);
        permit = must(devices().decidePermit(permit));
        QCOMPARE(permit.to, QDate(2027, 11, 16)); // twelve months
        QVERIFY(permitInForce(m_ledger->records(), phone.id, today()));
        QVERIFY(!permitInForce(m_ledger->records(), phone.id, day(4)));
        refused(devices().decidePermit(permit), u"decided on"_s);
        refused(devices().retire(phone.id, today(), today()), u"permit"_s);

        refused(devices().permitErased(permit.id, today()), u"ended"_s);
        QCOMPARE(must(devices().endPermit(permit.id, day(1), true)).status, PermitStatus::Revoked);
        QCOMPARE(must(devices().permitErased(permit.id, today())).status, PermitStatus::Erased);
        refused(devices().endPermit(permit.id, today(), true), u"given"_s);
    }

    void aRefusedPermitHasAReason()
    {
        const Device phone = saved(aDevice().ownedBy(m_nurse));
        DevicePermit permit = must(devices().askPermit(aPermit(phone, day(5))));
        m_ledger->signInAs(UserRole::FacilityManager);
        permit.status = PermitStatus::Refused;
        permit.decidedOn = today();
        permit.decidedBy = m_manager.id;
        refused(devices().decidePermit(permit), u"reason"_s);
        permit.conditions = u"貸与端末を使う"_s;
        QCOMPARE(must(devices().decidePermit(permit)).status, PermitStatus::Refused);
    }

    void whoAsksForAPermitDecidesOnlyWhereNobodyElseCouldWithAReason()
    {
        const Device phone = saved(aDevice().ownedBy(m_manager));
        DevicePermit permit = must(devices().askPermit(aPermit(phone, day(1))));
        m_ledger->signInAs(UserRole::FacilityManager);
        permit.status = PermitStatus::Permitted;
        permit.decidedOn = today();
        permit.decidedBy = m_manager.id;
        permit.from = today();
        forbidden(devices().decidePermit(permit), u"reason"_s, {u"tokai"_s, u"別紙様式３ 第2条2"_s});
        permit.soloReason = u"管理者は一人のため"_s;
        QCOMPARE(must(devices().decidePermit(permit)).soloReason, u"管理者は一人のため"_s);
    }

    void aPermitThatRanOutIsErasedByTheAdministrator()
    {
        const Device phone = saved(aDevice().ownedBy(m_nurse));
        DevicePermit permit = must(devices().askPermit(aPermit(phone, day(5))));
        m_ledger->signInAs(UserRole::FacilityManager);
        permit.status = PermitStatus::Permitted;
        permit.decidedOn = day(5);
        permit.decidedBy = m_manager.id;
        permit.from = day(5);
        permit.to = day(2);
        permit = must(devices().decidePermit(permit));
        m_ledger->signInAs(UserRole::McsAdministrator);
        const DevicePermit erased = must(devices().permitErased(permit.id, today()));
        QCOMPARE(erased.status, PermitStatus::Erased);
        QCOMPARE(erased.endedOn, day(2));
    }

    void stockIsTakenOfEveryDeviceInUse()
    {
        const Device seen = saved(aDevice());
        const Device missing = saved(aDevice());
        const Device retired = saved(aDevice());
        must(devices().retire(retired.id, day(1), day(1)));
        Stocktaking taking;
        taking.takenOn = today();
        taking.takenBy = m_manager.id;
        taking.lines = {{seen.id, true, {}}};
        refused(devices().takeStock(taking), missing.ledgerNumber);
        taking.lines.append({missing.id, false, {}});
        refused(devices().takeStock(taking), u"what is known"_s);
        taking.lines.last().place = u"訪問中と思われる"_s;
        taking.lines.append({seen.id, true, {}});
        refused(devices().takeStock(taking), u"twice"_s);
        taking.lines.removeLast();
        QCOMPARE(must(devices().takeStock(taking)).lines.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDeviceRegister)
#include "tst_deviceregister.moc"
