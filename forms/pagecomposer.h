// SPDX-License-Identifier: Apache-2.0
// Puts the fragments of a template on sheets: page breaks, blocks that stay whole, space left over shared out.
#pragma once

#include "forms/blocklayout.h"
#include "models/domain/result.h"

namespace mcs::forms {

struct Sheet
{
    std::shared_ptr<const Layer> fixed;
    QList<FieldSlot> fields;
    QList<CopyMark> marks;
};

struct RosterPages
{
    QString name;
    int rows = 0; // on the sheet of the form
    int continuationRows = 0; // on each further sheet
    bool preprinted = false; // goes on on the blank form, too
    qsizetype after = 0; // further sheets follow this one
    Sheet continuation;
};

struct LaidOutForm
{
    Length width;
    Length height;
    QList<Sheet> sheets;
    QList<RosterPages> rosters;
    bool pageNumbers = false;
    Length bottom; // margin
};

// Errors: PolicyBroken with file, line and reason.
[[nodiscard]] domain::Result<LaidOutForm> layOutForm(
    const Template &form, const FontSet &fonts, const QString &fileName);

} // namespace mcs::forms
