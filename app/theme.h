// SPDX-License-Identifier: Apache-2.0
// The look of the program: the system's own style and palette, a font made for reading (UD), and the language.
#pragma once

class QString;

namespace mcs::app {

void useReadableFont(int points); // BIZ UDGothic where installed; never below 11 pt
void useLanguage(const QString &language); // "ja" or "en": the program's and Qt's own sentences

} // namespace mcs::app
