// SPDX-License-Identifier: Apache-2.0
// A copy of the open database, encrypted with the same key and proved by opening and checking it.
#pragma once

#include "models/store/database.h"

namespace mcs::store {

// `target` must not exist; nothing is left there when it fails. Errors: DiskFull, ReadOnlyMedium, Io.
[[nodiscard]] Result<void> copyVerified(Database &database, const QString &target, const Secret &key);

} // namespace mcs::store
