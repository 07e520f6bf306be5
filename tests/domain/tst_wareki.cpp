// SPDX-License-Identifier: Apache-2.0
#include "models/domain/wareki.h"
#include "tests/support/japanese.h"

#include <QtTest/QtTest>

using namespace mcs::domain;
using namespace Qt::StringLiterals;

class WarekiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void everyStylePeopleTypeIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate april(2026, 4, 1);
        const QList<QPair<QString, QDate>> cases{
            {u"R8.4.1"_s, april},
            {u"r8.4.1"_s, april},
            {u"R08.04.01"_s, april},
            {u"R080401"_s, april},
            {u"8.4.1"_s, april},
            {u"08/04/01"_s, april},
            {u"8-4-1"_s, april},
            {u"8年4月1日"_s, april},
            {u"令和8年4月1日"_s, april},
            {u"令和 8年 4月 1日"_s, april},
            {u"令和８年４月１日"_s, april},
            {u"令和八年四月一日"_s, april},
            {u"令8.4.1"_s, april},
            {u"㋿8年4月1日"_s, april},
            {u"Ｒ８．４．１"_s, april},
            {u"R8・4・1"_s, april},
            {u"R8/4/1"_s, april},
            {u"20260401"_s, april},
            {u"２０２６０４０１"_s, april},
            {u"2026/4/1"_s, april},
            {u"２０２６／４／１"_s, april},
            {u"2026.4.1"_s, april},
            {u"2026-04-01"_s, april},
            {u"2026－04－01"_s, april},
            {u"2026ー4ー1"_s, april},
            {u"2026年4月1日"_s, april},
            {u"西暦2026年4月1日"_s, april},
            {u"二〇二六年四月一日"_s, april},
            {u"　R8.4.1 "_s, april},
            {u"2022-04-01"_s, {2022, 4, 1}},
            {u"H30/7/1"_s, {2018, 7, 1}},
            {u"㍻30年7月1日"_s, {2018, 7, 1}},
            {u"H31.4.30"_s, {2019, 4, 30}},
            {u"令和元年5月1日"_s, {2019, 5, 1}},
            {u"令和1年5月1日"_s, {2019, 5, 1}},
            {u"R元.5.1"_s, {2019, 5, 1}},
            {u"S8.3.3"_s, {1933, 3, 3}},
            {u"昭和12年11月3日"_s, {1937, 11, 3}},
            {u"昭和六十四年一月七日"_s, {1989, 1, 7}},
            {u"S元.12.25"_s, {1926, 12, 25}},
            {u"T15.12.1"_s, {1926, 12, 1}},
            {u"T1.7.30"_s, {1912, 7, 30}},
            {u"M45.7.29"_s, {1912, 7, 29}},
            {u"明治6年1月1日"_s, {1873, 1, 1}},
            {u"R2.2.29"_s, {2020, 2, 29}},
        };
        for (const auto &[typed, date] : cases)
            QTest::newRow(qUtf8Printable(typed)) << typed << date;
    }
    void everyStylePeopleTypeIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        const auto parsed = parseDate(typed);
        QVERIFY2(parsed.ok(), qUtf8Printable(parsed.ok() ? QString() : parsed.error().message));
        QCOMPARE(*parsed, date);
    }

    void nothingTypedIsNoDateAndNoError()
    {
        for (const QString &typed : {QString(), u""_s, u"  "_s, u"　"_s}) {
            QVERIFY(parseDate(typed).ok());
            QVERIFY(!parseDate(typed)->isValid());
        }
    }

    void aDayOfAnotherEraIsRefusedNamingTheRightOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("right");
        QTest::newRow("H31.5.1") << u"H31.5.1"_s << u"令和元年5月1日"_s;
        QTest::newRow("H32.4.1") << u"H32.4.1"_s << u"令和2年4月1日"_s;
        QTest::newRow("R1.4.30") << u"R1.4.30"_s << u"平成31年4月30日"_s;
        QTest::newRow("1.4.30") << u"1.4.30"_s << u"平成31年4月30日"_s;
        QTest::newRow("S64.1.8") << u"S64.1.8"_s << u"平成元年1月8日"_s;
        QTest::newRow("H1.1.7") << u"H1.1.7"_s << u"昭和64年1月7日"_s;
        QTest::newRow("T15.12.25") << u"T15.12.25"_s << u"昭和元年12月25日"_s;
        QTest::newRow("S1.12.24") << u"昭和元年12月24日"_s << u"大正15年12月24日"_s;
        QTest::newRow("M45.7.30") << u"M45.7.30"_s << u"大正元年7月30日"_s;
        QTest::newRow("T1.7.29") << u"T1.7.29"_s << u"明治45年7月29日"_s;
    }
    void aDayOfAnotherEraIsRefusedNamingTheRightOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, right);
        const auto parsed = parseDate(typed);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(parsed.error().message,
            u"「%1」という日はありません。この日は%2です。元号と年を直して入力してください。"_s.arg(typed, right));
        QVERIFY(parseDate(right).ok()); // what the sentence proposes can be typed
    }

    void aDayThatDoesNotExistIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
            {"R8.2.30", "R8.2.29", "2026/4/31", "20261301", "2026-00-10", "R8.13.1", "R0.4.1", "H31.2.30", "8.4.0"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void aDayThatDoesNotExistIsRefused()
    {
        QFETCH(QString, typed);
        const auto parsed = parseDate(typed);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().message,
            u"「%1」という日はありません。年・月・日を確かめて入力し直してください。"_s.arg(typed));
    }

    void textThatIsNoDateIsRefusedWithAnExample_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"きのう", "R8.4", "2026", "4/1", "R8.4.1.1", "126.4.1", "R2026.4.1", "X8.4.1",
                 "2026/4/1 10:00", "西暦26年4月1日", "元年4月1日", "R8.元.1", "令和十十年4月1日", "-8.4.1", "080401"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void textThatIsNoDateIsRefusedWithAnExample()
    {
        QFETCH(QString, typed);
        const auto parsed = parseDate(typed);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().message.startsWith(u"「%1」は日付として読み取れません。"_s.arg(typed)),
            qUtf8Printable(parsed.error().message));
        QVERIFY(parsed.error().message.contains(u"令和8年4月1日"));
    }

    void aVeryLongTextIsShortenedInItsSentence()
    {
        const auto parsed = parseDate(QString(100000, u'8'));
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().message.size() < 150);
    }

    void daysOfTheLunarCalendarAndTheFarFutureAreRefused()
    {
        QVERIFY(parseDate(u"M5.12.2"_s).error().message.contains(u"明治6年1月1日"));
        QVERIFY(parseDate(u"1872/12/31"_s).error().message.contains(u"明治6年1月1日"));
        QVERIFY(!parseDate(u"0206/4/1"_s).ok());
        QVERIFY(!parseDate(u"2926/4/1"_s).ok());
        QVERIFY(!eraYearOf({1872, 12, 31}));
    }

    void erasChangeOnTheirDay()
    {
        QCOMPARE(warekiLong({2019, 4, 30}), u"平成31年4月30日"_s);
        QCOMPARE(warekiLong({2019, 5, 1}), u"令和元年5月1日"_s);
        QCOMPARE(warekiLong({2026, 11, 20}), u"令和8年11月20日"_s);
        QCOMPARE(warekiLong({1989, 1, 7}), u"昭和64年1月7日"_s);
        QCOMPARE(warekiLong({1989, 1, 8}), u"平成元年1月8日"_s);
        QCOMPARE(warekiLong({1926, 12, 24}), u"大正15年12月24日"_s);
        QCOMPARE(warekiLong({1912, 7, 29}), u"明治45年7月29日"_s);
        QCOMPARE(warekiShort({2026, 11, 20}), u"R8.11.20"_s);
        QCOMPARE(warekiShort({2019, 5, 1}), u"R1.5.1"_s);
        QCOMPARE(bothCalendars({2026, 11, 20}), u"令和8年11月20日（2026年）"_s);
        QCOMPARE(eraName(Era::Showa), u"昭和"_s);
        QVERIFY(warekiLong({}).isEmpty() && warekiShort({}).isEmpty() && bothCalendars({}).isEmpty());
    }

    void whatIsPrintedCanBeTypedAgain()
    {
        for (QDate day(1873, 1, 1); day < QDate(2100, 1, 1); day = day.addDays(13)) {
            QCOMPARE(*parseDate(warekiLong(day)), day);
            QCOMPARE(*parseDate(warekiShort(day)), day);
            QCOMPARE(*parseDate(day.toString(Qt::ISODate)), day);
        }
    }

    void monthsAreCalendarMonthsAndEndWithTheirLastDay()
    {
        QCOMPARE(addCalendarMonths({2025, 12, 31}, 2), QDate(2026, 2, 28));
        QCOMPARE(addCalendarMonths({2027, 12, 31}, 2), QDate(2028, 2, 29));
        QCOMPARE(addCalendarMonths({2026, 11, 20}, 2), QDate(2027, 1, 20));
        QCOMPARE(addCalendarMonths({2026, 3, 31}, 1), QDate(2026, 4, 30));
        QCOMPARE(addCalendarMonths({2026, 3, 31}, -1), QDate(2026, 2, 28));
    }
};

QTEST_GUILESS_MAIN(WarekiTest)
#include "tst_wareki.moc"
