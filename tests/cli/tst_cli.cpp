// SPDX-License-Identifier: Apache-2.0
// The way of a new office on the command line: new, import, todo, verify, and how words are refused.
#include "models/store/database.h"
#include "models/store/keyfile.h"
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QTest>

using namespace mcs::tests;
using mcs::store::Database;
using mcs::store::KeyFile;
using mcs::store::Secret;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerTakesBothStaffListsWithoutDoublingAnybody();
    void aDryRunSaysWhatWouldHappenAndSavesNothing();
    void toDoNamesSubjectStateAndArticleAsJson();
    void toDoIsATableGroupedByState();
    void toDoIsAskedForAnyDayInAnyStyle();
    void toDoWorksWhileAnotherProgramHasTheLedgerOpen();
    void aSecondWriterIsRefusedNamingPcAndUser();
    void thePasswordMayComeFromStandardInput();
    void aWrongPasswordLeavesTheLedgerAsItWas();
    void threeWrongPasswordsLockForHalfAnHour();
    void anUnknownUserIsRefused();
    void verifyTellsADamagedLedger();
    void aLedgerOfANewerVersionIsRefused();
    void theSampleLedgerShowsEveryState();
    void usageMistakesEndWithTwo_data();
    void usageMistakesEndWithTwo();
    void helpAndVersionNeedNothing();

private:
    static QJsonArray todo(const Program &program, const QStringList &words = {})
    {
        const Outcome outcome = program.on(u"todo"_s, QStringList{u"--json"_s} + words);
        return QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    }
    static int count(const QJsonArray &items, const QString &kind)
    {
        int found = 0;
        for (const QJsonValue &item : items)
            found += item.toObject().value("kind"_L1) == kind;
        return found;
    }
};

void CommandLineTest::aNewLedgerTakesBothStaffListsWithoutDoublingAnybody()
{
    const Program program;
    const Outcome made = program.makeLedger();
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QVERIFY(made.out.contains(u"葛󠄀城 𠮷男"_s));

    const Outcome first = program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s));
    QCOMPARE(first.err, QString());
    QCOMPARE(first.code, 0);
    QVERIFY2(first.out.contains(u"新規 7件、補完 2件"_s), qUtf8Printable(first.out));
    const Outcome again = program.import(u"staff"_s, fixture(u"staff-cp932.csv"_s));
    QCOMPARE(again.err, QString());
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains(u"新規 0件"_s), qUtf8Printable(again.out));
    const Outcome patients = program.import(u"patients"_s, fixture(u"patients.csv"_s));
    QCOMPARE(patients.code, 0);
    QVERIFY2(patients.out.contains(u"新規 3件"_s), qUtf8Printable(patients.out));

    const Outcome verified = program.on(u"verify"_s);
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.out.contains(u"問題はありません"_s));
}

void CommandLineTest::aDryRunSaysWhatWouldHappenAndSavesNothing()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const QJsonArray before = todo(program);
    const Outcome tried = program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s), {u"--dry-run"_s});
    QCOMPARE(tried.code, 0);
    QVERIFY2(tried.out.contains(u"新規 7件、補完 2件"_s), qUtf8Printable(tried.out));
    QCOMPARE(todo(program), before);
}

void CommandLineTest::toDoNamesSubjectStateAndArticleAsJson()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QCOMPARE(program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    const QJsonArray items = todo(program);
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QCOMPARE(item.keys(),
            QStringList({u"action"_s, u"articles"_s, u"due"_s, u"id"_s, u"kind"_s, u"level"_s, u"sentence"_s,
                u"since"_s, u"state"_s, u"subject"_s}));
        QVERIFY(item.value("sentence"_L1).toString().endsWith(u'。'));
    }
    QVERIFY(count(items, u"pledge-missing"_s) >= 7);
}

void CommandLineTest::toDoIsATableGroupedByState()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const Outcome outcome = program.on(u"todo"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(u"現在のやること"_s), qUtf8Printable(outcome.out));
    QVERIFY2(outcome.out.contains(u"【未】"_s), qUtf8Printable(outcome.out));
    QVERIFY2(outcome.out.contains(QRegularExpression(u"（東海村第[0-9０-９]+条"_s)), qUtf8Printable(outcome.out));
}

void CommandLineTest::toDoIsAskedForAnyDayInAnyStyle()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const Outcome reiwa = program.on(u"todo"_s, {u"--date"_s, u"R12.4.1"_s});
    QCOMPARE(reiwa.code, 0);
    QCOMPARE(program.on(u"todo"_s, {u"--date"_s, u"2030/4/1"_s}).out, reiwa.out);
    QVERIFY(reiwa.out.contains(u"令和12年4月1日"_s));
    const Outcome impossible = program.on(u"todo"_s, {u"--date"_s, u"H31.5.1"_s});
    QCOMPARE(impossible.code, 1);
    QVERIFY2(impossible.err.contains(u"令和元年5月1日"_s), qUtf8Printable(impossible.err));
}

void CommandLineTest::toDoWorksWhileAnotherProgramHasTheLedgerOpen()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QLockFile other(program.ledger() + u"/ledger.lock"_s);
    QVERIFY(other.tryLock(0));
    const auto before = filesBelow(program.ledger());
    QCOMPARE(program.on(u"todo"_s).code, 0);
    QCOMPARE(filesBelow(program.ledger()), before);
}

void CommandLineTest::aSecondWriterIsRefusedNamingPcAndUser()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QLockFile other(program.ledger() + u"/ledger.lock"_s);
    QVERIFY(other.tryLock(0));
    const auto before = filesBelow(program.ledger());
    const Outcome outcome = program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QSysInfo::machineHostName()), qUtf8Printable(outcome.err));
    QCOMPARE(filesBelow(program.ledger()), before);
}

void CommandLineTest::thePasswordMayComeFromStandardInput()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const Outcome outcome
        = program.run({u"todo"_s, program.ledger(), u"--password-file"_s, u"-"_s}, "Sakura-mizube 5831\n");
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const Outcome imported = program.run(
        {u"import"_s, program.ledger(), u"staff"_s, fixture(u"staff-utf8.csv"_s), u"--password-file"_s, u"-"_s},
        "Sakura-mizube 5831\n");
    QCOMPARE(imported.code, 0);
}

void CommandLineTest::aWrongPasswordLeavesTheLedgerAsItWas()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const auto before = filesBelow(program.ledger());
    writeFile(program.passwordFile(), "Tsubaki-mizube 5831\n");
    const Outcome outcome = program.on(u"todo"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().contains(u"パスワード"_s), qUtf8Printable(outcome.err));
    QCOMPARE(filesBelow(program.ledger()), before);
    writeFile(program.passwordFile(), "");
    QCOMPARE(program.on(u"todo"_s).code, 1);
    QFile::remove(program.passwordFile());
    QCOMPARE(program.on(u"todo"_s).code, 1);
}

void CommandLineTest::threeWrongPasswordsLockForHalfAnHour()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const QByteArray right = readFile(program.passwordFile());
    writeFile(program.passwordFile(), "Tsubaki-mizube 5831\n");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(program.on(u"todo"_s).code, 1);
    writeFile(program.passwordFile(), right);
    const Outcome outcome = program.on(u"todo"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"30分"_s) || outcome.err.contains(u"29分"_s), qUtf8Printable(outcome.err));
}

void CommandLineTest::anUnknownUserIsRefused()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const Outcome outcome = program.on(u"todo"_s, {u"--user"_s, u"見知らぬ 人"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(program.on(u"todo"_s, {u"--user"_s, u"葛城 吉男"_s}).code, 0); // common forms open as well
}

void CommandLineTest::verifyTellsADamagedLedger()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    const QString path = program.ledger() + u"/ledger.db"_s;
    QByteArray bytes = readFile(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    writeFile(path, bytes);
    const Outcome outcome = program.on(u"verify"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(readFile(path), bytes);
}

void CommandLineTest::aLedgerOfANewerVersionIsRefused()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    {
        const auto keys = KeyFile::load(program.ledger() + u"/ledger.keys"_s);
        QVERIFY(keys);
        const auto dataKey = keys->unlock({}, Secret::fromText(u"Sakura-mizube 5831"_s), {});
        QVERIFY(dataKey);
        const auto database = Database::open(program.ledger() + u"/ledger.db"_s, *dataKey, Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->script("PRAGMA user_version = 999"));
    }
    const auto before = filesBelow(program.ledger());
    const Outcome outcome = program.on(u"todo"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"新しい"_s), qUtf8Printable(outcome.err));
    QCOMPARE(filesBelow(program.ledger()), before);
}

void CommandLineTest::theSampleLedgerShowsEveryState()
{
    const Program program;
    const QString password = program.work(u"sample-password"_s);
    const Outcome made = program.run({u"demo"_s, program.ledger(), u"--password-file"_s, password});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(
        QFile::permissions(password) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(readFile(password).trimmed().size() >= 20);
    const Outcome outcome = program.run({u"todo"_s, program.ledger(), u"--json"_s, u"--password-file"_s, password});
    const QJsonArray items = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QSet<QString> states;
    for (const QJsonValue &item : items)
        states.insert(item.toObject().value("state"_L1).toString());
    QCOMPARE(states, QSet<QString>({u"overdue"_s, u"missing"_s, u"due"_s, u"coming"_s}));
    const Outcome second = program.run({u"demo"_s, program.ledger(), u"--password-file"_s, password});
    QCOMPARE(second.code, 1); // never into a folder that holds something
}

void CommandLineTest::usageMistakesEndWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"explode"_s};
    QTest::newRow("nothing behind the command") << QStringList{u"todo"_s};
    QTest::newRow("no password file") << QStringList{u"todo"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"todo"_s, u"x"_s, u"--password-file"_s, u"p"_s, u"--loud"_s};
    QTest::newRow("option without value") << QStringList{u"todo"_s, u"x"_s, u"--password-file"_s};
    QTest::newRow("option twice") << QStringList{
        u"todo"_s, u"x"_s, u"--password-file"_s, u"p"_s, u"--json"_s, u"--json"_s};
    QTest::newRow("a word too many") << QStringList{u"todo"_s, u"x"_s, u"y"_s, u"--password-file"_s, u"p"_s};
    QTest::newRow("password in the words") << QStringList{u"todo"_s, u"x"_s, u"--password"_s, u"p"_s};
    QTest::newRow("unknown list") << QStringList{
        u"import"_s, u"x"_s, u"cats"_s, u"f.csv"_s, u"--password-file"_s, u"p"_s};
    QTest::newRow("two selections") << QStringList{u"print"_s, u"x"_s, u"--form"_s, u"consent"_s, u"--blank"_s,
        u"--all-missing"_s, u"-o"_s, u"o.pdf"_s, u"--password-file"_s, u"p"_s};
    QTest::newRow("unknown fill") << QStringList{u"print"_s, u"x"_s, u"--form"_s, u"consent"_s, u"--all-missing"_s,
        u"--fill"_s, u"half"_s, u"-o"_s, u"o.pdf"_s, u"--password-file"_s, u"p"_s};
}

void CommandLineTest::usageMistakesEndWithTwo()
{
    QFETCH(QStringList, words);
    const Outcome outcome = Program().run(words);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"mcs-ledger --help"_s), qUtf8Printable(outcome.err));
}

void CommandLineTest::helpAndVersionNeedNothing()
{
    const Program program;
    const Outcome help = program.run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &command : {u"new"_s, u"demo"_s, u"import"_s, u"print"_s, u"todo"_s, u"verify"_s})
        QVERIFY2(help.out.contains(u"mcs-ledger "_s + command + u' '), qUtf8Printable(command));
    QVERIFY(program.run({u"--version"_s}).out.startsWith(u"mcs-ledger "_s));
    QCOMPARE(program.run({u"print"_s, u"--help"_s}).code, 0);
    QVERIFY(filesBelow(program.home()).isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_cli.moc"
