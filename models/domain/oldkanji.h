// SPDX-License-Identifier: Apache-2.0
// Old and variant forms of kanji found in names, and the form they are searched under.
#pragma once

namespace mcs::domain {

// 髙 -> 高, 﨑 -> 崎, 𠮷 -> 吉; any other character is returned as it is. Only for keys: a name is never changed.
[[nodiscard]] char32_t newForm(char32_t kanji);

} // namespace mcs::domain
