// SPDX-License-Identifier: Apache-2.0
// Printed lists: nothing is cut, rows are never split, heads and page numbers stand on every page.
#include "forms/listlayout.h"

#include "tests/forms/tokaiforms.h"

using namespace mcs;
using namespace mcs::forms;
using namespace Qt::StringLiterals;
using mcs::tests::formFonts;

class TestListLayout : public QObject
{
    Q_OBJECT

    static domain::ListText aList(int rows)
    {
        domain::ListText list;
        list.name = u"probe"_s;
        list.title = u"やること"_s;
        list.summary = {u"みどり在宅クリニック"_s};
        list.foot = u"みどり在宅クリニック　やること"_s;
        list.columns = {{u"だれ"_s, 30}, {u"すること"_s, 110}, {u"条文"_s, 40}};
        for (const QString &heading : {u"期限超過"_s, u"予定"_s}) {
            domain::ListGroup group;
            group.heading = heading;
            for (int i = 0; i < rows; ++i)
                group.rows.append({u"葛󠄀城 𠮷男%1"_s.arg(i),
                    u"%1番の誓約書がまだ署名されて戻っていません。"_s.arg(i).repeated(1 + i % 4),
                    u"東海村 第9条\n準則 4-1"_s});
            list.groups.append(group);
        }
        return list;
    }
    static QString textOf(const Page &page)
    {
        QString text;
        for (const GlyphRun &run : page.filled.runs)
            text += run.text;
        return text;
    }

private Q_SLOTS:
    void everyCellIsOnThePagesWholeAndInsideTheMargins()
    {
        const domain::ListText list = aList(60);
        const auto document = layOutList(list, *formFonts());
        QVERIFY(document.ok());
        QVERIFY(document->pages.size() > 3);
        QString all;
        for (const Page &page : document->pages) {
            all += textOf(page);
            for (const GlyphRun &run : page.filled.runs) {
                QVERIFY(run.origin.x >= Length::mm(14.9));
                QVERIFY2(run.origin.x + run.advance <= Length::mm(195.1), qUtf8Printable(run.text));
                QVERIFY(run.origin.y > Length::mm(15) && run.origin.y < Length::mm(282));
                QCOMPARE(run.stretch, 1.0);
            }
        }
        for (const domain::ListGroup &group : list.groups) {
            for (const QStringList &row : group.rows)
                QVERIFY2(all.contains(QString(row.at(1))), qUtf8Printable(row.at(1)));
        }
        QVERIFY(all.contains(u"葛󠄀城 𠮷男59"_s)); // with its variation selector
    }

    void everyPageHasTitleHeadsFootAndNumber()
    {
        const auto document = layOutList(aList(60), *formFonts());
        const qsizetype count = document->pages.size();
        for (qsizetype i = 0; i < count; ++i) {
            const QString text = textOf(document->pages.at(i));
            for (const QString &expected : {u"やること"_s, u"だれ"_s, u"条文"_s, u"みどり在宅クリニック　やること"_s,
                     u"%1 / %2"_s.arg(i + 1).arg(count)})
                QVERIFY2(text.contains(expected), qUtf8Printable(expected));
        }
    }

    void groupThatGoesOnSaysSoOnTheNextPage()
    {
        const auto document = layOutList(aList(60), *formFonts());
        int headed = 0;
        for (const Page &page : document->pages) {
            const QString text = textOf(page);
            headed += text.contains(u"期限超過"_s) || text.contains(u"予定"_s);
        }
        QCOMPARE(headed, document->pages.size());
    }

    void rowsAreNeverSplitOverPages()
    {
        const domain::ListText list = aList(60);
        const auto document = layOutList(list, *formFonts());
        for (const domain::ListGroup &group : list.groups) {
            for (const QStringList &row : group.rows) {
                const bool together = std::any_of(document->pages.cbegin(), document->pages.cend(),
                    [&](const Page &page) { return textOf(page).contains(row.at(0) + row.at(1)); });
                QVERIFY2(together, qUtf8Printable(row.at(0)));
            }
        }
    }

    void emptyListIsOnePage()
    {
        const auto document = layOutList(aList(0), *formFonts());
        QCOMPARE(document->pages.size(), 1);
        QVERIFY(textOf(document->pages.first()).contains(u"1 / 1"_s));
    }

    void characterThatNoFontHasIsNamed()
    {
        domain::ListText list = aList(1);
        list.groups.first().rows.first()[0] = u"見本 "_s + QString::fromUcs4(U"\U0003FFF0", 1);
        const auto document = layOutList(list, *formFonts());
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, domain::ErrorCode::MissingGlyph);
    }
};

QTEST_GUILESS_MAIN(TestListLayout)
#include "tst_listlayout.moc"
