// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ledger.h"
#include "models/store/secret.h"

#include <memory>

namespace mcs::app {

// A ledger that has just been unlocked, on its way to the window.
struct OpenedLedger
{
    QString folder;
    QString ledgerId;
    std::unique_ptr<domain::Ledger> ledger;
    store::Secret draftKey; // opens and seals drafts of this ledger, nothing else
};

} // namespace mcs::app
