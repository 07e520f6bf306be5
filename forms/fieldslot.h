// SPDX-License-Identifier: Apache-2.0
// A place for a value on a laid-out sheet.
#pragma once

#include "forms/displaylist.h"
#include "forms/template.h"

namespace mcs::forms {

struct FieldSlot
{
    QString name; // of the field or date; in a roster: of the column
    QString roster; // empty outside rosters
    int row = -1; // in its roster on this sheet
    Rect area; // what the value may fill
    Length baseline; // of a value of one line
    TextStyle style;
    Align align = Align::Left;
    bool signer = false;
    bool date = false;
    bool preprinted = false; // filled in on the blank form, too
    bool wrap = false; // more lines come before narrower type
    bool top = false; // starts at the top of the area
    bool numbered = false; // shows the number of its row
    int lines = 1; // ruled lines a value may take, `pitch` from one to the next
    Length pitch;
    Calendar calendar = Calendar::Era;
    QList<GlyphRun> blank; // what stands here while there is no value: 令和　　年　　月　　日
};

// The letter of one copy (甲 or 乙), and where it is circled on that copy.
struct CopyMark
{
    int original = 0; // 0 is the first
    Rect rect;
};

} // namespace mcs::forms
