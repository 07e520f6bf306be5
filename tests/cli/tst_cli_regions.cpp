// SPDX-License-Identifier: Apache-2.0
// A ledger of every built-in region: made, filled from the same lists, and each of its official forms printed.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mcs::tests;

class RegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRegionPrintsItsForms_data();
    void everyRegionPrintsItsForms();
    void whatTheRegionLacksTheModelRulesSupply();
};

namespace {

Outcome make(const Program &program, const QString &policy)
{
    return program.run({u"new"_s, program.ledger(), u"--policy"_s, policy, u"--facility"_s, fixture(u"facility.json"_s),
        u"--password-file"_s, program.passwordFile(), u"--recovery-out"_s, program.recoveryFile()});
}

QStringList rolesOf(const QString &policy)
{
    QFile file(u":/policies/%1/policy.json"_s.arg(policy));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList roles;
    const QJsonArray forms = QJsonDocument::fromJson(file.readAll()).object().value("forms"_L1).toArray();
    for (const QJsonValue &form : forms)
        roles.append(form.toObject().value("role"_L1).toString());
    return roles;
}

} // namespace

void RegionsTest::everyRegionPrintsItsForms_data()
{
    QTest::addColumn<QString>("policy");
    const QStringList policies = QDir(u":/policies"_s).entryList(QDir::Dirs);
    for (const QString &policy : policies)
        QTest::addRow("%s", qPrintable(policy)) << policy;
    QVERIFY(policies.size() >= 2);
}

void RegionsTest::everyRegionPrintsItsForms()
{
    QFETCH(QString, policy);
    const Program program;
    const Outcome made = make(program, policy);
    QVERIFY2(made.code == 0, qUtf8Printable(made.err));
    QCOMPARE(program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    QCOMPARE(program.import(u"patients"_s, fixture(u"patients.csv"_s)).code, 0);
    const QString pdf = program.work(u"form.pdf"_s);
    const QStringList roles = rolesOf(policy);
    QVERIFY(!roles.isEmpty());
    for (const QString &role : roles) {
        const Outcome blank = program.on(u"print"_s, {u"--form"_s, role, u"--blank"_s, u"-o"_s, pdf});
        QVERIFY2(blank.code == 0, qUtf8Printable(role + blank.err));
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QFile::remove(pdf);
    }
    for (const QString &role : {u"staff-pledge"_s, u"consent"_s}) {
        const Outcome all = program.on(u"print"_s, {u"--form"_s, role, u"--all-missing"_s, u"-o"_s, pdf});
        QVERIFY2(all.code == 0, qUtf8Printable(role + all.err));
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QFile::remove(pdf);
    }
}

void RegionsTest::whatTheRegionLacksTheModelRulesSupply()
{
    const Program program;
    QCOMPARE(make(program, u"osaki"_s).code, 0);
    const QString pdf = program.work(u"form.pdf"_s);
    const Outcome pledges = program.on(u"print"_s, {u"--form"_s, u"staff-pledge"_s, u"--all-missing"_s, u"-o"_s, pdf});
    QCOMPARE(pledges.code, 0);
    QVERIFY(!pledges.err.isEmpty()); // it says whose form that is
}

QTEST_GUILESS_MAIN(RegionsTest)
#include "tst_cli_regions.moc"
