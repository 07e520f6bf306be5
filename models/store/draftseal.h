// SPDX-License-Identifier: Apache-2.0
// Seals what was being typed when the ledger locked, so that it can wait on disk for the next unlock.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

namespace mcs::store {

// The key for drafts, derived from the data key; it opens drafts and nothing else. Empty when the data key is.
[[nodiscard]] Secret draftKeyOf(const Secret &dataKey);

// `purpose` says whose draft it is (ledger and user); the same text is needed to open it again.
[[nodiscard]] domain::Result<QByteArray> sealDraft(
    const QByteArray &plain, const Secret &draftKey, const QString &purpose);
// Errors: Damaged when it is not what was sealed, or was sealed for another ledger or user.
[[nodiscard]] domain::Result<QByteArray> openDraft(
    const QByteArray &sealed, const Secret &draftKey, const QString &purpose);

} // namespace mcs::store
