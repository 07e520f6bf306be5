// SPDX-License-Identifier: Apache-2.0
// Colours for the tones of a status, made from the palette: readable (4.5:1 and more) on light and on dark. Never the
// only sign.
#pragma once

#include "models/tables/tone.h"

#include <QColor>

class QPalette;

namespace mcs::app {

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor toneColour(tables::Tone tone, const QPalette &palette); // of text and sign
[[nodiscard]] QColor toneWash(tables::Tone tone, const QPalette &palette); // a faint background
[[nodiscard]] QColor quietColour(const QPalette &palette); // of secondary text
[[nodiscard]] QString toneSign(tables::Tone tone); // a shape told apart without colour

} // namespace mcs::app
