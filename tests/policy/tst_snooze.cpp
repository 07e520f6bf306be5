// SPDX-License-Identifier: Apache-2.0
// 猶予: items of やること put off with a reason, on a real ledger.
#include "models/policy/compliance.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aLedger;
using mcs::tests::aStaff;
using mcs::tests::must;
using mcs::tests::TestLedger;

class TestSnooze : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    QString m_item; // the missing pledge of 髙橋 﨑子

    QDate today() const { return m_ledger->clock().today(); }
    QList<TodoItem> todo() const { return todoList(m_ledger->records(), m_ledger->policy(), today()); }
    TodoItem item(const QString &id) const
    {
        for (const TodoItem &candidate : todo()) {
            if (candidate.id == id)
                return candidate;
        }
        return {};
    }
    Error refusal(QDate until, const QString &reason, const QStringList &items = {})
    {
        const auto done
            = m_ledger->registers().snooze(items.isEmpty() ? QStringList{m_item} : items, until, reason, todo());
        if (done)
            qFatal("was not refused");
        return done.error();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        const Staff person = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_item = u"pledge-missing/"_s + toText(person.id);
        QVERIFY(!item(m_item).id.isEmpty());
    }

    void putOffItemStaysInTheListAndSaysUntilWhenWhyAndByWhom()
    {
        const auto saved
            = must(m_ledger->registers().snooze({m_item}, today().addDays(5), u" 出張から戻るまで "_s, todo()));
        QCOMPARE(saved.size(), 1);
        const TodoItem found = item(m_item);
        QVERIFY(isSnoozed(found));
        QCOMPARE(found.snoozedUntil, today().addDays(5));
        QCOMPARE(found.snoozeReason, u"出張から戻るまで"_s);
        QCOMPARE(found.snoozedBy, m_ledger->ledger().currentUser().name);
        QVERIFY(!isPressing(found));
    }

    void itemComesBackOnTheDayItself()
    {
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        m_ledger->clock().set(QDateTime(today().addDays(4), QTime(23, 59)));
        QVERIFY(isSnoozed(item(m_item)));
        m_ledger->clock().set(QDateTime(today().addDays(1), QTime(0, 0)));
        QVERIFY(!isSnoozed(item(m_item)));
        QVERIFY(isPressing(item(m_item)));
    }

    void reasonIsRequired()
    {
        QCOMPARE(refusal(today().addDays(5), u"　 "_s).code, ErrorCode::InvalidInput);
        QVERIFY(m_ledger->records().snoozes.isEmpty());
    }

    void dayLiesAfterTodayAndWithinTheFacilitysInterval()
    {
        QCOMPARE(refusal({}, u"出張"_s).code, ErrorCode::InvalidInput);
        QCOMPARE(refusal(today(), u"出張"_s).code, ErrorCode::InvalidInput);
        const Error tooFar = refusal(today().addDays(31), u"出張"_s);
        QCOMPARE(tooFar.code, ErrorCode::InvalidInput);
        QVERIFY2(tooFar.message.contains(u"令和8年12月20日"_s), qUtf8Printable(tooFar.message));
        must(m_ledger->registers().snooze({m_item}, today().addDays(30), u"出張"_s, todo()));
    }

    void facilityMayChooseAnotherInterval()
    {
        const Policy stricter = must(PolicyLibrary().load(u"tokai"_s, true, {{u"snooze-days"_s, 7}}));
        m_ledger->registers().usePolicy(stricter);
        QCOMPARE(m_ledger->registers().longestSnooze(), today().addDays(7));
        QCOMPARE(refusal(today().addDays(8), u"出張"_s).code, ErrorCode::InvalidInput);
    }

    void whatIsNoLongerOpenCannotBePutOffAndNothingOfTheListIsSaved()
    {
        const Error gone = refusal(today().addDays(5), u"出張"_s, {m_item, u"pledge-missing/staff-999"_s});
        QCOMPARE(gone.code, ErrorCode::NotFound);
        QVERIFY(m_ledger->records().snoozes.isEmpty());
        QCOMPARE(m_ledger->registers().snooze({}, today().addDays(5), u"出張"_s, todo()).error().code,
            ErrorCode::InvalidInput);
    }

    void puttingOffAgainReplacesDayAndReason()
    {
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        must(m_ledger->registers().snooze({m_item}, today().addDays(9), u"休職"_s, todo()));
        QCOMPARE(m_ledger->records().snoozes.size(), 1);
        QCOMPARE(item(m_item).snoozedUntil, today().addDays(9));
        QCOMPARE(item(m_item).snoozeReason, u"休職"_s);
    }

    void takingBackBringsTheItemBackAtOnce()
    {
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        must(m_ledger->registers().unsnooze({m_item}));
        QVERIFY(!isSnoozed(item(m_item)));
        QCOMPARE(m_ledger->registers().unsnooze({m_item}).error().code, ErrorCode::NotFound);
    }

    void mandatoryDutyOfTheRegionStaysNotMetInTheBadge()
    {
        const Badge before = compliance(todo(), m_ledger->policy()).region;
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        const Badge after = compliance(todo(), m_ledger->policy()).region;
        QCOMPARE(after, before);
        QVERIFY(after.open.contains(m_ledger->policy().demand(u"pledge"_s).text));
    }

    void jsonHoldsAllItemsAndTheSnoozeOfThoseThatHaveOne()
    {
        const qsizetype count = todo().size();
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        const QJsonArray array = QJsonDocument::fromJson(todoJson(todo())).array();
        QCOMPARE(array.size(), count);
        int snoozed = 0;
        for (const QJsonValue &value : array) {
            const QJsonObject object = value.toObject();
            if (!object.contains(u"snoozed"_s))
                continue;
            ++snoozed;
            QCOMPARE(object[u"id"].toString(), m_item);
            QCOMPARE(
                object[u"snoozed"].toObject(), (QJsonObject{{u"until"_s, u"2026-11-25"_s}, {u"reason"_s, u"出張"_s}}));
        }
        QCOMPARE(snoozed, 1);
    }

    void everyStepIsInTheAuditLog()
    {
        must(m_ledger->registers().snooze({m_item}, today().addDays(5), u"出張"_s, todo()));
        must(m_ledger->registers().unsnooze({m_item}));
        AuditFilter filter;
        filter.entity = u"snooze"_s;
        const auto entries = must(m_ledger->ledger().audit(filter, 0, 10));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).action, u"remove"_s);
        QCOMPARE(entries.at(1).after[u"reason"].toString(), u"出張"_s);
    }

    void assistantAndAuditorMayNotPutOff()
    {
        for (const UserRole role : {UserRole::Assistant, UserRole::Auditor}) {
            m_ledger->signInAs(role);
            QCOMPARE(refusal(today().addDays(5), u"出張"_s).code, ErrorCode::PermissionDenied);
        }
    }
};

QTEST_GUILESS_MAIN(TestSnooze)
#include "tst_snooze.moc"
