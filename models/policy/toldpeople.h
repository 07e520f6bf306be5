// SPDX-License-Identifier: Apache-2.0
// Who was told of one document, for looking up many people.
#pragma once

#include "models/domain/records.h"

#include <QHash>

namespace mcs::policy {

class ToldPeople
{
public:
    explicit ToldPeople(const domain::PolicyDocument &document) // which outlives this
    {
        m_briefings.reserve(document.briefings.size());
        for (const domain::Briefing &briefing : document.briefings)
            m_briefings.insert(briefing.staff, &briefing);
    }
    [[nodiscard]] const domain::Briefing *briefing(domain::StaffId staff) const { return m_briefings.value(staff); }

private:
    QHash<domain::StaffId, const domain::Briefing *> m_briefings;
};

} // namespace mcs::policy
