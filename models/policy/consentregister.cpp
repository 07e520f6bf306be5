// SPDX-License-Identifier: Apache-2.0
// 同意書 (SM-CON), the part that is print and record. The paper is the original; a row says what is known about it.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

bool isBeforeSigning(ConsentStatus status)
{
    return status == ConsentStatus::Draft || status == ConsentStatus::Printed || status == ConsentStatus::Explained;
}

QString withNote(const QString &before, const QString &added)
{
    return before.isEmpty() ? added : added.isEmpty() ? before : before + u'\n' + added;
}

Result<void> checkSigner(const Consent &consent)
{
    if (consent.signerKind != SignerKind::Patient && consent.signerName.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the person who signed."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.relation.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("Somebody wrote for the patient: please enter their relation to the patient."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.proxyReason.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Somebody wrote for the patient: please enter the reason."));
    const Result<void> checks[] = {
        checkName(PolicyText::tr("Name of the signer"), consent.signerName),
        checkText(PolicyText::tr("Relation"), consent.relation, 50),
        checkText(PolicyText::tr("Reason"), consent.proxyReason, 500),
        checkText(PolicyText::tr("Storage place"), consent.storagePlace, 200),
        checkText(PolicyText::tr("Note"), consent.note, 1000),
    };
    for (const Result<void> &check : checks) {
        if (!check)
            return check;
    }
    return {};
}

// explained <= signed <= today; the counterpart not before the signature
Result<void> checkOrder(const Consent &consent, QDate today)
{
    if (const auto date = checkPastDate(PolicyText::tr("Explained on"), consent.explainedOn, today); !date)
        return date;
    if (const auto date = checkPastDate(PolicyText::tr("Signed on"), consent.signedOn, today); !date)
        return date;
    if (consent.signedOn < consent.explainedOn)
        return invalidInput(
            PolicyText::tr("The signature (%1) lies before the explanation (%2). Please check both dates.")
                .arg(warekiLong(consent.signedOn), warekiLong(consent.explainedOn)));
    if (const auto date
        = checkOptionalPastDate(PolicyText::tr("Counterpart handed over on"), consent.counterpartHandedOn, today);
        !date)
        return date;
    if (consent.counterpartHandedOn.isValid() && consent.counterpartHandedOn < consent.signedOn)
        return invalidInput(
            PolicyText::tr("The counterpart was handed over before the signature. Please check both dates."));
    return {};
}

} // namespace

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

Result<Consent> Registers::consentSigned(const Consent &asked)
{
    Consent consent = asked;
    if (const auto person = m_ledger.patients().find(consent.patient); !person)
        return person.error();
    bool corrects = false;
    if (consent.id.isStored()) {
        const auto stored = m_ledger.consents().find(consent.id);
        if (!stored)
            return stored.error();
        corrects = stored->status == ConsentStatus::Signed || stored->status == ConsentStatus::Delivered;
        if (!corrects && !isBeforeSigning(stored->status))
            return invalidInput(PolicyText::tr("This consent is closed. Please print a new one and have it signed."));
    }
    if (const auto signer = checkSigner(consent); !signer)
        return signer.error();
    if (const auto order = checkOrder(consent, m_clock.today()); !order)
        return order.error();
    if (consent.explainedBy.isStored()) {
        if (const auto explainer = m_ledger.staff().find(consent.explainedBy); !explainer)
            return explainer.error();
    }
    if (consent.signerKind == SignerKind::Patient)
        consent.signerName.clear();
    // A paper signed before our sheet was printed is another paper.
    if (!corrects && consent.printedOn.isValid() && consent.printedOn > consent.signedOn) {
        consent.document = {};
        consent.printedOn = {};
    }
    consent.status = consent.counterpartHandedOn.isValid() ? ConsentStatus::Delivered : ConsentStatus::Signed;

    const auto all = m_ledger.consents().all();
    if (!all)
        return all.error();
    Result<Consent> saved = consent;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        saved = m_ledger.consents().save(consent);
        if (!saved)
            return saved.error();
        for (Consent other : *all) {
            if (other.patient != consent.patient || other.id == consent.id
                || (!isEffective(other) && !isBeforeSigning(other.status)))
                continue;
            other.status = ConsentStatus::Superseded;
            if (const auto superseded = m_ledger.consents().save(other); !superseded)
                return superseded.error();
        }
        return {};
    });
    return done ? saved : Result<Consent>(done.error());
}

Result<Consent> Registers::consentRefused(ConsentId id, QDate on, const QString &note)
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
    if (const auto text = checkText(PolicyText::tr("Note"), note, 1000); !text)
        return text.error();
    consent.status = ConsentStatus::Refused;
    if (!consent.explainedOn.isValid() || consent.explainedOn > on)
        consent.explainedOn = on; // who says no has been told what it is about
    consent.note = withNote(consent.note, note);
    return m_ledger.consents().save(consent);
}

Result<Consent> Registers::counterpartHanded(ConsentId id, QDate on)
{
    const auto stored = m_ledger.consents().find(id);
    if (!stored)
        return stored.error();
    Consent consent = *stored;
    if (consent.status != ConsentStatus::Signed)
        return invalidInput(PolicyText::tr("The counterpart is handed over once, after the consent is signed."));
    if (const auto date = checkPastDate(PolicyText::tr("Counterpart handed over on"), on, m_clock.today()); !date)
        return date.error();
    consent.counterpartHandedOn = on;
    if (const auto order = checkOrder(consent, m_clock.today()); !order)
        return order.error();
    consent.status = ConsentStatus::Delivered;
    return m_ledger.consents().save(consent);
}

Result<Consent> Registers::consentWithdrawn(ConsentId id, QDate on, const QString &note)
{
    const auto stored = m_ledger.consents().find(id);
    if (!stored)
        return stored.error();
    Consent consent = *stored;
    if (!isEffective(consent))
        return invalidInput(PolicyText::tr("Only a signed consent can be withdrawn."));
    if (const auto date = checkPastDate(PolicyText::tr("Withdrawn on"), on, m_clock.today()); !date)
        return date.error();
    if (on < consent.signedOn)
        return invalidInput(PolicyText::tr("The withdrawal lies before the signature. Please check both dates."));
    if (const auto text = checkText(PolicyText::tr("Note"), note, 1000); !text)
        return text.error();
    consent.status = ConsentStatus::Withdrawn;
    consent.withdrawnOn = on;
    consent.note = withNote(consent.note, note);
    return m_ledger.consents().save(consent);
}

} // namespace mcs::policy
