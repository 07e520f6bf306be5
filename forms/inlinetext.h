// SPDX-License-Identifier: Apache-2.0
// A line of wording with its fields, shaped once: pieces for the line breaker, and the glyphs behind them.
#pragma once

#include "forms/fragment.h"
#include "forms/linebreaker.h"
#include "forms/template.h"

namespace mcs::forms {

class InlineText
{
public:
    // `restOfLine`: width of a field that takes what is left of its line.
    InlineText(const QList<Inline> &content, const FontSet &fonts, Length em, Length restOfLine = {});
    InlineText(const QString &text, const TextStyle &style, const FontSet &fonts);

    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const QList<MissingGlyph> &missing() const { return m_missing; }

    // Where a line stands: its left end, its baseline, and the room above and below for values.
    struct Position
    {
        Length x;
        Length baseline;
        Length top;
        Length bottom;
    };
    void place(const BrokenLine &line, const Position &position, Artwork &into) const;
    // Only the glyphs of a line, as values need them.
    [[nodiscard]] QList<GlyphRun> runs(const BrokenLine &line, Point origin, double stretch = 1.0) const;

private:
    struct Source // what a piece was made from
    {
        qsizetype shapedRun = -1; // in m_runs; -1: an object, or a space without a glyph
        qsizetype glyphFrom = 0, glyphTo = 0;
        qsizetype textFrom = 0, textTo = 0;
        qsizetype inlineIndex = 0;
    };
    void appendShaped(const ShapedText &shaped, qsizetype inlineIndex, Length em);
    void placeObject(const Inline &item, qsizetype piece, Length x, const Position &position, Artwork &into) const;
    void placeCopyLetter(const BrokenLine &line, qsizetype piece, const Position &position, Artwork &into) const;

    QList<Inline> m_content;
    QList<Piece> m_pieces;
    QList<Source> m_sources;
    QList<GlyphRun> m_runs;
    QList<QList<GlyphRun>> m_blanks; // of each inline: its blank, from x 0
    QList<MissingGlyph> m_missing;
};

// Where something of that width begins.
[[nodiscard]] Length alignedLeft(Align align, Length available, Length width);

inline constexpr Length ruleWidth = Length::mm(0.2); // fill-in rules and table lines
inline constexpr double baselineShare = 0.88; // of the em above the baseline in Japanese fonts

} // namespace mcs::forms
