// SPDX-License-Identifier: Apache-2.0
#include "models/domain/japanese.h"
#include "models/domain/oldkanji.h"
#include "tests/support/japanese.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <thread>

using namespace mcs::domain;
using namespace Qt::StringLiterals;

class JapaneseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void spellingsOfOneNameHaveOneSearchKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QList<QPair<QString, QString>> pairs{
            {u"髙橋 﨑子"_s, u"高橋崎子"_s}, {u"葛󠄀城 𠮷男"_s, u"葛城　吉男"_s},
            {u"渡邉 はるか"_s, u"渡辺ハルカ"_s}, {u"渡邊"_s, u"渡邉"_s}, {u"斎藤"_s, u"齋藤"_s}, {u"齊藤"_s, u"斉藤"_s},
            {u"斎藤"_s, u"斉藤"_s}, {u"澤田 濱子"_s, u"沢田 浜子"_s}, {u"濵田"_s, u"浜田"_s},
            {u"嶋田 嶌"_s, u"島田 島"_s}, {u"廣瀨 國男"_s, u"広瀬 国男"_s}, {u"櫻井 眞"_s, u"桜井 真"_s},
            {u"森鷗外記念"_s, u"森鴎外記念"_s}, {u"ﾔﾏﾀﾞ ﾀﾛｳ"_s, u"やまだ たろう"_s},
            {u"ﾏﾘｱ･ｻﾝﾄｽ"_s, u"マリア・サントス"_s}, {u"ＭＣＳ"_s, u"mcs"_s}, {u"０２９－０００"_s, u"029-000"_s},
            {u"袖ヶ浦"_s, u"袖ケ浦"_s}, {u"神󠄀田"_s, u"神田"_s}, // U+FA19 and a selector
            {u"か\u3099"_s, u"ガ"_s}, // combining voice mark
        };
        for (const auto &[one, other] : pairs)
            QTest::newRow(qUtf8Printable(one + u'/' + other)) << one << other;
    }
    void spellingsOfOneNameHaveOneSearchKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(searchKey(one), searchKey(other));
        QVERIFY(!searchKey(one).isEmpty());
        QCOMPARE(searchKey(searchKey(one)), searchKey(one));
    }

    void differentNamesKeepDifferentKeys()
    {
        QVERIFY(searchKey(u"佐藤"_s) != searchKey(u"加藤"_s));
        QVERIFY(searchKey(u"タロウ"_s) != searchKey(u"ダロウ"_s));
        QVERIFY(searchKey(u"東海 松太郎"_s).contains(searchKey(u"松太"_s)));
    }

    void noNewFormIsItselfAnOldForm()
    {
        int old = 0;
        for (char32_t c = 0x3400; c < 0x30000; ++c) {
            if (newForm(c) == c)
                continue;
            ++old;
            QCOMPARE(newForm(newForm(c)), newForm(c));
        }
        QVERIFY2(old > 350, qPrintable(QString::number(old)));
    }

    void readingsSortInGojuonOrder()
    {
        const QStringList ordered{u"ｱｲﾀﾞ ｹﾝ"_s, u"あおき はな"_s, u"イバラキ トメ"_s, u"カツラギ ヨシオ"_s, u"ガモウ"_s,
            u"サイトウ"_s, u"タカハシ サキコ"_s, u"ハナダ"_s, u"バンドウ"_s, u"マリア・サントス"_s, u"ﾔﾏﾀﾞ ﾀﾛｳ"_s,
            u"ヨシダ"_s, u"ワタナベ"_s};
        QStringList shuffled = ordered;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(),
            [](const QString &a, const QString &b) { return sortKey(a, {}) < sortKey(b, {}); });
        QCOMPARE(shuffled, ordered);
    }

    void withoutAReadingTheNameDecides()
    {
        QVERIFY(sortKey(u"サイトウ"_s, u"斎藤"_s) < sortKey({}, u"斎藤"_s)); // kanji come after all kana
        QCOMPARE(sortKey({}, u"やまだ"_s).left(4), sortKey(u"やまだ"_s, {}).left(4));
        QVERIFY(sortKey(u"アオキ"_s, u"青木"_s) != sortKey(u"アオキ"_s, u"蒼木"_s));
        QVERIFY(sortKey(u"アオキ"_s, u"龍"_s) < sortKey(u"アオキノ"_s, u"青"_s)); // reading before name
        QCOMPARE(sortKey(u"ﾔﾏﾀﾞ"_s, {}), sortKey(u"ヤマダ"_s, {}));
        QVERIFY(!sortKey(QString(5000, u'ア'), {}).isEmpty());
    }

    void sortKeysCanBeMadeInManyThreads()
    {
        const QByteArray expected = sortKey(u"タカハシ サキコ"_s, u"髙橋 﨑子"_s);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 500; ++n)
                    wrong += sortKey(u"タカハシ サキコ"_s, u"髙橋 﨑子"_s) == expected ? 0 : 1;
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void theRowOfAReadingIsThatOfItsFirstSound()
    {
        const QList<QPair<QString, QString>> rows{
            {u"あおき"_s, u"あ"_s},
            {u"ヴェルディ"_s, u"あ"_s},
            {u"ガモウ"_s, u"か"_s},
            {u"ｶﾞﾓｳ"_s, u"か"_s},
            {u"ジンナイ"_s, u"さ"_s},
            {u"ッチヤ"_s, u"た"_s},
            {u"ヅラ"_s, u"た"_s},
            {u"ニシ"_s, u"な"_s},
            {u"パク"_s, u"は"_s},
            {u"モリ"_s, u"ま"_s},
            {u"ょしだ"_s, u"や"_s},
            {u"リ"_s, u"ら"_s},
            {u"ヲノ"_s, u"わ"_s},
            {u"ン"_s, u"わ"_s},
            {u"斎藤"_s, u"他"_s},
            {u"Santos"_s, u"他"_s},
            {u""_s, u"他"_s},
            {u"　ヤマダ"_s, u"や"_s},
        };
        for (const auto &[kana, row] : rows)
            QCOMPARE(gojuonRow(kana), row);
        QCOMPARE(gojuonRows().size(), 11);
    }

    void emailAddressesCompareWithoutWidthCaseAndBlanks()
    {
        QCOMPARE(emailKey(u" Ｓａｋｉ＠Midori.Example.JP　"_s), u"saki@midori.example.jp"_s);
        QVERIFY(emailKey(u"a@example.jp"_s) != emailKey(u"b@example.jp"_s));
    }

    void addressesPeopleHaveAreAccepted_data()
    {
        QTest::addColumn<QString>("email");
        for (const char *email :
            {"saki@midori.example.jp", "ＳＡＫＩ＠midori.example.jp", "taro..abc.@docomo.example.jp",
                "a+b@x-y.example.jp", "o'neil@example.co.jp", "a@xn--wgv71a.jp", " x@example.jp "})
            QTest::newRow(email) << QString::fromUtf8(email);
    }
    void addressesPeopleHaveAreAccepted()
    {
        QFETCH(QString, email);
        QVERIFY(checkEmail(u"メール"_s, email).ok());
    }
    void mistypedAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("email");
        for (const char *email : {"saki", "saki@", "@example.jp", "saki@midori", "saki@@example.jp", "a b@example.jp",
                 "a@example..jp", "a@-x.example.jp", "a@x-.jp", "a,b@example.jp", "さき@example.jp", "a@example.j",
                 "a@192.168.0.1", "a@例え.jp"})
            QTest::newRow(email) << QString::fromUtf8(email);
    }
    void mistypedAddressesAreRefused()
    {
        QFETCH(QString, email);
        const auto checked = checkEmail(u"メールアドレス"_s, email);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().message,
            u"メールアドレス「%1」はメールアドレスとして正しくありません。name@example.jp のように入力してください。"_s
                .arg(email));
    }

    void aMailboxOfSeveralPeopleIsSeen()
    {
        for (const QString &email : {u"info@midori.example.jp"_s, u"ＪＩＭＵ@midori.example.jp"_s,
                 u" Office2@midori.example.jp"_s, u"clinic-01@midori.example.jp"_s, u"contact@midori.example.jp"_s})
            QVERIFY2(looksShared(email), qUtf8Printable(email));
        for (const QString &email : {u"saki@midori.example.jp"_s, u"infosawa@midori.example.jp"_s,
                 u"jimu.sato@midori.example.jp"_s, u"taro2@info.example.jp"_s, u""_s})
            QVERIFY2(!looksShared(email), qUtf8Printable(email));
    }

    void rareKanjiAreGoodNames()
    {
        for (const QString &name : {u"髙橋 﨑子"_s, u"葛󠄀城 𠮷男"_s, u"辻󠄀 太郎"_s, u"ﾏﾘｱ･ｻﾝﾄｽ"_s,
                 u"O'Neil 〆子"_s, u"森　鷗外"_s, u"㈱見本"_s, u""_s})
            QVERIFY2(checkName(u"氏名"_s, name).ok(), qUtf8Printable(name));
    }

    void aNameMayHaveOneHundredCharactersAsAReaderCounts()
    {
        QVERIFY(checkName(u"氏名"_s, u"𠮷"_s.repeated(100)).ok());
        QVERIFY(checkName(u"氏名"_s, u"葛󠄀"_s.repeated(100)).ok());
        const auto checked = checkName(u"氏名"_s, u"吉"_s.repeated(101));
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().message, u"氏名が100文字を超えています。短くしてください。"_s);
        QVERIFY(!checkName(u"氏名"_s, u"か"_s + QString(500, QChar(0x3099))).ok()); // a tower of marks
    }

    void controlCharactersAreRefused()
    {
        for (const char16_t c : {u'\0', u'\x01', u'\t', u'\n', u'\r', u'\x7f', u'\x85', u'\u200b', u'\u200d', u'\u202e',
                 u'\u2028', u'\ufeff'}) {
            const auto checked = checkName(u"氏名"_s, u"山田"_s + QChar(c) + u"太郎"_s);
            QVERIFY2(!checked.ok(), qPrintable(QString::number(c, 16)));
            QVERIFY(checked.error().message.startsWith(u"氏名に目に見えない制御文字"));
        }
    }

    void aNoteMayHaveLinesButANameMayNot()
    {
        QVERIFY(checkText(u"備考"_s, u"一行目\n二行目"_s, 100).ok());
        QVERIFY(!checkText(u"備考"_s, u"一行目\a"_s, 100).ok());
        QVERIFY(!checkText(u"備考"_s, u"あ"_s.repeated(101), 100).ok());
    }

    void emojiAndBrokenCharactersAreRefused()
    {
        for (const QString &emoji :
            {u"😀"_s, u"❤️"_s, u"👨‍👩‍👧"_s, u"🇯🇵"_s, u"1️⃣"_s, u"⭐"_s, u"🏻"_s}) {
            const auto checked = checkName(u"氏名"_s, u"山田"_s + emoji);
            QVERIFY2(!checked.ok(), qUtf8Printable(emoji));
        }
        QCOMPARE(checkName(u"氏名"_s, u"山田😀"_s).error().message,
            u"氏名に絵文字「😀」が入っています。取り除いてください。"_s);
        QVERIFY(!checkName(u"氏名"_s, u"山田"_s + QChar(0xD842)).ok()); // half of a surrogate pair
        QVERIFY(!checkName(u"氏名"_s, u"山田"_s + QChar(0xFFFD)).ok());
        QVERIFY(!checkName(u"氏名"_s, u"山田"_s + QChar(0xFFFE)).ok());
    }
};

QTEST_GUILESS_MAIN(JapaneseTest)
#include "tst_japanese.moc"
