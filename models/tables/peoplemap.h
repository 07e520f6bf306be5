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

private:
    QHash<domain::StaffId, QList<domain::StaffPledge>> m_pledges;
    QHash<domain::PatientId, QList<domain::Consent>> m_consents;
    QHash<domain::StaffId, QString> m_names;
    mutable domain::Records m_one;
};

} // namespace mcs::tables
