// SPDX-License-Identifier: Apache-2.0
#include "app/pages/consentpage.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/policy/sharing.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

ConsentPage::ConsentPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"patients"_s, *new tables::PatientModel, true, parent)
    , m_model(static_cast<tables::PatientModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::PatientModel::Place);
    table()->setAccessibleName(tr("Patients and their consents"));
    showEmptyHint(tr("No patient is entered yet. Press F6 to enter the first, or bring in a CSV list below."));
    addPageAction(u"add"_s, tr("New patient"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"patient"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    QAction *print
        = addPageAction(u"print"_s, tr("Print the consent"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] {
              policy::FormRequest request;
              request.role = u"consent"_s;
              request.subjects = selection();
              request.explainer = session().ledger().currentUser().staff;
              request.date = session().clock().today();
              this->tools().printing.print(window(), request, {});
          });
    nameForm(print, u"consent"_s);
    addPageAction(u"sign"_s, tr("Record as signed"), Qt::Key_F9, Permission::EditRecords, Needs::One,
        [this] { edit(u"consent"_s, current()); });
    m_hand = addPageAction(u"hand"_s, tr("Hand over the counterpart"), Qt::Key_F7, Permission::EditRecords, Needs::Some,
        [this] { edit(u"step-counterpart"_s, selection().join(u',')); });
    addPageAction(u"appoint"_s, tr("Request about the data"), Qt::Key_F11, Permission::EditRecords, Needs::One,
        [this] { edit(u"subject-request"_s, current()); });
    addSeparator();
    m_explain = addPageAction(u"do"_s, tr("Record an explanation"), {}, Permission::EditRecords, Needs::One,
        [this] { edit(u"step-explained"_s, current()); });
    m_refuse = addPageAction(u"cancel"_s, tr("Record a refusal"), {}, Permission::EditRecords, Needs::One,
        [this] { edit(u"step-refused"_s, current()); });
    m_withdraw = addPageAction(u"return"_s, tr("Record a withdrawal"), {}, Permission::EditRecords, Needs::One,
        [this] { edit(u"step-withdrawn"_s, current()); });
    gather(u"more"_s, tr("More"), {m_explain, m_refuse, m_withdraw});
    addFacilityPapers({u"consent-withdrawal"_s, u"consent-register"_s, u"provision-record"_s});
}

void ConsentPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

std::optional<Consent> ConsentPage::inForce(const QString &subject) const
{
    const auto patient = idFromText<PatientId>(subject);
    return patient ? people().consentInForce(*patient) : std::nullopt;
}

std::optional<Consent> ConsentPage::newest(const QString &subject) const
{
    return people().newestConsent(idFromText<PatientId>(subject).value_or(PatientId{}));
}

void ConsentPage::updateActions()
{
    const QStringList chosen = selection();
    setAllowed(m_hand, !chosen.isEmpty() && std::all_of(chosen.cbegin(), chosen.cend(), [this](const QString &subject) {
        const auto consent = inForce(subject);
        return consent && consent->status == ConsentStatus::Signed && consent->method == ConsentMethod::Written;
    }));
    const auto consent = newest(current());
    const Patient *patient = people().patient(current());
    setAllowed(m_explain, patient && !tables::careHasEnded(*patient));
    setAllowed(m_refuse, consent && consent->status <= ConsentStatus::Explained);
    setAllowed(m_withdraw, inForce(current()).has_value());
}

void ConsentPage::open(const QString &subject)
{
    edit(u"patient"_s, subject);
}

void ConsentPage::describe(const QString &subject, Facts &facts)
{
    const Patient *patient = people().patient(subject);
    if (!patient)
        return;
    facts.title(patient->name, patient->kana);
    const auto consent = inForce(subject);
    if (consent) {
        describeInForce(*consent, *patient, facts);
    } else if (patient->sharedInMcs) {
        const auto last = newest(subject);
        facts.status(tr("Consent"), last ? Words::of(last->status) : tr("No consent"),
            last && last->status <= ConsentStatus::Explained ? Tone::Attention : Tone::Bad);
    } else {
        facts.status(tr("Consent"), tr("Not shared in MCS"), Tone::Muted);
    }
    facts.pair(
        tr("Articles"), tables::articlesText(session().policy().demand(u"consent"_s).articles, session().policy()));
    describeForm(u"consent"_s, facts);
    facts.pair(tr("Date of birth"), patient->birth);
    if (patient->sex != Sex::Unrecorded)
        facts.pair(tr("Sex"), Words::of(patient->sex));
    facts.pair(tr("Care"), Words::of(patient->status));
    facts.pair(tr("Care ended on"), patient->endedOn);
    facts.pair(tr("Address"), patient->address);
    facts.pair(tr("Telephone"), patient->tel);
    facts.pair(tr("Attending physician"), patient->attendingPhysician);
    facts.pair(tr("Note"), patient->note);
    if (!patient->contacts.isEmpty())
        facts.heading(tr("Contacts"));
    for (const PatientContact &contact : patient->contacts) {
        QStringList words{contact.name};
        if (!contact.relation.isEmpty())
            words += tr("(%1)").arg(contact.relation);
        words += contact.tel;
        words += contact.address;
        words.removeAll(QString());
        facts.pair(Words::of(contact.kind), words.join(u' '));
    }
    describeRequests(*patient, facts);
    describePhotographs(*patient, facts);
    describeProvisions(*patient, facts);
    describeConsents(*patient, facts);
    addPapers(subject, facts);
}

void ConsentPage::describeInForce(const Consent &consent, const Patient &patient, Facts &facts) const
{
    const policy::SharingGap gap = policy::SharingRule(session().policy()).gapOf(consent);
    facts.status(tr("Consent"), tables::consentWord(consent), gap == policy::SharingGap::None ? Tone::Good : Tone::Bad);
    if (gap != policy::SharingGap::None)
        facts.quiet(policy::sharingSentence(gap, patient.name));
    if (consent.status == ConsentStatus::Exempt || consent.method == ConsentMethod::Implied)
        return;
    // Who holds which sheet.
    facts.status(tr("Original"), Words::of(consent.custody),
        consent.custody == Custody::Undecided ? Tone::Attention : Tone::None);
    if (consent.counterpartHandedOn.isValid())
        facts.status(tr("Counterpart"), tr("With the patient since %1").arg(warekiShort(consent.counterpartHandedOn)),
            Tone::Good);
    else
        facts.status(tr("Counterpart"), tr("Not handed over"), Tone::Bad);
}

void ConsentPage::describeRequests(const Patient &patient, Facts &facts) const
{
    bool first = true;
    const QList<DataSubjectRequest> &all = session().records().subjectRequests;
    for (auto request = all.crbegin(); request != all.crend(); ++request) {
        if (request->patient != patient.id)
            continue;
        if (std::exchange(first, false))
            facts.heading(tr("Requests about the data"));
        const bool open = !request->answeredOn.isValid();
        facts.status(Words::of(request->kind),
            open ? tr("Open since %1").arg(warekiShort(request->receivedOn))
                 : tr("Answered on %1").arg(warekiShort(request->answeredOn)),
            open ? Tone::Attention : Tone::Good);
        facts.pair(tr("Asked by"), request->requester);
        facts.pair(tr("Decision"), request->decision);
        facts.link(open ? tr("Record the answer") : tr("Open the request"), u"open:"_s + toText(request->id));
    }
}

// The consent is asked for each time: only one of today covers today.
void ConsentPage::describePhotographs(const Patient &patient, Facts &facts) const
{
    if (!session().policy().photo().inForce)
        return;
    const QDate today = session().clock().today();
    facts.heading(tr("Photographs"));
    const bool covered = policy::photoConsentOn(session().records(), patient.id, today);
    facts.status(
        tr("Today"), covered ? tr("Consented to") : tr("No consent for today"), covered ? Tone::Good : Tone::Attention);
    const QList<PhotoConsent> &all = session().records().photoConsents;
    for (auto consent = all.crbegin(); consent != all.crend(); ++consent) {
        if (consent->patient == patient.id)
            facts.link(tr("Open the consent"), u"open:"_s + toText(consent->id),
                tr("%1: %2, consent given by %3")
                    .arg(warekiShort(consent->takenOn), Words::of(consent->subject), consent->consenter));
    }
    facts.link(tr("Record a consent to photographs"), u"do:photo-consent:"_s + toText(patient.id));
}

void ConsentPage::describeProvisions(const Patient &patient, Facts &facts) const
{
    facts.heading(tr("Provisions to third parties"));
    const QList<ThirdPartyProvision> &all = session().records().provisions;
    for (auto one = all.crbegin(); one != all.crend(); ++one) {
        if (one->patient == patient.id)
            facts.link(tr("Open the record"), u"open:"_s + toText(one->id),
                tr("%1: %2 (%3)").arg(warekiShort(one->providedOn), one->recipient, one->items));
    }
    facts.link(tr("Record a provision"), u"do:provision:"_s + toText(patient.id));
}

// What the signed paper says, clause by clause.
void ConsentPage::describeClauses(const Consent &consent, Facts &facts) const
{
    for (const policy::ConsentClause &clause : session().policy().consentClauses()) {
        const auto refused = std::find_if(consent.refused.cbegin(), consent.refused.cend(),
            [&clause](const RefusedClause &one) { return one.clause == clause.id; });
        if (refused == consent.refused.cend())
            facts.status(tr("Agreed"), clause.text, Tone::Good);
        else
            facts.status(tr("Refused"), refused->sealed ? tr("%1 (sealed)").arg(clause.text) : clause.text,
                clause.critical ? Tone::Bad : Tone::Attention);
    }
}

void ConsentPage::describeConsents(const Patient &patient, Facts &facts) const
{
    const auto inForce = this->inForce(toText(patient.id));
    const QList<Consent> consents = people().consents(patient.id);
    for (auto consent = consents.crbegin(); consent != consents.crend(); ++consent) {
        facts.heading(tr("Consent: %1").arg(tables::consentWord(*consent)));
        facts.pair(tr("Printed on"), consent->printedOn);
        facts.pair(tr("Explained on"), consent->explainedOn);
        facts.pair(tr("Explained by"), people().staffName(consent->explainedBy));
        const bool implied = consent->method == ConsentMethod::Implied;
        facts.pair(implied ? tr("Taken as given from") : tr("Signed on"), consent->signedOn);
        facts.pair(tr("Reason without a signature"), consent->impliedReason);
        if (consent->signedOn.isValid() && !implied) {
            QString signer = Words::of(consent->signerKind);
            if (!consent->signerName.isEmpty())
                signer += u"　"_s + consent->signerName;
            if (!consent->relation.isEmpty())
                signer += tr("(%1)").arg(consent->relation);
            facts.pair(tr("Signed by"), signer);
        }
        facts.pair(tr("Reason for writing on behalf"), consent->proxyReason);
        facts.pair(tr("Why none is needed"), consent->exemptionBasis);
        facts.pair(tr("Decided on"), consent->exemptedOn);
        facts.pair(tr("Counterpart handed over on"), consent->counterpartHandedOn);
        facts.pair(tr("Withdrawn on"), consent->withdrawnOn);
        facts.pair(tr("Reason"), consent->endReason);
        if (consent->custody != Custody::Undecided)
            facts.pair(tr("Original kept by"), Words::of(consent->custody));
        facts.pair(tr("Place of the original"), consent->storagePlace);
        facts.pair(tr("Note"), consent->note);
        if (inForce && consent->id == inForce->id && consent->status != ConsentStatus::Exempt) {
            for (const QString &remark : policy::consentRemarks(*consent, session().policy()))
                facts.quiet(remark);
            if (!implied)
                describeClauses(*consent, facts);
        }
    }
}

QList<AuditFilter> ConsentPage::historyOf(const QString &subject) const
{
    QList<AuditFilter> filters = Page::historyOf(subject);
    for (const Consent &consent : people().consents(idFromText<PatientId>(subject).value_or(PatientId{}))) {
        AuditFilter filter;
        filter.entity = u"consent"_s;
        filter.entityId = consent.id.value;
        filters.append(filter);
    }
    return filters;
}

Result<void> ConsentPage::remove(const QString &subject, const QString &reason)
{
    return session().registers().removePatient(idFromText<PatientId>(subject).value_or(PatientId{}), reason);
}

Result<void> ConsentPage::restore(const QString &subject)
{
    return session().ledger().patients().restore(idFromText<PatientId>(subject).value_or(PatientId{}));
}

} // namespace mcs::app
