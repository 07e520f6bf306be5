// SPDX-License-Identifier: Apache-2.0
// Cuts text into what one font has to draw as a whole: a base character with its variation selector and combining
// marks.
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace mcs::forms {

class FontFile;

struct Grapheme
{
    qsizetype from = 0; // UTF-16 units [from, to)
    qsizetype to = 0;
    char32_t base = 0; // 0: nothing to draw (a default-ignorable or control character by itself)
    char32_t selector = 0; // variation selector; 0: none
    QVarLengthArray<char32_t, 2> marks;
};

[[nodiscard]] std::vector<Grapheme> graphemesOf(const QString &text);

[[nodiscard]] bool isPrivateUse(char32_t character);

// True when the font has every mark, by itself or composed with what stands before it (か + U+3099 is が).
[[nodiscard]] bool hasMarks(const FontFile &file, const Grapheme &grapheme);

} // namespace mcs::forms
