// SPDX-License-Identifier: Apache-2.0
#include "models/tables/trainingmodel.h"

#include "models/policy/toldpeople.h"
#include "models/policy/trainingregister.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

#include <QHash>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QList<Column> TrainingModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[HeldOn] = {u"held"_s, tr("Held on"), 5, SortBy::Number};
    list[Title] = {u"title"_s, tr("Title"), 14, SortBy::Text, true};
    list[Kind] = {u"kind"_s, tr("Kind"), 6, SortBy::Text, true};
    list[Organiser] = {u"organiser"_s, tr("Organised by"), 6, SortBy::Text, true};
    list[Lecturer] = {u"lecturer"_s, tr("Lecturer"), 7, SortBy::Text, true};
    list[Topics] = {u"topics"_s, tr("Topics"), 5, SortBy::Number};
    list[Attended] = {u"attended"_s, tr("Attended"), 5, SortBy::Number};
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Text, true, true};
    return list;
}

QStringList TrainingModel::chips() const
{
    return {tr("Planned"), tr("Regular"), tr("Newcomers"), tr("Video")};
}

void TrainingModel::setRecords(const Records &records, const policy::Policy &, QDate today)
{
    QList<Row> rows;
    rows.reserve(records.trainings.size());
    for (const TrainingSession &training : records.trainings) {
        RowBuilder row(toText(training.id), training.title, ColumnCount);
        const bool planned = training.heldOn > today;
        row.date(HeldOn, training.heldOn);
        row.text(Title, training.title);
        row.text(Kind, Words::of(training.kind));
        row.text(Organiser, Words::of(training.organiser));
        row.text(Lecturer, training.lecturer);
        row.number(Topics, training.topics.size(), tr("%n topics", nullptr, int(training.topics.size())));
        row.number(Attended, training.attendances.size(), tr("%n people", nullptr, int(training.attendances.size())));
        if (planned)
            row.status(State, tr("Planned"), Tone::Attention);
        else if (training.attendances.isEmpty())
            row.status(State, tr("Nobody entered"), Tone::Bad);
        else
            row.status(State, tr("Held"), Tone::Good);
        row.chip(Ahead, planned);
        row.chip(Regular, training.kind == TrainingKind::Regular);
        row.chip(Newcomer, training.kind == TrainingKind::Newcomer);
        row.chip(Video, training.kind == TrainingKind::Video);
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

QList<Column> LearnerModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Full name"), 8, SortBy::Reading, true};
    list[Job] = {u"job"_s, tr("Job"), 7, SortBy::Text, true};
    list[LastOn] = {u"last"_s, tr("Last training"), 6, SortBy::Number};
    list[DueOn] = {u"due"_s, tr("Next by"), 6, SortBy::Number, false, true};
    list[Training] = {u"training"_s, tr("Training"), 8, SortBy::Text, true, true};
    list[Told] = {u"told"_s, tr("Documents"), 7, SortBy::Text, true, true};
    list[NotTold] = {u"not-told"_s, tr("Not told of"), 16, SortBy::Text, true};
    return list;
}

QStringList LearnerModel::chips() const
{
    return {tr("Training due"), tr("New"), tr("To be told")};
}

void LearnerModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    QHash<StaffId, policy::TrainingDue> dues;
    for (const policy::TrainingDue &due : policy::trainingsDue(records, policy, today))
        dues.insert(due.staff, due);
    const QList<const PolicyDocument *> documents = policy::documentsToBrief(records, today);
    QList<policy::ToldPeople> told;
    for (const PolicyDocument *document : documents)
        told.append(policy::ToldPeople(*document));
    QList<Row> rows;
    for (const Staff *staff : policy::peopleToTrain(records, today)) {
        RowBuilder row(toText(staff->id), staff->kana.isEmpty() ? staff->name : staff->kana, ColumnCount);
        const policy::TrainingDue due = dues.value(staff->id);
        const bool overdue = due.dueOn.isValid() ? due.dueOn < today : true;
        const bool soon = !overdue && due.dueOn <= today.addDays(30);
        row.text(Name, staff->name);
        row.text(Job, staff->jobType);
        row.date(LastOn, due.lastOn);
        row.status(DueOn, {}, overdue ? Tone::Bad : soon ? Tone::Attention : Tone::None);
        row.date(DueOn, due.dueOn);
        if (due.isNewcomer)
            row.status(Training, overdue ? tr("New, overdue") : tr("New, to be trained"),
                overdue ? Tone::Bad : Tone::Attention);
        else if (!due.lastOn.isValid())
            row.status(Training, tr("Never trained"), Tone::Bad);
        else
            row.status(Training,
                overdue    ? tr("Overdue")
                    : soon ? tr("Due soon")
                           : tr("Trained"),
                overdue    ? Tone::Bad
                    : soon ? Tone::Attention
                           : Tone::Good);
        QStringList missing;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (!told.at(i).briefing(staff->id))
                missing.append(policy::titleOf(*documents.at(i)));
        }
        row.status(Told, tr("%1 of %2 told").arg(documents.size() - missing.size()).arg(documents.size()),
            documents.isEmpty()     ? Tone::Muted
                : missing.isEmpty() ? Tone::Good
                                    : Tone::Bad);
        row.text(NotTold, missing.join(tr(", ")));
        row.chip(Due, overdue || soon || due.isNewcomer);
        row.chip(NewPeople, due.isNewcomer);
        row.chip(ToTell, !missing.isEmpty());
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
