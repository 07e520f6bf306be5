// SPDX-License-Identifier: Apache-2.0
// Makes a new ledger without stopping the window: Argon2 and the first records in a worker thread, the device secret in
// the keychain, and then opens it the ordinary way, which proves that it can be opened before the 復旧キー is shown.
#pragma once

#include "app/ledgersetup.h"
#include "app/startup/ledgeropener.h"

namespace mcs::app {

struct MadeLedger
{
    OpenedLedger opened;
    QString recoveryKey; // to be printed once, then forgotten
    bool boundToThisPc = false; // else there is no keychain and the slot is password only: the user is told
};

class LedgerMaker : public QObject
{
    Q_OBJECT

public:
    // All outlive this object.
    LedgerMaker(Keychain &keychain, LedgerOpener &opener, const domain::Clock &clock, QObject *parent = nullptr);

    // `request.deviceSecret` is ignored. Nothing is left behind when it fails.
    void make(const SetupRequest &request, const Later<MadeLedger> &done);

private:
    struct Made
    {
        QString recoveryKey;
        QString userName;
        QString slotId;
    };
    void create(const SetupRequest &request, const Later<MadeLedger> &done);
    void bind(const SetupRequest &request, const Made &made, const Later<MadeLedger> &done);
    void unbind(const SetupRequest &request, const Made &made, const Later<MadeLedger> &done);
    void open(const SetupRequest &request, const Made &made, bool bound, const Later<MadeLedger> &done);

    Keychain &m_keychain;
    LedgerOpener &m_opener;
    const domain::Clock &m_clock;
};

} // namespace mcs::app
