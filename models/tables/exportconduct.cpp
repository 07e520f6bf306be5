// SPDX-License-Identifier: Apache-2.0
// Trainings, briefings and incidents as tables: one row for each person, document and person, and incident.
#include "models/policy/incidentregister.h"
#include "models/policy/toldpeople.h"
#include "models/policy/trainingregister.h"
#include "models/tables/exportbuilder.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString moment(const QDateTime &at)
{
    return at.toString(u"yyyy/M/d H:mm"_s);
}

QString measureText(const IncidentAction &action, const QList<policy::IncidentMeasure> &measures)
{
    const auto measure = std::find_if(measures.cbegin(), measures.cend(),
        [&](const policy::IncidentMeasure &one) { return one.id == action.measure; });
    const QString name = measure == measures.cend() ? action.measure : measure->text;
    return action.doneOn.isValid() ? u"%1（%2）"_s.arg(name, day(action.doneOn))
                                   : u"%1（不要：%2）"_s.arg(name, action.notNeeded);
}

} // namespace

Exports::Table trainingTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"実施日"_s, u"名称"_s, u"種別"_s, u"主催"_s, u"講師"_s, u"項目"_s, u"資料"_s, u"時間（分）"_s,
        u"出席者"_s, u"出席日"_s, u"理解度の確認"_s, u"備考"_s, u"ID"_s});
    const QList<policy::TrainingTopic> known = policy.trainingTopics();
    for (const TrainingSession &training : records.trainings) {
        QStringList topics;
        for (const QString &id : training.topics) {
            const auto topic = std::find_if(
                known.cbegin(), known.cend(), [&id](const policy::TrainingTopic &one) { return one.id == id; });
            topics.append(topic == known.cend() ? id : topic->text);
        }
        QList<TrainingAttendance> attendances = training.attendances;
        if (attendances.isEmpty())
            attendances.append(TrainingAttendance()); // the session itself is worth a row
        for (const TrainingAttendance &attendance : std::as_const(attendances)) {
            table.beginRow();
            table.set(u"実施日"_s, day(training.heldOn));
            table.set(u"名称"_s, training.title);
            table.set(u"種別"_s, Words::of(training.kind));
            table.set(u"主催"_s, Words::of(training.organiser));
            table.set(u"講師"_s, training.lecturer);
            table.set(u"項目"_s, topics.join(u" / "_s));
            table.set(u"資料"_s, training.material);
            table.set(u"時間（分）"_s, training.minutes > 0 ? QString::number(training.minutes) : QString());
            table.set(u"出席者"_s, names.of(attendance.staff));
            table.set(u"出席日"_s, day(attendance.attendedOn));
            table.set(u"理解度の確認"_s, attendance.staff.isStored() ? yesNo(attendance.understood) : QString());
            table.set(u"備考"_s, training.note);
            table.set(u"ID"_s, toText(training.id));
        }
    }
    return table.table();
}

Exports::Table briefingTable(const Records &records, const SubjectNames &names, QDate today)
{
    ExportBuilder table({u"種別"_s, u"文書"_s, u"版"_s, u"施行日"_s, u"改訂の確認日"_s, u"状態"_s, u"周知した人"_s,
        u"周知日"_s, u"周知の方法"_s, u"保管場所"_s, u"備考"_s, u"ID"_s});
    const QList<const Staff *> people = policy::peopleToTrain(records, today);
    const auto row = [&](const PolicyDocument &document, StaffId staff, const Briefing *briefing) {
        table.beginRow();
        table.set(u"種別"_s, Words::of(document.kind));
        table.set(u"文書"_s, document.title);
        table.set(u"版"_s, document.version);
        table.set(u"施行日"_s, day(document.effectiveOn));
        table.set(u"改訂の確認日"_s, day(document.checkedOn));
        table.set(u"状態"_s, policy::isInForce(document, today) ? u"現行"_s : u"旧版"_s);
        table.set(u"周知した人"_s, names.of(staff));
        table.set(u"周知日"_s, briefing ? day(briefing->briefedOn) : staff.isStored() ? u"未"_s : QString());
        table.set(u"周知の方法"_s, briefing ? Words::of(briefing->method) : QString());
        table.set(u"保管場所"_s, document.storagePlace);
        table.set(u"備考"_s, document.note);
        table.set(u"ID"_s, toText(document.id));
    };
    for (const PolicyDocument &document : records.policyDocuments) {
        for (const Briefing &briefing : document.briefings)
            row(document, briefing.staff, &briefing);
        const bool asked = document.needsBriefing && policy::isInForce(document, today);
        bool any = !document.briefings.isEmpty();
        const policy::ToldPeople told(document);
        for (const Staff *staff : people) {
            if (asked && !told.briefing(staff->id)) {
                row(document, staff->id, nullptr);
                any = true;
            }
        }
        if (!any)
            row(document, {}, nullptr);
    }
    return table.table();
}

Exports::Table incidentTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"発生日"_s, u"種別"_s, u"状態"_s, u"内容"_s, u"発見日時"_s, u"発見者"_s, u"報告日時"_s,
        u"報告先"_s, u"端末"_s, u"アカウント"_s, u"関係するグループ"_s, u"関係する患者"_s, u"指示"_s, u"指示者"_s,
        u"指示日"_s, u"措置"_s, u"個人データの漏えい等"_s, u"報告の要否"_s, u"判断の理由"_s, u"知った日"_s, u"速報日"_s,
        u"確報日"_s, u"原因"_s, u"再発防止策"_s, u"完了日"_s, u"備考"_s, u"ID"_s});
    for (const Incident &incident : records.incidents) {
        QStringList groups;
        for (const IncidentGroup &group : incident.groups)
            groups.append(names.of(group.group));
        QStringList patients;
        for (const IncidentPatient &patient : incident.patients)
            patients.append(names.of(patient.patient));
        QStringList measures;
        for (const IncidentAction &action : incident.actions)
            measures.append(measureText(action, policy.incidentMeasures()));
        table.beginRow();
        table.set(u"発生日"_s, day(incident.occurredOn));
        table.set(u"種別"_s, Words::of(incident.kind));
        table.set(u"状態"_s, Words::of(incident.status));
        table.set(u"内容"_s, incident.description);
        table.set(u"発見日時"_s, moment(incident.foundAt));
        table.set(u"発見者"_s, names.of(incident.foundBy));
        table.set(u"報告日時"_s, moment(incident.reportedAt));
        table.set(u"報告先"_s, names.of(incident.reportedTo));
        table.set(u"端末"_s, names.of(incident.device));
        table.set(u"アカウント"_s, names.of(incident.account));
        table.set(u"関係するグループ"_s, groups.join(u'、'));
        table.set(u"関係する患者"_s, patients.join(u'、'));
        table.set(u"指示"_s, incident.instruction);
        table.set(u"指示者"_s, names.of(incident.instructedBy));
        table.set(u"指示日"_s, day(incident.instructedOn));
        table.set(u"措置"_s, measures.join(u" / "_s));
        table.set(u"個人データの漏えい等"_s, yesNo(incident.personalData));
        table.set(u"報告の要否"_s, incident.personalData ? Words::of(incident.judgement) : QString());
        table.set(u"判断の理由"_s, incident.judgementReason);
        table.set(u"知った日"_s, day(incident.knownOn));
        table.set(u"速報日"_s, day(incident.firstReportOn));
        table.set(u"確報日"_s, day(incident.fullReportOn));
        table.set(u"原因"_s, incident.cause);
        table.set(u"再発防止策"_s, incident.prevention);
        table.set(u"完了日"_s, day(incident.closedOn));
        table.set(u"備考"_s, incident.note);
        table.set(u"ID"_s, toText(incident.id));
    }
    return table.table();
}

} // namespace mcs::tables
