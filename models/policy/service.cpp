// SPDX-License-Identifier: Apache-2.0
#include "models/policy/service.h"

#include "models/policy/policytext.h"

#include <algorithm>

namespace mcs::policy {

using namespace domain;

bool isInService(const Staff &staff, QDate date)
{
    if (staff.joinedOn.isValid() && staff.joinedOn > date)
        return false;
    if (staff.leftOn.isValid())
        return staff.leftOn >= date;
    return staff.employment != Employment::Left;
}

bool isMcsUserOn(const Staff &staff, QDate date)
{
    return staff.isMcsUser && isInService(staff, date);
}

bool isActive(const Staff &staff, QDate today)
{
    return staff.leftOn.isValid() ? staff.leftOn >= today : staff.employment != Employment::Left;
}

bool isUnderCare(const Patient &patient)
{
    return patient.status != CareStatus::Ended && patient.status != CareStatus::Died;
}

bool isEffective(const StaffPledge &pledge)
{
    if (pledge.status == PledgeStatus::Signed)
        return pledge.signedOn.isValid();
    const PledgeExemption &exemption = pledge.exemption;
    return pledge.status == PledgeStatus::Exempt && exemption.date.isValid() && !exemption.document.isEmpty()
        && std::all_of(exemption.points.cbegin(), exemption.points.cend(), [](bool covered) { return covered; });
}

bool isEffective(const Consent &consent)
{
    if (consent.status == ConsentStatus::Exempt)
        return consent.exemptedOn.isValid() && !consent.exemptionBasis.isEmpty();
    return (consent.status == ConsentStatus::Signed || consent.status == ConsentStatus::Delivered)
        && consent.signedOn.isValid();
}

bool hasAccount(const Staff &staff)
{
    const McsAccount &account = staff.account;
    return account.status != AccountStatus::None && account.status != AccountStatus::Deleted
        && account.status != AccountStatus::StaffReleased && !account.deletedOn.isValid()
        && !account.releasedOn.isValid();
}

bool isRegistered(const Staff &staff)
{
    const McsAccount &account = staff.account;
    return account.registeredOn.isValid() && !account.releasedOn.isValid()
        && account.status != AccountStatus::StaffReleased && account.status != AccountStatus::Deleted;
}

QString officeWord(OfficeRole role)
{
    switch (role) {
    case OfficeRole::FacilityManager:
        return PolicyText::tr("Facility manager");
    case OfficeRole::McsAdministrator:
        return PolicyText::tr("MCS administrator");
    case OfficeRole::OperationsManager:
        return PolicyText::tr("Operations manager");
    case OfficeRole::SystemManager:
        return PolicyText::tr("System manager");
    case OfficeRole::PrivacyOfficer:
        return PolicyText::tr("Personal data officer");
    case OfficeRole::Auditor:
        return PolicyText::tr("Officer in charge of audits");
    case OfficeRole::CommitteeMember:
        break;
    }
    return PolicyText::tr("Committee member");
}

} // namespace mcs::policy
