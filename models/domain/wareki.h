// SPDX-License-Identifier: Apache-2.0
// Dates in the Japanese calendar: read what people type, print what forms want.
// Eras: 明治 1868-09-08 (dates are Gregorian from 1873), 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和
// 2019-05-01.
#pragma once

#include "models/domain/result.h"

#include <QDate>

namespace mcs::domain {

enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };
struct EraYear
{
    Era era;
    int year; // 1 is 元年
};

[[nodiscard]] QString eraName(Era era); // 令和
[[nodiscard]] std::optional<EraYear> eraYearOf(QDate date); // nothing before 1873

// Accepts R8.4.1, 8.4.1 (令和), 令和8年4月1日, 令和元年5月1日, H30/7/1, 昭和12年11月3日, T15.12.1, 20260401, 2026/4/1,
// 2026-04-01, 2026年4月1日, with full-width digits and punctuation as well. Empty text gives an invalid QDate. Refuses
// dates that do not exist (R8.2.30) and era years that do not (H31.5.1: the sentence says 令和元年5月1日).
[[nodiscard]] Result<QDate> parseDate(const QString &text);

[[nodiscard]] QString warekiLong(QDate date); // 令和8年11月20日, 令和元年5月1日
[[nodiscard]] QString warekiShort(QDate date); // R8.11.20
[[nodiscard]] QString bothCalendars(QDate date); // 令和8年11月20日（2026年）

// Calendar months: 31 December + 2 months is the last day of February (A7). The due day itself is in time.
[[nodiscard]] QDate addCalendarMonths(QDate date, int months);

} // namespace mcs::domain
