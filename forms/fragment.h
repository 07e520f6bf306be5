// SPDX-License-Identifier: Apache-2.0
// A laid-out part of the page that is never split, measured from its own top left corner, and the stacking of such
// parts.
#pragma once

#include "forms/fieldslot.h"

#include <optional>

namespace mcs::forms {

struct Artwork
{
    Layer layer;
    QList<FieldSlot> fields;
    QList<CopyMark> marks;

    void append(const Artwork &other, Length dx, Length dy);
};

struct RosterPlan; // see blocklayout.h

struct Fragment
{
    Artwork art;
    Length height;
    Length before; // space above; dropped at the top of a page
    Length after;
    double stretch = 0; // share of what is left over on the page
    bool keepWithNext = false;
    bool pageBreak = false; // nothing but the end of the page
    std::shared_ptr<RosterPlan> roster; // set on the table itself
    int line = 0; // in the template
};

[[nodiscard]] Rect moved(const Rect &rect, Length dx, Length dy);
[[nodiscard]] GlyphRun moved(const GlyphRun &run, Length dx, Length dy);

// The same fragments one below the other as one artwork.
struct Stack
{
    Artwork art;
    Length height;
};
[[nodiscard]] Stack stacked(const QList<Fragment> &fragments);

} // namespace mcs::forms
