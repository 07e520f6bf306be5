// SPDX-License-Identifier: Apache-2.0
// やること of devices and carry-outs: what is asked for, when, at which level and by which article.
#include "models/policy/compliance.h"
#include "models/policy/todo.h"
#include "tests/support/builders.h"
#include "tests/support/devices.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestTodoDevices : public QObject
{
    Q_OBJECT

    Records m_records;
    QDate m_today;
    std::optional<Policy> m_policy;

    void use(const QString &policyId) { m_policy = *PolicyLibrary().load(policyId, true, {}); }
    Staff add(Staff staff)
    {
        staff.id = StaffId{m_records.staff.size() + 1};
        m_records.staff.append(staff);
        return staff;
    }
    // A device that leaves nothing to do.
    Device &add(Device device)
    {
        device.id = DeviceId{m_records.devices.size() + 1};
        for (const CheckItem &item : undecidedServices(device, *m_policy))
            device.services.append({item.id, ServiceChoice::Introduced, m_today, {}});
        m_records.devices.append(device);
        m_records.deviceChecks.append(aCheck(device, StaffId{1}, m_today, *m_policy));
        return m_records.devices.last();
    }
    CarryOut &out(const Staff &staff, const Device &device, QDate from, QDate to)
    {
        CarryOut carryOut = aCarryOut(staff, {device}, from, to);
        carryOut.id = CarryOutId{m_records.carryOuts.size() + 1};
        carryOut.status = CarryOutStatus::Out;
        carryOut.appliedOn = carryOut.decidedOn = carryOut.takenOn = from;
        m_records.carryOuts.append(carryOut);
        return m_records.carryOuts.last();
    }
    DevicePermit &permit(const Device &device, PermitStatus status, QDate from, QDate to)
    {
        DevicePermit permit = aPermit(device, from);
        permit.id = DevicePermitId{m_records.devicePermits.size() + 1};
        permit.status = status;
        permit.decidedOn = from;
        permit.from = from;
        permit.to = to;
        m_records.devicePermits.append(permit);
        return m_records.devicePermits.last();
    }
    QList<TodoItem> items() const
    {
        QList<TodoItem> list = todoList(m_records, *m_policy, m_today);
        list.removeIf([](const TodoItem &item) {
            return !item.subjectType.startsWith("device"_L1) && !item.subjectType.startsWith("carry-out"_L1)
                && item.demand != "device-management"_L1;
        });
        return list;
    }
    QStringList ids() const
    {
        QStringList list;
        for (const TodoItem &item : items())
            list.append(item.id);
        return list;
    }
    TodoItem only(const QString &id) const
    {
        const QList<TodoItem> list = items();
        if (list.size() != 1 || list.first().id != id)
            qWarning("%s", qUtf8Printable(ids().join(u'\n')));
        return list.size() == 1 && list.first().id == id ? list.first() : TodoItem();
    }

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_records.facility.id = FacilityId{1};
        m_today = QDate(2026, 11, 20);
        use(u"tokai"_s);
        add(aStaff().named(u"渡邉 はるか"_s).withAccount(anAccountInUseFrom({2025, 4, 1})));
    }

    void whoUsesMcsHasDevicesInTheRegister()
    {
        const TodoItem none = only(u"device-none/facility-1"_s);
        QCOMPARE(none.level, Level::Mandatory);
        QCOMPARE(none.articles.first(), (Citation{u"mcs-model"_s, u"2-1"_s}));
        QCOMPARE(none.action, TodoAction::NewDevice);
        const int open = int(compliance(m_records, *m_policy, m_today).base.open.size());
        add(aDevice());
        QCOMPARE(ids(), QStringList());
        QCOMPARE(compliance(m_records, *m_policy, m_today).base.open.size(), open - 1);
        m_records = {};
        QVERIFY(ids().isEmpty()); // nobody uses MCS
    }

    void aDeviceIsCheckedAndCheckedAgain()
    {
        add(aDevice());
        m_records.deviceChecks.clear();
        TodoItem item = only(u"device-unchecked/device-1"_s);
        QCOMPARE(item.level, Level::Recommended); // 東海村 第12条 推奨
        QCOMPARE(item.articles.first(), (Citation{u"tokai"_s, u"第12条(1)-(5)"_s}));
        QCOMPARE(item.action, TodoAction::CheckDevice);
        m_records.deviceChecks.append(aCheck(m_records.devices.first(), StaffId{1}, {2026, 6, 30}, *m_policy));
        m_today = QDate(2026, 11, 29);
        m_records.devices.first().startupPasswordChangedOn = m_today;
        QCOMPARE(ids(), QStringList());
        m_today = QDate(2026, 11, 30);
        item = only(u"device-check/device-1"_s);
        QCOMPARE(item.state, TodoState::Coming);
        QCOMPARE(item.due, QDate(2026, 12, 30)); // six calendar months
        QVERIFY(item.sentence.contains(u"facility's own setting"_s));
        QVERIFY(!item.opensBase);
        m_today = QDate(2026, 12, 31);
        m_records.devices.first().startupPasswordChangedOn = m_today;
        item = only(u"device-check/device-1"_s);
        QCOMPARE(item.state, TodoState::Overdue);
        QVERIFY(item.opensBase);
    }

    void aFindingHasTheLevelOfItsItem()
    {
        const Device device = add(aDevice());
        DeviceCheck &check = m_records.deviceChecks.first();
        const DeviceCheck good = check;
        check = answered(good, u"SEC-10"_s, CheckAnswer::NotOk);
        TodoItem item = only(u"device-finding/device-1"_s);
        QCOMPARE(item.level, Level::Recommended);
        QCOMPARE(item.articles, QList<Citation>({{u"tokai"_s, u"第12条(1)"_s}}));
        QVERIFY(!item.opensBase); // 準則 does not speak of it
        check = answered(check, u"SEC-30"_s, CheckAnswer::NotOk);
        item = only(u"device-finding/device-1"_s);
        QCOMPARE(item.level, Level::Mandatory);
        QVERIFY(item.articles.contains(Citation{u"mcs-model"_s, u"2-3"_s}));
        QVERIFY(item.opensBase);
        // 見送り of what the region only recommends is fine there, and 準則未達.
        check = answered(good, u"SEC-12"_s, CheckAnswer::Declined, u"OSの機能で足りる"_s);
        item = only(u"device-finding/device-1"_s);
        QCOMPARE(item.level, Level::Recommended);
        QVERIFY(!item.opensRegion && item.opensBase);
        QVERIFY(item.sentence.contains(u"model rules"_s));
        // What is only to be considered is no finding.
        check = answered(good, u"SEC-15"_s, CheckAnswer::NotOk);
        QCOMPARE(ids(), QStringList());
    }

    void servicesToBeConsideredWaitForTheirDecision()
    {
        add(aDevice()).services.clear();
        const TodoItem item = only(u"device-undecided/device-1"_s);
        QCOMPARE(item.level, Level::Consider);
        QCOMPARE(item.action, TodoAction::DecideService);
        QCOMPARE(item.articles.size(), 5); // 第12条(6)-(8), 準則 2-2 for two of them
        m_records.devices.first().services = {{u"SEC-15"_s, ServiceChoice::Declined, m_today, u"院内だけで使う"_s},
            {u"SEC-16"_s, ServiceChoice::Introduced, m_today, {}},
            {u"SEC-17"_s, ServiceChoice::Introduced, m_today, {}}};
        QCOMPARE(ids(), QStringList());
    }

    void theStartupPasswordIsChangedEveryTwoMonths()
    {
        add(aDevice()).startupPasswordChangedOn = QDate(2026, 9, 19);
        TodoItem item = only(u"startup-password/device-1"_s);
        QCOMPARE(item.state, TodoState::Overdue);
        QCOMPARE(item.level, Level::Recommended);
        QCOMPARE(item.articles, QList<Citation>({{u"tokai"_s, u"第12条(1)"_s}}));
        m_records.devices.first().startupPasswordChangedOn = QDate(2026, 9, 20);
        QCOMPARE(only(u"startup-password/device-1"_s).state, TodoState::Due); // the day itself is in time
        m_records.devices.first().startupPasswordChangedOn = {};
        m_records.devices.first().registeredOn = {};
        QCOMPARE(items().first().state, TodoState::Missing);
    }

    void aMobileDeviceIsLockedAway()
    {
        add(aDevice().notLockedAway());
        const TodoItem item = only(u"device-storage/device-1"_s);
        QCOMPARE(item.level, Level::Mandatory);
        QCOMPARE(item.articles, QList<Citation>({{u"mcs-model"_s, u"2-3"_s}}));
        m_records.devices.first().type = DeviceType::Pc;
        QVERIFY(!ids().contains(u"device-storage/device-1"_s));
    }

    void aPersonalDeviceInUseNeedsAPermit()
    {
        Device &phone = add(aDevice().ownedBy(m_records.staff.first()));
        QCOMPARE(ids(), QStringList()); // registered, not used
        phone.assignments = {{StaffId{1}, {2026, 11, 1}, {}, {}}};
        TodoItem item = only(u"permit-missing/device-1"_s);
        QCOMPARE(item.level, Level::Mandatory);
        QCOMPARE(item.articles.first(), (Citation{u"tokai"_s, u"別紙様式３ 第2条2"_s}));
        QCOMPARE(item.action, TodoAction::AskPermit);
        permit(phone, PermitStatus::Asked, {2026, 11, 10}, {});
        item = only(u"permit-waiting/device-permit-1"_s);
        QVERIFY(item.opensRegion);
        QCOMPARE(item.action, TodoAction::DecidePermit);
        m_records.devicePermits.first().status = PermitStatus::Permitted;
        m_records.devicePermits.first().to = QDate(2027, 11, 9);
        QCOMPARE(ids(), QStringList());
    }

    void aPermitRunsOutAndTheDeviceIsErased()
    {
        const Device phone = add(aDevice().ownedBy(m_records.staff.first()));
        permit(phone, PermitStatus::Permitted, {2025, 12, 1}, {2026, 11, 30});
        TodoItem item = only(u"permit-ending/device-permit-1"_s);
        QCOMPARE(item.due, QDate(2026, 11, 30));
        QCOMPARE(item.subjectId, u"device-1"_s); // whose new permit is asked for
        QVERIFY(!item.opensRegion);
        m_today = QDate(2026, 12, 1);
        m_records.devices.first().startupPasswordChangedOn = m_today;
        item = only(u"permit-erase/device-permit-1"_s);
        QCOMPARE(item.due, QDate(2026, 12, 7));
        QCOMPARE(item.state, TodoState::Due);
        QCOMPARE(item.action, TodoAction::ErasePermit);
        m_today = QDate(2026, 12, 8);
        QCOMPARE(items().first().state, TodoState::Overdue);
        permit(phone, PermitStatus::Permitted, {2026, 12, 8}, {2027, 12, 7}); // renewed: nothing to erase
        QVERIFY(!ids().contains(u"permit-erase/device-permit-1"_s));
        m_records.devicePermits.removeLast();
        m_records.devicePermits.first().status = PermitStatus::Erased;
        QCOMPARE(ids(), QStringList());
    }

    void whoLeavesBringsTheDeviceBack()
    {
        Device &tablet = add(aDevice());
        tablet.assignments = {{StaffId{1}, {2026, 4, 1}, {}, {}}};
        m_records.staff.first().leftOn = QDate(2026, 11, 30);
        TodoItem item = only(u"device-leaver/device-1"_s);
        QCOMPARE(item.level, Level::Care);
        QCOMPARE(item.articles.first(), (Citation{u"tokai"_s, u"留意事項(3)"_s}));
        QCOMPARE(item.due, QDate(2026, 11, 30));
        QCOMPARE(item.action, TodoAction::ReturnDevice);
        m_today = QDate(2026, 12, 1);
        tablet.startupPasswordChangedOn = m_today;
        item = only(u"device-leaver/device-1"_s);
        QCOMPARE(item.state, TodoState::Overdue);
        QVERIFY(item.opensRegion);
        tablet.assignments.first().returnedOn = m_today;
        QCOMPARE(ids(), QStringList());
    }

    void aLostDeviceIsReportedAndARetiredOneErased()
    {
        Device &tablet = add(aDevice());
        tablet.status = DeviceStatus::Lost;
        tablet.lostOn = QDate(2026, 11, 18);
        QCOMPARE(only(u"device-lost/device-1"_s).articles.first(), (Citation{u"tokai"_s, u"留意事項(3)"_s}));
        tablet.status = DeviceStatus::Retired;
        QCOMPARE(ids(), QStringList()); // given up: what is not there cannot be erased
        tablet.lostOn = {};
        tablet.retiredOn = QDate(2026, 11, 18);
        const TodoItem item = only(u"device-not-erased/device-1"_s);
        QCOMPARE(item.action, TodoAction::RetireDevice);
        QCOMPARE(item.articles.first(), (Citation{u"tokai"_s, u"別紙様式２ 第2条2"_s}));
        tablet.status = DeviceStatus::InUse;
        tablet.lostOn = QDate(2026, 11, 18);
        tablet.foundOn = m_today.addDays(1);
        QCOMPARE(only(u"device-unchecked/device-1"_s).since, m_today.addDays(1));
    }

    void stockIsTakenOnceAYearAndWhatWasNotSeenIsLookedFor()
    {
        add(aDevice().registeredOn({2025, 11, 1}));
        TodoItem item = only(u"stocktaking/facility-1"_s);
        QCOMPARE(item.state, TodoState::Overdue);
        QCOMPARE(item.level, Level::Recommended);
        QVERIFY(!item.opensBase);
        Stocktaking taking;
        taking.id = StocktakingId{1};
        taking.takenOn = QDate(2026, 11, 1);
        taking.lines = {{DeviceId{1}, false, u"訪問中と思われる"_s}};
        m_records.stocktakings = {taking};
        QCOMPARE(only(u"device-unseen/device-1"_s).since, QDate(2026, 11, 1));
        m_records.stocktakings.first().lines.first().seen = true;
        QCOMPARE(ids(), QStringList());
    }

    void eachStepOfACarryOutIsAskedForInItsTime()
    {
        const Staff nurse = m_records.staff.first();
        const Device tablet = add(aDevice());
        CarryOut &carryOut = out(nurse, tablet, {2026, 11, 18}, {2026, 11, 21});
        carryOut.status = CarryOutStatus::Draft;
        QCOMPARE(ids(), QStringList());
        carryOut.status = CarryOutStatus::Applied;
        TodoItem item = only(u"carry-out-waiting/carry-out-1"_s);
        QCOMPARE(item.state, TodoState::Overdue); // it was to begin two days ago
        QCOMPARE(item.action, TodoAction::DecideCarryOut);
        carryOut.status = CarryOutStatus::Approved;
        item = only(u"carry-out-not-taken/carry-out-1"_s);
        QCOMPARE(item.action, TodoAction::TakeCarryOut);
        carryOut.from = m_today;
        QCOMPARE(ids(), QStringList());
        carryOut.status = CarryOutStatus::Out;
        item = only(u"carry-out-due/carry-out-1"_s); // the day before
        QCOMPARE(item.state, TodoState::Due);
        QCOMPARE(item.level, Level::Recommended);
        QCOMPARE(item.articles,
            QList<Citation>(
                {{u"tokai"_s, u"第12条(9)"_s}, {u"mcs-model"_s, u"2-1"_s}, {u"mcs-model"_s, u"2-1 補足"_s}}));
        QVERIFY(item.sentence.contains(tablet.name));
        carryOut.to = QDate(2026, 11, 19);
        item = only(u"carry-out-overdue/carry-out-1"_s);
        QCOMPARE(item.state, TodoState::Overdue);
        QVERIFY(item.opensBase);
        QCOMPARE(item.action, TodoAction::ReturnCarryOut);
        carryOut.status = CarryOutStatus::Returned;
        carryOut.returnedOn = m_today;
        item = only(u"carry-out-unconfirmed/carry-out-1"_s);
        QVERIFY(item.sentence.contains(u"erase"_s));
        carryOut.items.first().erasedOn = m_today;
        QVERIFY(!items().first().sentence.contains(u"erase"_s));
        carryOut.status = CarryOutStatus::Confirmed;
        QCOMPARE(ids(), QStringList());
        use(u"mcs-model"_s);
        carryOut.status = CarryOutStatus::Out;
        QCOMPARE(items().first().level, Level::Mandatory); // 準則 2-1
    }

    void whatWasLostOutsideStaysOpenUntilItWasDealtWith()
    {
        Device &tablet = add(aDevice());
        CarryOut &carryOut = out(m_records.staff.first(), tablet, {2026, 11, 18}, {2026, 11, 21});
        tablet.status = DeviceStatus::Lost;
        tablet.lostOn = QDate(2026, 11, 19);
        carryOut.items.first().lostOn = QDate(2026, 11, 19);
        carryOut.status = CarryOutStatus::Lost;
        QCOMPARE(only(u"carry-out-lost/carry-out-1"_s).action, TodoAction::ConfirmCarryOut);
        carryOut.checkedOn = m_today;
        QCOMPARE(ids(), QStringList({u"device-lost/device-1"_s}));
    }

    void aLargeRegisterIsJudgedFast()
    {
        const Staff nurse = m_records.staff.first();
        const DeviceCheck check = aCheck(aDevice(), nurse.id, {2026, 5, 1}, *m_policy);
        for (int i = 1; i <= 1500; ++i) {
            Device device = aDevice();
            device.id = DeviceId{i};
            m_records.devices.append(device);
            m_records.deviceChecks.append(check);
            m_records.deviceChecks.last().device = device.id;
        }
        for (int i = 0; i < 5000; ++i) {
            const QDate from = QDate(2020, 1, 1).addDays(i / 3);
            CarryOut &carryOut = out(nurse, m_records.devices.at(i % 1500), from, from.addDays(4));
            if (i < 4900)
                carryOut.status = CarryOutStatus::Confirmed;
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(todoList(m_records, *m_policy, m_today).size() > 1500);
        const qint64 spent = timer.elapsed();
        QVERIFY2(spent < 1000, qPrintable(u"%1 ms"_s.arg(spent)));
    }
};

QTEST_GUILESS_MAIN(TestTodoDevices)
#include "tst_tododevices.moc"
