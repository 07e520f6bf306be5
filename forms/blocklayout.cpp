// SPDX-License-Identifier: Apache-2.0
#include "forms/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr Length tolerance = Length::mm(0.01);

} // namespace

Length baselineIn(Length height, Length size)
{
    return (height - size) / 2 + size * baselineShare;
}

void BlockLayout::report(const QString &reason)
{
    m_problems.append({m_line, reason});
}

void BlockLayout::reportMissing(const InlineText &text)
{
    for (const MissingGlyph &missing : text.missing())
        report(QCoreApplication::translate("mcs::forms", "No font has the character “%1”.").arg(missing.character));
}

InlineText BlockLayout::shaped(const QList<Inline> &content, Length em, Length restOfLine)
{
    InlineText text(content, m_fonts, em, restOfLine);
    reportMissing(text);
    return text;
}

QList<Fragment> BlockLayout::layOut(const QList<Block> &blocks, Length width)
{
    QList<Fragment> fragments;
    for (const Block &block : blocks) {
        m_line = block.line;
        QList<Fragment> made = std::visit([&](const auto &content) { return layOut(content, width); }, block.content);
        for (Fragment &fragment : made) {
            fragment.line = block.line;
            fragments.append(std::move(fragment));
        }
    }
    return fragments;
}

void BlockLayout::placeText(
    const QString &text, const TextStyle &style, Align align, Length x, Length width, Length baseline, Artwork &into)
{
    const InlineText line(text, style, m_fonts);
    reportMissing(line);
    const BrokenLine whole = align == Align::Justify ? spreadLine(line.pieces(), width) : singleLine(line.pieces());
    if (whole.width > width + tolerance)
        report(QCoreApplication::translate("mcs::forms", "“%1” is wider than its place.").arg(text));
    line.place(whole, {x + alignedLeft(align, width, whole.width), baseline, {}, {}}, into);
}

QList<Fragment> BlockLayout::layOut(const TextBlock &block, Length width)
{
    const Length em = block.style.size;
    const Length left = em * block.indent;
    const Length labelWidth = block.label.isEmpty() ? Length() : em * block.labelCharacters;
    const Length first = block.label.isEmpty() ? em * block.first : Length();
    const Length other = width - left - em * block.indentRight - labelWidth;
    const Length firstMeasure = other - first;

    InlineText text = shaped(block.content, em);
    Length natural;
    for (const Piece &piece : text.pieces())
        natural += piece.width;
    const bool openField = std::any_of(block.content.begin(), block.content.end(),
        [](const Inline &item) { return item.kind == Inline::Kind::Field && item.characters <= 0; });
    if (openField)
        text = InlineText(block.content, m_fonts, em, std::max(Length(), firstMeasure - natural));

    const QList<BrokenLine> lines
        = breakLines(text.pieces(), {firstMeasure + tolerance, other + tolerance, block.align == Align::Justify});
    QList<Fragment> fragments;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Length measure = i == 0 ? firstMeasure : other;
        if (lines[i].width > measure + tolerance * 2)
            report(QCoreApplication::translate("mcs::forms", "A field or word is wider than the line."));
        Fragment fragment;
        fragment.height = block.leading;
        const Length baseline = baselineIn(block.leading, em);
        const Length x
            = left + labelWidth + (i == 0 ? first : Length()) + alignedLeft(block.align, measure, lines[i].width);
        if (i == 0 && !block.label.isEmpty())
            placeText(block.label, block.style, Align::Left, left, labelWidth, baseline, fragment.art);
        text.place(lines[i], {x, baseline, Length::mm(0.2), block.leading - Length::mm(0.2)}, fragment.art);
        const bool last = i + 1 == lines.size();
        fragment.before = i == 0 ? block.before : Length();
        fragment.after = last ? block.after : Length();
        // Neither the first nor the last line of a paragraph stands alone on a page.
        fragment.keepWithNext = last ? block.keepWithNext : (i == 0 || i + 2 == lines.size());
        fragments.append(fragment);
    }
    return fragments;
}

Length BlockLayout::widthOf(const QString &text, const TextStyle &style) const
{
    return singleLine(InlineText(text, style, m_fonts).pieces()).width;
}

Stack BlockLayout::signatureLine(const SignatureLine &line, const TextStyle &style, const LineRoom &room)
{
    Stack stack;
    stack.height = room.height;
    Artwork &art = stack.art;
    const Length em = style.size;
    Length x;
    if (!line.caption) {
        if (!line.label.isEmpty())
            placeText(line.label, style, room.labels, {}, room.labelWidth, room.baseline, art);
        if (!line.colon.isEmpty())
            placeText(line.colon, style, Align::Left, room.labelWidth, em, room.baseline, art);
        x = room.labelWidth + em;
    }
    const Length sealWidth = line.seal.isEmpty() ? Length() : em * 3;
    const InlineText fixedOnly(line.content, m_fonts, em);
    Length natural;
    for (const Piece &piece : fixedOnly.pieces())
        natural += piece.width;
    const Length rest = room.width - x - sealWidth - natural;
    if (rest < Length() - tolerance)
        report(QCoreApplication::translate(
            "mcs::forms", "The line of the signature block is longer than the block is wide."));
    const InlineText text = shaped(line.content, em, std::max(Length(), rest));
    const qsizetype rules = art.layer.lines.size();
    text.place(singleLine(text.pieces()), {x, room.baseline, Length::mm(0.4), room.height - Length::mm(0.4)}, art);
    const bool ruled = art.layer.lines.size() > rules;
    if (!line.seal.isEmpty()) {
        // The rule runs on under the seal, so that all rules of the block are of one length.
        if (ruled)
            art.layer.lines.last().to.x = room.width;
        placeText(line.seal, style, Align::Right, {}, room.width - em, room.baseline, art);
    }
    const int lines = line.content.isEmpty() ? 1 : line.content.last().lines;
    if (lines > 1 && ruled) { // one place for a value over further rules
        const Line rule = art.layer.lines.last();
        for (int i = 1; i < lines; ++i)
            horizontal(art, rule.from.x, rule.to.x, rule.from.y + room.height * i, rule.width);
        const Length further = room.height * (lines - 1);
        FieldSlot &slot = art.fields.last();
        slot.lines = lines;
        slot.pitch = room.height;
        slot.area.height += further;
        art.layer.fields.last().rect = slot.area;
        stack.height += further;
    }
    return stack;
}

QList<Fragment> BlockLayout::layOut(const SignatureBlock &block, Length width)
{
    const Length em = block.style.size;
    const Length blockWidth = block.width > Length() ? block.width : width;
    Length labelWidth = em * block.labelCharacters;
    if (block.labelCharacters <= 0) {
        for (const SignatureLine &line : block.lines)
            labelWidth = std::max(labelWidth, widthOf(line.label, block.style));
    }
    Fragment fragment;
    const Length left = alignedLeft(block.align, width, blockWidth);
    for (const SignatureLine &line : block.lines) {
        const Stack row = signatureLine(line, block.style,
            {blockWidth, labelWidth, block.rowHeight, block.rowHeight - Length::mm(2.2), block.labels});
        fragment.art.append(row.art, left, fragment.height);
        fragment.height += row.height;
    }
    fragment.art.layer.unbreakable.append({left, {}, blockWidth, fragment.height});
    return {fragment};
}

QList<Fragment> BlockLayout::layOut(const SpaceBlock &block, Length)
{
    Fragment fragment;
    fragment.height = block.height;
    fragment.stretch = block.stretch;
    return {fragment};
}

QList<Fragment> BlockLayout::layOut(const PageBreakBlock &, Length)
{
    Fragment fragment;
    fragment.pageBreak = true;
    return {fragment};
}

} // namespace mcs::forms
