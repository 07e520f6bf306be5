// SPDX-License-Identifier: Apache-2.0
// Paints laid-out pages to any QPainter (preview, printer) by glyph runs.
#pragma once

#include "forms/displaylist.h"
#include "forms/fontset.h"

class QPainter;

namespace mcs::forms {

struct PrinterOffset // for a printer that shifts the sheet; positive: right and down
{
    Length x, y;
};

class PagePainter
{
public:
    explicit PagePainter(std::shared_ptr<const FontSet> fonts);
    ~PagePainter();
    // The painter's coordinates must start at the corner of the sheet. `dotsPerMm` is the device's resolution.
    void paint(QPainter &painter, const Page &page, double dotsPerMm, PrinterOffset offset = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mcs::forms
