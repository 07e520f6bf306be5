// SPDX-License-Identifier: Apache-2.0
#include "models/tables/peoplemap.h"

namespace mcs::tables {

PeopleMap::PeopleMap(const domain::Records &records)
    : m_staff(records.staff)
    , m_patients(records.patients)
{
    for (const domain::StaffPledge &pledge : records.pledges)
        m_pledges[pledge.staff].append(pledge);
    for (const domain::Consent &consent : records.consents)
        m_consents[consent.patient].append(consent);
    m_staffPlaces.reserve(m_staff.size());
    for (qsizetype place = 0; place < m_staff.size(); ++place)
        m_staffPlaces.insert(m_staff.at(place).id, place);
    m_patientPlaces.reserve(m_patients.size());
    for (qsizetype place = 0; place < m_patients.size(); ++place)
        m_patientPlaces.insert(m_patients.at(place).id, place);
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
    const auto place = m_staffPlaces.constFind(staff);
    return place == m_staffPlaces.cend() ? QString() : m_staff.at(*place).name;
}

const domain::Staff *PeopleMap::staff(const QString &subject) const
{
    const auto id = domain::idFromText<domain::StaffId>(subject);
    const auto place = id ? m_staffPlaces.constFind(*id) : m_staffPlaces.cend();
    return place == m_staffPlaces.cend() ? nullptr : &m_staff.at(*place);
}

const domain::Patient *PeopleMap::patient(const QString &subject) const
{
    const auto id = domain::idFromText<domain::PatientId>(subject);
    const auto place = id ? m_patientPlaces.constFind(*id) : m_patientPlaces.cend();
    return place == m_patientPlaces.cend() ? nullptr : &m_patients.at(*place);
}

} // namespace mcs::tables
