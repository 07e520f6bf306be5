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
    void fromVersion1EveryValueIsKept();
    void fromVersion1EveryConsentIsReadAsItWas();

private:
    static int newest() { return migrationsIn().constLast().version; }
    // The standard steps and one more.
    QList<Migration> withStep(const QByteArray &sql)
    {
        const QString path = m_folder->filePath(u"%1_test.sql"_s.arg(newest() + 1, 4, 10, QChar(u'0')));
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
    QCOMPARE(*schemaVersion(database()), newest() + 1);
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
    QCOMPARE(*schemaVersion(**opened), newest());
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
    QCOMPARE(*schemaVersion(database()), newest());
}

void TestMigrations::aBrokenStepIsRolledBackAsAWhole()
{
    const auto before = schemaText(database());
    QVERIFY(!migrate(database(), withStep("CREATE TABLE extra (id INTEGER) STRICT; CREATE NONSENSE;"),
        [] { return Result<void>(); }));
    QCOMPARE(*schemaText(database()), *before);
    QCOMPARE(*schemaVersion(database()), newest());
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
    MCS_OK(database().script("PRAGMA user_version = " + QByteArray::number(newest() + 1)));
    MCS_FAILS(migrate(database(), migrationsIn(), [] { return Result<void>(); }), ErrorCode::NewerVersion);
}

namespace {

constexpr auto theVersion1 = R"(
INSERT INTO staff (id, revision, created_at, updated_at, void_reason, name, kana, sex, job_type, email, email_key, address, employment,
    joined_on, left_on, is_mcs_user, mcs_terms_agreed_on, note, account_status, account_password_rule, account_acquired_on,
    account_in_use_from, account_password_changed_on, account_profile_on, account_photo_on, account_registered_on, account_released_on,
    account_deleted_on) VALUES
(3, 1, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '', '葛󠄀城 𠮷男; DROP TABLE staff;--', 'カツラギ', 1, '医師', 'Y@x.jp', 'y@x.jp',
    '見本1', 0, '2019-04-01', NULL, 1, '2026-01-05', '改' || char(10) || '行', 7, 3, '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04',
    '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'),
(9, 4, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '重複登録', '消 された人', '', 0, NULL, '', '', '', 2, NULL, '2026-03-31', 0, NULL, '',
    0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO patients (id, revision, created_at, updated_at, void_reason, name, kana, birth, sex, address, tel, attending_physician, status,
    ended_on, shared_in_mcs, note) VALUES
(5, 2, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '', ' 茨城　トメ ', '', '1933-03-03', 2, '', '', '', 0, NULL, 1, '');
INSERT INTO patient_contacts VALUES (5, 0, 0, '茨城 健', '長男', '', ''), (5, 1, 2, '茨城 ふみ', '妻', '', '');
INSERT INTO submissions (id, revision, created_at, updated_at, void_reason, kind, status, manager_at_signing, prepared_on, submitted_on,
    method, received_on, receipt_number, returned_reason, note)
SELECT 10 + column1, 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', iif(column1 = 7, '取消', ''), column1 % 2, column1, 3,
    '2026-01-01', iif(column1 > 2, '2026-01-02', NULL), column1 % 5, NULL, '第' || column1 || '号', '', '' FROM
    (VALUES (0), (1), (2), (3), (4), (5), (6), (7));
INSERT INTO submission_papers VALUES (13, 0, 'application', NULL, '2026-01-02'), (13, 1, 'facility-pledge', NULL, NULL),
    (17, 0, 'application', NULL, NULL);
INSERT INTO submission_roster VALUES (13, 0, 9), (13, 1, 3), (17, 0, 3);
-- Every status with every signer; the last signed before it was explained, which version 1 did not forbid in its tables.
WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 35)
INSERT INTO consents (id, revision, created_at, updated_at, void_reason, patient_id, status, document_id, printed_on, explained_on,
    explained_by, signed_on, signer_kind, signer_name, relation, proxy_reason, counterpart_handed_on, withdrawn_on, storage_place, note)
SELECT 100 + i, 1 + i % 3, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', iif(i % 5 = 4, '無効', ''), 5, i / 4, NULL,
    '2026-01-01', iif(i = 35, '2026-02-28', '2026-01-02'), 3, iif(i < 12, NULL, '2026-01-03'), i % 4, iif(i % 4, '署名者' || i, ''),
    iif(i % 4, '長男', ''), iif(i % 4 = 3, '手が不自由', ''), iif(i < 20, NULL, '2026-01-04'), iif(i / 4 = 6, '2026-01-05', NULL),
    '書庫' || i, char(10) FROM n;
)";

// table -> primary key or all values -> column -> value
using Rows = QMap<QString, QVariantMap>;
QMap<QString, Rows> everyRow(Database &database)
{
    QMap<QString, Rows> tables;
    QStringList names;
    MCS_MUST(database.each(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"_s,
        {}, [&](const Row &row) { names << row.text(0); }));
    for (const QString &name : std::as_const(names)) {
        QStringList columns;
        QStringList key;
        MCS_MUST(database.each(u"SELECT name, pk FROM pragma_table_info(?)"_s, {name}, [&](const Row &row) {
            columns << row.text(0);
            if (row.integer(1) > 0)
                key << row.text(0);
        }));
        MCS_MUST(database.each(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), name), {}, [&](const Row &row) {
            QVariantMap values;
            QStringList id;
            for (int i = 0; i < columns.size(); ++i) {
                values.insert(columns.at(i), row.value(i));
                if (key.contains(columns.at(i)))
                    id << QString::fromLatin1(row.bytes(i).toHex());
            }
            tables[name].insert(id.join(u'/'), values);
        }));
    }
    return tables;
}

std::unique_ptr<Database> upgradedFromVersion1(QMap<QString, Rows> *before = nullptr)
{
    auto scratch = Database::openScratch();
    MCS_MUST(scratch);
    const QList<Migration> steps = migrationsIn();
    MCS_MUST(migrate(**scratch, steps.first(1), [] { return Result<void>(); }));
    MCS_MUST((*scratch)->script(theVersion1));
    if (before)
        *before = everyRow(**scratch);
    MCS_MUST(migrate(**scratch, steps, [] { return Result<void>(); }));
    return *std::move(scratch);
}

} // namespace

void TestMigrations::fromVersion1EveryValueIsKept()
{
    QMap<QString, Rows> before;
    const auto database = upgradedFromVersion1(&before);
    QCOMPARE(*schemaVersion(*database), newest());
    const QMap<QString, Rows> after = everyRow(*database);
    QCOMPARE(before.value(u"consents"_s).size(), 36);
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        QCOMPARE(after.value(table.key()).keys(), table->keys());
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            const QVariantMap now = after.value(table.key()).value(row.key());
            for (auto value = row->cbegin(); value != row->cend(); ++value) {
                QVERIFY2(now.contains(value.key()), qPrintable(table.key() + u'.' + value.key()));
                QCOMPARE(now.value(value.key()), *value);
            }
        }
    }
}

void TestMigrations::fromVersion1EveryConsentIsReadAsItWas()
{
    FixedClock clock{QDate(2026, 11, 20)};
    const SqlLedger ledger(upgradedFromVersion1(), nullptr, clock);
    const auto records = ledger.load();
    MCS_OK(records);
    QCOMPARE(records->consents.size(), 29); // the others were void
    for (const Consent &consent : records->consents) {
        const qint64 number = consent.id.value - 100;
        QCOMPARE(consent.status, static_cast<ConsentStatus>(number / 4));
        QCOMPARE(consent.signerKind, static_cast<SignerKind>(number % 4));
        QCOMPARE(consent.signerName, number % 4 ? u"署名者%1"_s.arg(number) : QString());
        QCOMPARE(consent.patientSigned, consent.signerKind == SignerKind::Patient);
        QCOMPARE(consent.familySigned, consent.signerKind != SignerKind::Patient);
        QCOMPARE(consent.method, ConsentMethod::Written);
        QCOMPARE(consent.custody, Custody::Undecided);
        QVERIFY(consent.mcsExplained);
        QVERIFY(consent.refused.isEmpty());
        QVERIFY(!consent.supersedes.isStored());
        QCOMPARE(consent.note, u"\n"_s);
    }
    QCOMPARE(records->submissions.size(), 7);
    QCOMPARE(records->submissions.at(3).papers.size(), 2);
    QCOMPARE(records->submissions.at(3).roster, (QList<StaffId>{StaffId{9}, StaffId{3}}));
    QCOMPARE(records->staff.size(), 1);
    QCOMPARE(records->staff.constFirst().name, u"葛󠄀城 𠮷男; DROP TABLE staff;--"_s);
    QVERIFY(!records->staff.constFirst().account.releaseDecidedOn.isValid());
    QCOMPARE(records->patients.constFirst().contacts.size(), 2);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
