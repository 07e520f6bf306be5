// SPDX-License-Identifier: Apache-2.0
#include "forms/fieldfiller.h"

#include "forms/inlinetext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr Length tolerance = Length::mm(0.001);
constexpr double lineHeight = 1.08; // of the type size, in a wrapped value
constexpr double airyLineHeight = 1.35; // where a value has a cell of several lines to itself
constexpr double narrowestBeforeWrapping = 0.9; // where more lines come before narrower type

Length leftOf(const FieldSlot &field, Length width)
{
    switch (field.align) {
    case Align::Center:
        return field.area.x + (field.area.width - width) / 2;
    case Align::Right:
        return field.area.right() - width;
    case Align::Left:
    case Align::Justify:
        break;
    }
    return field.area.x;
}

} // namespace

QString printedValue(const QString &value)
{
    const auto mayStay = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7F; };
    if (std::all_of(value.begin(), value.end(), mayStay) && !value.isEmpty() && !value.front().isSpace()
        && !value.back().isSpace()) {
        return value;
    }
    QString result = value.trimmed();
    for (QChar &c : result) {
        if (!mayStay(c))
            c = u' ';
    }
    return result;
}

bool FieldFiller::place(const FieldSlot &field, const QString &value, Layer &into)
{
    const ShapedText shaped = m_fonts.shape(value, field.style.font, field.style.size);
    m_missing += shaped.missing;
    const double fit = shaped.advance > Length() ? field.area.width / shaped.advance : 1.0;
    if (fit < (field.lines > 1 ? 1.0 : field.wrap ? narrowestBeforeWrapping : narrowest))
        return placeWrapped(field, value, shaped.advance, into);
    const double stretch = fit < 1.0 ? fit : 1.0;
    const Length x = leftOf(field, shaped.advance * stretch);
    for (GlyphRun run : shaped.runs) {
        run.origin = {x + run.origin.x * stretch, field.baseline + run.origin.y};
        run.stretch = stretch;
        run.advance = run.advance * stretch;
        into.runs.append(std::move(run));
    }
    return true;
}

bool FieldFiller::placeWrapped(const FieldSlot &field, const QString &value, Length natural, Layer &into) const
{
    static constexpr std::array<double, 7> stretches{1.0, 0.95, 0.9, 0.85, 0.8, 0.75, narrowest};
    const double smallest = std::min(1.0, smallestType / field.style.size);
    for (int smaller = 0; 1.0 - (smaller - 1) * 0.05 > smallest; ++smaller) {
        const double share = std::max(smallest, 1.0 - smaller * 0.05);
        TextStyle style = field.style;
        style.size = field.style.size * share;
        const bool ruled = field.lines > 1;
        const Length step = ruled ? field.pitch : style.size * (field.top ? airyLineHeight : lineHeight);
        const int room = ruled ? field.lines : static_cast<int>(std::floor((field.area.height + tolerance) / step));
        // What the lines can hold at best tells most sizes and stretches apart without shaping.
        const Length wanted = natural * share;
        const Length capacity = field.area.width * room + style.size;
        if (wanted * narrowest > capacity)
            continue;
        const InlineText text(value, style, m_fonts);
        const auto broken = [&](double stretch) {
            const Length measure = field.area.width / stretch;
            return breakLines(text.pieces(), {measure, measure, false});
        };
        if (broken(narrowest).size() > room)
            continue;
        QList<BrokenLine> lines;
        double stretch = 1.0;
        for (const double candidate : stretches) {
            if (wanted * candidate > capacity)
                continue;
            stretch = candidate;
            lines = broken(candidate);
            if (lines.size() <= room)
                break;
        }
        if (std::any_of(lines.begin(), lines.end(),
                [&](const BrokenLine &line) { return line.width * stretch > field.area.width + tolerance * 4; })) {
            continue;
        }
        const Length height = step * static_cast<double>(lines.size());
        const Length above = field.top ? Length() : (field.area.height - height) / 2;
        Length baseline
            = ruled ? field.baseline : field.area.y + above + (step - style.size) / 2 + style.size * baselineShare;
        for (const BrokenLine &line : lines) {
            into.runs += text.runs(line, {leftOf(field, line.width * stretch), baseline}, stretch);
            baseline += step;
        }
        return true;
    }
    return false;
}

} // namespace mcs::forms
