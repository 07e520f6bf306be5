// SPDX-License-Identifier: Apache-2.0
// Against a real Secret Service; run by tests/support/with-keychain.sh.
#include "app/keychain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using app::KeychainAnswer;
using app::KeychainState;

class TestKeychain : public QObject
{
    Q_OBJECT

private:
    // Waits for the one answer.
    template <class Ask> KeychainAnswer answerOf(Ask ask)
    {
        std::optional<KeychainAnswer> answer;
        int answers = 0;
        ask([&](const KeychainAnswer &given) {
            answer = given;
            ++answers;
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return {};
        return answers == 1 ? *answer : KeychainAnswer();
    }

private Q_SLOTS:
    void aSecretWrittenIsReadBackByteForByte()
    {
        const auto keychain = app::systemKeychain();
        const auto secret = store::Secret::random(32);
        QCOMPARE(
            answerOf([&](auto done) { keychain->write(u"slot-1"_s, secret, this, done); }).state, KeychainState::Found);
        const auto read = answerOf([&](auto done) { keychain->read(u"slot-1"_s, this, done); });
        QCOMPARE(read.state, KeychainState::Found);
        QVERIFY(read.secret == secret);
    }

    void anEntryThatWasNeverWrittenIsAbsentAndNotUnavailable()
    {
        const auto keychain = app::systemKeychain();
        const auto read = answerOf([&](auto done) { keychain->read(u"never-written"_s, this, done); });
        QCOMPARE(read.state, KeychainState::Absent);
        QVERIFY(read.secret.isEmpty());
    }

    void aRemovedEntryIsAbsent()
    {
        const auto keychain = app::systemKeychain();
        const auto secret = store::Secret::random(32);
        QCOMPARE(
            answerOf([&](auto done) { keychain->write(u"slot-2"_s, secret, this, done); }).state, KeychainState::Found);
        QCOMPARE(answerOf([&](auto done) { keychain->remove(u"slot-2"_s, this, done); }).state, KeychainState::Found);
        QCOMPARE(answerOf([&](auto done) { keychain->read(u"slot-2"_s, this, done); }).state, KeychainState::Absent);
    }

    void theAnswerNeverComesBeforeTheCallReturns()
    {
        const auto keychain = app::systemKeychain();
        bool returned = false;
        bool early = false;
        bool answered = false;
        keychain->read(u"never-written"_s, this, [&](const KeychainAnswer &) {
            early = !returned;
            answered = true;
        });
        returned = true;
        QTRY_VERIFY(answered);
        QVERIFY(!early);
    }

    void aLateAnswerIsToldOnceAsUnavailable()
    {
        const auto impatient = app::systemKeychain(0);
        int answers = 0;
        KeychainState state = KeychainState::Found;
        impatient->read(u"never-written"_s, this, [&](const KeychainAnswer &answer) {
            ++answers;
            state = answer.state;
        });
        // By the time a later job has been answered, the earlier one has ended as well.
        const auto patient = app::systemKeychain();
        QCOMPARE(
            answerOf([&](auto done) { patient->read(u"never-written"_s, this, done); }).state, KeychainState::Absent);
        QCOMPARE(answers, 1);
        QCOMPARE(state, KeychainState::Unavailable);
    }

    void nobodyIsToldWhenTheAskerIsGone()
    {
        const auto keychain = app::systemKeychain();
        bool told = false;
        {
            QObject asker;
            keychain->read(u"never-written"_s, &asker, [&](const KeychainAnswer &) { told = true; });
        }
        QCOMPARE(
            answerOf([&](auto done) { keychain->read(u"never-written"_s, this, done); }).state, KeychainState::Absent);
        QVERIFY(!told);
    }
};

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
