// SPDX-License-Identifier: Apache-2.0
// Papers about 教育・点検・事故 and procedures: X6, X8, 事故報告書, 自己点検表, チェックリスト.
#include "models/policy/gojuonorder.h"
#include "models/policy/paperpolicywords.h"
#include "models/policy/papersource.h"
#include "models/policy/paperwords.h"
#include "models/policy/procedurestate.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include "models/domain/wareki.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QString boxed(bool ticked)
{
    return ticked ? QString(tickedBox) : QString(emptyBox);
}

QString numberOf(const QList<PaperRow> &rows)
{
    return QString::number(rows.size() + 1);
}

QString momentOf(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return warekiLong(moment.date()) + moment.time().toString(u" H時mm分"_s);
}

// Entries in two columns, read downwards.
QList<PaperRow> twoColumns(const QList<PaperEntry> &entries, const QStringList &ticked)
{
    QList<PaperRow> rows;
    const qsizetype half = (entries.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        PaperRow row{{u"tick1"_s, boxed(ticked.contains(entries[i].id))}, {u"text1"_s, entries[i].text}};
        if (const qsizetype second = i + half; second < entries.size()) {
            row.insert(u"tick2"_s, boxed(ticked.contains(entries[second].id)));
            row.insert(u"text2"_s, entries[second].text);
        }
        rows.append(row);
    }
    return rows;
}

PaperRow attendee(const QList<PaperRow> &rows, const Staff &staff)
{
    return {{u"number"_s, numberOf(rows)}, {u"name"_s, staff.name}, {u"job"_s, staff.jobType}};
}

QString itemText(const PaperEntry &entry)
{
    return entry.group.isEmpty() ? entry.text : u"［%1］%2"_s.arg(entry.group, entry.text);
}

QString dueWord(QDate due)
{
    return due.isValid() ? u"期限 "_s + shortDay(due) : QString();
}

} // namespace

void fillContents(const QList<PackedPaper> &contents, FormValues &values)
{
    QList<PaperRow> rows;
    for (const PackedPaper &paper : contents)
        rows.append({{u"number"_s, numberOf(rows)}, {u"title"_s, paper.title},
            {u"copies"_s, QString::number(paper.copies)}, {u"pages"_s, QString::number(paper.pages)}});
    values.rosters.insert(u"papers"_s, rows);
}

// What is open on that day, beside the papers.
void fillPackCover(const PaperSource &source, FormValues &values)
{
    const Records &records = source.records();
    const auto count
        = [&values](const QString &name, qsizetype number) { values.fields.insert(name, QString::number(number)); };
    count(u"count.users"_s, rosterOn(records, source.date()).size());
    count(u"count.patients"_s,
        std::count_if(records.patients.cbegin(), records.patients.cend(),
            [](const Patient &one) { return isUnderCare(one) && one.sharedInMcs; }));
    count(u"count.groups"_s, std::count_if(records.groups.cbegin(), records.groups.cend(), [](const Group &one) {
        return one.status == GroupStatus::Active;
    }));
    count(u"count.devices"_s, std::count_if(records.devices.cbegin(), records.devices.cend(), [](const Device &one) {
        return one.status == DeviceStatus::InUse;
    }));
    count(u"count.out"_s, std::count_if(records.carryOuts.cbegin(), records.carryOuts.cend(), [](const CarryOut &one) {
        return one.status == CarryOutStatus::Out;
    }));
}

void fillLogReviews(const PaperSource &source, FormValues &values)
{
    QList<PaperRow> rows;
    for (const AuditReview &review : source.records().auditReviews)
        rows.append({{u"number"_s, numberOf(rows)}, {u"day"_s, shortDay(review.reviewedOn)},
            {u"reviewer"_s, review.reviewer}, {u"up-to"_s, QString::number(review.upTo)},
            {u"finding"_s, review.finding.isEmpty() ? u"異常なし"_s : review.finding}});
    values.rosters.insert(u"reviews"_s, rows);
    values.fields.insert(u"count"_s, QString::number(rows.size()));
}

void fillTrainingTopics(const PaperSource &source, const QStringList &done, FormValues &values)
{
    QList<PaperEntry> topics = paperEntries(source.policy().trainingTopics());
    for (const QString &id : done) {
        const bool known
            = std::any_of(topics.cbegin(), topics.cend(), [&id](const PaperEntry &entry) { return entry.id == id; });
        if (!known)
            topics.append({id, id});
    }
    values.rosters.insert(u"topics"_s, twoColumns(topics, done));
}

void fillPaper(const PaperSource &source, const TrainingSession &session, FormValues &values)
{
    fillTrainingTopics(source, session.topics, values);
    static const QStringList kinds{u"regular"_s, u"newcomer"_s, u"course"_s, u"video"_s, u"special"_s};
    setTick(values, u"kind."_s + kinds.value(static_cast<int>(session.kind)), true);
    values.fields.insert(QMap<QString, QString>{
        {u"title"_s, session.title},
        {u"organiser"_s, paperWord(session.organiser)},
        {u"lecturer"_s, session.lecturer},
        {u"material"_s, session.material},
        {u"minutes"_s, session.minutes > 0 ? QString::number(session.minutes) : QString()},
        {u"note"_s, session.note},
    });
    setDate(values, u"held"_s, session.heldOn);
    QList<PaperRow> rows;
    for (const TrainingAttendance &attendance : session.attendances) {
        const Staff *staff = source.staff(attendance.staff);
        PaperRow row = staff ? attendee(rows, *staff) : PaperRow{{u"number"_s, numberOf(rows)}};
        row.insert(u"attended"_s, shortDay(attendance.attendedOn));
        row.insert(u"understood"_s, attendance.understood ? u"○"_s : QString());
        rows.append(row);
    }
    if (rows.isEmpty()) { // to be handed round: whom it is for
        for (const Staff &staff : inGojuonOrder(source.records().staff)) {
            if (isMcsUserOn(staff, session.heldOn))
                rows.append(attendee(rows, staff));
        }
    } else {
        values.fields.insert(u"count"_s, QString::number(rows.size()));
    }
    values.rosters.insert(u"attendees"_s, rows);
    values.person = session.title;
}

void fillPaper(const PaperSource &source, const ContinuityPlan &plan, FormValues &values)
{
    const QList<PaperEntry> methods = paperEntries(source.policy().continuity().methods);
    QStringList chosen;
    for (const QString &method : plan.methods)
        chosen.append(textIn(methods, method));
    values.fields.insert(u"version"_s, plan.version);
    values.fields.insert(u"rule"_s, plan.emergencyRule);
    values.fields.insert(u"methods"_s, chosen.join(u"、"_s));
    values.fields.insert(u"note"_s, plan.note);
    setDate(values, u"effective"_s, plan.effectiveOn);
    setDate(values, u"announced.inside"_s, plan.announcedInsideOn);
    setDate(values, u"announced.outside"_s, plan.announcedOutsideOn);
    setDate(values, u"reviewed"_s, plan.reviewedOn);
    QList<PaperRow> rows;
    for (const ContinuityContact &contact : plan.contacts) {
        rows.append({{u"number"_s, numberOf(rows)}, {u"name"_s, contact.name}, {u"role"_s, contact.role},
            {u"tel"_s, contact.tel}, {u"fax"_s, contact.fax}, {u"email"_s, contact.email}});
    }
    values.rosters.insert(u"contacts"_s, rows);
    values.person = plan.version;
}

void fillPaper(const PaperSource &source, const Incident &incident, FormValues &values)
{
    QStringList groups;
    for (const IncidentGroup &concerned : incident.groups) {
        if (const Group *group = source.group(concerned.group))
            groups.append(group->name);
    }
    QStringList patients;
    for (const IncidentPatient &concerned : incident.patients)
        patients.append(source.patientName(concerned.patient));
    const Device *device = source.device(incident.device);
    values.fields.insert(QMap<QString, QString>{
        {u"kind"_s, paperWord(incident.kind)},
        {u"found.at"_s, momentOf(incident.foundAt)},
        {u"found.by"_s, source.staffName(incident.foundBy)},
        {u"reported.at"_s, momentOf(incident.reportedAt)},
        {u"reported.to"_s, source.staffName(incident.reportedTo)},
        {u"description"_s, incident.description},
        {u"device"_s, device ? device->ledgerNumber + u' ' + device->name : QString()},
        {u"account"_s, source.staffName(incident.account)},
        {u"patients"_s, patients.join(u"、"_s)},
        {u"groups"_s, groups.join(u"、"_s)},
        {u"instruction"_s, incident.instruction},
        {u"instructed.by"_s, source.staffName(incident.instructedBy)},
        {u"judgement.reason"_s, incident.judgementReason},
        {u"cause"_s, incident.cause},
        {u"prevention"_s, incident.prevention},
    });
    setDate(values, u"occurred"_s, incident.occurredOn);
    setDate(values, u"instructed"_s, incident.instructedOn);
    setDate(values, u"known"_s, incident.knownOn);
    setDate(values, u"first-report"_s, incident.firstReportOn);
    setDate(values, u"full-report"_s, incident.fullReportOn);
    setDate(values, u"closed"_s, incident.closedOn);
    setTick(values, u"data.yes"_s, incident.personalData);
    setTick(values, u"data.no"_s, !incident.personalData);
    setTick(values, u"reportable"_s, incident.judgement == BreachJudgement::Reportable);
    setTick(values, u"not-reportable"_s, incident.judgement == BreachJudgement::NotReportable);
    const QList<PaperEntry> measures = paperEntries(source.policy().incidentMeasures());
    QList<PaperRow> rows;
    for (const IncidentAction &action : incident.actions) {
        rows.append({{u"measure"_s, textIn(measures, action.measure)}, {u"done"_s, shortDay(action.doneOn)},
            {u"by"_s, source.staffName(action.doneBy)},
            {u"remark"_s, action.notNeeded.isEmpty() ? QString() : u"不要："_s + action.notNeeded}});
    }
    values.rosters.insert(u"actions"_s, rows);
    values.person = paperWord(incident.kind);
}

void fillInspectionItems(const PaperSource &source, FormValues &values)
{
    QList<PaperRow> rows;
    for (const PaperEntry &entry : inspectionEntries(source.policy(), {})) {
        rows.append({{u"number"_s, numberOf(rows)}, {u"item"_s, itemText(entry)}, {u"answer"_s, u"適・否・外"_s}});
    }
    values.rosters.insert(u"lines"_s, rows);
}

void fillPaper(const PaperSource &source, const SelfInspection &inspection, FormValues &values)
{
    const QList<PaperEntry> entries = inspectionEntries(source.policy(), inspection.checklist);
    QList<PaperRow> rows;
    std::array<int, 4> answers{};
    for (const InspectionLine &line : inspection.lines) {
        const auto entry = std::find_if(
            entries.cbegin(), entries.cend(), [&line](const PaperEntry &one) { return one.id == line.item; });
        ++answers.at(static_cast<size_t>(line.answer));
        const QString done = line.doneOn.isValid() ? shortDay(line.doneOn) + u" 完了"_s : dueWord(line.dueOn);
        rows.append({{u"number"_s, numberOf(rows)}, {u"item"_s, entry == entries.cend() ? line.item : itemText(*entry)},
            {u"answer"_s, paperWord(line.answer)}, {u"evidence"_s, line.evidence}, {u"correction"_s, line.correction},
            {u"done"_s, done}});
    }
    values.rosters.insert(u"lines"_s, rows);
    values.fields.insert(QMap<QString, QString>{
        {u"checklist"_s, inspectionTitle(source.policy(), inspection.checklist)},
        {u"period"_s, inspection.period},
        {u"inspector.name"_s, source.staffName(inspection.inspector)},
        {u"count"_s, QString::number(rows.size())},
        {u"count.met"_s, QString::number(answers[1])},
        {u"count.not-met"_s, QString::number(answers[2])},
        {u"count.not-applicable"_s, QString::number(answers[3])},
        {u"note"_s, inspection.note},
    });
    setDate(values, u"inspected"_s, inspection.inspectedOn);
    setDate(values, u"finished"_s, inspection.finishedOn);
    values.person = inspection.period;
}

void fillProcedureSteps(const PaperSource &source, const QString &kind, FormValues &values)
{
    QList<PaperRow> rows;
    for (const PaperEntry &entry : procedureEntries(source.policy(), kind))
        rows.append({{u"number"_s, numberOf(rows)}, {u"tick"_s, QString(emptyBox)}, {u"step"_s, entry.text}});
    values.rosters.insert(u"steps"_s, rows);
}

void fillPaper(const PaperSource &source, const Procedure &procedure, FormValues &values)
{
    const QString name = procedureSubjectName(procedure, source.records());
    const QString about = name.isEmpty() ? source.records().facility.name : name;
    QList<PaperRow> rows;
    const ProcedureStatus status = procedureState(procedure, source.records(), source.policy(), source.date());
    int number = 0;
    for (const StepStatus &step : status.steps) {
        rows.append({{u"number"_s, QString::number(++number)}, {u"tick"_s, boxed(step.state == StepState::Done)},
            {u"step"_s, step.rule.text.isEmpty() ? step.rule.id : step.rule.text},
            {u"articles"_s, source.cited(step.articles)},
            {u"done"_s, isSettled(step) ? shortDay(step.doneOn) : dueWord(step.due)}, {u"by"_s, step.by},
            {u"remark"_s, step.waivedReason.isEmpty() ? QString() : u"見送り："_s + step.waivedReason}});
        for (const OpenThing &thing : step.open) { // what is open stands under its step
            const QString called = source.nameOf(thing.target);
            if (!called.isEmpty() && called != about)
                rows.append({{u"tick"_s, QString(emptyBox)}, {u"step"_s, u"・"_s + called}});
        }
    }
    values.rosters.insert(u"steps"_s, rows);
    if (const auto staff = idFromText<StaffId>(procedure.subject))
        values.fields.insert(u"about.job"_s, source.staffJob(*staff));
    values.fields.insert(u"about.name"_s, about);
    values.fields.insert(
        u"kind"_s, status.variant.isEmpty() ? status.title : u"%1（%2）"_s.arg(status.title, status.variant));
    values.fields.insert(u"successor.name"_s, source.staffName(procedure.successor));
    values.fields.insert(u"note"_s, procedure.cancelledReason.isEmpty() ? procedure.note : procedure.cancelledReason);
    setDate(values, u"started"_s, procedure.startedOn);
    setDate(values, u"last-day"_s, procedure.lastDay);
    setDate(values, u"finished"_s, procedure.finishedOn);
    values.person = about;
}

} // namespace mcs::policy
