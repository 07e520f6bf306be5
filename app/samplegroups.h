// SPDX-License-Identifier: Apache-2.0
// The groups of the sample ledger: fictitious, in every state the tab and やること can show
// (resources/sample/groups.json).
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

namespace mcs::app {

// Enters them through the rules, each step as of its own day: `clock` is the one `registers` and the ledger's checks
// look at. The people of the sample are there already.
[[nodiscard]] domain::Result<void> enterSampleGroups(
    domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

} // namespace mcs::app
