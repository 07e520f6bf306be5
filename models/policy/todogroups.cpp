// SPDX-License-Identifier: Apache-2.0
// やること of groups: consent, MCS behind the ledger, 保管, 精査, 書込みの監視, 完全削除依頼.
#include "models/domain/wareki.h"
#include "models/policy/groupregister.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

class GroupTodo
{
public:
    explicit GroupTodo(TodoCollector &todo)
        : m_todo(todo)
        , m_reviewMonths(todo.policy().interval(u"review-months"_s))
        , m_postMonths(todo.policy().interval(u"post-monitoring-months"_s))
    {
        for (const GroupReview &review : todo.records().reviews)
            m_reviewedOn.insert(review.group, review.reviewedOn);
        for (const PostCheck &check : todo.records().postChecks)
            m_postsCheckedOn.insert(check.group, check.checkedOn);
    }

    void judge(const Group &group)
    {
        switch (groupState(group, m_todo.sharing())) {
        case GroupState::AwaitingConsent:
            awaitsConsent(group);
            patientEnded(group);
            break;
        case GroupState::Preparing:
            notStarted(group);
            patientEnded(group);
            break;
        case GroupState::Active:
            if (isOwn(group))
                active(group);
            else
                ofAnotherFacility(group);
            patientEnded(group);
            break;
        case GroupState::Ended:
            if (isOwn(group))
                notArchived(group);
            break;
        case GroupState::Archived:
        case GroupState::DeletionAsked:
        case GroupState::Deleted:
            break;
        }
    }

    // One item for the round through all groups that are due: a round is made once a month, not once a group.
    void postMonitoring()
    {
        if (m_postsDue.isEmpty())
            return;
        TodoItem item = m_todo.item(u"post-monitoring"_s, u"post-monitoring"_s, m_todo.facility());
        item.due = m_firstPostsDue;
        item.state = m_todo.stateFor(item.due);
        item.action = TodoAction::CheckPosts;
        item.targets = m_postsDue.join(u',');
        if (item.state != TodoState::Overdue)
            item.opensRegion = item.opensBase = false;
        //: %n: number of groups
        item.sentence = m_todo.withInterval(
            PolicyText::tr(
                "The posts of %n group(s) have to be looked at by %1. Please look through them and record that "
                "you did; what was posted is not recorded.",
                nullptr, int(m_postsDue.size()))
                .arg(warekiLong(item.due)),
            u"post-monitoring-months"_s);
        m_todo.add(item, {});
    }

private:
    TodoItem item(const QString &kind, const QString &demand, const Group &group)
    {
        TodoItem item = m_todo.item(kind, demand, m_todo.subject(group));
        item.action = TodoAction::OpenGroup;
        return item;
    }
    void add(const TodoItem &item, const Group &group) { m_todo.add(item, m_todo.subject(group).sortKey); }
    // A reminder that no article asks for: it leaves no duty open.
    static void onlyAdvises(TodoItem &item, Level level = Level::Recommended)
    {
        item.level = level;
        item.opensRegion = item.opensBase = false;
    }

    void awaitsConsent(const Group &group)
    {
        const Patient *patient = m_todo.patient(group.patient);
        const QDate due = group.preparedOn.addDays(m_todo.policy().interval(u"consent-group-days"_s));
        if (!patient || !isUnderCare(*patient) || !group.preparedOn.isValid() || due >= m_todo.today())
            return; // until then the missing consent itself says it
        TodoItem item = m_todo.item(u"group-awaits-consent"_s, u"consent"_s, m_todo.subject(*patient));
        item.id = item.kind + u'/' + toText(group.id);
        item.since = group.preparedOn;
        item.due = due;
        item.state = TodoState::Overdue;
        item.action = TodoAction::RecordConsent;
        item.sentence = m_todo.withInterval(
            PolicyText::tr(
                "The group “%1” has been waiting for the consent of %2 since %3. Please have the consent signed and "
                "record it, or end the group.")
                .arg(group.name, patient->name, warekiLong(group.preparedOn)),
            u"consent-group-days"_s);
        m_todo.add(item, m_todo.subject(*patient).sortKey);
    }

    void notStarted(const Group &group)
    {
        TodoItem item = this->item(u"group-not-started"_s, u"group-management"_s, group);
        onlyAdvises(item);
        item.since = group.preparedOn;
        item.action = TodoAction::StartGroup;
        item.sentence = PolicyText::tr(
            "The group “%1” is prepared but not in use. Please start it and create it in MCS, or end it.")
                            .arg(group.name);
        add(item, group);
    }

    void active(const Group &group)
    {
        if (!group.createdInMcsOn.isValid()) {
            TodoItem item = this->item(u"group-not-created"_s, u"group-management"_s, group);
            item.since = group.activeFrom;
            item.sentence
                = PolicyText::tr("The group “%1” is in use from %2, but it is not recorded that it was created in MCS. "
                                 "Please create it and record the day.")
                      .arg(group.name, warekiLong(group.activeFrom));
            add(item, group);
        }
        posts(group);
        if (group.kind == GroupKind::Free) {
            notAnnounced(group);
            return;
        }
        withoutConsent(group);
        review(group);
        if (isOwn(group)) {
            notAgreed(group, AgreementKind::Usage, u"group-agreement"_s,
                PolicyText::tr("It is not recorded how those in the group “%1” agreed to use it. Please agree on it "
                               "together and record it."));
            notAgreed(group, AgreementKind::SecondaryUse, u"secondary-agreement"_s,
                PolicyText::tr("It is not recorded what those in the group “%1” agreed on about using its contents "
                               "elsewhere. Please agree on it together and record it."));
        }
    }

    void notAgreed(const Group &group, AgreementKind kind, const QString &demand, const QString &sentence)
    {
        const QList<GroupAgreement> &agreements = m_todo.records().agreements;
        const bool agreed = std::any_of(agreements.cbegin(), agreements.cend(), [&](const GroupAgreement &one) {
            return one.group == group.id && one.kind == kind && one.agreedOn.isValid();
        });
        if (agreed || !m_todo.inForce(demand))
            return;
        TodoItem item = this->item(demand + u"-missing"_s, demand, group);
        item.since = group.activeFrom;
        item.sentence = sentence.arg(group.name);
        add(item, group);
    }

    void withoutConsent(const Group &group)
    {
        const SharingGap gap = m_todo.sharing().gapOf(group.patient);
        const Patient *patient = m_todo.patient(group.patient);
        if (gap == SharingGap::None || !patient || !isUnderCare(*patient))
            return; // of whose care has ended patientEnded() speaks
        TodoItem item = this->item(u"group-without-consent"_s, u"consent"_s, group);
        item.since = group.activeFrom;
        item.action = TodoAction::EndGroup;
        item.sentence
            = PolicyText::tr("The group “%1” is in use without a consent that allows it. %2 Otherwise end the group.")
                  .arg(group.name, sharingSentence(gap, patient->name));
        add(item, group);
    }

    void review(const Group &group)
    {
        const QDate last = m_reviewedOn.value(group.id);
        const QDate from = last.isValid() && !(last < group.activeFrom) ? last : group.activeFrom;
        if (!m_todo.inForce(u"review"_s) || m_reviewMonths <= 0 || !from.isValid())
            return;
        const QDate due = addCalendarMonths(from, m_reviewMonths);
        if (due > m_todo.today().addDays(30))
            return;
        TodoItem item = this->item(u"review-due"_s, u"review"_s, group);
        item.since = from;
        item.due = due;
        item.state = due < m_todo.today()      ? TodoState::Overdue
            : due <= m_todo.today().addDays(7) ? TodoState::Due
                                               : TodoState::Coming;
        if (item.state != TodoState::Overdue)
            item.opensRegion = item.opensBase = false;
        item.action = TodoAction::ReviewGroup;
        item.sentence = m_todo.withInterval(last.isValid()
                ? PolicyText::tr(
                    "The members of the group “%1” were reviewed last on %2. Please judge by %3 whether each of "
                    "them still needs to take part.")
                      .arg(group.name, warekiLong(last), warekiLong(due))
                : PolicyText::tr(
                    "The members of the group “%1”, in use since %2, have not been reviewed. Please judge by %3 "
                    "whether each of them needs to take part.")
                      .arg(group.name, warekiLong(from), warekiLong(due)),
            u"review-months"_s);
        add(item, group);
    }

    void posts(const Group &group)
    {
        const QDate last = m_postsCheckedOn.value(group.id);
        const QDate from = last.isValid() ? last : group.activeFrom;
        if (!m_todo.inForce(u"post-monitoring"_s) || m_postMonths <= 0 || !from.isValid())
            return;
        const QDate due = addCalendarMonths(from, m_postMonths);
        if (due > m_todo.today())
            return;
        m_postsDue.append(toText(group.id));
        if (!m_firstPostsDue.isValid() || due < m_firstPostsDue)
            m_firstPostsDue = due;
    }

    void notAnnounced(const Group &group)
    {
        if (group.announcedOn.isValid() || !m_todo.inForce(u"free-group"_s))
            return;
        TodoItem item = this->item(u"free-group-not-announced"_s, u"free-group"_s, group);
        item.since = group.activeFrom;
        item.sentence
            = PolicyText::tr("It is not recorded that the members of “%1” were told what the group is for and how to "
                             "use it. Please tell them and record the day.")
                  .arg(group.name);
        add(item, group);
    }

    void ofAnotherFacility(const Group &group)
    {
        if (group.kind != GroupKind::Patient || group.ownerConsentConfirmedOn.isValid()
            || !m_todo.inForce(u"consent"_s))
            return;
        TodoItem item = this->item(u"owner-consent-unconfirmed"_s, u"consent"_s, group);
        onlyAdvises(item);
        item.since = group.activeFrom;
        item.sentence
            = PolicyText::tr("It is not recorded that %1 has the consent for the group “%2”. Please ask them and "
                             "record the day.")
                  .arg(m_todo.facilityName(group.owner), group.name);
        add(item, group);
    }

    void patientEnded(const Group &group)
    {
        const Patient *patient = group.kind == GroupKind::Patient ? m_todo.patient(group.patient) : nullptr;
        if (!patient || isUnderCare(*patient))
            return;
        TodoItem item
            = this->item(u"group-of-ended-patient"_s, isOwn(group) ? u"archive"_s : u"member-removal"_s, group);
        item.since = patient->endedOn;
        item.action = TodoAction::EndGroup;
        item.sentence = PolicyText::tr(
            "%1 is not under care any more, but the group “%2” goes on. Please end it; the removal of every "
            "member is asked for with it.")
                            .arg(patient->name, group.name);
        add(item, group);
    }

    void notArchived(const Group &group)
    {
        // A group that never came into use is not in MCS.
        if (!m_todo.inForce(u"archive"_s) || (!group.activeFrom.isValid() && !group.createdInMcsOn.isValid()))
            return;
        const bool died = group.endReason == GroupEnd::Died;
        const QString interval = died ? u"archive-days-died"_s : u"archive-days"_s;
        const QString demand = died && m_todo.inForce(u"archive-died"_s) ? u"archive-died"_s : u"archive"_s;
        TodoItem item = this->item(u"archive-due"_s, demand, group);
        item.since = group.endedOn;
        item.due = group.endedOn.addDays(m_todo.policy().interval(interval));
        item.state = m_todo.stateFor(item.due);
        if (item.state != TodoState::Overdue)
            item.opensRegion = item.opensBase = false;
        item.action = TodoAction::ArchiveGroup;
        item.sentence = m_todo.withInterval(group.archiveDecidedOn.isValid()
                ? PolicyText::tr(
                    "The group “%1” is to be archived since %2, but it is not recorded that it was done in MCS. "
                    "Please archive it by %3 and record the day.")
                      .arg(group.name, warekiLong(group.archiveDecidedOn), warekiLong(item.due))
                : PolicyText::tr("The group “%1” ended on %2. Please archive it in MCS by %3 and record the day.")
                      .arg(group.name, warekiLong(group.endedOn), warekiLong(item.due)),
            interval);
        add(item, group);
    }

    TodoCollector &m_todo;
    int m_reviewMonths;
    int m_postMonths;
    QHash<GroupId, QDate> m_reviewedOn;
    QHash<GroupId, QDate> m_postsCheckedOn;
    QStringList m_postsDue;
    QDate m_firstPostsDue;
};

// What is found in a post is dealt with at once.
void findings(TodoCollector &todo)
{
    for (const PostCheck &check : todo.records().postChecks) {
        const Group *group = todo.group(check.group);
        if (check.finding == PostFinding::None || check.doneOn.isValid() || !group)
            continue;
        TodoItem item = todo.item(u"post-finding"_s, u"post-monitoring"_s,
            {u"post-check"_s, toText(check.id), group->name, todo.subject(*group).sortKey});
        item.since = check.checkedOn;
        item.action = TodoAction::CheckPosts;
        item.sentence
            = PolicyText::tr("On %1 something was found among the posts of the group “%2”, but it is not recorded what "
                             "was done about it. Please see to it and record the day.")
                  .arg(warekiLong(check.checkedOn), group->name);
        todo.add(item, todo.subject(*group).sortKey);
    }
}

QString nextStep(const DeletionRequest &request, const QString &group)
{
    if (!request.identityCheckedOn.isValid())
        return PolicyText::tr(
            "%1 asks for the complete deletion of the group “%2”. Please check who is asking and record it.")
            .arg(request.requester, group);
    if (!request.sentOn.isValid())
        return PolicyText::tr(
            "%1 asks for the complete deletion of the group “%2”. Please send the request to the operator.")
            .arg(request.requester, group);
    if (!request.completedOn.isValid())
        return PolicyText::tr(
            "The complete deletion of the group “%1” was asked of %2. Please record when it is reported as "
            "done, or ask.")
            .arg(group, request.vendor);
    return PolicyText::tr("The group “%2” is deleted. Please tell %1 and record the day.")
        .arg(request.requester, group);
}

void deletionRequests(TodoCollector &todo)
{
    const QString interval = u"deletion-request-days"_s;
    for (const DeletionRequest &request : todo.records().deletionRequests) {
        const Group *group = todo.group(request.group);
        if (request.informedOn.isValid() || !group)
            continue;
        TodoItem item = todo.item(u"deletion-request"_s, u"deletion-request"_s,
            {u"deletion-request"_s, toText(request.id), group->name, todo.subject(*group).sortKey});
        item.id = toText(request.id);
        if (!todo.inForce(u"deletion-request"_s))
            item.level = Level::Recommended; // no article speaks of it, but somebody asked
        item.since = request.requestedOn;
        item.due = request.requestedOn.addDays(todo.policy().interval(interval));
        item.state = todo.stateFor(item.due);
        if (item.state != TodoState::Overdue)
            item.opensRegion = item.opensBase = false;
        item.action = TodoAction::AdvanceDeletionRequest;
        item.sentence = todo.withInterval(nextStep(request, group->name), interval);
        todo.add(item, todo.subject(*group).sortKey);
    }
}

// A patient who is to be shared and has consented, but nobody can share anything yet.
void missingGroups(TodoCollector &todo)
{
    if (!todo.inForce(u"one-patient-group"_s))
        return;
    for (const Patient &patient : todo.records().patients) {
        const Consent *consent = todo.effectiveConsent(patient.id);
        if (!patient.sharedInMcs || !isUnderCare(patient) || !consent || !todo.sharing().isAllowed(patient.id)
            || todo.hasGroup(patient.id))
            continue;
        TodoItem item = todo.item(u"group-missing"_s, u"one-patient-group"_s, todo.subject(patient));
        item.since = consent->signedOn;
        item.opensRegion = item.opensBase = false; // nothing is shared outside a group
        item.action = TodoAction::NewGroup;
        item.sentence = PolicyText::tr(
            "%1 has consented to sharing in MCS, but there is no group. Please enter the group, or mark "
            "the patient as not shared.")
                            .arg(patient.name);
        todo.add(item, todo.subject(patient).sortKey);
    }
}

} // namespace

void groupTodo(TodoCollector &todo)
{
    GroupTodo groups(todo);
    for (const Group &group : todo.records().groups)
        groups.judge(group);
    groups.postMonitoring();
    findings(todo);
    deletionRequests(todo);
    missingGroups(todo);
}

} // namespace mcs::policy
