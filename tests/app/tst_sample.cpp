// SPDX-License-Identifier: Apache-2.0
// The sample can be entered wherever a facility begins: every rule of every region holds for it.
#include "app/sampleledger.h"
#include "models/policy/todo.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }

    void everyRegionTakesTheSample_data()
    {
        QTest::addColumn<QString>("policyId");
        for (const policy::PolicyChoice &choice : must(policy::PolicyLibrary().choices()))
            QTest::newRow(qPrintable(choice.id)) << choice.id;
    }
    void everyRegionTakesTheSample()
    {
        QFETCH(QString, policyId);
        const auto ledger = aLedger(policyId);
        const auto known = [&ledger](const QString &name) {
            return must(ledger->ledger().staff().save(aStaff().named(name).knownByNameOnly()));
        };
        ledger->appoint(known(u"青木 誠一郎"_s), domain::OfficeRole::FacilityManager, {2023, 4, 1});
        ledger->appoint(known(u"髙橋 﨑子"_s), domain::OfficeRole::McsAdministrator, {2023, 4, 1});
        const auto entered = app::enterSample(ledger->ledger(), ledger->policy(), TestLedger::today);
        QVERIFY2(entered.ok(), qPrintable(entered ? QString() : entered.error().message));
        const domain::Records records = ledger->records();
        QCOMPARE(records.submissions.isEmpty(), ledger->policy().submissions().isEmpty());
        QVERIFY(std::any_of(records.staff.cbegin(), records.staff.cend(),
            [](const domain::Staff &staff) { return staff.account.status == domain::AccountStatus::InUse; }));
        QVERIFY(!policy::todoList(records, ledger->policy(), TestLedger::today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
