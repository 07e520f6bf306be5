// SPDX-License-Identifier: Apache-2.0
#include "forms/kinsoku.h"
#include "forms/linebreaker.h"

#include <QtTest>

using namespace mcs::forms;
using namespace Qt::StringLiterals;

namespace {

constexpr Length em = Length::mm(1); // one character is one millimetre wide

QList<Piece> pieces(const QString &text)
{
    QList<Piece> result;
    for (const QChar c : text)
        result.append({c.unicode(), c.unicode(), c.unicode() < 0x80 ? em / 2 : em, em});
    return result;
}

QStringList broken(const QString &text, double measure, bool justify = false)
{
    QStringList lines;
    for (const BrokenLine &line : breakLines(pieces(text), {Length::mm(measure), Length::mm(measure), justify}))
        lines.append(text.mid(line.from, line.to - line.from));
    return lines;
}

} // namespace

class LineBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinsoku_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addRow("plain") << u"あいうえおかきくけこさし"_s << QStringList({u"あいうえおかきくけこ"_s, u"さし"_s});
        QTest::addRow("a comma does not begin a line")
            << u"あいうえおかきくけこ、さし"_s << QStringList({u"あいうえおかきくけ"_s, u"こ、さし"_s});
        QTest::addRow("nor do two marks")
            << u"あいうえおかきくけこ」、さし"_s << QStringList({u"あいうえおかきくけ"_s, u"こ」、さし"_s});
        QTest::addRow("an opening bracket does not end a line")
            << u"あいうえおかきくけ「こさし」"_s << QStringList({u"あいうえおかきくけ"_s, u"「こさし」"_s});
        QTest::addRow("small kana and the long sound")
            << u"あいうえおかきくけキャラ"_s << QStringList({u"あいうえおかきくけ"_s, u"キャラ"_s});
        QTest::addRow("long sound") << u"あいうえおかきくけカー"_s << QStringList({u"あいうえおかきくけ"_s, u"カー"_s});
        QTest::addRow("iteration mark") << u"あいうえおかきくけ佐々木"_s
                                        << QStringList({u"あいうえおかきくけ"_s, u"佐々木"_s});
        QTest::addRow("two dots of an ellipsis stay together")
            << u"あいうえおかきくけ……さ"_s << QStringList({u"あいうえおかきく"_s, u"け……さ"_s});
        QTest::addRow("two dashes stay together")
            << u"あいうえおかきくけ――さ"_s << QStringList({u"あいうえおかきくけ"_s, u"――さ"_s});
        QTest::addRow("a word stays together")
            << u"あいうえおかきくMCSnetさ"_s << QStringList({u"あいうえおかきく"_s, u"MCSnetさ"_s});
        QTest::addRow("a number stays together")
            << u"あいうえおかきく029-282-1711"_s << QStringList({u"あいうえおかきく"_s, u"029-282-1711"_s});
        QTest::addRow("full-width digits stay together")
            << u"あいうえおかきくけ１２３番"_s << QStringList({u"あいうえおかきくけ"_s, u"１２３番"_s});
        QTest::addRow("a line breaks after a space")
            << u"abcdefghij klmnopqrst uv"_s << QStringList({u"abcdefghij "_s, u"klmnopqrst uv"_s});
    }
    void kinsoku()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QCOMPARE(broken(text, 10), lines);
    }

    void aWordLongerThanALineIsPartedAfterAMark()
    {
        const QStringList lines = broken(u"valentina.maria.cruz@visiting-nurse.example.jp"_s, 10);
        QVERIFY(lines.size() >= 3);
        QCOMPARE(lines.join(QString()), u"valentina.maria.cruz@visiting-nurse.example.jp"_s);
        QCOMPARE(lines.first(), u"valentina.maria."_s);
    }

    void aPieceWiderThanTheLineStandsAlone()
    {
        QCOMPARE(broken(u"あいう"_s, 0.5), QStringList({u"あ"_s, u"い"_s, u"う"_s}));
    }

    void twoMarksInARowTakeTheRoomOfOneAndAHalf()
    {
        QCOMPARE(singleLine(pieces(u"あ」「い"_s)).width, em * 3.5);
        QCOMPARE(singleLine(pieces(u"あ、「い"_s)).width, em * 3.5);
        QCOMPARE(singleLine(pieces(u"あ。）い"_s)).width, em * 3.5);
        QCOMPARE(singleLine(pieces(u"あ（「い"_s)).width, em * 3.5);
        QCOMPARE(singleLine(pieces(u"あ、い"_s)).width, em * 3);
    }

    void aMarkThatJustFailsToFitIsPulledInByTighteningAnother()
    {
        // The paragraph ends within the line once its marks give up half of their blank.
        QCOMPARE(broken(u"あ、い、う、え、お。"_s, 9.5), QStringList({u"あ、い、う、え、お。"_s}));
    }

    void justifiedLinesReachTheMeasureAndTheLastOneDoesNot()
    {
        const QString text = u"あいうえおかきくけこ、さしすせそMCSたちつてとなにぬねの"_s;
        const QList<BrokenLine> lines = breakLines(pieces(text), {em * 10, em * 10, true});
        QVERIFY(lines.size() >= 3);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY(qAbs(lines[i].width.toMm() - 10) < 0.01);
        QVERIFY(lines.last().width < em * 10);
    }

    void justificationNeverOpensAWord()
    {
        const QList<BrokenLine> lines
            = breakLines(pieces(u"あいうえおMCSかきくけこさし、す"_s), {em * 11, em * 11, true});
        const QList<Length> &x = lines.first().x;
        QVERIFY(qAbs((x[6] - x[5]).toMm() - 0.5) < 1e-9); // M to C
        QVERIFY(qAbs((x[7] - x[6]).toMm() - 0.5) < 1e-9);
    }

    void spreadLettersReachBothEnds()
    {
        const BrokenLine line = spreadLine(pieces(u"住所"_s), em * 4);
        QCOMPARE(line.x.first(), Length());
        QCOMPARE(line.x.last(), em * 3);
        QCOMPARE(line.width, em * 4);
        QCOMPARE(spreadLine(pieces(u"氏 名"_s), em * 4).x.last(), em * 3);
        QCOMPARE(spreadLine(pieces(u"印"_s), em * 4).width, em);
    }

    void noTextGivesNoLine() { QVERIFY(breakLines({}, {em, em, true}).isEmpty()); }
};

QTEST_GUILESS_MAIN(LineBreakerTest)
#include "tst_linebreaker.moc"
