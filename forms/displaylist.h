// SPDX-License-Identifier: Apache-2.0
// A laid-out page: where every glyph, line and box stands, in millimetres from the top left corner of the sheet. Screen
// preview, printer and PDF all paint this one list, so they never differ.
#pragma once

#include "forms/length.h"

#include <QList>
#include <QString>

#include <memory>

namespace mcs::forms {

struct Glyph
{
    quint32 index = 0; // glyph in the font file
    Length x; // pen position relative to the run's origin, offsets applied, before GlyphRun::stretch
    Length y; // grows downwards; 0 on the baseline
    int cluster = 0; // first UTF-16 unit of GlyphRun::text this glyph stands for
};

// Glyphs of one font and size with the text they stand for (variation selectors and other ignorable characters included
// in `text` so that text taken out of the PDF is exact).
struct GlyphRun
{
    int font = 0; // index in FontSet
    Length size; // height of the em
    double stretch = 1.0; // horizontal scale, 0.7 to 1
    Point origin; // left end of the baseline
    Length advance; // whole width, stretch applied
    QList<Glyph> glyphs;
    QString text;
};

struct Line
{
    Point from, to;
    Length width;
};
struct Ellipse // the circle around 甲 or 乙, unfilled
{
    Rect rect;
    Length width;
};
// The area a value may fill, for geometry tests and for the screen's highlight. Never painted.
struct FieldArea
{
    QString name;
    Rect rect;
    bool signer = false; // left empty when the form is printed unsigned
};

struct Layer
{
    QList<GlyphRun> runs;
    QList<Line> lines;
    QList<Ellipse> ellipses;
    QList<FieldArea> fields;
    QList<Rect> unbreakable; // signature blocks: never split over pages (geometry tests)
};

// The fixed layer (wording, rules) is shared between all copies of a form; the PDF writes it once.
struct Page
{
    Length width = Length::mm(210);
    Length height = Length::mm(297);
    std::shared_ptr<const Layer> fixed;
    Layer filled;
};

struct Document // the pages of one copy of a form
{
    QList<Page> pages;
    QString bookmark; // the person, in a batch; empty: none
};

} // namespace mcs::forms
