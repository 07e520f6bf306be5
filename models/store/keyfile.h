// SPDX-License-Identifier: Apache-2.0
// ledger.keys: the random data key of the ledger, wrapped once for each user and once for the printed 復旧キー.
// A slot of a user needs the password and, where the OS keychain was there when it was made, the device secret kept in
// it. The file holds no name: users are found by a salted hash of theirs.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

namespace mcs::store {

using domain::Result;

// What guessing one password costs. Users always get Interactive (Argon2id, 64 MiB, 3 passes); Test is for test
// programs only.
enum class KdfCost { Interactive, Test };

struct SlotInfo
{
    QString id; // random, stable: key of the keychain entry and of the lock counter
    bool isRecovery = false;
    bool needsDeviceSecret = false;
};

struct KeySlot
{
    SlotInfo info;
    QByteArray userSalt; // user slots: salt and keyed hash of the folded name
    QByteArray userHash;
    quint64 operations = 0; // Argon2id passes; 0 in the recovery slot, whose key is random already
    quint64 memoryKiB = 0;
    QByteArray salt;
    QByteArray deviceSecretHash; // empty: password only
    QByteArray nonce;
    QByteArray wrappedKey; // data key and authentication tag
};

class KeyFile
{
public:
    // A new file for a new ledger with a fresh random data key; nothing is on disk until save().
    [[nodiscard]] static KeyFile create(KdfCost cost = KdfCost::Interactive);
    // Errors: NotFound, Damaged (checksum, format), NewerVersion, Io.
    [[nodiscard]] static Result<KeyFile> load(const QString &path);
    Result<void> save(const QString &path) const; // atomically; errors: DiskFull, ReadOnlyMedium, Io

    [[nodiscard]] QString ledgerId() const { return m_ledgerId; }
    [[nodiscard]] QList<SlotInfo> keySlots() const;
    [[nodiscard]] std::optional<SlotInfo> slotOf(
        const QString &userName) const; // an empty name: the only user there is

    // Opening. `deviceSecret` is empty where there is none. Errors: NotFound (no such user), WrongPassword, OtherPc
    // (the slot needs a device secret and it is absent or another one: told apart from a wrong password by its stored
    // hash).
    [[nodiscard]] Result<Secret> unlock(
        const QString &userName, const Secret &password, const Secret &deviceSecret) const;
    [[nodiscard]] Result<Secret> unlockWithRecoveryKey(
        const QString &recoveryKey) const; // WrongPassword when it is another or mistyped key

    // Changing. All take the opened data key. A user who has a slot already keeps its id.
    // The device secret has 16 to 64 bytes, or none.
    Result<SlotInfo> setUserSlot(
        const QString &userName, const Secret &password, const Secret &deviceSecret, const Secret &dataKey);
    Result<void> removeUserSlot(const QString &slotId);
    Result<QString> setRecoverySlot(
        const Secret &dataKey); // returns the key to print, "ABCDE-…"; replaces the earlier one
    [[nodiscard]] Secret newDataKey() const { return m_newDataKey; } // of a created file; empty in a loaded one
    void setCost(KdfCost cost) { m_cost = cost; } // of slots made from now on

private:
    [[nodiscard]] const KeySlot *find(const QString &userName) const;
    [[nodiscard]] QByteArray boundTo(const KeySlot &slot) const; // what the wrapped key is authenticated with
    void wrap(KeySlot &slot, const Secret &wrappingKey, const Secret &dataKey) const;
    [[nodiscard]] std::optional<Secret> unwrap(const KeySlot &slot, const Secret &wrappingKey) const;

    QString m_ledgerId;
    QList<KeySlot> m_slots;
    Secret m_newDataKey;
    KdfCost m_cost = KdfCost::Interactive;

    friend class KeyFileFormat;
};

// Names of users are compared without blanks, letter case, width, variation selectors and common old forms. The key
// file keeps hashes of folded names, so this fold never changes: domain::searchKey() may learn new forms, this must
// not.
[[nodiscard]] QString foldedUserName(const QString &name);

} // namespace mcs::store
