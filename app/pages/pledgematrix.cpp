// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pledgematrix.h"

#include "app/widgets/recorddelegate.h"
#include "app/widgets/tonecolours.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::PledgeMatrixModel;

namespace {

// A faint ground in the colour of the state, so that gaps are seen from afar, and a frame around the current cell.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto tone = tables::Tone(index.data(PledgeMatrixModel::ToneRole).toInt());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (!selected && (tone == tables::Tone::Bad || tone == tables::Tone::Attention))
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), toneWash(tone, option.palette));
        m_cells.paint(painter, option, index);
    }

private:
    RecordDelegate m_cells{nullptr};
};

} // namespace

PledgeMatrix::PledgeMatrix(PledgeMatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"pledge-matrix"_s);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAccessibleName(tr("People and their papers"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    sortByColumn(PledgeMatrixModel::Name, Qt::AscendingOrder);
    setSizes();
    connect(this, &QTableView::doubleClicked, this, &PledgeMatrix::activate);
}

void PledgeMatrix::setSizes()
{
    const int character = fontMetrics().horizontalAdvance(u'あ');
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, m_model.table().at(column).width * character);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void PledgeMatrix::showSubject(const QString &subject)
{
    const int row = m_model.rowOf(subject);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, m_column));
}

void PledgeMatrix::reset()
{
    QTableView::reset();
    if (!selectionModel() || m_model.rowCount() == 0)
        return;
    // Never without a current cell while there is any.
    const int row = std::max(0, m_model.rowOf(m_current));
    setCurrentIndex(m_model.index(row, m_column));
}

void PledgeMatrix::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_column = current.column();
    const QString subject = m_model.subjectAt(current.row());
    if (subject == m_current)
        return;
    m_current = subject;
    Q_EMIT currentSubjectChanged(subject);
}

void PledgeMatrix::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT activatedCell(m_model.subjectAt(index.row()), index.column());
}

void PledgeMatrix::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PledgeMatrix::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAsked(event->globalPos());
}

void PledgeMatrix::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setSizes();
}

} // namespace mcs::app
