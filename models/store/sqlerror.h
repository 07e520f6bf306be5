// SPDX-License-Identifier: Apache-2.0
// From what SQLite reports to the error the user reads.
#pragma once

#include "models/domain/result.h"

struct sqlite3;

namespace mcs::store {

// `code` is SQLite's extended result code, `systemError` the errno behind it.
[[nodiscard]] domain::Error fromSqlite(int code, int systemError, const QString &detail);
[[nodiscard]] domain::Error fromSqlite(sqlite3 *handle); // the last error of the connection
[[nodiscard]] bool isUniqueViolation(sqlite3 *handle);

} // namespace mcs::store
