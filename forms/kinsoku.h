// SPDX-License-Identifier: Apache-2.0
// Line-breaking classes of Japanese text (JIS X 4051): what may not begin a line, end a line, or be parted.
#pragma once

namespace mcs::forms {

[[nodiscard]] bool mayNotBeginLine(char32_t c); // 行頭禁則: 、。）」ー々っ
[[nodiscard]] bool mayNotEndLine(char32_t c); // 行末禁則: （「
[[nodiscard]] bool isUnbreakablePair(char32_t before, char32_t after); // 分離禁止: ……, ――, words and numbers

[[nodiscard]] bool isOpening(char32_t c); // full-width opening bracket: its left half is blank
[[nodiscard]] bool isClosing(char32_t c); // full-width closing bracket, comma or full stop: its right half is blank
[[nodiscard]] bool isWordSpace(char32_t c); // ASCII space; a line may break after it

} // namespace mcs::forms
