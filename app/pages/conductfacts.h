// SPDX-License-Identifier: Apache-2.0
// What a detail pane says about the conduct of a person (trainings, documents, restrictions) and about an incident.
#pragma once

#include "models/domain/records.h"

namespace mcs::app {

class Facts;
class Session;

void describeConduct(const domain::Staff &staff, Session &session, Facts &facts);
void describe(const domain::Incident &incident, Session &session, Facts &facts);

// The editor of the next step; an empty kind: nothing is left to do.
struct IncidentStep
{
    QString kind;
    QString caption;
};
[[nodiscard]] IncidentStep nextStep(const domain::Incident &incident);

} // namespace mcs::app
