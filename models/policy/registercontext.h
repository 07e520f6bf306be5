// SPDX-License-Identifier: Apache-2.0
// What every register works on. Private to the registers.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/ledger.h"
#include "models/policy/policy.h"

namespace mcs::policy {

struct RegisterContext
{
    domain::Ledger &ledger;
    const Policy &policy;
    const domain::Clock &clock;
};

} // namespace mcs::policy
