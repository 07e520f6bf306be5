// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/timelineview.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::TimelineBar;
using tables::TimelineMark;
using tables::TimelineRow;
using tables::Tone;

namespace {

constexpr int stripHeight = 5; // of the days really outside

QColor lineColour(const QPalette &palette, double share)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(float(share));
    return colour;
}

// 令和8年11月
QString monthHead(QDate month)
{
    const QString day = domain::warekiLong(month);
    return day.left(day.indexOf(u'月') + 1);
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (!m_timeline.first.isValid())
        return;
    const int lastLine = (viewport()->height() - m_headHeight + verticalScrollBar()->value()) / m_lineHeight;
    const int firstRow = firstRowAt(verticalScrollBar()->value() / m_lineHeight);
    const int lastRow = m_timeline.rows.isEmpty() ? -1 : firstRowAt(lastLine);
    paintDays(painter);
    if (m_timeline.rows.isEmpty()) {
        painter.setPen(quietColour(palette()));
        painter.drawText(viewport()->rect().adjusted(24, m_headHeight, -24, 0), int(Qt::AlignCenter | Qt::TextWordWrap),
            m_emptyHint);
    }
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(m_nameWidth, m_headHeight, 0, 0));
    for (int row = firstRow; row <= lastRow; ++row) {
        const QList<TimelineBar> &bars = m_timeline.rows.at(row).bars;
        for (int at = 0; at < bars.size(); ++at) {
            if (xOf(bars.at(at).begin()) > viewport()->width())
                break; // they are in order
            if (xOf(bars.at(at).end().addDays(1)) >= m_nameWidth)
                paintBar(painter, {row, at});
        }
    }
    painter.restore();
    paintNames(painter, firstRow, lastRow);
    paintHead(painter);
}

void TimelineView::paintDays(QPainter &painter) const
{
    const int bottom = viewport()->height();
    const QDate last
        = m_timeline.first.addDays(qint64((horizontalScrollBar()->value() + viewport()->width()) / m_dayWidth) + 1);
    QDate day = m_timeline.first.addDays(qint64(horizontalScrollBar()->value() / m_dayWidth));
    day = day.addDays(1 - day.dayOfWeek());
    for (; day <= last; day = day.addDays(7)) { // Mondays
        if (m_dayWidth >= 8) {
            const int saturday = xOf(day.addDays(5));
            painter.fillRect(
                QRect(saturday, m_headHeight, xOf(day.addDays(7)) - saturday, bottom), lineColour(palette(), 0.035));
        }
        if (m_dayWidth >= 4) {
            painter.setPen(lineColour(palette(), 0.10));
            painter.drawLine(xOf(day), m_headHeight, xOf(day), bottom);
        }
    }
    for (QDate month(day.year(), 1, 1); month <= last; month = month.addMonths(1)) {
        painter.setPen(lineColour(palette(), 0.28));
        painter.drawLine(xOf(month), m_headHeight, xOf(month), bottom);
    }
    const int now = xOf(m_today);
    painter.fillRect(QRect(now, m_headHeight, std::max(1, int(m_dayWidth)), bottom), toneWash(Tone::Bad, palette()));
    painter.fillRect(QRect(now, m_headHeight, 2, bottom), toneColour(Tone::Bad, palette()));
}

void TimelineView::paintHead(QPainter &painter) const
{
    const QRect head(0, 0, viewport()->width(), m_headHeight);
    painter.fillRect(head, palette().window());
    painter.setPen(lineColour(palette(), 0.28));
    painter.drawLine(0, m_headHeight - 1, viewport()->width(), m_headHeight - 1);
    painter.save();
    painter.setClipRect(head.adjusted(m_nameWidth, 0, 0, 0));
    const QFontMetrics metrics = fontMetrics();
    const int first = 4;
    const int second = metrics.height() + 9;
    const QDate left = m_timeline.first.addDays(qint64(horizontalScrollBar()->value() / m_dayWidth));
    const QDate right = left.addDays(qint64(viewport()->width() / m_dayWidth) + 1);
    const bool narrow = m_dayWidth * 30 < metrics.horizontalAdvance(u"令和88年88月　"_s);
    QFont bold = font();
    bold.setBold(true);
    for (QDate month(left.year(), left.month(), 1); month <= right; month = month.addMonths(1)) {
        const int start = std::max(xOf(month), m_nameWidth); // its name stays in sight as long as the month does
        const int end = xOf(month.addMonths(1));
        painter.setPen(lineColour(palette(), 0.28));
        painter.drawLine(xOf(month), 0, xOf(month), m_headHeight);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setFont(bold);
        const bool withYear = !narrow || month.month() == 1 || start == m_nameWidth;
        const QString text = withYear ? monthHead(month) : tr("%1/", "month, short").arg(month.month());
        if (start == m_nameWidth && month < right && end - start < metrics.horizontalAdvance(text) + 14)
            continue; // the rest of a month that its name does not fit
        painter.drawText(QRect(start + 5, first, std::max(end, start + metrics.horizontalAdvance(text) + 9) - start - 5,
                             metrics.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter), text);
    }
    painter.setFont(font());
    const QString now = tr("today");
    const QRect flag(
        std::max(m_nameWidth, xOf(m_today)), second - 1, metrics.horizontalAdvance(now) + 10, metrics.height() + 2);
    const bool everyDay = m_dayWidth >= metrics.horizontalAdvance(u"88"_s) + 4;
    if (m_dayWidth * 7 >= metrics.horizontalAdvance(u"88"_s) + 8) {
        for (QDate day = everyDay ? left : left.addDays(1 - left.dayOfWeek()); day <= right;
             day = day.addDays(everyDay ? 1 : 7)) {
            const QString text = QString::number(day.day());
            const int width = everyDay ? int(m_dayWidth) : metrics.horizontalAdvance(text);
            const QRect place(xOf(day) + (everyDay ? 0 : 3), second, width, metrics.height());
            if (place.intersects(flag))
                continue;
            painter.setPen(quietColour(palette()));
            painter.drawText(place, int((everyDay ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter), text);
        }
    }
    // Today on its line.
    if (xOf(m_today) >= m_nameWidth - flag.width()) {
        painter.fillRect(flag, toneColour(Tone::Bad, palette()));
        painter.setPen(palette().color(QPalette::Base));
        painter.drawText(flag, Qt::AlignCenter, now);
    }
    painter.restore();
    painter.setPen(lineColour(palette(), 0.28));
    painter.drawLine(m_nameWidth - 1, 0, m_nameWidth - 1, m_headHeight);
}

void TimelineView::paintNames(QPainter &painter, int firstRow, int lastRow) const
{
    painter.save();
    painter.setClipRect(QRect(0, m_headHeight, viewport()->width(), viewport()->height()));
    painter.fillRect(QRect(0, m_headHeight, m_nameWidth, viewport()->height()), palette().base());
    const QFontMetrics metrics = fontMetrics();
    for (int at = firstRow; at <= lastRow; ++at) {
        const TimelineRow &row = m_timeline.rows.at(at);
        const QRect place(0, lineTop(row.firstLine), m_nameWidth - 1, row.lanes * m_lineHeight);
        if (at == m_current.row)
            painter.fillRect(place, toneWash(Tone::Good, palette()));
        painter.setPen(lineColour(palette(), 0.10));
        painter.drawLine(0, place.bottom(), viewport()->width(), place.bottom());
        const QRect text = place.adjusted(8, 0, -6, 0).intersected(QRect(0, place.top(), m_nameWidth, m_lineHeight));
        const int room = row.quiet.isEmpty() ? 0 : metrics.horizontalAdvance(row.quiet) + 8;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(row.title, Qt::ElideRight, text.width() - std::min(room, text.width() / 2)));
        painter.setPen(quietColour(palette()));
        painter.drawText(text, int(Qt::AlignRight | Qt::AlignVCenter),
            metrics.elidedText(row.quiet, Qt::ElideRight, text.width() / 2));
    }
    painter.setPen(lineColour(palette(), 0.28));
    painter.drawLine(m_nameWidth - 1, m_headHeight, m_nameWidth - 1, viewport()->height());
    painter.restore();
}

void TimelineView::paintBar(QPainter &painter, Place place) const
{
    const TimelineBar &one = *bar(place);
    const Tone tone = tables::toneOf(one.mark);
    const QColor colour = toneColour(tone, palette());
    const QRect whole = rectOf(place);
    const bool chosen = place == m_current;

    // The planned period.
    const int planFrom = xOf(one.from);
    const QRect plan(planFrom, whole.top(), std::max(4, xOf(one.to.addDays(1)) - planFrom), whole.height());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool sure = one.mark != TimelineMark::Waiting && one.mark != TimelineMark::Void;
    painter.setPen(QPen(colour, 1, sure ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(toneWash(tone, palette()));
    painter.drawRoundedRect(QRectF(plan).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    // The days really outside, those after the planned end hatched.
    if (one.outFrom.isValid() && one.outUntil.isValid()) {
        const int top = whole.bottom() - stripHeight;
        const QDate lastInTime = std::min(one.outUntil, one.to);
        if (lastInTime >= one.outFrom)
            painter.fillRect(
                QRect(xOf(one.outFrom), top, xOf(lastInTime.addDays(1)) - xOf(one.outFrom), stripHeight), colour);
        if (one.outUntil > one.to) {
            const int late = xOf(std::max(one.outFrom, one.to.addDays(1)));
            const QRect over(late, whole.top(), xOf(one.outUntil.addDays(1)) - late, whole.height());
            const QColor bad = toneColour(Tone::Bad, palette());
            painter.fillRect(over, toneWash(Tone::Bad, palette()));
            painter.fillRect(over, QBrush(bad, Qt::BDiagPattern));
            painter.fillRect(QRect(late, top, over.width(), stripHeight), bad);
        }
    }

    // Sign and words: in the box, or beside it as far as the next bar leaves room.
    const QString text = tables::timelineSign(one.mark) + u' ' + one.text;
    const QFontMetrics metrics = fontMetrics();
    int room = viewport()->width();
    const QList<TimelineBar> &bars = m_timeline.rows.at(place.row).bars;
    for (int next = place.bar + 1; next < bars.size(); ++next) {
        if (bars.at(next).lane == one.lane) {
            room = xOf(bars.at(next).begin()) - 4;
            break;
        }
    }
    const int needed = metrics.horizontalAdvance(text) + 8;
    const int start = std::max(plan.left(), m_nameWidth) + 4;
    const bool inside = plan.right() - start >= needed;
    const bool beside = !inside && room - (whole.right() + 5) >= needed;
    const int left = beside ? std::max(whole.right(), m_nameWidth) + 5 : start;
    const int width = beside ? needed : std::min(room, plan.right()) - left;
    const QRect words(left, whole.top() + 1, std::max(0, width), metrics.height() + 2);
    painter.setPen(sure ? palette().color(QPalette::Text) : quietColour(palette()));
    painter.drawText(
        words, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, words.width()));

    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2.5 : 1.5));
        painter.drawRoundedRect(QRectF(whole).adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace mcs::app
