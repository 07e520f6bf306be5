// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/recordtable.h"

#include "app/widgets/recorddelegate.h"
#include "app/widgets/viewsettings.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(const QString &name, tables::RecordModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new RecordDelegate(this))
{
    setObjectName(name);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    setRowHeights();

    setModel(&m_model);
    // The selection model forgets the current index at a reset, after the view's own reset.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordTable::keepCurrent);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    for (int column = 0; column < m_model.table().size(); ++column)
        setColumnWidth(column, em * m_model.table().at(column).width + em);
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    restoreColumns();
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::rememberColumns);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT activatedSubject(m_current); });
    connect(m_delegate, &RecordDelegate::pressed, this,
        [this](const QModelIndex &index) { Q_EMIT activatedSubject(m_model.subjectAt(index.row())); });
    m_ready = true;
}

void RecordTable::setButtonColumn(int column)
{
    m_delegate->setButtonColumn(column);
    setMouseTracking(true);
}

void RecordTable::setWideColumn(int column)
{
    m_wideColumn = column;
    fillWidth();
}

void RecordTable::addPlainColumn(int column)
{
    m_delegate->addPlainColumn(column);
}

void RecordTable::addTwoLineColumn(int column)
{
    m_delegate->addTwoLineColumn(column);
    m_lines = 2;
    setRowHeights();
}

QStringList RecordTable::selectedSubjects() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList subjects;
    for (const int row : rows)
        subjects.append(m_model.subjectAt(row));
    return subjects;
}

bool RecordTable::showSubject(const QString &subject)
{
    const int row = m_model.rowOf(subject);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RecordTable::reset()
{
    QTableView::reset();
    keepCurrent();
}

void RecordTable::keepCurrent()
{
    if (!selectionModel() || currentIndex().isValid())
        return;
    if (m_model.rowCount() == 0) {
        if (!m_current.isEmpty()) {
            m_current.clear();
            Q_EMIT currentSubjectChanged(m_current);
        }
        return;
    }
    const QString was = m_current;
    if (!showSubject(m_current)) {
        const bool gone = !was.isEmpty() && m_model.filter() == m_currentFilter;
        const int row = gone ? std::min(m_currentRow, m_model.rowCount() - 1) : 0;
        const QModelIndex next = m_model.index(row, horizontalHeader()->logicalIndex(0));
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (gone)
            scrollTo(next);
        else
            verticalScrollBar()->setValue(0);
    }
    m_currentRow = currentIndex().row();
    m_currentFilter = m_model.filter();
    if (m_current == was) // the same record, maybe with other values
        Q_EMIT currentSubjectChanged(m_current);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const QString subject = current.isValid() ? m_model.subjectAt(current.row()) : QString();
    if (current.isValid()) {
        m_currentRow = current.row();
        m_currentFilter = m_model.filter();
    }
    if (subject == m_current)
        return;
    m_current = subject;
    Q_EMIT currentSubjectChanged(subject);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (!m_current.isEmpty())
            Q_EMIT activatedSubject(m_current);
        return;
    }
    if (event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        Q_EMIT removeAsked();
        return;
    }
    if (event->key() == Qt::Key_Home && modifiers == Qt::NoModifier && m_model.rowCount() > 0) {
        selectionModel()->setCurrentIndex(m_model.index(0, std::max(0, currentIndex().column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    if (event->key() == Qt::Key_End && modifiers == Qt::NoModifier && m_model.rowCount() > 0) {
        selectionModel()->setCurrentIndex(m_model.index(m_model.rowCount() - 1, std::max(0, currentIndex().column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    if (indexAt(event->pos()).isValid() || m_model.rowCount() == 0)
        Q_EMIT menuAsked(event->globalPos());
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ready)
        setRowHeights();
}

void RecordTable::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(m_lines * (fontMetrics().height() + 1) + 13);
}

void RecordTable::fillWidth()
{
    if (m_wideColumn < 0)
        return;
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != m_wideColumn)
            others += columnWidth(column);
    }
    const int em = fontMetrics().horizontalAdvance(u'あ');
    const bool wasReady = std::exchange(m_ready, false);
    setColumnWidth(
        m_wideColumn, std::max(em * (m_model.table().at(m_wideColumn).width / 2 + 1), viewport()->width() - others));
    m_ready = wasReady;
}

void RecordTable::restoreColumns()
{
    QSettings settings = viewSettings();
    const int em = fontMetrics().horizontalAdvance(u'あ');
    settings.beginGroup(u"columns/"_s + objectName());
    QList<std::pair<int, int>> places; // visual, logical
    for (int column = 0; column < m_model.table().size(); ++column) {
        const QString key = m_model.table().at(column).key;
        // Kept in full-width characters, so that another font or scale keeps the shape.
        if (const double width = settings.value(key + u"/width"_s).toDouble(); width > 1 && width < 200)
            setColumnWidth(column, int(width * em));
        places.append({settings.value(key + u"/place"_s, column).toInt(), column});
    }
    std::sort(places.begin(), places.end());
    for (int place = 0; place < places.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(places.at(place).second), place);
    const QString sorted = settings.value(u"sort"_s).toString();
    for (int column = 0; column < m_model.table().size(); ++column) {
        if (m_model.table().at(column).key == sorted)
            horizontalHeader()->setSortIndicator(
                column, settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void RecordTable::rememberColumns() const
{
    if (!m_ready)
        return;
    QSettings settings = viewSettings();
    const double em = fontMetrics().horizontalAdvance(u'あ');
    settings.beginGroup(u"columns/"_s + objectName());
    for (int column = 0; column < m_model.table().size(); ++column) {
        const QString key = m_model.table().at(column).key;
        if (column != m_wideColumn)
            settings.setValue(key + u"/width"_s, columnWidth(column) / em);
        settings.setValue(key + u"/place"_s, horizontalHeader()->visualIndex(column));
    }
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model.table().size()) {
        settings.setValue(u"sort"_s, m_model.table().at(sorted).key);
        settings.setValue(u"descending"_s, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    }
}

} // namespace mcs::app
