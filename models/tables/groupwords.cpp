// SPDX-License-Identifier: Apache-2.0
#include "models/policy/groupregister.h"
#include "models/tables/words.h"

namespace mcs::tables {

QString Words::of(domain::Known known)
{
    switch (known) {
    case domain::Known::Unknown:
        return tr("Not known");
    case domain::Known::Yes:
        return tr("Yes");
    case domain::Known::No:
        return tr("No");
    }
    return {};
}

QString Words::of(domain::GroupKind kind)
{
    switch (kind) {
    case domain::GroupKind::Patient:
        return tr("Patient group");
    case domain::GroupKind::Free:
        return tr("Free group");
    }
    return {};
}

QString Words::of(policy::GroupState state)
{
    switch (state) {
    case policy::GroupState::Preparing:
        return tr("In preparation");
    case policy::GroupState::AwaitingConsent:
        return tr("Waiting for the consent");
    case policy::GroupState::Active:
        return tr("Group in use");
    case policy::GroupState::Ended:
        return tr("Use ended");
    case policy::GroupState::Archived:
        return tr("Archived");
    case policy::GroupState::DeletionAsked:
        return tr("Deletion asked for");
    case policy::GroupState::Deleted:
        return tr("Completely deleted");
    }
    return {};
}

QString Words::of(domain::GroupEnd reason)
{
    switch (reason) {
    case domain::GroupEnd::None:
        return tr("Not recorded");
    case domain::GroupEnd::ServiceEnded:
        return tr("Service ended");
    case domain::GroupEnd::Died:
        return tr("Died");
    case domain::GroupEnd::Moved:
        return tr("Moved or changed hospital");
    case domain::GroupEnd::ConsentWithdrawn:
        return tr("Consent withdrawn");
    case domain::GroupEnd::Other:
        return tr("Other reason");
    }
    return {};
}

QString Words::of(domain::FreeGroupKind kind)
{
    switch (kind) {
    case domain::FreeGroupKind::Exchange:
        return tr("Exchange");
    case domain::FreeGroupKind::Study:
        return tr("Study meeting");
    case domain::FreeGroupKind::ContactNetwork:
        return tr("Contact network");
    case domain::FreeGroupKind::Other:
        return tr("Other kind");
    }
    return {};
}

QString Words::of(domain::MemberKind kind)
{
    switch (kind) {
    case domain::MemberKind::Worker:
        return tr("Professional");
    case domain::MemberKind::Patient:
        return tr("The patient");
    case domain::MemberKind::Family:
        return tr("Family");
    }
    return {};
}

QString Words::of(domain::MembershipStatus status)
{
    switch (status) {
    case domain::MembershipStatus::Candidate:
        return tr("Candidate");
    case domain::MembershipStatus::Invited:
        return tr("Invited");
    case domain::MembershipStatus::Approved:
        return tr("Approved");
    case domain::MembershipStatus::Joined:
        return tr("Taking part");
    case domain::MembershipStatus::RemovalAsked:
        return tr("Removal asked for");
    case domain::MembershipStatus::Removed:
        return tr("Removed");
    case domain::MembershipStatus::Refused:
        return tr("Not approved");
    case domain::MembershipStatus::Declined:
        return tr("Declined");
    case domain::MembershipStatus::Cancelled:
        return tr("Invitation cancelled");
    }
    return {};
}

QString Words::of(domain::RemovalReason reason)
{
    switch (reason) {
    case domain::RemovalReason::None:
        return tr("Not recorded");
    case domain::RemovalReason::LeftFacility:
        return tr("Left the facility");
    case domain::RemovalReason::Transferred:
        return tr("Transferred");
    case domain::RemovalReason::OffCase:
        return tr("No longer in charge");
    case domain::RemovalReason::PatientEnded:
        return tr("Use by the patient ended");
    case domain::RemovalReason::Review:
        return tr("By a review of the members");
    case domain::RemovalReason::Misuse:
        return tr("Misuse");
    case domain::RemovalReason::OwnWish:
        return tr("Own wish");
    case domain::RemovalReason::InvitedByMistake:
        return tr("Invited by mistake");
    case domain::RemovalReason::GroupEnded:
        return tr("The group ended");
    }
    return {};
}

QString Words::of(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Keep:
        return tr("Proper");
    case domain::Verdict::Remove:
        return tr("To be removed");
    case domain::Verdict::Check:
        return tr("To be checked");
    }
    return {};
}

QString Words::of(domain::PostFinding finding)
{
    switch (finding) {
    case domain::PostFinding::None:
        return tr("Nothing found");
    case domain::PostFinding::WrongPost:
        return tr("Posted by mistake");
    case domain::PostFinding::OtherPatient:
        return tr("Information on another patient");
    case domain::PostFinding::Improper:
        return tr("Improper post");
    case domain::PostFinding::TooMuch:
        return tr("More information than needed");
    case domain::PostFinding::Suspicious:
        return tr("Suspicious link or file");
    }
    return {};
}

QString Words::of(domain::PostAction action)
{
    switch (action) {
    case domain::PostAction::None:
        return tr("No action");
    case domain::PostAction::AuthorAsked:
        return tr("Author asked to delete it");
    case domain::PostAction::DeletedByAdministrator:
        return tr("Deleted by the MCS administrator");
    case domain::PostAction::GroupTold:
        return tr("Group told");
    }
    return {};
}

QString Words::of(domain::AgreementKind kind)
{
    switch (kind) {
    case domain::AgreementKind::Usage:
        return tr("How the group is used");
    case domain::AgreementKind::SecondaryUse:
        return tr("Secondary use");
    case domain::AgreementKind::Contact:
        return tr("How to reach each other");
    case domain::AgreementKind::FamilyParticipation:
        return tr("Patient or family take part");
    }
    return {};
}

} // namespace mcs::tables
