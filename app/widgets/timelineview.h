// SPDX-License-Identifier: Apache-2.0
// Paints a timeline: names on the left, weeks and months of 令和 on top, a line for today, and for each carry-out a box
// for the planned period with a strip below it for the days it was really outside. Arrows move from bar to bar, + and -
// zoom, T shows today, Enter opens. Only what is in sight is painted.
#pragma once

#include "models/tables/timeline.h"

#include <QAbstractScrollArea>

#include <functional>

namespace mcs::app {

class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    // Keeps the current bar and the days in sight where it can. `describe` gives the text of a bar.
    void setTimeline(
        const tables::Timeline &timeline, QDate today, const std::function<QString(domain::CarryOutId)> &describe);
    void setEmptyHint(const QString &hint);
    [[nodiscard]] domain::CarryOutId current() const; // not stored: there is no bar
    bool showCarryOut(domain::CarryOutId carryOut); // false when it has no bar
    void showToday();
    void zoom(int steps); // > 0: nearer
    [[nodiscard]] double dayWidth() const { return m_dayWidth; } // pixels
    [[nodiscard]] QRect barRect(domain::CarryOutId carryOut) const; // in the viewport; of its first bar

Q_SIGNALS:
    void currentChanged(mcs::domain::CarryOutId carryOut);
    void activated();
    void menuAsked(const QPoint &globalPosition);
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        int row = -1;
        int bar = -1;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] const tables::TimelineBar *bar(Place place) const;
    [[nodiscard]] Place placeOf(domain::CarryOutId carryOut) const;
    [[nodiscard]] Place placeAt(QPoint point) const;
    [[nodiscard]] Place nearest(int row, QDate day) const; // in that row
    [[nodiscard]] int firstRowAt(int line) const;
    [[nodiscard]] int xOf(QDate day) const; // left edge of the day, in the viewport
    [[nodiscard]] QRect rectOf(Place place) const; // the box, in the viewport
    [[nodiscard]] int lineTop(int line) const;
    void setCurrent(Place place);
    void scrollToCurrent();
    void centreOn(QDate day);
    void updateBars();
    void measure();
    void speak();
    void paintHead(QPainter &painter) const;
    void paintNames(QPainter &painter, int firstRow, int lastRow) const;
    void paintDays(QPainter &painter) const;
    void paintBar(QPainter &painter, Place place) const;

    tables::Timeline m_timeline;
    QDate m_today;
    std::function<QString(domain::CarryOutId)> m_describe;
    QString m_emptyHint;
    Place m_current;
    double m_dayWidth = 14;
    int m_lineHeight = 0;
    int m_headHeight = 0;
    int m_nameWidth = 0;
    bool m_placed = false; // the days in sight were chosen once
};

} // namespace mcs::app
