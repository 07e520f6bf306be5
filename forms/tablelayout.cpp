// SPDX-License-Identifier: Apache-2.0
// Rosters, boxes and labels: everything that is ruled.
#include "forms/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

// Brackets and long marks turn when letters stand below one another. The paper shows the turned shape, the text keeps
// the letter.
QChar turned(QChar c)
{
    static const QString upright = u"（）〔〕［］｛｝〈〉《》「」『』【】ー…，、。："_s;
    static const QString vertical = u"︵︶︹︺﹇﹈︷︸︿﹀︽︾﹁﹂﹃﹄︻︼丨︙︐︑︒︓"_s;
    const qsizetype at = upright.indexOf(c);
    return at >= 0 && upright.size() == vertical.size() ? vertical.at(at) : c;
}

} // namespace

void horizontal(Artwork &art, Length x1, Length x2, Length y, Length width)
{
    art.layer.lines.append({{x1, y}, {x2, y}, width});
}

void vertical(Artwork &art, Length x, Length y1, Length y2, Length width)
{
    art.layer.lines.append({{x, y1}, {x, y2}, width});
}

// Horizontal lines are longer by half a line width at both ends.
void frame(Artwork &art, const Rect &rect, Length width)
{
    const Length half = width / 2;
    horizontal(art, rect.x - half, rect.right() + half, rect.y, width);
    horizontal(art, rect.x - half, rect.right() + half, rect.bottom(), width);
    vertical(art, rect.x, rect.y, rect.bottom(), width);
    vertical(art, rect.right(), rect.y, rect.bottom(), width);
}

void BlockLayout::tableHead(const RosterBlock &block, Artwork &art)
{
    Length x;
    for (const Column &column : block.columns) {
        if (column.stacked) {
            art.append(verticalLabel(column.heading, block.style, column.width, block.headHeight), x, {});
            x += column.width;
            continue;
        }
        placeText(column.heading, block.style, Align::Center, x, column.width,
            baselineIn(block.headHeight, block.style.size), art);
        x += column.width;
    }
}

Stack BlockLayout::table(const RosterBlock &block, int rows)
{
    Stack stack;
    Length width;
    for (const Column &column : block.columns)
        width += column.width;
    stack.height = block.headHeight + block.rowHeight * rows;

    Artwork &art = stack.art;
    tableHead(block, art);
    for (int row = 0; row < rows; ++row) {
        const Length top = block.headHeight + block.rowHeight * row;
        horizontal(art, {}, width, top, ruleWidth);
        Length x;
        for (const Column &column : block.columns) {
            FieldSlot cell;
            cell.name = column.name;
            cell.roster = block.name;
            cell.row = row;
            cell.style = block.style;
            cell.align = column.align;
            cell.preprinted = column.preprinted;
            cell.numbered = column.numbered;
            cell.wrap = block.wrap;
            cell.area = {
                x + cellInset, top + Length::mm(0.4), column.width - cellInset * 2, block.rowHeight - Length::mm(0.8)};
            cell.baseline = top + baselineIn(block.rowHeight, block.style.size);
            art.layer.fields.append({u"%1.%2.%3"_s.arg(block.name).arg(row + 1).arg(column.name), cell.area, false});
            art.fields.append(cell);
            x += column.width;
        }
    }
    Length x;
    for (qsizetype i = 0; i + 1 < block.columns.size(); ++i) {
        x += block.columns[i].width;
        vertical(art, x, {}, stack.height, ruleWidth);
    }
    frame(art, {{}, {}, width, stack.height}, frameWidth);
    return stack;
}

QList<Fragment> BlockLayout::layOut(const RosterBlock &block, Length width)
{
    const int line = m_line;
    Length tableWidth;
    for (const Column &column : block.columns)
        tableWidth += column.width;
    if (tableWidth > width + Length::mm(0.01)) {
        report(QCoreApplication::translate(
            "mcs::forms", "The columns of the table are together wider than the page (%1 mm of %2 mm).")
                   .arg(tableWidth.toMm())
                   .arg(width.toMm()));
    }
    auto plan = std::make_shared<RosterPlan>();
    plan->name = block.name;
    plan->rows = block.rows;
    plan->continuationRows = block.continuationRows;
    plan->preprinted = std::any_of(
        block.columns.begin(), block.columns.end(), [](const Column &column) { return column.preprinted; });
    plan->continuation = stacked(layOut(block.continuation, width));
    m_line = line;
    const Stack further = table(block, block.continuationRows);
    plan->continuation.art.append(further.art, {}, plan->continuation.height);
    plan->continuation.height += further.height;

    const Stack own = table(block, block.rows);
    Fragment fragment;
    fragment.art = own.art;
    fragment.height = own.height;
    fragment.roster = plan;
    return {fragment};
}

Artwork BlockLayout::verticalLabel(const QString &label, const TextStyle &style, Length width, Length height)
{
    Artwork art;
    const Length em = style.size;
    const QList<uint> letters = label.toUcs4();
    const Length pitch
        = std::min(em * 1.6, (height - em * 0.5) / static_cast<double>(std::max<qsizetype>(1, letters.size())));
    if (pitch < em) {
        report(QCoreApplication::translate("mcs::forms", "The vertical label “%1” is longer than its box is high.")
                   .arg(label));
    }
    Length y = (height - pitch * static_cast<double>(letters.size())) / 2;
    for (const uint letter : letters) {
        const char32_t c = letter;
        const QString text = QString::fromUcs4(&c, 1);
        const qsizetype before = art.layer.runs.size();
        const QString shown = text.size() == 1 ? QString(turned(text.front())) : text;
        placeText(shown, style, Align::Center, {}, width, y + baselineIn(pitch, em), art);
        if (art.layer.runs.size() > before)
            art.layer.runs.last().text = text;
        y += pitch;
    }
    return art;
}

QList<Fragment> BlockLayout::layOut(const BoxBlock &block, Length width)
{
    const int line = m_line;
    const Length boxWidth = block.width > Length() ? std::min(block.width, width) : width;
    const Length labelWidth = block.verticalLabel.isEmpty() ? Length() : block.labelWidth;
    const Stack inside = stacked(layOut(block.content, boxWidth - labelWidth - block.padding * 2));
    m_line = line;

    Fragment fragment;
    fragment.height = inside.height + block.padding * 2;
    const Length left = alignedLeft(block.align, width, boxWidth);
    if (labelWidth > Length()) {
        fragment.art.append(verticalLabel(block.verticalLabel, block.style, labelWidth, fragment.height), left, {});
        vertical(fragment.art, left + labelWidth, {}, fragment.height, ruleWidth);
    }
    fragment.art.append(inside.art, left + labelWidth + block.padding, block.padding);
    if (block.frame)
        frame(fragment.art, {left, {}, boxWidth, fragment.height}, frameWidth);
    return {fragment};
}

QList<Fragment> BlockLayout::layOut(const RoutingBlock &block, Length width)
{
    const Length em = block.style.size;
    const Length height = em * 1.8;
    const Length arrow = em * 2;
    const auto boxWidth = [&](const QString &text) { return widthOf(text, block.style) + em; };
    const Length fromWidth = boxWidth(block.from);
    const Length toWidth = boxWidth(block.to);

    Fragment fragment;
    fragment.height = height;
    Artwork &art = fragment.art;
    Length x = alignedLeft(block.align, width, fromWidth + arrow + toWidth);
    const Length baseline = baselineIn(height, em);
    placeText(block.from, block.style, Align::Center, x, fromWidth, baseline, art);
    frame(art, {x, {}, fromWidth, height}, ruleWidth);
    x += fromWidth;
    const Length tip = x + arrow - em * 0.3;
    const Length middle = height / 2;
    horizontal(art, x + em * 0.3, tip, middle, ruleWidth);
    art.layer.lines.append({{tip - em * 0.35, middle - em * 0.22}, {tip, middle}, ruleWidth});
    art.layer.lines.append({{tip - em * 0.35, middle + em * 0.22}, {tip, middle}, ruleWidth});
    x += arrow;
    placeText(block.to, block.style, Align::Center, x, toWidth, baseline, art);
    frame(art, {x, {}, toWidth, height}, ruleWidth);
    if (!block.mark.isEmpty()) {
        const InlineText mark = shaped(block.mark, em);
        const BrokenLine line = singleLine(mark.pieces());
        const Length left = block.align == Align::Right ? Length() : width - line.width;
        if (line.width + em + fromWidth + arrow + toWidth > width)
            report(QCoreApplication::translate("mcs::forms", "“%1” is wider than its place.")
                       .arg(block.mark.first().text));
        mark.place(line, {left, baseline, {}, height}, art);
    }
    return {fragment};
}

} // namespace mcs::forms
