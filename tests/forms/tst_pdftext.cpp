// SPDX-License-Identifier: Apache-2.0
// Text taken out of the PDF with pdftotext is what was laid out.
#include "pdfsample.h"

using namespace mcs;
using namespace mcs::forms;
using namespace mcs::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(QString text)
{
    text.remove(u'\f');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sharedFonts()); }

    void everyNameComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"花子"_s, u"子一長"_s, u"示子"_s, u"髙橋　﨑子"_s, u"﨑谷 𠮷郎"_s,
                 u"辻\U000E0100 草彅"_s, u"葛\U000E0100城 𠮷男"_s, u"葛\U000E0102城"_s,
                 u"渡邉 邊 邊\U000E0101 齋藤 濵﨑"_s, u"神\uFA19社 福\uFA1B 﨟"_s, u"𪚥 𠀋 𡈽 𩸽 𣘺本"_s,
                 u"か\u3099き\u3099 は\u309A"_s, u"マリア・サントス ﾏﾘｱ･ｻﾝﾄｽ"_s,
                 u"、。，．・：；？！ー―‐／～∥…‥‘’“”（）〔〕［］｛｝〈〉《》「」『』【】"_s,
                 u"＋－±×÷＝≠＜＞≦≧∞°′″℃￥＄％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓"_s,
                 u"①②⑳ⅠⅩⅰⅹ㊞㊤㈱㈲℡№㎜㎡㍿㍻㍼㋿"_s,
                 u"abc ABC 012 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s, u"０１２ＡＢＣａｂｃ　＿"_s,
                 u"甲と乙\u200Bは、様式１\u2060による"_s}) {
            QTest::addRow("%s", qPrintable(text.left(8))) << text;
        }
    }
    void everyNameComesBackAsItWasWritten()
    {
        QFETCH(const QString, text);
        const PdfOnDisk pdf(pdfOf({{{pageOf({text, u"次の行"_s})}, {}}}));
        const QStringList expected = linesOf(text + u"\n次の行"_s);
        QCOMPARE(linesOf(pdf.text()), expected);
        QCOMPARE(linesOf(pdf.text({u"-layout"_s, u"-nopgbrk"_s})).size(), expected.size());
        QCOMPARE(linesOf(pdf.text({u"-layout"_s})).at(0).trimmed(), expected.at(0));
        QCOMPARE(linesOf(pdf.text({u"-raw"_s})), expected);
    }

    void fullWidthBlanksStayInsideALine()
    {
        const QStringList lines{u"第１条　本誓約書は、髙橋　　﨑子が"_s, u"氏　名　東海　花子"_s};
        const PdfOnDisk pdf(pdfOf({{{pageOf(lines)}, {}}}));
        QCOMPARE(linesOf(pdf.text()), lines);
        QCOMPARE(linesOf(pdf.text({u"-raw"_s})), lines);
    }

    void punctuationSetCloseStaysOneLine()
    {
        Page page = pageOf({u"以下，「業務情報」といいます。）「甲"_s});
        Length shift;
        for (Glyph &glyph : page.filled.runs.first().glyphs) {
            const QChar c = page.filled.runs.first().text.at(glyph.cluster);
            if (c == u'「')
                shift += Length::mm(2); // half an em off the blank halves of ，「
            glyph.x = glyph.x - shift;
        }
        const PdfOnDisk pdf(pdfOf({{{page}, {}}}));
        for (const QStringList &options : {QStringList(), QStringList{u"-layout"_s}, QStringList{u"-raw"_s}})
            QCOMPARE(linesOf(pdf.text(options)), QStringList{u"以下，「業務情報」といいます。）「甲"_s});
    }

    void oneShapeForTwoCharactersStaysTwoTexts()
    {
        // Whatever glyph the font shares, each place keeps the character that was laid out there.
        const QStringList lines{u"子⼦"_s, u"一⼀"_s, u"長⾧"_s, u"Ωµ Ωμ"_s};
        QCOMPARE(linesOf(PdfOnDisk(pdfOf({{{pageOf(lines)}, {}}})).text()), lines);
    }

    void shrunkTextKeepsItsText()
    {
        Page page;
        addText(page.filled, u"茨城県那珂郡東海村見本一丁目２番３号"_s, 25, 30, 4, FontStyle::Mincho, 0.7);
        addText(page.filled, u"太い見出し"_s, 25, 50, 6, FontStyle::Gothic);
        QCOMPARE(linesOf(PdfOnDisk(pdfOf({{{page}, {}}})).text()),
            (QStringList{u"茨城県那珂郡東海村見本一丁目２番３号"_s, u"太い見出し"_s}));
    }

    void glyphsMovedApartStayOneLine()
    {
        Page page = pageOf({u"誓約書"_s});
        for (GlyphRun &run : page.filled.runs) {
            for (Glyph &glyph : run.glyphs)
                glyph.x = glyph.x * 1.2;
        }
        QCOMPARE(linesOf(PdfOnDisk(pdfOf({{{page}, {}}})).text()), QStringList{u"誓約書"_s});
    }

    void theFixedLayerIsReadTogetherWithTheFields()
    {
        const auto fixed = std::make_shared<Layer>();
        addText(*fixed, u"氏名"_s, 25, 30);
        addText(*fixed, u"住所"_s, 25, 40);
        Page page;
        page.fixed = fixed;
        addText(page.filled, u"葛\U000E0100城𠮷男"_s, 33, 30);
        addText(page.filled, u"東海村"_s, 33, 40);
        const PdfOnDisk pdf(pdfOf({{{page}, {}}}));
        QCOMPARE(linesOf(pdf.text()), (QStringList{u"氏名葛\U000E0100城𠮷男"_s, u"住所東海村"_s}));
        QCOMPARE(linesOf(pdf.text({u"-layout"_s, u"-nopgbrk"_s})).size(), 2);
    }
};

QTEST_GUILESS_MAIN(PdfTextTest)
#include "tst_pdftext.moc"
