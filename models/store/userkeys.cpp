// SPDX-License-Identifier: Apache-2.0
#include "models/store/userkeys.h"

#include "models/domain/permissions.h"
#include "models/store/folderfiles.h"
#include "models/store/ledgerfolder.h"
#include "models/store/sentences.h"

using namespace Qt::StringLiterals;

namespace mcs::store {

using namespace mcs::domain;

namespace {

// Loads the key file, lets `edit` change it, saves it, and lets `record` enter it in the ledger. When that fails the
// earlier file is put back.
Result<void> edit(const KeyChange &change, const std::function<Result<void>(KeyFile &)> &edit,
    const std::function<Result<void>()> &record)
{
    if (change.ledger.isReadOnly())
        return sentences::openedReadOnly();
    const QString path = FolderFiles(change.folder).keys();
    Result<KeyFile> keys = KeyFile::load(path);
    if (!keys)
        return keys.error();
    const KeyFile earlier = *keys;
    keys->setCost(change.cost);
    if (const Result<void> edited = edit(*keys); !edited)
        return edited;
    if (const Result<void> saved = keys->save(path); !saved)
        return saved;
    const Result<void> recorded = change.ledger.atomically(record);
    if (!recorded)
        static_cast<void>(earlier.save(path));
    return recorded;
}

// Refused attempts go through the ledger, which enters them in the audit log.
Result<void> mayEditSettings(const KeyChange &change, const QString &what)
{
    if (isAllowed(change.ledger.currentUser().role, Permission::EditSettings))
        return {};
    if (!change.ledger.isReadOnly()) {
        if (const Result<void> noted = change.ledger.note(u"refused"_s, {{u"action"_s, what}}); !noted)
            return noted;
    }
    return sentences::permissionDenied();
}

Result<QStringList> namesToAvoid(const KeyChange &change, const QString &userName)
{
    const Result<QList<Facility>> facilities = change.ledger.facilities().all();
    if (!facilities)
        return facilities.error();
    QStringList names{userName};
    for (const Facility &facility : *facilities)
        names << facility.name;
    return names;
}

Result<void> checkFor(const KeyChange &change, const QString &userName, const QString &password)
{
    const Result<QStringList> names = namesToAvoid(change, userName);
    return names ? checkPassword(password, *names) : names.error();
}

Result<AppUser> activeUser(const KeyChange &change, const QString &userName)
{
    const Result<QList<AppUser>> users = change.ledger.users().all();
    return users ? userNamed(*users, userName) : users.error();
}

} // namespace

Result<SlotInfo> changePassword(
    const KeyChange &change, const QString &userName, const QString &password, const Secret &deviceSecret)
{
    const Result<AppUser> user = activeUser(change, userName);
    if (!user)
        return user.error();
    const bool isOwn = user->id == change.ledger.currentUser().id;
    if (!isOwn) {
        if (const Result<void> allowed = mayEditSettings(change, u"password-change"_s); !allowed)
            return allowed.error();
    }
    if (const Result<void> strong = checkFor(change, user->name, password); !strong)
        return strong.error();
    SlotInfo slot;
    const Result<void> done = edit(
        change,
        [&](KeyFile &keys) -> Result<void> {
            const Result<SlotInfo> set
                = keys.setUserSlot(user->name, Secret::fromText(password), deviceSecret, change.dataKey);
            if (!set)
                return set.error();
            slot = *set;
            return {};
        },
        [&]() -> Result<void> {
            const Result<void> noted = change.ledger.note(u"password-change"_s,
                {{u"user"_s, toText(user->id)}, {u"slot"_s, slot.id}, {u"device"_s, slot.needsDeviceSecret}});
            if (!noted || user->slotId == slot.id)
                return noted;
            // The slot had been lost (a key file put back from before the user was added): the record learns its new
            // id.
            AppUser changed = *user;
            changed.slotId = slot.id;
            const Result<AppUser> saved = change.ledger.users().save(changed);
            return withoutValue(saved);
        });
    if (!done)
        return done.error();
    return slot;
}

Result<AppUser> addUser(
    const KeyChange &change, const AppUser &user, const QString &password, const Secret &deviceSecret)
{
    if (const Result<void> allowed = mayEditSettings(change, u"user-add"_s); !allowed)
        return allowed.error();
    if (foldedUserName(user.name).isEmpty())
        return sentences::userNameNeeded();
    if (const Result<AppUser> there = activeUser(change, user.name); there)
        return sentences::userNameTaken();
    if (const Result<void> strong = checkFor(change, user.name, password); !strong)
        return strong.error();
    AppUser added = user;
    Result<AppUser> stored = sentences::noSuchUser();
    const Result<void> done = edit(
        change,
        [&](KeyFile &keys) -> Result<void> {
            const Result<SlotInfo> slot
                = keys.setUserSlot(user.name, Secret::fromText(password), deviceSecret, change.dataKey);
            if (!slot)
                return slot.error();
            added.slotId = slot->id;
            return {};
        },
        [&]() -> Result<void> {
            stored = change.ledger.users().save(added);
            return withoutValue(stored);
        });
    if (!done)
        return done.error();
    return stored;
}

Result<void> removeUser(const KeyChange &change, UserId id, const QString &reason)
{
    if (const Result<void> allowed = mayEditSettings(change, u"user-remove"_s); !allowed)
        return allowed;
    const Result<AppUser> user = change.ledger.users().find(id);
    if (!user)
        return user.error();
    return edit(
        change,
        [&](KeyFile &keys) -> Result<void> {
            const Result<void> removed = keys.removeUserSlot(user->slotId);
            // A slot that is gone already is no reason to keep the record.
            return removed || removed.error().code == ErrorCode::NotFound ? Result<void>() : removed;
        },
        [&] { return change.ledger.users().remove(id, reason); });
}

Result<QString> renewRecoveryKey(const KeyChange &change)
{
    if (const Result<void> allowed = mayEditSettings(change, u"recovery-key"_s); !allowed)
        return allowed.error();
    Result<QString> recoveryKey = sentences::noSuchUser();
    const Result<void> done = edit(
        change,
        [&](KeyFile &keys) -> Result<void> {
            recoveryKey = keys.setRecoverySlot(change.dataKey);
            return withoutValue(recoveryKey);
        },
        [&] { return change.ledger.note(u"recovery-key"_s, {}); });
    if (!done)
        return done.error();
    return recoveryKey;
}

} // namespace mcs::store
