// SPDX-License-Identifier: Apache-2.0
// Facility, people, their papers, and the ledger's own records in their tables.
#pragma once

#include "models/domain/japanese.h"
#include "models/store/shape.h"

namespace mcs::store {

template <> struct Shape<domain::Facility> : PlainShape
{
    static constexpr auto entity = "facility";
    static constexpr bool ofFacility = false;
    static constexpr auto table = "facilities";
    static domain::Permission permission(const domain::Facility &) { return domain::Permission::EditSettings; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("kind", r.kind);
        visit("corporation", r.corporation);
        visit("postal", r.postal);
        visit("address", r.address);
        visit("tel", r.tel);
        visit("fax", r.fax);
        visit("email", r.email);
        visit("privacy_contact_name", r.privacyContactName);
        visit("privacy_contact_tel", r.privacyContactTel);
        visit("policy_id", r.policyId);
        visit("base_layer", r.baseLayer);
        visit("plan", r.plan);
        visit("rules", r.rules);
    }
};

template <> struct Shape<domain::JobType> : PlainShape
{
    static constexpr auto entity = "jobtype";
    static constexpr bool ofFacility = false;
    static constexpr auto table = "job_types";
    static domain::Permission permission(const domain::JobType &) { return domain::Permission::EditSettings; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("aliases", r.aliases);
        visit("position", r.position);
    }
};

template <> struct Shape<domain::Staff> : PlainShape
{
    static constexpr auto entity = "staff";
    static constexpr auto table = "staff";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("kana", r.kana);
        visit("sex", r.sex);
        visit.reference("job_type", r.jobType);
        visit("email", r.email);
        visit.derived("email_key", domain::emailKey(r.email));
        visit("address", r.address);
        visit("employment", r.employment);
        visit("joined_on", r.joinedOn);
        visit("left_on", r.leftOn);
        visit("is_mcs_user", r.isMcsUser);
        visit("mcs_terms_agreed_on", r.mcsTermsAgreedOn);
        visit("eligibility", r.eligibility);
        visit("note", r.note);
        auto &a = r.account;
        visit("account_status", a.status);
        visit("account_password_rule", a.passwordRule);
        visit("account_acquired_on", a.acquiredOn);
        visit("account_in_use_from", a.inUseFrom);
        visit("account_password_changed_on", a.passwordChangedOn);
        visit("account_profile_on", a.profileOn);
        visit("account_photo_on", a.photoOn);
        visit("account_registered_on", a.registeredOn);
        visit("account_release_decided_on", a.releaseDecidedOn);
        visit("account_released_on", a.releasedOn);
        visit("account_deleted_on", a.deletedOn);
    }
};

template <> struct Shape<domain::Appointment> : PlainShape
{
    static constexpr auto entity = "appointment";
    static constexpr auto table = "appointments";
    static constexpr auto parent = "staff_id";
    static domain::Permission permission(const domain::Appointment &)
    {
        return domain::Permission::AppointAdministrator;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("staff_id", r.staff);
        visit("role", r.role);
        visit("from_on", r.from);
        visit("to_on", r.to);
        visit("role_explained_on", r.roleExplainedOn);
    }
};

template <> struct Shape<domain::Patient> : PlainShape
{
    static constexpr auto entity = "patient";
    static constexpr auto table = "patients";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("kana", r.kana);
        visit("birth", r.birth);
        visit("sex", r.sex);
        visit("address", r.address);
        visit("tel", r.tel);
        visit("attending_physician", r.attendingPhysician);
        visit("status", r.status);
        visit("ended_on", r.endedOn);
        visit("shared_in_mcs", r.sharedInMcs);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("patient_contacts", "patient_id", r.contacts, [](auto &row, auto &&visit) {
            visit("kind", row.kind);
            visit("name", row.name);
            visit("relation", row.relation);
            visit("tel", row.tel);
            visit("address", row.address);
        });
    }
};

template <> struct Shape<domain::StaffPledge> : PlainShape
{
    static constexpr auto entity = "pledge";
    static constexpr auto table = "pledges";
    static constexpr auto parent = "staff_id";
    static domain::Permission permission(const domain::StaffPledge &p)
    {
        return p.status == domain::PledgeStatus::Printed ? domain::Permission::PrepareDrafts
                                                         : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("staff_id", r.staff);
        visit("status", r.status);
        visit("document_id", r.document);
        visit("printed_on", r.printedOn);
        visit("signed_on", r.signedOn);
        visit("storage_place", r.storagePlace);
        visit("exemption_document", r.exemption.document);
        visit("exemption_date", r.exemption.date);
        visit("exemption_points", r.exemption.points);
        visit("exemption_checked_by", r.exemption.checkedBy);
        visit("replacement_reason", r.replacementReason);
    }
};

template <> struct Shape<domain::Submission> : PlainShape
{
    static constexpr auto entity = "submission";
    static constexpr auto table = "submissions";
    static domain::Permission permission(const domain::Submission &s)
    {
        return s.status <= domain::SubmissionStatus::Printed ? domain::Permission::PrepareDrafts
                                                             : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("kind", r.kind);
        visit("status", r.status);
        visit("manager_at_signing", r.managerAtSigning);
        visit("prepared_on", r.preparedOn);
        visit("submitted_on", r.submittedOn);
        visit("method", r.method);
        visit("received_on", r.receivedOn);
        visit("receipt_number", r.receiptNumber);
        visit("decided_on", r.decidedOn);
        visit("decision_reason", r.decisionReason);
        visit("ids_issued_on", r.idsIssuedOn);
        visit("effective_on", r.effectiveOn);
        visit("reason", r.reason);
        visit("training_id", r.training);
        visit("returned_reason", r.returnedReason);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("submission_papers", "submission_id", r.papers, [](auto &row, auto &&visit) {
            visit("role", row.role);
            visit("document_id", row.document);
            visit("signed_on", row.signedOn);
        });
        list("submission_roster", "submission_id", r.roster, [](auto &row, auto &&visit) { visit("staff_id", row); });
        list("submission_listed", "submission_id", r.listed, [](auto &row, auto &&visit) {
            visit("staff_id", row.staff);
            visit("name", row.name);
            visit("job_type", row.jobType);
            visit("email", row.email);
        });
    }
};

template <> struct Shape<domain::Consent> : PlainShape
{
    static constexpr auto entity = "consent";
    static constexpr auto table = "consents";
    static constexpr auto parent = "patient_id";
    static domain::Permission permission(const domain::Consent &c)
    {
        return c.status <= domain::ConsentStatus::Printed ? domain::Permission::PrepareDrafts
                                                          : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("patient_id", r.patient);
        visit("status", r.status);
        visit("method", r.method);
        visit("implied_reason", r.impliedReason);
        visit("document_id", r.document);
        visit("printed_on", r.printedOn);
        visit("explained_on", r.explainedOn);
        visit("explained_by", r.explainedBy);
        visit("mcs_explained", r.mcsExplained);
        visit("signed_on", r.signedOn);
        visit("signer_kind", r.signerKind);
        visit("signer_name", r.signerName);
        visit("relation", r.relation);
        visit("proxy_reason", r.proxyReason);
        visit("patient_signed", r.patientSigned);
        visit("family_signed", r.familySigned);
        visit("custody", r.custody);
        visit("counterpart_handed_on", r.counterpartHandedOn);
        visit("withdrawn_on", r.withdrawnOn);
        visit("end_reason", r.endReason);
        visit("supersedes", r.supersedes);
        visit("exemption_basis", r.exemptionBasis);
        visit("exempted_on", r.exemptedOn);
        visit("storage_place", r.storagePlace);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("consent_refused_clauses", "consent_id", r.refused, [](auto &row, auto &&visit) {
            visit("clause", row.clause);
            visit("sealed", row.sealed);
        });
    }
};

template <> struct Shape<domain::DataSubjectRequest> : PlainShape
{
    static constexpr auto entity = "subject-request";
    static constexpr auto table = "subject_requests";
    static constexpr auto parent = "patient_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("patient_id", r.patient);
        visit("kind", r.kind);
        visit("requester", r.requester);
        visit("received_on", r.receivedOn);
        visit("handled_by", r.handledBy);
        visit("decision", r.decision);
        visit("answered_on", r.answeredOn);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::AdoptedPolicy> : PlainShape
{
    static constexpr auto entity = "adopted-policy";
    static constexpr bool ofFacility = false;
    static constexpr auto table = "adopted_policies";
    static domain::Permission permission(const domain::AdoptedPolicy &) { return domain::Permission::EditSettings; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("policy_id", r.policyId);
        visit("version", r.version);
        visit("effective_on", r.effectiveOn);
        visit("adopted_on", r.adoptedOn);
        visit("effects", r.effects);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("policy_files", "adopted_policy_id", r.files, [](auto &row, auto &&visit) {
            visit("path", row.path);
            visit("text", row.text);
        });
    }
};

template <> struct Shape<domain::Snooze> : PlainShape
{
    static constexpr auto entity = "snooze";
    static constexpr auto table = "snoozes";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("item", r.item);
        visit("until", r.until);
        visit("reason", r.reason);
        visit("user", r.user);
    }
};

template <> struct Shape<domain::AuditReview> : PlainShape
{
    static constexpr auto entity = "audit-review";
    static constexpr bool ofFacility = false;
    static constexpr auto table = "audit_reviews";
    static constexpr bool newestOnly = true;
    static domain::Permission permission(const domain::AuditReview &) { return domain::Permission::ReviewAudit; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("reviewed_on", r.reviewedOn);
        visit("reviewer", r.reviewer);
        visit("up_to", r.upTo);
        visit("finding", r.finding);
    }
};

template <> struct Shape<domain::AppUser> : PlainShape
{
    static constexpr auto entity = "user";
    static constexpr bool ofFacility = false;
    static constexpr auto table = "users";
    static domain::Permission permission(const domain::AppUser &) { return domain::Permission::EditSettings; }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("role", r.role);
        visit("staff_id", r.staff);
        visit("slot_id", r.slotId);
    }
};

} // namespace mcs::store
