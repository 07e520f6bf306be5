// SPDX-License-Identifier: Apache-2.0
// 同意書 (SM-CON) and 開示等の求め: what may be written down, over a real encrypted ledger.
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

class TestConsentRegister : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Patient m_patient;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    static QDate signedOn() { return {2026, 11, 10}; }
    void use(const QString &policyId)
    {
        m_ledger = aLedger(policyId);
        m_patient = m_ledger->add(aPatient());
    }
    Consent toSign() const
    {
        Consent consent;
        consent.patient = m_patient.id;
        consent.explainedOn = consent.signedOn = signedOn();
        return consent;
    }
    Consent stored(ConsentId id) { return must(m_ledger->ledger().consents().find(id)); }
    void refusesByRule(const Result<Consent> &result, const Citation &article)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::RuleViolation);
        QVERIFY2(result.error().articles.contains(article), qPrintable(result.error().message));
    }

private Q_SLOTS:
    void init() { use(u"tokai"_s); }

    void whatWasExplainedWaitsForTheSignature()
    {
        const Staff nurse = m_ledger->add(aStaff());
        const Consent printed = must(registers().consentPrinted(m_patient.id, {}, {2026, 11, 8}));
        QVERIFY(!registers().consentExplained(m_patient.id, today().addDays(1), nurse.id));
        const Consent explained = must(registers().consentExplained(m_patient.id, {2026, 11, 9}, nurse.id));
        QCOMPARE(explained.id, printed.id);
        QCOMPARE(explained.status, ConsentStatus::Explained);
        QCOMPARE(explained.explainedBy, nurse.id);
        QVERIFY(!effectiveConsent(m_ledger->records(), m_patient.id));
        Consent consent = explained;
        consent.signedOn = signedOn();
        QCOMPARE(must(registers().consentSigned(consent)).id, printed.id);
    }

    void anExplanationNeedsNoPrintedPaper()
    {
        QCOMPARE(must(registers().consentExplained(m_patient.id, today(), {})).status, ConsentStatus::Explained);
        QCOMPARE(m_ledger->records().consents.size(), 1);
    }

    void bothSidesKeepAnOriginalWhereTheRegionSaysSo()
    {
        QCOMPARE(must(registers().consentSigned(toSign())).custody, Custody::Both);
        use(u"mcs-model"_s);
        QCOMPARE(must(registers().consentSigned(toSign())).custody, Custody::OwnFacility);
        Consent elsewhere = toSign();
        elsewhere.custody = Custody::MedicalInstitution;
        QCOMPARE(must(registers().consentSigned(elsewhere)).custody, Custody::MedicalInstitution);
    }

    void aConsentInForceIsNeverOverwritten()
    {
        const Consent first = must(registers().consentSigned(toSign()));
        Consent changed = first;
        changed.signerKind = SignerKind::Family;
        changed.signerName = u"茨城 健"_s;
        const Consent second = must(registers().consentSigned(changed));
        QVERIFY(second.id != first.id);
        QCOMPARE(second.supersedes, first.id);
        QCOMPARE(stored(first.id).status, ConsentStatus::Superseded);
        QCOMPARE(stored(first.id).signerKind, SignerKind::Patient);
        QCOMPARE(effectiveConsent(m_ledger->records(), m_patient.id)->id, second.id);
        QVERIFY(!registers().consentSigned(stored(first.id))); // closed
    }

    void whereThePaperLiesIsPutRightInTheRow()
    {
        Consent consent = must(registers().consentSigned(toSign()));
        consent.storagePlace = u"同意書ファイル2"_s;
        consent.counterpartHandedOn = QDate(2026, 11, 11);
        consent.note = u"棚を替えた"_s;
        consent.custody = Custody::OwnFacility;
        const Consent corrected = must(registers().consentSigned(consent));
        QCOMPARE(corrected.id, consent.id);
        QCOMPARE(corrected.status, ConsentStatus::Delivered);
        QCOMPARE(corrected.storagePlace, u"同意書ファイル2"_s);
        consent = corrected;
        consent.counterpartHandedOn = QDate(2026, 11, 9); // before the signature
        QVERIFY(!registers().consentSigned(consent));
        QCOMPARE(m_ledger->records().consents.size(), 1);
    }

    void anotherPatientsRowIsNotTakenOver()
    {
        Consent consent = must(registers().consentSigned(toSign()));
        consent.patient = m_ledger->add(aPatient()).id;
        QVERIFY(!registers().consentSigned(consent));
    }

    void aRefusedClauseNeedsItsSeal()
    {
        Consent consent = toSign();
        consent.refused = {{u"４"_s, false}};
        refusesByRule(registers().consentSigned(consent), {u"mcs-model"_s, u"5-2"_s});
        consent.refused = {{u"９"_s, true}};
        QCOMPARE(registers().consentSigned(consent).error().code, ErrorCode::InvalidInput);
        consent.refused = {{u"４"_s, true}, {u"４"_s, true}};
        QCOMPARE(registers().consentSigned(consent).error().code, ErrorCode::InvalidInput);
        QVERIFY(m_ledger->records().consents.isEmpty());
        consent.refused = {{u"４"_s, true}, {u"３"_s, true}};
        const Consent partly = must(registers().consentSigned(consent));
        QCOMPARE(partly.refused.first().clause, u"３"_s); // in the order of the paper
        QCOMPARE(stored(partly.id).refused.size(), 2);
    }

    void whoRefusesEveryClauseRefusesTheConsent()
    {
        Consent consent = toSign();
        for (const ConsentClause &clause : m_ledger->policy().consentClauses())
            consent.refused.append({clause.id, true});
        refusesByRule(registers().consentSigned(consent), {u"mcs-model"_s, u"5-2"_s});
    }

    void withoutTheModelRulesTheRegionKnowsNoPartialRefusal()
    {
        const Policy alone = must(PolicyLibrary().load(u"tokai"_s, false, {}));
        Registers strict(m_ledger->ledger(), alone, m_ledger->clock());
        Consent consent = toSign();
        consent.refused = {{u"４"_s, true}};
        refusesByRule(strict.consentSigned(consent), {u"tokai"_s, u"第6条"_s});
    }

    void aCriticalClauseIsRecordedAndRemarkedUpon()
    {
        Consent consent = toSign();
        consent.refused = {{u"２"_s, true}};
        const Consent partly = must(registers().consentSigned(consent));
        QVERIFY(effectiveConsent(m_ledger->records(), m_patient.id));
        QCOMPARE(consentRemarks(partly, m_ledger->policy()).size(), 1);
        consent.refused = {{u"３"_s, true}};
        QVERIFY(consentRemarks(consent, m_ledger->policy()).isEmpty());
    }

    void aConsentTakenAsGivenCountsOnlyUnderTheModelRulesAlone()
    {
        Consent consent = toSign();
        consent.method = ConsentMethod::Implied;
        consent.impliedReason = u"院内掲示により"_s;
        refusesByRule(registers().consentSigned(consent), {u"tokai"_s, u"第6条"_s});
        use(u"mcs-model"_s);
        consent.patient = m_patient.id;
        consent.impliedReason.clear();
        refusesByRule(registers().consentSigned(consent), {u"mcs-model"_s, u"5-1"_s});
        consent.impliedReason = u"院内掲示により"_s;
        consent.signerKind = SignerKind::WrittenByAnother; // what a paper says does not apply
        const Consent implied = must(registers().consentSigned(consent));
        QCOMPARE(implied.signerKind, SignerKind::Patient);
        QVERIFY(!implied.patientSigned && !implied.familySigned);
        QVERIFY(!registers().counterpartHanded(implied.id, today()));
        QCOMPARE(consentRemarks(implied, m_ledger->policy()).size(), 1);
    }

    void oneOfTheTwoBoxesIsSignedAtLeast()
    {
        use(u"mcs-model"_s);
        Consent consent = toSign();
        consent.patientSigned = consent.familySigned = false;
        refusesByRule(registers().consentSigned(consent), {u"mcs-model"_s, u"5"_s});
        consent.signerKind = SignerKind::Family;
        consent.patientSigned = true;
        consent.signerName = u"茨城 健"_s;
        QVERIFY(!registers().consentSigned(consent)); // the family's box is empty
        consent.patientSigned = false;
        consent.familySigned = true;
        const Consent family = must(registers().consentSigned(consent));
        QCOMPARE(consentRemarks(family, m_ledger->policy()).size(), 1); // only one of two
        Consent both = toSign();
        both.familySigned = true;
        QVERIFY(!registers().consentSigned(both)); // who of the family?
        both.signerName = u"茨城 健"_s;
        QVERIFY(consentRemarks(must(registers().consentSigned(both)), m_ledger->policy()).isEmpty());
    }

    void oneBoxIsSignedByWhoeverSigns()
    {
        Consent consent = toSign();
        consent.signerKind = SignerKind::Family;
        consent.signerName = u"茨城 健"_s;
        const Consent saved = must(registers().consentSigned(consent));
        QVERIFY(saved.familySigned && !saved.patientSigned);
        QVERIFY(consentRemarks(saved, m_ledger->policy()).isEmpty());
    }

    void noExemptionIsOfferedByTheseTwoPolicies()
    {
        refusesByRule(registers().consentExempted(m_patient.id, u"既に利用中"_s, today()), {u"tokai"_s, u"第6条"_s});
        use(u"mcs-model"_s);
        refusesByRule(registers().consentExempted(m_patient.id, u"既に利用中"_s, today()), {u"mcs-model"_s, u"5"_s});
    }

    void theReasonOfAnEndIsKept()
    {
        const Consent consent = must(registers().consentSigned(toSign()));
        const Consent withdrawn = must(registers().consentWithdrawn(consent.id, today(), u"本人の希望"_s));
        QCOMPARE(withdrawn.status, ConsentStatus::Withdrawn);
        QCOMPARE(stored(consent.id).endReason, u"本人の希望"_s);
        QVERIFY(!registers().consentWithdrawn(consent.id, today(), {})); // once
    }

    void theConsentEndsWithTheCare()
    {
        const Consent consent = must(registers().consentSigned(toSign()));
        m_patient.status = CareStatus::Died;
        m_patient.endedOn = today();
        m_patient = must(registers().savePatient(m_patient));
        QCOMPARE(stored(consent.id).status, ConsentStatus::Ended);
        QVERIFY(!effectiveConsent(m_ledger->records(), m_patient.id));
    }

    void anEndEnteredByMistakeIsTakenBackTheSameDay()
    {
        Consent consent = toSign();
        consent.counterpartHandedOn = signedOn();
        consent = must(registers().consentSigned(consent));
        m_patient.status = CareStatus::Ended;
        m_patient = must(registers().savePatient(m_patient));
        m_patient.status = CareStatus::AtHome;
        m_patient = must(registers().savePatient(m_patient));
        QCOMPARE(stored(consent.id).status, ConsentStatus::Delivered);

        m_patient.status = CareStatus::Ended;
        m_patient = must(registers().savePatient(m_patient));
        m_ledger->clock().set(QDateTime(today().addDays(1), QTime(9, 0)));
        m_patient.status = CareStatus::AtHome;
        m_patient = must(registers().savePatient(m_patient));
        QCOMPARE(stored(consent.id).status, ConsentStatus::Ended); // who comes back is asked again
    }

    void aRequestIsAnsweredWithADecision()
    {
        DataSubjectRequest request;
        request.patient = m_patient.id;
        request.kind = SubjectRequestKind::Correction;
        request.receivedOn = QDate(2026, 11, 12);
        QVERIFY(!registers().saveSubjectRequest(request)); // who asks?
        request.requester = u"茨城 健（長男）"_s;
        request.receivedOn = today().addDays(1);
        QVERIFY(!registers().saveSubjectRequest(request));
        request.receivedOn = QDate(2026, 11, 12);
        request = must(registers().saveSubjectRequest(request));
        request.answeredOn = QDate(2026, 11, 11);
        request.decision = u"住所を訂正した"_s;
        QVERIFY(!registers().saveSubjectRequest(request)); // before it was asked
        request.answeredOn = today();
        request.decision.clear();
        const auto undecided = registers().saveSubjectRequest(request);
        QCOMPARE(undecided.error().code, ErrorCode::RuleViolation);
        QCOMPARE(undecided.error().articles.first(), (Citation{u"tokai"_s, u"別紙様式４ 4"_s}));
        request.decision = u"住所を訂正した"_s;
        QCOMPARE(must(registers().saveSubjectRequest(request)).answeredOn, today());
        m_ledger->reopen();
        QCOMPARE(m_ledger->records().subjectRequests.first().decision, u"住所を訂正した"_s);
    }
};

QTEST_GUILESS_MAIN(TestConsentRegister)
#include "tst_consentregister.moc"
