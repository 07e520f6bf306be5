// SPDX-License-Identifier: Apache-2.0
// A ledger in a temporary folder, made with cheap key stretching, for the tests of the store.
#pragma once

#include "models/store/folderfiles.h"
#include "models/store/ledgerfolder.h"
#include "models/store/sqlledger.h"
#include "models/store/userkeys.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace mcs::tests {

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::store;

inline constexpr QStringView adminName = u"葛城 見本男";
inline constexpr QStringView adminPassword = u"kumo-2026-midori-Saru";

class StoreFixture
{
    QTemporaryDir m_temporary; // goes last, after the ledger is closed

public:
    explicit StoreFixture(UserRole role = UserRole::McsAdministrator, const Secret &deviceSecret = {})
    {
        FirstUser first{adminName.toString(), role, Secret::fromText(adminPassword.toString()), deviceSecret};
        auto made = createLedger(folder(), first, clock, KdfCost::Test);
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().details.join(u' ')));
        recoveryKey = made->recoveryKey;
        ledger = std::move(made->ledger);
        dataKey = *KeyFile::load(files().keys())->unlockWithRecoveryKey(recoveryKey);
    }

    [[nodiscard]] QString folder() const { return m_temporary.filePath(u"台帳"_s); }
    [[nodiscard]] FolderFiles files() const { return FolderFiles(folder()); }
    [[nodiscard]] QString path(const QString &name) const { return m_temporary.filePath(name); }
    [[nodiscard]] SqlLedger &sql() { return static_cast<SqlLedger &>(*ledger); }
    [[nodiscard]] KeyChange keyChange() { return {folder(), *ledger, dataKey, KdfCost::Test}; }

    void close() { ledger.reset(); }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> open(
        OpenMode mode = OpenMode::ReadWrite, const QString &user = {}) const
    {
        return openLedger({folder(), user, dataKey, mode}, clock);
    }
    void reopen(const QString &user = {}, OpenMode mode = OpenMode::ReadWrite)
    {
        close();
        auto opened = open(mode, user);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().details.join(u' ')));
        ledger = *std::move(opened);
    }
    [[nodiscard]] VerifyReport verified() const
    {
        auto report = verifyLedger(folder(), dataKey);
        return report ? *report : VerifyReport{0, 0, {report.error().message}};
    }
    [[nodiscard]] qint64 auditRows() { return ledger->audit({}, 0, 1)->constFirst().sequence; }

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    std::unique_ptr<Ledger> ledger;
    QString recoveryKey;
    Secret dataKey;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write");
}
// Name -> SHA-256 of every file in a folder.
inline QMap<QString, QByteArray> hashesOf(const QString &folder)
{
    QMap<QString, QByteArray> hashes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        hashes.insert(path, QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256));
    }
    return hashes;
}

inline Staff aStaff(const QString &name = u"髙橋 﨑子"_s, const QString &email = u"saki@midori.example.jp"_s)
{
    Staff staff;
    staff.name = name;
    staff.kana = u"タカハシ サキコ"_s;
    staff.jobType = u"医師"_s;
    staff.email = email;
    staff.joinedOn = QDate(2019, 4, 1);
    return staff;
}
inline Patient aPatient(const QString &name = u"茨城 トメ"_s)
{
    Patient patient;
    patient.name = name;
    patient.birth = QDate(1933, 3, 3);
    patient.contacts = {{ContactKind::Family, u"茨城 健"_s, u"長男"_s, u"090-0000-1001"_s, {}},
        {ContactKind::Emergency, u"茨城 ふみ"_s, u"妻"_s, {}, u"茨城県那珂郡東海村見本5-1"_s}};
    return patient;
}

} // namespace mcs::tests

// Fails the test with the error's own sentence.
#define MCS_OK(expression)                                                                                             \
    do {                                                                                                               \
        const auto &mcsResult = (expression);                                                                          \
        QVERIFY2(mcsResult.ok(),                                                                                       \
            mcsResult.ok() ? "" : qPrintable(mcsResult.error().message + mcsResult.error().details.join(u' ')));       \
    } while (false)
#define MCS_FAILS(expression, expected)                                                                                \
    do {                                                                                                               \
        const auto &mcsResult = (expression);                                                                          \
        QVERIFY2(!mcsResult.ok(), "should have failed");                                                               \
        QCOMPARE(int(mcsResult.error().code), int(expected));                                                          \
        QVERIFY(!mcsResult.error().message.isEmpty());                                                                 \
    } while (false)
// Ends the test program with the error's own sentence: for what a test needs before it can ask anything.
#define MCS_MUST(expression)                                                                                           \
    do {                                                                                                               \
        const auto &mcsResult = (expression);                                                                          \
        if (!mcsResult.ok())                                                                                           \
            qFatal("%s", qPrintable(mcsResult.error().message + mcsResult.error().details.join(u' ')));                \
    } while (false)
