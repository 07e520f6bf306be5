// SPDX-License-Identifier: Apache-2.0
// A sheet to be measured with a ruler: a frame 20 mm from each edge, with millimetre marks, shifted by the offset set
// for this printer.
#pragma once

#include "forms/pagepainter.h"

class QPainter;
class QPrinter;

namespace mcs::app {

void paintTestPage(QPainter &painter, double dotsPerMm, const forms::PrinterOffset &offset);
[[nodiscard]] bool printTestPage(QPrinter &printer, const forms::PrinterOffset &offset);

} // namespace mcs::app
