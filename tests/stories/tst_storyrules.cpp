// SPDX-License-Identifier: Apache-2.0
// Scenarios about what the rules let pass: 3, 12, 15.
#include "models/policy/todo.h"
#include "tests/stories/papers.h"
#include "tests/support/japanese.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    Registers &registers() { return m_ledger->registers(); }
    std::optional<TodoItem> todo(const QString &id) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void scenario03ThePacketIsNotHandedInWithoutTheFacilityPledge()
    {
        m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s));
        Papers papers(*m_ledger);
        must(papers.print(papers.request(u"application"_s), Fill::Full));
        must(papers.print(papers.request(u"facility-pledge"_s), Fill::Unsigned));
        const auto packets = m_ledger->records().submissions;
        QCOMPARE(packets.size(), 1); // both papers travel as one packet
        const Submission packet = packets.first();
        QCOMPARE(packet.status, SubmissionStatus::Printed);

        must(registers().paperSigned(packet.id, u"application"_s, TestLedger::today));
        const auto refused = registers().packetSubmitted(packet.id, TestLedger::today, SubmissionMethod::ByHand);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(u"＜別紙様式２＞"_s), qPrintable(refused.error().message));
        QCOMPARE(refused.error().articles, QList<Citation>({{u"tokai"_s, u"第3条"_s}}));
        QCOMPARE(m_ledger->records().submissions.first().status, SubmissionStatus::Printed);

        must(registers().paperSigned(packet.id, u"facility-pledge"_s, TestLedger::today));
        QCOMPARE(must(registers().packetSubmitted(packet.id, TestLedger::today, SubmissionMethod::ByHand)).status,
            SubmissionStatus::Submitted);
    }

    void scenario12AnAccountIsPutIntoUseOnlyWithAPledgeOrACompleteExemption()
    {
        Staff staff = m_ledger->add(aStaff().named(u"斎藤 花子"_s));
        staff.account.status = AccountStatus::InUse;
        staff.account.inUseFrom = staff.account.registeredOn = TestLedger::today;
        const auto blocked = registers().saveStaff(staff);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, ErrorCode::RuleViolation);
        QCOMPARE(blocked.error().articles, QList<Citation>({{u"tokai"_s, u"第9条"_s}, {u"mcs-model"_s, u"4-1"_s}}));

        PledgeExemption exemption;
        exemption.document = u"雇用契約書（守秘義務条項）"_s;
        exemption.points = {true, true, true, true, true};
        QVERIFY(!registers().pledgeExempted(staff.id, exemption)); // no existing date
        QVERIFY(!registers().saveStaff(staff));

        exemption.date = QDate(2021, 10, 1);
        must(registers().pledgeExempted(staff.id, exemption));
        QCOMPARE(must(registers().saveStaff(staff)).account.status, AccountStatus::InUse);
        m_ledger->reopen();
        QCOMPARE(m_ledger->records().staff.first().account.status, AccountStatus::InUse);
        QVERIFY(!todo(u"pledge-missing/"_s + toText(staff.id)));
    }

    void scenario15APasswordChangedSixtyOneDaysAgoMayStillBeInTime()
    {
        m_ledger->clock().set(QDateTime(QDate(2026, 7, 1), QTime(9, 0)));
        Staff staff = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        must(registers().pledgeSigned(staff.id, {2026, 7, 1}, {}));
        staff.account = anAccountInUseFrom({2026, 7, 1});
        staff.account.passwordRule = PasswordRule::B8SymbolsTwoMonths;
        staff = must(registers().saveStaff(staff));

        const QString id = u"password-due/"_s + toText(staff.id);
        m_ledger->clock().set(QDateTime(QDate(2026, 8, 31), QTime(9, 0)));
        QVERIFY(todo(id));
        QCOMPARE(todo(id)->state, TodoState::Due);
        QCOMPARE(todo(id)->due, QDate(2026, 9, 1));
        m_ledger->clock().set(QDateTime(QDate(2026, 9, 1), QTime(9, 0)));
        QCOMPARE(todo(id)->state, TodoState::Due); // the day itself is in time
        m_ledger->clock().set(QDateTime(QDate(2026, 9, 2), QTime(9, 0)));
        QCOMPARE(todo(id)->state, TodoState::Overdue);
        QCOMPARE(todo(id)->level, Level::Recommended);
    }
};

QTEST_MAIN(TestStoryRules)
#include "tst_storyrules.moc"
