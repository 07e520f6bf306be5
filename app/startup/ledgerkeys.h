// SPDX-License-Identifier: Apache-2.0
// Works on the key slots of one ledger folder: opens the data key, changes passwords, makes slots and 復旧キー. Argon2
// runs in a worker thread, the device secret comes from the keychain; every answer comes later, once, in the window's
// thread.
#pragma once

#include "app/keychain.h"
#include "models/store/keyfile.h"

#include <QObject>

#include <functional>

namespace mcs::app {

template <typename T> // not "class": lupdate would take what follows for a class of that name
using Later = std::function<void(domain::Result<T>)>;

// Which file in a ledger folder holds the key slots.
[[nodiscard]] QString keyFileOf(const QString &folder);

class LedgerKeys : public QObject
{
    Q_OBJECT

public:
    // `keychain` outlives this object; answers are dropped when this object is deleted first.
    LedgerKeys(const QString &folder, Keychain &keychain, QObject *parent = nullptr);

    struct Unlocked
    {
        store::Secret dataKey;
        store::Secret deviceSecret; // empty: the slot is password only
        QString slotId;
        QString ledgerId;
    };
    // `userName` empty: the only user there is. Errors: those of KeyFile::load and unlock; OtherPc with a sentence of
    // its own when the keychain does not answer.
    void unlock(const QString &userName, const store::Secret &password, const Later<Unlocked> &done);
    void unlockWithRecoveryKey(const QString &recoveryKey, const Later<Unlocked> &done);

    struct NewSlot
    {
        QString slotId;
        bool boundToThisPc = false; // else there is no keychain and the slot is password only: the user is told
    };
    // Replaces the user's slot, or makes one. The device secret already in the keychain is kept; else a new one is
    // made.
    void setPassword(const QString &userName, const store::Secret &password, const store::Secret &dataKey,
        const Later<NewSlot> &done);
    void removeSlot(const QString &slotId, const Later<bool> &done);
    void newRecoveryKey(const store::Secret &dataKey, const Later<QString> &done);

    // How many users can open the ledger; 0 when the key file cannot be read.
    [[nodiscard]] static int userCount(const QString &folder);
    // Under what wrong passwords are counted; empty ids when the key file cannot be read or there is no such user.
    struct SlotName
    {
        QString ledgerId;
        QString slotId;
    };
    [[nodiscard]] static SlotName slotOf(const QString &folder, const QString &userName);

private:
    void writeSlot(const QString &userName, const store::Secret &password, const store::Secret &deviceSecret,
        bool isFresh, const store::Secret &dataKey, const Later<NewSlot> &done);

    QString m_folder;
    Keychain &m_keychain;
};

} // namespace mcs::app
