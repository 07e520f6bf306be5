// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace mcs::app {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.x();
    int y = room.y();
    QList<std::pair<QLayoutItem *, QRect>> line;
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, where] : line) {
            if (apply)
                item->setGeometry(where.translated(0, (height - where.height()) / 2));
        }
        line.clear();
        y += height + spacing();
        x = room.x();
        height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize()).boundedTo(item->maximumSize());
        const QSize size(std::min(hint.width(), std::max(room.width(), item->minimumSize().width())), hint.height());
        if (!line.isEmpty() && x + size.width() > room.right() + 1)
            endLine();
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (!line.isEmpty())
        endLine();
    return std::max(0, y - spacing() - rect.y()) + contentsMargins().bottom();
}

} // namespace mcs::app
