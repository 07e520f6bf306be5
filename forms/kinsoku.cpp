// SPDX-License-Identifier: Apache-2.0
#include "forms/kinsoku.h"

#include <algorithm>
#include <string_view>

namespace mcs::forms {

namespace {

constexpr std::u32string_view openingBrackets = U"（〔［｛〈《「『【｟";
constexpr std::u32string_view closingMarks = U"）〕］｝〉》」』】｠、。，．";
constexpr std::u32string_view otherNotAtStart = U"・：；？！‼⁇⁈⁉ー゛゜ヽヾゝゞ々〻＞”’％‰℃"
                                                U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
                                                U"ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､｣･ｰｧｨｩｪｫｬｭｮｯﾞﾟ…‥,.;:!?)]}%";
constexpr std::u32string_view otherNotAtEnd = U"＜“‘｢￥＄([{";

bool contains(std::u32string_view set, char32_t c)
{
    return std::find(set.begin(), set.end(), c) != set.end();
}

// Letters of words, numbers, telephone numbers and e-mail addresses.
bool isWordCharacter(char32_t c)
{
    if (c > U' ' && c < 0x7F)
        return !contains(U"()[]{}<>*", c);
    return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7;
}

bool isWideWordCharacter(char32_t c)
{
    return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

} // namespace

bool isOpening(char32_t c)
{
    return contains(openingBrackets, c);
}

bool isClosing(char32_t c)
{
    return contains(closingMarks, c);
}

bool isWordSpace(char32_t c)
{
    return c == U' ';
}

bool mayNotBeginLine(char32_t c)
{
    return isClosing(c) || contains(otherNotAtStart, c);
}

bool mayNotEndLine(char32_t c)
{
    return isOpening(c) || contains(otherNotAtEnd, c);
}

bool isUnbreakablePair(char32_t before, char32_t after)
{
    if (before == after && contains(U"…‥―—〳〴〵", before))
        return true;
    if (isWordSpace(after)) // the space stays at the end of its line
        return true;
    return (isWordCharacter(before) && isWordCharacter(after))
        || (isWideWordCharacter(before) && isWideWordCharacter(after));
}

} // namespace mcs::forms
