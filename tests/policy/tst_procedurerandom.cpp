// SPDX-License-Identifier: Apache-2.0
// Whatever is done in whatever order: a procedure never ends while something is open, and never opens by itself.
#include "tests/support/leaver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestProcedureRandom : public QObject
{
    Q_OBJECT

    // One act of anybody, by the window or past the procedure; most are refused, and that is the point.
    static void act(TestLedger &ledger, const LeaverMaker &maker, const Procedure &procedure, QRandomGenerator &dice)
    {
        ProcedureRegister &procedures = ledger.registers().procedures();
        const QString step = procedure.steps.at(dice.bounded(int(procedure.steps.size()))).step;
        const QDate today = TestLedger::today;
        switch (dice.bounded(10)) {
        case 0:
        case 1:
            static_cast<void>(procedures.tick(procedure.id, step, today));
            break;
        case 2:
            static_cast<void>(procedures.waive(procedure.id, step, dice.bounded(3) ? u"見本のため"_s : QString()));
            break;
        case 3:
            static_cast<void>(procedures.reopen(procedure.id, step));
            break;
        case 4:
            static_cast<void>(procedures.perform(procedure.id, step));
            break;
        case 5:
            static_cast<void>(ledger.registers().devices().giveBack(maker.tablet.id, today, {}));
            break;
        case 6:
            static_cast<void>(ledger.registers().devices().giveBackItems(maker.carryOut.id, {{0, today, today}}));
            break;
        case 7:
            static_cast<void>(
                ledger.registers().devices().confirm(maker.carryOut.id, today, maker.groups.administrator.id));
            break;
        case 8:
            for (const Membership &member : ledger.records().memberships) {
                if (member.staff == maker.nurse.id && dice.bounded(2))
                    static_cast<void>(ledger.registers().groups().removed(member.id, today));
            }
            break;
        default:
            if (auto staff = ledger.ledger().staff().find(maker.nurse.id)) {
                staff->account.status = dice.bounded(2) ? AccountStatus::Deleted : AccountStatus::InUse;
                staff->account.deletedOn = staff->account.status == AccountStatus::Deleted ? today : QDate();
                static_cast<void>(ledger.registers().saveStaff(*staff));
            }
        }
    }

private Q_SLOTS:
    void itEndsExactlyWhenNothingIsOpen_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 7U, 42U, 2026U, 31337U, 99U})
            QTest::addRow("%u", seed) << seed;
    }
    void itEndsExactlyWhenNothingIsOpen()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        const auto ledger = aLedger();
        const auto maker = std::make_unique<LeaverMaker>(*ledger);
        const Procedure procedure = maker->retire(TestLedger::today.addDays(10));
        bool ended = false;
        for (int turn = 0; turn < 120 && !ended; ++turn) {
            act(*ledger, *maker, procedure, dice);
            const Records records = ledger->records();
            const ProcedureStatus status
                = procedureState(records.procedures.first(), records, ledger->policy(), TestLedger::today);
            QCOMPARE(status.isComplete(), status.settled == status.steps.size());
            for (const StepStatus &step : status.steps) {
                QVERIFY(isSettled(step) || step.byHand || !step.open.isEmpty()); // what is open says what
                QCOMPARE(step.state == StepState::Blocked, !isSettled(step) && !step.waitsFor.isEmpty());
                QVERIFY(step.state != StepState::Waived || !step.waivedReason.isEmpty());
            }
            const auto finished = ledger->registers().procedures().finish(procedure.id);
            QCOMPARE(bool(finished), status.isComplete());
            if (!finished)
                QVERIFY2(finished.error().message.contains(status.steps.at(status.next).rule.text),
                    qPrintable(finished.error().message));
            ended = bool(finished);
        }
        if (ended) { // it stays ended
            act(*ledger, *maker, procedure, dice);
            QVERIFY(!isOpen(ledger->records().procedures.first()));
        }
    }
};

QTEST_GUILESS_MAIN(TestProcedureRandom)
#include "tst_procedurerandom.moc"
