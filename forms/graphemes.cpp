// SPDX-License-Identifier: Apache-2.0
#include "forms/graphemes.h"

#include "forms/fontfile.h"

#include <QChar>

#include <hb.h>

namespace mcs::forms {

namespace {

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0D) || (c >= 0xE0100 && c <= 0xE01EF);
}

// Has no shape of its own. U+FE0E and U+FE0F choose between text and picture presentation: paper shows the text one.
bool isInvisible(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return true;
    return c == 0x00AD || c == 0x034F || c == 0x061C || (c >= 0x115F && c <= 0x1160) || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0
        || (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

} // namespace

std::vector<Grapheme> graphemesOf(const QString &text)
{
    std::vector<Grapheme> graphemes;
    graphemes.reserve(static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
        const qsizetype end = at + (pair ? 2 : 1);
        Grapheme *previous = graphemes.empty() ? nullptr : &graphemes.back();
        if (previous && previous->base && !previous->selector && isVariationSelector(c) && previous->to == at
            && previous->marks.isEmpty()) {
            previous->selector = c;
            previous->to = end;
        } else if (isInvisible(c)) {
            if (previous)
                previous->to = end;
            else
                graphemes.push_back({at, end, 0, 0, {}});
        } else if (previous && previous->base && QChar::isMark(c)) {
            previous->marks.append(c);
            previous->to = end;
        } else {
            graphemes.push_back({at, end, c, 0, {}});
        }
        at = end;
    }
    return graphemes;
}

bool isPrivateUse(char32_t character)
{
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

bool hasMarks(const FontFile &file, const Grapheme &grapheme)
{
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
    hb_codepoint_t current = grapheme.base;
    for (const char32_t mark : grapheme.marks) {
        hb_codepoint_t composed = 0;
        if (!grapheme.selector && hb_unicode_compose(unicode, current, mark, &composed) && file.has(composed)) {
            current = composed;
            continue;
        }
        if (!file.has(mark))
            return false;
    }
    return true;
}

} // namespace mcs::forms
