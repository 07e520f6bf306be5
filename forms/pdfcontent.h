// SPDX-License-Identifier: Apache-2.0
// Turns layers of a page into PDF drawing operators.
#pragma once

#include "forms/displaylist.h"
#include "forms/fontset.h"
#include "forms/pdffont.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <vector>

namespace mcs::forms {

class PdfFile;

// The fonts of one PDF, in the order of their first use.
class PdfFonts
{
public:
    PdfFonts(PdfFile &pdf, std::shared_ptr<const FontSet> fonts);

    struct Use
    {
        PdfFont *font;
        int resource; // named /F<resource>
    };
    [[nodiscard]] Use use(int font); // `font`: index in the FontSet
    [[nodiscard]] QByteArray resources() const; // the /Font dictionary
    [[nodiscard]] bool write() const;

private:
    PdfFile &m_pdf;
    std::shared_ptr<const FontSet> m_set;
    std::deque<PdfFont> m_fonts; // one a file; one more when a file's 65,535 codes are used up
    std::vector<int> m_current; // index into m_fonts by index in the FontSet; -1: not used yet
};

// `height` is that of the page: PDF counts from the lower left corner.
void appendLayer(QByteArray &out, const Layer &layer, Length height, PdfFonts &fonts);

} // namespace mcs::forms
