// SPDX-License-Identifier: Apache-2.0
// One encrypted connection through Qt's QSQLITE driver. Opening proves that the cipher is active; plaintext is never
// written.
#pragma once

#include "models/domain/result.h"
#include "models/store/row.h"
#include "models/store/secret.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace mcs::store {

using domain::Result;

class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    // Create: the file must not exist. Errors: NotFound, CipherInactive, Damaged, InUse, DiskFull, ReadOnlyMedium, Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Secret &key, Mode mode);
    // For looking at a file that may be damaged: nothing is read yet, so that it opens all the same.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openUnread(const QString &path, const Secret &key);
    // Without key and in memory: for the schema that the migrations make. Holds no records.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openScratch();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One statement; values are always bound. Statements are prepared once and kept.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &row);
    // The first row, if there is one.
    Result<bool> first(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &row);
    Result<void> script(const QByteArray &sql); // several statements without values

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changedRows() const;

    // Runs `work` in one transaction, or in a savepoint of the one under way; rolled back when it fails.
    Result<void> atomically(const std::function<Result<void>()> &work);
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }
    // Reads of `work` see one state of the ledger.
    Result<void> consistently(const std::function<Result<void>()> &work);

    // What lies on the disk is not SQLite's own header.
    [[nodiscard]] Result<void> checkCiphertext() const;

    // Numbers (from 1) of pages whose MAC is wrong or that are cut off.
    [[nodiscard]] Result<QList<qint64>> damagedPages(qint64 *pages) const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] domain::Error lastError() const; // of the last call on the handle

private:
    Database() = default;
    Result<void> connect(const QString &path, const Secret &key, Mode mode); // sets the key; reads nothing
    Result<void> prepare(Mode mode); // the first read
    [[nodiscard]] int readRaw(char *buffer, int size, qint64 offset) const; // SQLite's result code
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> execute(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_name; // of Qt's connection
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0;
    int m_changedRows = 0;
};

} // namespace mcs::store
