// SPDX-License-Identifier: Apache-2.0
// May information about a patient be shared in MCS? (東海村 第6条, 準則 5) The one answer to this question: the
// registers' guards, やること and the window all ask here.
#pragma once

#include "models/policy/policy.h"

#include <QHash>
#include <QSet>

namespace mcs::policy {

// What stands in the way of sharing.
enum class SharingGap {
    None,
    Missing, // nothing signed is in force, and the policy has no exemption that was used
    NotExplained, // signed, but sharing in MCS itself was not explained (A11c)
    ClauseRefused, // a clause without which MCS cannot be used was refused
    ImpliedNotEnough, // 黙示 counts only where 準則 alone governs, with its reason (5-1)
};

struct SharingConsent
{
    std::optional<domain::Consent> consent; // the one that allows it, else the newest that does not suffice
    SharingGap gap = SharingGap::Missing;
    [[nodiscard]] bool isAllowed() const { return gap == SharingGap::None; }
    [[nodiscard]] QDate from() const; // first day on which the consent allows it
};

// Judges single consents by the policy, which is asked only once.
class SharingRule
{
public:
    explicit SharingRule(const Policy &policy);
    [[nodiscard]] bool needsConsent() const { return m_needsConsent; } // some layer demands it
    // Missing: this row is no consent in force.
    [[nodiscard]] SharingGap gapOf(const domain::Consent &consent) const;

private:
    bool m_needsConsent;
    bool m_hasExemption;
    bool m_impliedCounts;
    QSet<QString> m_criticalClauses;
};

[[nodiscard]] SharingConsent sharingConsent(
    const QList<domain::Consent> &consents, domain::PatientId patient, const Policy &policy);
[[nodiscard]] SharingConsent sharingConsent(
    const domain::Records &records, domain::PatientId patient, const Policy &policy);

// The same for every patient at once, for lists.
class Sharing
{
public:
    Sharing(const QList<domain::Consent> &consents, const Policy &policy);
    [[nodiscard]] SharingGap gapOf(domain::PatientId patient) const { return m_gaps.value(patient, m_withoutConsent); }
    [[nodiscard]] bool isAllowed(domain::PatientId patient) const { return gapOf(patient) == SharingGap::None; }

private:
    SharingGap m_withoutConsent;
    QHash<domain::PatientId, SharingGap> m_gaps;
};

// Why not, as a complete sentence that names the patient and says what to do next. Empty for None.
[[nodiscard]] QString sharingSentence(SharingGap gap, const QString &patientName);

} // namespace mcs::policy
