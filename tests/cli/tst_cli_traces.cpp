// SPDX-License-Identifier: Apache-2.0
// No byte of a name is left in any file, and the program links nothing that talks to a network.
#include "tests/cli/program.h"

#include <QTest>

using namespace mcs::tests;

class TracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noByteOfANameIsLeftBehind();
    void noNetworkLibraryIsLinked();
    void noTemporaryFileIsLeftBehind();
};

void TracesTest::noByteOfANameIsLeftBehind()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QCOMPARE(program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    QCOMPARE(program.import(u"patients"_s, fixture(u"patients.csv"_s)).code, 0);
    QCOMPARE(
        program
            .on(u"print"_s, {u"--form"_s, u"staff-pledge"_s, u"--all-missing"_s, u"-o"_s, program.work(u"out.pdf"_s)})
            .code,
        0);
    QCOMPARE(program.on(u"todo"_s).code, 0);
    QCOMPARE(program.on(u"verify"_s).code, 0);
    QFile::remove(program.work(u"out.pdf"_s)); // asked for

    QMap<QString, QByteArray> files = filesBelow(program.ledger());
    QVERIFY(files.contains(u"ledger.db"_s));
    for (const QString &folder : {program.home(), program.temporary()}) {
        const auto more = filesBelow(folder);
        for (auto it = more.begin(); it != more.end(); ++it)
            files.insert(folder + u'/' + it.key(), it.value());
    }
    const QStringList traces{u"髙橋"_s, u"﨑子"_s, u"葛󠄀城"_s, u"𠮷男"_s, u"斎藤"_s, u"渡邉"_s, u"茨城"_s,
        u"トメ"_s, u"みどり"_s, u"hanako"_s, u"midori.example"_s, u"029-000-1001"_s};
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString names = it.key();
        for (const QString &trace : traces) {
            const QByteArray utf16(reinterpret_cast<const char *>(trace.utf16()), trace.size() * 2);
            QVERIFY2(!it.value().contains(trace.toUtf8()), qUtf8Printable(names + u' ' + trace));
            QVERIFY2(!it.value().contains(utf16), qUtf8Printable(names + u' ' + trace));
            QVERIFY2(!names.contains(trace), qUtf8Printable(names));
        }
    }
}

void TracesTest::noNetworkLibraryIsLinked()
{
    QProcess process;
    process.start(u"ldd"_s, {QStringLiteral(MCS_PROGRAM)});
    QVERIFY(process.waitForFinished());
    const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(libraries.contains(u"libQt6Core"_s));
    // The SQLite in use is the encrypting one of this build.
    QVERIFY2(libraries.contains(u"libsqlite3.so.0 => " MCS_BINARY_DIR ""_s), qUtf8Printable(libraries));
    for (const QString &network :
        {u"libQt6Network"_s, u"libcurl"_s, u"libsoup"_s, u"libssl"_s, u"libgnutls"_s, u"libcups"_s})
        QVERIFY2(!libraries.contains(network), qUtf8Printable(network));
}

void TracesTest::noTemporaryFileIsLeftBehind()
{
    const Program program;
    QCOMPARE(program.makeLedger().code, 0);
    QCOMPARE(program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    QCOMPARE(filesBelow(program.temporary()), (QMap<QString, QByteArray>()));
    QStringList left = filesBelow(program.ledger()).keys();
    left.removeIf([](const QString &name) { return name.startsWith(u"backups/"_s); });
    QCOMPARE(left, QStringList({u"ledger.db"_s, u"ledger.keys"_s}));
}

QTEST_GUILESS_MAIN(TracesTest)
#include "tst_cli_traces.moc"
