// SPDX-License-Identifier: Apache-2.0
#include "models/tables/auditmodel.h"
#include "models/tables/auditwords.h"
#include "tests/support/japanese.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using domain::AuditEntry;
using domain::Result;

namespace {

// A log of `count` entries, newest first, that counts how often it is asked.
struct Log
{
    int count = 0;
    int reads = 0;
    Result<QList<AuditEntry>> operator()(qint64 before, int limit)
    {
        ++reads;
        QList<AuditEntry> entries;
        for (qint64 at = before == 0 ? count : before - 1; at > 0 && entries.size() < limit; --at) {
            AuditEntry entry;
            entry.sequence = at;
            entry.at = QDateTime(QDate(2026, 11, 20), QTime(9, 5));
            entry.user = u"葛󠄀城 𠮷男"_s;
            entry.action = u"update"_s;
            entry.entity = u"staff"_s;
            entries.append(entry);
        }
        return entries;
    }
};

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void entriesAreReadPageByPageAsTheViewAsks()
    {
        Log log{.count = AuditModel::pageSize * 2 + 5};
        AuditModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside a reset, which no view does
        model.setSource([&log](qint64 before, int limit) { return log(before, limit); });
        QCOMPARE(log.reads, 1);
        QCOMPARE(model.rowCount(), AuditModel::pageSize);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), log.count);
        QCOMPARE(log.reads, 3);
        model.setSource({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void aReadThatFailsEndsTheListAndIsExplained()
    {
        AuditModel model;
        model.setSource([](qint64, int) -> Result<QList<AuditEntry>> {
            return domain::Error{domain::ErrorCode::PermissionDenied, u"権限がありません。"_s};
        });
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.problem(), u"権限がありません。"_s);
        QVERIFY(!model.canFetchMore({}));
    }

    void timesAreInTheJapaneseCalendar()
    {
        Log log{.count = 1};
        AuditModel model;
        model.setSource([&log](qint64 before, int limit) { return log(before, limit); });
        QCOMPARE(model.index(0, AuditModel::When).data().toString(), u"R8.11.20\n9:05"_s);
        QCOMPARE(model.index(0, AuditModel::Who).data().toString(), u"葛󠄀城 𠮷男"_s);
    }

    void aChangeIsToldInWordsBeforeAndAfter()
    {
        AuditEntry entry;
        entry.action = u"update"_s;
        entry.entity = u"staff"_s;
        entry.before = {{u"account_status"_s, 0}, {u"left_on"_s, QJsonValue()}, {u"email_key"_s, u"a"_s}};
        entry.after = {{u"account_status"_s, 2}, {u"left_on"_s, u"2027-03-31"_s}, {u"email_key"_s, u"b"_s}};
        const QString sentence = AuditWords::sentence(entry);
        QVERIFY2(sentence.contains(u"アカウントの状態：未取得 → 利用中"_s), qUtf8Printable(sentence));
        QVERIFY2(sentence.contains(u"退職日：なし → 令和9年3月31日"_s), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(u"email"_s), qUtf8Printable(sentence));
    }

    void whatANewRecordLeavesEmptyIsNotTold()
    {
        AuditEntry entry;
        entry.action = u"insert"_s;
        entry.entity = u"patient"_s;
        entry.after
            = {{u"name"_s, u"茨城 トメ"_s}, {u"sex"_s, 0}, {u"note"_s, QString()}, {u"birth"_s, u"1933-03-03"_s}};
        const QString sentence = AuditWords::sentence(entry);
        QVERIFY(sentence.contains(u"氏名：茨城 トメ"_s));
        QVERIFY(sentence.contains(u"昭和8年3月3日"_s));
        QVERIFY(!sentence.contains(u"性別"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
