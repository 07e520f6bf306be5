// SPDX-License-Identifier: Apache-2.0
// 診療所と訪問看護: two facilities of one corporation in one ledger, each with its region.
#include "models/policy/todo.h"
#include "tests/support/builders.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tests;

class TestStoryFacilities : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Facility m_nursing;

    Ledger &ledger() { return m_ledger->ledger(); }
    Records at(FacilityId facility)
    {
        must(ledger().chooseFacility(facility));
        return must(ledger().load());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        Facility nursing;
        nursing.name = u"あおぞら訪問看護ステーション"_s;
        nursing.kind = u"訪問看護"_s;
        nursing.policyId = u"mcs-model"_s;
        m_nursing = must(ledger().facilities().save(nursing));
    }
    void cleanup() { m_ledger.reset(); }

    void eachFacilitySeesItsOwnPeopleAndPapers()
    {
        const FacilityId clinic = ledger().facility();
        const Staff nurse
            = must(ledger().staff().save(aStaff().named(u"渡邉 はるか"_s).withEmail(u"haruka@midori.example.jp"_s)));
        QVERIFY(at(m_nursing.id).staff.isEmpty());
        QCOMPARE(at(m_nursing.id).facility.name, m_nursing.name);
        // The same person may work at both, with the same address.
        const Staff there
            = must(ledger().staff().save(aStaff().named(u"渡邉 はるか"_s).withEmail(u"haruka@midori.example.jp"_s)));
        QVERIFY(there.id != nurse.id);
        QCOMPARE(at(m_nursing.id).staff.size(), 1);
        const Records home = at(clinic);
        QVERIFY(
            std::any_of(home.staff.cbegin(), home.staff.cend(), [&](const Staff &one) { return one.id == nurse.id; }));
        QVERIFY(
            std::none_of(home.staff.cbegin(), home.staff.cend(), [&](const Staff &one) { return one.id == there.id; }));
        const auto twice = ledger().staff().save(aStaff().named(u"別人"_s).withEmail(u"Haruka@midori.example.jp"_s));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
        QVERIFY(twice.error().message.contains(u"渡邉"_s));
    }

    void eachFacilityFollowsItsRegion()
    {
        const Records clinic = must(ledger().load());
        const Records nursing = at(m_nursing.id);
        const policy::PolicyLibrary library;
        const auto here = must(library.load(clinic.facility));
        const auto there = must(library.load(nursing.facility));
        QCOMPARE(here.word(u"patient"_s), u"利用者"_s);
        QCOMPARE(there.word(u"patient"_s), u"患者"_s);
        const auto asks = [](const QList<policy::TodoItem> &items, const QString &demand) {
            return std::any_of(
                items.cbegin(), items.cend(), [&](const policy::TodoItem &item) { return item.demand == demand; });
        };
        QVERIFY(asks(policy::todoList(clinic, here, TestLedger::today), u"packet"_s));
        QVERIFY(!asks(policy::todoList(nursing, there, TestLedger::today), u"packet"_s));
    }

    void aFacilityThatIsNotThereCannotBeChosen()
    {
        const FacilityId clinic = ledger().facility();
        QVERIFY(!ledger().chooseFacility(FacilityId{99}));
        QCOMPARE(ledger().facility(), clinic);
    }
};

QTEST_MAIN(TestStoryFacilities)
#include "tst_storyfacilities.moc"
