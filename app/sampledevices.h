// SPDX-License-Identifier: Apache-2.0
// The devices, checks and carry-outs of the sample ledger (resources/sample/devices.json).
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

namespace mcs::app {

// Enters them through the rules, each step as of its own day: `clock` is the one `registers` and the ledger's checks
// look at. The staff of the sample are there already.
[[nodiscard]] domain::Result<void> enterSampleDevices(
    domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

} // namespace mcs::app
