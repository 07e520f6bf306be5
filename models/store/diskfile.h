// SPDX-License-Identifier: Apache-2.0
// Writing small files so that either the old or the new content is there, whatever happens.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace mcs::store {

// Readable by the owner only. Errors: DiskFull, ReadOnlyMedium, Io; the earlier file is then untouched.
[[nodiscard]] domain::Result<void> writeFileAtomically(const QString &path, const QByteArray &content);

// Makes the names in a folder durable (a no-op where the system has no such thing).
void syncFolder(const QString &folder);

// The error for a system error number: disk full, read-only medium, or anything else with its detail.
[[nodiscard]] domain::Error fromSystemError(int number, const QString &detail);

} // namespace mcs::store
