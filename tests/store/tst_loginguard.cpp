// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "models/store/loginguard.h"
#include "tests/support/japanese.h"

#include <QHash>

using namespace mcs::tests;

class TestLoginGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init();
    void threeWrongPasswordsLockForThirtyMinutes();
    void afterTheLockThreeMoreTriesAreFree();
    void anotherUserAndAnotherLedgerAreNotLocked();
    void theRecoveryKeyWorksMeanwhileAndDataIsUnharmed();
    void failuresAreEnteredInTheAuditLogAtTheNextUnlock();
    void aClockSetBackDoesNotLockForEver();
    void anUnreadableCounterCountsAsNew();

private:
    QHash<QString, QByteArray> m_kept;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<LoginGuard> m_guard;
};

void TestLoginGuard::init()
{
    m_kept.clear();
    m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
    m_guard = std::make_unique<LoginGuard>(*m_clock,
        LoginGuard::Storage{[this](const QString &key) { return m_kept.value(key); },
            [this](const QString &key, const QByteArray &value) {
                if (value.isEmpty())
                    m_kept.remove(key);
                else
                    m_kept.insert(key, value);
            }});
}

void TestLoginGuard::threeWrongPasswordsLockForThirtyMinutes()
{
    MCS_OK(m_guard->failed(u"L"_s, u"S"_s));
    MCS_OK(m_guard->failed(u"L"_s, u"S"_s));
    MCS_OK(m_guard->mayTry(u"L"_s, u"S"_s));
    MCS_FAILS(m_guard->failed(u"L"_s, u"S"_s), ErrorCode::LockedOut);
    m_clock->advanceSeconds(10 * 60);
    const auto refused = m_guard->mayTry(u"L"_s, u"S"_s);
    MCS_FAILS(refused, ErrorCode::LockedOut);
    QCOMPARE(refused.error().message,
        u"パスワードを3回間違えたため、ロックされています。20分後にもう一度入力するか、復旧キーで開いてください。"_s);
    m_clock->advanceSeconds(20 * 60 - 1);
    MCS_FAILS(m_guard->mayTry(u"L"_s, u"S"_s), ErrorCode::LockedOut);
    m_clock->advanceSeconds(1);
    MCS_OK(m_guard->mayTry(u"L"_s, u"S"_s));
}

void TestLoginGuard::afterTheLockThreeMoreTriesAreFree()
{
    for (int i = 0; i < 3; ++i)
        static_cast<void>(m_guard->failed(u"L"_s, u"S"_s));
    m_clock->advanceSeconds(31 * 60);
    MCS_OK(m_guard->failed(u"L"_s, u"S"_s));
    MCS_OK(m_guard->failed(u"L"_s, u"S"_s));
    MCS_FAILS(m_guard->failed(u"L"_s, u"S"_s), ErrorCode::LockedOut);
}

void TestLoginGuard::anotherUserAndAnotherLedgerAreNotLocked()
{
    for (int i = 0; i < 3; ++i)
        static_cast<void>(m_guard->failed(u"L"_s, u"S"_s));
    MCS_OK(m_guard->mayTry(u"L"_s, u"T"_s));
    MCS_OK(m_guard->mayTry(u"M"_s, u"S"_s));
}

void TestLoginGuard::theRecoveryKeyWorksMeanwhileAndDataIsUnharmed()
{
    StoreFixture fixture;
    MCS_OK(fixture.ledger->staff().save(aStaff()));
    fixture.close();
    const auto before = hashesOf(fixture.folder());
    const auto keys = KeyFile::load(fixture.files().keys());
    const QString slot = keys->slotOf({})->id;
    for (int i = 0; i < 3; ++i) {
        MCS_FAILS(keys->unlock({}, Secret::fromText(u"wrong"_s), {}), ErrorCode::WrongPassword);
        static_cast<void>(m_guard->failed(keys->ledgerId(), slot));
    }
    MCS_FAILS(m_guard->mayTry(keys->ledgerId(), slot), ErrorCode::LockedOut);
    QCOMPARE(hashesOf(fixture.folder()), before);
    const auto dataKey = keys->unlockWithRecoveryKey(fixture.recoveryKey);
    MCS_OK(dataKey);
    const auto opened = openLedger({fixture.folder(), {}, *dataKey, OpenMode::ReadWrite}, *m_clock);
    MCS_OK(opened);
    QCOMPARE((*opened)->load()->staff.size(), 1);
}

void TestLoginGuard::failuresAreEnteredInTheAuditLogAtTheNextUnlock()
{
    StoreFixture fixture;
    static_cast<void>(m_guard->failed(u"L"_s, u"S"_s));
    m_clock->advanceSeconds(5);
    static_cast<void>(m_guard->failed(u"L"_s, u"S"_s));
    MCS_OK(m_guard->succeeded(u"L"_s, u"S"_s, *fixture.ledger));
    AuditFilter filter;
    filter.action = u"login-failure"_s;
    const auto entries = fixture.ledger->audit(filter, 0, 10);
    MCS_OK(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().after.value("count"_L1).toInt(), 2);
    QVERIFY(m_kept.isEmpty());
    MCS_OK(m_guard->succeeded(u"L"_s, u"S"_s, *fixture.ledger));
    QCOMPARE(fixture.ledger->audit(filter, 0, 10)->size(), 1);
}

void TestLoginGuard::aClockSetBackDoesNotLockForEver()
{
    for (int i = 0; i < 3; ++i)
        static_cast<void>(m_guard->failed(u"L"_s, u"S"_s));
    m_clock->set(QDateTime(QDate(2020, 1, 1), QTime(9, 0)));
    MCS_OK(m_guard->mayTry(u"L"_s, u"S"_s));
}

void TestLoginGuard::anUnreadableCounterCountsAsNew()
{
    m_kept.insert(u"L/S"_s, "garbage");
    MCS_OK(m_guard->mayTry(u"L"_s, u"S"_s));
    MCS_OK(m_guard->failed(u"L"_s, u"S"_s));
}

QTEST_GUILESS_MAIN(TestLoginGuard)
#include "tst_loginguard.moc"
