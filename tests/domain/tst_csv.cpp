// SPDX-License-Identifier: Apache-2.0
#include "models/domain/csv.h"
#include "tests/support/japanese.h"

#include <QtTest/QtTest>

using namespace mcs::domain;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(MCS_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray utf8(const QList<QStringList> &header, const QList<QStringList> &rows)
{
    return CsvWriter().add(header + rows);
}

QList<QStringList> cellsOf(const CsvTable &table)
{
    QList<QStringList> all;
    for (const CsvRow &row : table.rows)
        all += row.cells;
    return all;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void theSampleInUtf8KeepsItsRareForms()
    {
        const auto table = readCsv(fixture(u"samples/staff-utf8.csv"_s));
        QVERIFY(table.ok());
        QCOMPARE(table->encoding, TextEncoding::Utf8);
        QCOMPARE(table->header.first(), u"氏名"_s); // no BOM left on it
        QCOMPARE(table->rows.size(), 9);
        QCOMPARE(table->rows.at(1).cells.first(), u"葛󠄀城 𠮷男"_s);
        QCOMPARE(table->rows.at(1).line, 3);
    }

    void theSampleOfExcelInCp932IsRead()
    {
        const auto table = readCsv(fixture(u"samples/staff-cp932.csv"_s));
        QVERIFY2(table.ok(), qUtf8Printable(table.ok() ? QString() : table.error().message));
        QCOMPARE(table->encoding, TextEncoding::Cp932);
        QCOMPARE(table->rows.first().cells.first(), u"髙橋 﨑子"_s);
        QCOMPARE(table->rows.at(4).cells.at(1), u"ﾔﾏﾀﾞ ﾀﾛｳ"_s);
    }

    void cp932IsReadAsWindowsWroteIt()
    {
        // 氏名, then ～ － ∥ ① ㈱ 髙 and the yen-sign place, which is a backslash
        const auto table = readCsv("\x8e\x81\x96\xbc\n\x81\x60\x81\x7c\x81\x61\x87\x40\x87\x8a\xfb\xfc\x5c\n");
        QVERIFY(table.ok());
        QCOMPARE(table->rows.first().cells.first(), u"～－∥①㈱髙\\"_s);
    }

    void bytesOfNeitherEncodingNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("cut off in UTF-8") << QByteArray("氏名\r\n山田\r\n髙\xE6\x9D\r\n") << 3;
        QTest::newRow("cut off in CP932") << QByteArray("\x8e\x81\x96\xbc\n\x8e\x52\n\x8e") << 3;
        QTest::newRow("both mixed") << QByteArray("\x8e\x81\x96\xbc\n髙橋 𠮷\xfd\n") << 2;
        QTest::newRow("UTF-8 with BOM, then CP932") << QByteArray("\xEF\xBB\xBF氏名\n\x8e\x81\x96\xbc\n") << 2;
        QTest::newRow("zero byte") << QByteArray("氏名\na\0b\n", 11) << 2;
        QTest::newRow("0x80") << QByteArray("\x8e\x81\x96\xbc\n\x80\n") << 2;
        QTest::newRow("0x80 after a character with that byte")
            << QByteArray("\x8e\x81\x96\xbc\n\x83\x80\n\n\x80\n") << 4;
        QTest::newRow("0xA0") << QByteArray("\x8e\x81\x96\xbc\n\xa0\n") << 2;
        QTest::newRow("surrogates in UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                           "a\n\xED\xA0\x80\n")
                                             << 2;
        QTest::newRow("overlong UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                      "a\nb\n\xC0\xAF\n")
                                        << 3;
    }
    void bytesOfNeitherEncodingNameTheirLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto table = readCsv(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::InvalidInput);
        QVERIFY2(table.error().message.startsWith(u"ファイルの%1行目に読み取れない文字があります。"_s.arg(line)),
            qUtf8Printable(table.error().message));
    }

    void aWorkbookAndUnicodeTextAreToldApart()
    {
        QVERIFY(readCsv("PK\x03\x04 and so on").error().message.startsWith(u"これは Excel のブックです。"));
        QVERIFY(readCsv(QByteArray("\xFF\xFE\x0F\x6C", 4)).error().message.contains(u"Unicode テキスト"));
    }

    void tooLargeAFileIsRefusedBeforeItIsRead()
    {
        const QByteArray large(50 * 1024 * 1024, 'a');
        QElapsedTimer timer;
        timer.start();
        const auto table = readCsv(large);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().message,
            u"ファイルが20MBを超えています。ファイルが正しいか確かめるか、小さく分けてください。"_s);
        QVERIFY(timer.elapsed() < 50);
        QVERIFY(readCsv("a\n1\n", 4).ok());
        QVERIFY(!readCsv("a\n12\n", 4).ok());
    }

    void everyLineEndingIsTheSame()
    {
        for (const QByteArray &bytes :
            {QByteArray("a,b\r\n1,2\r\n\r\n3,4"), QByteArray("a,b\n1,2\n\n3,4\n"), QByteArray("a,b\r1,2\r\r3,4\r")}) {
            const auto table = readCsv(bytes);
            QVERIFY(table.ok());
            QCOMPARE(table->header, QStringList({u"a"_s, u"b"_s}));
            QCOMPARE(cellsOf(*table), QList<QStringList>({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
            QCOMPARE(table->rows.at(1).line, 4);
        }
    }

    void quotesHoldCommasLinesAndQuotes()
    {
        const auto table = readCsv("a,b\n\"1,\"\"2\"\"\",\"x\r\ny\"\n3,\"\"\n");
        QVERIFY(table.ok());
        QCOMPARE(cellsOf(*table), QList<QStringList>({{u"1,\"2\""_s, u"x\r\ny"_s}, {u"3"_s, u""_s}}));
        QCOMPARE(table->rows.at(1).line, 4); // the quoted line break counts
    }

    void anUnclosedQuoteNamesItsLine()
    {
        const auto table = readCsv("a,b\n1,2\n3,\"4\n5,6\n");
        QVERIFY(!table.ok());
        QCOMPARE(table.error().message,
            u"3行目で始まる引用符（\"）が閉じられていません。その行を直してから、もう一度お試しください。"_s);
    }

    void repeatedAndEmptyHeadingsAreNamed()
    {
        const auto repeated = readCsv("氏名,職種,\xE6\xB0\x8F\xE5\x90\x8D\n山田,医師,山田\n");
        QVERIFY(!repeated.ok());
        QCOMPARE(repeated.error().details, QStringList(u"見出し「氏名」が1列目と3列目の両方にあります。"_s));
        QVERIFY(!readCsv("ﾌﾘｶﾞﾅ,フリガナ\n").ok());
        const auto empty = readCsv("氏名,,職種\n山田,x,医師\n");
        QVERIFY(!empty.ok());
        QCOMPARE(empty.error().details, QStringList(u"2列目に見出しがありません。"_s));
    }

    void commasThatExcelLeavesBehindDoNoHarm()
    {
        const auto table = readCsv("氏名,職種,,\n山田,医師,,\n,,,\n佐藤\n");
        QVERIFY(table.ok());
        QCOMPARE(table->header.size(), 2);
        QCOMPARE(cellsOf(*table), QList<QStringList>({{u"山田"_s, u"医師"_s}, {u"佐藤"_s, u""_s}}));
    }

    void anEmptyFileIsRefused()
    {
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\r\n"), QByteArray(" , \n")})
            QVERIFY(readCsv(bytes).error().message.startsWith(u"ファイルが空です。"));
    }

    void tabsSeparateWhenTheHeadingsHaveNoComma()
    {
        const auto table = readCsv("氏名\t住所\n山田\t茨城県, 東海村\n");
        QVERIFY(table.ok());
        QCOMPARE(table->rows.first().cells, QStringList({u"山田"_s, u"茨城県, 東海村"_s}));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList header{u"氏名"_s, u"備考"_s};
        const QList<QStringList> rows{{u"葛󠄀城 𠮷男"_s, u"一行目\n\"二\",行目"_s}, {u"髙橋"_s, u""_s}};
        const QByteArray bytes = utf8({header}, rows);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.endsWith("\r\n"));
        const auto table = readCsv(bytes);
        QVERIFY(table.ok());
        QCOMPARE(table->header, header);
        QCOMPARE(cellsOf(*table), rows);
    }

    void aCellNeverBecomesAFormula()
    {
        const QByteArray bytes
            = utf8({{u"a"_s}}, {{u"=1+1"_s}, {u"+81"_s}, {u"-1"_s}, {u"@x"_s}, {u"\tx"_s}, {u"＝1"_s}, {u"1=1"_s}});
        const auto table = readCsv(bytes);
        QVERIFY(table.ok());
        QCOMPARE(cellsOf(*table),
            QList<QStringList>(
                {{u"'=1+1"_s}, {u"'+81"_s}, {u"'-1"_s}, {u"'@x"_s}, {u"'\tx"_s}, {u"'＝1"_s}, {u"1=1"_s}}));
    }

    void takingTheGuardOffGivesTheCellAsItWas()
    {
        for (const QString &cell : {u"=1+1"_s, u"'=1"_s, u"''+81"_s, u"'quoted'"_s, u"O'Neil"_s, u"'"_s, QString(),
                 u"－"_s, u"@x"_s, u"-"_s, u"茨城 トメ"_s}) {
            const auto table = readCsv(utf8({{u"a"_s, u"b"_s}}, {{cell, u"x"_s}}));
            QVERIFY(table.ok());
            QCOMPARE(withoutGuard(table->rows.first().cells.first()), cell);
        }
        QCOMPARE(withoutGuard(u"'text"_s), u"'text"_s);
    }

    void semicolonsSeparateWhereTheFirstLineHasNoComma()
    {
        const auto table = readCsv("氏名;職種;備考\r\n髙橋 﨑子;医師;\"a;b\"\r\n");
        QVERIFY(table.ok());
        QCOMPARE(table->header, QStringList({u"氏名"_s, u"職種"_s, u"備考"_s}));
        QCOMPARE(table->rows.first().cells, QStringList({u"髙橋 﨑子"_s, u"医師"_s, u"a;b"_s}));
        const auto commas = readCsv("氏名,備考\r\n髙橋 﨑子,a;b\r\n");
        QCOMPARE(commas->rows.first().cells, QStringList({u"髙橋 﨑子"_s, u"a;b"_s}));
    }

    void cp932NamesWhatItDoesNotHave()
    {
        const QStringList header{u"氏名"_s, u"備考"_s};
        CsvWriter plain(TextEncoding::Cp932);
        const auto read = readCsv(plain.add({header, {u"髙橋 﨑子"_s, u"①～―∥－￠￡￢, \"引用\""_s}}));
        QCOMPARE(plain.changed(), QStringList());
        QVERIFY(read.ok());
        QCOMPARE(read->encoding, TextEncoding::Cp932);
        QCOMPARE(cellsOf(*read), QList<QStringList>({{u"髙橋 﨑子"_s, u"①～―∥－￠￡￢, \"引用\""_s}}));

        CsvWriter changed(TextEncoding::Cp932);
        const QByteArray bytes = changed.add({header, {u"葛󠄀城 𠮷男"_s, u"葛󠄀 😀"_s}});
        QCOMPARE(changed.changed(), QStringList({u"葛󠄀"_s, u"𠮷"_s, u"😀"_s}));
        QCOMPARE(cellsOf(*readCsv(bytes)), QList<QStringList>({{u"葛城 〓男"_s, u"葛 〓"_s}}));
    }

    void aTableInPartsIsTheSameFile()
    {
        const QList<QStringList> rows{{u"氏名"_s}, {u"葛󠄀城 𠮷男"_s}, {u"髙橋"_s}};
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Cp932}) {
            CsvWriter parts(encoding);
            QByteArray bytes;
            for (const QStringList &row : rows)
                bytes += parts.add({row});
            QCOMPARE(bytes, CsvWriter(encoding).add(rows));
        }
    }

    void randomBytesNeverCrashTheReader()
    {
        QRandomGenerator random(20261120);
        static constexpr char alphabet[] = "\",\r\n\t ab\x8e\x81\x96\xbc\xEF\xBB\xBF\xFB\xFC\x00";
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            const int length = random.bounded(40);
            for (int i = 0; i < length; ++i)
                bytes += alphabet[random.bounded(static_cast<int>(sizeof alphabet))];
            const auto table = readCsv(bytes);
            if (table.ok()) {
                for (const CsvRow &row : table->rows)
                    QVERIFY(row.cells.size() >= table->header.size());
            } else {
                QVERIFY(!table.error().message.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
