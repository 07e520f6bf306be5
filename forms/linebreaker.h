// SPDX-License-Identifier: Apache-2.0
// Breaks a paragraph into lines by the rules of Japanese typesetting: kinsoku, tightened punctuation, justified lines.
// Knows nothing of fonts: it sees characters and their widths.
#pragma once

#include "forms/length.h"

#include <QList>

namespace mcs::forms {

// The smallest part a line may consist of: a character with its marks, or an object such as a field.
struct Piece
{
    char32_t first = 0; // first and last character; 0: an object
    char32_t last = 0;
    Length width;
    Length em; // height of its type
};

struct BrokenLine
{
    qsizetype from = 0; // pieces [from, to)
    qsizetype to = 0;
    QList<Length> x; // where the origin of each piece stands, from the line's left end
    Length width; // to the right end of the last piece that is not a space
};

struct Measure
{
    Length first; // length of the first line
    Length other;
    bool justify = false; // all lines but the last reach the measure exactly
};

// Every line is at most as long as its measure, unless a single piece is longer.
[[nodiscard]] QList<BrokenLine> breakLines(const QList<Piece> &pieces, const Measure &measure);

// One line as it comes, however long.
[[nodiscard]] BrokenLine singleLine(const QList<Piece> &pieces);

// One line whose letters are spread evenly over the width (均等割付); blanks in the text are not widened but spread as
// well.
[[nodiscard]] BrokenLine spreadLine(const QList<Piece> &pieces, Length width);

} // namespace mcs::forms
