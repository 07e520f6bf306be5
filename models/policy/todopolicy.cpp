// SPDX-License-Identifier: Apache-2.0
// やること after a policy was revised: the program brings a newer version, and what an adopted version makes of papers
// signed before.
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/policyversions.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// 準則 はじめに: it is revised without notice. That it is taken over in time is nobody's duty in so many words (★).
void revisedPolicies(TodoCollector &todo)
{
    for (const NewerVersion &newer : todo.policy().newerVersions()) {
        TodoItem item = todo.item(u"policy-revised"_s, u"briefing"_s, todo.facility());
        item.id = u"policy-revised/"_s + newer.policyId;
        item.level = Level::Recommended;
        item.opensRegion = item.opensBase = false;
        item.since = newer.version.inForce.isValid() && newer.version.inForce <= todo.today() ? newer.version.inForce
                                                                                              : QDate();
        item.action = TodoAction::AdoptPolicy;
        item.targets = newer.policyId;
        item.sentence = PolicyText::tr("The policy “%1” has been revised (%2). Please look at what changes and take "
                                       "the new version over.")
                            .arg(todo.policy().shortNameOf(newer.policyId), newer.version.name);
        todo.add(item, {});
    }
}

struct Words
{
    QString kind;
    QString demand;
    QString again; // %1 name, %2 day of the signature
    QString wording;
};

Words wordsFor(const QString &role)
{
    if (role == "staff-pledge"_L1)
        return {u"pledge"_s, u"pledge"_s,
            PolicyText::tr("%1 signed the pledge on %2, under an earlier version of the policy. The version in force "
                           "asks for a new signature. Please print it, have it signed and record it."),
            PolicyText::tr("%1 signed the pledge on %2, under an earlier version of the policy. It stays valid; a "
                           "pledge in the new wording is recommended.")};
    if (role == "consent"_L1)
        return {u"consent"_s, u"consent"_s,
            PolicyText::tr("The consent of %1, signed on %2, is of an earlier version of the policy. The version in "
                           "force asks for a new signature. Please print it, explain it and have it signed."),
            PolicyText::tr("The consent of %1, signed on %2, is of an earlier version of the policy. It stays valid; "
                           "a consent in the new wording is recommended.")};
    return {u"submission"_s, u"packet"_s,
        PolicyText::tr("“%1”, signed on %2, is of an earlier version of the policy. The version in force asks for it "
                       "anew. Please print it, have it signed and hand it in."),
        PolicyText::tr("“%1”, signed on %2, is of an earlier version of the policy. It stays valid; handing it in "
                       "again in the new wording is recommended.")};
}

// Nobody is asked who is not asked for the paper in the first place.
bool isStillNeeded(TodoCollector &todo, const AffectedPaper &paper, TodoSubject &subject)
{
    if (const auto staff = idFromText<StaffId>(paper.subject)) {
        const Staff *person = todo.staff(*staff);
        if (!person || !isInService(*person, todo.today()))
            return false;
        subject = todo.subject(*person);
        return true;
    }
    if (const auto id = idFromText<PatientId>(paper.subject)) {
        const Patient *patient = todo.patient(*id);
        if (!patient || !isUnderCare(*patient) || !patient->sharedInMcs || todo.isSharedByOthers(*id))
            return false;
        subject = todo.subject(*patient);
        return true;
    }
    subject = {u"submission"_s, paper.subject, paper.name, {}};
    return true;
}

TodoAction actionFor(TodoCollector &todo, const AffectedPaper &paper)
{
    if (const auto staff = idFromText<StaffId>(paper.subject))
        return todo.printedPledge(*staff) ? TodoAction::RecordPledge : TodoAction::PrintPledge;
    if (const auto patient = idFromText<PatientId>(paper.subject)) {
        const Consent *latest = todo.latestConsent(*patient);
        return latest && latest != todo.effectiveConsent(*patient) ? TodoAction::RecordConsent
                                                                   : TodoAction::PrintConsent;
    }
    const auto renewal = todo.policy().submission(SubmissionKind::Renewal);
    return renewal && renewal->papers.contains(paper.role) ? TodoAction::RenewFacilityPledge : TodoAction::PrintPacket;
}

void outdatedPaper(TodoCollector &todo, const AffectedPaper &paper)
{
    const auto form = todo.policy().form(paper.role);
    const Words words = wordsFor(paper.role);
    TodoSubject subject;
    if (!form || !isStillNeeded(todo, paper, subject))
        return;
    const bool again = paper.effect == PaperEffect::SignAgain;
    TodoItem item = todo.item(words.kind + (again ? "-sign-again"_L1 : "-new-wording"_L1), words.demand, subject);
    if (words.kind == "submission"_L1)
        item.id += u'/' + paper.role;
    item.articles = form->articles;
    item.level = again ? Level::Mandatory : Level::Recommended;
    item.opensRegion = item.opensRegion && again;
    item.opensBase = item.opensBase && again;
    item.state = again ? TodoState::Missing : TodoState::Coming;
    item.since = paper.signedOn;
    item.action = actionFor(todo, paper);
    const QString whose = words.kind == "submission"_L1 ? form->title : paper.name;
    item.sentence = (again ? words.again : words.wording).arg(whose, warekiLong(paper.signedOn));
    todo.add(item, subject.sortKey);
}

} // namespace

void policyTodo(TodoCollector &todo)
{
    revisedPolicies(todo);
    for (const AffectedPaper &paper : outdatedPapers(todo.records(), todo.policy()))
        outdatedPaper(todo, paper);
}

} // namespace mcs::policy
