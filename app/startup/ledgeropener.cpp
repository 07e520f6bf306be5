// SPDX-License-Identifier: Apache-2.0
#include "app/startup/ledgeropener.h"

#include "models/store/draftseal.h"
#include "models/store/loginguard.h"

#include <QJsonObject>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

LedgerOpener::LedgerOpener(Keychain &keychain, store::LoginGuard &guard, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_guard(guard)
    , m_clock(clock)
{
}

void LedgerOpener::unlock(const Request &request, const Later<LedgerKeys::Unlocked> &done)
{
    const LedgerKeys::SlotName slot = LedgerKeys::slotOf(request.folder, request.userName);
    if (const auto free = m_guard.mayTry(slot.ledgerId, slot.slotId); !free && !slot.slotId.isEmpty()) {
        const Error error = free.error();
        QMetaObject::invokeMethod(
            this, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    auto *keys = new LedgerKeys(request.folder, m_keychain, this);
    keys->unlock(
        request.userName, request.password, [this, keys, slot, done](const Result<LedgerKeys::Unlocked> &unlocked) {
            keys->deleteLater();
            if (!unlocked && unlocked.error().code == ErrorCode::WrongPassword) {
                const auto counted = m_guard.failed(slot.ledgerId, slot.slotId);
                done(counted ? unlocked.error() : counted.error());
                return;
            }
            done(unlocked);
        });
}

void LedgerOpener::open(const Request &request, const Later<OpenedLedger> &done)
{
    unlock(request, [this, request, done](const Result<LedgerKeys::Unlocked> &unlocked) {
        if (unlocked)
            openDatabase(request, *unlocked, done);
        else
            done(unlocked.error());
    });
}

void LedgerOpener::openDatabase(
    const Request &request, const LedgerKeys::Unlocked &unlocked, const Later<OpenedLedger> &done)
{
    auto ledger = store::openLedger({request.folder, request.userName, unlocked.dataKey, request.mode}, m_clock);
    if (!ledger) {
        done(ledger.error());
        return;
    }
    if (const auto noted = m_guard.succeeded(unlocked.ledgerId, unlocked.slotId, **ledger); !noted) {
        done(noted.error());
        return;
    }
    done(OpenedLedger{request.folder, unlocked.ledgerId, *std::move(ledger), store::draftKeyOf(unlocked.dataKey)});
}

void LedgerOpener::recover(const Recovery &recovery, const Later<OpenedLedger> &done)
{
    auto *keys = new LedgerKeys(recovery.folder, m_keychain, this);
    keys->unlockWithRecoveryKey(
        recovery.recoveryKey, [this, keys, recovery, done](const Result<LedgerKeys::Unlocked> &unlocked) {
            keys->deleteLater();
            if (!unlocked) {
                done(unlocked.error());
                return;
            }
            // Opened first: a ledger that cannot be opened keeps its slots as they are, and the only user's name is
            // found in it.
            auto ledger = store::openLedger(
                {recovery.folder, recovery.userName, unlocked->dataKey, store::OpenMode::ReadWrite}, m_clock);
            if (!ledger) {
                done(ledger.error());
                return;
            }
            giveNewSlot(recovery, *unlocked, *std::move(ledger), done);
        });
}

void LedgerOpener::giveNewSlot(const Recovery &recovery, const LedgerKeys::Unlocked &unlocked,
    std::unique_ptr<domain::Ledger> ledger, const Later<OpenedLedger> &done)
{
    const QString user = ledger->currentUser().name;
    auto *keys = new LedgerKeys(recovery.folder, m_keychain, this);
    // std::function wants copies, and the ledger cannot be copied.
    const auto open = std::make_shared<std::unique_ptr<domain::Ledger>>(std::move(ledger));
    keys->setPassword(user, store::Secret::fromText(recovery.newPassword), unlocked.dataKey,
        [this, keys, recovery, unlocked, open, done](const Result<LedgerKeys::NewSlot> &slot) {
            keys->deleteLater();
            if (!slot) {
                done(slot.error());
                return;
            }
            domain::Ledger &opened = **open;
            auto noted = m_guard.succeeded(unlocked.ledgerId, slot->slotId, opened);
            if (noted)
                noted = opened.note(u"recovery"_s, {{u"slot"_s, slot->slotId}, {u"device"_s, slot->boundToThisPc}});
            if (!noted) {
                done(noted.error());
                return;
            }
            done(OpenedLedger{
                recovery.folder, unlocked.ledgerId, std::move(*open), store::draftKeyOf(unlocked.dataKey)});
        });
}

} // namespace mcs::app
