// SPDX-License-Identifier: Apache-2.0
// Scenario 45: a new PC, a forgotten password, and the printed 復旧キー.
#include "models/store/loginguard.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::store;
using namespace mcs::tests;

class TestStoryKeys : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{TestLedger::today};
    const QString m_user = u"葛󠄀城 𠮷男"_s;
    QString m_recoveryKey;

    QString folder() const { return m_folder.filePath(u"ledger"_s); }
    QString keyPath() const { return folder() + u"/ledger.keys"_s; }
    QStringList namesIn(const Secret &dataKey)
    {
        QStringList names;
        const auto ledger = must(openLedger({folder(), m_user, dataKey, OpenMode::ReadWrite}, m_clock));
        for (const Staff &staff : must(ledger->load()).staff)
            names.append(staff.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installJapanese());
        auto made = must(createLedger(folder(),
            {m_user, UserRole::McsAdministrator, TestLedger::password(), Secret::random(32)}, m_clock, KdfCost::Test));
        m_recoveryKey = made.recoveryKey;
        const auto policy = must(mcs::policy::PolicyLibrary().load(u"tokai"_s, true, {}));
        mcs::policy::Registers registers(*made.ledger, policy, m_clock);
        must(registers.saveStaff(aStaff().named(u"髙橋 﨑子"_s)));
    }

    void scenario45TheRecoveryKeyOpensOnANewPcAndMakesANewSlotAndDeviceSecret()
    {
        KeyFile keys = must(KeyFile::load(keyPath()));
        keys.setCost(KdfCost::Test);
        const auto withoutKeychain = keys.unlock(m_user, TestLedger::password(), {});
        QVERIFY(!withoutKeychain);
        QCOMPARE(withoutKeychain.error().code, ErrorCode::OtherPc);
        QCOMPARE(keys.unlock(m_user, TestLedger::password(), Secret::random(32)).error().code, ErrorCode::OtherPc);

        const Secret dataKey = must(keys.unlockWithRecoveryKey(m_recoveryKey));
        QCOMPARE(namesIn(dataKey), QStringList{u"髙橋 﨑子"_s});

        const Secret newDevice = Secret::random(32);
        const Secret newPassword = Secret::fromText(u"Ume-no-hana/2026-Mito"_s);
        must(keys.setUserSlot(m_user, newPassword, newDevice, dataKey));
        must(keys.save(keyPath()));

        const KeyFile reloaded = must(KeyFile::load(keyPath()));
        QCOMPARE(must(reloaded.unlock(m_user, newPassword, newDevice)), dataKey);
        QVERIFY(!reloaded.unlock(m_user, TestLedger::password(), newDevice));
        QCOMPARE(namesIn(must(reloaded.unlock(m_user, newPassword, newDevice))), QStringList{u"髙橋 﨑子"_s});
    }

    void scenario45ThreeWrongPasswordsLockForThirtyMinutesButTheRecoveryKeyStillWorks()
    {
        const KeyFile keys = must(KeyFile::load(keyPath()));
        const QString ledger = keys.ledgerId();
        const QString slot = keys.slotOf(m_user)->id;
        QHash<QString, QByteArray> kept;
        const LoginGuard::Storage storage{[&](const QString &key) { return kept.value(key); },
            [&](const QString &key, const QByteArray &value) { kept.insert(key, value); }};
        LoginGuard guard(m_clock, storage);

        const Secret wrong = Secret::fromText(u"chigau-password"_s);
        for (int tried = 1; tried <= 3; ++tried) {
            QVERIFY(guard.mayTry(ledger, slot));
            QVERIFY(!keys.unlock(m_user, wrong, {}));
            QCOMPARE(guard.failed(ledger, slot).ok(), tried < 3);
        }
        const auto locked = guard.mayTry(ledger, slot);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::LockedOut);
        QVERIFY2(locked.error().message.contains(u"30分"_s), qPrintable(locked.error().message));

        const Secret dataKey = must(keys.unlockWithRecoveryKey(m_recoveryKey));
        QCOMPARE(namesIn(dataKey), QStringList{u"髙橋 﨑子"_s}); // unharmed
        QVERIFY(must(verifyLedger(folder(), dataKey)).problems.isEmpty());

        m_clock.advanceSeconds(29 * 60);
        QVERIFY(!guard.mayTry(ledger, slot));
        m_clock.advanceSeconds(60);
        QVERIFY(guard.mayTry(ledger, slot));
    }
};

QTEST_GUILESS_MAIN(TestStoryKeys)
#include "tst_storykeys.moc"
