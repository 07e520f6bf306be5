// SPDX-License-Identifier: Apache-2.0
#include "forms/inlinetext.h"

#include <algorithm>

namespace mcs::forms {

namespace {

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

QList<Inline> oneText(const QString &text, const TextStyle &style)
{
    Inline item;
    item.text = text;
    item.style = style;
    return {item};
}

} // namespace

Length alignedLeft(Align align, Length available, Length width)
{
    switch (align) {
    case Align::Center:
        return (available - width) / 2;
    case Align::Right:
        return available - width;
    case Align::Left:
    case Align::Justify:
        break;
    }
    return {};
}

InlineText::InlineText(const QString &text, const TextStyle &style, const FontSet &fonts)
    : InlineText(oneText(text, style), fonts, style.size)
{
}

InlineText::InlineText(const QList<Inline> &content, const FontSet &fonts, Length em, Length restOfLine)
    : m_content(content)
{
    m_blanks.resize(content.size());
    for (qsizetype i = 0; i < content.size(); ++i) {
        const Inline &item = content[i];
        if (item.kind == Inline::Kind::Field || item.kind == Inline::Kind::Gap) {
            if (!item.text.isEmpty()) {
                const ShapedText blank = fonts.shape(item.text, item.style.font, item.style.size);
                m_missing += blank.missing;
                m_blanks[i] = blank.runs;
            }
            m_pieces.append({0, 0, item.characters > 0 ? em * item.characters : restOfLine, em});
            m_sources.append(Source{-1, 0, 0, 0, 0, i});
            continue;
        }
        const ShapedText shaped = fonts.shape(item.text, item.style.font, item.style.size);
        m_missing += shaped.missing;
        if (item.kind == Inline::Kind::Date || item.kind == Inline::Kind::Tick) {
            m_blanks[i] = shaped.runs;
            m_pieces.append({0, 0, shaped.advance, em});
            m_sources.append(Source{-1, 0, 0, 0, 0, i});
        } else {
            appendShaped(shaped, i, item.style.size);
        }
    }
}

void InlineText::appendShaped(const ShapedText &shaped, qsizetype inlineIndex, Length em)
{
    for (const GlyphRun &run : shaped.runs) {
        const qsizetype runIndex = m_runs.size();
        m_runs.append(run);
        for (qsizetype from = 0; from < run.glyphs.size();) {
            qsizetype to = from + 1;
            while (to < run.glyphs.size() && run.glyphs[to].cluster == run.glyphs[from].cluster)
                ++to;
            const bool lastOfRun = to == run.glyphs.size();
            Source source;
            source.shapedRun = runIndex;
            source.glyphFrom = from;
            source.glyphTo = to;
            source.textFrom = from == 0 ? 0 : run.glyphs[from].cluster;
            source.textTo = lastOfRun ? run.text.size() : run.glyphs[to].cluster;
            source.inlineIndex = inlineIndex;
            Piece piece;
            piece.first = characterAt(run.text, run.glyphs[from].cluster);
            piece.last = piece.first;
            piece.width = (lastOfRun ? run.advance : run.glyphs[to].x) - run.glyphs[from].x;
            piece.em = em;
            m_pieces.append(piece);
            m_sources.append(source);
            from = to;
        }
    }
}

QList<GlyphRun> InlineText::runs(const BrokenLine &line, Point origin, double stretch) const
{
    QList<GlyphRun> result;
    qsizetype i = line.from;
    while (i < line.to) {
        const Source &first = m_sources[i];
        if (first.shapedRun < 0) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < line.to && m_sources[end].shapedRun == first.shapedRun)
            ++end;
        const GlyphRun &shaped = m_runs[first.shapedRun];
        const Length start = line.x[i - line.from];
        GlyphRun run;
        run.font = shaped.font;
        run.size = shaped.size;
        run.stretch = stretch;
        run.origin = {origin.x + start * stretch, origin.y};
        run.text = shaped.text.mid(first.textFrom, m_sources[end - 1].textTo - first.textFrom);
        run.glyphs.reserve(m_sources[end - 1].glyphTo - first.glyphFrom);
        Length right;
        for (qsizetype piece = i; piece < end; ++piece) {
            const Source &source = m_sources[piece];
            const Length x = line.x[piece - line.from] - start;
            right = std::max(right, x + m_pieces[piece].width);
            for (qsizetype g = source.glyphFrom; g < source.glyphTo; ++g) {
                Glyph glyph = shaped.glyphs[g];
                glyph.x = x + (glyph.x - shaped.glyphs[source.glyphFrom].x);
                glyph.cluster -= static_cast<int>(first.textFrom);
                run.glyphs.append(glyph);
            }
        }
        if (end == line.to)
            right = std::min(right, std::max(Length(), line.width - start));
        run.advance = right * stretch;
        result.append(run);
        i = end;
    }
    return result;
}

void InlineText::place(const BrokenLine &line, const Position &position, Artwork &into) const
{
    into.layer.runs += runs(line, {position.x, position.baseline});
    for (qsizetype piece = line.from; piece < line.to; ++piece) {
        const Inline &item = m_content[m_sources[piece].inlineIndex];
        const Length x = position.x + line.x[piece - line.from];
        if (item.kind == Inline::Kind::CopyLetter)
            placeCopyLetter(line, piece, position, into);
        else if (m_sources[piece].shapedRun < 0 && item.kind != Inline::Kind::Gap)
            placeObject(item, piece, x, position, into);
    }
}

void InlineText::placeCopyLetter(const BrokenLine &line, qsizetype piece, const Position &position, Artwork &into) const
{
    const Piece &letter = m_pieces[piece];
    const Length margin = letter.em * 0.05; // half the room the template reader leaves
    const Length x = position.x + line.x[piece - line.from];
    into.marks.append({static_cast<int>(into.marks.size()),
        {x - margin, position.baseline - letter.em * baselineShare - margin, letter.width + margin * 2,
            letter.em + margin * 2}});
}

void InlineText::placeObject(
    const Inline &item, qsizetype piece, Length x, const Position &position, Artwork &into) const
{
    const Piece &object = m_pieces[piece];
    const QList<GlyphRun> &blank = m_blanks[m_sources[piece].inlineIndex];
    const Length ruleY = position.baseline + item.style.size * 0.28;
    FieldSlot field;
    field.name = item.name;
    field.style = item.style;
    field.align = item.align;
    field.signer = item.signer;
    field.baseline = position.baseline;
    field.date = item.kind == Inline::Kind::Date;
    field.calendar = item.calendar;
    field.preprinted = item.preprinted;
    if (field.date || item.kind == Inline::Kind::Tick) {
        field.area = {x, position.top, object.width, position.bottom - position.top};
        for (const GlyphRun &run : blank)
            field.blank.append(moved(run, x, position.baseline));
    } else {
        const Length inset = item.rule ? item.style.size * 0.5 : Length();
        const Length bottom = item.rule ? ruleY - Length::mm(0.3) : position.bottom;
        field.area = {x + inset, position.top, object.width - inset * 1.5, bottom - position.top};
        if (item.rule)
            into.layer.lines.append({{x, ruleY}, {x + object.width, ruleY}, ruleWidth});
        Length width;
        for (const GlyphRun &run : blank)
            width = std::max(width, run.origin.x + run.advance);
        const Length left = field.area.x + alignedLeft(item.align, field.area.width, width);
        for (const GlyphRun &run : blank)
            field.blank.append(moved(run, left, position.baseline));
    }
    into.layer.fields.append({field.name, field.area, field.signer});
    into.fields.append(field);
}

} // namespace mcs::forms
