// SPDX-License-Identifier: Apache-2.0
#include "models/tables/groupmodel.h"

#include "models/domain/wareki.h"
#include "models/tables/groupmap.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;
using policy::TodoItem;
using policy::TodoState;

QList<Column> GroupModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Group"), 13, SortBy::Reading, true};
    list[About] = {u"about"_s, tr("Patient or purpose"), 7, SortBy::Text, true};
    list[Kind] = {u"kind"_s, tr("Kind"), 6, SortBy::Text};
    list[State] = {u"state"_s, tr("State"), 5, SortBy::Text, false, true};
    list[Next] = {u"next"_s, tr("Next"), 10, SortBy::Text, false, true};
    list[Due] = {u"due"_s, tr("By"), 5, SortBy::Number, false, true};
    list[Members] = {u"members"_s, tr("Members"), 2, SortBy::Number};
    list[Outside] = {u"outside"_s, tr("Outside"), 2, SortBy::Number};
    list[Owner] = {u"owner"_s, tr("Managed by"), 6, SortBy::Text, true};
    return list;
}

QStringList GroupModel::chips() const
{
    return {tr("Patient groups"), tr("Free groups"), tr("Waiting for the consent"), tr("In use"), tr("Review due"),
        tr("Managed by others"), tr("Ended or archived")};
}

bool isClosed(const Group &group)
{
    return group.status >= GroupStatus::Ended;
}

QDate reviewDue(const Group &group, const GroupMap &groups, const policy::Policy &policy)
{
    const int months = policy.interval(u"review-months"_s);
    if (months <= 0 || group.kind != GroupKind::Patient || group.status != GroupStatus::Active || !policy::isOwn(group))
        return {};
    const GroupReview *last = groups.review(group.id);
    const QDate from = last ? last->reviewedOn : group.activeFrom;
    return from.isValid() ? addCalendarMonths(from, months) : QDate();
}

QHash<GroupId, QList<TodoItem>> todoByGroup(const QList<TodoItem> &items, const GroupMap &groups)
{
    QHash<GroupId, QList<TodoItem>> found;
    for (const TodoItem &item : items) {
        if (const auto group = idFromText<GroupId>(item.subjectId)) {
            found[*group].append(item);
        } else if (const auto member = idFromText<MembershipId>(item.subjectId)) {
            if (const Membership *membership = groups.membership(*member))
                found[membership->group].append(item);
        } else if (const auto request = idFromText<DeletionRequestId>(item.subjectId)) {
            if (const DeletionRequest *asked = groups.deletion(*request))
                found[asked->group].append(item);
        }
    }
    return found;
}

void GroupModel::setRecords(const Records &records, const GroupMap &groups, const policy::Policy &policy, QDate today,
    const QList<TodoItem> &items)
{
    const auto todo = todoByGroup(items, groups);
    QList<Row> rows;
    rows.reserve(records.groups.size());
    for (const Group &group : records.groups) {
        const Patient *patient = groups.patient(group.patient);
        const bool free = group.kind == GroupKind::Free;
        const QString reading = !patient ? group.name : patient->kana.isEmpty() ? patient->name : patient->kana;
        RowBuilder row(toText(group.id), reading, ColumnCount);
        const policy::GroupState state = groups.state(group);
        const bool closed = isClosed(group);
        row.text(Name, group.name.isEmpty() && patient ? patient->name : group.name);
        row.text(About, patient ? patient->name : group.purpose.section(u'\n', 0, 0));
        row.text(Kind, free ? Words::of(group.freeKind) : Words::of(group.kind));
        row.status(State, Words::of(state), toneOf(state));
        row.text(Owner, policy::isOwn(group) ? tr("This facility") : groups.ownerName(group));

        const QList<TodoItem> open = todo.value(group.id);
        bool reviewOpen = false;
        for (const TodoItem &item : open)
            reviewOpen |= item.action == policy::TodoAction::ReviewGroup && item.state != TodoState::Coming;
        if (!open.isEmpty()) {
            const TodoItem &first = open.first();
            row.status(Next, policy::actionCaption(first.action), toneOf(first, today));
            if (first.due.isValid()) {
                row.status(Due, {}, toneOf(first, today));
                row.date(Due, first.due);
            }
        } else if (const QDate due = reviewDue(group, groups, policy); due.isValid()) {
            row.text(Next, tr("Next review"));
            row.date(Due, due);
        }

        int own = 0;
        int outside = 0;
        QStringList keywords;
        for (const Membership *membership : groups.members(group.id)) {
            const MemberFacts facts = groups.facts(*membership);
            keywords += {facts.name, facts.kana, facts.office};
            (membership->staff.isStored() ? own : outside) += 1;
        }
        if (patient)
            keywords += {patient->name, patient->kana};
        row.number(Members, own + outside, QString::number(own + outside));
        row.number(Outside, outside, QString::number(outside));
        row.chip(PatientGroup, !free);
        row.chip(FreeGroup, free);
        row.chip(AwaitingConsent, state == policy::GroupState::AwaitingConsent);
        row.chip(Active, state == policy::GroupState::Active);
        row.chip(NeedsReview, reviewOpen);
        row.chip(OtherOwner, !policy::isOwn(group));
        row.chip(Closed, closed);
        if (closed)
            row.mute();
        Row made = std::move(row).row();
        made.keywords = keywords;
        rows.append(std::move(made));
    }
    setRows(rows);
}

} // namespace mcs::tables
