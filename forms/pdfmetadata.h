// SPDX-License-Identifier: Apache-2.0
// What PDF/A-1b wants besides the pages: XMP metadata that agrees with the Info dictionary, and an ICC profile.
#pragma once

#include "forms/pdfwriter.h"

#include <QByteArray>

namespace mcs::forms {

[[nodiscard]] QByteArray infoDictionary(const PdfInfo &info);
[[nodiscard]] QByteArray xmpPacket(const PdfInfo &info);
[[nodiscard]] QByteArray srgbProfile(); // ICC version 2, computed from the figures of IEC 61966-2-1

} // namespace mcs::forms
