// SPDX-License-Identifier: Apache-2.0
// Killed at every step: the procedure is found again exactly there.
#include "tests/support/leaver.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

const QString user = u"葛󠄀城 𠮷男"_s;

// The child: settles the next step of the only procedure, says which, and waits to be killed.
int takeOneStep(const QString &folder)
{
    const auto keys = must(mcs::store::KeyFile::load(folder + u"/ledger.keys"_s));
    const FixedClock clock(TestLedger::today);
    const auto ledger = must(mcs::store::openLedger(
        {folder, user, must(keys.unlock(user, TestLedger::password(), {})), mcs::store::OpenMode::ReadWrite}, clock));
    const Policy policy = must(PolicyLibrary().load(u"tokai"_s, true, {}));
    Registers registers(*ledger, policy, clock);
    const Records records = must(ledger->load());
    const Procedure procedure = records.procedures.first();
    const ProcedureStatus status = procedureState(procedure, records, policy, TestLedger::today);
    if (status.isComplete()) {
        must(registers.procedures().finish(procedure.id));
        std::printf("finished\n");
    } else {
        const StepStatus &next = status.steps.at(status.next);
        if (next.byHand)
            must(registers.procedures().tick(procedure.id, next.rule.id, TestLedger::today));
        else
            must(registers.procedures().waive(procedure.id, next.rule.id, u"見本のため"_s));
        std::printf("%s\n", qUtf8Printable(next.rule.id));
    }
    std::fflush(stdout);
    return std::getchar(); // until the end
}

// Ticks and takes back, on and on.
int flicker(const QString &folder)
{
    const auto keys = must(mcs::store::KeyFile::load(folder + u"/ledger.keys"_s));
    const FixedClock clock(TestLedger::today);
    const auto ledger = must(mcs::store::openLedger(
        {folder, user, must(keys.unlock(user, TestLedger::password(), {})), mcs::store::OpenMode::ReadWrite}, clock));
    const Policy policy = must(PolicyLibrary().load(u"tokai"_s, true, {}));
    Registers registers(*ledger, policy, clock);
    const ProcedureId id = must(ledger->procedures().all()).first().id;
    for (;;) {
        must(registers.procedures().waive(id, u"groups"_s, u"見本のため"_s));
        must(registers.procedures().reopen(id, u"groups"_s));
        std::printf("turned\n");
        std::fflush(stdout);
    }
}

QByteArray killedAfterOneLine(const QString &mode, const QString &folder)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {mode, folder});
    QByteArray printed;
    while (!printed.contains('\n') && child.waitForReadyRead(20000))
        printed += child.readAllStandardOutput();
    child.kill(); // SIGKILL
    child.waitForFinished();
    return printed.left(printed.indexOf('\n'));
}

} // namespace

class TestProcedureCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHalfDoneProcedureIsFoundWhereItWasLeft()
    {
        const auto ledger = aLedger();
        LeaverMaker maker(*ledger);
        const Procedure procedure = maker.retire(TestLedger::today.addDays(10));
        QStringList settled;
        for (int round = 0; round <= int(procedure.steps.size()); ++round) {
            ledger->close();
            const QString done = QString::fromUtf8(killedAfterOneLine(u"--step"_s, ledger->folder()));
            QVERIFY2(!done.isEmpty(), "the child wrote nothing");
            ledger->reopen();
            const Records records = ledger->records();
            QCOMPARE(records.procedures.size(), 1);
            const ProcedureStatus status
                = procedureState(records.procedures.first(), records, ledger->policy(), TestLedger::today);
            if (done == u"finished"_s) {
                QCOMPARE(round, int(procedure.steps.size()) - untouched(status)); // a round for each, none twice
                QCOMPARE(records.procedures.first().finishedOn, TestLedger::today);
                return;
            }
            settled.append(done);
            for (const StepStatus &step : status.steps) {
                const bool kept = settled.contains(step.rule.id);
                QVERIFY2(!kept || isSettled(step), qPrintable(step.rule.id));
                if (step.state == StepState::Waived)
                    QVERIFY(kept);
            }
            QVERIFY(status.isComplete() || !settled.contains(status.steps.at(status.next).rule.id));
        }
        QFAIL("it never came to its end");
    }

    void aKilledWriteIsThereWholeOrNotAtAll()
    {
        const auto ledger = aLedger();
        LeaverMaker maker(*ledger);
        maker.retire(TestLedger::today.addDays(10));
        for (int round = 0; round < 5; ++round) {
            ledger->close();
            QCOMPARE(killedAfterOneLine(u"--flicker"_s, ledger->folder()), QByteArray("turned"));
            ledger->reopen();
            const Procedure procedure = ledger->records().procedures.first();
            for (const ProcedureStep &step : procedure.steps) {
                QCOMPARE(step.doneOn.isValid(), !step.waivedReason.isEmpty());
                QCOMPARE(step.by.isEmpty(), step.waivedReason.isEmpty());
            }
            if (procedure.steps.at(2).doneOn.isValid())
                must(ledger->registers().procedures().reopen(procedure.id, u"groups"_s));
        }
    }

private:
    // Steps that were done from the beginning: nothing was in hand.
    static int untouched(const ProcedureStatus &status)
    {
        return int(std::count_if(
            status.steps.cbegin(), status.steps.cend(), [](const StepStatus &step) { return step.by.isEmpty(); }));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--step"_L1)
        return takeOneStep(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == "--flicker"_L1)
        return flicker(arguments.at(2));
    TestProcedureCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_procedurecrash.moc"
