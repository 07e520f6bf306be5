// SPDX-License-Identifier: Apache-2.0
// One writer: the file ledger.lock names process and PC and belongs to the user of the PC. A lock left by a crash on
// this PC is taken over.
#pragma once

#include "models/domain/result.h"

#include <QLockFile>

#include <memory>

namespace mcs::store {

class FolderLock
{
public:
    // Errors: InUse naming PC and user, ReadOnlyMedium.
    [[nodiscard]] static domain::Result<std::unique_ptr<FolderLock>> take(const QString &folder);

    explicit FolderLock(const QString &path);

private:
    QLockFile m_file;
};

} // namespace mcs::store
