// SPDX-License-Identifier: Apache-2.0
// The half-done procedures of the sample ledger (resources/sample/procedures.json).
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

namespace mcs::app {

// Enters them through the rules, each step as of its own day. The people of the sample are there already.
[[nodiscard]] domain::Result<void> enterSampleProcedures(
    domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

} // namespace mcs::app
