// SPDX-License-Identifier: Apache-2.0
// Scenarios about devices and carry-outs: 25, 26, 27, 28, 30, 31.
#include "models/policy/todo.h"
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryDevices : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_manager;
    Staff m_administrator;
    Staff m_nurse;

    DeviceRegister &devices() { return m_ledger->registers().devices(); }
    static QDate day(int daysAgo) { return TestLedger::today.addDays(-daysAgo); }
    std::optional<TodoItem> todo(const QString &id, QDate on) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    std::optional<TodoItem> todo(const QString &id) const { return todo(id, TestLedger::today); }
    Device checked(const Device &device)
    {
        const Device saved = must(devices().saveDevice(device));
        must(devices().check(aCheck(saved, m_administrator.id, day(20), m_ledger->policy())));
        return must(m_ledger->ledger().devices().find(saved.id));
    }
    CarryOut approved(const Device &device, QDate from, QDate to)
    {
        const CarryOut draft = must(devices().saveDraft(aCarryOut(m_nurse, {device}, from, to)));
        must(devices().apply(draft.id, day(9)));
        return must(devices().decide(draft.id, {true, day(8), m_administrator.id, {}, {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->appoint(m_manager, OfficeRole::FacilityManager, {2025, 4, 1});
        m_ledger->appoint(m_administrator, OfficeRole::McsAdministrator, {2025, 4, 1});
    }

    void scenario25WhatARequestLacksIsNamed()
    {
        CarryOut request = aCarryOut(m_nurse, {}, day(2), TestLedger::today);
        request.items = {{{}, {}, u"連絡先一覧"_s, {}, {}, {}}};
        const CarryOut draft = must(devices().saveDraft(request));
        const auto refused = devices().apply(draft.id, day(3));
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(u"Medium"_s), qPrintable(refused.error().message));
        QVERIFY(!refused.error().message.contains(u"Purpose"_s));
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"第12条(9)"_s}));

        CarryOut reversed = draft;
        reversed.items.first().medium = u"USBメモリ"_s;
        std::swap(reversed.from, reversed.to);
        QVERIFY(devices().saveDraft(reversed).error().message.contains(u"before it begins"_s));
        QCOMPARE(m_ledger->records().carryOuts.first().status, CarryOutStatus::Draft);
        std::swap(reversed.from, reversed.to);
        must(devices().saveDraft(reversed));
        QCOMPARE(must(devices().apply(draft.id, day(3))).status, CarryOutStatus::Applied);
    }

    void scenario26AnOverdueCarryOutLeavesTheListWhenItIsBackAndConfirmed()
    {
        const Device tablet = checked(aDevice());
        const CarryOut carryOut = must(devices().takeOut(approved(tablet, day(7), day(1)).id, day(7)));
        const QString id = toText(carryOut.id);
        QVERIFY(isOverdue(carryOut, TestLedger::today));
        const auto overdue = todo(u"carry-out-overdue/"_s + id);
        QVERIFY(overdue);
        QCOMPARE(overdue->state, TodoState::Overdue);
        QCOMPARE(overdue->articles.first(), (Citation{u"tokai"_s, u"第12条(9)"_s}));

        must(devices().giveBackItems(carryOut.id, {{0, TestLedger::today, TestLedger::today}}));
        QVERIFY(!todo(u"carry-out-overdue/"_s + id));
        QVERIFY(todo(u"carry-out-unconfirmed/"_s + id));
        const CarryOut done = must(devices().confirm(carryOut.id, TestLedger::today, m_administrator.id));
        QCOMPARE(done.status, CarryOutStatus::Confirmed);
        m_ledger->reopen();
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), TestLedger::today);
        QVERIFY(std::none_of(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.subjectId == id; }));
    }

    void scenario27NothingGoesOutBeforeItsApproval()
    {
        const Device tablet = checked(aDevice());
        const CarryOut carryOut = approved(tablet, day(9), day(1));
        const auto refused = devices().takeOut(carryOut.id, day(9)); // approved on the day after
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(!refused.error().articles.isEmpty());
        QCOMPARE(m_ledger->records().carryOuts.first().status, CarryOutStatus::Approved);
        QVERIFY(!m_ledger->records().carryOuts.first().takenOn.isValid());
        QVERIFY(devices().takeOut(carryOut.id, day(8)));
    }

    void scenario28ALostDeviceClosesTheRequest()
    {
        const Device tablet = checked(aDevice());
        const CarryOut carryOut = must(devices().takeOut(approved(tablet, day(7), day(1)).id, day(7)));
        QCOMPARE(must(devices().loseItem(carryOut.id, 0, day(3))).status, CarryOutStatus::Lost);
        const Device lost = must(m_ledger->ledger().devices().find(tablet.id));
        QCOMPARE(lost.status, DeviceStatus::Lost);
        QCOMPARE(lost.lostOn, day(3));
        QVERIFY(!todo(u"carry-out-overdue/"_s + toText(carryOut.id)));
        const Incident incident = m_ledger->records().incidents.first(); // tst_storyconduct tells on from here
        QCOMPARE(incident.carryOut, carryOut.id);
        const auto open = todo(u"incident-report/"_s + toText(incident.id));
        QVERIFY(open);
        QVERIFY(open->articles.contains(Citation{u"mcs-model"_s, u"2-1"_s}));
    }

    void scenario30APersonalPhoneNeedsAPermitAndIsErasedAfterIt()
    {
        const Device phone = checked(aDevice().ownedBy(m_nurse).registeredOn({2025, 10, 1}));
        QVERIFY(!lendingNotices(phone, m_ledger->records(), m_ledger->policy(), TestLedger::today).isEmpty());
        must(devices().lend(phone.id, m_nurse.id, day(300)));
        const QString missing = u"permit-missing/"_s + toText(phone.id);
        QVERIFY(todo(missing));
        QCOMPARE(todo(missing)->level, Level::Mandatory);

        DevicePermit permit = must(devices().askPermit(aPermit(phone, day(300))));
        QVERIFY(!todo(missing));
        QVERIFY(todo(u"permit-waiting/"_s + toText(permit.id)));
        m_ledger->signInAs(UserRole::FacilityManager);
        permit.status = PermitStatus::Permitted;
        permit.decidedOn = permit.from = day(299);
        permit.decidedBy = m_manager.id;
        permit = must(devices().decidePermit(permit));
        QVERIFY(lendingNotices(phone, m_ledger->records(), m_ledger->policy(), TestLedger::today).isEmpty());
        QVERIFY(!todo(missing));

        const QString erase = u"permit-erase/"_s + toText(permit.id);
        QVERIFY(!todo(erase, permit.to));
        QVERIFY(todo(erase, permit.to.addDays(1)));
        m_ledger->clock().set(QDateTime(permit.to.addDays(2), QTime(9, 0)));
        must(devices().permitErased(permit.id, permit.to.addDays(2)));
        QVERIFY(!todo(erase, permit.to.addDays(2)));
    }

    void scenario31WhatTheRegionDemandsCannotBeDecidedAgainst()
    {
        const Device tablet = must(devices().saveDevice(aDevice()));
        const auto declined = [&](const Policy &policy) {
            return answered(aCheck(tablet, m_administrator.id, TestLedger::today, policy), u"SEC-15"_s,
                CheckAnswer::Declined, u"端末に情報を残さない"_s);
        };
        // 東海村 第12条(6) only asks to consider it: a recorded decision, and in order.
        const DeviceCheck fine = must(devices().check(declined(m_ledger->policy())));
        QVERIFY(!worstFinding(fine, m_ledger->policy()));
        const auto services = must(m_ledger->ledger().devices().find(tablet.id)).services;
        const auto kept = std::find_if(services.cbegin(), services.cend(),
            [](const ServiceDecision &decision) { return decision.item == "SEC-15"_L1; });
        QVERIFY(kept != services.cend());
        QCOMPARE(kept->choice, ServiceChoice::Declined);
        QCOMPARE(kept->reason, u"端末に情報を残さない"_s);
        QCOMPARE(kept->decidedOn, TestLedger::today);
        QVERIFY(!todo(u"device-finding/"_s + toText(tablet.id)));

        // A region in which it is mandatory, by its data alone.
        QTemporaryDir regions;
        const Policy strict = strictRegion(regions);
        m_ledger->registers().usePolicy(strict);
        const DeviceCheck bad = must(devices().check(declined(strict)));
        QCOMPARE(worstFinding(bad, strict), std::optional(Level::Mandatory));
        const auto items = todoList(m_ledger->records(), strict, TestLedger::today);
        const auto finding = std::find_if(
            items.cbegin(), items.cend(), [](const TodoItem &item) { return item.kind == "device-finding"_L1; });
        QVERIFY(finding != items.cend());
        QCOMPARE(finding->level, Level::Mandatory);
        QCOMPARE(finding->articles.first(), (Citation{u"mihon"_s, u"第9条(5)"_s}));
        const auto against
            = devices().decideService(tablet.id, {u"SEC-15"_s, ServiceChoice::Declined, TestLedger::today, u"費用"_s});
        QCOMPARE(against.error().code, ErrorCode::RuleViolation);
        QCOMPARE(against.error().articles.first(), (Citation{u"mihon"_s, u"第9条(5)"_s}));
        // It blocks the door.
        const CarryOut draft
            = must(devices().saveDraft(aCarryOut(m_nurse, {tablet}, TestLedger::today, TestLedger::today)));
        must(devices().apply(draft.id, TestLedger::today));
        must(devices().decide(draft.id, {true, TestLedger::today, m_administrator.id, {}, {}}));
        const auto blocked = devices().takeOut(draft.id, TestLedger::today);
        QCOMPARE(blocked.error().code, ErrorCode::RuleViolation);
        QCOMPARE(blocked.error().articles.first(), (Citation{u"mihon"_s, u"第9条(5)"_s}));
    }

private:
    // 東海村's data under another name, without its forms, with SEC-15 at level M.
    static Policy strictRegion(const QTemporaryDir &regions)
    {
        QFile source(u":/policies/tokai/policy.json"_s);
        if (!source.open(QIODevice::ReadOnly))
            qFatal("no policy of 東海村");
        QJsonObject region = QJsonDocument::fromJson(source.readAll()).object();
        region[u"id"_s] = u"mihon"_s;
        region[u"forms"_s] = QJsonArray();
        region.remove(u"submissions"_s);
        region[u"rosterRows"_s] = 0;
        QJsonArray items = region.value(u"checkItems"_s).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items[i].toObject();
            if (item.value(u"id"_s) == u"SEC-15"_s) {
                item[u"level"_s] = u"M"_s;
                item[u"articles"_s] = QJsonArray{u"第9条(5)"_s};
                items[i] = item;
            }
        }
        region[u"checkItems"_s] = items;
        QDir(regions.path()).mkdir(u"mihon"_s);
        QFile target(regions.filePath(u"mihon/policy.json"_s));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("the region cannot be written");
        target.write(QJsonDocument(region).toJson());
        target.close();
        return must(PolicyLibrary({u":/policies"_s, regions.path()}).load(u"mihon"_s, true, {}));
    }
};

QTEST_GUILESS_MAIN(TestStoryDevices)
#include "tst_storydevices.moc"
