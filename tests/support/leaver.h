// SPDX-License-Identifier: Apache-2.0
// Somebody who has everything in hand that can be in hand: three patient groups, a free group, a lent tablet and an
// open carry-out (scenario 11), with an account in use.
#pragma once

#include "tests/support/devices.h"
#include "tests/support/groups.h"

namespace mcs::tests {

class LeaverMaker
{
public:
    explicit LeaverMaker(TestLedger &ledger)
        : m_ledger(ledger)
        , groups(ledger)
        , nurse(ledger.add(aStaff().named(QStringLiteral("渡邉 はるか"), QStringLiteral("ワタナベ ハルカ"))))
    {
        must(ledger.registers().pledgeSigned(nurse.id, {2024, 4, 2}, QStringLiteral("書庫A")));
        nurse.account = anAccountInUseFrom({2024, 4, 10});
        nurse = ledger.add(nurse);
        for (const QString &name :
            {QStringLiteral("茨城 トメ"), QStringLiteral("水戸 一郎"), QStringLiteral("那珂 花")}) {
            const domain::Group group = groups.activeGroup(ledger.add(aPatient().named(name)), {2026, 1, 10});
            groups.joined(GroupMaker::candidate(group, nurse, {2026, 1, 12}), {2026, 1, 12});
        }
        const domain::Group free = must(groups.groups().saveGroup(
            GroupMaker::freeGroup(QStringLiteral("在宅看護の勉強会"), QStringLiteral("月1回の勉強会"))));
        must(groups.groups().start(free.id, {2026, 1, 10}, {2026, 1, 10}));
        groups.joined(GroupMaker::candidate(free, nurse, {2026, 1, 12}), {2026, 1, 12});
        auto &devices = ledger.registers().devices();
        tablet = must(devices.saveDevice(aDevice()));
        must(devices.check(aCheck(tablet, groups.administrator.id, {2026, 11, 1}, ledger.policy())));
        must(devices.lend(tablet.id, nurse.id, {2026, 5, 1}));
        carryOut = must(
            devices.saveDraft(aCarryOut(nurse, {tablet}, TestLedger::today.addDays(-3), TestLedger::today.addDays(2))));
        must(devices.apply(carryOut.id, TestLedger::today.addDays(-5)));
        must(devices.decide(carryOut.id, {true, TestLedger::today.addDays(-4), groups.administrator.id, {}, {}}));
        carryOut = must(devices.takeOut(carryOut.id, TestLedger::today.addDays(-3)));
    }

    domain::Procedure retire(QDate lastDay)
    {
        return must(m_ledger.registers().procedures().start(
            {QStringLiteral("leaver"), QStringLiteral("retire"), toText(nurse.id), {}, {}, lastDay, {}}));
    }

private:
    TestLedger &m_ledger;

public:
    GroupMaker groups;
    domain::Staff nurse;
    domain::Device tablet;
    domain::CarryOut carryOut;
};

} // namespace mcs::tests
