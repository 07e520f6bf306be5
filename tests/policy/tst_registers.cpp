// SPDX-License-Identifier: Apache-2.0
// Staff, offices and pledges: what may be written down, over a real encrypted ledger.
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aLedger;
using mcs::tests::aPatient;
using mcs::tests::aStaff;
using mcs::tests::must;
using mcs::tests::TestLedger;

namespace {

PledgeExemption anExemption()
{
    PledgeExemption exemption;
    exemption.document = u"雇用契約書（守秘義務条項）"_s;
    exemption.date = QDate(2024, 4, 1);
    exemption.points = {true, true, true, true, true};
    return exemption;
}

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    void sees(const Error &error, ErrorCode code, const QString &words)
    {
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void aNameIsKeptExactlyAsTyped()
    {
        const Staff saved = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        QCOMPARE(m_ledger->records().staff.first().name, u"葛󠄀城 𠮷男"_s);
        QVERIFY(saved.id.isStored());
    }

    void aPersonWithoutANameIsRefused()
    {
        sees(registers().saveStaff(aStaff().named(u"　"_s)).error(), ErrorCode::InvalidInput, u"氏名を入力"_s);
        QVERIFY(m_ledger->records().staff.isEmpty());
    }

    void anAddressInUseIsRefusedNamingItsOwner()
    {
        m_ledger->add(aStaff().named(u"髙橋 﨑子"_s).withEmail(u"saki@midori.example.jp"_s));
        const auto twice
            = registers().saveStaff(aStaff().named(u"森 鷗外"_s).withEmail(u" ＳＡＫＩ@midori.example.jp "_s));
        QVERIFY(!twice);
        sees(twice.error(), ErrorCode::Duplicate, u"髙橋 﨑子さん"_s);
        QVERIFY(twice.error().articles.contains(Citation{u"tokai"_s, u"別紙様式１ 注記"_s}));
        QCOMPARE(m_ledger->records().staff.size(), 1);
    }

    void theAddressOfSomebodyWhoHasLeftMayBeUsedAgain()
    {
        m_ledger->add(aStaff().withEmail(u"reception@midori.example.jp"_s).leftOn({2026, 10, 31}));
        QVERIFY(registers().saveStaff(aStaff().withEmail(u"reception@midori.example.jp"_s)));
    }

    void leavingBeforeJoiningIsRefused()
    {
        const auto refused
            = registers().saveStaff(aStaff().named(u"山田 太郎"_s).joinedOn({2022, 6, 15}).leavingOn({2022, 6, 14}));
        sees(refused.error(), ErrorCode::InvalidInput, u"退職日（令和4年6月14日）が入職日（令和4年6月15日）より前"_s);
        QVERIFY(registers().saveStaff(aStaff().joinedOn({2022, 6, 15}).leavingOn({2022, 6, 15})));
    }

    void whoHasPassedTheLastDayHasLeft()
    {
        QCOMPARE(m_ledger->add(aStaff().leavingOn({2026, 10, 31})).employment, Employment::Left);
        QCOMPARE(m_ledger->add(aStaff().leavingOn(today())).employment, Employment::Active);
    }

    void agreementAndAccountDatesCannotLieInTheFuture()
    {
        sees(registers().saveStaff(aStaff().agreedToTermsOn(today().addDays(1))).error(), ErrorCode::InvalidInput,
            u"MCS利用規約同意日"_s);
        Staff staff = aStaff();
        staff.account.passwordChangedOn = today().addDays(1);
        sees(registers().saveStaff(staff).error(), ErrorCode::InvalidInput, u"パスワード変更日"_s);
        staff.account.passwordChangedOn = today();
        QVERIFY(registers().saveStaff(staff));
    }

    void anUnknownJobIsRefused()
    {
        sees(registers().saveStaff(aStaff().withJob(u"魔法使い"_s)).error(), ErrorCode::InvalidInput,
            u"職種「魔法使い」"_s);
    }

    void anAccountNeedsAPledgeBeforeItIsInUse()
    {
        Staff staff = m_ledger->add(aStaff().named(u"斎藤 花子"_s));
        staff.account.status = AccountStatus::InUse;
        staff.account.registeredOn = today();
        const auto refused = registers().saveStaff(staff);
        sees(refused.error(), ErrorCode::RuleViolation, u"斎藤 花子さんの誓約書"_s);
        QCOMPARE(refused.error().articles.first(), (Citation{u"tokai"_s, u"第9条"_s}));
        QCOMPARE(m_ledger->records().staff.first().account.status, AccountStatus::None);
        must(registers().pledgePrinted(staff.id, {}, today()));
        QVERIFY(!registers().saveStaff(staff)); // printed is not signed
        must(registers().pledgeSigned(staff.id, today(), u"書庫A"_s));
        staff.account.registeredOn = {};
        const auto unregistered = registers().saveStaff(staff);
        QCOMPARE(unregistered.error().code, ErrorCode::RuleViolation);
        QCOMPARE(unregistered.error().articles.first(), (Citation{u"tokai"_s, u"第8条"_s}));
        staff.account.registeredOn = today();
        QVERIFY(registers().saveStaff(staff));
    }

    void somebodyNewCannotStartWithAnAccountInUse()
    {
        Staff staff = aStaff();
        staff.account.status = AccountStatus::InUse;
        QCOMPARE(registers().saveStaff(staff).error().code, ErrorCode::RuleViolation);
    }

    void theAccountOfSomebodyWhoLeftCannotBePutIntoUse()
    {
        Staff staff = m_ledger->add(aStaff().named(u"山田 太郎"_s).leftOn({2026, 10, 31}));
        must(registers().pledgeSigned(staff.id, {2026, 1, 5}, {}));
        staff.account.status = AccountStatus::InUse;
        sees(registers().saveStaff(staff).error(), ErrorCode::InvalidInput, u"山田 太郎さんは退職"_s);
    }

    void aPasswordRuleThatNoLayerAllowsIsRefused()
    {
        m_ledger = aLedger(u"mcs-model"_s);
        Staff staff = aStaff();
        staff.account.passwordRule = PasswordRule::C8TwoMonths;
        QCOMPARE(registers().saveStaff(staff).error().code, ErrorCode::RuleViolation);
        staff.account.passwordRule = PasswordRule::B8SymbolsTwoMonths;
        QVERIFY(registers().saveStaff(staff));
    }

    void aPledgeCannotBeSignedInTheFuture()
    {
        const Staff staff = m_ledger->add(aStaff());
        sees(registers().pledgeSigned(staff.id, today().addDays(1), {}).error(), ErrorCode::InvalidInput,
            u"未来の日付"_s);
        QVERIFY(!registers().pledgeSigned(staff.id, {}, {}));
        QVERIFY(m_ledger->records().pledges.isEmpty());
    }

    void aNewPledgeReplacesTheEarlierOne()
    {
        const Staff staff = m_ledger->add(aStaff());
        const StaffPledge first = must(registers().pledgeSigned(staff.id, {2024, 4, 1}, u"書庫A"_s));
        const StaffPledge second = must(registers().pledgeSigned(staff.id, {2026, 4, 1}, u"書庫B"_s, u"転居"_s));
        QCOMPARE(m_ledger->records().pledges.size(), 2);
        QCOMPARE(m_ledger->records().pledges.first().status, PledgeStatus::Replaced);
        QCOMPARE(effectivePledge(m_ledger->records(), staff.id)->id, second.id);
        QVERIFY(first.id != second.id);
    }

    void signingClosesThePrintedSheet()
    {
        const Staff staff = m_ledger->add(aStaff());
        const StaffPledge printed = must(registers().pledgePrinted(staff.id, {}, {2026, 11, 1}));
        const StaffPledge again = must(registers().pledgePrinted(staff.id, {}, {2026, 11, 5}));
        QCOMPARE(again.id, printed.id); // one open sheet a person
        const StaffPledge returned = must(registers().pledgeSigned(staff.id, {2026, 11, 6}, {}));
        QCOMPARE(returned.id, printed.id);
        QCOMPARE(m_ledger->records().pledges.size(), 1);
    }

    void aPaperSignedBeforeTheSheetWasPrintedIsAnotherPaper()
    {
        const Staff staff = m_ledger->add(aStaff());
        const StaffPledge printed = must(registers().pledgePrinted(staff.id, {}, {2026, 11, 1}));
        const StaffPledge old = must(registers().pledgeSigned(staff.id, {2024, 4, 1}, {}));
        QVERIFY(old.id != printed.id);
        QVERIFY(!old.document.isStored());
        QCOMPARE(must(m_ledger->ledger().pledges().find(printed.id)).status, PledgeStatus::Replaced);
    }

    void aPledgeStaysValidAfterThePersonLeaves()
    {
        Staff staff = m_ledger->add(aStaff());
        must(registers().pledgeSigned(staff.id, {2024, 4, 1}, {}));
        staff.leftOn = QDate(2026, 10, 31);
        must(registers().saveStaff(staff));
        QCOMPARE(effectivePledge(m_ledger->records(), staff.id)->status, PledgeStatus::Signed);
    }

    void anExemptionNeedsTheExistingPaperItsDateAndAllFivePoints()
    {
        const Staff staff = m_ledger->add(aStaff().named(u"斎藤 花子"_s));
        PledgeExemption exemption = anExemption();
        exemption.document.clear();
        QCOMPARE(registers().pledgeExempted(staff.id, exemption).error().code, ErrorCode::RuleViolation);
        exemption = anExemption();
        exemption.date = {};
        const auto undated = registers().pledgeExempted(staff.id, exemption);
        sees(undated.error(), ErrorCode::RuleViolation, u"署名した日"_s);
        QCOMPARE(undated.error().articles.first(), (Citation{u"tokai"_s, u"第9条なお書き"_s}));
        exemption = anExemption();
        exemption.points[3] = false;
        const auto open = registers().pledgeExempted(staff.id, exemption);
        sees(open.error(), ErrorCode::RuleViolation, u"5つのポイント"_s);
        QCOMPARE(open.error().details, QStringList{u"（4）事業者が定めた利用目的外での使用を禁止する。"_s});
        QVERIFY(m_ledger->records().pledges.isEmpty());

        const StaffPledge exempt = must(registers().pledgeExempted(staff.id, anExemption()));
        QCOMPARE(exempt.status, PledgeStatus::Exempt);
        QVERIFY(!exempt.exemption.checkedBy.isEmpty());
        QVERIFY(effectivePledge(m_ledger->records(), staff.id));
    }

    void theModelRulesKnowNoExemption()
    {
        m_ledger = aLedger(u"mcs-model"_s);
        const Staff staff = m_ledger->add(aStaff());
        const auto refused = registers().pledgeExempted(staff.id, anExemption());
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles.first(), (Citation{u"mcs-model"_s, u"4-1"_s}));
    }

    void aVoidPledgeNeedsAReasonAndNoLongerCounts()
    {
        const Staff staff = m_ledger->add(aStaff());
        const StaffPledge pledge = must(registers().pledgeSigned(staff.id, {2024, 4, 1}, {}));
        QVERIFY(!registers().pledgeVoided(pledge.id, u" "_s));
        const StaffPledge voided = must(registers().pledgeVoided(pledge.id, u"別の人の署名だった"_s));
        QCOMPARE(voided.status, PledgeStatus::Void);
        QCOMPARE(voided.info.voidReason, u"別の人の署名だった"_s);
        QVERIFY(!effectivePledge(m_ledger->records(), staff.id));
    }

    void anOfficeEndsBeforeTheNextManagerBegins()
    {
        const Staff first = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        const Staff second = m_ledger->add(aStaff().named(u"森 鷗外"_s));
        Appointment old = m_ledger->appoint(first, OfficeRole::FacilityManager, {2024, 4, 1});
        Appointment next;
        next.staff = second.id;
        next.role = OfficeRole::FacilityManager;
        next.from = QDate(2026, 10, 1);
        sees(registers().saveAppointment(next).error(), ErrorCode::Duplicate, u"事業所管理者は髙橋 﨑子さん"_s);
        old.to = QDate(2026, 9, 30);
        must(registers().saveAppointment(old));
        must(registers().saveAppointment(next));
        QCOMPARE(officeHolder(m_ledger->records(), OfficeRole::FacilityManager, {2026, 9, 30})->name, u"髙橋 﨑子"_s);
        QCOMPARE(officeHolder(m_ledger->records(), OfficeRole::FacilityManager, {2026, 10, 1})->name, u"森 鷗外"_s);
        QVERIFY(!officeHolder(m_ledger->records(), OfficeRole::FacilityManager, {2024, 3, 31}));
    }

    void severalAdministratorsMayServeAtOnce()
    {
        const Staff first = m_ledger->add(aStaff());
        const Staff second = m_ledger->add(aStaff());
        m_ledger->appoint(first, OfficeRole::McsAdministrator, {2024, 4, 1});
        m_ledger->appoint(second, OfficeRole::McsAdministrator, {2025, 4, 1});
        QCOMPARE(officeHolder(m_ledger->records(), OfficeRole::McsAdministrator, today())->id, first.id);
        Appointment twice;
        twice.staff = first.id;
        twice.role = OfficeRole::McsAdministrator;
        twice.from = QDate(2026, 1, 1);
        QCOMPARE(registers().saveAppointment(twice).error().code, ErrorCode::Duplicate);
    }

    void anAppointmentCannotEndBeforeItBegins()
    {
        const Staff staff = m_ledger->add(aStaff().leavingOn({2026, 12, 31}));
        Appointment appointment;
        appointment.staff = staff.id;
        QVERIFY(!registers().saveAppointment(appointment)); // no first day
        appointment.from = QDate(2026, 4, 1);
        appointment.to = QDate(2026, 3, 31);
        QVERIFY(!registers().saveAppointment(appointment));
        appointment.from = QDate(2027, 1, 1);
        appointment.to = {};
        QVERIFY(!registers().saveAppointment(appointment)); // has left by then
    }

    void whoHasLeftHoldsNoOfficeAnyMore()
    {
        Staff staff = m_ledger->add(aStaff());
        m_ledger->appoint(staff, OfficeRole::McsAdministrator, {2024, 4, 1});
        staff.leftOn = QDate(2026, 10, 31);
        must(registers().saveStaff(staff));
        QVERIFY(!officeHolder(m_ledger->records(), OfficeRole::McsAdministrator, today()));
    }

    void aPatientBornInTheFutureIsRefused()
    {
        sees(registers().savePatient(aPatient().bornOn(today().addDays(1))).error(), ErrorCode::InvalidInput,
            u"生年月日"_s);
        QVERIFY(!registers().savePatient(aPatient().bornOn({1937, 11, 3}).endedOn({1936, 1, 1})));
        QVERIFY(!registers().savePatient(aPatient().withContact(ContactKind::Family, u" "_s)));
        QVERIFY(registers().savePatient(aPatient().withContact(ContactKind::Family, u"東海 ふみ"_s, u"妻"_s)));
    }

    void theFacilityNeedsANameAndNoLooserRules()
    {
        Facility facility = m_ledger->records().facility;
        facility.rules.insert(u"password-months"_s, 6);
        const auto looser = registers().saveFacility(facility);
        sees(looser.error(), ErrorCode::RuleViolation, u"より緩く"_s);
        facility.rules.insert(u"password-months"_s, 1);
        facility = must(registers().saveFacility(facility));
        facility.name.clear();
        QVERIFY(!registers().saveFacility(facility));
        QCOMPARE(m_ledger->records().facility.name, u"みどり在宅クリニック"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
