// SPDX-License-Identifier: Apache-2.0
// The encrypted database against the same library without a key, measured alternately in one run, and one screen of a
// long audit log. Prints "what | encrypted | plain | ratio | bar | ok"; the exit code says whether every bar was met.
#include "models/store/auditlog.h"
#include "models/store/database.h"
#include "models/store/ledgerfolder.h"
#include "models/store/migrations.h"
#include "models/store/sqlledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mcs::store;

namespace {

[[noreturn]] void fail(const char *what, const QString &detail)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(detail));
    std::exit(2);
}

void execute(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql.left(60).constData(), QString::fromUtf8(sqlite3_errmsg(handle)));
}

// One prepared statement, run many times.
class Statement
{
public:
    Statement(sqlite3 *handle, const char *sql)
    {
        if (sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            fail(sql, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)
    void run(qint64 value)
    {
        sqlite3_bind_int64(m_statement, 1, value);
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            m_bytes += sqlite3_column_bytes(m_statement, 0);
        sqlite3_reset(m_statement);
    }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_bytes = 0;
};

// The ledger's own connection, or the same library, schema and settings without a key.
class Side
{
public:
    Side(const QString &path, bool isEncrypted, const Secret &key)
        : m_path(path)
        , m_isEncrypted(isEncrypted)
        , m_key(key)
    {
    }
    ~Side() { close(); }
    Q_DISABLE_COPY_MOVE(Side)

    void open(Database::Mode mode = Database::Mode::ReadWrite)
    {
        if (m_isEncrypted) {
            auto opened = Database::open(m_path, m_key, mode);
            if (!opened)
                fail("open", opened.error().message);
            m_database = *std::move(opened);
            m_handle = m_database->handle();
        } else {
            if (sqlite3_open(QFile::encodeName(m_path).constData(), &m_handle) != SQLITE_OK)
                fail("open", m_path);
            execute(m_handle,
                "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA "
                "secure_delete = ON;"
                "PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = ON; PRAGMA cache_size = -16384; PRAGMA "
                "synchronous = FULL; PRAGMA journal_mode = DELETE");
        }
    }
    void close()
    {
        if (m_database)
            m_database.reset();
        else if (m_handle)
            sqlite3_close(m_handle);
        m_handle = nullptr;
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    QString m_path;
    bool m_isEncrypted;
    Secret m_key;
    std::unique_ptr<Database> m_database;
    sqlite3 *m_handle = nullptr;
};

QByteArray schemaSql()
{
    QByteArray sql;
    for (const Migration &migration : migrationsIn()) {
        QFile file(migration.path);
        if (!file.open(QIODevice::ReadOnly))
            fail("schema", migration.path);
        sql += file.readAll();
    }
    return sql;
}

const char *const insertPatient
    = "INSERT INTO patients (revision, created_at, updated_at, name, kana, birth, sex, address, tel, "
      "attending_physician, status, "
      "shared_in_mcs, note) VALUES (1, '2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z', '見本 患者' || ?1, "
      "'ミホン カンジャ', "
      "'1940-01-01', 2, '茨城県那珂郡東海村見本一丁目２番３号', '029-000-1001', '髙橋 﨑子', 0, 1, hex(zeroblob(200)))";

void import(sqlite3 *handle, int rows)
{
    execute(handle, "BEGIN IMMEDIATE");
    {
        Statement insert(handle, insertPatient);
        for (int i = 0; i < rows; ++i)
            insert.run(i);
    }
    execute(handle, "COMMIT");
}

bool report(const char *what, double ours, double other, double bar, const char *unit)
{
    const double ratio = ours / other;
    const bool isMet = ratio <= bar;
    std::printf("%-28s | %9.3f %s | %9.3f %s | %5.2fx | <= %.1fx | %s\n", what, ours, unit, other, unit, ratio, bar,
        isMet ? "ok" : "MISSED");
    std::fflush(stdout);
    return isMet;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// Both sides in turn, `rounds` times; the medians, in milliseconds.
template <class Work> std::pair<double, double> alternately(Side &ours, Side &other, int rounds, Work work)
{
    std::vector<double> times[2];
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 2; ++i) {
            const int side = (round + i) % 2;
            QElapsedTimer timer;
            timer.start();
            work(side == 0 ? ours : other, round);
            times[side].push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return {median(times[0]), median(times[1])};
}

bool measureAuditScreens(const QString &path, const Secret &key)
{
    auto opened = Database::open(path, key, Database::Mode::Create);
    if (!opened)
        fail("audit", opened.error().message);
    Database &database = **opened;
    execute(database.handle(), "PRAGMA synchronous = OFF");
    execute(database.handle(), schemaSql());
    constexpr qint64 rows = 1000000;
    execute(database.handle(),
        "BEGIN; DROP TRIGGER audit_order; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(rows)
            + ") INSERT INTO audit SELECT i, strftime('%Y-%m-%dT%H:%M:%fZ', 1480000000 + i * 315, 'unixepoch'), "
              "date(1480000000 + i * 315, 'unixepoch'), 'user' || (i % 4), CASE i % 5 WHEN 0 THEN 'print' ELSE "
              "'update' END, "
              "CASE WHEN i % 99991 = 0 THEN 'stocktaking' WHEN i % 3 = 0 THEN 'staff' ELSE 'patient' END, i % 3000 + "
              "1, randomblob(32), randomblob(32), "
              "randomblob(32), "
              "randomblob(32) FROM n;"
              "INSERT INTO audit_values SELECT seq, randomblob(16), '{\"note\":\"\"}', '{\"note\":\"' || "
              "hex(randomblob(20)) || '\"}' FROM audit;"
              "INSERT INTO audit_days SELECT day, min(seq), max(seq) FROM audit GROUP BY day; COMMIT");
    const mcs::domain::SystemClock clock;
    const AuditLog log(database, clock);

    bool isMet = true;
    using mcs::domain::AuditFilter;
    const auto days = [](AuditFilter filter) {
        filter.from = QDate(2018, 3, 1);
        filter.to = QDate(2018, 3, 31);
        return filter;
    };
    const auto filterBy = [](const QString &user, const QString &entity, qint64 id, const QString &action) {
        return AuditFilter{user, entity, id, action, {}, {}};
    };
    const QString none;
    const QString person = u"user2"_s;
    const QString print = u"print"_s;
    const AuditFilter user = filterBy(person, none, 0, none);
    const AuditFilter all = filterBy(person, u"patient"_s, 0, print);
    const std::pair<const char *, AuditFilter> cases[] = {{"audit screen", {}},
        {"..., one record", filterBy(none, u"staff"_s, 1501, none)}, {"..., one user", user},
        {"..., one kind", filterBy(none, u"staff"_s, 0, none)},
        {"..., a rare kind", filterBy(none, u"stocktaking"_s, 0, none)},
        {"..., one action", filterBy(none, none, 0, print)}, {"..., user, kind", filterBy(person, u"staff"_s, 0, none)},
        {"..., user, rare kind", filterBy(person, u"stocktaking"_s, 0, none)},
        {"..., user, action", filterBy(person, none, 0, print)},
        {"..., kind, action", filterBy(none, u"patient"_s, 0, print)}, {"..., user, kind, action", all},
        {"..., one month", days({})}, {"..., month, user", days(user)}, {"..., month, all of it", days(all)}};
    QRandomGenerator random(1);
    for (const auto &[name, filter] : cases) {
        for (const double depth : {0.0, 0.5, 0.999}) {
            std::vector<double> times;
            for (int i = 0; i < 201; ++i) {
                const qint64 before = depth == 0.0 ? 0 : qint64(double(rows) * (1 - depth)) + random.bounded(200) + 60;
                QElapsedTimer timer;
                timer.start();
                const auto page = i % 2 ? log.page(filter, before, 40) : log.pageAfter(filter, before, 40);
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
                if (!page)
                    fail(name, page.error().message);
            }
            const double time = median(times);
            const bool isFast = time <= 1.0;
            isMet = isMet && isFast;
            std::printf("%-24s %3.0f%% | %9.3f ms |              |        | <= 1 ms  | %s\n", name, depth * 100, time,
                isFast ? "ok" : "MISSED");
        }
    }
    return isMet;
}

// Ten years of a group practice: what the window reads again after one change, against reading everything.
bool measureRefresh(const QString &folder)
{
    using namespace mcs::domain;
    const SystemClock clock;
    const FirstUser first{u"見本"_s, UserRole::FacilityManager, Secret::fromText(u"kumo-2026-midori-Saru"_s), {}};
    auto made = createLedger(folder, first, clock, KdfCost::Test);
    if (!made)
        fail("refresh", made.error().message);
    Ledger &ledger = *made->ledger;
    auto &database = static_cast<SqlLedger &>(ledger).database();
    execute(database.handle(),
        "PRAGMA synchronous = OFF; BEGIN;"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO groups (revision, "
        "created_at, updated_at, kind, name, manager_basis, instructed_by, eligibility, with_family, free_kind, "
        "purpose, "
        "usage_rules, patient_name_reason, status, end_reason, note) SELECT 1, 'x', 'x', 1, 'group' || i, '', '', '', "
        "0, "
        "0, '', '', '', 1, 0, '' FROM n;"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 240000) INSERT INTO post_checks "
        "(revision, created_at, updated_at, group_id, checked_on, finding, action) SELECT 1, 'x', 'x', i % 2000 + 1, "
        "'2026-01-01', 0, 0 FROM n; COMMIT");
    std::vector<double> all;
    std::vector<double> one;
    Records records;
    for (int round = 0; round < 21; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto loaded = ledger.load();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!loaded)
            fail("load", loaded.error().message);
        records = *std::move(loaded);
        PostCheck check;
        check.group = GroupId{round * 90 + 1};
        if (const auto saved = ledger.postChecks().save(check); !saved)
            fail("save", saved.error().message);
        timer.start();
        if (const auto done = ledger.refresh(records); !done)
            fail("refresh", done.error().message);
        one.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return report("read again after a change", median(one), median(all), 0.1, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const Secret key = Secret::random(32);
    Side ours(folder.filePath(u"ours.db"_s), true, key);
    Side other(folder.filePath(u"plain.db"_s), false, key);
    for (Side *side : {&ours, &other}) {
        side->open(Database::Mode::Create);
        execute(side->handle(), schemaSql());
        import(side->handle(), 20000);
    }
    bool isMet = true;

    {
        const auto [a, b] = alternately(ours, other, 101, [](Side &side, int round) {
            execute(side.handle(),
                "BEGIN IMMEDIATE; UPDATE patients SET revision = revision + 1, note = hex(randomblob(100)) WHERE id = "
                    + QByteArray::number(1 + round * 97)
                    + "; INSERT INTO erasures (kind, target, at, user, reason) VALUES ('audit', "
                    + QByteArray::number(round) + ", 'x', 'y', 'z'); COMMIT");
        });
        isMet = report("commit", a, b, 1.3, "ms") && isMet;
    }
    {
        Statement ourRead(ours.handle(), "SELECT name FROM patients WHERE id = ?1");
        Statement otherRead(other.handle(), "SELECT name FROM patients WHERE id = ?1");
        QRandomGenerator random(2);
        const auto readMany = [&](Side &side) {
            Statement &read = &side == &ours ? ourRead : otherRead;
            for (int i = 0; i < 2000; ++i)
                read.run(1 + random.bounded(3000)); // the records of a group practice
        };
        // As the ledger reads: inside the transaction of a change or of loading everything.
        const auto [a, b] = alternately(ours, other, 51, [&](Side &side, int) {
            execute(side.handle(), "BEGIN");
            readMany(side);
            execute(side.handle(), "COMMIT");
        });
        isMet = report("2,000 point reads", a, b, 1.5, "ms") && isMet;
        // A transaction for each: SQLite looks at the change counter on page 1 every time, and the whole page is
        // decrypted for it.
        const auto [c, d] = alternately(ours, other, 11, [&](Side &side, int) { readMany(side); });
        std::printf("%-28s | %9.3f ms | %9.3f ms | %5.2fx | no bar   |\n", "... each its own transaction", c, d, c / d);
    }
    {
        const auto [a, b] = alternately(ours, other, 51, [](Side &side, int) {
            side.close();
            side.open();
            Statement first(side.handle(), "SELECT name FROM staff WHERE id = ?1");
            first.run(1);
        });
        isMet = report("open", a, b, 2.0, "ms") && isMet;
    }
    {
        const auto [a, b] = alternately(ours, other, 11, [](Side &side, int) { import(side.handle(), 5000); });
        isMet = report("bulk import of 5,000", a, b, 2.5, "ms") && isMet;
    }
    {
        const auto [a, b] = alternately(ours, other, 11, [](Side &side, int) {
            Statement scan(side.handle(), "SELECT name FROM patients WHERE length(note) > ?1");
            scan.run(1);
        });
        isMet = report("full scan", a, b, 5.0, "ms") && isMet;
    }
    isMet = measureRefresh(folder.filePath(u"ledger"_s)) && isMet;
    isMet = measureAuditScreens(folder.filePath(u"audit.db"_s), key) && isMet;
    return isMet ? 0 : 1;
}
