// SPDX-License-Identifier: Apache-2.0
#include "app/pages/groupdetail.h"

#include "app/dialogs/memberstepeditor.h"
#include "app/pages/facts.h"
#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/tables/groupmodel.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

QString GroupDetail::doing(const QString &kind, const QString &subject)
{
    return u"do:%1:%2"_s.arg(kind, subject);
}

void GroupDetail::describe(const Group &group, bool unfolded)
{
    const Patient *patient = m_groups.patient(group.patient);
    m_facts.title(group.name.isEmpty() && patient ? patient->name : group.name,
        patient ? tr("%1 (%2)").arg(patient->name, patient->kana) : group.purpose);
    state(group);
    todo();
    members(group);
    particulars(group);
    lookedThrough(group);
    agreements(group);
    m_facts.heading(tr("What is past"));
    m_facts.link(unfolded ? tr("Hide") : tr("Show closed memberships and earlier reviews"), u"fold:"_s);
    if (unfolded)
        past(group);
}

void GroupDetail::days(const QString &label, QDate decided, QDate done, const QString &missing)
{
    if (!decided.isValid() && !done.isValid())
        return;
    QString text = decided.isValid() ? bothCalendars(decided) : QString();
    if (done.isValid())
        text += (text.isEmpty() ? QString() : u"\n"_s) + tr("In MCS %1").arg(bothCalendars(done));
    m_facts.pair(label, text);
    if (!done.isValid())
        m_facts.status(QString(u" "_s), missing, Tone::Attention);
}

void GroupDetail::state(const Group &group)
{
    const policy::GroupState state = m_groups.state(group);
    m_facts.status(tr("State"), Words::of(state), tables::toneOf(state));
    if (group.kind == GroupKind::Patient)
        consent(group);
    m_facts.pair(tr("Managed by"), m_groups.ownerName(group));
    if (!policy::isOwn(group))
        m_facts.pair(tr("Consent confirmed on"), group.ownerConsentConfirmedOn);
    days(tr("In use from"), group.activeFrom, group.createdInMcsOn, tr("Not made in MCS yet"));
    if (group.endedOn.isValid())
        m_facts.pair(tr("Ended on"), tr("%1 (%2)").arg(bothCalendars(group.endedOn), Words::of(group.endReason)));
    days(tr("Archived"), group.archiveDecidedOn, group.archivedInMcsOn, tr("Not archived in MCS yet"));
}

void GroupDetail::consent(const Group &group)
{
    const auto inForce = m_groups.consent(group.patient);
    const policy::SharingGap gap = m_groups.sharingGap(group.patient);
    if (inForce && gap == policy::SharingGap::None) {
        m_facts.status(tr("Consent"),
            inForce->signedOn.isValid() ? tr("%1, %2").arg(Words::of(inForce->status), warekiShort(inForce->signedOn))
                                        : Words::of(inForce->status),
            Tone::Good);
    } else if (policy::isOwn(group)) {
        const bool closed = tables::isClosed(group);
        m_facts.status(
            tr("Consent"), inForce ? tr("Does not allow sharing") : tr("No consent"), closed ? Tone::Muted : Tone::Bad);
        const Patient *patient = m_groups.patient(group.patient);
        if (!closed && patient)
            m_facts.line(policy::sharingSentence(gap, patient->name));
    }
}

void GroupDetail::todo()
{
    if (m_todo.isEmpty())
        return;
    m_facts.heading(tr("What to do now"));
    const QDate today = m_session.clock().today();
    for (const policy::TodoItem &item : m_todo) {
        QString state = policy::stateWord(item.state);
        if (item.due.isValid())
            state += u"　"_s + warekiShort(item.due);
        m_facts.status(tr("State"), state, tables::toneOf(item, today));
        m_facts.line(item.sentence);
        m_facts.quiet(tables::articlesText(item.articles, m_session.policy()));
        m_facts.link(policy::actionCaption(item.action), doing(policy::actionName(item.action), item.subjectId));
    }
}

void GroupDetail::members(const Group &group)
{
    const QList<const Membership *> members = m_groups.members(group.id);
    const auto outside
        = std::count_if(members.cbegin(), members.cend(), [](const Membership *one) { return !one->staff.isStored(); });
    m_facts.heading(outside > 0 ? tr("Members: %1, %2 of them from outside").arg(members.size()).arg(outside)
                                : tr("Members: %1").arg(members.size()));
    if (members.isEmpty())
        m_facts.quiet(tr("Nobody has been proposed yet."));
    QList<QList<Facts::Cell>> rows;
    for (const Membership *one : members) {
        const tables::MemberFacts who = m_groups.facts(*one);
        QString about = who.job;
        if (!who.office.isEmpty())
            about += (about.isEmpty() ? QString() : u"\n"_s) + who.office;
        if (who.gone)
            about += u'\n' + tr("has left");
        QString since = warekiShort(tables::sinceOf(*one));
        const QString gap = tables::gapOf(*one);
        QList<Facts::Cell> row{{who.name, Tone::None, u"open:"_s + toText(one->id)}, {about},
            {Words::of(one->status) + (since.isEmpty() ? QString() : u'\n' + since), tables::toneOf(one->status)}};
        const auto steps = MemberStepEditor::stepsAfter(*one);
        if (!gap.isEmpty())
            row[2].text += u'\n' + gap;
        if (steps.isEmpty() || one->status == MembershipStatus::Joined)
            row.append(Facts::Cell{});
        else
            row.append({MemberStepEditor::wordOf(steps.first()), Tone::None,
                doing(MemberStepEditor::kindOf(steps.first()), toText(one->id))});
        rows.append(row);
    }
    if (!rows.isEmpty())
        m_facts.table({tr("Full name"), tr("Job, office"), tr("State"), tr("Next")}, {29, 28, 27, 16}, rows);
    if (!tables::isClosed(group))
        m_facts.link(tr("Propose members"), doing(u"membership"_s, toText(group.id)));
}

void GroupDetail::particulars(const Group &group)
{
    m_facts.heading(tr("Particulars"));
    const policy::Policy &rules = m_session.policy();
    const auto choice = [](const QList<policy::Choice> &choices, const QString &id) {
        for (const policy::Choice &one : choices) {
            if (one.id == id)
                return one.text;
        }
        return QString();
    };
    m_facts.pair(tr("Kind"),
        group.kind == GroupKind::Free ? tr("%1 (%2)").arg(Words::of(group.kind), Words::of(group.freeKind))
                                      : Words::of(group.kind));
    if (group.withFamily)
        m_facts.pair(QString(u" "_s), tr("Patient or family take part"));
    m_facts.pair(tr("Manager"), m_groups.staffName(group.manager));
    m_facts.pair(tr("Basis"), choice(rules.managerBases(), group.managerBasis));
    m_facts.pair(tr("Instructed by"), group.instructedBy);
    m_facts.pair(tr("Instructed on"), group.delegatedOn);
    m_facts.pair(tr("Eligibility"), choice(rules.groupEligibilities(), group.eligibility));
    m_facts.pair(tr("Eligibility confirmed on"), group.eligibilityConfirmedOn);
    if (group.kind == GroupKind::Free) {
        m_facts.pair(tr("Purpose"), group.purpose);
        m_facts.pair(tr("How it is used"), group.usageRules);
        m_facts.pair(tr("Told on"), group.announcedOn);
        m_facts.pair(tr("Name of a patient"), group.patientNameReason);
    }
    m_facts.pair(tr("Prepared on"), group.preparedOn);
    m_facts.pair(tr("Articles"), tables::articlesText(rules.demand(u"group-management"_s).articles, rules));
    m_facts.pair(tr("Note"), group.note);
    if (group.patient.isStored())
        m_facts.link(tr("Show the patient and the consents"), u"show:"_s + toText(group.patient));
}

void GroupDetail::lookedThrough(const Group &group)
{
    const GroupReview *review = m_groups.review(group.id);
    const PostCheck *check = m_groups.postCheck(group.id);
    const QDate due = tables::reviewDue(group, m_groups, m_session.policy());
    if (!review && !check && !due.isValid())
        return;
    m_facts.heading(tr("Reviews and checks"));
    if (review) {
        m_facts.pair(tr("Members reviewed"), bothCalendars(review->reviewedOn));
        const auto count = [review](Verdict verdict) {
            return std::count_if(review->lines.cbegin(), review->lines.cend(),
                [verdict](const ReviewLine &line) { return line.verdict == verdict; });
        };
        m_facts.pair(QString(u" "_s),
            tr("%1 %2, %3 %4, %5 %6")
                .arg(Words::of(Verdict::Keep))
                .arg(count(Verdict::Keep))
                .arg(Words::of(Verdict::Remove))
                .arg(count(Verdict::Remove))
                .arg(Words::of(Verdict::Check))
                .arg(count(Verdict::Check)));
    }
    m_facts.pair(tr("Next review by"), due);
    if (check) {
        QString text = bothCalendars(check->checkedOn) + u'\n' + Words::of(check->finding);
        if (check->action != PostAction::None)
            text += u'\n' + Words::of(check->action);
        m_facts.pair(tr("Posts looked at"), text);
    }
}

void GroupDetail::agreements(const Group &group)
{
    const QList<const GroupAgreement *> agreements = m_groups.agreements(group.id);
    if (!agreements.isEmpty())
        m_facts.heading(tr("Agreements"));
    QList<QList<Facts::Cell>> rows;
    for (const GroupAgreement *one : agreements) {
        rows.append({{Words::of(one->kind), Tone::None, u"open:"_s + toText(one->id)}, {one->text},
            {one->agreedOn.isValid() ? tr("Agreed\n%1").arg(warekiShort(one->agreedOn)) : tr("Not agreed"),
                one->agreedOn.isValid() ? Tone::Good : Tone::Attention}});
    }
    if (!rows.isEmpty())
        m_facts.table({tr("About"), tr("What was agreed"), tr("State")}, {28, 50, 22}, rows);
    if (const DeletionRequest *request = m_groups.deletionRequest(group.id)) {
        m_facts.heading(tr("Request for complete deletion"));
        m_facts.pair(tr("Asked by"), request->requester);
        m_facts.pair(tr("Received on"), request->requestedOn);
        m_facts.pair(tr("Identity checked on"), request->identityCheckedOn);
        m_facts.pair(tr("Sent to the operator on"), request->sentOn);
        m_facts.pair(tr("Operator of MCS"), request->vendor);
        m_facts.pair(tr("Completion told on"), request->completedOn);
        m_facts.pair(tr("Requester informed on"), request->informedOn);
        m_facts.link(tr("Open the request"), u"open:"_s + toText(request->id));
    }
}

void GroupDetail::past(const Group &group)
{
    Ledger &ledger = m_session.ledger();
    const auto memberships = ledger.memberships().of(group.id.value);
    const auto reviews = ledger.reviews().of(group.id.value);
    if (!memberships || !reviews) {
        m_facts.quiet(!memberships ? memberships.error().message : reviews.error().message);
        return;
    }
    QList<QList<Facts::Cell>> rows;
    for (const Membership &one : *memberships) {
        if (isOpen(one.status))
            continue;
        QString when = warekiShort(one.joinedOn.isValid() ? one.joinedOn : one.proposedOn) + tr(" to ")
            + warekiShort(one.closedOn);
        const QString why = one.removalReason != RemovalReason::None ? Words::of(one.removalReason) : one.closedReason;
        rows.append({{m_groups.facts(one).name}, {when}, {Words::of(one.status) + u'\n' + why, Tone::Muted}});
    }
    if (rows.isEmpty())
        m_facts.quiet(tr("No membership has been closed."));
    else
        m_facts.table({tr("Full name"), tr("From, to"), tr("State")}, {32, 34, 34}, rows);
    rows.clear();
    for (const GroupReview &review : *reviews) {
        QStringList lines;
        for (const ReviewLine &line : review.lines) {
            if (line.verdict == Verdict::Keep)
                continue;
            QString name;
            for (const Membership &one : *memberships) {
                if (one.id == line.membership)
                    name = m_groups.facts(one).name;
            }
            lines += tr("%1: %2 (%3)").arg(name, Words::of(line.verdict), line.reason);
        }
        rows.append({{warekiShort(review.reviewedOn)}, {m_groups.staffName(review.reviewer)},
            {lines.isEmpty() ? tr("All proper") : lines.join(u'\n')}});
    }
    if (!rows.isEmpty())
        m_facts.table({tr("Reviewed"), tr("By"), tr("Result")}, {20, 28, 52}, rows);
}

} // namespace mcs::app
