// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "tests/support/japanese.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>

#include <sqlite3.h>

using namespace mcs::tests;

namespace {

// The sentences of all seven errors, collected by the tests below.
QMap<int, QString> sentencesTold;

} // namespace

class TestLedgerFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void theCipherIsActive();
    void aNewLedgerOpensAgainWithPasswordAndWithRecoveryKey();
    void aFolderThatHoldsSomethingIsRefusedAndLeftAlone();
    void aFailedCreationLeavesNothingBehind();
    void aWeakPasswordMakesNoLedger();
    void everyFileBelongsToTheOwnerAlone();
    void aWrongPasswordIsToldApart();
    void anotherPcIsToldApart();
    void aDamagedFileIsToldApart_data();
    void aDamagedFileIsToldApart();
    void aPlaintextDatabaseIsNeverOpened();
    void aNewerLedgerIsToldApart();
    void aLedgerInUseNamesPcAndUser();
    void aLockLeftByACrashOnThisPcIsTakenOver();
    void aMissingFileIsToldApart();
    void theSevenErrorsHaveSevenSentences();
    void openedForReadingNothingIsWrittenAndNoLockTaken();
    void aLedgerOpenElsewhereCanStillBeRead();
    void keysOfAnotherLedgerAreRefused();
    void usersAreChosenByName();
    void aSecondUserOpensWithTheirOwnPasswordAndRole();
    void aChangedPasswordOpensAndTheEarlierOneDoesNot();
    void aNewRecoveryKeyReplacesTheEarlierOne();
    void aRemovedUserCannotOpenAnyMore();
    void theLastUserWhoMayChangeSettingsStays();
};

void TestLedgerFolder::theCipherIsActive()
{
    MCS_OK(cipherIsActive());
}

void TestLedgerFolder::aNewLedgerOpensAgainWithPasswordAndWithRecoveryKey()
{
    StoreFixture fixture;
    MCS_OK(fixture.ledger->staff().save(aStaff()));
    MCS_OK(fixture.ledger->patients().save(aPatient()));
    fixture.close();

    const auto keys = KeyFile::load(fixture.files().keys());
    MCS_OK(keys);
    const auto byPassword = keys->unlock(adminName.toString(), Secret::fromText(adminPassword.toString()), {});
    MCS_OK(byPassword);
    const auto byRecoveryKey = keys->unlockWithRecoveryKey(fixture.recoveryKey);
    MCS_OK(byRecoveryKey);
    QVERIFY(*byPassword == *byRecoveryKey);

    auto opened = openLedger({fixture.folder(), {}, *byPassword, OpenMode::ReadWrite}, fixture.clock);
    MCS_OK(opened);
    const auto records = (*opened)->load();
    MCS_OK(records);
    QCOMPARE(records->staff.size(), 1);
    QCOMPARE(records->staff.constFirst().name, aStaff().name);
    QCOMPARE(records->patients.constFirst().contacts, aPatient().contacts);
    QCOMPARE(records->jobTypes.size(), 21);
    QCOMPARE((*opened)->currentUser().name, adminName.toString());
    QVERIFY(!contentOf(fixture.files().database()).startsWith("SQLite format 3"));
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        (QStringList{u"backups"_s, u"ledger.db"_s, u"ledger.keys"_s, u"ledger.lock"_s}));
}

void TestLedgerFolder::aFolderThatHoldsSomethingIsRefusedAndLeftAlone()
{
    QTemporaryDir folder;
    writeTo(folder.filePath(u"memo.txt"_s), "memo");
    const FixedClock clock(QDate(2026, 11, 20));
    const auto before = hashesOf(folder.path());
    MCS_FAILS(createLedger(folder.path(),
                  {u"見本"_s, UserRole::McsAdministrator, Secret::fromText(adminPassword.toString()), {}}, clock,
                  KdfCost::Test),
        ErrorCode::InvalidInput);
    QCOMPARE(hashesOf(folder.path()), before);
}

void TestLedgerFolder::aFailedCreationLeavesNothingBehind()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 20));
    const QString place = folder.filePath(u"a/b/台帳"_s);
    // A device secret of an impossible size makes it fail half-way.
    const FirstUser user{
        u"見本"_s, UserRole::McsAdministrator, Secret::fromText(adminPassword.toString()), Secret::random(3)};
    MCS_FAILS(createLedger(place, user, clock, KdfCost::Test), ErrorCode::Io);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"a"_s)));

    QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
    MCS_FAILS(createLedger(folder.filePath(u"empty"_s), user, clock, KdfCost::Test), ErrorCode::Io);
    QVERIFY(QDir(folder.filePath(u"empty"_s)).isEmpty());
}

void TestLedgerFolder::aWeakPasswordMakesNoLedger()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 20));
    const QString place = folder.filePath(u"台帳"_s);
    MCS_FAILS(createLedger(place, {u"見本"_s, UserRole::McsAdministrator, Secret::fromText(u"password"_s), {}}, clock,
                  KdfCost::Test),
        ErrorCode::WeakPassword);
    QVERIFY(!QFileInfo::exists(place));
}

void TestLedgerFolder::everyFileBelongsToTheOwnerAlone()
{
    StoreFixture fixture;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(fixture.files().keys()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(fixture.files().database()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(fixture.folder()) & others, QFile::Permissions());
}

void TestLedgerFolder::aWrongPasswordIsToldApart()
{
    StoreFixture fixture;
    fixture.close();
    const auto before = hashesOf(fixture.folder());
    const auto wrong = KeyFile::load(fixture.files().keys())->unlock({}, Secret::fromText(u"chigau"_s), {});
    MCS_FAILS(wrong, ErrorCode::WrongPassword);
    sentencesTold.insert(int(ErrorCode::WrongPassword), wrong.error().message);
    QCOMPARE(hashesOf(fixture.folder()), before);
}

void TestLedgerFolder::anotherPcIsToldApart()
{
    StoreFixture fixture(UserRole::McsAdministrator, Secret::random(32));
    fixture.close();
    const auto before = hashesOf(fixture.folder());
    const auto keys = KeyFile::load(fixture.files().keys());
    const auto other = keys->unlock({}, Secret::fromText(adminPassword.toString()), {});
    MCS_FAILS(other, ErrorCode::OtherPc);
    sentencesTold.insert(int(ErrorCode::OtherPc), other.error().message);
    QCOMPARE(hashesOf(fixture.folder()), before);

    // With the recovery key it opens here, and a slot with this PC's secret is made (scenario 45).
    const auto dataKey = keys->unlockWithRecoveryKey(fixture.recoveryKey);
    MCS_OK(dataKey);
    fixture.reopen();
    const Secret here = Secret::random(32);
    const auto slot = changePassword(fixture.keyChange(), adminName.toString(), u"atarashii-Kumo-77!"_s, here);
    MCS_OK(slot);
    QCOMPARE(slot->id, keys->slotOf({})->id);
    MCS_OK(KeyFile::load(fixture.files().keys())->unlock({}, Secret::fromText(u"atarashii-Kumo-77!"_s), here));
}

void TestLedgerFolder::aDamagedFileIsToldApart_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("the salt") << qint64(3);
    QTest::newRow("page 1") << qint64(1000);
    QTest::newRow("the MAC of page 1") << qint64(4090);
    QTest::newRow("cut to nothing") << qint64(-1);
    QTest::newRow("cut in page 1") << qint64(-2);
    QTest::newRow("overwritten with text") << qint64(-3);
}

void TestLedgerFolder::aDamagedFileIsToldApart()
{
    QFETCH(qint64, offset);
    StoreFixture fixture;
    fixture.close();
    const QString path = fixture.files().database();
    QByteArray content = contentOf(path);
    if (offset >= 0)
        content[offset] = char(content[offset] ^ 0x40);
    else if (offset == -1)
        content.clear();
    else if (offset == -2)
        content.truncate(2000);
    else
        content.fill('x');
    writeTo(path, content);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = fixture.open(mode);
        MCS_FAILS(opened, ErrorCode::Damaged);
        sentencesTold.insert(int(ErrorCode::Damaged), opened.error().message);
        // What follows the sentence is no text of SQLite's.
        for (const QString &detail : opened.error().details)
            QVERIFY2(!detail.contains(u"database disk"_s) && !detail.contains(u"file is not"_s), qPrintable(detail));
        QCOMPARE(contentOf(path), content);
    }
    QVERIFY(!fixture.verified().problems.isEmpty());
    QCOMPARE(contentOf(path), content);
}

void TestLedgerFolder::aPlaintextDatabaseIsNeverOpened()
{
    StoreFixture fixture;
    fixture.close();
    QFile::remove(fixture.files().database());
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(fixture.files().database()).constData(), &plain), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(plain, "PRAGMA user_version = 1; CREATE TABLE ledger (id INTEGER)", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(plain);
    const QByteArray before = contentOf(fixture.files().database());
    QVERIFY(before.startsWith("SQLite format 3"));
    MCS_FAILS(fixture.open(), ErrorCode::Damaged);
    QCOMPARE(contentOf(fixture.files().database()), before);
}

void TestLedgerFolder::aNewerLedgerIsToldApart()
{
    StoreFixture fixture;
    MCS_OK(fixture.sql().database().script("PRAGMA user_version = 999"));
    fixture.close();
    const auto before = hashesOf(fixture.folder());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = fixture.open(mode);
        MCS_FAILS(opened, ErrorCode::NewerVersion);
        sentencesTold.insert(int(ErrorCode::NewerVersion), opened.error().message);
    }
    QCOMPARE(hashesOf(fixture.folder()), before);
}

void TestLedgerFolder::aLedgerInUseNamesPcAndUser()
{
    StoreFixture fixture;
    const auto before = hashesOf(fixture.folder());
    const auto second = fixture.open();
    MCS_FAILS(second, ErrorCode::InUse);
    QVERIFY2(second.error().message.contains(QSysInfo::machineHostName()), qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(QFileInfo(fixture.files().database()).owner()));
    sentencesTold.insert(int(ErrorCode::InUse), second.error().message);
    QCOMPARE(hashesOf(fixture.folder()), before);
    fixture.close();
    MCS_OK(fixture.open());
}

void TestLedgerFolder::aLockLeftByACrashOnThisPcIsTakenOver()
{
    StoreFixture fixture;
    fixture.close();
    // As the lock of a process that is gone: its number belongs to nobody.
    QProcess process;
    process.start(u"true"_s, QStringList());
    const qint64 number = process.processId();
    QVERIFY(process.waitForFinished());
    const QString lock = QDir(fixture.folder()).filePath(u"ledger.lock"_s);
    writeTo(lock, QByteArray::number(number) + "\nmcs-ledger\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    MCS_OK(fixture.open());
}

void TestLedgerFolder::aMissingFileIsToldApart()
{
    StoreFixture fixture;
    fixture.close();
    QVERIFY(QFile::rename(fixture.files().keys(), fixture.path(u"keys"_s)));
    MCS_FAILS(fixture.open(), ErrorCode::NotFound);
    QVERIFY(QFile::rename(fixture.path(u"keys"_s), fixture.files().keys()));
    QVERIFY(QFile::rename(fixture.files().database(), fixture.path(u"db"_s)));
    MCS_FAILS(fixture.open(), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(fixture.files().database()));
    MCS_FAILS(openLedger({fixture.path(u"none"_s), {}, fixture.dataKey, OpenMode::ReadWrite}, fixture.clock),
        ErrorCode::NotFound);
}

void TestLedgerFolder::theSevenErrorsHaveSevenSentences()
{
    // Disk full and read-only medium are provoked in tst_crash.
    sentencesTold.insert(int(ErrorCode::DiskFull), sentences::diskFull().message);
    sentencesTold.insert(int(ErrorCode::ReadOnlyMedium), sentences::readOnlyMedium().message);
    QCOMPARE(sentencesTold.size(), 7);
    const QStringList all = sentencesTold.values();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 7);
    for (const QString &sentence : all) {
        QVERIFY2(sentence.endsWith(u"。"_s), qPrintable(sentence));
        QVERIFY2(
            sentence.contains(u"ください"_s) || sentence.contains(u"か、"_s), qPrintable(sentence)); // what to do next
    }
}

void TestLedgerFolder::openedForReadingNothingIsWrittenAndNoLockTaken()
{
    StoreFixture fixture;
    const auto staff = fixture.ledger->staff().save(aStaff());
    fixture.close();
    const auto before = hashesOf(fixture.folder());
    fixture.reopen({}, OpenMode::ReadOnly);
    QVERIFY(fixture.ledger->isReadOnly());
    QCOMPARE(fixture.ledger->load()->staff.size(), 1);
    MCS_FAILS(fixture.ledger->staff().save(*staff), ErrorCode::ReadOnlyMedium);
    MCS_FAILS(fixture.ledger->staff().remove(staff->id, u"x"_s), ErrorCode::ReadOnlyMedium);
    MCS_FAILS(fixture.ledger->note(u"x"_s, {}), ErrorCode::ReadOnlyMedium);
    MCS_FAILS(fixture.ledger->saveSettings({{u"lockMinutes"_s, 5}}), ErrorCode::ReadOnlyMedium);
    MCS_FAILS(changePassword(fixture.keyChange(), {}, u"atarashii-Kumo-77!"_s, {}), ErrorCode::ReadOnlyMedium);
    QCOMPARE(hashesOf(fixture.folder()), before);
    MCS_OK(fixture.open());
}

void TestLedgerFolder::aLedgerOpenElsewhereCanStillBeRead()
{
    StoreFixture fixture;
    MCS_OK(fixture.ledger->staff().save(aStaff()));
    const auto reader = fixture.open(OpenMode::ReadOnly);
    MCS_OK(reader);
    MCS_OK(fixture.ledger->staff().save(aStaff(u"渡邉 はるか"_s, u"haruka@midori.example.jp"_s)));
    QCOMPARE((*reader)->load()->staff.size(), 2);
}

void TestLedgerFolder::keysOfAnotherLedgerAreRefused()
{
    StoreFixture fixture;
    StoreFixture other;
    fixture.close();
    QVERIFY(QFile::remove(fixture.files().keys()));
    QVERIFY(QFile::copy(other.files().keys(), fixture.files().keys()));
    MCS_FAILS(fixture.open(), ErrorCode::Damaged);
    QVERIFY(!fixture.verified().problems.isEmpty());
    MCS_FAILS(
        openLedger({fixture.folder(), {}, other.dataKey, OpenMode::ReadWrite}, fixture.clock), ErrorCode::Damaged);
}

void TestLedgerFolder::usersAreChosenByName()
{
    StoreFixture fixture;
    AppUser second;
    second.name = u"髙橋 﨑子"_s;
    second.role = UserRole::FacilityManager;
    MCS_OK(addUser(fixture.keyChange(), second, u"yama-2026-Inu-umi"_s, {}));
    MCS_FAILS(addUser(fixture.keyChange(), second, u"yama-2026-Inu-umi"_s, {}), ErrorCode::Duplicate);
    fixture.close();
    MCS_FAILS(fixture.open(), ErrorCode::NotFound);
    MCS_FAILS(fixture.open(OpenMode::ReadWrite, u"だれか"_s), ErrorCode::NotFound);
    fixture.reopen(u"高橋崎子"_s);
    QCOMPARE(fixture.ledger->currentUser().name, second.name);
    QCOMPARE(fixture.ledger->currentUser().role, UserRole::FacilityManager);
}

void TestLedgerFolder::aSecondUserOpensWithTheirOwnPasswordAndRole()
{
    StoreFixture fixture;
    AppUser second;
    second.name = u"斎藤 花子"_s;
    second.role = UserRole::Assistant;
    MCS_FAILS(addUser(fixture.keyChange(), second, u"short"_s, {}), ErrorCode::WeakPassword);
    const Secret device = Secret::random(32);
    const auto added = addUser(fixture.keyChange(), second, u"yama-2026-Inu-umi"_s, device);
    MCS_OK(added);
    const auto keys = KeyFile::load(fixture.files().keys());
    QCOMPARE(keys->slotOf(second.name)->id, added->slotId);
    QVERIFY(*keys->unlock(second.name, Secret::fromText(u"yama-2026-Inu-umi"_s), device) == fixture.dataKey);

    fixture.reopen(second.name);
    AppUser third;
    third.name = u"渡邉 はるか"_s;
    MCS_FAILS(addUser(fixture.keyChange(), third, u"yama-2026-Inu-umi"_s, {}), ErrorCode::PermissionDenied);
    MCS_FAILS(renewRecoveryKey(fixture.keyChange()), ErrorCode::PermissionDenied);
    MCS_FAILS(changePassword(fixture.keyChange(), adminName.toString(), u"yama-2026-Inu-kawa"_s, {}),
        ErrorCode::PermissionDenied);
    MCS_OK(changePassword(fixture.keyChange(), second.name, u"yama-2026-Inu-kawa"_s, device));
}

void TestLedgerFolder::aChangedPasswordOpensAndTheEarlierOneDoesNot()
{
    StoreFixture fixture;
    const QByteArray database = contentOf(fixture.files().database());
    Facility facility;
    facility.name = u"Midori Clinic"_s;
    MCS_OK(fixture.ledger->facilities().save(facility));
    MCS_FAILS(changePassword(fixture.keyChange(), {}, u"midori-2026-Kumo-Saru"_s, {}), ErrorCode::WeakPassword);
    MCS_OK(changePassword(fixture.keyChange(), {}, u"umi-2027-Kaze-Tori"_s, {}));
    const auto keys = KeyFile::load(fixture.files().keys());
    QVERIFY(*keys->unlock({}, Secret::fromText(u"umi-2027-Kaze-Tori"_s), {}) == fixture.dataKey);
    MCS_FAILS(keys->unlock({}, Secret::fromText(adminPassword.toString()), {}), ErrorCode::WrongPassword);
    MCS_OK(keys->unlockWithRecoveryKey(fixture.recoveryKey));
    QCOMPARE(fixture.ledger->audit({}, 0, 1)->constFirst().action, u"password-change"_s);
    // Rewrapped, never encrypted again: the salt of the file is the same.
    QCOMPARE(contentOf(fixture.files().database()).left(16), database.left(16));
}

void TestLedgerFolder::aNewRecoveryKeyReplacesTheEarlierOne()
{
    StoreFixture fixture;
    const auto renewed = renewRecoveryKey(fixture.keyChange());
    MCS_OK(renewed);
    const auto keys = KeyFile::load(fixture.files().keys());
    MCS_OK(keys->unlockWithRecoveryKey(*renewed));
    MCS_FAILS(keys->unlockWithRecoveryKey(fixture.recoveryKey), ErrorCode::WrongPassword);
    QCOMPARE(fixture.ledger->audit({}, 0, 1)->constFirst().action, u"recovery-key"_s);
}

void TestLedgerFolder::aRemovedUserCannotOpenAnyMore()
{
    StoreFixture fixture;
    AppUser second;
    second.name = u"斎藤 花子"_s;
    second.role = UserRole::Auditor;
    const auto added = addUser(fixture.keyChange(), second, u"yama-2026-Inu-umi"_s, {});
    MCS_OK(added);
    MCS_OK(removeUser(fixture.keyChange(), added->id, u"退職"_s));
    MCS_FAILS(KeyFile::load(fixture.files().keys())->unlock(second.name, Secret::fromText(u"yama-2026-Inu-umi"_s), {}),
        ErrorCode::NotFound);
    QCOMPARE(fixture.ledger->load()->users.size(), 1);
    QCOMPARE(fixture.ledger->users().find(added->id)->info.voidReason, u"退職"_s);
}

void TestLedgerFolder::theLastUserWhoMayChangeSettingsStays()
{
    StoreFixture fixture;
    AppUser auditor;
    auditor.name = u"斎藤 花子"_s;
    auditor.role = UserRole::Auditor;
    MCS_OK(addUser(fixture.keyChange(), auditor, u"yama-2026-Inu-umi"_s, {}));
    AppUser admin = fixture.ledger->currentUser();
    const QByteArray keys = contentOf(fixture.files().keys());
    MCS_FAILS(removeUser(fixture.keyChange(), admin.id, u"退職"_s), ErrorCode::RuleViolation);
    QCOMPARE(QJsonDocument::fromJson(contentOf(fixture.files().keys())), QJsonDocument::fromJson(keys)); // put back
    admin.role = UserRole::Auditor;
    MCS_FAILS(fixture.ledger->users().save(admin), ErrorCode::RuleViolation);
    MCS_OK(KeyFile::load(fixture.files().keys())->unlock(admin.name, Secret::fromText(adminPassword.toString()), {}));
}

QTEST_GUILESS_MAIN(TestLedgerFolder)
#include "tst_ledgerfolder.moc"
