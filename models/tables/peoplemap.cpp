// SPDX-License-Identifier: Apache-2.0
#include "models/tables/peoplemap.h"

namespace mcs::tables {

PeopleMap::PeopleMap(const domain::Records &records)
{
    for (const domain::StaffPledge &pledge : records.pledges)
        m_pledges[pledge.staff].append(pledge);
    for (const domain::Consent &consent : records.consents)
        m_consents[consent.patient].append(consent);
    m_names.reserve(records.staff.size());
    for (const domain::Staff &staff : records.staff)
        m_names.insert(staff.id, staff.name);
}

std::optional<domain::StaffPledge> PeopleMap::pledgeInForce(domain::StaffId staff) const
{
    const auto found = m_pledges.constFind(staff);
    if (found == m_pledges.cend())
        return {};
    m_one.pledges = *found;
    return policy::effectivePledge(m_one, staff);
}

std::optional<domain::StaffPledge> PeopleMap::pledgeUnderWay(domain::StaffId staff) const
{
    const QList<domain::StaffPledge> pledges = m_pledges.value(staff);
    for (auto pledge = pledges.crbegin(); pledge != pledges.crend(); ++pledge) {
        if (pledge->status == domain::PledgeStatus::Printed)
            return *pledge;
    }
    return {};
}

std::optional<domain::Consent> PeopleMap::consentInForce(domain::PatientId patient) const
{
    const auto found = m_consents.constFind(patient);
    if (found == m_consents.cend())
        return {};
    m_one.consents = *found;
    return policy::effectiveConsent(m_one, patient);
}

std::optional<domain::Consent> PeopleMap::newestConsent(domain::PatientId patient) const
{
    const QList<domain::Consent> consents = m_consents.value(patient);
    return consents.isEmpty() ? std::nullopt : std::optional(consents.last());
}

QString PeopleMap::staffName(domain::StaffId staff) const
{
    return m_names.value(staff);
}

} // namespace mcs::tables
