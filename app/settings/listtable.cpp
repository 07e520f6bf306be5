// SPDX-License-Identifier: Apache-2.0
#include "app/settings/listtable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace mcs::app {

ListTable::ListTable(const QString &name, const QStringList &headings, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(headings);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setMinimumHeight(fontMetrics().height() * 12);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] { Q_EMIT idActivated(currentId()); });
}

void ListTable::fill(const QList<std::pair<qint64, QStringList>> &rows)
{
    const qint64 chosen = currentId();
    {
        const QSignalBlocker blocker(this);
        setRowCount(int(rows.size()));
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                auto *item = new QTableWidgetItem(rows.at(row).second.value(column));
                item->setData(Qt::UserRole, rows.at(row).first);
                setItem(row, column, item);
            }
        }
        resizeColumnsToContents();
        setCurrentCell(rows.isEmpty() ? -1 : 0, 0);
    }
    chooseId(chosen);
    Q_EMIT itemSelectionChanged();
}

qint64 ListTable::currentId() const
{
    const QTableWidgetItem *current = currentRow() >= 0 ? item(currentRow(), 0) : nullptr;
    return current ? current->data(Qt::UserRole).toLongLong() : 0;
}

void ListTable::chooseId(qint64 id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, 0)->data(Qt::UserRole).toLongLong() == id)
            setCurrentCell(row, 0);
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() > 0)
        Q_EMIT idActivated(currentId());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace mcs::app
