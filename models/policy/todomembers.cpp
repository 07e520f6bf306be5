// SPDX-License-Identifier: Apache-2.0
// やること of members: invitations under way, removals decided, people who have left.
#include "models/domain/wareki.h"
#include "models/policy/groupregister.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

class MemberTodo
{
public:
    explicit MemberTodo(TodoCollector &todo)
        : m_todo(todo)
        , m_invitationDays(todo.policy().interval(u"invitation-days"_s))
        , m_removalDays(todo.policy().interval(u"member-removal-days"_s))
    {
        for (const ExternalMember &outside : todo.records().externalMembers)
            m_outside.insert(outside.id, &outside);
    }

    void judge(const Membership &member)
    {
        const Group *group = m_todo.group(member.group);
        if (!group)
            return;
        switch (member.status) {
        case MembershipStatus::Invited:
        case MembershipStatus::Approved:
            invitation(member, *group);
            break;
        case MembershipStatus::RemovalAsked:
            removal(member, *group);
            return;
        case MembershipStatus::Candidate:
        case MembershipStatus::Joined:
        case MembershipStatus::Removed:
        case MembershipStatus::Refused:
        case MembershipStatus::Declined:
        case MembershipStatus::Cancelled:
            break;
        }
        hasLeft(member);
    }

    // Everybody who ends with a group in one item, everybody who has left in one each.
    void summed()
    {
        for (auto it = m_ofEndedGroups.cbegin(); it != m_ofEndedGroups.cend(); ++it)
            endedGroup(*m_todo.group(it.key()), it.value());
        for (auto it = m_leftStaff.cbegin(); it != m_leftStaff.cend(); ++it) {
            const Staff &person = *m_todo.staff(it.key());
            left(m_todo.item(u"left-member"_s, u"member-removal"_s, m_todo.subject(person)), person.name, person.leftOn,
                it.value(), m_todo.subject(person).sortKey);
        }
        for (auto it = m_leftOutside.cbegin(); it != m_leftOutside.cend(); ++it) {
            const ExternalMember &person = *m_outside.value(it.key());
            const TodoSubject subject{u"external-member"_s, toText(person.id), person.name, {}};
            left(m_todo.item(u"left-member"_s, u"member-removal"_s, subject), person.name, person.leftOn, it.value(),
                {});
        }
    }

private:
    [[nodiscard]] QString nameOf(const Membership &member) const
    {
        if (member.staff.isStored()) {
            const Staff *person = m_todo.staff(member.staff);
            return person ? person->name : QString();
        }
        if (member.outside.isStored()) {
            const ExternalMember *person = m_outside.value(member.outside);
            return person ? person->name : QString();
        }
        return member.personName;
    }
    TodoItem item(const QString &kind, const QString &demand, const Membership &member)
    {
        return m_todo.item(kind, demand, {u"membership"_s, toText(member.id), nameOf(member), {}});
    }
    void add(const TodoItem &item, const Group &group) { m_todo.add(item, m_todo.subject(group).sortKey); }

    // One item for an invitation: what it waits for.
    void invitation(const Membership &member, const Group &group)
    {
        if (!member.invitedInMcsOn.isValid()) {
            TodoItem gap = item(u"invitation-not-made"_s, u"group-management"_s, member);
            gap.since = member.invitedOn;
            gap.action = TodoAction::OpenMembership;
            gap.sentence = PolicyText::tr(
                "The invitation of %1 to the group “%2” was decided on %3, but it is not recorded that "
                "it was made in MCS. Please invite them and record the day.")
                               .arg(gap.subjectName, group.name, warekiLong(member.invitedOn));
            add(gap, group);
            return;
        }
        const bool needsApproval = member.status == MembershipStatus::Invited && group.kind == GroupKind::Patient;
        TodoItem open = item(
            needsApproval ? u"approval-missing"_s : u"invitation-unanswered"_s, u"invitation-approval"_s, member);
        open.since = member.invitedOn;
        open.due = member.invitedOn.addDays(m_invitationDays);
        open.state = m_todo.stateFor(open.due);
        if (needsApproval) {
            if (open.state != TodoState::Overdue)
                open.opensRegion = open.opensBase = false;
            open.action = TodoAction::ApproveMember;
            open.sentence = member.outside.isStored()
                ? PolicyText::tr(
                    "%1 was invited to the group “%2” on %3. Their facility approves it; please ask and record the "
                    "approval by %4.")
                : PolicyText::tr(
                    "%1 was invited to the group “%2” on %3. Please judge whether it is right that they take part, "
                    "and record the approval by %4.");
        } else {
            // No article says until when the person has to answer.
            open.level = Level::Recommended;
            open.opensRegion = open.opensBase = false;
            if (open.due > m_todo.today())
                open.state = TodoState::Coming;
            open.action = TodoAction::JoinMember;
            open.sentence = PolicyText::tr(
                "%1 was invited to the group “%2” on %3 and has not answered. Please ask them by %4 and "
                "record the answer.");
        }
        open.sentence = m_todo.withInterval(
            open.sentence.arg(open.subjectName, group.name, warekiLong(member.invitedOn), warekiLong(open.due)),
            u"invitation-days"_s);
        add(open, group);
    }

    void dueBy(TodoItem &item, QDate since)
    {
        item.since = since;
        item.due = since.addDays(m_removalDays);
        item.state = m_todo.stateFor(item.due);
        item.action = TodoAction::RemoveMember;
        if (item.state != TodoState::Overdue)
            item.opensRegion = item.opensBase = false;
    }

    void removal(const Membership &member, const Group &group)
    {
        if (member.removalReason == RemovalReason::PatientEnded || member.removalReason == RemovalReason::GroupEnded) {
            m_ofEndedGroups[member.group].append(&member);
            return;
        }
        TodoItem item = this->item(u"member-removal"_s, u"member-removal"_s, member);
        dueBy(item, member.removalAskedOn);
        item.sentence = m_todo.withInterval(
            PolicyText::tr(
                "%1 is to be removed from the group “%2” since %3 (%4). Please remove them in MCS by %5 and record "
                "the day.")
                .arg(item.subjectName, group.name, warekiLong(member.removalAskedOn), reasonWord(member.removalReason),
                    warekiLong(item.due)),
            u"member-removal-days"_s);
        add(item, group);
    }

    void endedGroup(const Group &group, const QList<const Membership *> &members)
    {
        TodoItem item = m_todo.item(u"members-of-ended-group"_s, u"member-removal"_s, m_todo.subject(group));
        QDate since = members.first()->removalAskedOn;
        QStringList targets;
        for (const Membership *member : members) {
            since = std::min(since, member->removalAskedOn);
            targets.append(toText(member->id));
        }
        dueBy(item, since);
        item.targets = targets.join(u',');
        //: %n: number of people
        item.sentence = m_todo.withInterval(
            PolicyText::tr(
                "The group “%1” has ended; %n member(s) are still in it in MCS. Please remove them by %2 and record "
                "the day.",
                nullptr, int(members.size()))
                .arg(group.name, warekiLong(item.due)),
            u"member-removal-days"_s);
        add(item, group);
    }

    void hasLeft(const Membership &member)
    {
        if (member.staff.isStored()) {
            const Staff *person = m_todo.staff(member.staff);
            const bool isGone = person
                && (person->leftOn.isValid() ? person->leftOn < m_todo.today()
                                             : person->employment == Employment::Left);
            if (isGone)
                m_leftStaff[member.staff].append(&member);
        } else if (member.outside.isStored()) {
            const ExternalMember *person = m_outside.value(member.outside);
            if (person && person->leftOn.isValid())
                m_leftOutside[member.outside].append(&member);
        }
    }

    void left(TodoItem item, const QString &name, QDate leftOn, const QList<const Membership *> &members,
        const QByteArray &sortKey)
    {
        dueBy(item, leftOn.isValid() ? leftOn : m_todo.today());
        QStringList targets;
        for (const Membership *member : members)
            targets.append(toText(member->id));
        item.targets = targets.join(u',');
        //: %n: number of groups
        item.sentence = m_todo.withInterval(
            PolicyText::tr("%1 has left but still takes part in %n group(s). Please have them removed by %2.", nullptr,
                int(members.size()))
                .arg(name, warekiLong(item.due)),
            u"member-removal-days"_s);
        m_todo.add(item, sortKey);
    }

    static QString reasonWord(RemovalReason reason)
    {
        switch (reason) {
        case RemovalReason::LeftFacility:
            return PolicyText::tr("left the facility");
        case RemovalReason::Transferred:
            return PolicyText::tr("transferred");
        case RemovalReason::OffCase:
            return PolicyText::tr("off the case");
        case RemovalReason::Review:
            return PolicyText::tr("review of the members");
        case RemovalReason::Misuse:
            return PolicyText::tr("misuse");
        case RemovalReason::OwnWish:
            return PolicyText::tr("own wish");
        case RemovalReason::InvitedByMistake:
            return PolicyText::tr("invited by mistake");
        case RemovalReason::None:
        case RemovalReason::PatientEnded:
        case RemovalReason::GroupEnded:
            break;
        }
        return PolicyText::tr("the group ended");
    }

    TodoCollector &m_todo;
    int m_invitationDays;
    int m_removalDays;
    QHash<ExternalMemberId, const ExternalMember *> m_outside;
    QMap<GroupId, QList<const Membership *>> m_ofEndedGroups;
    QMap<StaffId, QList<const Membership *>> m_leftStaff;
    QMap<ExternalMemberId, QList<const Membership *>> m_leftOutside;
};

} // namespace

void memberTodo(TodoCollector &todo)
{
    MemberTodo members(todo);
    for (const Membership &member : todo.records().memberships)
        members.judge(member);
    members.summed();
}

} // namespace mcs::policy
