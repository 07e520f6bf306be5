// SPDX-License-Identifier: Apache-2.0
#include "app/sampleoversight.h"

#include "app/samplewriter.h"

#include <QHash>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

class SampleOversight : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter(const QJsonObject &json)
    {
        const auto staff = m_ledger.staff().all();
        const auto patients = m_ledger.patients().all();
        if (!staff || !patients)
            return staff ? patients.error() : staff.error();
        for (const Staff &person : *staff)
            m_staff.insert(person.name, person.id);
        for (const Patient &patient : *patients)
            m_patients.insert(patient.name, patient.id);
        using Step = Result<void> (SampleOversight::*)(const QJsonObject &);
        const std::pair<QLatin1StringView, Step> steps[] = {{"plans"_L1, &SampleOversight::enterPlan},
            {"notices"_L1, &SampleOversight::enterNotice}, {"provisions"_L1, &SampleOversight::enterProvision},
            {"inspections"_L1, &SampleOversight::enterInspection}};
        for (const auto &[key, step] : steps) {
            if (const auto done = enterEach(json.value(key), step); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> enterPlan(const QJsonObject &json)
    {
        ContinuityPlan plan;
        plan.version = text(json, "version"_L1);
        plan.effectiveOn = date(json, "from"_L1);
        for (const QJsonValue &method : json.value("methods"_L1).toArray())
            plan.methods += method.toString();
        plan.emergencyRule = m_registers.policy().continuity().emergencyRule;
        for (const QJsonValue &value : json.value("contacts"_L1).toArray()) {
            const QJsonObject contact = value.toObject();
            plan.contacts.append({text(contact, "name"_L1), text(contact, "role"_L1), text(contact, "tel"_L1),
                text(contact, "fax"_L1), text(contact, "email"_L1)});
        }
        plan.announcedInsideOn = date(json, "inside"_L1);
        plan.announcedOutsideOn = date(json, "outside"_L1);
        plan.reviewedOn = date(json, "reviewed"_L1);
        plan.note = text(json, "note"_L1);
        return withoutValue(on(m_today).inspections().savePlan(plan));
    }

    Result<void> enterNotice(const QJsonObject &json)
    {
        domain::Notice notice;
        notice.recipient = text(json, "recipient"_L1);
        const QString matter = text(json, "matter"_L1);
        if (policy::noticeRule(m_registers.policy(), matter))
            notice.matter = matter;
        notice.text = text(json, "text"_L1);
        notice.dueOn = date(json, "due"_L1);
        const auto entered = on(date(json, "entered"_L1)).uses().saveNotice(notice);
        const QDate sent = date(json, "sent"_L1);
        if (!entered || !sent.isValid())
            return withoutValue(entered);
        notice = *entered;
        notice.sentOn = sent;
        notice.method = text(json, "method"_L1) == "fax"_L1 ? NoticeMethod::Fax : NoticeMethod::Phone;
        notice.reply = text(json, "reply"_L1);
        return withoutValue(on(sent).uses().saveNotice(notice));
    }

    Result<void> enterProvision(const QJsonObject &json)
    {
        ThirdPartyProvision provision;
        provision.patient = m_patients.value(text(json, "patient"_L1));
        provision.providedOn = date(json, "on"_L1);
        provision.recipient = text(json, "recipient"_L1);
        provision.items = text(json, "items"_L1);
        provision.basis = text(json, "basis"_L1);
        provision.recordedBy = m_staff.value(text(json, "by"_L1));
        provision.note = text(json, "note"_L1);
        return withoutValue(on(provision.providedOn).uses().saveProvision(provision));
    }

    // One that was answered by hand throughout, or one with what the records say and a few answers.
    Result<void> enterInspection(const QJsonObject &json)
    {
        const QList<policy::InspectionList> lists = m_registers.policy().inspectionLists();
        const auto records = m_ledger.load();
        if (lists.isEmpty() || !records)
            return withoutValue(records);
        const QDate day = date(json, "on"_L1);
        const QDate finished = date(json, "finished"_L1);
        policy::Registers &registers = on(finished.isValid() ? finished : day);
        SelfInspection inspection = policy::newInspection(lists.first(), *records, m_registers.policy(), day);
        inspection.inspector = m_staff.value(text(json, "inspector"_L1));
        inspection.note = text(json, "note"_L1);
        const QString byHand = text(json, "byHand"_L1);
        for (InspectionLine &line : inspection.lines) {
            if (!byHand.isEmpty())
                line = {line.item, InspectionAnswer::Met, byHand, {}, {}, {}, false};
            answer(line, json.value("notMet"_L1).toObject().value(line.item).toObject());
            answer(line, json.value("answers"_L1).toObject().value(line.item).toObject());
        }
        const auto saved = registers.inspections().save(inspection);
        if (!saved || !finished.isValid())
            return withoutValue(saved);
        if (const auto done = registers.inspections().finish(saved->id, finished); !done)
            return done.error();
        return enterCorrections(*saved, json.value("notMet"_L1).toObject());
    }

    Result<void> enterCorrections(const SelfInspection &inspection, const QJsonObject &notMet)
    {
        for (auto item = notMet.begin(); item != notMet.end(); ++item) {
            const QJsonObject one = item->toObject();
            const QDate done = date(one, "done"_L1);
            if (!done.isValid())
                continue;
            const auto corrected = on(done).inspections().correct(
                inspection.id, item.key(), text(one, "correction"_L1), date(one, "due"_L1), done);
            if (!corrected)
                return corrected.error();
        }
        return {};
    }

    void answer(InspectionLine &line, const QJsonObject &json) const
    {
        if (json.isEmpty())
            return;
        const QString word = text(json, "answer"_L1);
        line.answer = word == "met"_L1   ? InspectionAnswer::Met
            : word == "notApplicable"_L1 ? InspectionAnswer::NotApplicable
                                         : InspectionAnswer::NotMet;
        line.evidence = text(json, "evidence"_L1);
        line.correction = text(json, "correction"_L1);
        line.dueOn = date(json, "due"_L1);
        line.fromRecords = false;
    }

    QHash<QString, StaffId> m_staff; // by name
    QHash<QString, PatientId> m_patients; // by name
};

} // namespace

Result<void> enterSampleOversight(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    const auto json = sampleFile(u"oversight.json"_s);
    return json ? SampleOversight(ledger, registers, clock, today).enter(*json) : Result<void>(json.error());
}

} // namespace mcs::app
