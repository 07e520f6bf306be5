// SPDX-License-Identifier: Apache-2.0
#include "forms/fontset.h"

#include <QFileInfo>
#include <QThread>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace mcs;
using namespace mcs::forms;
using namespace Qt::StringLiterals;

namespace {

constexpr Length size = Length::mm(4);

QString textOf(const ShapedText &shaped)
{
    QString text;
    for (const GlyphRun &run : shaped.runs)
        text += run.text;
    return text;
}

int glyphCount(const ShapedText &shaped)
{
    int count = 0;
    for (const GlyphRun &run : shaped.runs)
        count += static_cast<int>(run.glyphs.size());
    return count;
}

bool near(Length a, Length b)
{
    return std::abs(a.toMm() - b.toMm()) < 1e-6;
}

} // namespace

class FontSetTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const FontSet> m_fonts;

    [[nodiscard]] ShapedText mincho(const QString &text) const { return m_fonts->shape(text, FontStyle::Mincho, size); }
    [[nodiscard]] QString fontNameOf(const QString &text) const
    {
        const ShapedText shaped = mincho(text);
        return shaped.runs.size() == 1 ? QFileInfo(m_fonts->fileOf(shaped.runs.first().font)).fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = FontSet::load();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        m_fonts = loaded.value();
        QVERIFY(m_fonts->count() >= 5);
    }

    void japaneseTextIsOneRunOfFullWidthGlyphs()
    {
        const ShapedText shaped = mincho(u"誓約書、花子。"_s);
        QCOMPARE(shaped.runs.size(), 1);
        QCOMPARE(glyphCount(shaped), 7);
        QVERIFY(near(shaped.advance, size * 7));
        QVERIFY(near(shaped.runs.first().glyphs.at(3).x, size * 3));
        QCOMPARE(shaped.runs.first().glyphs.at(3).cluster, 3);
        QVERIFY(shaped.missing.isEmpty());
    }

    void aFullWidthBlankTakesOneEm() { QVERIFY(near(mincho(u"髙橋　﨑子"_s).advance, size * 5)); }

    void glyphZeroIsNeverUsed()
    {
        for (const QString &name : {u"髙橋 﨑谷"_s, u"𠮷郎"_s, u"辻󠄀 草彅"_s, u"葛󠄀城 葛󠄂城"_s,
                 u"①㊞℡㈱〒ⅷ"_s, u"\U0002F9FF𪚥"_s}) {
            for (const GlyphRun &run : mincho(name).runs) {
                for (const Glyph &glyph : run.glyphs)
                    QVERIFY2(glyph.index != 0, qPrintable(name));
            }
        }
    }

    void theFontIsChosenForBaseAndSelectorTogether()
    {
        QCOMPARE(fontNameOf(u"葛"_s), u"ipaexm.ttf"_s);
        QCOMPARE(fontNameOf(u"葛\U000E0100"_s), u"ipaexm.ttf"_s);
        QCOMPARE(fontNameOf(u"葛\U000E0102"_s), u"ipamjm.ttf"_s);
        QVERIFY(mincho(u"葛\U000E0100"_s).runs.first().glyphs.first().index
                != mincho(u"葛"_s).runs.first().glyphs.first().index
            || mincho(u"葛\U000E0101"_s).runs.first().glyphs.first().index
                != mincho(u"葛"_s).runs.first().glyphs.first().index);
    }

    void aSelectorStaysInTheTextAndBringsNoGlyphOfItsOwn()
    {
        const QString name = u"葛\U000E0100城"_s;
        const ShapedText shaped = mincho(name);
        QCOMPARE(textOf(shaped), name);
        QCOMPARE(glyphCount(shaped), 2);
        QCOMPARE(shaped.runs.last().glyphs.last().cluster, 3);
        QVERIFY(near(shaped.advance, size * 2));
    }

    void aSelectorNoFontKnowsIsReportedAndNotDrawnInAnotherShape()
    {
        const QString name = u"山\U000E01EF田"_s;
        const ShapedText shaped = mincho(name);
        QCOMPARE(shaped.missing.size(), 1);
        QCOMPARE(shaped.missing.first().character, u"山\U000E01EF"_s);
        QCOMPARE(shaped.missing.first().text, name);
        QCOMPARE(glyphCount(shaped), 1);
        QCOMPARE(textOf(shaped), u"田"_s);
        QVERIFY(near(shaped.advance, size * 2));
    }

    void aCharacterNoFontHasIsReported()
    {
        QCOMPARE(mincho(u"甲\U0001FAE0乙"_s).missing.size(), 1);
        QCOMPARE(m_fonts->missingIn(u"甲\U0001FAE0乙"_s, FontStyle::Gothic).first().character, u"\U0001FAE0"_s);
        QVERIFY(m_fonts->missingIn(u"髙橋 﨑谷 𠮷郎 辻󠄀 草彅"_s, FontStyle::Mincho).isEmpty());
    }

    void aPrivateUseCharacterIsMissingBecauseItsShapeIsUnknown() { QCOMPARE(mincho(u"\uE000"_s).missing.size(), 1); }

    void halfASurrogatePairIsMissing() { QCOMPARE(mincho(QString(QChar(0xD842))).missing.size(), 1); }

    void rareKanjiComeFromTheFallbackFonts()
    {
        const ShapedText shaped = mincho(u"a𪚥b"_s);
        QCOMPARE(shaped.runs.size(), 3);
        QVERIFY(shaped.runs.at(1).font != shaped.runs.at(0).font);
        QVERIFY(near(shaped.runs.at(1).origin.x, shaped.runs.at(0).advance));
        QVERIFY(near(shaped.runs.at(2).origin.x, shaped.runs.at(0).advance + shaped.runs.at(1).advance));
        QCOMPARE(textOf(shaped), u"a𪚥b"_s);
    }

    void ignorableCharactersHaveNoGlyphButStayInTheText()
    {
        const QString text = u"花\u200B子\uFEFF"_s;
        const ShapedText shaped = mincho(text);
        QCOMPARE(glyphCount(shaped), 2);
        QCOMPARE(textOf(shaped), text);
        QVERIFY(shaped.missing.isEmpty());
    }

    void aCombiningVoicedMarkIsDrawnAsOneKana()
    {
        const ShapedText shaped = mincho(u"か\u3099"_s);
        QCOMPARE(glyphCount(shaped), 1);
        QCOMPARE(shaped.runs.first().glyphs.first().index, mincho(u"が"_s).runs.first().glyphs.first().index);
        QCOMPARE(textOf(shaped), u"か\u3099"_s);
    }

    void compatibilityKanjiKeepTheirOwnShape()
    {
        QVERIFY(
            mincho(u"神"_s).runs.first().glyphs.first().index != mincho(u"\uFA19"_s).runs.first().glyphs.first().index);
    }

    void gothicTextUsesTheGothicFont()
    {
        const ShapedText shaped = m_fonts->shape(u"誓約書"_s, FontStyle::Gothic, size);
        QCOMPARE(shaped.runs.size(), 1);
        QVERIFY(m_fonts->fileOf(shaped.runs.first().font).contains(u"Gothic"_s));
        QVERIFY(near(shaped.advance, size * 3));
    }

    void ascentAndDescentTogetherAreAboutAnEm()
    {
        const Length height = m_fonts->ascent(0, size) + m_fonts->descent(0, size);
        QVERIFY(m_fonts->descent(0, size).toMm() > 0);
        QVERIFY(height / size > 0.95 && height / size < 1.3);
    }

    void emptyTextHasNoRunsAndNoWidth()
    {
        QVERIFY(mincho({}).runs.isEmpty());
        QVERIFY(near(mincho({}).advance, {}));
    }

    void threadsMayShapeAtTheSameTime()
    {
        const auto fresh = FontSet::load();
        QVERIFY(fresh.ok());
        QAtomicInt wrong;
        const auto work = [&](int seed) {
            for (int i = 0; i < 2000; ++i) {
                const QString text = u"髙橋𠮷郎葛󠄀城%1"_s.arg((i * 7 + seed) % 1500);
                const ShapedText shaped = fresh.value()->shape(text, FontStyle::Mincho, size);
                QString back;
                for (const GlyphRun &run : shaped.runs)
                    back += run.text;
                if (back != text)
                    wrong.ref();
            }
        };
        const std::unique_ptr<QThread> one(QThread::create(work, 0));
        const std::unique_ptr<QThread> two(QThread::create(work, 3));
        one->start();
        two->start();
        QVERIFY(one->wait() && two->wait());
        QCOMPARE(wrong.loadRelaxed(), 0);
    }
};

QTEST_GUILESS_MAIN(FontSetTest)
#include "tst_fontset.moc"
