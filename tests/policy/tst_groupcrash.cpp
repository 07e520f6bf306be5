// SPDX-License-Identifier: Apache-2.0
// The process dies while a group with many members is being ended: all of it is there afterwards, or nothing.
#include "tests/support/groups.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::tests;

namespace {

constexpr int memberCount = 40;

// The store asks for the time at every change: the process kills itself at the given one.
class DeadlyClock final : public Clock
{
public:
    explicit DeadlyClock(int changes)
        : m_left(changes)
    {
    }
    [[nodiscard]] QDateTime now() const override
    {
        if (m_isArmed && --m_left == 0)
            ::kill(::getpid(), SIGKILL);
        return QDateTime(TestLedger::today, QTime(9, 0));
    }
    void arm() { m_isArmed = true; }

private:
    mutable int m_left;
    bool m_isArmed = false;
};

// The child: ends the only group and dies on the way.
int endAndDie(const QString &folder, const QString &user, int changes)
{
    DeadlyClock clock(changes);
    const auto keys = must(mcs::store::KeyFile::load(folder + u"/ledger.keys"_s));
    const auto ledger = must(mcs::store::openLedger(
        {folder, user, must(keys.unlock(user, TestLedger::password(), {})), mcs::store::OpenMode::ReadWrite}, clock));
    mcs::policy::Registers registers(*ledger, must(mcs::policy::PolicyLibrary().load(u"tokai"_s, true, {})), clock);
    const GroupId group = must(ledger->groups().all()).first().id;
    clock.arm();
    return registers.groups().end(group, GroupEnd::Moved, TestLedger::today) ? 0 : 1;
}

} // namespace

class TestGroupCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatDiesWhileAGroupEndsLeavesAllOrNothing()
    {
        TestLedger ledger;
        GroupMaker maker(ledger);
        const QString user = ledger.ledger().currentUser().name;
        must(ledger.ledger().atomically([&]() -> Result<void> {
            const Group group = maker.activeGroup(ledger.add(aPatient()), {2026, 9, 1});
            for (int i = 0; i < memberCount; ++i)
                maker.joined(GroupMaker::candidate(group, ledger.add(aStaff()), {2026, 10, 1}), {2026, 10, 1});
            return {};
        }));
        int died = 0;
        // One change of the group and one of each member; at the last number of them it lives to the end.
        for (const int changes : {1, 2, 3, memberCount / 2, memberCount, 100000}) {
            ledger.close();
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(
                QCoreApplication::applicationFilePath(), {u"--end"_s, ledger.folder(), user, QString::number(changes)});
            QVERIFY(child.waitForFinished(60000));
            const bool isDead = child.exitStatus() == QProcess::CrashExit;
            QVERIFY(isDead || child.exitCode() == 0);
            died += isDead ? 1 : 0;
            ledger.reopen();
            const Records records = ledger.records();
            QCOMPARE(records.memberships.size(), memberCount);
            QCOMPARE(records.groups.first().status, isDead ? GroupStatus::Active : GroupStatus::Ended);
            for (const Membership &member : records.memberships)
                QCOMPARE(member.status, isDead ? MembershipStatus::Joined : MembershipStatus::RemovalAsked);
        }
        QCOMPARE(died, 5);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == "--end"_L1)
        return endAndDie(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    TestGroupCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_groupcrash.moc"
