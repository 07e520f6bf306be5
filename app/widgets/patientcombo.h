// SPDX-License-Identifier: Apache-2.0
// A field to choose a patient under care by name or reading; namesakes are told apart by birthday or number.
#pragma once

#include "app/widgets/pickcombo.h"
#include "models/domain/records.h"

namespace mcs::app {

// Somebody whose care has ended is offered only when `chosen`, unless `withEnded`.
[[nodiscard]] PickCombo *patientCombo(
    const QList<domain::Patient> &patients, domain::PatientId chosen, bool withEnded = false);
[[nodiscard]] domain::PatientId chosenPatient(const QWidget *combo); // not stored: nobody

} // namespace mcs::app
