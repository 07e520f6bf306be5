// SPDX-License-Identifier: Apache-2.0
#include "forms/fragment.h"

#include <algorithm>

namespace mcs::forms {

Rect moved(const Rect &rect, Length dx, Length dy)
{
    return {rect.x + dx, rect.y + dy, rect.width, rect.height};
}

GlyphRun moved(const GlyphRun &run, Length dx, Length dy)
{
    GlyphRun result = run;
    result.origin = {run.origin.x + dx, run.origin.y + dy};
    return result;
}

void Artwork::append(const Artwork &other, Length dx, Length dy)
{
    for (const GlyphRun &run : other.layer.runs)
        layer.runs.append(moved(run, dx, dy));
    for (const Line &line : other.layer.lines)
        layer.lines.append({{line.from.x + dx, line.from.y + dy}, {line.to.x + dx, line.to.y + dy}, line.width});
    for (const Ellipse &ellipse : other.layer.ellipses)
        layer.ellipses.append({moved(ellipse.rect, dx, dy), ellipse.width});
    for (const FieldArea &field : other.layer.fields)
        layer.fields.append({field.name, moved(field.rect, dx, dy), field.signer});
    for (const Rect &rect : other.layer.unbreakable)
        layer.unbreakable.append(moved(rect, dx, dy));
    for (FieldSlot field : other.fields) {
        field.area = moved(field.area, dx, dy);
        field.baseline += dy;
        for (GlyphRun &run : field.blank)
            run = moved(run, dx, dy);
        fields.append(field);
    }
    for (const CopyMark &mark : other.marks)
        marks.append({mark.original, moved(mark.rect, dx, dy)});
}

Stack stacked(const QList<Fragment> &fragments)
{
    Stack stack;
    Length gap;
    bool top = true;
    for (const Fragment &fragment : fragments) {
        if (!top)
            stack.height += std::max(gap, fragment.before);
        stack.art.append(fragment.art, {}, stack.height);
        stack.height += fragment.height;
        gap = fragment.after;
        top = false;
    }
    return stack;
}

} // namespace mcs::forms
