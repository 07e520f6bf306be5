// SPDX-License-Identifier: Apache-2.0
// policy check, policy import, policy export: a region as a folder, without a window.
#include "tests/cli/program.h"

#include <QTest>

using namespace mcs::tests;

class PolicyCommandTest : public QObject
{
    Q_OBJECT

    static QString region() { return QStringLiteral(MCS_FIXTURES "/regions/mihon-city"); }
    static Outcome import(const Program &program, const QString &folder)
    {
        return program.run(
            {u"policy"_s, u"import"_s, program.ledger(), folder, u"--password-file"_s, program.passwordFile()});
    }

private Q_SLOTS:
    void aGoodFolderIsCheckedWithoutALedger()
    {
        const Program program;
        const Outcome outcome = program.run({u"policy"_s, u"check"_s, region()});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(u"見本市多職種連携ネットワーク"_s), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"第2版"_s));
    }

    void aMistakeIsNamedWithFilePlaceAndReason()
    {
        const Program program;
        const QString folder = program.work(u"mihon-city"_s);
        copyFolder(region(), folder);
        QByteArray json = readFile(folder + u"/policy.json"_s);
        writeFile(folder + u"/policy.json"_s, QByteArray(json).replace("\"rosterRows\": 1", "\"rosterRows\": \"one\""));
        Outcome outcome = program.run({u"policy"_s, u"check"_s, folder});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.firstLine().contains(u"mihon-city/policy.json"_s), qPrintable(outcome.err));
        QVERIFY2(outcome.firstLine().contains(u"/rosterRows"_s), qPrintable(outcome.err));
        writeFile(folder + u"/policy.json"_s, json);
        writeFile(folder + u"/forms/change.xml"_s,
            readFile(folder + u"/forms/change.xml"_s).replace("<title", "<titel").replace("</title", "</titel"));
        outcome = program.run({u"policy"_s, u"check"_s, folder});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.firstLine().contains(u"forms/change.xml"_s), qPrintable(outcome.err));
        QVERIFY2(outcome.firstLine().contains(u"行"_s), qPrintable(outcome.err));
    }

    void aFolderComesInAndTheFacilitysOwnGoesOut()
    {
        const Program program;
        QCOMPARE(program.makeLedger().code, 0);
        const Outcome in = import(program, region());
        QVERIFY2(in.code == 0, qPrintable(in.err));
        QVERIFY2(in.out.contains(u"第2版"_s), qPrintable(in.out));
        QCOMPARE(import(program, region()).code, 1); // nothing in it differs
        const Outcome out = program.run({u"policy"_s, u"export"_s, program.ledger(), program.work(u"."_s),
            u"--password-file"_s, program.passwordFile()});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        QVERIFY(QFile::exists(program.work(u"tokai/policy.json"_s)));
        QVERIFY(QFile::exists(program.work(u"tokai/forms/staff-pledge.xml"_s)));
        const Outcome check = program.run({u"policy"_s, u"check"_s, program.work(u"tokai"_s)});
        QVERIFY2(check.code == 0, qPrintable(check.err));
    }

    void aBrokenFolderLeavesTheLedgerAsItWas()
    {
        const Program program;
        QCOMPARE(program.makeLedger().code, 0);
        const QString folder = program.work(u"mihon-city"_s);
        copyFolder(region(), folder);
        QFile::remove(folder + u"/forms/consent.xml"_s);
        const auto before = readFile(program.ledger() + u"/ledger.db"_s);
        QCOMPARE(import(program, folder).code, 1);
        QCOMPARE(readFile(program.ledger() + u"/ledger.db"_s), before);
    }

    void halfACommandIsWrongUsage()
    {
        const Program program;
        QCOMPARE(program.run({u"policy"_s}).code, 2);
        QCOMPARE(program.run({u"policy"_s, u"dance"_s}).code, 2);
        QCOMPARE(program.run({u"policy"_s, u"check"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(PolicyCommandTest)
#include "tst_cli_policy.moc"
