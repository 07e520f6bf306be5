// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/recorddelegate.h"

#include "app/widgets/tonecolours.h"
#include "models/tables/recordmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace mcs::app {

using tables::RecordModel;
using tables::Tone;

namespace {

// A shape for each tone, so that it is told apart without colour.
void paintSign(QPainter *painter, const QRectF &box, Tone tone)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = painter->pen().color();
    switch (tone) {
    case Tone::Good: {
        painter->setPen(QPen(colour, box.width() * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{box.left() + box.width() * 0.08, box.center().y() + box.height() * 0.05},
            {box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.14},
            {box.right() - box.width() * 0.06, box.top() + box.height() * 0.16}};
        painter->drawPolyline(points, 3);
        break;
    }
    case Tone::Attention: {
        const QPointF points[] = {{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()};
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(points, 3);
        break;
    }
    case Tone::Bad:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(box);
        break;
    case Tone::Muted:
    case Tone::None:
        break;
    }
}

int margin(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

// As high as one line of text needs, in the middle of the cell.
QRect buttonRect(const QStyleOptionViewItem &option)
{
    QRect rect = option.rect.adjusted(3, 3, -3, -3);
    const int height = std::min(rect.height(), option.fontMetrics.height() + 12);
    rect.setTop(rect.center().y() - height / 2);
    rect.setHeight(height);
    return rect;
}

} // namespace

RecordDelegate::RecordDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    // The row is the unit here: no focus frame around a single cell.
    option.state &= ~QStyle::State_HasFocus;
    const QString text = index.data().toString();
    const auto tone = Tone(index.data(RecordModel::ToneRole).toInt());
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (!selected && index.data(RecordModel::MutedRole).toBool())
        option.palette.setColor(QPalette::Text, quietColour(option.palette));
    const bool button = index.column() == m_buttonColumn && !text.isEmpty();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    if (button) {
        paintButton(painter, option, index);
    } else if (m_twoLineColumns.contains(index.column())) {
        paintTwoLines(painter, option, text);
    } else if (tone != Tone::None) {
        paintStatus(painter, option, text, int(tone), !m_plainColumns.contains(index.column()));
    } else if (!text.isEmpty()) {
        const QPalette::ColorGroup group
            = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        paintText(painter, option.rect.adjusted(margin(option), 0, -margin(option), 0), text, option);
    }
}

void RecordDelegate::paintText(
    QPainter *painter, const QRect &room, const QString &text, const QStyleOptionViewItem &option) const
{
    if (option.font != m_textFont) {
        m_texts.clear();
        m_textFont = option.font;
    }
    const QStaticText *laid = m_texts.object(text);
    if (!laid) {
        auto *fresh = new QStaticText(text);
        fresh->setTextFormat(Qt::PlainText);
        fresh->prepare(painter->transform(), option.font);
        m_texts.insert(text, fresh);
        laid = fresh;
    }
    painter->setFont(option.font);
    if (laid->size().width() > room.width()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
        return;
    }
    painter->drawStaticText(QPointF(room.left(), room.top() + (room.height() - laid->size().height()) / 2.0), *laid);
}

void RecordDelegate::paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    const QRect rect = option.rect.adjusted(margin(option), 0, -margin(option), 0);
    QString head = text.section(u'\n', 0, 0);
    QString rest = text.section(u'\n', 1);
    QTextLayout layout(head, option.font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    if (first.textLength() < head.size()) {
        rest = head.mid(first.textLength()) + (rest.isEmpty() ? QString() : u' ' + rest);
        head.truncate(first.textLength());
    }
    const QString tail = option.fontMetrics.elidedText(rest, Qt::ElideRight, rect.width());
    painter->save();
    painter->setFont(option.font);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group
        = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const int line = option.fontMetrics.height() + 1;
    const int top = rect.center().y() - (tail.isEmpty() ? line : 2 * line) / 2 + 1;
    painter->drawText(QRect(rect.left(), top, rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, head.trimmed());
    painter->drawText(QRect(rect.left(), top + line, rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, tail);
    painter->restore();
}

void RecordDelegate::paintStatus(
    QPainter *painter, const QStyleOptionViewItem &option, const QString &text, int toneNumber, bool sign) const
{
    const auto tone = Tone(toneNumber);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group
        = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(
        selected ? option.palette.color(group, QPalette::HighlightedText) : toneColour(tone, option.palette));
    QRect rect = option.rect.adjusted(margin(option), 0, -margin(option), 0);
    if (sign && !toneSign(tone).isEmpty()) {
        const int size = int(option.fontMetrics.ascent() * 0.62);
        const QPen pen = painter->pen();
        paintSign(painter, QRectF(rect.left() + 1, rect.center().y() - size / 2.0 + 0.5, size, size), tone);
        painter->setPen(pen);
        rect.setLeft(rect.left() + size + option.fontMetrics.averageCharWidth());
    }
    paintText(painter, rect, text, option);
    painter->restore();
}

void RecordDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionButton button;
    button.rect = buttonRect(option);
    button.text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, button.rect.width() - 8);
    button.state = QStyle::State_Enabled | (m_down == index ? QStyle::State_Sunken : QStyle::State_Raised);
    if ((option.state & QStyle::State_MouseOver) != 0)
        button.state |= QStyle::State_MouseOver;
    button.palette = option.widget ? option.widget->palette() : option.palette;
    button.fontMetrics = option.fontMetrics;
    painter->save();
    painter->setFont(option.font);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_PushButton, &button, painter, nullptr);
    painter->restore();
}

bool RecordDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != m_buttonColumn || index.data().toString().isEmpty())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool hit = mouse->button() == Qt::LeftButton && buttonRect(option).contains(mouse->position().toPoint());
        if (event->type() == QEvent::MouseButtonPress) {
            m_down = hit ? QPersistentModelIndex(index) : QPersistentModelIndex();
            return false; // the row is selected as well
        }
        const bool press = hit && m_down == index;
        m_down = QPersistentModelIndex();
        if (press)
            Q_EMIT pressed(index);
        return press;
    }
    return event->type() == QEvent::MouseButtonDblClick;
}

} // namespace mcs::app
