// SPDX-License-Identifier: Apache-2.0
// One font of a PDF while its pages are being written. Every (glyph, text) pair gets a character code of its own, so
// that text taken out of the PDF is exactly what was laid out, even where two characters share one shape.
#pragma once

#include "forms/fontfile.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace mcs::forms {

class PdfFile;

class PdfFont
{
public:
    PdfFont(const FontFile &file, int id); // `id`: the object number of the font's dictionary

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] bool isFull() const { return m_codes.size() > 60000; } // leaves room for a run of any length
    [[nodiscard]] quint16 codeFor(quint32 glyph, QStringView text);
    // Width in thousandths of the em, rounded as it is written in the PDF.
    [[nodiscard]] double widthOf(quint16 code) const { return m_codes[code].hundredths / 100.0; }

    // Subsets the font and writes it with widths, glyph map and ToUnicode. False: the font could not be subset.
    [[nodiscard]] bool write(PdfFile &pdf) const;

private:
    struct Code
    {
        quint32 glyph = 0;
        QString text;
        qint64 hundredths = 0; // of a thousandth of the em
    };
    [[nodiscard]] qint64 advanceOf(quint32 glyph) const;
    [[nodiscard]] quint16 newCode(quint32 glyph, QStringView text);
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray subsetName() const;
    [[nodiscard]] QByteArray descriptor(const QByteArray &name, int fileId, int cidSetId) const;

    const FontFile &m_file;
    int m_id;
    std::vector<Code> m_codes; // 0 is .notdef
    QHash<quint64, quint16> m_byCharacter; // glyph and one character
    QHash<QPair<quint32, QString>, quint16> m_byText; // sequences: base and selector, ligatures, nothing
};

} // namespace mcs::forms
