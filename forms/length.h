// SPDX-License-Identifier: Apache-2.0
// Lengths on paper. A bare double never stands for a length in a public header.
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 stops at the concepts in this header
#include <compare>
#endif

namespace mcs::forms {

class Length
{
public:
    constexpr Length() = default;
    static constexpr Length mm(double value) { return Length(value); }
    static constexpr Length pt(double value) { return Length(value * 25.4 / 72.0); }
    [[nodiscard]] constexpr double toMm() const { return m_mm; }
    [[nodiscard]] constexpr double toPt() const { return m_mm * 72.0 / 25.4; }
    constexpr auto operator<=>(const Length &) const = default;
    constexpr Length operator+(Length other) const { return Length(m_mm + other.m_mm); }
    constexpr Length operator-(Length other) const { return Length(m_mm - other.m_mm); }
    constexpr Length operator-() const { return Length(-m_mm); }
    constexpr Length operator*(double factor) const { return Length(m_mm * factor); }
    constexpr Length operator/(double divisor) const { return Length(m_mm / divisor); }
    constexpr double operator/(Length other) const { return m_mm / other.m_mm; }
    constexpr Length &operator+=(Length other)
    {
        m_mm += other.m_mm;
        return *this;
    }
    constexpr Length &operator-=(Length other)
    {
        m_mm -= other.m_mm;
        return *this;
    }

private:
    constexpr explicit Length(double mm)
        : m_mm(mm)
    {
    }
    double m_mm = 0;
};

struct Point
{
    Length x, y;
    bool operator==(const Point &) const = default;
};
struct Rect // top left corner and size; y grows downwards
{
    Length x, y, width, height;
    [[nodiscard]] constexpr Length right() const { return x + width; }
    [[nodiscard]] constexpr Length bottom() const { return y + height; }
    bool operator==(const Rect &) const = default;
};

} // namespace mcs::forms
