// SPDX-License-Identifier: Apache-2.0
#include "forms/pdfcontent.h"

#include "forms/pdffile.h"

#include <algorithm>
#include <cmath>

namespace mcs::forms {

namespace {

qint64 hundredths(double value)
{
    return std::llround(value * 100);
}

void appendNumbers(QByteArray &out, std::initializer_list<double> values, QByteArrayView op)
{
    for (const double value : values) {
        appendHundredths(out, hundredths(value));
        out += ' ';
    }
    out += op;
    out += '\n';
}

// The text each glyph of the run stands for. A cluster of as many glyphs as characters is shared out; otherwise its
// first glyph carries all of it.
void textOfGlyphs(const GlyphRun &run, std::vector<QStringView> &texts)
{
    const QStringView text(run.text);
    const qsizetype count = run.glyphs.size();
    texts.assign(static_cast<size_t>(count), {});
    for (qsizetype first = 0; first < count;) {
        qsizetype next = first + 1;
        while (next < count && run.glyphs.at(next).cluster == run.glyphs.at(first).cluster)
            ++next;
        const qsizetype from = first == 0 ? 0 : run.glyphs.at(first).cluster;
        const qsizetype to = next < count ? run.glyphs.at(next).cluster : text.size();
        if (to > from && to <= text.size())
            texts[static_cast<size_t>(first)] = text.mid(from, to - from);
        first = next;
    }
}

constexpr QChar fullWidthBlank = u'\u3000';

// Marks glyphs that readers of the text have to be given together with the next one: a full-width blank, which they
// take for the gap between two columns, with what stands around it, punctuation set closer than its width (，「), which
// they take for overprinting, and letters spread over a column (均等割付), which they take for words. Gaps of many
// blanks are left alone: a value may stand in them.
void markJoints(const GlyphRun &run, const std::vector<QStringView> &texts, const std::vector<double> &ends,
    std::vector<bool> &joined)
{
    constexpr size_t mostBlanks = 2;
    constexpr double overlap = 50; // thousandths of the em
    constexpr double spread = 90;
    const size_t count = texts.size();
    const auto isBlank = [&](size_t i) { return texts[i].size() == 1 && texts[i].front() == fullWidthBlank; };
    joined.assign(count, false);
    for (size_t i = 0; i + 1 < count; ++i) {
        const double next = run.glyphs.at(qsizetype(i + 1)).x / run.size * 1000;
        if (next < ends[i] - overlap || next > ends[i] + spread)
            joined[i] = true;
        if (isBlank(i) || texts[i].empty())
            continue;
        size_t blanks = 0;
        while (i + 1 + blanks < count && isBlank(i + 1 + blanks))
            ++blanks;
        if (blanks > 0 && blanks <= mostBlanks && i + 1 + blanks < count)
            std::fill_n(joined.begin() + qsizetype(i), blanks, true);
    }
}

class TextWriter
{
public:
    TextWriter(QByteArray &out, Length height, PdfFonts &fonts)
        : m_out(out)
        , m_height(height)
        , m_fonts(fonts)
    {
    }

    void append(const GlyphRun &run)
    {
        if (run.glyphs.isEmpty())
            return;
        const auto [font, resource] = m_fonts.use(run.font);
        setState(resource, hundredths(run.size.toPt()), hundredths(run.stretch * 100));
        const qint64 x = hundredths(run.origin.x.toPt());
        const qint64 y = hundredths((m_height - run.origin.y).toPt());
        appendHundredths(m_out, x - m_x);
        m_out += ' ';
        appendHundredths(m_out, y - m_y);
        m_out += " Td\n";
        m_x = x;
        m_y = y;
        textOfGlyphs(run, m_texts);
        m_codes.clear();
        m_ends.clear();
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            m_codes.push_back(font->codeFor(run.glyphs.at(i).index, m_texts[size_t(i)]));
            m_ends.push_back(run.glyphs.at(i).x / run.size * 1000 + font->widthOf(m_codes.back()));
        }
        markJoints(run, m_texts, m_ends, m_joined);
        m_pen = 0;
        bool inSpan = false;
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const auto glyph = static_cast<size_t>(i);
            if (m_joined[glyph] && !inSpan)
                beginSpan(glyph);
            inSpan = inSpan || m_joined[glyph];
            appendGlyph(run, run.glyphs.at(i), m_codes[glyph], *font);
            if (inSpan && !m_joined[glyph]) {
                endSpan();
                inSpan = false;
            }
        }
        endShow();
    }

private:
    void setState(int resource, qint64 size, qint64 stretch)
    {
        if (resource != m_resource || size != m_size) {
            m_out += "/F" + QByteArray::number(resource) + ' ';
            appendHundredths(m_out, size);
            m_out += " Tf\n";
            m_resource = resource;
            m_size = size;
        }
        if (stretch != m_stretch) {
            appendHundredths(m_out, stretch);
            m_out += " Tz\n";
            m_stretch = stretch;
        }
    }

    void appendGlyph(const GlyphRun &run, const Glyph &glyph, quint16 code, const PdfFont &font)
    {
        const qint64 rise = hundredths(-glyph.y.toPt());
        if (rise != m_rise) {
            endShow();
            appendHundredths(m_out, rise);
            m_out += " Ts\n";
            m_rise = rise;
        }
        // Whatever the widths of the font do not give is moved by, in thousandths of the em; rounding does not add up.
        const double wanted = glyph.x / run.size * 1000;
        const qint64 move = std::llround(wanted - m_pen);
        if (move != 0) {
            endString();
            m_moved = true;
            m_show += QByteArray::number(-move);
            m_pen += static_cast<double>(move);
        }
        m_string += static_cast<char>(code >> 8);
        m_string += static_cast<char>(code & 0xFF);
        m_pen += font.widthOf(code);
    }

    // Replacement text for the glyphs from `first` to the end of their joints.
    void beginSpan(size_t first)
    {
        QString text = m_texts[first].toString();
        for (size_t i = first; m_joined[i]; ++i)
            text += m_texts[i + 1];
        endShow();
        m_out += "/Span<</ActualText" + textString(text) + ">>BDC\n";
    }
    void endSpan()
    {
        endShow();
        m_out += "EMC\n";
    }

    void endString()
    {
        if (!m_string.isEmpty())
            appendString(m_show, m_string);
        m_string.resize(0);
    }

    void endShow()
    {
        endString();
        if (!m_show.isEmpty()) {
            if (m_moved)
                m_out += '[' + m_show + "]TJ\n";
            else
                m_out += m_show + "Tj\n";
        }
        m_show.resize(0);
        m_moved = false;
    }

    QByteArray &m_out;
    Length m_height;
    PdfFonts &m_fonts;
    std::vector<QStringView> m_texts;
    std::vector<quint16> m_codes;
    std::vector<double> m_ends; // of the glyphs, thousandths of the em from the run's origin
    std::vector<bool> m_joined; // with the next glyph
    QByteArray m_string; // character codes not yet in m_show
    QByteArray m_show; // operand of the show operator
    bool m_moved = false;
    double m_pen = 0; // thousandths of the em from the run's origin
    qint64 m_x = 0;
    qint64 m_y = 0;
    int m_resource = -1;
    qint64 m_size = 0;
    qint64 m_stretch = 10000;
    qint64 m_rise = 0;
};

class StrokeWriter
{
public:
    StrokeWriter(QByteArray &out, Length height)
        : m_out(out)
        , m_height(height)
    {
    }
    ~StrokeWriter() { stroke(); }
    StrokeWriter(const StrokeWriter &) = delete;
    StrokeWriter &operator=(const StrokeWriter &) = delete;

    void append(const Line &line)
    {
        setWidth(line.width);
        appendNumbers(m_out, {line.from.x.toPt(), y(line.from.y)}, "m");
        appendNumbers(m_out, {line.to.x.toPt(), y(line.to.y)}, "l");
    }

    void append(const Ellipse &ellipse)
    {
        constexpr double quarter = 0.5522847498; // control points of a quarter of a circle by one Bézier curve
        const double rx = ellipse.rect.width.toPt() / 2;
        const double ry = ellipse.rect.height.toPt() / 2;
        const double cx = ellipse.rect.x.toPt() + rx;
        const double cy = y(ellipse.rect.y) - ry;
        const double kx = rx * quarter;
        const double ky = ry * quarter;
        setWidth(ellipse.width);
        appendNumbers(m_out, {cx + rx, cy}, "m");
        appendNumbers(m_out, {cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry}, "c");
        appendNumbers(m_out, {cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy}, "c");
        appendNumbers(m_out, {cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry}, "c");
        appendNumbers(m_out, {cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy}, "c");
        m_out += "h\n";
    }

private:
    [[nodiscard]] double y(Length fromTop) const { return (m_height - fromTop).toPt(); }

    void setWidth(Length width)
    {
        const qint64 wanted = hundredths(width.toPt());
        if (m_width == wanted)
            return;
        stroke();
        appendHundredths(m_out, wanted);
        m_out += " w\n";
        m_width = wanted;
    }
    void stroke()
    {
        if (m_width >= 0)
            m_out += "S\n";
    }

    QByteArray &m_out;
    Length m_height;
    qint64 m_width = -1;
};

} // namespace

PdfFonts::PdfFonts(PdfFile &pdf, std::shared_ptr<const FontSet> fonts)
    : m_pdf(pdf)
    , m_set(std::move(fonts))
    , m_current(static_cast<size_t>(m_set->count()), -1)
{
}

PdfFonts::Use PdfFonts::use(int font)
{
    int &current = m_current.at(static_cast<size_t>(font));
    // A run is far shorter than the reserve, so it never needs two fonts.
    if (current < 0 || m_fonts[static_cast<size_t>(current)].isFull()) {
        m_fonts.emplace_back(m_set->file(font), m_pdf.newId());
        current = static_cast<int>(m_fonts.size()) - 1;
    }
    return {&m_fonts[static_cast<size_t>(current)], current};
}

QByteArray PdfFonts::resources() const
{
    QByteArray out = "<<";
    for (size_t i = 0; i < m_fonts.size(); ++i)
        out += "/F" + QByteArray::number(qsizetype(i)) + ' ' + reference(m_fonts[i].id());
    return out + ">>";
}

bool PdfFonts::write() const
{
    return std::all_of(m_fonts.begin(), m_fonts.end(), [this](const PdfFont &font) { return font.write(m_pdf); });
}

void appendLayer(QByteArray &out, const Layer &layer, Length height, PdfFonts &fonts)
{
    {
        StrokeWriter strokes(out, height);
        for (const Line &line : layer.lines)
            strokes.append(line);
        for (const Ellipse &ellipse : layer.ellipses)
            strokes.append(ellipse);
    }
    if (layer.runs.isEmpty())
        return;
    out += "BT\n";
    TextWriter text(out, height, fonts);
    for (const GlyphRun &run : layer.runs)
        text.append(run);
    out += "ET\n";
}

} // namespace mcs::forms
