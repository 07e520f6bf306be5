// SPDX-License-Identifier: Apache-2.0
#include "app/printing/sheetprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::SheetPrinter)
};

constexpr double millimetresPerInch = 25.4;

// A job is one form, so all its pages lie the same way.
void turn(QPrinter &printer, const QList<PreparedPaper> &papers)
{
    const bool empty = papers.isEmpty() || papers.first().document.pages.isEmpty();
    const forms::Page page = empty ? forms::Page() : papers.first().document.pages.first();
    printer.setPageOrientation(page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait);
}

Error refused()
{
    return {ErrorCode::Io,
        Words::tr("The printer did not take the pages. Please check that it is switched on and has paper, and print "
                  "once more. Nothing "
                  "has been recorded.")};
}

} // namespace

SheetPrinter::SheetPrinter(std::shared_ptr<const forms::FontSet> fonts, forms::PrinterOffset offset)
    : m_fonts(std::move(fonts))
    , m_offset(offset)
{
}

void SheetPrinter::setUp(QPrinter &printer, const QString &title)
{
    printer.setDocName(title);
    printer.setCreator(u"MCS Ledger"_s);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setColorMode(QPrinter::GrayScale);
}

int SheetPrinter::pageCount(const QList<PreparedPaper> &papers)
{
    int pages = 0;
    for (const PreparedPaper &paper : papers)
        pages += int(paper.document.pages.size());
    return pages;
}

domain::Result<void> SheetPrinter::print(
    QPrinter &printer, const QList<PreparedPaper> &papers, const Progress &progress) const
{
    printer.setFullPage(true); // the dialog may have set margins again
    turn(printer, papers);
    QPainter painter;
    if (!painter.begin(&printer))
        return refused();
    forms::PagePainter pagePainter(m_fonts);
    const double dotsPerMm = printer.resolution() / millimetresPerInch;
    const int total = pageCount(papers);
    int done = 0;
    for (const PreparedPaper &paper : papers) {
        for (const forms::Page &page : paper.document.pages) {
            if (progress && !progress(done, total)) {
                printer.abort();
                return Error{ErrorCode::Cancelled, Words::tr("Printing was cancelled. Nothing has been recorded.")};
            }
            if (done > 0 && !printer.newPage())
                return refused();
            pagePainter.paint(painter, page, dotsPerMm, m_offset);
            ++done;
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused();
    return {};
}

void SheetPrinter::preview(QPrinter &printer, const QList<PreparedPaper> &papers, int maximumPages) const
{
    turn(printer, papers);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    forms::PagePainter pagePainter(m_fonts);
    int done = 0;
    for (const PreparedPaper &paper : papers) {
        for (const forms::Page &page : paper.document.pages) {
            if (done == maximumPages)
                return;
            if (done > 0)
                printer.newPage();
            pagePainter.paint(painter, page, printer.resolution() / millimetresPerInch);
            ++done;
        }
    }
}

} // namespace mcs::app
