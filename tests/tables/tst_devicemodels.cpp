// SPDX-License-Identifier: Apache-2.0
// 端末, 持出し and 期間表 as models.
#include "models/domain/wareki.h"
#include "models/tables/carryoutmodel.h"
#include "models/tables/devicemodel.h"
#include "models/tables/timeline.h"
#include "models/tables/words.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using namespace mcs::tests;
using domain::CarryOutStatus;

namespace {

const QDate today{2026, 11, 20};

policy::Policy tokai()
{
    auto loaded = policy::PolicyLibrary().load(u"tokai"_s, true, {});
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().message));
    return *loaded;
}

domain::Device device(qint64 id, const QString &number, const QString &name)
{
    domain::Device device;
    device.id = {id};
    device.ledgerNumber = number;
    device.name = name;
    device.registeredOn = QDate(2025, 4, 1);
    device.location = u"事務室"_s;
    return device;
}

domain::DeviceCheck check(qint64 id, qint64 device, QDate day, const policy::Policy &policy, const QString &failed = {})
{
    domain::DeviceCheck check;
    check.id = {id};
    check.device = {device};
    check.checkedOn = day;
    for (const policy::CheckItem &item : policy::checkItemsFor(policy, domain::DeviceType::Tablet))
        check.lines.append({item.id, item.id == failed ? domain::CheckAnswer::NotOk : domain::CheckAnswer::Ok, {}});
    return check;
}

domain::CarryOut carryOut(qint64 id, CarryOutStatus status, QDate from, QDate to, qint64 device = 1)
{
    domain::CarryOut carryOut;
    carryOut.id = {id};
    carryOut.applicant = {1};
    carryOut.status = status;
    carryOut.from = from;
    carryOut.to = to;
    carryOut.purpose = u"訪問"_s;
    domain::CarryOutItem item;
    item.device = {device};
    item.content = u"訪問予定表"_s;
    carryOut.items = {item};
    if (status >= CarryOutStatus::Out && status <= CarryOutStatus::Confirmed)
        carryOut.takenOn = from;
    return carryOut;
}

domain::Staff hanako()
{
    domain::Staff staff = aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s);
    staff.id = {1};
    return staff;
}

// 1 in order, 2 never checked, 3 overdue check, 4 lent, 5 personal without permit, 6 lost, 7 fails a mandatory item
domain::Records register_(const policy::Policy &policy)
{
    domain::Records records;
    records.staff = {hanako()};
    for (qint64 id = 1; id <= 7; ++id)
        records.devices.append(device(id, u"T-%1"_s.arg(id, 3, 10, QChar(u'0')), u"タブレット%1号"_s.arg(id)));
    for (const qint64 id : {1, 4, 5})
        records.deviceChecks.append(check(id, id, today.addMonths(-1), policy));
    records.deviceChecks.append(check(20, 3, today.addMonths(-7), policy));
    records.deviceChecks.append(check(21, 7, today.addMonths(-1), policy, u"SEC-23"_s));
    records.devices[3].assignments = {{{1}, QDate(2026, 4, 1), {}, {}}};
    records.devices[4].owner = domain::DeviceOwner::Personal;
    records.devices[4].personalOwner = {1};
    records.devices[5].status = domain::DeviceStatus::Lost;
    return records;
}

template <class Model> QString cell(const Model &model, const QString &subject, int column)
{
    return model.index(model.rowOf(subject), column).data().toString();
}
template <class Model> Tone tone(const Model &model, const QString &subject, int column)
{
    return Tone(model.index(model.rowOf(subject), column).data(RecordModel::ToneRole).toInt());
}

Timeline drawn(const domain::Records &records, TimelineRows rows)
{
    return timelineOf(
        DeviceMap(records), records.carryOuts, [](domain::CarryOutId) { return true; }, rows, today);
}

} // namespace

class TestDeviceModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeviceSaysItsStateInAWordAndATone()
    {
        const policy::Policy policy = tokai();
        DeviceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(register_(policy), policy, today);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(tone(model, u"device-1"_s, DeviceModel::State), Tone::Good);
        QCOMPARE(cell(model, u"device-2"_s, DeviceModel::State), u"Never checked"_s);
        QCOMPARE(tone(model, u"device-2"_s, DeviceModel::State), Tone::Bad);
        QCOMPARE(cell(model, u"device-3"_s, DeviceModel::State), u"Check overdue"_s);
        QCOMPARE(tone(model, u"device-3"_s, DeviceModel::NextCheck), Tone::Bad);
        QCOMPARE(cell(model, u"device-4"_s, DeviceModel::State), u"Lent"_s);
        QCOMPARE(cell(model, u"device-4"_s, DeviceModel::Holder), u"斎藤 花子"_s);
        QCOMPARE(cell(model, u"device-5"_s, DeviceModel::State), u"No permit"_s);
        QVERIFY(model.index(model.rowOf(u"device-6"_s), 0).data(RecordModel::MutedRole).toBool());
        QCOMPARE(cell(model, u"device-7"_s, DeviceModel::State), u"Not to be used"_s);
        QCOMPARE(model.chipCount(DeviceModel::CheckNeeded), 2);
        QCOMPARE(model.chipCount(DeviceModel::Lent), 1);
        QCOMPARE(model.chipCount(DeviceModel::Personal), 1);
        QCOMPARE(model.chipCount(DeviceModel::WithoutPermit), 1);
        QCOMPARE(model.chipCount(DeviceModel::Gone), 1);
    }

    void aPermitInForceTakesTheRedAway()
    {
        const policy::Policy policy = tokai();
        domain::Records records = register_(policy);
        domain::DevicePermit permit;
        permit.id = {1};
        permit.device = {5};
        permit.staff = {1};
        permit.status = domain::PermitStatus::Permitted;
        permit.from = today.addMonths(-1);
        permit.to = today;
        records.devicePermits = {permit};
        DeviceModel model;
        model.setRecords(records, policy, today);
        QCOMPARE(model.chipCount(DeviceModel::WithoutPermit), 0);
        model.setRecords(records, policy, today.addDays(1)); // its last day is over
        QCOMPARE(model.chipCount(DeviceModel::WithoutPermit), 1);
    }

    void aDeviceIsOutsideUntilItsOwnItemIsBack()
    {
        const policy::Policy policy = tokai();
        domain::Records records = register_(policy);
        domain::CarryOut out = carryOut(1, CarryOutStatus::Out, today.addDays(-5), today.addDays(-1));
        out.items.append(out.items.first());
        out.items.last().device = {4};
        records.carryOuts = {out};
        DeviceModel model;
        model.setRecords(records, policy, today);
        QCOMPARE(cell(model, u"device-1"_s, DeviceModel::State), u"Outside, overdue"_s);
        QCOMPARE(model.chipCount(DeviceModel::Outside), 2);
        records.carryOuts.first().items.first().returnedOn = today;
        model.setRecords(records, policy, today);
        QCOMPARE(model.chipCount(DeviceModel::Outside), 1);
        QCOMPARE(tone(model, u"device-1"_s, DeviceModel::State), Tone::Good);
    }

    void aRequestIsOverdueFromTheDayAfterItsLast()
    {
        const policy::Policy policy = tokai();
        domain::Records records = register_(policy);
        records.carryOuts = {carryOut(1, CarryOutStatus::Applied, today, today.addDays(3)),
            carryOut(2, CarryOutStatus::Approved, today, today.addDays(3)),
            carryOut(3, CarryOutStatus::Out, today.addDays(-3), today, 2),
            carryOut(4, CarryOutStatus::Out, today.addDays(-3), today.addDays(-1), 4),
            carryOut(5, CarryOutStatus::Returned, today.addDays(-9), today.addDays(-8), 3),
            carryOut(6, CarryOutStatus::Withdrawn, today, today)};
        CarryOutModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(records, policy, today);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, u"carry-out-3"_s, CarryOutModel::State), u"Taken out"_s);
        QCOMPARE(tone(model, u"carry-out-3"_s, CarryOutModel::To), Tone::Attention);
        QCOMPARE(cell(model, u"carry-out-4"_s, CarryOutModel::State), u"Overdue"_s);
        QCOMPARE(tone(model, u"carry-out-4"_s, CarryOutModel::State), Tone::Bad);
        QCOMPARE(cell(model, u"carry-out-1"_s, CarryOutModel::What), u"タブレット1号"_s);
        QCOMPARE(model.chipCount(CarryOutModel::ToApprove), 1);
        QCOMPARE(model.chipCount(CarryOutModel::Approved), 1);
        QCOMPARE(model.chipCount(CarryOutModel::Outside), 2);
        QCOMPARE(model.chipCount(CarryOutModel::Overdue), 1);
        QCOMPARE(model.chipCount(CarryOutModel::ToConfirm), 1);
        QCOMPARE(model.chipCount(CarryOutModel::Finished), 1);
    }

    void theTimelineHasARowForEachThingAndKeepsOverlappingBarsApart()
    {
        domain::Records records = register_(tokai());
        domain::CarryOut two = carryOut(1, CarryOutStatus::Out, today.addDays(-3), today.addDays(-1));
        domain::CarryOutItem memory;
        memory.medium = u"USBメモリ"_s;
        memory.returnedOn = today.addDays(-2);
        two.items.append(memory);
        records.carryOuts = {two, carryOut(2, CarryOutStatus::Applied, today.addDays(-1), today.addDays(4)),
            carryOut(3, CarryOutStatus::Approved, today.addDays(10), today.addDays(12))};
        domain::CarryOut undated = carryOut(4, CarryOutStatus::Draft, {}, {});
        records.carryOuts.append(undated);
        const Timeline timeline = drawn(records, TimelineRows::Things);
        QCOMPARE(timeline.rows.size(), 2);
        const TimelineRow &tablet = timeline.rows.first();
        QCOMPARE(tablet.title, u"タブレット1号"_s);
        QCOMPARE(tablet.bars.size(), 3);
        QCOMPARE(tablet.lanes, 2);
        QCOMPARE(tablet.bars.at(0).mark, TimelineMark::Overdue);
        QCOMPARE(tablet.bars.at(0).outUntil, today);
        QCOMPARE(tablet.bars.at(1).lane, 1); // it overlaps the first
        QCOMPARE(tablet.bars.at(2).lane, 0);
        const TimelineRow &usb = timeline.rows.last();
        QCOMPARE(usb.title, u"USBメモリ"_s);
        QCOMPARE(usb.firstLine, 2);
        QCOMPARE(usb.bars.first().mark, TimelineMark::Returned);
        QCOMPARE(usb.bars.first().outUntil, today.addDays(-2));
        QCOMPARE(timeline.lines, 3);
        QCOMPARE(timeline.first.dayOfWeek(), 1);
        QVERIFY(timeline.last > today.addDays(12));
    }

    void theTimelineOfRequestsHasThemNewestFirst()
    {
        domain::Records records = register_(tokai());
        records.carryOuts = {carryOut(1, CarryOutStatus::Confirmed, today.addDays(-30), today.addDays(-28)),
            carryOut(2, CarryOutStatus::Applied, today, today.addDays(1))};
        const Timeline timeline = drawn(records, TimelineRows::Requests);
        QCOMPARE(timeline.rows.size(), 2);
        QCOMPARE(timeline.rows.first().bars.first().carryOut, domain::CarryOutId{2});
        QCOMPARE(timeline.rows.last().bars.first().mark, TimelineMark::Confirmed);
        QCOMPARE(timeline.rows.last().bars.first().text, u"タブレット1号"_s);
    }

    void aBarIsToldInFull()
    {
        domain::Records records = register_(tokai());
        records.carryOuts = {carryOut(1, CarryOutStatus::Out, today.addDays(-5), today.addDays(-2))};
        const QString text = timelineText(DeviceMap(records), records.carryOuts.first(), today);
        QVERIFY(text.contains(u"タブレット1号"_s));
        QVERIFY(text.contains(u"斎藤 花子"_s));
        QVERIFY(text.contains(u"Overdue"_s));
        QVERIFY(text.contains(domain::warekiLong(today.addDays(-2))));
    }

    void fiveThousandRequestsAreLaidOutInAMoment()
    {
        domain::Records records = register_(tokai());
        for (qint64 id = 1; id <= 5000; ++id)
            records.carryOuts.append(carryOut(id, CarryOutStatus::Confirmed, QDate(2016, 1, 1).addDays(id * 3 / 4),
                QDate(2016, 1, 2).addDays(id * 3 / 4), id % 7 + 1));
        QElapsedTimer clock;
        clock.start();
        const Timeline timeline = drawn(records, TimelineRows::Things);
        QCOMPARE(timeline.rows.size(), 7);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed()))); // some 10 ms in peace
    }

    void everyStateHasItsWord()
    {
        for (int status = 0; status <= int(CarryOutStatus::Lost); ++status)
            QVERIFY(!Words::of(CarryOutStatus(status)).isEmpty());
        for (int status = 0; status <= int(domain::PermitStatus::Erased); ++status)
            QVERIFY(!Words::of(domain::PermitStatus(status)).isEmpty());
        for (int type = 0; type <= int(domain::DeviceType::Router); ++type)
            QVERIFY(!Words::of(domain::DeviceType(type)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceModels)
#include "tst_devicemodels.moc"
