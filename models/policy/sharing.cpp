// SPDX-License-Identifier: Apache-2.0
#include "models/policy/sharing.h"

#include "models/policy/policytext.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

QDate SharingConsent::from() const
{
    if (!consent)
        return {};
    return consent->status == ConsentStatus::Exempt ? consent->exemptedOn : consent->signedOn;
}

SharingRule::SharingRule(const Policy &policy)
    : m_needsConsent(policy.demand(u"consent"_s).inForce)
    , m_hasExemption(!policy.consentExemption().isEmpty())
    , m_impliedCounts(!policy.demand(u"consent"_s).regional)
{
    for (const ConsentClause &clause : policy.consentClauses()) {
        if (clause.critical)
            m_criticalClauses.insert(clause.id);
    }
}

SharingGap SharingRule::gapOf(const Consent &consent) const
{
    if (consent.status == ConsentStatus::Exempt) {
        const bool counts
            = m_hasExemption && consent.exemptedOn.isValid() && !consent.exemptionBasis.trimmed().isEmpty();
        return counts ? SharingGap::None : SharingGap::Missing;
    }
    if (!isEffective(consent))
        return SharingGap::Missing;
    if (!consent.mcsExplained)
        return SharingGap::NotExplained;
    if (std::any_of(consent.refused.cbegin(), consent.refused.cend(),
            [&](const RefusedClause &refused) { return m_criticalClauses.contains(refused.clause); }))
        return SharingGap::ClauseRefused;
    if (consent.method == ConsentMethod::Implied && (!m_impliedCounts || consent.impliedReason.trimmed().isEmpty()))
        return SharingGap::ImpliedNotEnough;
    return SharingGap::None;
}

SharingConsent sharingConsent(const QList<Consent> &consents, PatientId patient, const Policy &policy)
{
    const SharingRule rule(policy);
    SharingConsent found;
    if (!rule.needsConsent())
        found.gap = SharingGap::None;
    for (const Consent &consent : consents) {
        if (consent.patient != patient)
            continue;
        const SharingGap gap = rule.gapOf(consent);
        if (gap == SharingGap::Missing || (gap != SharingGap::None && found.isAllowed()))
            continue;
        const bool isNewer = !found.consent || found.consent->id < consent.id;
        if (isNewer || (gap == SharingGap::None && !found.isAllowed()))
            found = {consent, gap};
    }
    return found;
}

SharingConsent sharingConsent(const Records &records, PatientId patient, const Policy &policy)
{
    return sharingConsent(records.consents, patient, policy);
}

Sharing::Sharing(const QList<Consent> &consents, const Policy &policy)
{
    const SharingRule rule(policy);
    m_withoutConsent = rule.needsConsent() ? SharingGap::Missing : SharingGap::None;
    for (const Consent &consent : consents) {
        const SharingGap gap = rule.gapOf(consent);
        if (gap != SharingGap::Missing && gapOf(consent.patient) != SharingGap::None)
            m_gaps.insert(consent.patient, gap);
    }
}

QString sharingSentence(SharingGap gap, const QString &patientName)
{
    switch (gap) {
    case SharingGap::None:
        break;
    case SharingGap::Missing:
        return PolicyText::tr("There is no consent of %1 in force. Please have the consent signed and record it first.")
            .arg(patientName);
    case SharingGap::NotExplained:
        return PolicyText::tr(
            "%1 signed a consent, but sharing in MCS itself was not explained. Please explain it, have a "
            "consent signed and record it first.")
            .arg(patientName);
    case SharingGap::ClauseRefused:
        return PolicyText::tr(
            "%1 refused a clause of the consent without which nothing may be shared in MCS. Please do "
            "not share, or have a new consent signed.")
            .arg(patientName);
    case SharingGap::ImpliedNotEnough:
        return PolicyText::tr("The consent of %1 is an implied one, which is not enough here. Please have the consent "
                              "signed and record it first.")
            .arg(patientName);
    }
    return {};
}

} // namespace mcs::policy
