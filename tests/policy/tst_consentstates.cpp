// SPDX-License-Identifier: Apache-2.0
// Properties of SM-CON and SM-PLG: whatever is asked in whatever order, over a real encrypted ledger, no step reaches a
// state that the guards forbid, nothing closed changes, a refused step changes nothing, and a rule names its article.
#include "models/policy/service.h"
#include "models/policy/sharing.h"
#include "tests/support/ledger.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aLedger;
using mcs::tests::aPatient;
using mcs::tests::aStaff;
using mcs::tests::must;
using mcs::tests::TestLedger;

namespace {

constexpr int steps = 60;

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int end) { return int(m_random.bounded(quint32(end))); }
    bool in(int cases) { return below(cases) == 0; } // one case of so many
    QDate day() { return TestLedger::today.addDays(2 - below(20)); } // now and then in the future
    QString maybe(const QString &text) { return in(3) ? QString() : text; }

private:
    QRandomGenerator m_random;
};

bool isClosed(ConsentStatus status)
{
    return status == ConsentStatus::Refused || status == ConsentStatus::Withdrawn
        || status == ConsentStatus::Superseded;
}

} // namespace

class TestConsentStates : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Patient m_patient;
    GroupId m_group;

    Registers &registers() { return m_ledger->registers(); }

    Error outcome(const auto &result) { return result ? Error{} : result.error(); }
    ConsentId anyConsent(Chance &chance) const
    {
        const auto consents = m_ledger->records().consents;
        return consents.isEmpty() ? ConsentId{} : consents.at(chance.below(int(consents.size()))).id;
    }
    Consent aConsent(Chance &chance)
    {
        Consent consent;
        const ConsentId known = anyConsent(chance);
        if (known.isStored() && chance.in(2))
            consent = must(m_ledger->ledger().consents().find(known));
        consent.patient = m_patient.id;
        consent.method = chance.in(5) ? ConsentMethod::Implied : ConsentMethod::Written;
        consent.impliedReason = chance.maybe(u"院内掲示"_s);
        consent.explainedOn = chance.day();
        consent.signedOn = chance.in(2) ? consent.explainedOn : chance.day();
        consent.signerKind = SignerKind(chance.below(4));
        consent.signerName = chance.maybe(u"茨城 健"_s);
        consent.relation = chance.maybe(u"長男"_s);
        consent.proxyReason = chance.maybe(u"手が不自由なため"_s);
        consent.patientSigned = !chance.in(4);
        consent.familySigned = chance.in(2);
        consent.counterpartHandedOn = chance.in(3) ? chance.day() : QDate();
        consent.refused.clear();
        for (const ConsentClause &clause : m_ledger->policy().consentClauses()) {
            if (chance.in(8))
                consent.refused.append({clause.id, !chance.in(3)});
        }
        return consent;
    }
    Error careChanges(Chance &chance)
    {
        Patient patient = must(m_ledger->ledger().patients().find(m_patient.id));
        patient.status = chance.in(3) ? CareStatus::Ended : CareStatus::AtHome;
        return outcome(registers().savePatient(patient));
    }
    Error startGroup(Chance &chance)
    {
        const Group group = must(m_ledger->ledger().groups().find(m_group));
        if (group.status == GroupStatus::Ended)
            return outcome(registers().groups().reopen(m_group, chance.day()));
        return outcome(registers().groups().start(m_group, chance.day(), {}));
    }
    Error step(Chance &chance)
    {
        switch (chance.below(10)) {
        case 0:
            return outcome(registers().consentPrinted(m_patient.id, {}, chance.day()));
        case 1:
            return outcome(registers().consentExplained(m_patient.id, chance.day(), {}));
        case 2:
            return outcome(registers().consentRefused(anyConsent(chance), chance.day(), chance.maybe(u"理由"_s)));
        case 3:
            return outcome(registers().counterpartHanded(anyConsent(chance), chance.day()));
        case 4:
            return outcome(registers().consentWithdrawn(anyConsent(chance), chance.day(), chance.maybe(u"理由"_s)));
        case 5:
            return outcome(registers().consentExempted(m_patient.id, chance.maybe(u"利用中"_s), chance.day()));
        case 6:
            return careChanges(chance);
        case 7:
            return startGroup(chance);
        default:
            return outcome(registers().consentSigned(aConsent(chance)));
        }
    }

    void verifyConsents(const Records &records, const Records &before)
    {
        const Policy &policy = m_ledger->policy();
        QVERIFY(std::count_if(records.consents.cbegin(), records.consents.cend(), [](const Consent &consent) {
            return isEffective(consent);
        }) <= 1);
        for (const Consent &consent : records.consents) {
            QVERIFY(consent.status != ConsentStatus::Exempt); // neither policy knows an exemption
            QCOMPARE(consent.status == ConsentStatus::Delivered,
                consent.counterpartHandedOn.isValid() && isEffective(consent));
            QVERIFY((consent.status == ConsentStatus::Withdrawn) == consent.withdrawnOn.isValid());
            if (consent.supersedes.isStored())
                QVERIFY(
                    must(m_ledger->ledger().consents().find(consent.supersedes)).status == ConsentStatus::Superseded);
            if (!isEffective(consent))
                continue;
            QVERIFY(consent.signedOn <= TestLedger::today);
            QVERIFY(!consent.explainedOn.isValid() || consent.explainedOn <= consent.signedOn);
            if (consent.method == ConsentMethod::Implied) {
                QVERIFY(!policy.demand(u"consent"_s).regional && !consent.impliedReason.isEmpty());
                continue;
            }
            QVERIFY(consent.patientSigned || consent.familySigned);
            QVERIFY(consent.signerKind != SignerKind::WrittenByAnother
                || (!consent.relation.isEmpty() && !consent.proxyReason.isEmpty()));
            QVERIFY(std::all_of(consent.refused.cbegin(), consent.refused.cend(),
                [](const RefusedClause &clause) { return clause.sealed; }));
        }
        for (const Consent &closed : before.consents) {
            if (isClosed(closed.status))
                QVERIFY(records.consents.contains(closed));
        }
        const bool underCare = isUnderCare(records.patients.first()); // else やること asks for the end of the group
        for (const Group &group : records.groups) {
            if (group.status == GroupStatus::Active && underCare)
                QVERIFY(sharingConsent(records, m_patient.id, policy).isAllowed());
        }
    }

private Q_SLOTS:
    void noSequenceOfStepsReachesAForbiddenConsent_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("tokai %u", seed) << u"tokai"_s << seed;
            QTest::addRow("mcs-model %u", seed) << u"mcs-model"_s << seed;
        }
    }
    void noSequenceOfStepsReachesAForbiddenConsent()
    {
        QFETCH(QString, policy);
        QFETCH(quint32, seed);
        m_ledger = aLedger(policy);
        m_patient = m_ledger->add(aPatient());
        Group group;
        group.patient = m_patient.id;
        group.name = u"見本 多職種"_s;
        group.preparedOn = QDate(2026, 10, 1);
        m_group = must(registers().groups().saveGroup(group)).id;
        Chance chance(seed);
        int done = 0;
        for (int i = 0; i < steps; ++i) {
            const Records before = m_ledger->records();
            const Error error = step(chance);
            const Records after = m_ledger->records();
            if (error.message.isEmpty()) {
                ++done;
            } else {
                QCOMPARE(after.consents, before.consents);
                QCOMPARE(after.groups, before.groups);
                QCOMPARE(after.patients, before.patients);
                QVERIFY2(
                    error.code != ErrorCode::RuleViolation || !error.articles.isEmpty(), qPrintable(error.message));
            }
            verifyConsents(after, before);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(done > steps / 6);
    }

    void noSequenceOfStepsReachesAForbiddenPledge_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noSequenceOfStepsReachesAForbiddenPledge()
    {
        QFETCH(quint32, seed);
        m_ledger = aLedger();
        Staff staff = m_ledger->add(aStaff());
        Chance chance(seed);
        for (int i = 0; i < steps; ++i) {
            const QList<StaffPledge> before = m_ledger->records().pledges;
            const auto any
                = [&] { return before.isEmpty() ? PledgeId{} : before.at(chance.below(int(before.size()))).id; };
            PledgeExemption exemption;
            exemption.document = chance.maybe(u"雇用契約書"_s);
            exemption.date = chance.day();
            exemption.points.fill(!chance.in(3));
            Staff inUse = staff;
            inUse.account.registeredOn = TestLedger::today;
            inUse.account.status = chance.in(2) ? AccountStatus::InUse : AccountStatus::None;
            Error error;
            bool putInUse = false;
            switch (chance.below(6)) {
            case 0:
                error = outcome(registers().pledgePrinted(staff.id, {}, chance.day()));
                break;
            case 1:
                error = outcome(registers().pledgeExempted(staff.id, exemption));
                break;
            case 2:
                error = outcome(registers().pledgeVoided(any(), chance.maybe(u"誤り"_s)));
                break;
            case 3: {
                const auto saved = registers().saveStaff(inUse);
                error = outcome(saved);
                putInUse = saved && saved->account.status == AccountStatus::InUse
                    && staff.account.status != AccountStatus::InUse;
                if (saved)
                    staff = *saved;
                break;
            }
            default:
                error = outcome(registers().pledgeSigned(staff.id, chance.day(), {}, chance.maybe(u"転居"_s)));
            }
            const Records records = m_ledger->records();
            if (!error.message.isEmpty()) {
                QCOMPARE(records.pledges, before);
                QVERIFY2(
                    error.code != ErrorCode::RuleViolation || !error.articles.isEmpty(), qPrintable(error.message));
            }
            int inForce = 0;
            for (const StaffPledge &pledge : records.pledges) {
                inForce += isEffective(pledge);
                QVERIFY(pledge.status != PledgeStatus::Signed || pledge.signedOn <= TestLedger::today);
            }
            QVERIFY(inForce <= 1);
            QVERIFY(!putInUse || inForce == 1); // 利用中 begins only with a pledge or its exemption
            for (const StaffPledge &closed : before) {
                if (closed.status == PledgeStatus::Replaced)
                    QVERIFY(records.pledges.contains(closed) || !error.message.isEmpty()
                        || must(m_ledger->ledger().pledges().find(closed.id)).status == PledgeStatus::Void);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConsentStates)
#include "tst_consentstates.moc"
