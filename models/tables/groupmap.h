// SPDX-License-Identifier: Apache-2.0
// Groups with their members, papers and names at hand, so that thousands of groups are described fast. Refers to the
// records it was made from.
#pragma once

#include "models/policy/groupregister.h"
#include "models/tables/tone.h"

#include <QCoreApplication>
#include <QHash>

namespace mcs::tables {

// Who takes part, whatever kind of record that is.
struct MemberFacts
{
    QString subject; // "staff-3", "external-member-2"; empty: patient or family
    QString name;
    QString kana;
    QString job; // of patient and family: the relation
    QString office; // empty: of this facility
    bool gone = false; // no longer works there
};

class GroupMap
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::GroupMap)

public:
    GroupMap(const domain::Records &records, const policy::Policy &policy, QDate today);

    // Null when there is no such record.
    [[nodiscard]] const domain::Group *group(domain::GroupId id) const { return m_groups.value(id); }
    [[nodiscard]] const domain::Patient *patient(domain::PatientId id) const { return m_patients.value(id); }
    [[nodiscard]] const domain::Staff *staff(domain::StaffId id) const { return m_staff.value(id); }
    [[nodiscard]] const domain::ExternalMember *outside(domain::ExternalMemberId id) const
    {
        return m_outside.value(id);
    }
    [[nodiscard]] const domain::ExternalFacility *facility(domain::ExternalFacilityId id) const
    {
        return m_facilities.value(id);
    }
    [[nodiscard]] const domain::Membership *membership(domain::MembershipId id) const
    {
        return m_memberships.value(id);
    }
    [[nodiscard]] const domain::GroupReview *review(domain::GroupId id) const { return m_reviews.value(id); } // newest
    [[nodiscard]] const domain::PostCheck *postCheck(domain::GroupId id) const
    {
        return m_postChecks.value(id);
    } // newest
    [[nodiscard]] const domain::DeletionRequest *deletionRequest(domain::GroupId id) const
    {
        return m_deletions.value(id); // newest
    }
    [[nodiscard]] const domain::DeletionRequest *deletion(domain::DeletionRequestId id) const
    {
        return m_deletionsById.value(id);
    }
    // Open ones: own staff by reading, then outside by office and reading, then patient and family.
    [[nodiscard]] QList<const domain::Membership *> members(domain::GroupId id) const;
    [[nodiscard]] QList<const domain::GroupAgreement *> agreements(domain::GroupId id) const
    {
        return m_agreements.value(id);
    }
    [[nodiscard]] QList<const domain::Group *> groupsOf(domain::PatientId patient) const
    {
        return m_groupsOfPatient.value(patient);
    }

    [[nodiscard]] MemberFacts facts(const domain::Membership &membership) const;
    [[nodiscard]] policy::GroupState state(const domain::Group &group) const
    {
        return policy::groupState(group, m_sharing);
    }
    [[nodiscard]] policy::SharingGap sharingGap(domain::PatientId patient) const { return m_sharing.gapOf(patient); }
    [[nodiscard]] std::optional<domain::Consent> consent(domain::PatientId patient) const; // in force
    [[nodiscard]] QString ownerName(const domain::Group &group) const; // this facility's where it is ours
    [[nodiscard]] QString staffName(domain::StaffId id) const; // empty when unknown
    // "name (patient)" of a patient group; the name alone of a free one.
    [[nodiscard]] QString title(const domain::Group &group) const;

private:
    const domain::Records &m_records;
    QDate m_today;
    policy::Sharing m_sharing;
    QHash<domain::GroupId, const domain::Group *> m_groups;
    QHash<domain::PatientId, const domain::Patient *> m_patients;
    QHash<domain::StaffId, const domain::Staff *> m_staff;
    QHash<domain::ExternalMemberId, const domain::ExternalMember *> m_outside;
    QHash<domain::ExternalFacilityId, const domain::ExternalFacility *> m_facilities;
    QHash<domain::MembershipId, const domain::Membership *> m_memberships;
    QHash<domain::GroupId, QList<const domain::Membership *>> m_members;
    QHash<domain::GroupId, const domain::GroupReview *> m_reviews;
    QHash<domain::GroupId, const domain::PostCheck *> m_postChecks;
    QHash<domain::GroupId, const domain::DeletionRequest *> m_deletions;
    QHash<domain::DeletionRequestId, const domain::DeletionRequest *> m_deletionsById;
    QHash<domain::GroupId, QList<const domain::GroupAgreement *>> m_agreements;
    QHash<domain::PatientId, QList<const domain::Group *>> m_groupsOfPatient;
    QHash<domain::PatientId, QList<domain::Consent>> m_consents;
    mutable domain::Records m_one; // the papers of one patient
};

// Decided here, not done in MCS yet (AX1): what the member's or the group's act still waits for; empty: nothing.
[[nodiscard]] QString gapOf(const domain::Membership &membership);
[[nodiscard]] QString gapOf(const domain::Group &group);
// The day the member reached the present state.
[[nodiscard]] QDate sinceOf(const domain::Membership &membership);

[[nodiscard]] Tone toneOf(domain::MembershipStatus status);
[[nodiscard]] Tone toneOf(policy::GroupState state);
[[nodiscard]] Tone toneOf(domain::Verdict verdict);
// A shape a state, told apart without colour: ○ △ ◎ ● × and － for what is closed.
[[nodiscard]] QString signOf(domain::MembershipStatus status);

} // namespace mcs::tables
