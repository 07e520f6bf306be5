// SPDX-License-Identifier: Apache-2.0
#include "models/store/backup.h"

#include "models/store/diskfile.h"
#include "models/store/sentences.h"
#include "models/store/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

Result<void> copyPages(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return fromSqlite(to.handle());
    const int step = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE)
        return fromSqlite(step, sqlite3_system_errno(to.handle()), QString::fromUtf8(sqlite3_errstr(step)));
    if (finished != SQLITE_OK)
        return fromSqlite(to.handle());
    return {};
}

Result<void> prove(const QString &path, const Secret &key, Database &original)
{
    const auto copy = Database::open(path, key, Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    QString integrity;
    const Result<bool> checked
        = (*copy)->first(u"PRAGMA integrity_check(1)"_s, {}, [&](const Row &row) { integrity = row.text(0); });
    if (!checked)
        return checked.error();
    if (integrity != "ok"_L1)
        return sentences::backupFailed(integrity);
    const auto objects = [](Database &database) {
        qint64 count = -1;
        const Result<bool> read = database.first(
            u"SELECT count(*) FROM sqlite_schema"_s, {}, [&](const Row &row) { count = row.integer(0); });
        return read ? count : -1;
    };
    if (objects(original) < 1 || objects(original) != objects(**copy))
        return sentences::backupFailed(u"schema"_s);
    return {};
}

} // namespace

Result<void> copyVerified(Database &database, const QString &target, const Secret &key)
{
    Result<void> done;
    {
        const auto copy = Database::open(target, key, Database::Mode::Create);
        if (!copy)
            return copy.error();
        done = copyPages(database, **copy);
    }
    if (done)
        done = prove(target, key, database);
    if (done)
        syncFolder(QFileInfo(target).absolutePath());
    else
        QFile::remove(target);
    return done;
}

} // namespace mcs::store
