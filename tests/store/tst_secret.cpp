// SPDX-License-Identifier: Apache-2.0
#include "models/store/ledgerfolder.h"
#include "models/store/recoverykey.h"
#include "models/store/secret.h"
#include "tests/support/japanese.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest/QtTest>

using namespace mcs::store;
using namespace mcs::domain;
using namespace Qt::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void startsAsZeroesAndComparesByContent();
    void aPasswordTypedInFullWidthIsTheSamePassword();
    void randomSecretsDiffer();
    void aRecoveryKeyHasSevenGroupsOfFive();
    void aRecoveryKeyIsReadHoweverItIsTyped_data();
    void aRecoveryKeyIsReadHoweverItIsTyped();
    void everySingleWrongCharacterOfARecoveryKeyIsNoticed();
    void exchangedNeighboursInARecoveryKeyAreNoticed();
    void aShortRecoveryKeyHasItsOwnSentence();
    void passwordsAreJudged_data();
    void passwordsAreJudged();
    void aPasswordMustNotContainANameHoweverItIsWritten();
};

void TestSecret::startsAsZeroesAndComparesByContent()
{
    Secret secret(4);
    QCOMPARE(secret.size(), std::size_t(4));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(secret.data()), 4), QByteArray(4, '\0'));
    const unsigned char bytes[]{1, 2, 3, 4};
    QVERIFY(Secret::fromBytes(bytes, 4) == Secret::fromBytes(bytes, 4));
    QVERIFY(!(Secret::fromBytes(bytes, 4) == Secret::fromBytes(bytes, 3)));
    QVERIFY(!(Secret::fromBytes(bytes, 4) == secret));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret() == Secret(0));
}

void TestSecret::aPasswordTypedInFullWidthIsTheSamePassword()
{
    QVERIFY(Secret::fromText(u"Ｋｕｍｏ－２０２６"_s) == Secret::fromText(u"Kumo-2026"_s));
    QVERIFY(Secret::fromText(u"ｻｸﾗ"_s) == Secret::fromText(u"サクラ"_s));
    QVERIFY(!(Secret::fromText(u"kumo-2026"_s) == Secret::fromText(u"Kumo-2026"_s)));
}

void TestSecret::randomSecretsDiffer()
{
    QVERIFY(!(Secret::random(32) == Secret::random(32)));
}

void TestSecret::aRecoveryKeyHasSevenGroupsOfFive()
{
    const QString key = makeRecoveryKey();
    QVERIFY2(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$"_s).match(key).hasMatch(),
        qPrintable(key));
    QVERIFY(key != makeRecoveryKey());
}

void TestSecret::aRecoveryKeyIsReadHoweverItIsTyped_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as printed") << 0;
    QTest::newRow("lower case") << 1;
    QTest::newRow("without dashes") << 2;
    QTest::newRow("full width with long vowel marks") << 3;
    QTest::newRow("letters that look like digits") << 4;
    QTest::newRow("with line breaks and blanks") << 5;
}

void TestSecret::aRecoveryKeyIsReadHoweverItIsTyped()
{
    QFETCH(int, way);
    const QString key = makeRecoveryKey();
    QString typed = key;
    switch (way) {
    case 1:
        typed = key.toLower();
        break;
    case 2:
        typed.remove(u'-');
        break;
    case 3:
        for (QChar &c : typed)
            c = c == u'-' ? QChar(u'ー') : QChar(c.unicode() - u'!' + u'！');
        break;
    case 4:
        typed.replace(u'0', u'o').replace(u'1', u'l');
        break;
    case 5:
        typed = u"  "_s + typed.replace(u'-', u"\r\n 　"_s);
        break;
    default:
        break;
    }
    const auto expected = readRecoveryKey(key);
    const auto found = readRecoveryKey(typed);
    QVERIFY(expected && found);
    QVERIFY(*expected == *found);
}

void TestSecret::everySingleWrongCharacterOfARecoveryKeyIsNoticed()
{
    const QString key = makeRecoveryKey();
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (key.at(i) == u'-')
            continue;
        for (const QChar c : alphabet) {
            if (c == key.at(i))
                continue;
            QString wrong = key;
            wrong[i] = c;
            const auto read = readRecoveryKey(wrong);
            QVERIFY(!read);
            QCOMPARE(read.error().message,
                u"復旧キーに打ち間違いがあります。紙と一文字ずつ見比べて、もう一度入力してください。"_s);
        }
    }
}

void TestSecret::exchangedNeighboursInARecoveryKeyAreNoticed()
{
    for (int round = 0; round < 20; ++round) {
        QString key = makeRecoveryKey().remove(u'-');
        for (qsizetype i = 0; i + 1 < key.size(); ++i) {
            if (key.at(i) == key.at(i + 1))
                continue;
            QString wrong = key;
            wrong[i] = key.at(i + 1);
            wrong[i + 1] = key.at(i);
            QVERIFY(!readRecoveryKey(wrong));
        }
    }
}

void TestSecret::aShortRecoveryKeyHasItsOwnSentence()
{
    const auto read = readRecoveryKey(u"ABCDE-12345"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::WrongPassword);
    QCOMPARE(read.error().message,
        u"復旧キーは35文字ですが、入力されたのは10文字です。紙に書かれているとおりに、すべて入力してください。"_s);
}

void TestSecret::passwordsAreJudged_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("nine characters") << u"Xk7#pQ2!m"_s << false;
    QTest::newRow("ten hard ones") << u"Xk7#pQ2!mW"_s << true;
    QTest::newRow("twelve of two classes") << u"kumo-midori3saru"_s << true;
    QTest::newRow("one letter repeated") << u"aaaaaaaaaaaa1"_s << false;
    QTest::newRow("a known password") << u"password1234"_s << false;
    QTest::newRow("a row of keys") << u"qwertyuiop123"_s << false;
    QTest::newRow("digits only") << u"123456789012"_s << false;
    QTest::newRow("words in Japanese") << u"さくら雲みどりさる七つの朝"_s << true;
    QTest::newRow("endless") << QString(300, u'x') << false;
}

void TestSecret::passwordsAreJudged()
{
    QFETCH(QString, password);
    QFETCH(bool, isGood);
    const auto judged = checkPassword(password, {});
    QCOMPARE(judged.ok(), isGood);
    if (!isGood) {
        QCOMPARE(judged.error().code, ErrorCode::WeakPassword);
        QVERIFY(judged.error().message.endsWith(u"。"_s));
    }
}

void TestSecret::aPasswordMustNotContainANameHoweverItIsWritten()
{
    const QStringList names{u"Midori Clinic"_s, u"髙橋 﨑子"_s};
    for (const QString &password :
        {u"midori-2026-Kumo!x"_s, u"ＭＩＤＯＲＩ-2026-Kumo!x"_s, u"高橋-2026-Kumo!x"_s, u"Xk7崎子#pQ2!mWt"_s})
        QVERIFY2(!checkPassword(password, names), qPrintable(password));
    QVERIFY(checkPassword(u"kumo-2026-Saru!x"_s, names));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
