// SPDX-License-Identifier: Apache-2.0
// Turns the blocks of a template into fragments of a given width.
#pragma once

#include "forms/fragment.h"
#include "forms/inlinetext.h"

namespace mcs::forms {

// A roster and its further pages.
struct RosterPlan
{
    QString name;
    int rows = 0;
    int continuationRows = 0;
    bool preprinted = false; // has columns that are filled in on the blank form
    Stack continuation; // what stands on a further page, from the top left corner of its text area
};

struct LayoutProblem // the template asks for what cannot be laid out
{
    int line = 0;
    QString reason; // translated
};

class BlockLayout
{
public:
    explicit BlockLayout(const FontSet &fonts)
        : m_fonts(fonts)
    {
    }
    [[nodiscard]] QList<Fragment> layOut(const QList<Block> &blocks, Length width);
    [[nodiscard]] const QList<LayoutProblem> &problems() const { return m_problems; }

private:
    QList<Fragment> layOut(const TextBlock &block, Length width);
    QList<Fragment> layOut(const SignatureBlock &block, Length width);
    QList<Fragment> layOut(const RosterBlock &block, Length width);
    QList<Fragment> layOut(const TableBlock &block, Length width);
    QList<Fragment> layOut(const BoxBlock &block, Length width);
    QList<Fragment> layOut(const CutLineBlock &block, Length width);
    QList<Fragment> layOut(const RoutingBlock &block, Length width);
    QList<Fragment> layOut(const ArrowBlock &block, Length width);
    QList<Fragment> layOut(const SpaceBlock &block, Length width);
    QList<Fragment> layOut(const PageBreakBlock &block, Length width);

    struct LineRoom // where a label with its value stands
    {
        Length width;
        Length labelWidth;
        Length height;
        Length baseline;
        Align labels = Align::Justify;
    };
    // The line and its height: a field of several lines takes as many rows.
    Stack signatureLine(const SignatureLine &line, const TextStyle &style, const LineRoom &room);
    [[nodiscard]] Length widthOf(const QString &text, const TextStyle &style) const;
    Stack table(const RosterBlock &block, int rows);
    void tableHead(const RosterBlock &block, Artwork &art);
    Artwork verticalLabel(const QString &label, const TextStyle &style, Length width, Length height);
    Artwork tableRow(const TableRow &row, Length width);
    void fillCell(const TableCell &cell, const Rect &room, Artwork &art);

    // Wording on one line between x and x + width; the line is reported when it does not fit.
    void placeText(const QString &text, const TextStyle &style, Align align, Length x, Length width, Length baseline,
        Artwork &into);
    InlineText shaped(const QList<Inline> &content, Length em, Length restOfLine = {});
    void report(const QString &reason);
    void reportMissing(const InlineText &text);

    const FontSet &m_fonts;
    int m_line = 0;
    QList<LayoutProblem> m_problems;
};

void horizontal(Artwork &art, Length x1, Length x2, Length y, Length width);
void vertical(Artwork &art, Length x, Length y1, Length y2, Length width);
void frame(Artwork &art, const Rect &rect, Length width); // its corners are closed
inline constexpr Length frameWidth = Length::mm(0.3);
inline constexpr Length cellInset = Length::mm(1.2);

[[nodiscard]] Length baselineIn(Length height, Length size); // of type centred in a height

} // namespace mcs::forms
