// SPDX-License-Identifier: Apache-2.0
// Tables of labels and values, the line along which a sheet is cut, and arrows between boxes.
#include "forms/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr Length tolerance = Length::mm(0.01);
constexpr double topBaselineShare = 1.055; // where the first of several lines stands (FieldFiller)
constexpr Length dash = Length::mm(1.6);
constexpr Length dashGap = Length::mm(1.2);

// Dashes from the margin inwards, so that both ends of the line are alike.
void dashes(Artwork &art, Length width, Length room, Length y)
{
    for (Length x; x + dash <= room + tolerance; x += dash + dashGap) {
        horizontal(art, x, x + dash, y, ruleWidth);
        horizontal(art, width - x - dash, width - x, y, ruleWidth);
    }
}

} // namespace

void BlockLayout::fillCell(const TableCell &cell, const Rect &room, Artwork &art)
{
    if (cell.field) {
        FieldSlot slot;
        slot.name = cell.field->name;
        slot.style = cell.field->style;
        slot.align = cell.align;
        slot.signer = cell.field->signer;
        slot.preprinted = cell.field->preprinted;
        slot.wrap = true;
        slot.top = cell.field->top;
        const Length above = slot.top ? Length::mm(1.2) : Length::mm(0.5);
        slot.area
            = {room.x + cellInset, room.y + above, room.width - cellInset * 2, room.height - above - Length::mm(0.5)};
        slot.baseline = slot.top ? slot.area.y + slot.style.size * topBaselineShare
                                 : room.y + baselineIn(room.height, slot.style.size);
        art.layer.fields.append({slot.name, slot.area, slot.signer});
        art.fields.append(slot);
        return;
    }
    if (cell.line) {
        const Length label
            = cell.labelCharacters > 0 ? cell.style.size * cell.labelCharacters : widthOf(cell.line->label, cell.style);
        Artwork line = signatureLine(*cell.line, cell.style,
            {room.width - cellInset * 2, label, room.height, baselineIn(room.height, cell.style.size)})
                           .art;
        for (FieldSlot &slot : line.fields)
            slot.wrap = !slot.date;
        art.append(line, room.x + cellInset, room.y);
        return;
    }
    const Stack inside = stacked(layOut(cell.content, room.width - cellInset * 2));
    if (inside.height > room.height + tolerance)
        report(QCoreApplication::translate("mcs::forms", "The wording of a cell is higher than its row."));
    art.append(inside.art, room.x + cellInset, room.y + (room.height - inside.height) / 2);
}

Artwork BlockLayout::tableRow(const TableRow &row, Length width)
{
    Length fixed;
    int open = 0;
    for (const TableCell &cell : row.cells) {
        fixed += cell.width;
        open += cell.width > Length() ? 0 : 1;
    }
    if (fixed > width + tolerance || (open == 0 && fixed + tolerance < width))
        report(QCoreApplication::translate("mcs::forms", "The cells of a row do not fill the table (%1 mm of %2 mm).")
                   .arg(fixed.toMm())
                   .arg(width.toMm()));
    const Length share = open > 0 ? (width - fixed) / open : Length();
    Artwork art;
    Length x;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const TableCell &cell = row.cells[i];
        const Length cellWidth = cell.width > Length() ? cell.width : share;
        if (i > 0)
            vertical(art, x, {}, row.height, ruleWidth);
        fillCell(cell, {x, {}, cellWidth, row.height}, art);
        x += cellWidth;
    }
    return art;
}

QList<Fragment> BlockLayout::layOut(const TableBlock &block, Length width)
{
    const int line = m_line;
    const Length tableWidth = block.width > Length() ? std::min(block.width, width) : width;
    const Length left = alignedLeft(block.align, width, tableWidth);
    Fragment fragment;
    for (const TableBand &band : block.bands) {
        const Length labelWidth = band.label.isEmpty() ? Length() : band.labelWidth;
        const Length top = fragment.height;
        if (!band.label.isEmpty()) {
            Length height;
            for (const TableRow &row : band.rows)
                height += row.height;
            fragment.art.append(verticalLabel(band.label, block.style, labelWidth, height), left, top);
            vertical(fragment.art, left + labelWidth, top, top + height, ruleWidth);
        }
        for (const TableRow &row : band.rows) {
            if (fragment.height > top)
                horizontal(fragment.art, left + labelWidth, left + tableWidth, fragment.height, ruleWidth);
            else if (top > Length())
                horizontal(fragment.art, left, left + tableWidth, top, ruleWidth);
            fragment.art.append(tableRow(row, tableWidth - labelWidth), left + labelWidth, fragment.height);
            fragment.height += row.height;
        }
    }
    m_line = line;
    const Rect outline{left, {}, tableWidth, fragment.height};
    frame(fragment.art, outline, frameWidth);
    fragment.art.layer.unbreakable.append(outline);
    return {fragment};
}

QList<Fragment> BlockLayout::layOut(const CutLineBlock &block, Length width)
{
    Fragment fragment;
    fragment.height = block.style.size * 1.4;
    const Length middle = fragment.height / 2;
    const Length words = widthOf(block.text, block.style);
    const Length half = words > Length() ? words / 2 + block.style.size * 0.6 : Length();
    dashes(fragment.art, width, width / 2 - half, middle);
    if (words > Length()) {
        placeText(block.text, block.style, Align::Center, {}, width, baselineIn(fragment.height, block.style.size),
            fragment.art);
    }
    return {fragment};
}

QList<Fragment> BlockLayout::layOut(const ArrowBlock &block, Length width)
{
    const Length em = block.style.size;
    const Length middle = width / 2;
    const Length shaft = em * 0.7; // half of its width
    const Length head = em * 1.4;
    const Length gap = Length::mm(1.2); // to the boxes
    const Length top = gap;
    const Length neck = block.height - gap - head;
    const Length tip = block.height - gap;
    Fragment fragment;
    fragment.height = block.height;
    Artwork &art = fragment.art;
    horizontal(art, middle - shaft, middle + shaft, top, frameWidth);
    vertical(art, middle - shaft, top, neck, frameWidth);
    vertical(art, middle + shaft, top, neck, frameWidth);
    horizontal(art, middle - head, middle - shaft, neck, frameWidth);
    horizontal(art, middle + shaft, middle + head, neck, frameWidth);
    art.layer.lines.append({{middle - head, neck}, {middle, tip}, frameWidth});
    art.layer.lines.append({{middle, tip}, {middle + head, neck}, frameWidth});
    placeText(block.label, block.style, Align::Left, middle + head + em, width - middle - head - em,
        baselineIn(fragment.height, em), art);
    return {fragment};
}

} // namespace mcs::forms
