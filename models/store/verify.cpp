// SPDX-License-Identifier: Apache-2.0
#include "models/store/folderfiles.h"
#include "models/store/ledgerfolder.h"
#include "models/store/migrations.h"
#include "models/store/sentences.h"
#include "models/store/sqlledger.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

constexpr qsizetype longestReport = 200;
constexpr qsizetype mostPagesNamed = 10;

QString told(const domain::Error &error)
{
    return error.details.isEmpty() ? error.message : error.message + u" ("_s + error.details.join(u", "_s) + u')';
}

// Adds the problems of one check; a check that cannot be carried out is a problem itself.
void add(VerifyReport &report, const Result<QStringList> &found)
{
    const QStringList problems = found ? *found : QStringList{told(found.error())};
    for (const QString &problem : problems) {
        if (report.problems.size() < longestReport && !report.problems.contains(problem))
            report.problems.append(problem);
    }
}

Result<QStringList> integrity(Database &database)
{
    QStringList found;
    const Result<void> read = database.each(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row &row) {
        if (row.text(0) != "ok"_L1)
            found << QCoreApplication::translate("mcs::store", "The database is not in order: %1")
                         .arg(row.text(0).simplified());
    });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> references(Database &database)
{
    QStringList found;
    const Result<void> read = database.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
        found << QCoreApplication::translate(
            "mcs::store", "A record of \"%1\" refers to one of \"%2\" that is not there.")
                     .arg(row.text(0), row.text(2));
    });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> schema(Database &database)
{
    const auto scratch = Database::openScratch();
    if (!scratch)
        return scratch.error();
    if (const Result<void> made = migrate(**scratch, migrationsIn(), [] { return Result<void>(); }); !made)
        return made.error();
    const Result<QString> expected = schemaText(**scratch);
    const Result<QString> found = schemaText(database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    if (*expected == *found)
        return QStringList{};
    return QStringList{
        QCoreApplication::translate("mcs::store", "The structure of the database is not the one of this version.")};
}

Result<QStringList> pages(Database &database, qint64 *count)
{
    const Result<QList<qint64>> damaged = database.damagedPages(count);
    if (!damaged)
        return damaged.error();
    QStringList found;
    for (const qint64 page : damaged->mid(0, mostPagesNamed))
        found << QCoreApplication::translate("mcs::store", "Page %1 of ledger.db is not what was written.").arg(page);
    if (damaged->size() > mostPagesNamed)
        found << QCoreApplication::translate("mcs::store", "%1 more pages of ledger.db are not what was written.")
                     .arg(damaged->size() - mostPagesNamed);
    return found;
}

} // namespace

Result<VerifyReport> verifyLedger(const QString &folder, const Secret &dataKey)
{
    const FolderFiles files(folder);
    if (!QFileInfo(folder).isDir() || (!QFileInfo::exists(files.database()) && !QFileInfo::exists(files.keys())))
        return sentences::notALedger(folder);
    if (!QFileInfo::exists(files.database()))
        return sentences::databaseMissing();

    VerifyReport report;
    const Result<KeyFile> keys = KeyFile::load(files.keys());
    if (!keys)
        report.problems << told(keys.error());

    {
        const auto unread = Database::openUnread(files.database(), dataKey);
        if (!unread)
            return unread.error();
        // Holding a read lock where the file can be read at all, so that nobody writes meanwhile.
        const Result<void> checked = (*unread)->consistently([&]() -> Result<void> {
            const Result<bool> locked
                = (*unread)->first(u"SELECT count(*) FROM sqlite_schema"_s, {}, [](const Row &) {});
            if (!locked && locked.error().code != domain::ErrorCode::Damaged)
                return locked.error();
            add(report, pages(**unread, &report.pages));
            return {};
        });
        if (!checked)
            return checked.error();
    }

    auto opened = Database::open(files.database(), dataKey, Database::Mode::ReadOnly);
    if (!opened) {
        if (opened.error().code != domain::ErrorCode::Damaged)
            return opened.error();
        add(report, opened.error());
        return report;
    }
    const Result<int> version = schemaVersion(**opened);
    if (version && *version > migrationsIn().constLast().version)
        return sentences::databaseNewer();
    if (version && *version < migrationsIn().constLast().version)
        return sentences::databaseOlder();

    const domain::SystemClock clock;
    SqlLedger ledger(*std::move(opened), nullptr, clock);
    Database &database = ledger.database();
    const Result<void> walked = database.consistently([&]() -> Result<void> {
        if (report.problems.isEmpty()) // SQLite's own words; damaged pages have been named
            add(report, integrity(database));
        add(report, references(database));
        add(report, schema(database));
        add(report, ledger.auditLog().problems(&report.auditRows));
        add(report, ledger.documents().problems());
        const Result<QString> id = ledger.ledgerId();
        if (!id)
            add(report, id.error());
        else if (keys && *id != keys->ledgerId())
            report.problems << QCoreApplication::translate(
                "mcs::store", "ledger.keys and ledger.db belong to different ledgers.");
        return {};
    });
    if (!walked)
        add(report, walked.error());
    return report;
}

} // namespace mcs::store
