// SPDX-License-Identifier: Apache-2.0
#include "app/startup/ledgermaker.h"

#include "app/startup/worker.h"

#include <QDir>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Result;
using store::KeyFile;
using store::Secret;

namespace {

constexpr std::size_t deviceSecretSize = 32;

} // namespace

LedgerMaker::LedgerMaker(Keychain &keychain, LedgerOpener &opener, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_opener(opener)
    , m_clock(clock)
{
}

void LedgerMaker::make(const SetupRequest &request, const Later<MadeLedger> &done)
{
    // Asked for an entry that cannot exist: the answer tells whether there is a keychain, before Argon2 has run in
    // vain.
    m_keychain.read(u"availability"_s, this, [this, request, done](const KeychainAnswer &answer) {
        SetupRequest own = request;
        own.deviceSecret = answer.state == KeychainState::Unavailable ? Secret() : Secret::random(deviceSecretSize);
        create(own, done);
    });
}

void LedgerMaker::create(const SetupRequest &request, const Later<MadeLedger> &done)
{
    inWorker(
        this,
        [request, &clock = m_clock]() -> Result<Made> {
            auto created = createFacilityLedger(request, clock);
            if (!created)
                return created.error();
            const domain::AppUser user = created->ledger->currentUser();
            Made made{created->recoveryKey, user.name, user.slotId};
            created->ledger.reset(); // a database belongs to the thread that opened it
            return made;
        },
        [this, request, done](const Result<Made> &made) {
            if (!made)
                done(made.error());
            else if (request.deviceSecret.isEmpty())
                open(request, *made, false, done);
            else
                bind(request, *made, done);
        });
}

void LedgerMaker::bind(const SetupRequest &request, const Made &made, const Later<MadeLedger> &done)
{
    m_keychain.write(
        made.slotId, request.deviceSecret, this, [this, request, made, done](const KeychainAnswer &written) {
            if (written.state == KeychainState::Found)
                open(request, made, true, done);
            else
                unbind(request, made, done);
        });
}

// The keychain did not keep the secret: the slot is written again with the password alone.
void LedgerMaker::unbind(const SetupRequest &request, const Made &made, const Later<MadeLedger> &done)
{
    inWorker(
        this,
        [request, made]() -> Result<bool> {
            auto keys = KeyFile::load(keyFileOf(request.folder));
            if (!keys)
                return keys.error();
            const auto dataKey = keys->unlock(made.userName, request.password, request.deviceSecret);
            if (!dataKey)
                return dataKey.error();
            if (const auto slot = keys->setUserSlot(made.userName, request.password, {}, *dataKey); !slot)
                return slot.error();
            if (const auto saved = keys->save(keyFileOf(request.folder)); !saved)
                return saved.error();
            return true;
        },
        [this, request, made, done](const Result<bool> &unbound) {
            if (!unbound) {
                // Nobody has seen the 復旧キー yet and nothing but the first records is in it: made in vain.
                QDir(request.folder).removeRecursively();
                done(unbound.error());
                return;
            }
            open(request, made, false, done);
        });
}

void LedgerMaker::open(const SetupRequest &request, const Made &made, bool bound, const Later<MadeLedger> &done)
{
    m_opener.open({request.folder, {}, request.password, store::OpenMode::ReadWrite},
        [folder = request.folder, made, bound, done](Result<OpenedLedger> opened) {
            if (!opened) {
                QDir(folder).removeRecursively();
                done(opened.error());
                return;
            }
            done(MadeLedger{*std::move(opened), made.recoveryKey, bound});
        });
}

} // namespace mcs::app
