// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/layering.h"

#include <QtTest/QtTest>

using namespace mcs::tests;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(MCS_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList programFiles()
{
    return sourceFiles(QStringLiteral(MCS_SOURCE_DIR), {u"models"_s, u"forms"_s, u"app"_s});
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLayerIncludesWhatItMustNotKnow()
    {
        const QStringList files = programFiles();
        QVERIFY(files.contains(u"models/domain/wareki.cpp"_s));
        QVERIFY(files.contains(u"app/main.cpp"_s));
        QStringList found;
        for (const QString &path : files)
            found += forbiddenIncludes(path, contentOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theTestsKeepForeignLibrariesOut()
    {
        const QStringList files = sourceFiles(QStringLiteral(MCS_SOURCE_DIR), {u"tests"_s});
        QVERIFY(files.contains(u"tests/domain/tst_layering.cpp"_s));
        for (const QString &path : files) {
            const QString text = contentOf(path);
            const QStringList network = forbiddenIncludes(path, text).filter(u"nowhere"_s);
            QVERIFY2(network.isEmpty(), qPrintable(network.join(u'\n')));
        }
    }

    void noFileIsLongerThanFiveHundredLines()
    {
        QStringList found;
        for (const QString &path : programFiles()) {
            if (isTooLong(contentOf(path)))
                found += path;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // The check itself must be able to fail.
    void aForbiddenIncludeIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char *path, const char *include) {
            QTest::addRow("%s %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include);
        };
        row("models/store/x.cpp", "\"models/tables/y.h\"");
        row("models/store/x.cpp", "\"models/policy/policy.h\"");
        row("models/store/x.cpp", "\"forms/form.h\"");
        row("models/tables/x.h", "\"models/store/keyfile.h\"");
        row("models/tables/x.h", "\"forms/form.h\"");
        row("forms/x.cpp", "\"models/store/keyfile.h\"");
        row("forms/x.cpp", "\"models/tables/y.h\"");
        row("models/domain/x.cpp", "\"models/policy/policy.h\"");
        row("models/domain/x.cpp", "\"models/store/secret.h\"");
        row("models/domain/x.cpp", "\"app/session.h\"");
        row("models/policy/x.cpp", "\"models/store/secret.h\"");
        row("models/policy/x.cpp", "\"models/tables/y.h\"");
        row("models/policy/x.cpp", "\"forms/form.h\"");
        row("models/policy/x.cpp", "\"app/session.h\"");
        row("forms/x.cpp", "\"app/session.h\"");
        row("app/x.cpp", "\"tests/support/japanese.h\"");
        row("app/x.cpp", "\"../models/domain/ids.h\"");
        row("app/x.cpp", "<sqlite3.h>");
        row("app/x.cpp", "<QSqlQuery>");
        row("models/policy/x.cpp", "<QtSql/QSqlDatabase>");
        row("app/x.cpp", "<sodium.h>");
        row("forms/x.cpp", "<sodium/utils.h>");
        row("app/x.cpp", "<zxcvbn.h>");
        row("models/store/x.cpp", "<unicode/ucnv.h>");
        row("app/x.cpp", "<hb.h>");
        row("models/domain/x.cpp", "<harfbuzz/hb-subset.h>");
        row("app/window/x.cpp", "<qt6keychain/keychain.h>");
        row("models/store/x.cpp", "<qt6keychain/keychain.h>");
        row("app/x.cpp", "<QNetworkAccessManager>");
    }
    void aForbiddenIncludeIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QString text = u"#pragma once\n#include <QString>\n  #  include "_s + include + u"\n"_s;
        const QStringList found = forbiddenIncludes(path, text);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(path));
    }

    void anAllowedIncludeIsLeftAlone()
    {
        QVERIFY(forbiddenIncludes(
            u"app/composition.cpp"_s, u"#include \"models/store/keyfile.h\"\n#include \"forms/form.h\"\n"_s)
                    .isEmpty());
        QVERIFY(
            forbiddenIncludes(u"forms/x.cpp"_s, u"#include <hb.h>\n#include \"models/policy/policy.h\"\n"_s).isEmpty());
        QVERIFY(
            forbiddenIncludes(u"models/store/x.cpp"_s, u"#include <QSqlQuery>\n#include <sqlite3.h>\n"_s).isEmpty());
        QVERIFY(forbiddenIncludes(
            u"models/domain/x.cpp"_s, u"#include <unicode/coll.h>\n// \"app/session.h\" is far away\n"_s)
                    .isEmpty());
        QVERIFY(forbiddenIncludes(
            u"app/keychain.cpp"_s, u"#include <qt6keychain/keychain.h>\n#include \"app/keychain.h\"\n"_s)
                    .isEmpty());
    }

    void aLongFileIsFound()
    {
        QVERIFY(!isTooLong(u"line\n"_s.repeated(500)));
        QVERIFY(isTooLong(u"line\n"_s.repeated(501)));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
