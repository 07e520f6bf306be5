// SPDX-License-Identifier: Apache-2.0
// Killed at any moment, on a full disk, on a medium that cannot be written: what was committed is there, the rest is
// not.
#include "storefixture.h"

#include "models/store/diskfile.h"
#include "tests/support/japanese.h"

#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace mcs::tests;

namespace {

QString hex(const Secret &secret)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())).toHex());
}

// The child: saves patients for ever and prints the id of each one after it was committed.
int writeForEver(const QString &folder, const QString &key)
{
    const QByteArray bytes = QByteArray::fromHex(key.toLatin1());
    const SystemClock clock;
    const auto opened = openLedger(
        {folder, {},
            Secret::fromBytes(reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())),
            OpenMode::ReadWrite},
        clock);
    if (!opened)
        return 1;
    for (int i = 0;; ++i) {
        const auto saved = (*opened)->patients().save(aPatient(u"患者%1"_s.arg(i)));
        if (!saved)
            return 2;
        std::printf("%lld\n", static_cast<long long>(saved->id.value));
        std::fflush(stdout);
    }
}

// The child: as a user without rights, tries to write where nothing can be written. Answers with the error's code.
int writeWhereNothingCanBeWritten(const QString &folder, const QString &key)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 100;
    const QByteArray bytes = QByteArray::fromHex(key.toLatin1());
    const Secret secret
        = Secret::fromBytes(reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()));
    const SystemClock clock;
    const auto opened = openLedger({folder, {}, secret, OpenMode::ReadWrite}, clock);
    const auto keys = KeyFile::load(FolderFiles(folder).keys());
    const auto viewed = openLedger({folder, {}, secret, OpenMode::ReadOnly}, clock);
    const auto made = createLedger(folder + u"/new"_s,
        {adminName.toString(), UserRole::McsAdministrator, Secret::fromText(adminPassword.toString()), {}}, clock,
        KdfCost::Test);
    const auto isReadOnly
        = [](const auto &result) { return !result && result.error().code == ErrorCode::ReadOnlyMedium; };
    return (isReadOnly(opened) ? 0 : 1) + (keys && isReadOnly(keys->save(FolderFiles(folder).keys())) ? 0 : 2)
        + (viewed && (*viewed)->load() ? 0 : 4) + (isReadOnly(made) ? 0 : 8);
}

// No file may grow beyond `bytes` while this lives: what a full disk looks like to the program.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{rlim_t(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void killedAtAnyMomentNothingCommittedIsLost();
    void aFullDiskLosesNothingThatWasThere();
    void aFullDiskLeavesTheKeyFileAsItWas();
    void onAFullDiskNoHalfLedgerIsMade();
    void aFullDatabaseIsToldApart();
    void aMediumThatCannotBeWrittenIsToldApart();
};

void TestCrash::killedAtAnyMomentNothingCommittedIsLost()
{
    StoreFixture store;
    store.close();
    QSet<qint64> committed;
    for (const int lines : {1, 7, 20}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, store.folder(), hex(store.dataKey)});
        QByteArray printed;
        while (printed.count('\n') < lines && child.waitForReadyRead(20000))
            printed += child.readAllStandardOutput();
        QVERIFY2(printed.count('\n') >= lines, "the child wrote nothing");
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        printed += child.readAllStandardOutput();
        const QList<QByteArray> ids = printed.left(printed.lastIndexOf('\n')).split('\n');
        for (const QByteArray &id : ids)
            committed.insert(id.toLongLong());

        // The killed one's lock is taken over, its unfinished transaction rolled back.
        auto opened = store.open();
        MCS_OK(opened);
        const auto patients = (*opened)->patients().all();
        MCS_OK(patients);
        QSet<qint64> found;
        for (const Patient &patient : *patients) {
            found.insert(patient.id.value);
            QCOMPARE(patient.contacts.size(), 2);
        }
        QVERIFY(found.contains(committed));
        QVERIFY(found.size() <= committed.size() + 3); // at most the one that was committed but not printed, each time
        opened->reset();
        QCOMPARE(store.verified().problems, QStringList());
    }
}

void TestCrash::aFullDiskLosesNothingThatWasThere()
{
    StoreFixture store;
    MCS_OK(store.ledger->patients().save(aPatient(u"先にいた患者"_s)));
    const qint64 size = QFileInfo(store.files().database()).size();
    const qint64 rows = store.auditRows();
    {
        const FullDisk full(size);
        Result<void> done;
        for (int i = 0; done && i < 500; ++i) {
            done = store.ledger->atomically([&]() -> Result<void> {
                Patient patient = aPatient();
                patient.note = QString(20000, u'長');
                const auto saved = store.ledger->patients().save(patient);
                return saved ? Result<void>() : saved.error();
            });
        }
        MCS_FAILS(done, ErrorCode::DiskFull);
        QCOMPARE(done.error().message,
            u"ディスクの空きがないため、何も保存されていません。不要なファイルを削除するか、大きなディスクに替えてから、もう一度保存してください。"_s);
    }
    QCOMPARE(QFileInfo(store.files().database()).size(), size);
    const auto patients = store.ledger->patients().all();
    MCS_OK(patients);
    QCOMPARE(patients->size(), 1);
    QCOMPARE(store.auditRows(), rows);
    QCOMPARE(store.verified().problems, QStringList());
    MCS_OK(store.ledger->patients().save(aPatient())); // there is room again
}

void TestCrash::aFullDiskLeavesTheKeyFileAsItWas()
{
    StoreFixture store;
    const auto before = hashesOf(store.folder());
    {
        const FullDisk full(100);
        MCS_FAILS(renewRecoveryKey(store.keyChange()), ErrorCode::DiskFull);
    }
    QCOMPARE(hashesOf(store.folder()), before);
    MCS_OK(KeyFile::load(store.files().keys())->unlockWithRecoveryKey(store.recoveryKey));
}

void TestCrash::onAFullDiskNoHalfLedgerIsMade()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"台帳"_s);
    const FixedClock clock(QDate(2026, 11, 20));
    {
        const FullDisk full(20000); // room for the key file
        MCS_FAILS(
            createLedger(place,
                {adminName.toString(), UserRole::McsAdministrator, Secret::fromText(adminPassword.toString()), {}},
                clock, KdfCost::Test),
            ErrorCode::DiskFull);
    }
    QVERIFY(!QFileInfo::exists(place));
}

void TestCrash::aFullDatabaseIsToldApart()
{
    StoreFixture store;
    MCS_OK(store.sql().database().first(
        u"PRAGMA max_page_count = 1"_s, {}, [](const Row &) {})); // no page more than there are
    Patient patient = aPatient();
    patient.note = QString(50000, u'長');
    MCS_FAILS(store.ledger->patients().save(patient), ErrorCode::DiskFull);
    QVERIFY(store.ledger->patients().all()->isEmpty());
}

void TestCrash::aMediumThatCannotBeWrittenIsToldApart()
{
    StoreFixture store;
    store.close();
    const auto before = hashesOf(store.folder());
    const QString parent = QFileInfo(store.folder()).absolutePath();
    // Everybody may read, nobody may write: the child gives up the rights of root.
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(store.files().database(), readable));
    QVERIFY(QFile::setPermissions(store.files().keys(), readable));
    QVERIFY(QFile::setPermissions(store.folder(), enterable));
    QVERIFY(QFile::setPermissions(parent, enterable));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--read-only"_s, store.folder(), hex(store.dataKey)});
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::setPermissions(parent, enterable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(store.folder(), enterable | QFile::WriteOwner));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(hashesOf(store.folder()), before);
    QCOMPARE(fromSystemError(EROFS, {}).code, ErrorCode::ReadOnlyMedium);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--write"_L1)
        return writeForEver(arguments.at(2), arguments.at(3));
    if (arguments.size() == 4 && arguments.at(1) == "--read-only"_L1)
        return writeWhereNothingCanBeWritten(arguments.at(2), arguments.at(3));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
