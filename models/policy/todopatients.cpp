// SPDX-License-Identifier: Apache-2.0
// やること of patients: consent before sharing, the counterpart in their hands, answers to what they ask.
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/sharing.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

void stillShared(TodoCollector &todo, const Patient &patient, const Consent &consent)
{
    const bool refused = consent.status == ConsentStatus::Refused;
    TodoItem item
        = todo.item(refused ? u"consent-refused"_s : u"consent-withdrawn"_s, u"consent"_s, todo.subject(patient));
    item.since = refused ? consent.explainedOn : consent.withdrawnOn;
    item.action = TodoAction::OpenPatient;
    item.sentence = refused ? PolicyText::tr("%1 has refused the consent but is marked as shared in MCS. Please do not "
                                             "share, and mark the patient as not shared.")
                                  .arg(patient.name)
                            : PolicyText::tr("%1 has withdrawn the consent but is marked as shared in MCS. Please stop "
                                             "sharing, and mark the patient as not shared.")
                                  .arg(patient.name);
    todo.add(item, todo.subject(patient).sortKey);
}

void missingConsent(TodoCollector &todo, const Patient &patient)
{
    const Consent *latest = todo.latestConsent(patient.id);
    if (latest && (latest->status == ConsentStatus::Refused || latest->status == ConsentStatus::Withdrawn)) {
        stillShared(todo, patient, *latest);
        return;
    }
    const TodoSubject &subject = todo.subject(patient);
    if (latest && latest->status == ConsentStatus::Explained && latest->explainedOn.isValid()) {
        TodoItem item = todo.item(u"consent-explained-not-signed"_s, u"consent"_s, subject);
        item.since = latest->explainedOn;
        item.due = latest->explainedOn.addDays(todo.policy().interval(u"consent-return-days"_s));
        item.state = todo.stateFor(item.due);
        item.action = TodoAction::RecordConsent;
        item.sentence = todo.withInterval(
            PolicyText::tr("The consent was explained to %1 on %2 but is not recorded as signed. Please have it signed "
                           "by %3 and record it, or record the refusal.")
                .arg(patient.name, warekiLong(latest->explainedOn), warekiLong(item.due)),
            u"consent-return-days"_s);
        todo.add(item, subject.sortKey);
        return;
    }
    if (latest && latest->status == ConsentStatus::Printed && latest->printedOn.isValid()) {
        TodoItem item = todo.item(u"consent-printed-not-signed"_s, u"consent"_s, subject);
        item.since = latest->printedOn;
        item.due = latest->printedOn.addDays(todo.policy().interval(u"consent-return-days"_s));
        item.state = todo.stateFor(item.due);
        item.action = TodoAction::RecordConsent;
        item.sentence = todo.withInterval(
            PolicyText::tr(
                "The consent of %1, printed on %2, is not recorded as signed. Please explain it, have it signed by "
                "%3 and record it.")
                .arg(patient.name, warekiLong(latest->printedOn), warekiLong(item.due)),
            u"consent-return-days"_s);
        todo.add(item, subject.sortKey);
        return;
    }
    const bool printable = todo.policy().form(u"consent"_s).has_value();
    TodoItem item = todo.item(u"consent-missing"_s, u"consent"_s, subject);
    item.action = printable ? TodoAction::PrintConsent : TodoAction::RecordConsent;
    item.sentence = printable ? PolicyText::tr("There is no signed consent of %1. Please print it, explain it, have it "
                                               "signed and record it before sharing in MCS.")
                                    .arg(patient.name)
                              : PolicyText::tr("There is no signed consent of %1. Please have your consent form signed "
                                               "and record it before sharing in MCS.")
                                    .arg(patient.name);
    todo.add(item, subject.sortKey);
}

void counterpart(TodoCollector &todo, const Patient &patient, const Consent &consent)
{
    if (consent.status != ConsentStatus::Signed || consent.method == ConsentMethod::Implied
        || consent.counterpartHandedOn.isValid() || !todo.inForce(u"counterpart"_s))
        return;
    const TodoSubject subject{u"consent"_s, toText(consent.id), patient.name, todo.subject(patient).sortKey};
    TodoItem item = todo.item(u"counterpart-not-handed"_s, u"counterpart"_s, subject);
    item.since = consent.signedOn;
    item.due = consent.signedOn;
    item.state = todo.stateFor(item.due);
    item.action = TodoAction::HandCounterpart;
    item.sentence = PolicyText::tr(
        "%1 signed the consent on %2 but has not been given the counterpart. Both sides keep one; please hand it over "
        "and record the day.")
                        .arg(patient.name, warekiLong(consent.signedOn));
    todo.add(item, subject.sortKey);
}

// In force, but not enough for sharing.
void insufficientConsent(TodoCollector &todo, const Patient &patient, const Consent &consent, SharingGap gap)
{
    TodoItem item = todo.item(u"consent-insufficient"_s, u"consent"_s, todo.subject(patient));
    item.since = consent.signedOn;
    item.action = TodoAction::OpenPatient;
    item.sentence = PolicyText::tr("%1 If nothing is shared, mark the patient as not shared.")
                        .arg(sharingSentence(gap, patient.name));
    todo.add(item, todo.subject(patient).sortKey);
}

// 準則 5-1: opt-in is recommended.
void impliedConsent(TodoCollector &todo, const Patient &patient, const Consent &consent)
{
    if (consent.method != ConsentMethod::Implied || !todo.inForce(u"opt-in"_s))
        return;
    TodoItem item = todo.item(u"consent-implied"_s, u"opt-in"_s, todo.subject(patient));
    item.since = consent.signedOn;
    item.action = todo.policy().form(u"consent"_s) ? TodoAction::PrintConsent : TodoAction::RecordConsent;
    item.sentence = PolicyText::tr("The consent of %1 is taken as given. It is recommended to have a consent signed.")
                        .arg(patient.name);
    todo.add(item, todo.subject(patient).sortKey);
}

void openRequest(TodoCollector &todo, const DataSubjectRequest &request)
{
    const Patient *patient = todo.patient(request.patient);
    if (request.answeredOn.isValid() || !request.receivedOn.isValid() || !patient)
        return;
    const TodoSubject subject{u"subject-request"_s, toText(request.id), patient->name, todo.subject(*patient).sortKey};
    TodoItem item = todo.item(u"subject-request-open"_s, u"data-subject-rights"_s, subject);
    item.since = request.receivedOn;
    item.due = request.receivedOn.addDays(todo.policy().interval(u"data-subject-days"_s));
    item.state = todo.stateFor(item.due);
    item.action = TodoAction::AnswerSubjectRequest;
    item.sentence = todo.withInterval(
        PolicyText::tr(
            "A request about the data of %1, received from %2 on %3, is not answered. Please answer it by %4 "
            "and record the decision.")
            .arg(patient->name, request.requester, warekiLong(request.receivedOn), warekiLong(item.due)),
        u"data-subject-days"_s);
    todo.add(item, subject.sortKey);
}

} // namespace

void patientTodo(TodoCollector &todo)
{
    if (todo.inForce(u"data-subject-rights"_s)) {
        for (const DataSubjectRequest &request : todo.records().subjectRequests)
            openRequest(todo, request);
    }

    const bool consentInForce = todo.inForce(u"consent"_s);
    const SharingRule sharing(todo.policy());
    for (const Patient &patient : todo.records().patients) {
        if (!isUnderCare(patient))
            continue;
        if (const Consent *consent = todo.effectiveConsent(patient.id)) {
            counterpart(todo, patient, *consent);
            impliedConsent(todo, patient, *consent);
            const SharingGap gap = consentInForce ? sharing.gapOf(*consent) : SharingGap::None;
            if (patient.sharedInMcs && gap != SharingGap::None)
                insufficientConsent(todo, patient, *consent, gap);
        } else if (patient.sharedInMcs && consentInForce && !todo.isSharedByOthers(patient.id)) {
            missingConsent(todo, patient);
        }
    }
}

} // namespace mcs::policy
