// SPDX-License-Identifier: Apache-2.0
// Records of one person at a time, so that the rules that look at all records of a person stay fast for thousands of
// people.
#pragma once

#include "models/policy/registers.h"

#include <QHash>

namespace mcs::tables {

class PeopleMap
{
public:
    explicit PeopleMap(const domain::Records &records);

    // The paper in force by the rules; else the newest one that is still under way.
    [[nodiscard]] std::optional<domain::StaffPledge> pledgeInForce(domain::StaffId staff) const;
    [[nodiscard]] std::optional<domain::StaffPledge> pledgeUnderWay(domain::StaffId staff) const;
    [[nodiscard]] std::optional<domain::Consent> consentInForce(domain::PatientId patient) const;
    [[nodiscard]] std::optional<domain::Consent> newestConsent(domain::PatientId patient) const;
    [[nodiscard]] QString staffName(domain::StaffId staff) const; // empty when unknown
    // Null when there is no such person.
    [[nodiscard]] const domain::Staff *staff(const QString &subject) const; // "staff-3"
    [[nodiscard]] const domain::Patient *patient(const QString &subject) const; // "patient-3"
    [[nodiscard]] QList<domain::StaffPledge> pledges(domain::StaffId staff) const { return m_pledges.value(staff); }
    [[nodiscard]] QList<domain::Consent> consents(domain::PatientId patient) const { return m_consents.value(patient); }

private:
    QHash<domain::StaffId, QList<domain::StaffPledge>> m_pledges;
    QHash<domain::PatientId, QList<domain::Consent>> m_consents;
    QList<domain::Staff> m_staff;
    QList<domain::Patient> m_patients;
    QHash<domain::StaffId, qsizetype> m_staffPlaces;
    QHash<domain::PatientId, qsizetype> m_patientPlaces;
    mutable domain::Records m_one;
};

} // namespace mcs::tables
