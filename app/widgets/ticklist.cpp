// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/ticklist.h"

#include <QEvent>

#include <algorithm>

namespace mcs::app {

TickList::TickList(const QList<Entry> &entries, const QStringList &ticked, QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    setEntries(entries);
    setTicked(ticked);
}

void TickList::setEntries(const QList<Entry> &entries)
{
    const QStringList was = ticked();
    clear();
    for (const auto &[id, words] : entries) {
        auto *item = new QListWidgetItem(words, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, id);
        item->setCheckState(was.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0);
    fit();
}

QStringList TickList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids.append(item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

void TickList::setTicked(const QStringList &ids)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(ids.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

void TickList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QSize TickList::sizeHint() const
{
    const int line = fontMetrics().height() + 4;
    return {minimumWidth(), (std::clamp(count(), 2, 12) + 1) * line + 2 * frameWidth()};
}

void TickList::fit()
{
    setMinimumHeight(fontMetrics().height() * 4);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 32);
}

} // namespace mcs::app
