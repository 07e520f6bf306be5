// SPDX-License-Identifier: Apache-2.0
// The inspections, plans, notices and provisions of the sample ledger (resources/sample/oversight.json).
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

namespace mcs::app {

// Enters them through the rules, each as of its own day: `clock` is the one `registers` look at. Staff, patients and
// devices of the sample are there already.
[[nodiscard]] domain::Result<void> enterSampleOversight(
    domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

} // namespace mcs::app
