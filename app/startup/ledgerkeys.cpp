// SPDX-License-Identifier: Apache-2.0
#include "app/startup/ledgerkeys.h"

#include "app/startup/worker.h"

#include <QDir>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using store::KeyFile;
using store::Secret;
using store::SlotInfo;

namespace {

constexpr std::size_t deviceSecretSize = 32;

} // namespace

QString keyFileOf(const QString &folder)
{
    return QDir(folder).filePath(u"ledger.keys"_s);
}

LedgerKeys::LedgerKeys(const QString &folder, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_keychain(keychain)
{
}

int LedgerKeys::userCount(const QString &folder)
{
    const auto keys = KeyFile::load(keyFileOf(folder));
    if (!keys)
        return 0;
    const QList<SlotInfo> all = keys->keySlots();
    return int(std::count_if(all.begin(), all.end(), [](const SlotInfo &slot) { return !slot.isRecovery; }));
}

LedgerKeys::SlotName LedgerKeys::slotOf(const QString &folder, const QString &userName)
{
    const auto keys = KeyFile::load(keyFileOf(folder));
    const auto slot = keys ? keys->slotOf(userName) : std::nullopt;
    return slot ? SlotName{keys->ledgerId(), slot->id} : SlotName();
}

void LedgerKeys::unlock(const QString &userName, const Secret &password, const Later<Unlocked> &done)
{
    auto keys = KeyFile::load(keyFileOf(m_folder));
    if (!keys) {
        const Error error = keys.error();
        QMetaObject::invokeMethod(
            this, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    const auto slot = keys->slotOf(userName);
    const auto open = [this, file = *keys, userName, password, slotId = slot ? slot->id : QString(), done](
                          const Secret &deviceSecret, bool keychainAnswered) {
        inWorker(
            this,
            [file, userName, password, deviceSecret, slotId]() -> Result<Unlocked> {
                auto dataKey = file.unlock(userName, password, deviceSecret);
                if (!dataKey)
                    return dataKey.error();
                return Unlocked{*dataKey, deviceSecret, slotId, file.ledgerId()};
            },
            [done, keychainAnswered](Result<Unlocked> unlocked) {
                if (!unlocked && unlocked.error().code == ErrorCode::OtherPc && !keychainAnswered) {
                    Error error = unlocked.error();
                    error.message = tr("The place where this PC keeps its key does not answer, so the ledger cannot be "
                                       "opened with the "
                                       "password alone. Sign in to this PC again and retry, or open the ledger with "
                                       "the recovery key.");
                    done(error);
                    return;
                }
                done(std::move(unlocked));
            });
    };
    if (!slot || !slot->needsDeviceSecret) {
        open({}, true);
        return;
    }
    m_keychain.read(slot->id, this,
        [open](const KeychainAnswer &answer) { open(answer.secret, answer.state != KeychainState::Unavailable); });
}

void LedgerKeys::unlockWithRecoveryKey(const QString &recoveryKey, const Later<Unlocked> &done)
{
    inWorker(
        this,
        [path = keyFileOf(m_folder), recoveryKey]() -> Result<Unlocked> {
            const auto keys = KeyFile::load(path);
            if (!keys)
                return keys.error();
            auto dataKey = keys->unlockWithRecoveryKey(recoveryKey);
            if (!dataKey)
                return dataKey.error();
            return Unlocked{*dataKey, {}, {}, keys->ledgerId()};
        },
        done);
}

void LedgerKeys::setPassword(
    const QString &userName, const Secret &password, const Secret &dataKey, const Later<NewSlot> &done)
{
    const auto keys = KeyFile::load(keyFileOf(m_folder));
    const auto slot = keys ? keys->slotOf(userName) : std::nullopt;
    const auto write = [this, userName, password, dataKey, done](const KeychainAnswer &answer) {
        switch (answer.state) {
        case KeychainState::Found:
            writeSlot(userName, password, answer.secret, false, dataKey, done);
            break;
        case KeychainState::Absent:
            writeSlot(userName, password, Secret::random(deviceSecretSize), true, dataKey, done);
            break;
        case KeychainState::Unavailable:
            writeSlot(userName, password, {}, false, dataKey, done);
            break;
        }
    };
    // An entry that cannot exist tells whether there is a keychain at all.
    m_keychain.read(slot ? slot->id : u"availability"_s, this, write);
}

void LedgerKeys::writeSlot(const QString &userName, const Secret &password, const Secret &deviceSecret, bool isFresh,
    const Secret &dataKey, const Later<NewSlot> &done)
{
    struct Changed
    {
        KeyFile keys;
        SlotInfo slot;
    };
    inWorker(
        this,
        [path = keyFileOf(m_folder), userName, password, deviceSecret, dataKey]() -> Result<Changed> {
            auto keys = KeyFile::load(path);
            if (!keys)
                return keys.error();
            const auto slot = keys->setUserSlot(userName, password, deviceSecret, dataKey);
            if (!slot)
                return slot.error();
            return Changed{*keys, *slot};
        },
        [this, userName, password, deviceSecret, isFresh, dataKey, done](const Result<Changed> &changed) {
            if (!changed) {
                done(changed.error());
                return;
            }
            const auto save = [this, changed = *changed, bound = !deviceSecret.isEmpty(), done] {
                const auto saved = changed.keys.save(keyFileOf(m_folder));
                if (!saved)
                    done(saved.error());
                else
                    done(NewSlot{changed.slot.id, bound});
            };
            if (!isFresh) {
                save();
                return;
            }
            // The secret must lie in the keychain before the slot that needs it is on disk.
            m_keychain.write(changed->slot.id, deviceSecret, this,
                [this, save, userName, password, dataKey, done](const KeychainAnswer &written) {
                    if (written.state == KeychainState::Found)
                        save();
                    else
                        writeSlot(userName, password, {}, false, dataKey, done);
                });
        });
}

void LedgerKeys::removeSlot(const QString &slotId, const Later<bool> &done)
{
    inWorker(
        this,
        [path = keyFileOf(m_folder), slotId]() -> Result<bool> {
            auto keys = KeyFile::load(path);
            if (!keys)
                return keys.error();
            if (const auto removed = keys->removeUserSlot(slotId); !removed)
                return removed.error();
            if (const auto saved = keys->save(path); !saved)
                return saved.error();
            return true;
        },
        [this, slotId, done](const Result<bool> &removed) {
            if (removed)
                m_keychain.remove(slotId, this, [](const KeychainAnswer &) {});
            done(removed);
        });
}

void LedgerKeys::newRecoveryKey(const Secret &dataKey, const Later<QString> &done)
{
    inWorker(
        this,
        [path = keyFileOf(m_folder), dataKey]() -> Result<QString> {
            auto keys = KeyFile::load(path);
            if (!keys)
                return keys.error();
            auto key = keys->setRecoverySlot(dataKey);
            if (!key)
                return key.error();
            if (const auto saved = keys->save(path); !saved)
                return saved.error();
            return key;
        },
        done);
}

} // namespace mcs::app
