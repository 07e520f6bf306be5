// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/timelineview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::CarryOutId;
using tables::TimelineBar;
using tables::TimelineRow;

namespace {

constexpr double narrowestDay = 2;
constexpr double widestDay = 56;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timeline"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    measure();
}

void TimelineView::measure()
{
    m_lineHeight = fontMetrics().height() + 18;
    m_headHeight = 2 * fontMetrics().height() + 14;
    m_nameWidth = fontMetrics().horizontalAdvance(u'あ') * 16;
}

void TimelineView::setTimeline(
    const tables::Timeline &timeline, QDate today, const std::function<QString(CarryOutId)> &describe)
{
    const CarryOutId was = current();
    // The first day in sight stays where it is.
    const QDate inSight = m_timeline.first.isValid()
        ? m_timeline.first.addDays(qint64(horizontalScrollBar()->value() / m_dayWidth))
        : QDate();
    m_timeline = timeline;
    m_today = today;
    m_describe = describe;
    m_current = {};
    updateBars();
    if (inSight.isValid())
        horizontalScrollBar()->setValue(int(double(m_timeline.first.daysTo(inSight)) * m_dayWidth));
    // There is always a current bar while there is any.
    Place place = placeOf(was);
    for (int row = 0; place.row < 0 && row < m_timeline.rows.size(); ++row)
        place = nearest(row, today);
    m_current = place;
    if (current() != was)
        Q_EMIT currentChanged(current());
    speak();
    viewport()->update();
}

void TimelineView::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    viewport()->update();
}

const TimelineBar *TimelineView::bar(Place place) const
{
    if (place.row < 0 || place.row >= m_timeline.rows.size())
        return nullptr;
    const TimelineRow &row = m_timeline.rows.at(place.row);
    return place.bar >= 0 && place.bar < row.bars.size() ? &row.bars.at(place.bar) : nullptr;
}

CarryOutId TimelineView::current() const
{
    const TimelineBar *one = bar(m_current);
    return one ? one->carryOut : CarryOutId();
}

TimelineView::Place TimelineView::placeOf(CarryOutId carryOut) const
{
    if (!carryOut.isStored())
        return {};
    for (int row = 0; row < m_timeline.rows.size(); ++row) {
        const QList<TimelineBar> &bars = m_timeline.rows.at(row).bars;
        for (int at = 0; at < bars.size(); ++at) {
            if (bars.at(at).carryOut == carryOut)
                return {row, at};
        }
    }
    return {};
}

TimelineView::Place TimelineView::nearest(int row, QDate day) const
{
    if (row < 0 || row >= m_timeline.rows.size())
        return {};
    Place best;
    qint64 least = 0;
    const QList<TimelineBar> &bars = m_timeline.rows.at(row).bars;
    for (int at = 0; at < bars.size(); ++at) {
        const qint64 away = bars.at(at).end() < day ? bars.at(at).end().daysTo(day)
            : bars.at(at).begin() > day             ? day.daysTo(bars.at(at).begin())
                                                    : 0;
        if (best.bar < 0 || away < least) {
            best = {row, at};
            least = away;
        }
    }
    return best;
}

bool TimelineView::showCarryOut(CarryOutId carryOut)
{
    if (current() == carryOut && carryOut.isStored())
        return true;
    const Place place = placeOf(carryOut);
    if (place.row < 0)
        return false;
    setCurrent(place);
    return true;
}

void TimelineView::setCurrent(Place place)
{
    if (!bar(place) || place == m_current)
        return;
    const CarryOutId was = current();
    m_current = place;
    scrollToCurrent();
    viewport()->update();
    speak();
    if (current() != was)
        Q_EMIT currentChanged(current());
}

void TimelineView::speak()
{
    const TimelineBar *one = bar(m_current);
    setAccessibleName(
        one ? tr("Timeline, %1, %2").arg(m_timeline.rows.at(m_current.row).title, one->text) : tr("Timeline"));
    setAccessibleDescription(one && m_describe ? m_describe(one->carryOut) : m_emptyHint);
}

int TimelineView::lineTop(int line) const
{
    return m_headHeight + line * m_lineHeight - verticalScrollBar()->value();
}

int TimelineView::xOf(QDate day) const
{
    return m_nameWidth + int(std::lround(double(m_timeline.first.daysTo(day)) * m_dayWidth))
        - horizontalScrollBar()->value();
}

QRect TimelineView::rectOf(Place place) const
{
    const TimelineBar *one = bar(place);
    if (!one)
        return {};
    const int left = xOf(one->begin());
    const int right = std::max(xOf(one->end().addDays(1)), left + 4);
    return {left, lineTop(m_timeline.rows.at(place.row).firstLine + one->lane) + 3, right - left, m_lineHeight - 6};
}

QRect TimelineView::barRect(CarryOutId carryOut) const
{
    return rectOf(placeOf(carryOut));
}

int TimelineView::firstRowAt(int line) const
{
    const auto after = std::upper_bound(m_timeline.rows.cbegin(), m_timeline.rows.cend(), line,
        [](int wanted, const TimelineRow &row) { return wanted < row.firstLine; });
    return std::max(0, int(after - m_timeline.rows.cbegin()) - 1);
}

TimelineView::Place TimelineView::placeAt(QPoint point) const
{
    if (point.y() < m_headHeight || point.x() < m_nameWidth || m_timeline.rows.isEmpty())
        return {};
    const int row = firstRowAt((point.y() - m_headHeight + verticalScrollBar()->value()) / m_lineHeight);
    const QList<TimelineBar> &bars = m_timeline.rows.at(row).bars;
    for (int at = 0; at < bars.size(); ++at) {
        if (rectOf({row, at}).contains(point))
            return {row, at};
    }
    return {};
}

void TimelineView::updateBars()
{
    const qint64 days = m_timeline.first.isValid() ? m_timeline.first.daysTo(m_timeline.last) + 1 : 0;
    const QSize room(std::max(0, viewport()->width() - m_nameWidth), std::max(0, viewport()->height() - m_headHeight));
    horizontalScrollBar()->setRange(0, std::max(0, int(double(days) * m_dayWidth) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(int(std::max(20.0, m_dayWidth * 7)));
    verticalScrollBar()->setRange(0, std::max(0, m_timeline.lines * m_lineHeight + 6 - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(m_lineHeight);
    if (!m_placed && m_timeline.first.isValid() && isVisible()) {
        m_placed = true;
        showToday();
    }
}

void TimelineView::centreOn(QDate day)
{
    const int room = viewport()->width() - m_nameWidth;
    horizontalScrollBar()->setValue(int(double(m_timeline.first.daysTo(day)) * m_dayWidth) - room / 2);
}

void TimelineView::showToday()
{
    if (m_timeline.first.isValid())
        centreOn(m_today);
}

void TimelineView::zoom(int steps)
{
    const TimelineBar *one = bar(m_current);
    const QRect sight = viewport()->rect();
    const bool around = one && rectOf(m_current).intersects(sight);
    const int room = viewport()->width() - m_nameWidth;
    const QDate centre = around
        ? one->begin().addDays(one->begin().daysTo(one->end()) / 2)
        : m_timeline.first.addDays(qint64((horizontalScrollBar()->value() + room / 2) / m_dayWidth));
    m_dayWidth = std::clamp(m_dayWidth * std::pow(1.25, steps), narrowestDay, widestDay);
    updateBars();
    if (centre.isValid())
        centreOn(centre);
    viewport()->update();
}

void TimelineView::scrollToCurrent()
{
    const QRect box = rectOf(m_current);
    if (box.isNull())
        return;
    const QRect sight = viewport()->rect().adjusted(m_nameWidth, m_headHeight, 0, 0);
    if (box.top() < sight.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (sight.top() - box.top()) - 3);
    else if (box.bottom() > sight.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.bottom() - sight.bottom() + 3);
    const int room = int(m_dayWidth * 3);
    if (box.left() < sight.left() || box.width() > sight.width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sight.left() - box.left()) - room);
    else if (box.right() > sight.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.right() - sight.right() + room);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        updateBars();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(m_timeline.rows.size());
    const TimelineBar *one = bar(m_current);
    const QDate day = one ? one->from : m_today;
    const int page = std::max(1, (viewport()->height() - m_headHeight) / m_lineHeight - 1);
    const int last = one ? int(m_timeline.rows.at(m_current.row).bars.size()) - 1 : 0;
    const auto toRow
        = [this, day, rows](int row) { setCurrent(nearest(std::clamp(row, 0, std::max(0, rows - 1)), day)); };
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent({m_current.row, std::max(0, m_current.bar - 1)});
        break;
    case Qt::Key_Right:
        setCurrent({m_current.row, std::min(last, m_current.bar + 1)});
        break;
    case Qt::Key_Up:
        toRow(m_current.row - 1);
        break;
    case Qt::Key_Down:
        toRow(m_current.row + 1);
        break;
    case Qt::Key_PageUp:
        toRow(m_current.row - page);
        break;
    case Qt::Key_PageDown:
        toRow(m_current.row + page);
        break;
    case Qt::Key_Home:
        if (event->modifiers() & Qt::ControlModifier)
            toRow(0);
        else
            setCurrent({m_current.row, 0});
        break;
    case Qt::Key_End:
        if (event->modifiers() & Qt::ControlModifier)
            toRow(rows - 1);
        else
            setCurrent({m_current.row, last});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: // + of a Japanese keyboard without Shift
        zoom(1);
        break;
    case Qt::Key_Minus:
        zoom(-1);
        break;
    case Qt::Key_T:
        showToday();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (one)
            Q_EMIT activated();
        break;
    case Qt::Key_Delete:
        if (one)
            Q_EMIT removeAsked();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(placeAt(event->position().toPoint()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (bar(placeAt(event->position().toPoint())))
        Q_EMIT activated();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turn.y() != 0)
            zoom(turn.y() > 0 ? 1 : -1);
    } else if ((event->modifiers() & Qt::ShiftModifier) || verticalScrollBar()->maximum() == 0 || turn.x() != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turn.x() != 0 ? turn.x() : turn.y()));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey)
        setCurrent(placeAt(event->pos()));
    const QPoint where = byKey ? viewport()->mapToGlobal(rectOf(m_current).bottomLeft()) : event->globalPos();
    Q_EMIT menuAsked(where);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineBar *one = bar(placeAt(help->pos()));
        if (one && m_describe)
            QToolTip::showText(help->globalPos(), m_describe(one->carryOut), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace mcs::app
