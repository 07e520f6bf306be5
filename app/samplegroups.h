// SPDX-License-Identifier: Apache-2.0
// The groups of the sample ledger: fictitious, in every state the tab and やること can show
// (resources/sample/groups.json).
#pragma once

#include "models/policy/registers.h"

#include <functional>

namespace mcs::app {

// What was done on a day in the past is entered as of that day: `goTo` sets the registers' clock.
domain::Result<void> enterSampleGroups(
    domain::Ledger &ledger, policy::Registers &registers, QDate today, const std::function<void(QDate)> &goTo);

} // namespace mcs::app
