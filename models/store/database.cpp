// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include "models/store/sentences.h"
#include "models/store/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

constexpr std::size_t rawKeySize = 32;

// The page format of SQLCipher 4: AES-256-CBC, HMAC-SHA-512, 4,096-byte pages, 80 reserved bytes each. Every parameter
// is set, so that no default of the library decides what is on the disk.
bool setPageFormat(sqlite3 *handle)
{
    struct Parameter
    {
        const char *name;
        int value;
    };
    // "legacy" comes first: it sets the others to those of SQLCipher 4.
    static constexpr Parameter parameters[] = {{"legacy", 4}, {"legacy_page_size", 4096}, {"kdf_iter", 256000},
        {"fast_kdf_iter", 2}, {"hmac_use", 1}, {"hmac_pgno", 1}, {"hmac_salt_mask", 0x3a}, {"kdf_algorithm", 2},
        {"hmac_algorithm", 2}, {"hmac_algorithm_compat", 1}, {"plaintext_header_size", 0}};
    const int cipher = sqlite3mc_cipher_index("sqlcipher");
    if (cipher <= 0 || sqlite3mc_config(handle, "cipher", cipher) != cipher
        || sqlite3mc_config(handle, "hmac_check", 1) != 1)
        return false;
    for (const Parameter &parameter : parameters) {
        if (sqlite3mc_config_cipher(handle, "sqlcipher", parameter.name, parameter.value) != parameter.value)
            return false;
    }
    return true;
}

// The raw key as SQLCipher writes it: x'64 hexadecimal digits'.
Secret rawKeyText(const Secret &key)
{
    Secret hex(2 * rawKeySize + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    Secret text(2 * rawKeySize + 3);
    std::memcpy(text.data(), "x'", 2);
    std::memcpy(text.data() + 2, hex.data(), 2 * rawKeySize);
    text.data()[text.size() - 1] = '\'';
    return text;
}

sqlite3 *sqliteHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString newConnectionName()
{
    return u"mcs-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// What the SQLite behind Qt's driver says it is; empty when it knows no ciphers. Asked once, in memory: nothing is on
// the disk yet.
QString driverVersion()
{
    static const QString version = [] {
        QString answer;
        const QString name = newConnectionName();
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            connection.setDatabaseName(u":memory:"_s);
            if (connection.open()) {
                QSqlQuery query(connection);
                if (query.exec(u"SELECT sqlite3mc_version()"_s) && query.next())
                    answer = query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase(name);
        return answer;
    }();
    return version;
}

} // namespace

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Secret &key, Mode mode)
{
    if (mode == Mode::Create) {
        // The file is made here, so that nobody else can read it, not even before the first page is written.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const QFileInfo folder(QFileInfo(path).absolutePath());
            return folder.exists() && !folder.isWritable() ? sentences::readOnlyMedium()
                                                           : sentences::io(file.errorString());
        }
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return sentences::databaseMissing();
        // SQLite takes a missing or empty file for a new database; here it is one that has been cut.
        if (info.size() == 0)
            return sentences::databaseDamaged();
    }

    std::unique_ptr<Database> database(new Database);
    if (const Result<void> opened = database->connect(path, key, mode); !opened)
        return opened.error();
    if (const Result<void> readable = database->prepare(mode); !readable)
        return readable.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openUnread(const QString &path, const Secret &key)
{
    std::unique_ptr<Database> database(new Database);
    if (const Result<void> opened = database->connect(path, key, Mode::ReadOnly); !opened)
        return opened.error();
    return database;
}

Result<void> Database::connect(const QString &path, const Secret &key, Mode mode)
{
    m_path = path;
    m_name = newConnectionName();
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        const QString detail = m_connection.lastError().text();
        return QFileInfo(path).isReadable() ? sentences::io(detail) : sentences::readOnlyMedium();
    }
    m_handle = sqliteHandle(m_connection);
    const QString version = driverVersion();
    if (!m_handle || version != QString::fromUtf8(sqlite3mc_version()))
        return sentences::cipherInactive(u"sqlite3mc_version: "_s + version);
    if (key.size() != rawKeySize || !setPageFormat(m_handle))
        return sentences::cipherInactive(u"sqlcipher"_s);
    sqlite3_extended_result_codes(m_handle, 1);
    const Secret text = rawKeyText(key);
    if (sqlite3_key_v2(m_handle, "main", text.data(), int(text.size())) != SQLITE_OK)
        return sentences::cipherInactive(u"sqlite3_key_v2"_s);
    return {};
}

Result<std::unique_ptr<Database>> Database::openScratch()
{
    std::unique_ptr<Database> database(new Database);
    database->m_name = newConnectionName();
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    database->m_connection.setDatabaseName(u":memory:"_s);
    if (!database->m_connection.open())
        return sentences::io(database->m_connection.lastError().text());
    database->m_handle = sqliteHandle(database->m_connection);
    if (!database->m_handle)
        return sentences::cipherInactive(u"QSQLITE"_s);
    return database;
}

Result<void> Database::prepare(Mode mode)
{
    // A ledger.db on a read-only medium is opened for reading by SQLite without a word.
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(m_handle, "main") == 1)
        return sentences::readOnlyMedium();

    for (const QString &pragma :
        {u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
            u"PRAGMA cell_size_check = ON"_s, u"PRAGMA recursive_triggers = ON"_s /* REPLACE fires delete triggers */,
            u"PRAGMA secure_delete = ON"_s, u"PRAGMA locking_mode = NORMAL"_s,
            u"PRAGMA cache_size = -16384"_s /* KiB: a group practice is decrypted once */,
            u"PRAGMA synchronous = FULL"_s, u"PRAGMA mmap_size = 0"_s}) {
        QSqlQuery query(m_connection);
        if (!query.exec(pragma))
            return lastError();
    }
    if (mode == Mode::Create) {
        if (const Result<void> made = script("PRAGMA page_size = 4096; PRAGMA application_id = 0x4d43534c;");
            !made) // "MCSL"
            return made.error();
    }
    // The first read: page 1 is decrypted and its MAC checked.
    bool isRollbackJournal = false;
    const Result<bool> journal
        = first(mode == Mode::ReadOnly ? u"PRAGMA journal_mode"_s : u"PRAGMA journal_mode = DELETE"_s, {},
            [&](const Row &row) { isRollbackJournal = row.text(0) == "delete"_L1; });
    if (!journal)
        return journal.error();
    qint64 objects = 0;
    const Result<bool> readable
        = first(u"SELECT count(*) FROM sqlite_schema"_s, {}, [&](const Row &row) { objects = row.integer(0); });
    if (!readable)
        return readable.error();
    if (!isRollbackJournal)
        return sentences::databaseDamaged();

    if (mode == Mode::Create)
        return {};
    if (objects == 0)
        return sentences::databaseDamaged();
    return checkCiphertext();
}

Result<void> Database::checkCiphertext() const
{
    // Through SQLite's own file: closing another descriptor of the file would drop the locks of this process.
    QByteArray start(16, '\0');
    if (const int code = readRaw(start.data(), int(start.size()), 0); code != SQLITE_OK)
        return fromSqlite(code, sqlite3_system_errno(m_handle), u"header"_s);
    if (start.startsWith("SQLite format 3"))
        return sentences::cipherInactive(u"header"_s);
    return {};
}

int Database::readRaw(char *buffer, int size, qint64 offset) const
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return SQLITE_IOERR;
    return file->pMethods->xRead(file, buffer, size, offset);
}

Result<QList<qint64>> Database::damagedPages(qint64 *pages) const
{
    constexpr qint64 pageSize = 4096;
    const qint64 size = QFileInfo(m_path).size();
    QList<qint64> damaged;
    QByteArray buffer(pageSize, '\0');
    *pages = (size + pageSize - 1) / pageSize;
    for (qint64 page = 1; page <= *pages; ++page) {
        // The layer that decrypts checks the MAC of every page, those that hold nothing included.
        const int code = readRaw(buffer.data(), int(pageSize), (page - 1) * pageSize);
        if (code == SQLITE_IOERR_READ)
            return fromSqlite(code, sqlite3_system_errno(m_handle), u"page %1"_s.arg(page));
        if (code != SQLITE_OK)
            damaged << page;
    }
    sodium_memzero(buffer.data(), std::size_t(buffer.size()));
    return damaged;
}

domain::Error Database::lastError() const
{
    return fromSqlite(m_handle);
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    const bool isBusy = query && query->isActive(); // the same statement is being read from further up
    if (!query || isBusy) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return lastError();
        if (!isBusy)
            m_prepared.insert(sql, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec()) {
        const domain::Error error = lastError();
        query->finish();
        return error;
    }
    return query;
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<std::shared_ptr<QSqlQuery>> query = execute(sql, values);
    if (!query)
        return query.error();
    m_changedRows = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &row)
{
    const Result<std::shared_ptr<QSqlQuery>> query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(Row(**query));
    const bool isBroken = (*query)->lastError().isValid();
    const domain::Error error = isBroken ? lastError() : domain::Error{};
    (*query)->finish();
    if (isBroken)
        return error;
    return {};
}

Result<bool> Database::first(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &row)
{
    const Result<std::shared_ptr<QSqlQuery>> query = execute(sql, values);
    if (!query)
        return query.error();
    const bool hasRow = (*query)->next();
    if (hasRow)
        row(Row(**query));
    const bool isBroken = !hasRow && (*query)->lastError().isValid();
    const domain::Error error = isBroken ? lastError() : domain::Error{};
    (*query)->finish();
    if (isBroken)
        return error;
    return hasRow;
}

Result<void> Database::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changedRows() const
{
    return m_changedRows;
}

Result<void> Database::atomically(const std::function<Result<void>()> &work)
{
    const bool isOutermost = m_depth == 0;
    if (const Result<void> begun = run(isOutermost ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT inner"_s); !begun)
        return begun;
    ++m_depth;
    Result<void> result = work();
    --m_depth;
    if (result) {
        result = run(isOutermost ? u"COMMIT"_s : u"RELEASE inner"_s);
        if (result)
            return result;
    }
    // SQLite may have rolled back by itself (a full disk); then there is nothing left to undo.
    if (sqlite3_get_autocommit(m_handle) == 0) {
        const Result<void> undone
            = script(isOutermost ? QByteArray("ROLLBACK") : QByteArray("ROLLBACK TO inner; RELEASE inner"));
        if (!undone)
            return undone;
    }
    return result;
}

Result<void> Database::consistently(const std::function<Result<void>()> &work)
{
    if (sqlite3_get_autocommit(m_handle) == 0)
        return work();
    if (const Result<void> begun = run(u"BEGIN"_s); !begun)
        return begun;
    Result<void> result = work();
    const Result<void> ended = run(u"ROLLBACK"_s);
    return result ? ended : result;
}

} // namespace mcs::store
