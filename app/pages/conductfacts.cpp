// SPDX-License-Identifier: Apache-2.0
#include "app/pages/conductfacts.h"

#include "app/pages/facts.h"
#include "app/pages/todofacts.h"
#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/tables/incidentmodel.h"
#include "models/tables/subjectnames.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

namespace {

struct ConductText
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::ConductText)
};

QString timeText(const QDateTime &at)
{
    return at.isValid() ? bothCalendars(at.date()) + u' ' + at.toString(u"H:mm"_s) : QString();
}

void describeTrainings(const Staff &staff, Session &session, Facts &facts)
{
    QList<std::pair<QDate, const TrainingSession *>> attended;
    for (const TrainingSession &training : session.records().trainings) {
        for (const TrainingAttendance &attendance : training.attendances) {
            if (attendance.staff == staff.id)
                attended.append({attendance.attendedOn, &training});
        }
    }
    std::sort(attended.begin(), attended.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    facts.heading(ConductText::tr("Trainings"));
    if (attended.isEmpty())
        facts.quiet(ConductText::tr("No training is recorded."));
    for (const auto &[day, training] : std::as_const(attended))
        facts.link(training->title, u"show:"_s + toText(training->id), warekiShort(day));
}

void describeBriefings(const Staff &staff, Session &session, Facts &facts)
{
    const QDate today = session.clock().today();
    const QList<const PolicyDocument *> documents = policy::documentsToBrief(session.records(), today);
    if (documents.isEmpty())
        return;
    facts.heading(ConductText::tr("Told of"));
    QList<QList<Facts::Cell>> rows;
    for (const PolicyDocument *document : documents) {
        const Briefing *briefing = policy::briefingOf(*document, staff.id);
        const QString told = briefing
            ? ConductText::tr("%1, %2", "day, way").arg(warekiShort(briefing->briefedOn), Words::of(briefing->method))
            : ConductText::tr("Not yet");
        rows.append({{policy::titleOf(*document)}, {told, briefing ? Tone::Good : Tone::Bad}});
    }
    facts.table({ConductText::tr("Document"), ConductText::tr("Told on")}, {60, 40}, rows);
}

void describeRestrictions(const Staff &staff, Session &session, Facts &facts)
{
    bool first = true;
    const QDate today = session.clock().today();
    for (const UsageRestriction &restriction : session.records().restrictions) {
        if (restriction.staff != staff.id)
            continue;
        if (std::exchange(first, false))
            facts.heading(ConductText::tr("Restrictions of use"));
        const bool lifted = restriction.liftedOn.isValid() && restriction.liftedOn <= today;
        const QString period = lifted
            ? ConductText::tr("%1 to %2").arg(warekiShort(restriction.from), warekiShort(restriction.liftedOn))
            : ConductText::tr("since %1").arg(warekiShort(restriction.from));
        facts.status(Words::of(restriction.kind), period, lifted ? Tone::Muted : Tone::Bad);
        facts.pair(ConductText::tr("Reason"), restriction.reason);
        facts.link(ConductText::tr("Show the restriction"), u"show:"_s + toText(restriction.id));
    }
}

void describeClock(const Incident &incident, Session &session, Facts &facts)
{
    const std::optional<policy::BreachRule> rule = session.policy().breachRule();
    if (!rule || !incident.personalData)
        return;
    const QDate today = session.clock().today();
    facts.heading(ConductText::tr("Leak of personal data"));
    facts.pair(ConductText::tr("Articles"), tables::articlesText(rule->articles, session.policy()));
    facts.status(ConductText::tr("Judgement"), Words::of(incident.judgement),
        incident.judgement == BreachJudgement::Undecided ? Tone::Bad : Tone::None);
    facts.pair(ConductText::tr("Reason"), incident.judgementReason);
    facts.pair(ConductText::tr("Known on"), incident.knownOn);
    if (const auto [word, tone] = tables::breachWord(incident, session.policy(), today); !word.isEmpty())
        facts.status(ConductText::tr("Reports"), word, tone);
    const auto clock = policy::breachClock(incident, session.policy());
    if (clock) {
        const auto span = [&](QDate from, QDate to, const QString &text, bool open) {
            const Tone tone = !open ? Tone::Good : to < today ? Tone::Bad : Tone::Attention;
            return Facts::Span{std::max<qint64>(1, from.daysTo(to)), text, tone, !open || to < today};
        };
        facts.timeline({span(clock->knownOn, clock->firstDue,
                            ConductText::tr("First report\n%1 to %2")
                                .arg(warekiShort(clock->firstFrom), warekiShort(clock->firstDue)),
                            clock->firstOpen),
            span(clock->firstDue, clock->fullDue,
                ConductText::tr("Full report\nuntil %1").arg(warekiShort(clock->fullDue)), clock->fullOpen)});
    }
    facts.pair(ConductText::tr("First report on"), incident.firstReportOn);
    facts.pair(ConductText::tr("Full report on"), incident.fullReportOn);
    for (const policy::BreachRule::Entry &entry : rule->items) {
        for (const BreachReportItem &item : incident.reportItems) {
            if (item.item == entry.id)
                facts.pair(entry.text, item.text);
        }
    }
}

void describeMeasures(const Incident &incident, Session &session, const tables::SubjectNames &names, Facts &facts)
{
    const QList<policy::IncidentMeasure> measures = session.policy().incidentMeasures(incident.kind);
    if (measures.isEmpty())
        return;
    facts.heading(ConductText::tr("Measures"));
    QList<QList<Facts::Cell>> rows;
    for (const policy::IncidentMeasure &measure : measures) {
        const auto action = std::find_if(incident.actions.cbegin(), incident.actions.cend(),
            [&measure](const IncidentAction &one) { return one.measure == measure.id; });
        if (action == incident.actions.cend()) {
            const bool demanded = measure.required || !measure.oneOf.isEmpty();
            const bool isOpen = demanded && incident.status != IncidentStatus::Closed;
            rows.append({{measure.text},
                {isOpen ? ConductText::tr("Open") : ConductText::tr("Not recorded"),
                    isOpen ? Tone::Attention : Tone::Muted}});
        } else if (action->doneOn.isValid()) {
            rows.append({{measure.text}, {warekiShort(action->doneOn) + u'　' + names.of(action->doneBy), Tone::Good}});
        } else {
            rows.append({{measure.text}, {ConductText::tr("Not needed: %1").arg(action->notNeeded), Tone::Muted}});
        }
    }
    facts.table({ConductText::tr("Measure"), ConductText::tr("Done")}, {54, 46}, rows);
}

} // namespace

void describeConduct(const Staff &staff, Session &session, Facts &facts)
{
    describeTrainings(staff, session, facts);
    describeBriefings(staff, session, facts);
    describeRestrictions(staff, session, facts);
}

void describe(const Incident &incident, Session &session, Facts &facts)
{
    const tables::SubjectNames names(session.records());
    facts.title(Words::of(incident.kind), names.of(incident.account));
    facts.status(ConductText::tr("State"), Words::of(incident.status), tables::toneOf(incident.status));
    describeTodo({toText(incident.id)}, session, facts);
    facts.heading(ConductText::tr("Report"));
    facts.line(incident.description);
    facts.pair(ConductText::tr("Happened on"), incident.occurredOn);
    facts.pair(ConductText::tr("Found"), timeText(incident.foundAt) + u'　' + names.of(incident.foundBy));
    facts.pair(ConductText::tr("Reported"), timeText(incident.reportedAt));
    facts.pair(ConductText::tr("Reported to"), names.of(incident.reportedTo));
    if (policy::wasReportedLate(incident))
        facts.status(u" "_s, ConductText::tr("More than a day passed before it was reported."), Tone::Attention);
    QStringList groups;
    for (const IncidentGroup &group : incident.groups)
        groups += names.of(group.group);
    facts.pair(ConductText::tr("Groups concerned"), groups.join(u'、'));
    QStringList patients;
    for (const IncidentPatient &patient : incident.patients)
        patients += names.of(patient.patient);
    facts.pair(ConductText::tr("Patients concerned"), patients.join(u'、'));
    facts.pair(ConductText::tr("Note"), incident.note);
    if (incident.device.isStored())
        facts.link(names.of(incident.device), u"show:"_s + toText(incident.device));
    if (incident.carryOut.isStored())
        facts.link(ConductText::tr("Show the carry-out"), u"show:"_s + toText(incident.carryOut));
    if (incident.status != IncidentStatus::Reported) {
        facts.heading(ConductText::tr("Instruction"));
        facts.line(incident.instruction);
        facts.pair(ConductText::tr("Instructed by"), names.of(incident.instructedBy));
        facts.pair(ConductText::tr("Instructed on"), incident.instructedOn);
    }
    describeMeasures(incident, session, names, facts);
    describeClock(incident, session, facts);
    if (incident.status == IncidentStatus::Closed) {
        facts.heading(ConductText::tr("End"));
        facts.pair(ConductText::tr("Closed on"), incident.closedOn);
        facts.pair(ConductText::tr("Cause"), incident.cause);
        facts.pair(ConductText::tr("Prevention"), incident.prevention);
    }
}

IncidentStep nextStep(const Incident &incident)
{
    if (!policy::isReportComplete(incident))
        return {u"incident"_s, ConductText::tr("Complete the report")};
    switch (incident.status) {
    case IncidentStatus::Reported:
        return {u"incident-instruct"_s, ConductText::tr("Record the instruction")};
    case IncidentStatus::Instructed:
        return {u"incident-measures"_s, ConductText::tr("Record the measures")};
    case IncidentStatus::InProgress:
        return {u"incident-close"_s, ConductText::tr("Close the incident")};
    case IncidentStatus::Closed:
        break;
    }
    return {};
}

} // namespace mcs::app
