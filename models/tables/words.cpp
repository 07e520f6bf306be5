// SPDX-License-Identifier: Apache-2.0
#include "models/tables/words.h"

#include "models/policy/procedurestate.h"
#include "models/policy/service.h"

namespace mcs::tables {

QString Words::of(domain::Sex sex)
{
    switch (sex) {
    case domain::Sex::Unrecorded:
        return tr("Not recorded");
    case domain::Sex::Male:
        return tr("Male");
    case domain::Sex::Female:
        return tr("Female");
    }
    return {};
}

QString Words::of(domain::Employment employment)
{
    switch (employment) {
    case domain::Employment::Active:
        return tr("In service");
    case domain::Employment::OnLeave:
        return tr("On leave");
    case domain::Employment::Left:
        return tr("Has left");
    }
    return {};
}

QString Words::of(domain::AccountStatus status)
{
    switch (status) {
    case domain::AccountStatus::None:
        return tr("No account");
    case domain::AccountStatus::Acquired:
        return tr("Acquired");
    case domain::AccountStatus::InUse:
        return tr("In use");
    case domain::AccountStatus::SuspensionAsked:
        return tr("Suspension asked for");
    case domain::AccountStatus::Suspended:
        return tr("Suspended");
    case domain::AccountStatus::ToBeDeleted:
        return tr("To be deleted");
    case domain::AccountStatus::Deleted:
        return tr("Deleted");
    case domain::AccountStatus::StaffReleased:
        return tr("Staff released");
    }
    return {};
}

QString Words::of(domain::PasswordRule rule)
{
    switch (rule) {
    case domain::PasswordRule::Unrecorded:
        return tr("Not recorded");
    case domain::PasswordRule::A13Symbols:
        return tr("13 characters or more with letters, digits and symbols, no periodic change");
    case domain::PasswordRule::B8SymbolsTwoMonths:
        return tr("8 characters or more with letters, digits and symbols, changed within 2 months");
    case domain::PasswordRule::C8TwoMonths:
        return tr("8 characters or more with letters and digits, changed within 2 months");
    }
    return {};
}

QString Words::of(domain::OfficeRole role)
{
    return policy::officeWord(role);
}

QString Words::of(policy::StepState state)
{
    switch (state) {
    case policy::StepState::Done:
        return tr("Done");
    case policy::StepState::Waived:
        return tr("Waived");
    case policy::StepState::Open:
        return tr("Open");
    case policy::StepState::Blocked:
        return tr("Waits for an earlier step");
    }
    return {};
}

QString Words::of(domain::CareStatus status)
{
    switch (status) {
    case domain::CareStatus::AtHome:
        return tr("Cared for at home");
    case domain::CareStatus::InHospital:
        return tr("In hospital");
    case domain::CareStatus::InFacility:
        return tr("In a care home");
    case domain::CareStatus::Ended:
        return tr("Care ended");
    case domain::CareStatus::Died:
        return tr("Died");
    }
    return {};
}

QString Words::of(domain::ContactKind kind)
{
    switch (kind) {
    case domain::ContactKind::Family:
        return tr("Family");
    case domain::ContactKind::Proxy:
        return tr("Proxy");
    case domain::ContactKind::Emergency:
        return tr("Emergency contact");
    case domain::ContactKind::Guardian:
        return tr("Guardian of adult");
    }
    return {};
}

QString Words::of(domain::PledgeStatus status)
{
    switch (status) {
    case domain::PledgeStatus::Printed:
        return tr("Pledge printed");
    case domain::PledgeStatus::Signed:
        return tr("Signed pledge received");
    case domain::PledgeStatus::Exempt:
        return tr("Exempt by an existing pledge");
    case domain::PledgeStatus::Replaced:
        return tr("Replaced");
    case domain::PledgeStatus::Void:
        return tr("Void");
    }
    return {};
}

QString Words::of(domain::SubmissionKind kind)
{
    switch (kind) {
    case domain::SubmissionKind::New:
        return tr("First application");
    case domain::SubmissionKind::Addition:
        return tr("Additional application");
    case domain::SubmissionKind::Renewal:
        return tr("Renewed facility pledge");
    case domain::SubmissionKind::Change:
        return tr("Notice of change");
    case domain::SubmissionKind::Removal:
        return tr("Notice of removal");
    }
    return {};
}

QString Words::of(domain::SubmissionStatus status)
{
    switch (status) {
    case domain::SubmissionStatus::Draft:
        return tr("Being prepared");
    case domain::SubmissionStatus::Printed:
        return tr("Papers printed");
    case domain::SubmissionStatus::Signed:
        return tr("Signed and sealed");
    case domain::SubmissionStatus::Submitted:
        return tr("Handed in");
    case domain::SubmissionStatus::Received:
        return tr("Received by the office");
    case domain::SubmissionStatus::Completed:
        return tr("Completed");
    case domain::SubmissionStatus::Returned:
        return tr("Sent back");
    case domain::SubmissionStatus::Cancelled:
        return tr("Cancelled");
    case domain::SubmissionStatus::Accepted:
        return tr("Accepted");
    case domain::SubmissionStatus::Refused:
        return tr("Refused");
    case domain::SubmissionStatus::IdsIssued:
        return tr("IDs issued");
    }
    return {};
}

QString Words::of(domain::SubmissionMethod method)
{
    switch (method) {
    case domain::SubmissionMethod::Unrecorded:
        return tr("Not recorded");
    case domain::SubmissionMethod::ByHand:
        return tr("By hand");
    case domain::SubmissionMethod::Post:
        return tr("By post");
    case domain::SubmissionMethod::Fax:
        return tr("By fax");
    case domain::SubmissionMethod::Email:
        return tr("By e-mail");
    }
    return {};
}

QString Words::of(domain::ConsentStatus status)
{
    switch (status) {
    case domain::ConsentStatus::Draft:
        return tr("Being prepared");
    case domain::ConsentStatus::Printed:
        return tr("Consent printed");
    case domain::ConsentStatus::Explained:
        return tr("Explained");
    case domain::ConsentStatus::Signed:
        return tr("Consent signed");
    case domain::ConsentStatus::Refused:
        return tr("Consent refused");
    case domain::ConsentStatus::Delivered:
        return tr("Counterpart handed over");
    case domain::ConsentStatus::Withdrawn:
        return tr("Withdrawn");
    case domain::ConsentStatus::Superseded:
        return tr("Superseded");
    case domain::ConsentStatus::Ended:
        return tr("Ended");
    case domain::ConsentStatus::Exempt:
        return tr("No consent needed");
    }
    return {};
}

QString Words::of(domain::SignerKind kind)
{
    switch (kind) {
    case domain::SignerKind::Patient:
        return tr("The patient");
    case domain::SignerKind::Family:
        return tr("Family");
    case domain::SignerKind::Proxy:
        return tr("Proxy");
    case domain::SignerKind::WrittenByAnother:
        return tr("Written by another on behalf of the patient");
    }
    return {};
}

QString Words::of(domain::DeviceType type)
{
    switch (type) {
    case domain::DeviceType::Pc:
        return tr("Desktop PC");
    case domain::DeviceType::Notebook:
        return tr("Notebook PC");
    case domain::DeviceType::Tablet:
        return tr("Tablet");
    case domain::DeviceType::Smartphone:
        return tr("Smartphone");
    case domain::DeviceType::Medium:
        return tr("USB or other medium");
    case domain::DeviceType::Router:
        return tr("Router");
    }
    return {};
}

QString Words::of(domain::DeviceOwner owner)
{
    switch (owner) {
    case domain::DeviceOwner::Facility:
        return tr("Lent by the facility");
    case domain::DeviceOwner::Personal:
        return tr("Personal device");
    case domain::DeviceOwner::Shared:
        return tr("Shared device");
    case domain::DeviceOwner::Disaster:
        return tr("Temporary in a disaster");
    }
    return {};
}

QString Words::of(domain::DeviceStatus status)
{
    switch (status) {
    case domain::DeviceStatus::InUse:
        return tr("Device in use");
    case domain::DeviceStatus::Lost:
        return tr("Device lost");
    case domain::DeviceStatus::Retired:
        return tr("Device retired");
    }
    return {};
}

QString Words::of(domain::ServiceChoice choice)
{
    switch (choice) {
    case domain::ServiceChoice::Introduced:
        return tr("Introduced");
    case domain::ServiceChoice::Declined:
        return tr("Considered and put aside");
    }
    return {};
}

QString Words::of(domain::CheckAnswer answer)
{
    switch (answer) {
    case domain::CheckAnswer::Unanswered:
        return tr("Not answered");
    case domain::CheckAnswer::Ok:
        return tr("Yes, in order");
    case domain::CheckAnswer::NotOk:
        return tr("Not in order");
    case domain::CheckAnswer::NotApplicable:
        return tr("Not applicable");
    case domain::CheckAnswer::Declined:
        return tr("Considered and put aside");
    }
    return {};
}

QString Words::of(domain::PermitStatus status)
{
    switch (status) {
    case domain::PermitStatus::Asked:
        return tr("Permit asked for");
    case domain::PermitStatus::Permitted:
        return tr("Permitted");
    case domain::PermitStatus::Refused:
        return tr("Permit refused");
    case domain::PermitStatus::Expired:
        return tr("Permit expired");
    case domain::PermitStatus::Revoked:
        return tr("Permit revoked");
    case domain::PermitStatus::Erased:
        return tr("Erasing confirmed");
    }
    return {};
}

QString Words::of(domain::CarryOutStatus status)
{
    switch (status) {
    case domain::CarryOutStatus::Draft:
        return tr("Draft of a request");
    case domain::CarryOutStatus::Applied:
        return tr("Waiting for the approval");
    case domain::CarryOutStatus::Approved:
        return tr("Approved");
    case domain::CarryOutStatus::Rejected:
        return tr("Request rejected");
    case domain::CarryOutStatus::Out:
        return tr("Taken out");
    case domain::CarryOutStatus::Returned:
        return tr("Returned, to be confirmed");
    case domain::CarryOutStatus::Confirmed:
        return tr("Return confirmed");
    case domain::CarryOutStatus::Withdrawn:
        return tr("Request withdrawn");
    case domain::CarryOutStatus::Lost:
        return tr("Lost outside");
    }
    return {};
}

QString Words::of(domain::ConsentMethod method)
{
    switch (method) {
    case domain::ConsentMethod::Written:
        return tr("Signed paper");
    case domain::ConsentMethod::Implied:
        return tr("Taken as given");
    }
    return {};
}

QString Words::of(domain::Custody custody)
{
    switch (custody) {
    case domain::Custody::Undecided:
        return tr("Not decided");
    case domain::Custody::OwnFacility:
        return tr("This facility");
    case domain::Custody::OwnerFacility:
        return tr("The facility that leads the group");
    case domain::Custody::MedicalInstitution:
        return tr("The medical institution");
    case domain::Custody::Both:
        return tr("Both sides, an original each");
    }
    return {};
}

QString Words::of(domain::SubjectRequestKind kind)
{
    switch (kind) {
    case domain::SubjectRequestKind::Purpose:
        return tr("Notice of the purpose of use");
    case domain::SubjectRequestKind::Disclosure:
        return tr("Disclosure");
    case domain::SubjectRequestKind::StopSharing:
        return tr("End of giving to others");
    case domain::SubjectRequestKind::Correction:
        return tr("Correction");
    case domain::SubjectRequestKind::Addition:
        return tr("Addition");
    case domain::SubjectRequestKind::Deletion:
        return tr("Deletion");
    case domain::SubjectRequestKind::StopUse:
        return tr("End of use");
    case domain::SubjectRequestKind::Erasure:
        return tr("Erasure");
    case domain::SubjectRequestKind::Complaint:
        return tr("Complaint");
    }
    return {};
}

} // namespace mcs::tables
