// SPDX-License-Identifier: Apache-2.0
// 同意書 (SM-CON) up to the day it comes into force. The paper is the original; a row says what is known about it.
#include "models/domain/japanese.h"
#include "models/policy/consentrules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/sharing.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Result<Consent> Registers::consentPrinted(PatientId patient, DocumentId document, QDate on)
{
    if (const auto done = consentsPrinted({{patient, document}}, on); !done)
        return done.error();
    const auto all = m_ledger.consents().all();
    if (!all)
        return all.error();
    const auto open = std::find_if(all->crbegin(), all->crend(),
        [&](const Consent &consent) { return consent.patient == patient && isBeforeSigning(consent.status); });
    return open == all->crend() ? m_ledger.consents().find({}) : Result<Consent>(*open);
}

Result<void> Registers::consentsPrinted(const QList<PrintedSheet<PatientId>> &sheets, QDate on)
{
    if (const auto date = checkPastDate(PolicyText::tr("Printed on"), on, m_clock.today()); !date)
        return date.error();
    const auto all = m_ledger.consents().all();
    if (!all)
        return all.error();
    // A sheet printed again takes the place of the one that was not signed.
    QHash<PatientId, Consent> open;
    for (const Consent &consent : *all) {
        if (isBeforeSigning(consent.status))
            open.insert(consent.patient, consent);
    }
    return m_ledger.atomically([&]() -> Result<void> {
        for (const PrintedSheet<PatientId> &sheet : sheets) {
            if (const auto person = m_ledger.patients().find(sheet.whose); !person)
                return person.error();
            Consent consent = open.value(sheet.whose);
            consent.patient = sheet.whose;
            if (consent.status != ConsentStatus::Explained)
                consent.status = ConsentStatus::Printed;
            consent.document = sheet.document;
            consent.printedOn = on;
            const auto saved = m_ledger.consents().save(consent);
            if (!saved)
                return saved.error();
            open.insert(sheet.whose, *saved);
        }
        return {};
    });
}

Result<Consent> Registers::consentExplained(PatientId patient, QDate on, StaffId by)
{
    if (const auto person = m_ledger.patients().find(patient); !person)
        return person.error();
    if (const auto date = checkPastDate(PolicyText::tr("Explained on"), on, m_clock.today()); !date)
        return date.error();
    if (by.isStored()) {
        if (const auto explainer = m_ledger.staff().find(by); !explainer)
            return explainer.error();
    }
    const auto own = m_ledger.consents().of(patient.value);
    if (!own)
        return own.error();
    Consent consent; // told before any paper was printed
    consent.patient = patient;
    const auto open = std::find_if( // newest first
        own->cbegin(), own->cend(), [](const Consent &one) { return isBeforeSigning(one.status); });
    if (open != own->cend())
        consent = *open;
    consent.status = ConsentStatus::Explained;
    consent.explainedOn = on;
    consent.explainedBy = by;
    return m_ledger.consents().save(consent);
}

Result<Consent> Registers::consentSigned(const Consent &asked)
{
    if (const auto person = m_ledger.patients().find(asked.patient); !person)
        return person.error();
    std::optional<Consent> stored;
    if (asked.id.isStored()) {
        const auto found = m_ledger.consents().find(asked.id);
        if (!found)
            return found.error();
        stored = *found;
        if (stored->patient != asked.patient)
            return invalidInput(
                PolicyText::tr("This consent is another patient's. Please choose the consent of this patient."));
        if (!isEffective(*stored) && !isBeforeSigning(stored->status))
            return invalidInput(PolicyText::tr("This consent is closed. Please print a new one and have it signed."));
    }
    const auto checked = checkedConsent(asked, m_policy, m_clock.today());
    if (!checked)
        return checked.error();
    Consent consent = *checked;
    if (consent.explainedBy.isStored()) {
        if (const auto explainer = m_ledger.staff().find(consent.explainedBy); !explainer)
            return explainer.error();
    }
    consent.status = consent.counterpartHandedOn.isValid() ? ConsentStatus::Delivered : ConsentStatus::Signed;
    if (stored && isEffective(*stored)) {
        if (differOnlyInKeeping(*stored, consent))
            return m_ledger.consents().save(consent);
        consent.id = {}; // what was agreed changes by a new row only
        consent.info = {};
    } else if (consent.printedOn.isValid() && consent.printedOn > consent.signedOn) {
        consent.document = {}; // a paper signed before our sheet was printed is another paper
        consent.printedOn = {};
    }
    return storeInForce(consent);
}

Result<Consent> Registers::consentExempted(PatientId patient, const QString &basis, QDate on)
{
    if (const auto person = m_ledger.patients().find(patient); !person)
        return person.error();
    const QList<Citation> articles = m_policy.demand(u"consent"_s).articles;
    if (m_policy.consentExemption().isEmpty())
        return ruleViolation(
            PolicyText::tr("This policy knows no exemption from the consent. Please have the consent signed."),
            articles);
    if (basis.trimmed().isEmpty())
        return ruleViolation(
            PolicyText::tr("Please write why no consent is needed (%1).").arg(m_policy.consentExemption()), articles);
    if (const auto text = checkText(PolicyText::tr("Reason"), basis, 500); !text)
        return text.error();
    if (const auto date = checkPastDate(PolicyText::tr("Exempted on"), on, m_clock.today()); !date)
        return date.error();
    Consent consent;
    consent.patient = patient;
    consent.status = ConsentStatus::Exempt;
    consent.patientSigned = false;
    consent.exemptionBasis = basis.trimmed();
    consent.exemptedOn = on;
    return storeInForce(consent);
}

Result<Consent> Registers::storeInForce(const Consent &consent)
{
    Result<Consent> saved = consent;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        saved = storeSuperseding(m_ledger, consent);
        if (!saved)
            return saved.error();
        const SharingRule rule(m_policy);
        const bool allowed = !rule.needsConsent() || rule.gapOf(*saved) == SharingGap::None;
        return allowed ? Result<void>() : endGroupsOf(saved->patient, saved->signedOn);
    });
    return done ? saved : Result<Consent>(done.error());
}

} // namespace mcs::policy
