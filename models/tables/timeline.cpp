// SPDX-License-Identifier: Apache-2.0
#include "models/tables/timeline.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::TimelineText)
};

constexpr int roomDays = 21; // before the first and after the last bar

TimelineMark markOf(const CarryOut &carryOut, QDate today)
{
    if (policy::isOverdue(carryOut, today))
        return TimelineMark::Overdue;
    switch (carryOut.status) {
    case CarryOutStatus::Draft:
    case CarryOutStatus::Applied:
        return TimelineMark::Waiting;
    case CarryOutStatus::Approved:
        return TimelineMark::Approved;
    case CarryOutStatus::Out:
        return TimelineMark::Out;
    case CarryOutStatus::Returned:
        return TimelineMark::Returned;
    case CarryOutStatus::Confirmed:
        return TimelineMark::Confirmed;
    case CarryOutStatus::Lost:
        return TimelineMark::Lost;
    case CarryOutStatus::Rejected:
    case CarryOutStatus::Withdrawn:
        break;
    }
    return TimelineMark::Void;
}

TimelineBar barOf(const CarryOut &carryOut, QDate today)
{
    TimelineBar bar;
    bar.carryOut = carryOut.id;
    bar.from = carryOut.from;
    bar.to = carryOut.to;
    bar.mark = markOf(carryOut, today);
    bar.outFrom = carryOut.takenOn;
    bar.outUntil = carryOut.returnedOn.isValid() ? carryOut.returnedOn
        : carryOut.status == CarryOutStatus::Out ? today
                                                 : carryOut.takenOn;
    return bar;
}

// The bar of one of its items, which may be back or lost while others are outside.
TimelineBar barOf(const CarryOut &carryOut, const CarryOutItem &item, QDate today)
{
    TimelineBar bar = barOf(carryOut, today);
    if (item.lostOn.isValid()) {
        bar.outUntil = item.lostOn;
        bar.mark = TimelineMark::Lost;
    } else if (item.returnedOn.isValid()) {
        bar.outUntil = item.returnedOn;
        if (bar.mark != TimelineMark::Confirmed)
            bar.mark = TimelineMark::Returned;
    }
    return bar;
}

void layOut(Timeline &timeline, QDate today)
{
    timeline.first = timeline.last = today;
    for (TimelineRow &row : timeline.rows) {
        std::stable_sort(row.bars.begin(), row.bars.end(),
            [](const TimelineBar &a, const TimelineBar &b) { return a.begin() < b.begin(); });
        QList<QDate> ends; // of each lane
        for (TimelineBar &bar : row.bars) {
            bar.lane = 0;
            while (bar.lane < ends.size() && ends.at(bar.lane) >= bar.begin())
                ++bar.lane;
            if (bar.lane == ends.size())
                ends.append(bar.end());
            else
                ends[bar.lane] = bar.end();
            timeline.first = std::min(timeline.first, bar.begin());
            timeline.last = std::max(timeline.last, bar.end());
        }
        row.lanes = std::max(1, int(ends.size()));
        row.firstLine = timeline.lines;
        timeline.lines += row.lanes;
    }
    timeline.first = timeline.first.addDays(-roomDays);
    timeline.first = timeline.first.addDays(1 - timeline.first.dayOfWeek()); // a Monday
    timeline.last = timeline.last.addDays(roomDays);
}

} // namespace

QString timelineSign(TimelineMark mark)
{
    switch (mark) {
    case TimelineMark::Waiting:
        return u"？"_s;
    case TimelineMark::Approved:
        return u"○"_s;
    case TimelineMark::Out:
        return u"▶"_s;
    case TimelineMark::Overdue:
        return u"！"_s;
    case TimelineMark::Returned:
        return u"◁"_s;
    case TimelineMark::Confirmed:
        return u"✓"_s;
    case TimelineMark::Lost:
        return u"✕"_s;
    case TimelineMark::Void:
        break;
    }
    return u"－"_s;
}

Tone toneOf(TimelineMark mark)
{
    switch (mark) {
    case TimelineMark::Waiting:
    case TimelineMark::Returned:
    case TimelineMark::Out:
        return Tone::Attention;
    case TimelineMark::Approved:
    case TimelineMark::Confirmed:
        return Tone::Good;
    case TimelineMark::Overdue:
    case TimelineMark::Lost:
        return Tone::Bad;
    case TimelineMark::Void:
        break;
    }
    return Tone::Muted;
}

Timeline timelineOf(const DeviceMap &devices, const QList<CarryOut> &carryOuts,
    const std::function<bool(CarryOutId)> &shown, TimelineRows rows, QDate today)
{
    Timeline timeline;
    QHash<DeviceId, TimelineRow> ofDevices;
    QHash<QString, TimelineRow> ofMedia;
    for (const CarryOut &carryOut : carryOuts) {
        if (!carryOut.from.isValid() || !carryOut.to.isValid() || carryOut.to < carryOut.from || !shown(carryOut.id))
            continue;
        if (rows == TimelineRows::Requests) {
            TimelineBar bar = barOf(carryOut, today);
            bar.text = devices.namesOf(carryOut);
            timeline.rows.append({devices.staffName(carryOut.applicant), warekiShort(carryOut.from), {bar}});
            continue;
        }
        for (const CarryOutItem &item : carryOut.items) {
            TimelineBar bar = barOf(carryOut, item, today);
            bar.text = devices.staffName(carryOut.applicant);
            if (item.device.isStored())
                ofDevices[item.device].bars.append(bar);
            else
                ofMedia[item.medium].bars.append(bar);
        }
    }
    if (rows == TimelineRows::Requests) {
        std::stable_sort(timeline.rows.begin(), timeline.rows.end(),
            [](const TimelineRow &a, const TimelineRow &b) { return a.bars.first().from > b.bars.first().from; });
    } else {
        QMap<QByteArray, TimelineRow> sorted; // devices first
        for (auto row = ofDevices.begin(); row != ofDevices.end(); ++row) {
            const Device *device = devices.device(row.key());
            row->title = device ? device->name : TimelineText::tr("(deleted device)");
            row->quiet = device ? device->ledgerNumber : QString();
            sorted.insert(
                "1" + sortKey(row->quiet, row->quiet) + '\0' + QByteArray::number(row.key().value), std::move(*row));
        }
        for (auto row = ofMedia.begin(); row != ofMedia.end(); ++row) {
            row->title = row.key();
            row->quiet = TimelineText::tr("unregistered");
            sorted.insert("2" + sortKey(row.key(), row.key()) + '\0' + row.key().toUtf8(), std::move(*row));
        }
        timeline.rows = sorted.values();
    }
    layOut(timeline, today);
    return timeline;
}

QString timelineText(const DeviceMap &devices, const CarryOut &carryOut, QDate today)
{
    QStringList lines{TimelineText::tr("%1: %2").arg(devices.namesOf(carryOut), stateOf(carryOut, today).word)};
    lines += TimelineText::tr("Applicant: %1").arg(devices.staffName(carryOut.applicant));
    lines += TimelineText::tr("Planned: %1 to %2").arg(warekiLong(carryOut.from), warekiLong(carryOut.to));
    if (carryOut.takenOn.isValid())
        lines += TimelineText::tr("Taken out: %1").arg(warekiLong(carryOut.takenOn));
    if (carryOut.returnedOn.isValid())
        lines += TimelineText::tr("Returned: %1").arg(warekiLong(carryOut.returnedOn));
    if (policy::isOverdue(carryOut, today))
        lines += TimelineText::tr("%1 days overdue").arg(carryOut.to.daysTo(today));
    if (!carryOut.purpose.isEmpty())
        lines += TimelineText::tr("Purpose: %1").arg(carryOut.purpose);
    return lines.join(u'\n');
}

} // namespace mcs::tables
