// SPDX-License-Identifier: Apache-2.0
// What is too long for its cell of a roster runs on in a row of its own below: a value is never cut.
#pragma once

#include "forms/fieldslot.h"
#include "models/domain/formvalues.h"

namespace mcs::forms {

class FontSet;

// `cells` are the slots of one row of the roster; only cells that wrap run on.
[[nodiscard]] QList<QMap<QString, QString>> runOn(
    const QList<QMap<QString, QString>> &rows, const QList<FieldSlot> &cells, const FontSet &fonts);

} // namespace mcs::forms
