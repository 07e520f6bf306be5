// SPDX-License-Identifier: Apache-2.0
#include "app/sampleconduct.h"

#include "app/samplewriter.h"
#include "models/policy/service.h"

#include <QHash>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

class SampleConduct : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter(const QJsonObject &json)
    {
        const auto staff = m_ledger.staff().all();
        if (!staff)
            return staff.error();
        for (const Staff &person : *staff)
            m_staff.insert(person.name, person);
        const auto appointments = m_ledger.appointments().all();
        if (!appointments)
            return appointments.error();
        for (const Appointment &appointment : *appointments) {
            if (appointment.role == OfficeRole::McsAdministrator)
                m_administrator = appointment.staff;
            if (m_registers.policy().approval(u"incident"_s).by.contains(appointment.role))
                m_incidentChief = appointment.staff;
        }
        const std::pair<QLatin1StringView, Result<void> (SampleConduct::*)(const QJsonObject &)> lists[]
            = {{"documents"_L1, &SampleConduct::enterDocument}, {"trainings"_L1, &SampleConduct::enterTraining},
                {"incidents"_L1, &SampleConduct::enterIncident}, {"restrictions"_L1, &SampleConduct::enterRestriction}};
        for (const auto &[key, step] : lists) {
            if (const auto done = enterEach(json.value(key), step); !done)
                return done;
        }
        return reportLoss(json.value("lossReport"_L1).toObject());
    }

private:
    [[nodiscard]] StaffId person(const QString &name) const { return m_staff.value(name).id; }
    [[nodiscard]] static QDateTime at(QDate day, const QString &time)
    {
        return {day, QTime::fromString(time, u"H:mm"_s)};
    }

    // What was done on a day in the past is entered as of the evening of that day.
    policy::Registers &on(QDate day) { return SampleWriter::on(day, QTime(21, 0)); }

    Result<void> enterDocument(const QJsonObject &json)
    {
        const QList<policy::ExpectedDocument> known = m_registers.policy().expectedDocuments();
        const QString id = text(json, "expected"_L1);
        const auto expected = std::find_if(
            known.cbegin(), known.cend(), [&id](const policy::ExpectedDocument &one) { return one.id == id; });
        if (expected == known.cend())
            return {};
        PolicyDocument document;
        document.kind = expected->kind;
        document.title = expected->title;
        document.needsBriefing = expected->briefing;
        document.version = text(json, "version"_L1);
        document.effectiveOn = date(json.value("effective"_L1));
        document.checkedOn = date(json.value("checked"_L1));
        document.storagePlace = text(json, "place"_L1);
        const auto saved = on(m_today).trainings().saveDocument(document);
        if (!saved)
            return saved.error();
        const QJsonObject told = json.value("told"_L1).toObject();
        if (told.isEmpty())
            return {};
        const QDate day = date(told.value("on"_L1));
        const QStringList except = told.value("except"_L1).toVariant().toStringList();
        QList<StaffId> people;
        for (const Staff &staff : std::as_const(m_staff)) {
            if (policy::isMcsUserOn(staff, day) && !except.contains(staff.name))
                people.append(staff.id);
        }
        std::sort(people.begin(), people.end());
        return on(day).trainings().briefed({saved->id}, people, day,
            oneOf<BriefingMethod>(text(told, "method"_L1), u"meeting individual handout email other"_s));
    }

    Result<void> enterTraining(const QJsonObject &json)
    {
        TrainingSession training;
        training.title = text(json, "title"_L1);
        training.kind = oneOf<TrainingKind>(text(json, "kind"_L1), u"regular newcomer course video special"_s);
        training.organiser
            = oneOf<TrainingOrganiser>(text(json, "organiser"_L1), u"own secretariat medical-association other"_s);
        training.heldOn = date(json.value("on"_L1));
        training.lecturer = text(json, "lecturer"_L1);
        training.minutes = json.value("minutes"_L1).toInt();
        training.material = text(json, "material"_L1);
        for (const policy::TrainingTopic &topic : m_registers.policy().trainingTopics()) {
            if (json.value("topics"_L1).toArray().contains(topic.id))
                training.topics.append(topic.id);
        }
        const bool understood = json.value("understood"_L1).toBool();
        for (const QJsonValue &name : json.value("attended"_L1).toArray())
            training.attendances.append({person(name.toString()), {}, understood});
        const QJsonObject watched = json.value("watched"_L1).toObject();
        for (auto it = watched.begin(); it != watched.end(); ++it)
            training.attendances.append({person(it.key()), date(it.value()), understood});
        const auto done = on(m_today).trainings().saveTraining(training);
        return withoutValue(done);
    }

    Result<void> enterIncident(const QJsonObject &json)
    {
        Incident incident;
        incident.kind = oneOf<IncidentKind>(text(json, "kind"_L1),
            u"loss theft unauthorised-access misuse beyond-authority system-fault password-leak wrong-post phishing "
            "malware other-purpose"_s);
        const QDate day = date(json.value("on"_L1));
        incident.occurredOn = day;
        incident.foundAt = at(day, text(json, "found"_L1));
        incident.reportedAt = at(day, text(json, "reported"_L1));
        incident.foundBy = person(text(json, "finder"_L1));
        incident.reportedTo = m_incidentChief;
        incident.account = person(text(json, "account"_L1));
        incident.description = text(json, "description"_L1);
        auto step = on(day).incidents().report(incident);
        const QDate instructed = date(json.value("instructed"_L1));
        if (!step || !instructed.isValid() || !decides(u"incident"_s))
            return withoutValue(step);
        const IncidentId id = step->id;
        step = on(instructed).incidents().instruct(id, m_incidentChief, instructed, text(json, "instruction"_L1));
        const QJsonObject measures = json.value("measures"_L1).toObject();
        QList<IncidentAction> actions;
        for (auto it = measures.begin(); it != measures.end(); ++it)
            actions.append({it.key(), date(it.value()), it->isDouble() ? m_administrator : StaffId(),
                it->isString() ? it->toString() : QString()});
        if (step)
            step = on(m_today).incidents().recordMeasures(id, actions);
        const QDate closed = date(json.value("closed"_L1));
        if (step && closed.isValid())
            step = on(closed).incidents().close(id, closed, text(json, "cause"_L1), text(json, "prevention"_L1));
        return withoutValue(step);
    }

    // The loss that a carry-out brought: its report is completed and the instruction given.
    Result<void> reportLoss(const QJsonObject &json)
    {
        const auto incidents = m_ledger.incidents().all();
        if (!incidents)
            return incidents.error();
        for (Incident incident : *incidents) {
            if (!incident.carryOut.isStored() || incident.account != person(text(json, "carryOutOf"_L1)))
                continue;
            const QDate day = incident.occurredOn;
            incident.foundAt = at(day, text(json, "found"_L1));
            incident.reportedAt = at(day, text(json, "reported"_L1));
            incident.reportedTo = m_incidentChief;
            auto step = on(day).incidents().report(incident);
            if (step && decides(u"incident"_s))
                step = on(day).incidents().instruct(incident.id, m_incidentChief, day, text(json, "instruction"_L1));
            if (!step)
                return step.error();
        }
        return {};
    }

    Result<void> enterRestriction(const QJsonObject &json)
    {
        UsageRestriction restriction;
        restriction.staff = person(text(json, "staff"_L1));
        restriction.kind = oneOf<RestrictionKind>(text(json, "kind"_L1), u"caution guidance limited banned removed"_s);
        restriction.reason = text(json, "reason"_L1);
        restriction.from = date(json.value("on"_L1));
        auto done = on(restriction.from).incidents().restrict(restriction);
        const QDate lifted = date(json.value("lifted"_L1));
        if (done && lifted.isValid())
            done = on(lifted).incidents().lift(done->id, lifted);
        return withoutValue(done);
    }

    StaffId m_administrator;
    StaffId m_incidentChief; // to whom incidents are reported
    QHash<QString, Staff> m_staff; // by name
};

} // namespace

Result<void> enterSampleConduct(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    const auto json = sampleFile(u"conduct.json"_s);
    return json ? SampleConduct(ledger, registers, clock, today).enter(*json) : Result<void>(json.error());
}

} // namespace mcs::app
