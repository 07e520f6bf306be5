// SPDX-License-Identifier: Apache-2.0
// Paints laid-out papers onto a printer, in place to the tenth of a millimetre. Knows no dialogs.
#pragma once

#include "app/printing/printservice.h"
#include "forms/pagepainter.h"

class QPrinter;

namespace mcs::app {

class SheetPrinter
{
public:
    SheetPrinter(std::shared_ptr<const forms::FontSet> fonts, forms::PrinterOffset offset);

    // A4 upright, whole sheet; `title` is the form's and becomes the job's name, never a person's.
    static void setUp(QPrinter &printer, const QString &title);

    // All pages, in order, onto a printer whose paper is set up. Errors: Cancelled (the job is withdrawn), Io.
    [[nodiscard]] domain::Result<void> print(
        QPrinter &printer, const QList<PreparedPaper> &papers, const Progress &progress = {}) const;
    // The first `maximumPages` pages for a preview.
    void preview(QPrinter &printer, const QList<PreparedPaper> &papers, int maximumPages) const;

    [[nodiscard]] static int pageCount(const QList<PreparedPaper> &papers);

private:
    std::shared_ptr<const forms::FontSet> m_fonts;
    forms::PrinterOffset m_offset;
};

} // namespace mcs::app
