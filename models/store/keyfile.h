// SPDX-License-Identifier: Apache-2.0
// ledger.keys: the random data key of the ledger, wrapped once for each user and once for the printed 復旧キー.
// A slot of a user needs the password and, where the OS keychain was there when it was made, the device secret kept in it.
// The file holds no name: users are found by a salted hash of theirs.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

namespace mcs::store {

using domain::Result;

struct SlotInfo
{
    QString id; // random, stable: key of the keychain entry and of the lock counter
    bool isRecovery = false;
    bool needsDeviceSecret = false;
};

class KeyFile
{
public:
    // A new file for a new ledger with a fresh random data key; nothing is on disk until save().
    [[nodiscard]] static KeyFile create();
    // Errors: NotFound, Damaged (checksum, format), NewerVersion, Io.
    [[nodiscard]] static Result<KeyFile> load(const QString &path);
    Result<void> save(const QString &path) const; // atomically; errors: DiskFull, ReadOnlyMedium, Io

    [[nodiscard]] QString ledgerId() const;
    [[nodiscard]] QList<SlotInfo> keySlots() const;
    [[nodiscard]] std::optional<SlotInfo> slotOf(const QString &userName) const;

    // Opening. `deviceSecret` is empty where there is none. Errors: NotFound (no such user), WrongPassword, OtherPc (the slot needs a device
    // secret and it is absent or another one: told apart from a wrong password by its stored hash).
    [[nodiscard]] Result<Secret> unlock(const QString &userName, const Secret &password, const Secret &deviceSecret) const;
    [[nodiscard]] Result<Secret> unlockWithRecoveryKey(const QString &recoveryKey) const; // WrongPassword when it is another or mistyped key

    // Changing. All take the opened data key.
    Result<SlotInfo> setUserSlot(const QString &userName, const Secret &password, const Secret &deviceSecret, const Secret &dataKey);
    Result<void> removeUserSlot(const QString &slotId);
    Result<QString> setRecoverySlot(const Secret &dataKey); // returns the key to print, "ABCDE-…"; replaces the earlier one
    [[nodiscard]] Secret newDataKey() const; // of a created file, until first save
};

} // namespace mcs::store
