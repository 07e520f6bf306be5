// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/tonecolours.h"

#include <QPalette>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::Tone;

namespace {

QColor blend(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
        float(a.greenF() * share + b.greenF() * (1 - share)), float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    // Hues of the colour universal design set: green leaning to blue, orange, vermilion.
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return QColor::fromHslF(0.43F, dark ? 0.45F : 0.75F, dark ? 0.66F : 0.25F);
    case Tone::Attention:
        return QColor::fromHslF(0.09F, dark ? 0.75F : 0.90F, dark ? 0.66F : 0.30F);
    case Tone::Bad:
        return QColor::fromHslF(0.01F, dark ? 0.85F : 0.75F, dark ? 0.72F : 0.39F);
    case Tone::Muted:
        return quietColour(palette);
    case Tone::None:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor toneWash(Tone tone, const QPalette &palette)
{
    return blend(toneColour(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.18 : 0.09);
}

QColor quietColour(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.66);
}

QString toneSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"✓"_s;
    case Tone::Attention:
        return u"▲"_s;
    case Tone::Bad:
        return u"●"_s;
    case Tone::Muted:
    case Tone::None:
        break;
    }
    return {};
}

} // namespace mcs::app
