// SPDX-License-Identifier: Apache-2.0
#include "forms/pagepainter.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

namespace mcs::forms {

namespace {

QPointF dots(Point point, double dotsPerMm)
{
    return {point.x.toMm() * dotsPerMm, point.y.toMm() * dotsPerMm};
}

QPen pen(Length width, double dotsPerMm)
{
    return {Qt::black, width.toMm() * dotsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

struct PagePainter::Private
{
    std::shared_ptr<const FontSet> fonts;
    QHash<int, QRawFont> fileFonts;
    QHash<std::pair<int, qint64>, QRawFont> rawFonts; // by font and thousandths of a pixel

    const QRawFont &rawFont(int font, double pixelSize)
    {
        const std::pair key{font, qRound64(pixelSize * 1000)};
        auto it = rawFonts.find(key);
        if (it == rawFonts.end()) {
            QRawFont rawFont = fileFont(font);
            rawFont.setPixelSize(pixelSize);
            it = rawFonts.insert(key, rawFont);
        }
        return *it;
    }

    // By way of the font database, because a print engine embeds only fonts whose file it knows: glyphs of a font made
    // from bytes become outlines, some 770 KB a page.
    QRawFont fileFont(int font)
    {
        auto it = fileFonts.find(font);
        if (it == fileFonts.end()) {
            const int id = QFontDatabase::addApplicationFont(fonts->fileOf(font));
            QFont named(QFontDatabase::applicationFontFamilies(id).value(0));
            named.setHintingPreference(QFont::PreferNoHinting);
            named.setStyleStrategy(QFont::NoFontMerging);
            it = fileFonts.insert(font, QRawFont::fromFont(named));
        }
        return *it;
    }

    void paint(QPainter &painter, const Layer &layer, double dotsPerMm)
    {
        for (const Line &line : layer.lines) {
            painter.setPen(pen(line.width, dotsPerMm));
            painter.drawLine(dots(line.from, dotsPerMm), dots(line.to, dotsPerMm));
        }
        painter.setBrush(Qt::NoBrush);
        for (const Ellipse &ellipse : layer.ellipses) {
            painter.setPen(pen(ellipse.width, dotsPerMm));
            painter.drawEllipse(QRectF(dots({ellipse.rect.x, ellipse.rect.y}, dotsPerMm),
                QSizeF(ellipse.rect.width.toMm() * dotsPerMm, ellipse.rect.height.toMm() * dotsPerMm)));
        }
        painter.setPen(Qt::black);
        for (const GlyphRun &run : layer.runs)
            paint(painter, run, dotsPerMm);
    }

    void paint(QPainter &painter, const GlyphRun &run, double dotsPerMm)
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
        indexes.reserve(run.glyphs.size());
        positions.reserve(run.glyphs.size());
        for (const Glyph &glyph : run.glyphs) {
            indexes.append(glyph.index);
            positions.append(dots({glyph.x, glyph.y}, dotsPerMm));
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(rawFont(run.font, run.size.toMm() * dotsPerMm));
        glyphs.setGlyphIndexes(indexes);
        glyphs.setPositions(positions);
        const QPointF origin = dots(run.origin, dotsPerMm);
        if (run.stretch == 1.0) {
            painter.drawGlyphRun(origin, glyphs);
            return;
        }
        const QTransform before = painter.transform();
        painter.translate(origin);
        painter.scale(run.stretch, 1.0);
        painter.drawGlyphRun({}, glyphs);
        painter.setTransform(before);
    }
};

PagePainter::PagePainter(std::shared_ptr<const FontSet> fonts)
    : d(std::make_unique<Private>())
{
    d->fonts = std::move(fonts);
}

PagePainter::~PagePainter() = default;

void PagePainter::paint(QPainter &painter, const Page &page, double dotsPerMm, PrinterOffset offset)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(dots({offset.x, offset.y}, dotsPerMm));
    if (page.fixed)
        d->paint(painter, *page.fixed, dotsPerMm);
    d->paint(painter, page.filled, dotsPerMm);
    painter.restore();
}

} // namespace mcs::forms
