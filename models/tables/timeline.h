// SPDX-License-Identifier: Apache-2.0
// 期間表: carry-outs as bars over days, in rows of things or of requests. Built once after a change; the view paints
// what is in sight.
#pragma once

#include "models/tables/devicemap.h"

namespace mcs::tables {

enum class TimelineMark { Waiting, Approved, Out, Overdue, Returned, Confirmed, Lost, Void };
[[nodiscard]] QString timelineSign(TimelineMark mark); // a shape told apart without colour
[[nodiscard]] Tone toneOf(TimelineMark mark);

struct TimelineBar
{
    domain::CarryOutId carryOut;
    QString text; // who, in a row of a thing; what, in a row of a request
    QDate from; // planned, both days included
    QDate to;
    QDate outFrom; // really outside; invalid: it never went out
    QDate outUntil; // the day it came back or was lost; today while it is outside
    TimelineMark mark = TimelineMark::Waiting;
    int lane = 0; // bars that overlap stand below each other

    [[nodiscard]] QDate begin() const { return outFrom.isValid() ? std::min(from, outFrom) : from; }
    [[nodiscard]] QDate end() const { return outUntil.isValid() ? std::max(to, outUntil) : to; }
};

struct TimelineRow
{
    QString title;
    QString quiet; // ledger number
    QList<TimelineBar> bars; // by begin
    int firstLine = 0; // lines of all rows above
    int lanes = 1;
};

struct Timeline
{
    QList<TimelineRow> rows;
    QDate first; // of the days the bars and today cover, with some room
    QDate last;
    int lines = 0;
};

enum class TimelineRows { Things, Requests };

// Only carry-outs that `shown` accepts and whose period is known. Things: devices by ledger number, then other media.
[[nodiscard]] Timeline timelineOf(const DeviceMap &devices, const QList<domain::CarryOut> &carryOuts,
    const std::function<bool(domain::CarryOutId)> &shown, TimelineRows rows, QDate today);
// One carry-out in full sentences, for tool tip and screen reader.
[[nodiscard]] QString timelineText(const DeviceMap &devices, const domain::CarryOut &carryOut, QDate today);

} // namespace mcs::tables
