// SPDX-License-Identifier: Apache-2.0
#include "models/store/ledgerfolder.h"

#include "models/store/backup.h"
#include "models/store/diskfile.h"
#include "models/store/folderfiles.h"
#include "models/store/migrations.h"
#include "models/store/sentences.h"
#include "models/store/sqlledger.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace mcs::store {

using namespace mcs::domain;

namespace {

// Takes away what a failed createLedger() has made, and nothing else.
class MadeFolder
{
public:
    explicit MadeFolder(const QString &folder)
        : m_folder(folder)
    {
    }
    ~MadeFolder()
    {
        if (m_isKept)
            return;
        for (const QString &name : {u"ledger.keys"_s, u"ledger.db"_s, u"ledger.db-journal"_s, u"ledger.lock"_s})
            QFile::remove(QDir(m_folder).filePath(name));
        QDir(m_folder).rmdir(u"backups"_s);
        for (const QString &made : std::as_const(m_madeFolders))
            QDir().rmdir(made);
    }
    Q_DISABLE_COPY_MOVE(MadeFolder)

    Result<void> make()
    {
        // Which of the folders above are missing? Innermost first.
        QString missing = QDir::cleanPath(QFileInfo(m_folder).absoluteFilePath());
        while (!QFileInfo::exists(missing)) {
            m_madeFolders << missing;
            missing = QFileInfo(missing).absolutePath();
        }
        if (!QDir().mkpath(m_folder))
            return QFileInfo(missing).isDir() && !QFileInfo(missing).isWritable() ? sentences::readOnlyMedium()
                                                                                  : sentences::io(m_folder);
        if (!m_madeFolders.isEmpty())
            QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!QDir(m_folder).mkdir(u"backups"_s))
            return QFileInfo(m_folder).isWritable() ? sentences::io(m_folder) : sentences::readOnlyMedium();
        QFile::setPermissions(
            QDir(m_folder).filePath(u"backups"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {};
    }
    void keep() { m_isKept = true; }

private:
    QString m_folder;
    QStringList m_madeFolders;
    bool m_isKept = false;
};

Result<void> bringUpToDate(Database &database, const OpenRequest &request, const Clock &clock)
{
    const QList<Migration> migrations = migrationsIn();
    if (request.mode != OpenMode::ReadWrite) {
        const Result<int> version = schemaVersion(database);
        if (!version)
            return version.error();
        if (*version < 1)
            return sentences::databaseDamaged();
        const int newest = migrations.constLast().version;
        return *version > newest ? sentences::databaseNewer()
            : *version < newest  ? sentences::databaseOlder()
                                 : Result<void>();
    }
    return migrate(database, migrations, [&]() -> Result<void> {
        const QString name = u"before-migration-%1.db"_s.arg(clock.now().toString(u"yyyyMMdd-HHmmss"_s));
        QDir(request.folder).mkpath(u"backups"_s);
        return copyVerified(database, QDir(request.folder).filePath(u"backups/"_s + name), request.dataKey);
    });
}

} // namespace

Result<AppUser> userNamed(const QList<AppUser> &users, const QString &name)
{
    if (name.trimmed().isEmpty())
        return users.size() == 1 ? Result<AppUser>(users.constFirst()) : Result<AppUser>(sentences::userNameNeeded());
    for (const AppUser &user : users) {
        if (foldedUserName(user.name) == foldedUserName(name))
            return user;
    }
    return sentences::noSuchUser();
}

Result<std::unique_ptr<Ledger>> openLedger(const OpenRequest &request, const Clock &clock)
{
    const FolderFiles files(request.folder);
    if (!QFileInfo(request.folder).isDir()
        || (!QFileInfo::exists(files.database()) && !QFileInfo::exists(files.keys())))
        return sentences::notALedger(request.folder);
    if (!QFileInfo::exists(files.database()))
        return sentences::databaseMissing();
    const Result<KeyFile> keys = KeyFile::load(files.keys());
    if (!keys)
        return keys.error();

    std::unique_ptr<FolderLock> lock;
    const bool isReadOnly = request.mode == OpenMode::ReadOnly;
    if (!isReadOnly) {
        Result<std::unique_ptr<FolderLock>> taken = FolderLock::take(request.folder);
        if (!taken)
            return taken.error();
        lock = *std::move(taken);
    }
    Result<std::unique_ptr<Database>> database = Database::open(
        files.database(), request.dataKey, isReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const Result<void> ready = bringUpToDate(**database, request, clock); !ready)
        return ready.error();

    auto ledger = std::make_unique<SqlLedger>(*std::move(database), std::move(lock), clock);
    const Result<QString> id = ledger->ledgerId();
    if (!id)
        return id.error();
    if (*id != keys->ledgerId())
        return sentences::databaseDamaged();
    const Result<QList<AppUser>> users = ledger->users().all();
    if (!users)
        return users.error();
    const Result<AppUser> user = userNamed(*users, request.userName);
    if (!user)
        return user.error();
    ledger->changes().setUser(*user);
    if (request.mode == OpenMode::Rehearsal)
        ledger->changes().setRehearsal();
    if (request.mode == OpenMode::ReadWrite) {
        if (const Result<void> noted = ledger->note(u"unlock"_s, {}); !noted)
            return noted.error();
    }
    return std::unique_ptr<Ledger>(std::move(ledger));
}

Result<NewLedger> createLedger(const QString &folder, const FirstUser &user, const Clock &clock, KdfCost cost)
{
    if (const Result<void> active = cipherIsActive(); !active)
        return active.error();
    const QFileInfo place(folder);
    if (place.exists()
        && (!place.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return sentences::folderNotEmpty(folder);
    QString password
        = QString::fromUtf8(reinterpret_cast<const char *>(user.password.data()), qsizetype(user.password.size()));
    const Result<void> strong = checkPassword(password, {user.name});
    sodium_memzero(password.data(), std::size_t(password.size()) * sizeof(QChar));
    if (!strong)
        return strong.error();

    MadeFolder made(folder);
    if (const Result<void> ready = made.make(); !ready)
        return ready.error();
    Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();

    // The keys come first: a database whose key is nowhere could never be opened.
    KeyFile keys = KeyFile::create(cost);
    const Secret dataKey = keys.newDataKey();
    const Result<SlotInfo> slot = keys.setUserSlot(user.name, user.password, user.deviceSecret, dataKey);
    if (!slot)
        return slot.error();
    const Result<QString> recoveryKey = keys.setRecoverySlot(dataKey);
    if (!recoveryKey)
        return recoveryKey.error();
    const FolderFiles files(folder);
    if (const Result<void> saved = keys.save(files.keys()); !saved)
        return saved.error();

    Result<std::unique_ptr<Database>> database = Database::open(files.database(), dataKey, Database::Mode::Create);
    if (!database)
        return database.error();
    if (const Result<void> migrated = migrate(**database, migrationsIn(), [] { return Result<void>(); }); !migrated)
        return migrated.error();
    if (const Result<void> encrypted = (*database)->checkCiphertext(); !encrypted)
        return encrypted.error();

    auto ledger = std::make_unique<SqlLedger>(*std::move(database), *std::move(lock), clock);
    AppUser first;
    first.name = user.name;
    first.role = user.role;
    first.slotId = slot->id;
    ledger->changes().setUser(first);
    ledger->changes().setSettingUp(true);
    const Result<void> filled = ledger->changes().atomically([&]() -> Result<void> {
        const Result<void> named
            = ledger->database().run(u"INSERT INTO ledger (id, ledger_id, created_at) VALUES (1, ?, ?)"_s,
                {keys.ledgerId(), toColumn(clock.now())});
        if (!named)
            return named;
        if (const Result<void> noted = ledger->note(u"create"_s, {{u"ledger_id"_s, keys.ledgerId()}}); !noted)
            return noted;
        // The first user is entered whatever the role may do later.
        first.role = UserRole::McsAdministrator;
        ledger->changes().setUser(first);
        first.role = user.role;
        const Result<AppUser> stored = ledger->users().save(first);
        if (!stored)
            return stored.error();
        ledger->changes().setUser(*stored);
        return {};
    });
    if (!filled)
        return filled.error();
    syncFolder(folder);
    made.keep();
    NewLedger result;
    result.ledger = std::move(ledger);
    result.recoveryKey = *recoveryKey;
    return result;
}

Result<void> cipherIsActive()
{
    static bool isProved = false;
    if (isProved)
        return {};
    // A file of its own: made with a random key, its start must not be SQLite's, and it must not open without the key.
    QTemporaryDir folder;
    if (!folder.isValid())
        return sentences::io(folder.errorString());
    const QString path = folder.filePath(u"proof.db"_s);
    {
        const auto database = Database::open(path, Secret::random(32), Database::Mode::Create);
        if (!database)
            return database.error();
        if (const Result<void> written = (*database)->script("CREATE TABLE proof (id INTEGER PRIMARY KEY) STRICT");
            !written)
            return written;
        if (const Result<void> encrypted = (*database)->checkCiphertext(); !encrypted)
            return encrypted;
    }
    const auto other = Database::open(path, Secret::random(32), Database::Mode::ReadOnly);
    if (other || other.error().code != ErrorCode::Damaged)
        return sentences::cipherInactive(other ? u"another key opens it"_s : other.error().details.join(u' '));
    isProved = true;
    return {};
}

} // namespace mcs::store
