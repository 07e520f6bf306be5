// SPDX-License-Identifier: Apache-2.0
// Notifications (SM-SUB) and consents (SM-CON): the steps a paper may take, over a real encrypted ledger.
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aLedger;
using mcs::tests::aPatient;
using mcs::tests::aStaff;
using mcs::tests::must;
using mcs::tests::TestLedger;

class TestPapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    Submission aPacket()
    {
        const Staff staff = m_ledger->add(aStaff());
        return must(registers().preparePacket(SubmissionKind::New, {staff.id}));
    }
    Submission aSignedPacket(QDate on = QDate(2026, 11, 10))
    {
        const Submission packet = aPacket();
        must(registers().paperSigned(packet.id, u"application"_s, on));
        return must(registers().paperSigned(packet.id, u"facility-pledge"_s, on));
    }
    Consent aConsentToSign()
    {
        Consent consent;
        consent.patient = m_ledger->add(aPatient()).id;
        consent.explainedOn = QDate(2026, 11, 10);
        consent.signedOn = QDate(2026, 11, 10);
        return consent;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void aNewPacketHoldsBothPapers()
    {
        const Submission packet = aPacket();
        QCOMPARE(packet.papers.size(), 2);
        QCOMPARE(packet.papers[0].role, u"application"_s);
        QCOMPARE(packet.papers[1].role, u"facility-pledge"_s);
        QCOMPARE(packet.status, SubmissionStatus::Draft);
    }

    void addedStaffNeedOnlyTheApplication()
    {
        const Staff staff = m_ledger->add(aStaff());
        const Submission packet = must(registers().preparePacket(SubmissionKind::Addition, {staff.id}));
        QCOMPARE(packet.papers.size(), 1);
        QCOMPARE(packet.papers[0].role, u"application"_s);
    }

    void aPacketIsNeverDoubled()
    {
        const Staff staff = m_ledger->add(aStaff());
        const Submission first = must(registers().preparePacket(SubmissionKind::New, {staff.id}));
        const Staff another = m_ledger->add(aStaff());
        const Submission second = must(registers().preparePacket(SubmissionKind::New, {staff.id, another.id}));
        QCOMPARE(second.id, first.id);
        QCOMPARE(m_ledger->records().submissions.size(), 1);
        QCOMPARE(m_ledger->records().submissions.first().roster.size(), 2);
    }

    void nobodyWithoutAgreedTermsGetsOntoARoster()
    {
        const Staff staff = m_ledger->add(aStaff().named(u"鈴木 一郎"_s).withoutTerms());
        const auto refused = registers().preparePacket(SubmissionKind::New, {staff.id});
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().message.contains(u"鈴木 一郎"_s));
        QCOMPARE(refused.error().articles.first(), (Citation{u"tokai"_s, u"別紙様式１ 注記"_s}));
        QVERIFY(!registers().preparePacket(SubmissionKind::New, {}));
    }

    void withoutARegionThereIsNoPacket()
    {
        m_ledger = aLedger(u"mcs-model"_s);
        const Staff staff = m_ledger->add(aStaff());
        QCOMPARE(registers().preparePacket(SubmissionKind::New, {staff.id}).error().code, ErrorCode::RuleViolation);
    }

    void thePacketIsPrintedAndSignedPaperByPaper()
    {
        const Submission packet = aPacket();
        QCOMPARE(must(registers().paperSigned(packet.id, u"application"_s, today())).status, SubmissionStatus::Draft);
        QCOMPARE(
            must(registers().paperSigned(packet.id, u"facility-pledge"_s, today())).status, SubmissionStatus::Signed);
        QVERIFY(!registers().paperSigned(packet.id, u"staff-pledge"_s, today()));
        QVERIFY(!registers().paperSigned(packet.id, u"application"_s, today().addDays(1)));
    }

    void whoIsManagerOnTheSigningDayIsKept()
    {
        const Staff manager = m_ledger->add(aStaff());
        m_ledger->appoint(manager, OfficeRole::FacilityManager, {2024, 4, 1});
        QCOMPARE(aSignedPacket().managerAtSigning, manager.id);
    }

    void onePaperAloneCannotBeHandedIn()
    {
        const Submission packet = aPacket();
        must(registers().paperSigned(packet.id, u"application"_s, today()));
        const auto refused = registers().packetSubmitted(packet.id, today(), SubmissionMethod::ByHand);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles.first(), (Citation{u"tokai"_s, u"第3条"_s}));
        QVERIFY2(refused.error().message.contains(u"別紙様式２"_s), qPrintable(refused.error().message));
    }

    void thePapersAreHandedInAfterTheyAreSignedAndReceivedAfterwards()
    {
        const Submission packet = aSignedPacket();
        QVERIFY(!registers().packetReceived(packet.id, today(), {})); // not handed in yet
        QVERIFY(!registers().packetSubmitted(packet.id, {2026, 11, 9}, SubmissionMethod::Post));
        QVERIFY(!registers().packetSubmitted(packet.id, today().addDays(1), SubmissionMethod::Post));
        must(registers().packetSubmitted(packet.id, {2026, 11, 12}, SubmissionMethod::Post));
        QVERIFY(!registers().packetReceived(packet.id, {2026, 11, 11}, {}));
        const Submission received = must(registers().packetReceived(packet.id, {2026, 11, 16}, u"保険-12"_s));
        QCOMPARE(received.status, SubmissionStatus::Received);
        QVERIFY(!registers().packetSubmitted(packet.id, today(), SubmissionMethod::Post));
        QVERIFY(!registers().packetCancelled(packet.id, u"誤り"_s));
    }

    void whatCameBackCanBeCorrectedAndHandedInAgain()
    {
        const Submission packet = aSignedPacket();
        QVERIFY(!registers().packetReturned(packet.id, u"押印もれ"_s)); // not handed in yet
        must(registers().packetSubmitted(packet.id, {2026, 11, 12}, SubmissionMethod::ByHand));
        QVERIFY(!registers().packetReturned(packet.id, {}));
        QCOMPARE(must(registers().packetReturned(packet.id, u"押印もれ"_s)).status, SubmissionStatus::Returned);
        must(registers().paperPrinted(packet.id, u"application"_s, {}));
        QVERIFY(
            !registers().packetSubmitted(packet.id, today(), SubmissionMethod::ByHand)); // the new sheet is unsigned
        must(registers().paperSigned(packet.id, u"application"_s, {2026, 11, 18}));
        QCOMPARE(must(registers().packetSubmitted(packet.id, today(), SubmissionMethod::ByHand)).status,
            SubmissionStatus::Submitted);
    }

    void aSignedSheetIsNotUndoneByAnotherPrint()
    {
        const Submission packet = aSignedPacket();
        QCOMPARE(must(registers().paperPrinted(packet.id, u"application"_s, {})).status, SubmissionStatus::Signed);
        const Staff another = m_ledger->add(aStaff());
        QVERIFY(!registers().preparePacket(SubmissionKind::New, {packet.roster.first(), another.id}));
    }

    void aPacketIsCancelledWithAReasonBeforeItIsHandedIn()
    {
        const Submission packet = aSignedPacket();
        QVERIFY(!registers().packetCancelled(packet.id, {}));
        const Submission cancelled = must(registers().packetCancelled(packet.id, u"管理者交代のため"_s));
        QCOMPARE(cancelled.status, SubmissionStatus::Cancelled);
        QCOMPARE(cancelled.note, u"管理者交代のため"_s);
    }

    void aConsentIsExplainedBeforeItIsSigned()
    {
        Consent consent = aConsentToSign();
        consent.explainedOn = QDate(2026, 11, 11);
        const auto refused = registers().consentSigned(consent);
        QVERIFY(refused.error().message.contains(u"署名日（令和8年11月10日）が説明日（令和8年11月11日）より前"_s));
        consent.explainedOn = {};
        QVERIFY(!registers().consentSigned(consent));
        consent = aConsentToSign();
        consent.signedOn = today().addDays(1);
        QVERIFY(!registers().consentSigned(consent));
        QVERIFY(m_ledger->records().consents.isEmpty());
        QCOMPARE(must(registers().consentSigned(aConsentToSign())).status, ConsentStatus::Signed);
    }

    void whoWritesForThePatientGivesRelationAndReason()
    {
        Consent consent = aConsentToSign();
        consent.signerKind = SignerKind::WrittenByAnother;
        QVERIFY(!registers().consentSigned(consent));
        consent.signerName = u"茨城 健"_s;
        QVERIFY(registers().consentSigned(consent).error().message.contains(u"続柄"_s));
        consent.relation = u"長男"_s;
        QVERIFY(registers().consentSigned(consent).error().message.contains(u"理由"_s));
        consent.proxyReason = u"手が不自由なため"_s;
        QVERIFY(registers().consentSigned(consent));
    }

    void theCounterpartCompletesTheConsent()
    {
        const Consent consent = must(registers().consentSigned(aConsentToSign()));
        QVERIFY(!registers().counterpartHanded(consent.id, {2026, 11, 9}));
        QVERIFY(!registers().counterpartHanded(consent.id, today().addDays(1)));
        QCOMPARE(must(registers().counterpartHanded(consent.id, {2026, 11, 10})).status, ConsentStatus::Delivered);
        QVERIFY(!registers().counterpartHanded(consent.id, today()));
    }

    void aNewConsentSupersedesTheEarlierOne()
    {
        const Consent first = must(registers().consentSigned(aConsentToSign()));
        Consent again;
        again.patient = first.patient;
        again.explainedOn = again.signedOn = today();
        const Consent second = must(registers().consentSigned(again));
        QCOMPARE(must(m_ledger->ledger().consents().find(first.id)).status, ConsentStatus::Superseded);
        QCOMPARE(effectiveConsent(m_ledger->records(), first.patient)->id, second.id);
    }

    void printingAgainKeepsOneOpenConsent()
    {
        const Patient patient = m_ledger->add(aPatient());
        const Consent first = must(registers().consentPrinted(patient.id, {}, {2026, 11, 1}));
        const Consent second = must(registers().consentPrinted(patient.id, {}, {2026, 11, 2}));
        QCOMPARE(second.id, first.id);
        Consent consent = second;
        consent.explainedOn = consent.signedOn = QDate(2026, 11, 3);
        QCOMPARE(must(registers().consentSigned(consent)).id, first.id);
    }

    void aRefusalComesBeforeAndAWithdrawalAfterTheSignature()
    {
        const Patient patient = m_ledger->add(aPatient());
        const Consent printed = must(registers().consentPrinted(patient.id, {}, {2026, 11, 1}));
        QVERIFY(!registers().consentWithdrawn(printed.id, today(), {}));
        QCOMPARE(must(registers().consentRefused(printed.id, today(), u"家族と相談したい"_s)).status,
            ConsentStatus::Refused);

        const Consent consent = must(registers().consentSigned(aConsentToSign()));
        QVERIFY(!registers().consentRefused(consent.id, today(), {}));
        QVERIFY(!registers().consentWithdrawn(consent.id, {2026, 11, 9}, {}));
        QCOMPARE(must(registers().consentWithdrawn(consent.id, today(), {})).withdrawnOn, today());
        QVERIFY(!effectiveConsent(m_ledger->records(), consent.patient));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
