// SPDX-License-Identifier: Apache-2.0
// Which signed papers the versions of a policy leave as they are.
#include "models/policy/policyversions.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

struct SignedPaper
{
    AffectedPaper paper;
    QDate day; // of its wording: printed here, else signed
    QDateTime entered;
};

// The signed papers in force, one entry a paper.
QList<SignedPaper> signedPapers(const Records &records)
{
    QList<SignedPaper> papers;
    QHash<StaffId, QString> staff;
    for (const Staff &person : records.staff)
        staff.insert(person.id, person.name);
    QHash<PatientId, const Patient *> patients;
    for (const Patient &patient : records.patients)
        patients.insert(patient.id, &patient);
    for (const StaffPledge &pledge : records.pledges) {
        if (pledge.status != PledgeStatus::Signed || !isEffective(pledge) || !staff.contains(pledge.staff))
            continue; // 省略: the paper that stands in is not of this policy
        papers.append({{PaperEffect::Valid, u"staff-pledge"_s, toText(pledge.id), toText(pledge.staff),
                           staff.value(pledge.staff), pledge.signedOn},
            pledge.printedOn.isValid() ? pledge.printedOn : pledge.signedOn, pledge.info.createdAt});
    }
    for (const Consent &consent : records.consents) {
        const Patient *patient = patients.value(consent.patient);
        const bool written = consent.status != ConsentStatus::Exempt && consent.method == ConsentMethod::Written;
        if (!patient || !written || !isEffective(consent))
            continue;
        papers.append({{PaperEffect::Valid, u"consent"_s, toText(consent.id), toText(consent.patient), patient->name,
                           consent.signedOn},
            consent.printedOn.isValid() ? consent.printedOn : consent.signedOn, consent.info.createdAt});
    }
    QMap<QString, SignedPaper> newest; // of each form: what was handed in last counts
    for (const Submission &submission : records.submissions) {
        if (!isHandedIn(submission.status))
            continue;
        for (const SubmissionPaper &paper : submission.papers) {
            const QDate day
                = paper.document.isStored() && submission.preparedOn.isValid() ? submission.preparedOn : paper.signedOn;
            if (day.isValid())
                newest.insert(paper.role,
                    {{PaperEffect::Valid, paper.role, toText(submission.id), toText(submission.id),
                         records.facility.name, paper.signedOn},
                        day, submission.info.createdAt});
        }
    }
    for (const SignedPaper &paper : std::as_const(newest))
        papers.append(paper);
    return papers;
}

bool isOlder(const SignedPaper &paper, const AdoptedPolicy &version)
{
    return paper.day < version.adoptedOn || (paper.day == version.adoptedOn && paper.entered < version.info.createdAt);
}

} // namespace

QList<AffectedPaper> papersUnder(const PaperEffects &effects, const Records &records)
{
    QList<AffectedPaper> papers;
    for (SignedPaper &one : signedPapers(records)) {
        one.paper.effect = effects.value(one.paper.role, PaperEffect::Valid);
        papers.append(one.paper);
    }
    return papers;
}

QList<AffectedPaper> outdatedPapers(const Records &records, const Policy &policy)
{
    struct Rule
    {
        const AdoptedPolicy *version;
        PaperEffect effect;
    };
    QHash<QString, QList<Rule>> rules; // by form role
    for (const AdoptedPolicy &version : records.adoptedPolicies) {
        const PaperEffects effects = effectsFrom(version.effects);
        for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
            const auto form = *it == PaperEffect::Valid ? std::nullopt : policy.form(it.key());
            if (form && form->policyId == version.policyId)
                rules[it.key()].append({&version, *it});
        }
    }
    if (rules.isEmpty())
        return {};
    QList<AffectedPaper> papers;
    for (SignedPaper &one : signedPapers(records)) {
        const QList<Rule> ofForm = rules.value(one.paper.role);
        for (const Rule &rule : ofForm) {
            if (isOlder(one, *rule.version))
                one.paper.effect = std::max(one.paper.effect, rule.effect);
        }
        if (one.paper.effect != PaperEffect::Valid)
            papers.append(one.paper);
    }
    return papers;
}

} // namespace mcs::policy
