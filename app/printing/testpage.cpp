// SPDX-License-Identifier: Apache-2.0
#include "app/printing/testpage.h"

#include "app/printing/sheetprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace mcs::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::TestPage)
};

constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
constexpr double frame = 20;

} // namespace

void paintTestPage(QPainter &painter, double dotsPerMm, const forms::PrinterOffset &offset)
{
    painter.save();
    painter.scale(dotsPerMm, dotsPerMm);
    painter.translate(offset.x.toMm(), offset.y.toMm());
    painter.setPen(QPen(Qt::black, 0.15));
    painter.drawRect(QRectF(frame, frame, pageWidth - 2 * frame, pageHeight - 2 * frame));
    const auto length = [](int tenth) { return tenth % 10 == 0 ? 4.0 : tenth % 5 == 0 ? 3.0 : 2.0; };
    for (int millimetre = 0; millimetre <= 100; ++millimetre) {
        const double mark = length(millimetre);
        painter.drawLine(QPointF(frame + millimetre, frame), QPointF(frame + millimetre, frame + mark));
        painter.drawLine(QPointF(frame, frame + millimetre), QPointF(frame + mark, frame + millimetre));
    }
    painter.restore();

    painter.save();
    QFont font = painter.font();
    font.setPixelSize(int(4 * dotsPerMm));
    painter.setFont(font);
    painter.drawText(QRectF(40 * dotsPerMm, 40 * dotsPerMm, 130 * dotsPerMm, 100 * dotsPerMm), Qt::TextWordWrap,
        Words::tr("Measure from the edges of the paper to the frame: the left and the upper line should each lie 20 mm "
                  "from the edge. If a line "
                  "lies too far right or too low, enter the difference with a minus sign in the settings. Offset now: "
                  "right %1 mm, down %2 mm")
            .arg(offset.x.toMm(), 0, 'f', 1)
            .arg(offset.y.toMm(), 0, 'f', 1));
    painter.restore();
}

bool printTestPage(QPrinter &printer, const forms::PrinterOffset &offset)
{
    SheetPrinter::setUp(printer, Words::tr("Test page"));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintTestPage(painter, printer.resolution() / 25.4, offset);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace mcs::app
