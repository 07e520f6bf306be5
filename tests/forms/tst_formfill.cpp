// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/tokaiforms.h"
#include "tests/support/japanese.h"

using namespace mcs;
using namespace mcs::tests;
using domain::Fill;

namespace {

QString filledText(const forms::Document &document, qsizetype page = 0)
{
    QString text;
    for (const forms::GlyphRun &run : document.pages.at(page).filled.runs)
        text += run.text + u'|';
    return text;
}

// One field of 40 mm by 6 mm.
QByteArray oneField()
{
    return R"(<form title="t" size="10"><para leading="7"><field name="a.b" width="11.5" rule="no"/></para></form>)";
}

} // namespace

class FormFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(formFonts());
        QVERIFY(installJapanese());
    }

    void scenario01EightUsersFillOnePage()
    {
        const auto document = tokaiForm(u"application"_s)->fill(sampleValues(8), Fill::Full);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 1);
        const QString text = textOf(document->pages.first());
        QVERIFY(text.contains(u"東　海　村　長　殿"_s));
        QVERIFY(text.contains(u"＜別紙様式１＞"_s));
        QVERIFY(text.contains(u"管理者氏名：髙橋 﨑子印"_s));
        QVERIFY(text.contains(u"【提出先】"_s) && text.contains(u"保険課"_s) && text.contains(u"内線1163"_s));
        for (int i = 1; i <= 8; ++i)
            QVERIFY(text.contains(u"見本 花子%1女hanako%1@midori.example.jp"_s.arg(i)));
    }

    void scenario02TheBlankFormPrintsWithoutAnyValue()
    {
        const auto document = tokaiForm(u"application"_s)->fill({}, Fill::Blank);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 1);
        QCOMPARE(filledText(*document), u"令和　　　年　　　月　　　日|"_s);
    }

    void scenario05TheNinthUserStandsOnPageTwoUnderTheHead_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("pages");
        QTest::addRow("none") << 0 << 1;
        QTest::addRow("8") << 8 << 1;
        QTest::addRow("9") << 9 << 2;
        QTest::addRow("16") << 16 << 2;
        QTest::addRow("17") << 17 << 3;
    }
    void scenario05TheNinthUserStandsOnPageTwoUnderTheHead()
    {
        QFETCH(int, users);
        QFETCH(int, pages);
        const auto document = tokaiForm(u"application"_s)->fill(sampleValues(users), Fill::Full);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), pages);
        for (int page = 1; page < pages; ++page) {
            const QString text = textOf(document->pages[page]);
            QVERIFY(text.contains(
                u"＜別紙様式１＞職　種氏　　　名性別メールアドレス看護師見本 花子%1女"_s.arg(page * 8 + 1)));
            QVERIFY(!text.contains(u"記") && !text.contains(u"事業所名") && !text.contains(u"提出先"));
            QVERIFY(!text.contains(u"見本 花子%1女"_s.arg(page * 8)));
        }
    }

    void scenario19TheConsentIsTwoOriginalsOfEqualTextWithTheirLetterCircled()
    {
        const auto document = tokaiForm(u"consent"_s)->fill(sampleValues(), Fill::Unsigned);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 2);
        const forms::Page &first = document->pages[0];
        const forms::Page &second = document->pages[1];
        QCOMPARE(textOf(first), textOf(second));
        QCOMPARE(first.fixed, second.fixed);
        const auto circled = [](const forms::Page &page) {
            QString letters;
            for (const forms::Ellipse &ellipse : page.filled.ellipses) {
                for (const forms::GlyphRun &run : page.fixed->runs) {
                    const auto middle = run.origin.x + run.advance / 2;
                    if (run.origin.y > ellipse.rect.y && run.origin.y < ellipse.rect.bottom() && middle > ellipse.rect.x
                        && middle < ellipse.rect.right())
                        letters += run.text;
                }
            }
            return letters;
        };
        QCOMPARE(circled(first), u"甲"_s);
        QCOMPARE(circled(second), u"乙"_s);
    }

    void theCircleTouchesNeitherParenthesisNorDot()
    {
        const auto document = tokaiForm(u"consent"_s)->fill(sampleValues(), Fill::Unsigned);
        QVERIFY(document.ok());
        for (const forms::Page &page : document->pages) {
            QCOMPARE(page.filled.ellipses.size(), 1);
            const forms::Ellipse &circle = page.filled.ellipses.first();
            const auto left = circle.rect.x - circle.width / 2;
            const auto right = circle.rect.right() + circle.width / 2;
            int beside = 0;
            for (const forms::GlyphRun &run : page.fixed->runs) {
                if (run.origin.y < circle.rect.y || run.origin.y > circle.rect.bottom())
                    continue;
                const auto middle = run.origin.x + run.advance / 2;
                if (middle > left && middle < right)
                    continue; // the letter itself
                ++beside;
                QVERIFY2(run.origin.x + run.advance < left || run.origin.x > right, qUtf8Printable(run.text));
            }
            QVERIFY(beside >= 2);
        }
    }

    void theBlankConsentIsOnePageWithoutACircle()
    {
        const auto document = tokaiForm(u"consent"_s)->fill(sampleValues(), Fill::Blank);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 1);
        QVERIFY(document->pages.first().filled.ellipses.isEmpty());
    }

    void unsignedLeavesNameAndDateToTheSigner()
    {
        const auto pledge = tokaiForm(u"staff-pledge"_s)->fill(sampleValues(), Fill::Unsigned);
        QVERIFY(pledge.ok());
        QCOMPARE(filledText(*pledge),
            u"みどり在宅クリニック|髙橋 﨑子|令和　　年　　月　　日|茨城県那珂郡東海村見本二丁目４番５号|"_s);
        const auto consent = tokaiForm(u"consent"_s)->fill(sampleValues(), Fill::Unsigned);
        QVERIFY(consent.ok());
        const QString text = filledText(*consent);
        QVERIFY(!text.contains(u"草彅"_s));
        QVERIFY(text.contains(u"令和　　年　　月　　日|茨城県那珂郡東海村見本五丁目６番７号|みどり在宅クリニック|"_s));
        QVERIFY(withoutBlanks(textOf(consent->pages.first())).endsWith(u"氏名辻󠄀花子"_s));
    }

    void scenario42TheEraFollowsFromTheDate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("text");
        QTest::addRow("last day of 平成") << QDate(2019, 4, 30) << u"平成31年4月30日"_s;
        QTest::addRow("first day of 令和") << QDate(2019, 5, 1) << u"令和元年5月1日"_s;
        QTest::addRow("2026") << QDate(2026, 11, 20) << u"令和8年11月20日"_s;
    }
    void scenario42TheEraFollowsFromTheDate()
    {
        QFETCH(QDate, date);
        QFETCH(QString, text);
        domain::FormValues values = sampleValues();
        values.dates[u"form.date"_s] = date;
        for (const QString &role : tokaiForms()) {
            const auto document = tokaiForm(role)->fill(values, Fill::Full);
            QVERIFY(document.ok());
            QVERIFY2(filledText(*document).contains(text + u'|'), qPrintable(filledText(*document)));
            QCOMPARE(filledText(*document).contains(u"平成"_s), date < QDate(2019, 5, 1));
        }
    }

    void aWesternDateIsPrintedAsSuch()
    {
        const auto form
            = formFrom("<form title=\"t\"><date name=\"d\" calendar=\"western\">（西暦）　年　月　日</date></form>");
        QVERIFY(form.ok());
        domain::FormValues values;
        values.dates[u"d"_s] = QDate(2026, 11, 20);
        QCOMPARE(filledText(*(*form)->fill(values, Fill::Full)), u"2026年11月20日|"_s);
        QCOMPARE(filledText(*(*form)->fill(values, Fill::Blank)), u"（西暦）　年　月　日|"_s);
    }

    void aValueIsNarrowedToSeventyPercentAndThenWrapped()
    {
        const auto form = formFrom(oneField());
        QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(form.error().message));
        const auto runs = [&](int characters) {
            domain::FormValues values;
            values.fields[u"a.b"_s] = QString(characters, u'あ');
            const auto document = (*form)->fill(values, Fill::Full);
            return document ? document->pages.first().filled.runs : QList<forms::GlyphRun>();
        };
        const QList<forms::GlyphRun> fits = runs(11);
        QCOMPARE(fits.size(), 1);
        QCOMPARE(fits.first().stretch, 1.0);
        const QList<forms::GlyphRun> narrowed = runs(15);
        QCOMPARE(narrowed.size(), 1);
        QVERIFY(narrowed.first().stretch >= 0.7 && narrowed.first().stretch < 0.8);
        QVERIFY(narrowed.first().size == fits.first().size);
        const QList<forms::GlyphRun> wrapped = runs(30);
        QCOMPARE(wrapped.size(), 2);
        QCOMPARE(wrapped[0].text.size() + wrapped[1].text.size(), 30);
        QVERIFY(wrapped[0].origin.y < wrapped[1].origin.y);
    }

    // A box is ticked by its value, a preprinted field stands on the blank form, a cell takes more lines before
    // narrower type.
    void tableCellsAreFilled()
    {
        const auto form = formFrom("<form title=\"t\" size=\"10\"><table><row height=\"12\">"
                                   "<cell width=\"40\"><tick name=\"a\"/>はい</cell>"
                                   "<cell width=\"40\"><field name=\"b\" preprinted=\"yes\"/></cell>"
                                   "<cell width=\"40\"><field name=\"c\"/></cell>"
                                   "<cell width=\"40\" top=\"yes\"><field name=\"d\"/></cell></row></table></form>");
        QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(form.error().message));
        domain::FormValues values;
        values.fields = {{u"a"_s, u"■"_s}, {u"b"_s, u"見本"_s}, {u"c"_s, QString(13, u'あ')}, {u"d"_s, u"い"_s}};
        QCOMPARE(filledText(*(*form)->fill({}, Fill::Blank)), u"□|"_s);
        QCOMPARE(filledText(*(*form)->fill(values, Fill::Blank)), u"□|見本|"_s);
        const auto full = (*form)->fill(values, Fill::Full);
        const QList<forms::GlyphRun> runs = full->pages.first().filled.runs;
        QCOMPARE(runs.size(), 5);
        QCOMPARE(runs[0].text, u"■"_s);
        QCOMPARE(runs[2].stretch, 1.0); // two lines in full width
        QVERIFY(runs[2].origin.y < runs[3].origin.y);
        QVERIFY(runs[4].origin.y < runs[1].origin.y); // at the top of its cell
    }

    void whatIsTooLongForItsCellOfARosterRunsOnInTheNextRow()
    {
        const auto form
            = formFrom("<form title=\"t\"><roster name=\"r\" rows=\"3\" wrap=\"yes\" row-height=\"8\">"
                       "<column name=\"a\" width=\"12\">あ</column><column name=\"b\" width=\"40\">い</column>"
                       "</roster></form>");
        QVERIFY(form.ok());
        QString told;
        while (told.size() < 260)
            told += u"訪問の予定を決めて、家族に伝える。"_s;
        domain::FormValues values;
        values.rosters[u"r"_s] = {{{u"a"_s, u"１"_s}, {u"b"_s, told}}, {{u"a"_s, u"２"_s}, {u"b"_s, u"終わり"_s}}};
        const auto document = (*form)->fill(values, Fill::Full);
        QVERIFY(document.ok());
        QVERIFY(document->pages.size() > 1);
        QString text;
        for (qsizetype page = 0; page < document->pages.size(); ++page)
            text += filledText(*document, page);
        QCOMPARE(text.count(u"１"_s), 1);
        text.remove(u'|').remove(u'１').remove(u'２');
        QCOMPARE(text, told + u"終わり"_s); // nothing is lost, nothing twice
    }

    void aLandscapeFormHasNumberedPages()
    {
        const auto form
            = formFrom("<form title=\"t\" orientation=\"landscape\" page-numbers=\"yes\"><roster name=\"r\" "
                       "rows=\"2\"><column name=\"a\" width=\"50\">あ</column></roster></form>");
        QVERIFY(form.ok());
        domain::FormValues values;
        for (int i = 0; i < 3; ++i)
            values.rosters[u"r"_s].append({{u"a"_s, u"い"_s}});
        const auto document = (*form)->fill(values, Fill::Full);
        QCOMPARE(document->pages.size(), 2);
        QCOMPARE(document->pages.first().width, forms::Length::mm(297));
        QCOMPARE(filledText(*document, 0), u"い|い|1 / 2|"_s);
        QCOMPARE(filledText(*document, 1), u"い|2 / 2|"_s);
    }

    void aValueThatCannotFitEvenWrappedIsRefused()
    {
        const auto form = formFrom(oneField());
        QVERIFY(form.ok());
        domain::FormValues values;
        values.fields[u"a.b"_s] = QString(400, u'あ');
        const auto document = (*form)->fill(values, Fill::Full);
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, domain::ErrorCode::InvalidInput);
    }

    void namesOfAHundredCharactersFitEveryForm()
    {
        domain::FormValues values = sampleValues();
        for (QString &text : values.fields)
            text = u"見本"_s.repeated(50);
        for (QMap<QString, QString> &row : values.rosters[u"users"_s])
            row[u"name"_s] = u"見本"_s.repeated(50);
        for (const QString &role : tokaiForms()) {
            const auto document = tokaiForm(role)->fill(values, Fill::Full);
            QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(role + document.error().message));
        }
    }

    void aCharacterNoFontHasIsReportedWithPersonAndCharacter()
    {
        domain::FormValues values = sampleValues();
        values.fields[u"staff.address"_s] = u"東海村\uE000一丁目"_s;
        const auto document = tokaiForm(u"staff-pledge"_s)->fill(values, Fill::Full);
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, domain::ErrorCode::MissingGlyph);
        QVERIFY(document.error().message.contains(u"葛󠄀城 𠮷男"_s));
        QVERIFY(document.error().message.contains(u"\uE000"_s));
        QVERIFY(document.error().details.join(u' ').contains(u"U+E000"_s));
    }

    void lineBreaksInAValueBecomeBlanks()
    {
        domain::FormValues values = sampleValues();
        values.fields[u"facility.name"_s] = u" みどり\nクリニック\t"_s;
        const auto document = tokaiForm(u"facility-pledge"_s)->fill(values, Fill::Full);
        QVERIFY(document.ok());
        QVERIFY(filledText(*document).contains(u"|みどり クリニック|"_s));
    }

    void equalValuesGiveEqualPaper()
    {
        for (const QString &role : tokaiForms()) {
            const auto form = tokaiForm(role);
            const auto first = form->fill(sampleValues(), Fill::Full);
            const auto second = form->fill(sampleValues(), Fill::Full);
            const auto afresh = tokaiForm(role)->fill(sampleValues(), Fill::Full);
            QVERIFY(first.ok() && second.ok() && afresh.ok());
            QCOMPARE(first->pages.first().fixed, second->pages.first().fixed); // laid out once
            QCOMPARE(contentHash(*first).size(), 32);
            QCOMPARE(contentHash(*first), contentHash(*second));
            QCOMPARE(contentHash(*first), contentHash(*afresh));
            const auto other = form->fill(sampleValues(), Fill::Unsigned);
            QVERIFY(contentHash(*first) != contentHash(*other));
        }
    }

    void aFormNamesItsFields()
    {
        QCOMPARE(tokaiForm(u"staff-pledge"_s)->fieldNames(),
            QStringList({u"facility.name"_s, u"manager.name"_s, u"form.date"_s, u"staff.address"_s, u"staff.name"_s}));
        QVERIFY(tokaiForm(u"application"_s)->fieldNames().contains(u"users.email"_s));
    }

    void theBookmarkIsThePerson()
    {
        const auto document = tokaiForm(u"staff-pledge"_s)->fill(sampleValues(), Fill::Unsigned);
        QCOMPARE(document->bookmark, u"葛󠄀城 𠮷男"_s);
    }
};

QTEST_GUILESS_MAIN(FormFillTest)
#include "tst_formfill.moc"
