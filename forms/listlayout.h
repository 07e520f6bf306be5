// SPDX-License-Identifier: Apache-2.0
// Lays a list out on A4 pages: column heads and page numbers on each, rows as high as their text needs and never split,
// a group's heading again where it goes on.
#pragma once

#include "forms/displaylist.h"
#include "forms/fontset.h"
#include "models/domain/listtext.h"
#include "models/domain/result.h"

namespace mcs::forms {

// Errors: MissingGlyph naming the character and the text it stands in.
[[nodiscard]] domain::Result<Document> layOutList(const domain::ListText &list, const FontSet &fonts);

} // namespace mcs::forms
