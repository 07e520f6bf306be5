// SPDX-License-Identifier: Apache-2.0
// From what was typed into the unlock window to an open ledger: lock counter, keychain, Argon2, database, audit of
// failed tries.
#pragma once

#include "app/startup/ledgerkeys.h"
#include "app/startup/openedledger.h"
#include "models/domain/clock.h"
#include "models/store/ledgerfolder.h"

namespace mcs::store {
class LoginGuard;
}

namespace mcs::app {

class LedgerOpener : public QObject
{
    Q_OBJECT

public:
    // All outlive this object.
    LedgerOpener(Keychain &keychain, store::LoginGuard &guard, const domain::Clock &clock, QObject *parent = nullptr);

    struct Request
    {
        QString folder;
        QString userName; // empty: the only user there is
        store::Secret password;
        store::OpenMode mode = store::OpenMode::ReadWrite;
    };
    // Errors: LockedOut (nothing else was tried), WrongPassword, OtherPc, and those of KeyFile::load and openLedger.
    void open(const Request &request, const Later<OpenedLedger> &done);
    // Only the keys; the database stays closed.
    void unlock(const Request &request, const Later<LedgerKeys::Unlocked> &done);

    struct Recovery
    {
        QString folder;
        QString userName; // empty: the only user there is
        QString recoveryKey;
        QString newPassword;
    };
    // Opens with the 復旧キー even while locked out, and gives the user a new slot with the new password and this PC's
    // device secret.
    void recover(const Recovery &recovery, const Later<OpenedLedger> &done);

private:
    void openDatabase(const Request &request, const LedgerKeys::Unlocked &unlocked, const Later<OpenedLedger> &done);
    void giveNewSlot(const Recovery &recovery, const LedgerKeys::Unlocked &unlocked,
        std::unique_ptr<domain::Ledger> ledger, const Later<OpenedLedger> &done);

    Keychain &m_keychain;
    store::LoginGuard &m_guard;
    const domain::Clock &m_clock;
};

} // namespace mcs::app
