// SPDX-License-Identifier: Apache-2.0
// 記録の確認: what may be recorded, by whom, and when やること asks for it.
#include "models/policy/todo.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using domain::ErrorCode;
using domain::UserRole;

class TestAuditReviews : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    qint64 newest() { return must(m_ledger->ledger().audit({}, 0, 1)).constFirst().sequence; }
    std::optional<policy::TodoItem> item(QDate today)
    {
        const auto items = policy::todoList(m_ledger->records(), m_ledger->policy(), today);
        for (const policy::TodoItem &item : items) {
            if (item.kind == "audit-review-due"_L1)
                return item;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void aReviewSaysWhoWhenAndUpToWhat()
    {
        const qint64 upTo = newest();
        const auto review = must(m_ledger->registers().recordAuditReview(upTo, u" 異常なし "_s));
        QCOMPARE(review.reviewedOn, TestLedger::today);
        QCOMPARE(review.reviewer, m_ledger->ledger().currentUser().name);
        QCOMPARE(review.upTo, upTo);
        QCOMPARE(review.finding, u"異常なし"_s);
        QCOMPARE(m_ledger->records().auditReviews.size(), 1);
    }

    void whatIsNotThereOrWasLookedThroughBeforeIsRefused()
    {
        policy::Registers &registers = m_ledger->registers();
        QCOMPARE(registers.recordAuditReview(0, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(registers.recordAuditReview(newest() + 1, {}).error().code, ErrorCode::InvalidInput);
        must(registers.recordAuditReview(newest(), {}));
        QCOMPARE(registers.recordAuditReview(1, {}).error().code, ErrorCode::InvalidInput);
        must(registers.recordAuditReview(newest(), {}));
        QCOMPARE(registers.recordAuditReview(newest(), QString(1001, u'x')).error().code, ErrorCode::InvalidInput);
    }

    void anAuditorRecordsItAndAnAssistantDoesNot()
    {
        m_ledger->signInAs(UserRole::Assistant);
        QCOMPARE(m_ledger->registers().recordAuditReview(1, {}).error().code, ErrorCode::PermissionDenied);
        m_ledger->signInAs(UserRole::Auditor);
        must(m_ledger->registers().recordAuditReview(newest(), {}));
    }

    void aYearLaterItIsOnTheListWithoutBeingOverdue()
    {
        must(m_ledger->registers().recordAuditReview(newest(), {}));
        QVERIFY(!item(TestLedger::today));
        const QDate due = TestLedger::today.addMonths(12);
        QVERIFY(!item(due.addDays(-31)));
        QCOMPARE(item(due.addDays(-30))->state, policy::TodoState::Coming);
        const auto late = item(due.addDays(100));
        QCOMPARE(late->state, policy::TodoState::Due);
        QCOMPARE(late->due, due);
        QCOMPARE(late->level, policy::Level::Permitted);
        QVERIFY(!late->opensBase && !late->opensRegion);
        QCOMPARE(late->articles, (QList<domain::Citation>{{u"mcs-model"_s, u"3"_s}}));
    }

    void aLedgerNeverLookedThroughIsAskedForAYearAfterItsBeginning()
    {
        QVERIFY(!item(TestLedger::today.addMonths(10)));
        QVERIFY(item(TestLedger::today.addMonths(12)));
    }
};

QTEST_GUILESS_MAIN(TestAuditReviews)
#include "tst_auditreviews.moc"
