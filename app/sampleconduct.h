// SPDX-License-Identifier: Apache-2.0
// The documents, trainings, incidents and restrictions of the sample ledger (resources/sample/conduct.json).
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

namespace mcs::app {

// Enters them through the rules, each step as of its own day; staff, devices and carry-outs of the sample are there
// already. Documents that the policy in force does not expect are left out.
[[nodiscard]] domain::Result<void> enterSampleConduct(
    domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

} // namespace mcs::app
