// SPDX-License-Identifier: Apache-2.0
// Lists with mistakes: exit 1, a sentence, the place, and not one byte of the ledger changed.
#include "tests/cli/program.h"

#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace mcs::tests;

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListWithAMistakeChangesNothing_data();
    void aListWithAMistakeChangesNothing();
    void aTrialOfAGoodListChangesNotAByte();
    void everyProblemIsNamedWithItsRow();
    void unknownColumnsMayBeLeftAside();
    void aFileOfFiftyMegabytesIsRefused();
    void aFileThatIsNotThereIsRefused();
    void aFolderWithoutALedgerIsRefused();
    void aFullDiskLeavesTheLedgerAsItWas();

private:
    // A ledger as new, for one test.
    void freshLedger()
    {
        QDir(m_program.ledger()).removeRecursively();
        copyFolder(m_program.work(u"original"_s), m_program.ledger());
    }

    Program m_program;
};

void BadInputTest::initTestCase()
{
    QCOMPARE(m_program.makeLedger().code, 0);
    copyFolder(m_program.ledger(), m_program.work(u"original"_s));
}

void BadInputTest::aListWithAMistakeChangesNothing_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("named"); // what the report says
    const QByteArray head("氏名,フリガナ,職種,メールアドレス,入職日,退職日,MCS利用\n");
    const QByteArray good("見本 花子,ミホン ハナコ,医師,hanako@example.jp,R5.4.1,,○\n");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("headings only") << head << QStringList();
    QTest::newRow("missing column") << QByteArray("氏名,職種\n見本 花子,医師\n") << QStringList{u"メールアドレス"_s};
    QTest::newRow("repeated column") << QByteArray("氏名,職種,メールアドレス,氏名\n見本 花子,医師,a@example.jp,x\n")
                                     << QStringList{u"氏名"_s};
    QTest::newRow("unknown column") << QByteArray("氏名,職種,メールアドレス,好きな色\n見本 花子,医師,a@example.jp,青\n")
                                    << QStringList{u"好きな色"_s};
    QTest::newRow("neither UTF-8 nor CP932") << head + "\xff\xfe\x80\xa0,,,,,,\n" << QStringList{u"2"_s};
    QTest::newRow("open quote") << head + "\"見本 花子,ミホン,医師,a@example.jp,,,\n" << QStringList{u"2"_s};
    QTest::newRow("era year that does not exist") << head + "見本 花子,ミホン,医師,a@example.jp,H31.5.1,,○\n"
                                                  << QStringList{u"2行"_s, u"令和元年5月1日"_s};
    QTest::newRow("day that does not exist") << head + good + "見本 次郎,ミホン,医師,b@example.jp,R8.2.30,,○\n"
                                             << QStringList{u"3行"_s};
    QTest::newRow("leaves before joining") << head + "見本 花子,ミホン,医師,a@example.jp,R5.4.1,R4.4.1,○\n"
                                           << QStringList{u"2行"_s};
    QTest::newRow("name over 100 characters") << head + QString(101, u'山').toUtf8() + ",ミホン,医師,a@example.jp,,,○\n"
                                              << QStringList{u"2行"_s, u"氏名"_s};
    QTest::newRow("control character") << head + "見本\x07花子,ミホン,医師,a@example.jp,,,○\n" << QStringList{u"2行"_s};
    QTest::newRow("emoji") << head + "見本 😀,ミホン,医師,a@example.jp,,,○\n" << QStringList{u"2行"_s};
    QTest::newRow("no name") << head + ",ミホン,医師,a@example.jp,,,○\n" << QStringList{u"2行"_s};
    QTest::newRow("unknown job") << head + "見本 花子,ミホン,占い師,a@example.jp,,,○\n"
                                 << QStringList{u"2行"_s, u"占い師"_s};
    QTest::newRow("not an address") << head + "見本 花子,ミホン,医師,a.example.jp,,,○\n" << QStringList{u"2行"_s};
    QTest::newRow("address twice") << head + good + "見本 次郎,ミホン,医師,ＨＡＮＡＫＯ@example.jp,,,○\n"
                                   << QStringList{u"3行"_s};
    QTest::newRow("neither yes nor no") << head + "見本 花子,ミホン,医師,a@example.jp,,,たぶん\n"
                                        << QStringList{u"2行"_s};
}

void BadInputTest::aListWithAMistakeChangesNothing()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, named);
    freshLedger();
    const QString file = m_program.work(u"list.csv"_s);
    writeFile(file, csv);
    const auto before = filesBelow(m_program.ledger());
    const Outcome outcome = m_program.import(u"staff"_s, file);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().endsWith(u'。'), qUtf8Printable(outcome.err));
    for (const QString &word : named)
        QVERIFY2(outcome.err.contains(word), qUtf8Printable(outcome.err));
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void BadInputTest::aTrialOfAGoodListChangesNotAByte()
{
    freshLedger();
    const QString file = m_program.work(u"list.csv"_s);
    writeFile(file, "氏名,職種,メールアドレス\n見本 花子,医師,a@example.jp\n");
    const auto before = filesBelow(m_program.ledger());
    QCOMPARE(m_program.import(u"staff"_s, file, {u"--dry-run"_s}).code, 0);
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void BadInputTest::everyProblemIsNamedWithItsRow()
{
    freshLedger();
    const QString file = m_program.work(u"list.csv"_s);
    writeFile(file,
        "氏名,職種,メールアドレス,入職日\n"
        "見本 花子,医師,a@example.jp,R8.2.30\n"
        "見本 次郎,看護師,b@example.jp,R8.2.1\n"
        "見本 三郎,占い師,a@example.jp,R8.2.1\n");
    const Outcome outcome = m_program.import(u"staff"_s, file, {u"--dry-run"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"2行"_s) && outcome.err.contains(u"4行"_s) && !outcome.err.contains(u"3行"_s),
        qUtf8Printable(outcome.err));
}

void BadInputTest::unknownColumnsMayBeLeftAside()
{
    freshLedger();
    const QString file = m_program.work(u"list.csv"_s);
    writeFile(file, "氏名,職種,メールアドレス,好きな色\n見本 花子,医師,a@example.jp,青\n");
    const Outcome outcome = m_program.import(u"staff"_s, file, {u"--ignore-unknown"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(u"好きな色"_s), qUtf8Printable(outcome.out));
}

void BadInputTest::aFileOfFiftyMegabytesIsRefused()
{
    freshLedger();
    const QString path = m_program.work(u"big.csv"_s);
    writeFile(path, "氏名,職種,メールアドレス\n");
    QVERIFY(QFile::resize(path, 50 * 1024 * 1024));
    const auto before = filesBelow(m_program.ledger());
    const Outcome outcome = m_program.import(u"staff"_s, path);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().contains(u"20MB"_s), qUtf8Printable(outcome.err));
    QCOMPARE(filesBelow(m_program.ledger()), before);
    QFile::remove(path);
}

void BadInputTest::aFileThatIsNotThereIsRefused()
{
    freshLedger();
    const auto before = filesBelow(m_program.ledger());
    QCOMPARE(m_program.import(u"staff"_s, m_program.work(u"nowhere.csv"_s)).code, 1);
    QCOMPARE(m_program.import(u"staff"_s, m_program.home()).code, 1); // a folder
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void BadInputTest::aFolderWithoutALedgerIsRefused()
{
    for (const QString &folder : {m_program.work(u"nowhere"_s), m_program.temporary()}) {
        const Outcome outcome = m_program.run({u"todo"_s, folder, u"--password-file"_s, m_program.passwordFile()});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.firstLine().endsWith(u'。'), qUtf8Printable(outcome.err));
    }
    QVERIFY(!QFileInfo::exists(m_program.work(u"nowhere"_s)));
}

// No file may grow: what a full disk does to a program that adds to its files.
void BadInputTest::aFullDiskLeavesTheLedgerAsItWas()
{
#ifdef Q_OS_UNIX
    freshLedger();
    const QByteArray listed = m_program.on(u"todo"_s, {u"--json"_s}).out.toUtf8();
    const rlim_t mostBytes = static_cast<rlim_t>(QFileInfo(m_program.ledger() + u"/ledger.db"_s).size());
    const Outcome outcome = m_program.run({u"import"_s, m_program.ledger(), u"staff"_s, fixture(u"staff-utf8.csv"_s),
                                              u"--password-file"_s, m_program.passwordFile()},
        {}, [mostBytes] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{mostBytes, mostBytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().endsWith(u'。'), qUtf8Printable(outcome.err));
    QCOMPARE(m_program.on(u"todo"_s, {u"--json"_s}).out.toUtf8(), listed);
    QCOMPARE(m_program.on(u"verify"_s).code, 0);
#else
    QSKIP("needs setrlimit");
#endif
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_cli_badinput.moc"
