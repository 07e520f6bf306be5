// SPDX-License-Identifier: Apache-2.0
// 同意書 (SM-CON): what becomes of it besides the signature: 不同意, 交付, 撤回, 終了.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/consentrules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/sharing.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QDate inForceFrom(const Consent &consent)
{
    return consent.status == ConsentStatus::Exempt ? consent.exemptedOn : consent.signedOn;
}

// What the consent was before the patient's care ended.
ConsentStatus statusBeforeEnd(const Consent &consent)
{
    if (consent.exemptedOn.isValid())
        return ConsentStatus::Exempt;
    if (consent.signedOn.isValid())
        return consent.counterpartHandedOn.isValid() ? ConsentStatus::Delivered : ConsentStatus::Signed;
    if (consent.explainedOn.isValid())
        return ConsentStatus::Explained;
    return consent.printedOn.isValid() ? ConsentStatus::Printed : ConsentStatus::Draft;
}

} // namespace

Result<Consent> Registers::consentRefused(ConsentId id, QDate on, const QString &reason)
{
    const auto stored = m_ledger.consents().find(id);
    if (!stored)
        return stored.error();
    Consent consent = *stored;
    if (!isBeforeSigning(consent.status))
        return invalidInput(PolicyText::tr(
            "A refusal can be recorded only while the consent is not signed. Please record a withdrawal instead."));
    if (const auto date = checkPastDate(PolicyText::tr("Refused on"), on, m_clock.today()); !date)
        return date.error();
    if (const auto text = checkText(PolicyText::tr("Reason"), reason, 1000); !text)
        return text.error();
    consent.status = ConsentStatus::Refused;
    if (!consent.explainedOn.isValid() || consent.explainedOn > on)
        consent.explainedOn = on; // who says no has been told what it is about
    consent.endReason = reason;
    return m_ledger.consents().save(consent);
}

Result<Consent> Registers::counterpartHanded(ConsentId id, QDate on)
{
    const auto stored = m_ledger.consents().find(id);
    if (!stored)
        return stored.error();
    Consent consent = *stored;
    if (consent.status != ConsentStatus::Signed || consent.method == ConsentMethod::Implied)
        return invalidInput(PolicyText::tr("The counterpart is handed over once, after the consent is signed."));
    if (const auto date = checkPastDate(PolicyText::tr("Counterpart handed over on"), on, m_clock.today()); !date)
        return date.error();
    if (on < consent.signedOn)
        return invalidInput(
            PolicyText::tr("The counterpart was handed over before the signature. Please check both dates."));
    consent.counterpartHandedOn = on;
    consent.status = ConsentStatus::Delivered;
    return m_ledger.consents().save(consent);
}

Result<Consent> Registers::consentWithdrawn(ConsentId id, QDate on, const QString &reason)
{
    const auto stored = m_ledger.consents().find(id);
    if (!stored)
        return stored.error();
    Consent consent = *stored;
    if (!isEffective(consent))
        return invalidInput(PolicyText::tr("Only a signed consent can be withdrawn."));
    if (const auto date = checkPastDate(PolicyText::tr("Withdrawn on"), on, m_clock.today()); !date)
        return date.error();
    if (on < inForceFrom(consent))
        return invalidInput(PolicyText::tr("The withdrawal lies before the signature. Please check both dates."));
    if (const auto text = checkText(PolicyText::tr("Reason"), reason, 1000); !text)
        return text.error();
    consent.status = ConsentStatus::Withdrawn;
    consent.withdrawnOn = on;
    consent.endReason = reason;
    Result<Consent> saved = consent;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        saved = m_ledger.consents().save(consent);
        return saved ? endGroupsOf(consent.patient, on) : Result<void>(saved.error());
    });
    return done ? saved : Result<Consent>(done.error());
}

// A group that came into use later ends on the day it did.
Result<void> Registers::endGroupsOf(PatientId patient, QDate on)
{
    const auto groups = m_ledger.groups().all();
    if (!groups)
        return groups.error();
    for (const Group &group : *groups) {
        const bool goesOn = group.status == GroupStatus::Preparing || group.status == GroupStatus::Active;
        if (group.patient != patient || !isOwn(group) || !goesOn)
            continue;
        const QDate last = std::max({on, group.preparedOn, group.activeFrom});
        if (const auto ended = m_groups.end(group.id, GroupEnd::ConsentWithdrawn, last); !ended)
            return ended.error();
    }
    return {};
}

// Care that goes on after all on the day its end was entered was a slip of the hand. Who comes back later is asked for
// a new consent; until then no group goes on.
Result<void> Registers::followCare(const Patient &patient, bool wasUnderCare)
{
    const bool underCare = isUnderCare(patient);
    if (underCare == wasUnderCare)
        return {};
    const auto own = m_ledger.consents().of(patient.id.value); // newest first
    if (!own)
        return own.error();
    bool inForce = std::any_of(own->cbegin(), own->cend(), [](const Consent &one) { return isEffective(one); });
    const SharingRule rule(m_policy);
    bool allowed = !rule.needsConsent();
    for (Consent consent : *own) {
        const bool ends = !underCare && (isEffective(consent) || isBeforeSigning(consent.status));
        const bool takenBack = underCare && consent.status == ConsentStatus::Ended
            && consent.info.updatedAt.toLocalTime().date() == m_clock.today();
        if (ends || takenBack) {
            consent.status = ends ? ConsentStatus::Ended : statusBeforeEnd(consent);
            if (takenBack && isEffective(consent) && std::exchange(inForce, true))
                continue; // one consent is in force at most
            if (const auto saved = m_ledger.consents().save(consent); !saved)
                return saved.error();
        }
        allowed = allowed || rule.gapOf(consent) == SharingGap::None;
    }
    return !underCare || allowed ? Result<void>() : endGroupsOf(patient.id, m_clock.today());
}

} // namespace mcs::policy
