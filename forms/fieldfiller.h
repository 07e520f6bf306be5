// SPDX-License-Identifier: Apache-2.0
// Puts a value into its place: as it is, narrowed to 70 %, or wrapped inside the place. A value is never cut.
#pragma once

#include "forms/fieldslot.h"

namespace mcs::forms {

class FieldFiller
{
public:
    explicit FieldFiller(const FontSet &fonts)
        : m_fonts(fonts)
    {
    }
    // False when the value cannot fit even wrapped in the smallest type.
    [[nodiscard]] bool place(const FieldSlot &field, const QString &value, Layer &into);
    [[nodiscard]] const QList<MissingGlyph> &missing() const { return m_missing; }

private:
    [[nodiscard]] bool placeWrapped(const FieldSlot &field, const QString &value, Length natural, Layer &into) const;

    const FontSet &m_fonts;
    QList<MissingGlyph> m_missing;
};

inline constexpr double narrowest = 0.7; // horizontal scale of a value
inline constexpr Length smallestType = Length::pt(5); // of a wrapped value

// The value as it is printed: without blanks around it, on one line.
[[nodiscard]] QString printedValue(const QString &value);

} // namespace mcs::forms
