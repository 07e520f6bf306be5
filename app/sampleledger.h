// SPDX-License-Identifier: Apache-2.0
// A facility of fictitious people (resources/sample) that shows every state the program knows, with dates relative to
// today.
#pragma once

#include "app/ledgersetup.h"
#include "models/domain/ledger.h"
#include "models/policy/policy.h"

#include <QJsonObject>

namespace mcs::app {

[[nodiscard]] QJsonObject sampleFacility();
// The request that makes the ledger of the sample; password and folder are the caller's.
[[nodiscard]] SetupRequest sampleRequest(QDate today);

// Fills a ledger just made with sampleRequest(): staff, accounts, pledges, patients, consents and packets, through the
// same rules as everything else, in one transaction.
domain::Result<void> enterSample(domain::Ledger &ledger, const policy::Policy &policy, QDate today);

} // namespace mcs::app
