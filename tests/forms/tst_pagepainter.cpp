// SPDX-License-Identifier: Apache-2.0
#include "forms/pagepainter.h"
#include "tests/forms/tokaiforms.h"

#include <QImage>
#include <QPainter>
#include <QPicture>

using namespace mcs;
using namespace mcs::tests;
using forms::Length;

namespace {

constexpr double dotsPerMm = 8;

QImage sheet()
{
    QImage image(int(210 * dotsPerMm), int(297 * dotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage painted(const forms::Page &page, forms::PrinterOffset offset = {})
{
    QImage image = sheet();
    QPainter painter(&image);
    forms::PagePainter(formFonts()).paint(painter, page, dotsPerMm, offset);
    return image;
}

QRect inkIn(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(line[x]) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

double darkness(const QImage &image, const forms::Rect &rect)
{
    double sum = 0;
    const QRect area(int(rect.x.toMm() * dotsPerMm), int(rect.y.toMm() * dotsPerMm), int(rect.width.toMm() * dotsPerMm),
        int(rect.height.toMm() * dotsPerMm));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return sum / 255;
}

forms::Page pageOf(const QString &role, domain::Fill fill)
{
    return tokaiForm(role)->fill(sampleValues(), fill)->pages.first();
}

} // namespace

class PagePainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunLeavesInkWhereItStands()
    {
        for (const QString &role : tokaiForms()) {
            const forms::Page page = pageOf(role, domain::Fill::Full);
            const QImage image = painted(page);
            for (const forms::GlyphRun &run : runsOf(page)) {
                if (!withoutBlanks(run.text).isEmpty())
                    QVERIFY2(darkness(image, inkOf(run)) > 2, qPrintable(run.text));
            }
            const QRect ink = inkIn(image);
            QVERIFY(ink.left() >= 22.5 * dotsPerMm && ink.right() <= 187.5 * dotsPerMm);
            QVERIFY(ink.top() >= 22 * dotsPerMm && ink.bottom() <= 275 * dotsPerMm);
        }
    }

    void theOffsetMovesTheWholeSheet()
    {
        const forms::Page page = pageOf(u"application"_s, domain::Fill::Blank);
        const QRect before = inkIn(painted(page));
        const QRect after = inkIn(painted(page, {Length::mm(2), Length::mm(-1)}));
        QCOMPARE(after, before.translated(int(2 * dotsPerMm), int(-1 * dotsPerMm)));
    }

    void aNarrowedValueIsNarrowOnPaper()
    {
        domain::FormValues values = sampleValues();
        values.fields[u"facility.name"_s] = QString(22, u'国');
        const auto document = tokaiForm(u"application"_s)->fill(values, domain::Fill::Full);
        const forms::Page &page = document->pages.first();
        const auto run = std::find_if(page.filled.runs.begin(), page.filled.runs.end(),
            [](const forms::GlyphRun &candidate) { return candidate.text.startsWith(u'国'); });
        QVERIFY(run != page.filled.runs.end());
        QVERIFY(run->stretch < 1.0);
        forms::Page alone;
        alone.fixed = std::make_shared<const forms::Layer>();
        alone.filled.runs = {*run};
        const QRect ink = inkIn(painted(alone));
        QVERIFY(qAbs(ink.width() - run->advance.toMm() * dotsPerMm) < run->size.toMm() * dotsPerMm * 0.2);
    }

    void theCircleStandsAroundTheLetter()
    {
        const forms::Page marked = pageOf(u"consent"_s, domain::Fill::Full);
        forms::Page unmarked = marked;
        unmarked.filled.ellipses.clear();
        QCOMPARE(marked.filled.ellipses.size(), 1);
        const forms::Rect circle = marked.filled.ellipses.first().rect;
        const Length edge = Length::mm(0.4);
        const forms::Rect top{circle.x + circle.width / 2 - edge, circle.y - edge, edge * 2, edge * 2};
        QVERIFY(darkness(painted(marked), top) > darkness(painted(unmarked), top) + 4);
    }

    // The print preview of Qt records what is painted; glyphs must survive that.
    void aRecordedPageIsNotEmpty()
    {
        const forms::Page page = pageOf(u"application"_s, domain::Fill::Full);
        QPicture picture;
        QPainter recorder(&picture);
        forms::PagePainter(formFonts()).paint(recorder, page, dotsPerMm);
        recorder.end();
        QImage image = sheet();
        QPainter painter(&image);
        painter.drawPicture(0, 0, picture);
        painter.end();
        for (const forms::GlyphRun &run : runsOf(page)) {
            if (!withoutBlanks(run.text).isEmpty())
                QVERIFY2(darkness(image, inkOf(run)) > 2, qPrintable(run.text));
        }
    }
};

QTEST_MAIN(PagePainterTest)
#include "tst_pagepainter.moc"
