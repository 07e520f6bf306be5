// SPDX-License-Identifier: Apache-2.0
// 教育・点検・事故 and procedures in their tables.
#pragma once

#include "models/store/shape.h"

namespace mcs::store {

template <> struct Shape<domain::TrainingSession> : PlainShape
{
    static constexpr auto entity = "training";
    static constexpr auto table = "trainings";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("title", r.title);
        visit("kind", r.kind);
        visit("held_on", r.heldOn);
        visit("organiser", r.organiser);
        visit("lecturer", r.lecturer);
        visit("topics", r.topics);
        visit("material", r.material);
        visit("minutes", r.minutes);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("training_attendances", "training_id", r.attendances, [](auto &row, auto &&visit) {
            visit("staff_id", row.staff);
            visit("attended_on", row.attendedOn);
            visit("understood", row.understood);
        });
    }
};

template <> struct Shape<domain::PolicyDocument> : PlainShape
{
    static constexpr auto entity = "policy-document";
    static constexpr auto table = "policy_documents";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("kind", r.kind);
        visit("title", r.title);
        visit("version", r.version);
        visit("effective_on", r.effectiveOn);
        visit("checked_on", r.checkedOn);
        visit("needs_briefing", r.needsBriefing);
        visit("superseded_on", r.supersededOn);
        visit("storage_place", r.storagePlace);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("policy_briefings", "policy_document_id", r.briefings, [](auto &row, auto &&visit) {
            visit("staff_id", row.staff);
            visit("briefed_on", row.briefedOn);
            visit("method", row.method);
        });
    }
};

template <> struct Shape<domain::Incident> : PlainShape
{
    static constexpr auto entity = "incident";
    static constexpr auto table = "incidents";
    // Whoever works here may report one.
    static domain::Permission permission(const domain::Incident &incident)
    {
        return incident.status == domain::IncidentStatus::Reported ? domain::Permission::PrepareDrafts
                                                                   : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("kind", r.kind);
        visit("status", r.status);
        visit("occurred_on", r.occurredOn);
        visit("found_at", r.foundAt);
        visit("found_by", r.foundBy);
        visit("reported_at", r.reportedAt);
        visit("reported_to", r.reportedTo);
        visit("description", r.description);
        visit("device_id", r.device);
        visit("carry_out_id", r.carryOut);
        visit("account", r.account);
        visit("instruction", r.instruction);
        visit("instructed_by", r.instructedBy);
        visit("instructed_on", r.instructedOn);
        visit("personal_data", r.personalData);
        visit("improper_purpose", r.improperPurpose);
        visit("known_on", r.knownOn);
        visit("judgement", r.judgement);
        visit("judgement_reason", r.judgementReason);
        visit("first_report_on", r.firstReportOn);
        visit("full_report_on", r.fullReportOn);
        visit("cause", r.cause);
        visit("prevention", r.prevention);
        visit("closed_on", r.closedOn);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("incident_patients", "incident_id", r.patients,
            [](auto &row, auto &&visit) { visit("patient_id", row.patient); });
        list("incident_groups", "incident_id", r.groups, [](auto &row, auto &&visit) { visit("group_id", row.group); });
        list("incident_actions", "incident_id", r.actions, [](auto &row, auto &&visit) {
            visit("measure", row.measure);
            visit("done_on", row.doneOn);
            visit("done_by", row.doneBy);
            visit("not_needed", row.notNeeded);
        });
        list("breach_report_items", "incident_id", r.reportItems, [](auto &row, auto &&visit) {
            visit("item", row.item);
            visit("text", row.text);
        });
        list("breach_safeguards", "incident_id", r.safeguards, [](auto &row, auto &&visit) {
            visit("safeguard", row.safeguard);
            visit("met", row.met);
        });
    }
};

template <> struct Shape<domain::UsageRestriction> : PlainShape
{
    static constexpr auto entity = "restriction";
    static constexpr auto table = "restrictions";
    static constexpr auto parent = "staff_id";
    static domain::Permission permission(const domain::UsageRestriction &) { return domain::Permission::Approve; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("staff_id", r.staff);
        visit("kind", r.kind);
        visit("origin", r.origin);
        visit("reason", r.reason);
        visit("from_on", r.from);
        visit("lifted_on", r.liftedOn);
        visit("incident_id", r.incident);
    }
};

template <> struct Shape<domain::SelfInspection> : PlainShape
{
    static constexpr auto entity = "inspection";
    static constexpr auto table = "inspections";
    static domain::Permission permission(const domain::SelfInspection &) { return domain::Permission::Inspect; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("checklist", r.checklist);
        visit("period", r.period);
        visit("inspected_on", r.inspectedOn);
        visit("inspector", r.inspector);
        visit("finished_on", r.finishedOn);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("inspection_lines", "inspection_id", r.lines, [](auto &row, auto &&visit) {
            visit("item", row.item);
            visit("answer", row.answer);
            visit("evidence", row.evidence);
            visit("correction", row.correction);
            visit("due_on", row.dueOn);
            visit("done_on", row.doneOn);
            visit("from_records", row.fromRecords);
        });
    }
};

template <> struct Shape<domain::ContinuityPlan> : PlainShape
{
    static constexpr auto entity = "continuity-plan";
    static constexpr auto table = "continuity_plans";
    static constexpr bool newestOnly = true;
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("version", r.version);
        visit("effective_on", r.effectiveOn);
        visit("methods", r.methods);
        visit("emergency_rule", r.emergencyRule);
        visit("announced_inside_on", r.announcedInsideOn);
        visit("announced_outside_on", r.announcedOutsideOn);
        visit("reviewed_on", r.reviewedOn);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("continuity_contacts", "plan_id", r.contacts, [](auto &row, auto &&visit) {
            visit("name", row.name);
            visit("role", row.role);
            visit("tel", row.tel);
            visit("fax", row.fax);
            visit("email", row.email);
        });
    }
};

template <> struct Shape<domain::SecondaryUse> : PlainShape
{
    static constexpr auto entity = "secondary-use";
    static constexpr auto table = "secondary_uses";
    static constexpr auto parent = "group_id";
    static domain::Permission permission(const domain::SecondaryUse &use)
    {
        return use.status == domain::SecondaryUseStatus::Asked ? domain::Permission::PrepareDrafts
                                                               : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("content", r.content);
        visit("kind", r.kind);
        visit("purpose_class", r.purposeClass);
        visit("purpose", r.purpose);
        visit("source", r.source);
        visit("provider", r.provider);
        visit("external_facility_id", r.facility);
        visit("provider_permitted_on", r.providerPermittedOn);
        visit("manager_permitted_on", r.managerPermittedOn);
        visit("anonymised", r.anonymised);
        visit("applicant", r.applicant);
        visit("asked_on", r.askedOn);
        visit("status", r.status);
        visit("decided_on", r.decidedOn);
        visit("decided_by", r.decidedBy);
        visit("refuse_reason", r.refuseReason);
        visit("used_on", r.usedOn);
    }
};

template <> struct Shape<domain::PhotoConsent> : PlainShape
{
    static constexpr auto entity = "photo-consent";
    static constexpr auto table = "photo_consents";
    static constexpr auto parent = "patient_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("patient_id", r.patient);
        visit("taken_on", r.takenOn);
        visit("subject", r.subject);
        visit("consenter", r.consenter);
        visit("method", r.method);
        visit("photographer", r.photographer);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::DisasterEvent> : PlainShape
{
    static constexpr auto entity = "disaster";
    static constexpr auto table = "disasters";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("started_on", r.startedOn);
        visit("ended_on", r.endedOn);
        visit("declared_by", r.declaredBy);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("disaster_uses", "disaster_id", r.uses, [](auto &row, auto &&visit) {
            visit("staff_id", row.staff);
            visit("description", row.description);
            visit("from_on", row.from);
            visit("to_on", row.to);
            visit("wiped_on", row.wipedOn);
            visit("registered_as", row.registeredAs);
        });
    }
};

template <> struct Shape<domain::Notice> : PlainShape
{
    static constexpr auto entity = "notice";
    static constexpr auto table = "notices";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("recipient", r.recipient);
        visit("matter", r.matter);
        visit("text", r.text);
        visit("about", r.about);
        visit("due_on", r.dueOn);
        visit("sent_on", r.sentOn);
        visit("method", r.method);
        visit("reply", r.reply);
    }
};

template <> struct Shape<domain::ThirdPartyProvision> : PlainShape
{
    static constexpr auto entity = "provision";
    static constexpr auto table = "provisions";
    static constexpr auto parent = "patient_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("patient_id", r.patient);
        visit("provided_on", r.providedOn);
        visit("recipient", r.recipient);
        visit("items", r.items);
        visit("basis", r.basis);
        visit("recorded_by", r.recordedBy);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::Procedure> : PlainShape
{
    static constexpr auto entity = "procedure";
    static constexpr auto table = "procedures";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("kind", r.kind);
        visit("variant", r.variant);
        visit("subject", r.subject);
        visit("group_id", r.group);
        visit("successor", r.successor);
        visit("started_on", r.startedOn);
        visit("last_day", r.lastDay);
        visit("finished_on", r.finishedOn);
        visit("cancelled_reason", r.cancelledReason);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("procedure_steps", "procedure_id", r.steps, [](auto &row, auto &&visit) {
            visit("step", row.step);
            visit("text", row.text);
            visit("done_on", row.doneOn);
            visit("waived_reason", row.waivedReason);
            visit("by_user", row.by);
        });
    }
};

} // namespace mcs::store
