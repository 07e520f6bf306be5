// SPDX-License-Identifier: Apache-2.0
// Groups, their members, and what happens in them, in their tables.
#pragma once

#include "models/store/shape.h"

namespace mcs::store {

template <> struct Shape<domain::ExternalFacility> : PlainShape
{
    static constexpr auto entity = "external-facility";
    static constexpr auto table = "external_facilities";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("name", r.name);
        visit("kind", r.kind);
        visit("tel", r.tel);
        visit("fax", r.fax);
        visit("applied", r.applied);
        visit("allows_posting", r.allowsPosting);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::ExternalMember> : PlainShape
{
    static constexpr auto entity = "external-member";
    static constexpr auto table = "external_members";
    static constexpr auto parent = "external_facility_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("external_facility_id", r.facility);
        visit("name", r.name);
        visit("kana", r.kana);
        visit("job_type", r.jobType);
        visit("tel", r.tel);
        visit("email", r.email);
        visit("left_on", r.leftOn);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::Group> : PlainShape
{
    static constexpr auto entity = "group";
    static constexpr auto table = "groups";
    static constexpr auto parent = "patient_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("kind", r.kind);
        visit("patient_id", r.patient);
        visit("name", r.name);
        visit("owner_id", r.owner);
        visit("owner_consent_confirmed_on", r.ownerConsentConfirmedOn);
        visit("manager_id", r.manager);
        visit("manager_basis", r.managerBasis);
        visit("instructed_by", r.instructedBy);
        visit("delegated_on", r.delegatedOn);
        visit("eligibility", r.eligibility);
        visit("eligibility_confirmed_on", r.eligibilityConfirmedOn);
        visit("with_family", r.withFamily);
        visit("free_kind", r.freeKind);
        visit("purpose", r.purpose);
        visit("usage_rules", r.usageRules);
        visit("announced_on", r.announcedOn);
        visit("patient_name_reason", r.patientNameReason);
        visit("status", r.status);
        visit("prepared_on", r.preparedOn);
        visit("active_from", r.activeFrom);
        visit("created_in_mcs_on", r.createdInMcsOn);
        visit("ended_on", r.endedOn);
        visit("end_reason", r.endReason);
        visit("archive_decided_on", r.archiveDecidedOn);
        visit("archived_in_mcs_on", r.archivedInMcsOn);
        visit("note", r.note);
    }
};

template <> struct Shape<domain::Membership> : PlainShape
{
    static constexpr auto entity = "membership";
    static constexpr auto table = "memberships";
    static constexpr auto parent = "group_id";
    static constexpr auto open = "status <= 4";
    static domain::Permission permission(const domain::Membership &m)
    {
        return m.status == domain::MembershipStatus::Candidate ? domain::Permission::PrepareDrafts
                                                               : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("kind", r.kind);
        visit("staff_id", r.staff);
        visit("outside_id", r.outside);
        visit("person_name", r.personName);
        visit("relation", r.relation);
        visit("necessity", r.necessity);
        visit("status", r.status);
        visit("proposed_on", r.proposedOn);
        visit("invited_on", r.invitedOn);
        visit("invited_in_mcs_on", r.invitedInMcsOn);
        visit("approved_on", r.approvedOn);
        visit("approved_by", r.approvedBy);
        visit("approved_by_other", r.approvedByOther);
        visit("judgement", r.judgement);
        visit("joined_on", r.joinedOn);
        visit("self_judged", r.selfJudged);
        visit("removal_asked_on", r.removalAskedOn);
        visit("removal_reason", r.removalReason);
        visit("removal_asked_of", r.removalAskedOf);
        visit("closed_on", r.closedOn);
        visit("closed_reason", r.closedReason);
    }
};

template <> struct Shape<domain::GroupReview> : PlainShape
{
    static constexpr auto entity = "review";
    static constexpr auto table = "group_reviews";
    static constexpr auto parent = "group_id";
    static constexpr bool newestOnly = true;
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("reviewed_on", r.reviewedOn);
        visit("reviewer", r.reviewer);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("group_review_lines", "review_id", r.lines, [](auto &row, auto &&visit) {
            visit("membership_id", row.membership);
            visit("verdict", row.verdict);
            visit("reason", row.reason);
        });
    }
};

template <> struct Shape<domain::PostCheck> : PlainShape
{
    static constexpr auto entity = "post-check";
    static constexpr auto table = "post_checks";
    static constexpr auto parent = "group_id";
    static constexpr bool newestOnly = true;
    static domain::Permission permission(const domain::PostCheck &check)
    {
        return check.action == domain::PostAction::DeletedByAdministrator ? domain::Permission::RecordPostDeletion
                                                                          : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("checked_on", r.checkedOn);
        visit("checker", r.checker);
        visit("finding", r.finding);
        visit("action", r.action);
        visit("done_on", r.doneOn);
    }
};

template <> struct Shape<domain::GroupAgreement> : PlainShape
{
    static constexpr auto entity = "agreement";
    static constexpr auto table = "group_agreements";
    static constexpr auto parent = "group_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("kind", r.kind);
        visit("discussed_on", r.discussedOn);
        visit("agreed_on", r.agreedOn);
        visit("participants", r.participants);
        visit("content", r.text);
        visit("effectiveness", r.effectiveness);
    }
};

template <> struct Shape<domain::DeletionRequest> : PlainShape
{
    static constexpr auto entity = "deletion-request";
    static constexpr auto table = "deletion_requests";
    static constexpr auto parent = "group_id";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("group_id", r.group);
        visit("requester", r.requester);
        visit("channel", r.channel);
        visit("requested_on", r.requestedOn);
        visit("identity_checked_on", r.identityCheckedOn);
        visit("sent_on", r.sentOn);
        visit("vendor", r.vendor);
        visit("completed_on", r.completedOn);
        visit("informed_on", r.informedOn);
        visit("note", r.note);
    }
};

} // namespace mcs::store
