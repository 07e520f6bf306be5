// SPDX-License-Identifier: Apache-2.0
// On a PC without a keychain service: run with a session bus that does not exist.
#include "app/keychain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using app::KeychainAnswer;
using app::KeychainState;

class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingIsUnavailableAndNotAbsent()
    {
        const auto keychain = app::systemKeychain();
        std::optional<KeychainAnswer> answer;
        keychain->read(u"slot"_s, this, [&](const KeychainAnswer &given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000);
        QCOMPARE(answer->state, KeychainState::Unavailable);
    }

    void writingIsUnavailableAndWritesNoFile()
    {
        const auto keychain = app::systemKeychain();
        std::optional<KeychainAnswer> answer;
        keychain->write(
            u"slot"_s, store::Secret::random(32), this, [&](const KeychainAnswer &given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000);
        QCOMPARE(answer->state, KeychainState::Unavailable);
    }
};

QTEST_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
