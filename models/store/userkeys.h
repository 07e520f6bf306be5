// SPDX-License-Identifier: Apache-2.0
// Users, passwords and the 復旧キー of an opened ledger. The key file is saved first, atomically; the audit row and the
// user's record follow.
#pragma once

#include "models/domain/ledger.h"
#include "models/store/keyfile.h"

namespace mcs::store {

struct KeyChange
{
    QString folder;
    domain::Ledger &ledger; // open for writing
    Secret dataKey;
    KdfCost cost = KdfCost::Interactive;
};

// One's own password, or another user's with EditSettings (a forgotten one). `deviceSecret` is of the PC this is done
// on; empty: password only. The slot keeps its id. Errors: WeakPassword, PermissionDenied, NotFound, and what saving
// reports.
domain::Result<SlotInfo> changePassword(
    const KeyChange &change, const QString &userName, const QString &password, const Secret &deviceSecret);

// A further user with a slot of their own. Errors: WeakPassword, Duplicate, PermissionDenied.
domain::Result<domain::AppUser> addUser(
    const KeyChange &change, const domain::AppUser &user, const QString &password, const Secret &deviceSecret);

// Takes the slot away and removes the record. Errors: NotFound, PermissionDenied, RuleViolation (the last one who may
// change settings).
domain::Result<void> removeUser(const KeyChange &change, domain::UserId id, const QString &reason);

// Replaces the earlier key, which opens nothing any more. Returns the key to print. Errors: PermissionDenied.
domain::Result<QString> renewRecoveryKey(const KeyChange &change);

} // namespace mcs::store
