// SPDX-License-Identifier: Apache-2.0
// やること of accounts whose steps were decided or asked for but are not recorded as done in MCS.
#include "models/policy/todo.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aStaff;

class TestAccountTodo : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    QList<TodoItem> of(const Staff &staff, const QString &kind) const
    {
        Records records;
        records.facility.id = {1};
        records.staff = {staff};
        records.staff.first().id = {1};
        QList<TodoItem> found;
        for (const TodoItem &item : todoList(records, *PolicyLibrary().load(u"tokai"_s, true, {}), m_today)) {
            if (item.kind == kind)
                found.append(item);
        }
        return found;
    }

private Q_SLOTS:
    void decidedReleaseIsToBeDoneInMcsWithinTheInterval()
    {
        McsAccount account;
        account.status = AccountStatus::InUse;
        account.registeredOn = QDate(2024, 4, 1);
        account.releaseDecidedOn = m_today.addDays(-3);
        const auto due = of(aStaff().withAccount(account), u"release-open"_s);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().state, TodoState::Due); // the due day itself is in time
        QVERIFY(due.first().opensRegion);
        account.releaseDecidedOn = m_today.addDays(-4);
        QCOMPARE(of(aStaff().withAccount(account), u"release-open"_s).first().state, TodoState::Overdue);
        account.releasedOn = m_today;
        QVERIFY(of(aStaff().withAccount(account), u"release-open"_s).isEmpty());
    }

    void accountToBeDeletedWaitsForThePerson()
    {
        McsAccount account;
        account.status = AccountStatus::ToBeDeleted;
        QCOMPARE(of(aStaff().withAccount(account), u"account-deletion-open"_s).size(), 1);
        account.deletedOn = m_today;
        QVERIFY(of(aStaff().withAccount(account), u"account-deletion-open"_s).isEmpty());
    }

    void suspensionAskedForIsFollowedUpButLeavesNoDutyOpen()
    {
        McsAccount account;
        account.status = AccountStatus::SuspensionAsked;
        const auto items = of(aStaff().withAccount(account), u"suspension-open"_s);
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.first().opensRegion && !items.first().opensBase);
        account.status = AccountStatus::Suspended;
        QVERIFY(of(aStaff().withAccount(account), u"suspension-open"_s).isEmpty());
    }

    void whoLeavesHasOneItemForTheAccount()
    {
        McsAccount account;
        account.status = AccountStatus::ToBeDeleted;
        const Staff leaver = aStaff().withAccount(account).leavingOn(m_today.addDays(5));
        QCOMPARE(of(leaver, u"leaver-account"_s).size(), 1);
        QVERIFY(of(leaver, u"account-deletion-open"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountTodo)
#include "tst_accounttodo.moc"
