// SPDX-License-Identifier: Apache-2.0
// Registers as CSV from the command line: what is written, what an import reads back, and what the history tells of it.
#include "tests/cli/program.h"

#include "models/domain/csv.h"

#include <QTest>

using namespace mcs::tests;
using mcs::domain::CsvTable;
using mcs::domain::readCsv;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyRegisterIsWrittenWithHeadings_data();
    void everyRegisterIsWrittenWithHeadings();
    void staffPatientsAndDevicesAreReadBackAsTheyWere();
    void theSubjectsOfPrintAreInTheList();
    void aFormulaStaysAText();
    void cp932NamesWhatItCannotHold();
    void theHistoryTellsOfIt();
    void aFileThatCannotBeWrittenLeavesTheLedgerAsItWas();
    void anEarlierFileIsReplacedAsAWhole();
    void wrongWordsAreAUsageMistake_data();
    void wrongWordsAreAUsageMistake();
    void anUnknownColumnIsRefusedNamingTheOption();
    void aListWithSemicolonsIsTaken();

private:
    [[nodiscard]] QString csv() const { return m_program.work(u"out.csv"_s); }
    [[nodiscard]] Outcome write(const QString &kind, const QStringList &words = {}) const
    {
        return m_program.on(u"export"_s, QStringList{kind, u"-o"_s, csv()} + words);
    }
    [[nodiscard]] CsvTable table(const QString &kind) const
    {
        const Outcome outcome = write(kind);
        if (outcome.code != 0)
            qFatal("%s", qUtf8Printable(outcome.err));
        return *readCsv(readFile(csv()));
    }
    [[nodiscard]] static QStringList column(const CsvTable &table, const QString &heading)
    {
        QStringList cells;
        for (const auto &row : table.rows)
            cells.append(row.cells.value(table.header.indexOf(heading)));
        return cells;
    }

    Program m_program;
};

void ExportTest::initTestCase()
{
    QCOMPARE(m_program.makeLedger().code, 0);
    QCOMPARE(m_program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    QCOMPARE(m_program.import(u"patients"_s, fixture(u"patients.csv"_s)).code, 0);
    copyFolder(m_program.ledger(), m_program.work(u"original"_s));
}

void ExportTest::init()
{
    QFile::remove(csv());
    QDir(m_program.ledger()).removeRecursively();
    copyFolder(m_program.work(u"original"_s), m_program.ledger());
}

void ExportTest::everyRegisterIsWrittenWithHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("staff") << u"氏名"_s;
    QTest::newRow("accounts") << u"アカウントの状態"_s;
    QTest::newRow("patients") << u"生年月日"_s;
    QTest::newRow("groups") << u"グループ名"_s;
    QTest::newRow("members") << u"必要な理由"_s;
    QTest::newRow("consents") << u"不同意の項"_s;
    QTest::newRow("pledges") << u"署名日"_s;
    QTest::newRow("devices") << u"管理番号"_s;
    QTest::newRow("carry-outs") << u"持ち出す情報の内容"_s;
    QTest::newRow("submissions") << u"受付番号"_s;
    QTest::newRow("trainings") << u"出席者"_s;
    QTest::newRow("briefings") << u"周知日"_s;
    QTest::newRow("incidents") << u"再発防止策"_s;
    QTest::newRow("audit") << u"日時"_s;
}

void ExportTest::everyRegisterIsWrittenWithHeadings()
{
    QFETCH(QString, heading);
    const Outcome outcome = write(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const QByteArray bytes = readFile(csv());
    QVERIFY2(bytes.startsWith("\xEF\xBB\xBF"), "Excel takes it for Shift_JIS without");
    QVERIFY(bytes.endsWith("\r\n"));
    const auto table = readCsv(bytes);
    QVERIFY(table.ok());
    QVERIFY2(table->header.contains(heading), qUtf8Printable(table->header.join(u' ')));
}

void ExportTest::staffPatientsAndDevicesAreReadBackAsTheyWere()
{
    const QString devices = m_program.work(u"devices.csv"_s);
    writeFile(devices,
        u"管理番号,名称,種別,所有,機種,保管場所,施錠保管,登録日\n"
        "T-001,訪問用タブレット1,タブレット,事業所貸与,iPad,鍵付き棚,○,令和8年4月1日\n"
        "P-002,受付PC,PC,共用,,受付,,2025/10/1\n"
        "M-003,USBメモリ,USB等媒体,事業所貸与,,金庫,○,\n"_s.toUtf8());
    const Outcome first = m_program.import(u"devices"_s, devices);
    QVERIFY2(first.code == 0, qUtf8Printable(first.err));
    const Program other;
    QCOMPARE(other.makeLedger().code, 0);
    for (const QString &kind : {u"staff"_s, u"patients"_s, u"devices"_s}) {
        const CsvTable before = table(kind);
        QVERIFY(before.rows.size() >= 3);
        // Into the same ledger: nothing is new and nothing differs.
        const Outcome again = m_program.import(kind, csv());
        QCOMPARE(again.err, QString());
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains(u"新規 0件、補完 0件"_s), qUtf8Printable(again.out));
        // Into a new one: the same list comes out.
        const Outcome into = other.import(kind, csv());
        QCOMPARE(into.err, QString());
        QCOMPARE(into.code, 0);
        const QString copy = other.work(u"copy.csv"_s);
        QCOMPARE(other.on(u"export"_s, {kind, u"-o"_s, copy}).code, 0);
        const CsvTable after = *readCsv(readFile(copy));
        QCOMPARE(after.header, before.header);
        QCOMPARE(after.rows.size(), before.rows.size());
        for (const QString &heading : {u"氏名"_s, u"フリガナ"_s, u"住所"_s, u"性別"_s, u"管理番号"_s, u"名称"_s,
                 u"種別"_s, u"所有"_s, u"機種"_s, u"保管場所"_s, u"施錠保管"_s, u"登録日"_s}) {
            if (before.header.contains(heading))
                QCOMPARE(column(after, heading), column(before, heading));
        }
    }
}

void ExportTest::theSubjectsOfPrintAreInTheList()
{
    const CsvTable staff = table(u"staff"_s);
    const QString id = column(staff, u"ID"_s).constFirst();
    QVERIFY2(id.startsWith(u"staff-"_s), qUtf8Printable(id));
    const Outcome printed = m_program.on(
        u"print"_s, {u"--form"_s, u"staff-pledge"_s, u"--subject"_s, id, u"-o"_s, m_program.work(u"pledge.pdf"_s)});
    QCOMPARE(printed.code, 0);
}

void ExportTest::aFormulaStaysAText()
{
    const QString list = m_program.work(u"list.csv"_s);
    writeFile(list, "氏名,住所\r\n見本 式子,\"=HYPERLINK(\"\"http://x\"\")\"\r\n");
    QCOMPARE(m_program.import(u"patients"_s, list).code, 0);
    QVERIFY(column(table(u"patients"_s), u"住所"_s).contains(u"'=HYPERLINK(\"http://x\")"_s));
    const Outcome again = m_program.import(u"patients"_s, csv());
    QVERIFY2(again.out.contains(u"補完 0件"_s), qUtf8Printable(again.out)); // the guard is no difference
}

void ExportTest::cp932NamesWhatItCannotHold()
{
    const Outcome outcome = write(u"staff"_s, {u"--encoding"_s, u"cp932"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains(u"葛󠄀"_s) && outcome.err.contains(u"𠮷"_s), qUtf8Printable(outcome.err));
    const auto table = readCsv(readFile(csv()));
    QCOMPARE(table->encoding, mcs::domain::TextEncoding::Cp932);
    QVERIFY(column(*table, u"氏名"_s).contains(u"葛城 〓男"_s));
    QCOMPARE(write(u"groups"_s, {u"--encoding"_s, u"cp932"_s}).err, QString());
}

void ExportTest::theHistoryTellsOfIt()
{
    QCOMPARE(write(u"patients"_s).code, 0);
    const CsvTable history = table(u"audit"_s);
    QCOMPARE(column(history, u"操作"_s).mid(0, 3).count(u"一覧の書出し"_s), 1);
    QCOMPARE(m_program.on(u"verify"_s).code, 0);
}

void ExportTest::aFileThatCannotBeWrittenLeavesTheLedgerAsItWas()
{
    const auto before = filesBelow(m_program.ledger());
    const QString path = m_program.work(u"nowhere/out.csv"_s);
    const Outcome outcome = m_program.on(u"export"_s, {u"staff"_s, u"-o"_s, path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(path));
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void ExportTest::anEarlierFileIsReplacedAsAWhole()
{
    writeFile(csv(), QByteArray(100'000, 'x'));
    QCOMPARE(write(u"pledges"_s).code, 0);
    QVERIFY(readFile(csv()).startsWith("\xEF\xBB\xBF"));
    QVERIFY(!readFile(csv()).contains("xxx"));
    QCOMPARE(QDir(m_program.work({})).entryList({u"out.csv*"_s}), QStringList{u"out.csv"_s});
}

void ExportTest::wrongWordsAreAUsageMistake_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("kind") << QStringList{u"people"_s, u"-o"_s, u"x.csv"_s};
    QTest::newRow("no file") << QStringList{u"staff"_s};
    QTest::newRow("encoding") << QStringList{u"staff"_s, u"-o"_s, u"x.csv"_s, u"--encoding"_s, u"utf-16"_s};
}

void ExportTest::wrongWordsAreAUsageMistake()
{
    QFETCH(QStringList, words);
    const Outcome outcome = m_program.on(u"export"_s, words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void ExportTest::anUnknownColumnIsRefusedNamingTheOption()
{
    const QString list = m_program.work(u"list.csv"_s);
    writeFile(list, "氏名,星座\r\n見本 花子,天秤座\r\n");
    const Outcome refused = m_program.import(u"patients"_s, list);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.firstLine().contains(u"--ignore-unknown"_s), qUtf8Printable(refused.err));
    QVERIFY(refused.err.contains(u"星座"_s));
    QCOMPARE(m_program.import(u"patients"_s, list, {u"--ignore-unknown"_s}).code, 0);
}

void ExportTest::aListWithSemicolonsIsTaken()
{
    const QString list = m_program.work(u"list.csv"_s);
    writeFile(list, "氏名;フリガナ\r\n見本 花子;ミホン ハナコ\r\n");
    QCOMPARE(m_program.import(u"patients"_s, list).code, 0);
    QVERIFY(column(table(u"patients"_s), u"フリガナ"_s).contains(u"ミホン ハナコ"_s));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_cli_export.moc"
