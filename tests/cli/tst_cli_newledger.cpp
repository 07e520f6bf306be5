// SPDX-License-Identifier: Apache-2.0
// Making a ledger: the recovery key, the description of the facility, and what is left when it fails.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mcs::tests;

class NewLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecoveryKeyIsReadableByItsOwnerOnly();
    void anExistingRecoveryFileIsNeverOverwritten();
    void theRecoveryKeyDoesNotLieInTheLedger();
    void aFolderThatHoldsSomethingIsLeftAlone();
    void managerAndAdministratorMayBeOnePerson();
    void aWrongDescriptionNamesThePlace_data();
    void aWrongDescriptionNamesThePlace();
    void brokenJsonNamesLineAndColumn();
    void aWeakPasswordSaysWhatToChange();
    void anUnknownRegionIsRefused();
    void whoHasNoFirstDayInOfficeHoldsItSinceJoining();

private:
    static Outcome make(const Program &program, const QString &facility, const QString &policy = u"tokai"_s)
    {
        return program.run({u"new"_s, program.ledger(), u"--policy"_s, policy, u"--facility"_s, facility,
            u"--password-file"_s, program.passwordFile(), u"--recovery-out"_s, program.recoveryFile()});
    }
    static void verifyNothingIsThere(const Program &program)
    {
        QVERIFY(!QFileInfo::exists(program.ledger()));
        QVERIFY(!QFileInfo::exists(program.recoveryFile()));
    }
};

void NewLedgerTest::theRecoveryKeyIsReadableByItsOwnerOnly()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QCOMPARE(QFile::permissions(program.recoveryFile()) & QFile::Permissions(0x0077), QFile::Permissions());
    QVERIFY(readFile(program.recoveryFile()).trimmed().size() >= 32);
}

void NewLedgerTest::anExistingRecoveryFileIsNeverOverwritten()
{
    const Program program;
    writeFile(program.recoveryFile(), "something else");
    const Outcome outcome = program.makeLedger();
    QCOMPARE(outcome.code, 1);
    QCOMPARE(readFile(program.recoveryFile()), "something else");
    QVERIFY(!QFileInfo::exists(program.ledger()));
}

void NewLedgerTest::theRecoveryKeyDoesNotLieInTheLedger()
{
    const Program program;
    QDir().mkpath(program.ledger());
    const Outcome outcome = program.run(
        {u"new"_s, program.ledger(), u"--policy"_s, u"tokai"_s, u"--facility"_s, fixture(u"facility.json"_s),
            u"--password-file"_s, program.passwordFile(), u"--recovery-out"_s, program.ledger() + u"/key"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(filesBelow(program.ledger()).isEmpty());
}

void NewLedgerTest::aFolderThatHoldsSomethingIsLeftAlone()
{
    const Program program;
    QDir().mkpath(program.ledger());
    writeFile(program.ledger() + u"/diary.txt"_s, "mine");
    const Outcome outcome = program.makeLedger();
    QCOMPARE(outcome.code, 1);
    QCOMPARE(filesBelow(program.ledger()), (QMap<QString, QByteArray>{{u"diary.txt"_s, "mine"}}));
    QVERIFY(!QFileInfo::exists(program.recoveryFile()));
}

void NewLedgerTest::managerAndAdministratorMayBeOnePerson()
{
    const Program program;
    QJsonObject facility = QJsonDocument::fromJson(readFile(fixture(u"facility.json"_s))).object();
    facility.insert("mcsAdministrators"_L1, QJsonArray{facility.value("manager"_L1)});
    writeFile(program.work(u"facility.json"_s), QJsonDocument(facility).toJson());
    const Outcome made = make(program, program.work(u"facility.json"_s));
    QCOMPARE(made.code, 0);
    const Outcome listed = program.on(u"todo"_s, {u"--json"_s});
    QVERIFY(listed.out.contains(u"staff-1\""_s));
    QVERIFY(!listed.out.contains(u"staff-2\""_s));
}

void NewLedgerTest::aWrongDescriptionNamesThePlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown key") << u"\"kind\":"_s << u"\"kindd\":"_s << u"/kindd"_s;
    QTest::newRow("missing key") << u"\"address\": \"茨城県那珂郡東海村見本一丁目２番３号\","_s << QString()
                                 << u"/address"_s;
    QTest::newRow("unknown kind") << u"\"診療所\""_s << u"\"喫茶店\""_s << u"/kind"_s;
    QTest::newRow("number for text") << u"\"029-000-0000\""_s << u"29"_s << u"/tel"_s;
    QTest::newRow("no manager's name") << u"\"name\": \"髙橋 﨑子\", "_s << QString() << u"/manager/name"_s;
    QTest::newRow("emoji in a name") << u"葛󠄀城 𠮷男"_s << u"葛城 😀"_s << u"/mcsAdministrators/0/name"_s;
    QTest::newRow("no address") << u"office@midori.example.jp"_s << u"office"_s << u"/email"_s;
    QTest::newRow("a day that does not exist") << u"H31.4.1"_s << u"R8.2.30"_s << u"/manager/since"_s;
    QTest::newRow("an office from tomorrow on") << u"H31.4.1"_s << u"2999-01-01"_s << u"/manager/since"_s;
    QTest::newRow("in office before joining")
        << u"\"since\": \"H31.4.1\""_s << u"\"since\": \"H31.4.1\", \"joined\": \"R2.4.1\""_s << u"/manager/since"_s;
    QTest::newRow("unknown key of a person")
        << u"\"kana\": \"タカハシ サキコ\""_s << u"\"age\": \"50\""_s << u"/manager/age"_s;
}

void NewLedgerTest::aWrongDescriptionNamesThePlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, pointer);
    const Program program;
    QString facility = QString::fromUtf8(readFile(fixture(u"facility.json"_s)));
    QVERIFY(facility.contains(from));
    facility.replace(from, to);
    writeFile(program.work(u"facility.json"_s), facility.toUtf8());
    const Outcome outcome = make(program, program.work(u"facility.json"_s));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(pointer), qUtf8Printable(outcome.err));
    verifyNothingIsThere(program);
}

void NewLedgerTest::brokenJsonNamesLineAndColumn()
{
    const Program program;
    writeFile(program.work(u"facility.json"_s), "{\n  \"name\": \"見本\",\n  oops\n}\n");
    const Outcome outcome = make(program, program.work(u"facility.json"_s));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"3行目"_s), qUtf8Printable(outcome.err));
    verifyNothingIsThere(program);
}

void NewLedgerTest::aWeakPasswordSaysWhatToChange()
{
    const Program program;
    writeFile(program.passwordFile(), "password\n");
    const Outcome outcome = make(program, fixture(u"facility.json"_s));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().contains(u"パスワード"_s), qUtf8Printable(outcome.err));
    verifyNothingIsThere(program);
}

void NewLedgerTest::anUnknownRegionIsRefused()
{
    const Program program;
    const Outcome outcome = make(program, fixture(u"facility.json"_s), u"atlantis"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().contains(u"atlantis"_s), qUtf8Printable(outcome.err));
    verifyNothingIsThere(program);
}

void NewLedgerTest::whoHasNoFirstDayInOfficeHoldsItSinceJoining()
{
    const Program program;
    QString facility = QString::fromUtf8(readFile(fixture(u"facility.json"_s)));
    facility.replace(u"\"since\": \"H31.4.1\""_s, u"\"joined\": \"H30.10.1\""_s);
    writeFile(program.work(u"facility.json"_s), facility.toUtf8());
    QCOMPARE(make(program, program.work(u"facility.json"_s)).code, 0);
    const auto print = [&program](const QString &date) {
        return program.on(
            u"print"_s, {u"--form"_s, u"facility-pledge"_s, u"--date"_s, date, u"-o"_s, program.work(u"out.pdf"_s)});
    };
    QCOMPARE(print(u"H30.10.1"_s).err, QString());
    const Outcome early = print(u"H30.9.30"_s);
    QVERIFY2(early.err.contains(u"平成30年10月1日"_s), qUtf8Printable(early.err));
}

QTEST_GUILESS_MAIN(NewLedgerTest)
#include "tst_cli_newledger.moc"
