// SPDX-License-Identifier: Apache-2.0
#include "models/policy/consentrules.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// Two boxes: at least one is signed, and that of the signer is. One box: whoever signed, signed there.
Result<void> checkBoxes(Consent &consent, const Policy &policy)
{
    const bool family = consent.signerKind == SignerKind::Family;
    if (!policy.consentHasFamilyBox()) {
        consent.patientSigned = !family;
        consent.familySigned = family;
        return {};
    }
    const QList<Citation> articles = policy.demand(u"consent"_s).articles;
    if (!consent.patientSigned && !consent.familySigned)
        return ruleViolation(
            PolicyText::tr("Neither the box of the patient nor that of the family is signed. Please have at least one "
                           "of them signed."),
            articles);
    if (family && !consent.familySigned)
        return invalidInput(PolicyText::tr("The family signed: please tick the box of the family."));
    if ((consent.signerKind == SignerKind::Patient || consent.signerKind == SignerKind::WrittenByAnother)
        && !consent.patientSigned)
        return invalidInput(PolicyText::tr("The box of the patient was signed: please tick it, or choose who signed."));
    return {};
}

Result<void> checkSigner(Consent &consent, const Policy &policy)
{
    if (const auto boxes = checkBoxes(consent, policy); !boxes)
        return boxes;
    const bool byAnother = consent.signerKind == SignerKind::WrittenByAnother;
    if (consent.signerKind == SignerKind::Patient && !consent.familySigned) {
        consent.signerName.clear();
        consent.relation.clear();
    } else if (consent.signerName.trimmed().isEmpty()) {
        return invalidInput(PolicyText::tr("Please enter the name of the person who signed."));
    }
    if (byAnother && consent.relation.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("Somebody wrote for the patient: please enter their relation to the patient."));
    if (byAnother && consent.proxyReason.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Somebody wrote for the patient: please enter the reason."));
    if (!byAnother)
        consent.proxyReason.clear();
    return {};
}

// 準則 5-2: written in the margin with the seal over it.
Result<void> checkRefusedClauses(Consent &consent, const Policy &policy)
{
    if (consent.refused.isEmpty())
        return {};
    const Demand partial = policy.demand(u"partial-refusal"_s);
    if (!partial.inForce)
        return ruleViolation(
            PolicyText::tr("This policy knows no consent with exceptions. Please have the whole consent "
                           "signed, or record it as refused."),
            policy.demand(u"consent"_s).articles);
    const QList<ConsentClause> clauses = policy.consentClauses();
    QList<RefusedClause> ordered;
    for (const ConsentClause &clause : clauses) {
        for (const RefusedClause &refused : std::as_const(consent.refused)) {
            if (refused.clause != clause.id || (!ordered.isEmpty() && ordered.last().clause == clause.id))
                continue;
            if (!refused.sealed)
                return ruleViolation(
                    PolicyText::tr("The seal over the refusal of “%1” was not seen. Please have it written in the "
                                   "margin and sealed first.")
                        .arg(clause.text),
                    partial.articles);
            ordered.append(refused);
        }
    }
    if (ordered.size() != consent.refused.size())
        return invalidInput(PolicyText::tr("A refused clause is not part of this consent, or is there twice. Please "
                                           "choose the clauses from the list."));
    if (ordered.size() == clauses.size())
        return ruleViolation(
            PolicyText::tr("Every clause is refused. Please record the whole consent as refused."), partial.articles);
    consent.refused = ordered;
    return {};
}

Result<void> checkTexts(const Consent &consent)
{
    const Result<void> checks[] = {
        checkName(PolicyText::tr("Name of the signer"), consent.signerName),
        checkText(PolicyText::tr("Relation"), consent.relation, 50),
        checkText(PolicyText::tr("Reason"), consent.proxyReason, 500),
        checkText(PolicyText::tr("Reason"), consent.impliedReason, 500),
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
    const bool written = consent.method == ConsentMethod::Written;
    const QString explained = PolicyText::tr("Explained on");
    if (const auto date = written ? checkPastDate(explained, consent.explainedOn, today)
                                  : checkOptionalPastDate(explained, consent.explainedOn, today);
        !date)
        return date;
    if (const auto date
        = checkPastDate(written ? PolicyText::tr("Signed on") : PolicyText::tr("Consent taken as given on"),
            consent.signedOn, today);
        !date)
        return date;
    if (consent.explainedOn.isValid() && consent.signedOn < consent.explainedOn)
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

// 黙示: nothing was signed, so nothing of a paper is left.
Result<Consent> checkedImplied(Consent consent, const Policy &policy, QDate today)
{
    const Demand duty = policy.demand(u"consent"_s);
    if (duty.regional)
        return ruleViolation(
            PolicyText::tr("This policy wants a signed consent; a consent taken as given is not enough. Please have "
                           "the consent signed."),
            duty.articles);
    if (consent.impliedReason.trimmed().isEmpty())
        return ruleViolation(PolicyText::tr("A signed consent is recommended. Please write why the consent is taken as "
                                            "given without one."),
            duty.articles + policy.demand(u"opt-in"_s).articles);
    const Consent blank;
    consent.document = blank.document;
    consent.printedOn = blank.printedOn;
    consent.signerKind = blank.signerKind;
    consent.signerName.clear();
    consent.relation.clear();
    consent.proxyReason.clear();
    consent.patientSigned = consent.familySigned = false;
    consent.refused.clear();
    consent.custody = blank.custody;
    consent.counterpartHandedOn = {};
    if (const auto order = checkOrder(consent, today); !order)
        return order.error();
    if (const auto texts = checkTexts(consent); !texts)
        return texts.error();
    return consent;
}

} // namespace

bool isBeforeSigning(ConsentStatus status)
{
    return status == ConsentStatus::Draft || status == ConsentStatus::Printed || status == ConsentStatus::Explained;
}

Result<Consent> checkedConsent(const Consent &asked, const Policy &policy, QDate today)
{
    Consent consent = asked;
    consent.exemptionBasis.clear();
    consent.exemptedOn = {};
    if (consent.method == ConsentMethod::Implied)
        return checkedImplied(consent, policy, today);
    consent.impliedReason.clear();
    if (const auto signer = checkSigner(consent, policy); !signer)
        return signer.error();
    if (const auto clauses = checkRefusedClauses(consent, policy); !clauses)
        return clauses.error();
    if (const auto texts = checkTexts(consent); !texts)
        return texts.error();
    if (const auto order = checkOrder(consent, today); !order)
        return order.error();
    if (consent.custody == Custody::Undecided)
        consent.custody = policy.custody();
    return consent;
}

bool differOnlyInKeeping(const Consent &a, const Consent &b)
{
    Consent same = b;
    same.status = a.status;
    same.info = a.info;
    same.storagePlace = a.storagePlace;
    same.custody = a.custody;
    same.counterpartHandedOn = a.counterpartHandedOn;
    same.note = a.note;
    return same == a;
}

Result<Consent> storeSuperseding(Ledger &ledger, const Consent &asked)
{
    const auto all = ledger.consents().of(asked.patient.value);
    if (!all)
        return all.error();
    Consent consent = asked;
    QList<Consent> replaced;
    ConsentId inForce;
    for (const Consent &other : *all) {
        if (other.id == consent.id || (!isEffective(other) && !isBeforeSigning(other.status)))
            continue;
        replaced.append(other);
        if (isEffective(other) && inForce < other.id)
            inForce = other.id;
    }
    if (inForce.isStored())
        consent.supersedes = inForce;
    const auto saved = ledger.consents().save(consent);
    if (!saved)
        return saved;
    for (Consent other : std::as_const(replaced)) {
        other.status = ConsentStatus::Superseded;
        if (const auto superseded = ledger.consents().save(other); !superseded)
            return superseded;
    }
    return saved;
}

QStringList consentRemarks(const Consent &consent, const Policy &policy)
{
    QStringList remarks;
    if (consent.method == ConsentMethod::Implied && policy.demand(u"opt-in"_s).inForce)
        remarks.append(PolicyText::tr("The consent is taken as given. A signed consent is recommended."));
    if (consent.method == ConsentMethod::Written && policy.consentHasFamilyBox()
        && consent.patientSigned != consent.familySigned)
        remarks.append(consent.patientSigned
                ? PolicyText::tr("Only the patient has signed. The paper has a box for the family as well.")
                : PolicyText::tr("Only the family has signed. The paper has a box for the patient as well."));
    const QList<ConsentClause> clauses = policy.consentClauses();
    for (const RefusedClause &refused : consent.refused) {
        const auto clause = std::find_if(
            clauses.cbegin(), clauses.cend(), [&](const ConsentClause &one) { return one.id == refused.clause; });
        if (clause != clauses.cend() && clause->critical)
            remarks.append(
                PolicyText::tr("“%1” is refused: nothing about this patient may be shared in MCS.").arg(clause->text));
    }
    if (!consent.mcsExplained)
        remarks.append(PolicyText::tr("That the information is shared in MCS has not been explained yet."));
    return remarks;
}

} // namespace mcs::policy
