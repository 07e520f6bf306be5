// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrations.h"

#include "models/store/sentences.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

Result<void> apply(Database &database, const Migration &migration)
{
    QFile file(migration.path);
    if (!file.open(QIODevice::ReadOnly))
        return sentences::io(migration.path);
    const QByteArray sql = file.readAll();
    // Rebuilding a table needs its foreign keys switched off, which works outside a transaction only; they are checked
    // before the commit.
    if (const Result<void> off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    Result<void> applied = database.atomically([&]() -> Result<void> {
        if (const Result<void> done = database.script(sql); !done)
            return done;
        QString broken;
        const Result<void> checked = database.each(
            u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) { broken = row.text(0) + u"->"_s + row.text(2); });
        if (!checked)
            return checked;
        if (!broken.isEmpty())
            return sentences::databaseDamaged();
        return database.script("PRAGMA user_version = " + QByteArray::number(migration.version));
    });
    const Result<void> on = database.run(u"PRAGMA foreign_keys = ON"_s);
    return applied ? on : applied;
}

} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations << Migration{name.left(4).toInt(), QDir(folder).filePath(name)};
    return migrations;
}

Result<int> schemaVersion(Database &database)
{
    int version = 0;
    const Result<bool> read
        = database.first(u"PRAGMA user_version"_s, {}, [&](const Row &row) { version = int(row.integer(0)); });
    if (!read)
        return read.error();
    return version;
}

Result<void> migrate(
    Database &database, const QList<Migration> &migrations, const std::function<Result<void>()> &beforeFirst)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    const int newest = migrations.isEmpty() ? 0 : migrations.constLast().version;
    if (*version > newest || newest == 0)
        return sentences::databaseNewer();
    if (*version == newest)
        return {};
    if (*version > 0) {
        if (const Result<void> ready = beforeFirst(); !ready)
            return ready;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> done = apply(database, migration); !done)
            return done;
    }
    return {};
}

Result<QString> schemaText(Database &database)
{
    QString text;
    const Result<void> read = database.each(
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"_s,
        {}, [&](const Row &row) { text += u"-- %1 %2\n%3;\n\n"_s.arg(row.text(0), row.text(1), row.text(2)); });
    if (!read)
        return read.error();
    return text;
}

} // namespace mcs::store
