// SPDX-License-Identifier: Apache-2.0
#include "models/tables/incidentmodel.h"

#include "models/policy/incidentregister.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/subjectnames.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

Tone toneOf(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Reported:
        return Tone::Bad;
    case IncidentStatus::Instructed:
    case IncidentStatus::InProgress:
        return Tone::Attention;
    case IncidentStatus::Closed:
        break;
    }
    return Tone::Good;
}

std::pair<QString, Tone> breachWord(const Incident &incident, const policy::Policy &policy, QDate today)
{
    const auto clock = policy::breachClock(incident, policy);
    if (!clock) {
        if (incident.personalData && incident.judgement == BreachJudgement::NotReportable)
            return {IncidentModel::tr("Need not be reported"), Tone::Muted};
        return {};
    }
    if (!clock->fullOpen)
        return {IncidentModel::tr("Fully reported"), Tone::Good};
    const QDate due = clock->firstOpen ? clock->firstDue : clock->fullDue;
    const qint64 left = today.daysTo(due);
    const QString report = clock->firstOpen ? IncidentModel::tr("First report") : IncidentModel::tr("Full report");
    if (left < 0)
        return {IncidentModel::tr("%1: %n days late", nullptr, int(-left)).arg(report), Tone::Bad};
    return {IncidentModel::tr("%1: %n days left", nullptr, int(left)).arg(report),
        clock->firstOpen || left <= 7 ? Tone::Bad : Tone::Attention};
}

QList<Column> IncidentModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[OccurredOn] = {u"occurred"_s, tr("Happened on"), 6, SortBy::Number};
    list[Kind] = {u"kind"_s, tr("Kind"), 7, SortBy::Text, true};
    list[What] = {u"what"_s, tr("What happened"), 16, SortBy::Text, true};
    list[Person] = {u"person"_s, tr("Person"), 6, SortBy::Text, true};
    list[ReportedTo] = {u"reported-to"_s, tr("Reported to"), 6, SortBy::Text, true};
    list[Delay] = {u"delay"_s, tr("Report"), 6, SortBy::Text, false, true};
    list[Breach] = {u"breach"_s, tr("Leak of personal data"), 8, SortBy::Text, false, true};
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Text, true, true};
    return list;
}

QStringList IncidentModel::chips() const
{
    return {tr("To be instructed"), tr("Being dealt with"), tr("Leak to report"), tr("Closed")};
}

void IncidentModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    const SubjectNames names(records);
    QList<Row> rows;
    for (const Incident &incident : records.incidents) {
        const QString person = names.of(incident.account.isStored() ? incident.account : incident.foundBy);
        RowBuilder row(toText(incident.id), person, ColumnCount);
        row.date(OccurredOn, incident.occurredOn.isValid() ? incident.occurredOn : incident.foundAt.date());
        row.text(Kind, Words::of(incident.kind));
        row.text(What, incident.description.simplified());
        row.text(Person, person);
        row.text(ReportedTo, names.of(incident.reportedTo));
        if (!policy::isReportComplete(incident))
            row.status(Delay, tr("Incomplete"), Tone::Bad);
        else if (policy::wasReportedLate(incident))
            row.status(Delay, tr("Late"), Tone::Attention);
        else
            row.status(Delay, tr("In time"), Tone::Good);
        const auto [breach, tone] = breachWord(incident, policy, today);
        row.status(Breach, breach, tone);
        row.status(State, Words::of(incident.status), toneOf(incident.status));
        const auto clock = policy::breachClock(incident, policy);
        row.chip(ToInstruct, incident.status == IncidentStatus::Reported);
        row.chip(
            UnderWay, incident.status == IncidentStatus::Instructed || incident.status == IncidentStatus::InProgress);
        row.chip(Reportable, clock && clock->fullOpen);
        row.chip(Closed, incident.status == IncidentStatus::Closed);
        if (incident.status == IncidentStatus::Closed)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

QList<Column> RestrictionModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[From] = {u"from"_s, tr("From"), 6, SortBy::Number};
    list[Person] = {u"person"_s, tr("Person"), 8, SortBy::Reading, true};
    list[Kind] = {u"kind"_s, tr("Kind"), 7, SortBy::Text, true};
    list[Origin] = {u"origin"_s, tr("Imposed by"), 7, SortBy::Text, true};
    list[Reason] = {u"reason"_s, tr("Reason"), 18, SortBy::Text, true};
    list[LiftedOn] = {u"lifted"_s, tr("Lifted on"), 6, SortBy::Number};
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Text, true, true};
    return list;
}

QStringList RestrictionModel::chips() const
{
    return {tr("In force"), tr("Lifted")};
}

void RestrictionModel::setRecords(const Records &records, const policy::Policy &, QDate today)
{
    const SubjectNames names(records);
    QList<Row> rows;
    for (const UsageRestriction &restriction : records.restrictions) {
        const QString person = names.of(restriction.staff);
        RowBuilder row(toText(restriction.id), person, ColumnCount);
        const bool lifted = restriction.liftedOn.isValid() && restriction.liftedOn <= today;
        row.date(From, restriction.from);
        row.text(Person, person);
        row.text(Kind, Words::of(restriction.kind));
        row.text(Origin, Words::of(restriction.origin));
        row.text(Reason, restriction.reason);
        row.date(LiftedOn, restriction.liftedOn);
        row.status(State, lifted ? tr("Lifted") : tr("In force"),
            lifted                                             ? Tone::Muted
                : restriction.kind >= RestrictionKind::Limited ? Tone::Bad
                                                               : Tone::Attention);
        row.chip(InForce, !lifted);
        row.chip(Lifted, lifted);
        if (lifted)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
