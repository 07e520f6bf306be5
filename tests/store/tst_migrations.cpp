// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "models/store/backup.h"
#include "models/store/migrations.h"

using namespace mcs::tests;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachVersionHasExactlyItsSchema_data();
    void eachVersionHasExactlyItsSchema();
    void theTablesAreStrict();
    void numbersRunWithoutGap();
    void aStepIsAppliedOnceAndTheDataStays();
    void beforeTheFirstStepABackupIsMadeThatOpens();
    void whenTheBackupFailsNothingIsChanged();
    void aBrokenStepIsRolledBackAsAWhole();
    void aStepThatBreaksAReferenceIsRolledBack();
    void aLedgerFromTheFutureIsRefused();

private:
    QList<Migration> withStep(const QByteArray &sql)
    {
        const QString path = m_folder->filePath(u"0002_test.sql"_s);
        writeTo(path, sql);
        return migrationsIn() + migrationsIn(m_folder->path());
    }
    Database &database() { return m_store->sql().database(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreFixture> m_store;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoreFixture>();
}

void TestMigrations::eachVersionHasExactlyItsSchema_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : migrationsIn())
        QTest::addRow("%04d", migration.version) << migration.version;
}

void TestMigrations::eachVersionHasExactlyItsSchema()
{
    QFETCH(int, version);
    QList<Migration> steps = migrationsIn();
    steps.removeIf([version](const Migration &step) { return step.version > version; });
    const auto scratch = Database::openScratch();
    MCS_OK(scratch);
    MCS_OK(migrate(**scratch, steps, [] { return Result<void>(); }));
    const auto text = schemaText(**scratch);
    MCS_OK(text);
    const QString path = QStringLiteral(MCS_SOURCE_DIR "/tests/store/schema/%1.sql").arg(version, 4, 10, QChar(u'0'));
    if (qEnvironmentVariableIsSet("MCS_WRITE_SCHEMA"))
        writeTo(path, text->toUtf8());
    const QStringList expected = QString::fromUtf8(contentOf(path)).split(u'\n');
    const QStringList found = text->split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
}

void TestMigrations::theTablesAreStrict()
{
    QStringList loose;
    MCS_OK(database().each(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'"_s,
        {}, [&](const Row &row) { loose << row.text(0); }));
    QCOMPARE(loose, QStringList());
}

void TestMigrations::numbersRunWithoutGap()
{
    int expected = 1;
    for (const Migration &migration : migrationsIn())
        QCOMPARE(migration.version, expected++);
    QVERIFY(expected > 1);
}

void TestMigrations::aStepIsAppliedOnceAndTheDataStays()
{
    MCS_OK(m_store->ledger->staff().save(aStaff(u"葛󠄀城 𠮷男; -- '\""_s)));
    const auto steps = withStep(
        "ALTER TABLE staff ADD COLUMN nickname TEXT NOT NULL DEFAULT ''; CREATE TABLE extra (id INTEGER) STRICT;");
    int backups = 0;
    const auto counted = [&]() -> Result<void> {
        ++backups;
        return {};
    };
    MCS_OK(migrate(database(), steps, counted));
    MCS_OK(migrate(database(), steps, counted));
    QCOMPARE(backups, 1);
    QCOMPARE(*schemaVersion(database()), 2);
    QCOMPARE(m_store->ledger->staff().all()->constFirst().name, u"葛󠄀城 𠮷男; -- '\""_s);
}

void TestMigrations::beforeTheFirstStepABackupIsMadeThatOpens()
{
    MCS_OK(m_store->ledger->staff().save(aStaff()));
    const QString copy = m_folder->filePath(u"copy.db"_s);
    MCS_OK(migrate(database(), withStep("CREATE TABLE extra (id INTEGER) STRICT;"),
        [&] { return copyVerified(database(), copy, m_store->dataKey); }));
    const auto opened = Database::open(copy, m_store->dataKey, Database::Mode::ReadOnly);
    MCS_OK(opened);
    QCOMPARE(*schemaVersion(**opened), 1);
    QString name;
    MCS_OK((*opened)->first(u"SELECT name FROM staff"_s, {}, [&](const Row &row) { name = row.text(0); }));
    QCOMPARE(name, aStaff().name);
    QVERIFY(!contentOf(copy).startsWith("SQLite format 3"));
    MCS_FAILS(Database::open(copy, Secret::random(32), Database::Mode::ReadOnly), ErrorCode::Damaged);
    MCS_FAILS(copyVerified(database(), copy, m_store->dataKey), ErrorCode::Io); // never over an earlier one
    MCS_OK(Database::open(copy, m_store->dataKey, Database::Mode::ReadOnly));
}

void TestMigrations::whenTheBackupFailsNothingIsChanged()
{
    const auto before = schemaText(database());
    MCS_FAILS(migrate(database(), withStep("CREATE TABLE extra (id INTEGER) STRICT;"),
                  [&]() -> Result<void> { return sentences::diskFull(); }),
        ErrorCode::DiskFull);
    QCOMPARE(*schemaText(database()), *before);
    QCOMPARE(*schemaVersion(database()), 1);
}

void TestMigrations::aBrokenStepIsRolledBackAsAWhole()
{
    const auto before = schemaText(database());
    QVERIFY(!migrate(database(), withStep("CREATE TABLE extra (id INTEGER) STRICT; CREATE NONSENSE;"),
        [] { return Result<void>(); }));
    QCOMPARE(*schemaText(database()), *before);
    QCOMPARE(*schemaVersion(database()), 1);
    MCS_OK(m_store->ledger->staff().save(aStaff()));
}

void TestMigrations::aStepThatBreaksAReferenceIsRolledBack()
{
    const auto staff = m_store->ledger->staff().save(aStaff());
    StaffPledge pledge;
    pledge.staff = staff->id;
    MCS_OK(m_store->ledger->pledges().save(pledge));
    MCS_FAILS(migrate(database(), withStep("DELETE FROM staff;"), [] { return Result<void>(); }), ErrorCode::Damaged);
    QCOMPARE(m_store->ledger->staff().all()->size(), 1);
    pledge.staff = StaffId{999}; // references are checked again
    MCS_FAILS(m_store->ledger->pledges().save(pledge), ErrorCode::InvalidInput);
}

void TestMigrations::aLedgerFromTheFutureIsRefused()
{
    MCS_OK(database().script("PRAGMA user_version = 2"));
    MCS_FAILS(migrate(database(), migrationsIn(), [] { return Result<void>(); }), ErrorCode::NewerVersion);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
