// SPDX-License-Identifier: Apache-2.0
#include "app/pages/conductmatrix.h"

#include "app/widgets/recorddelegate.h"
#include "app/widgets/tonecolours.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

// A faint ground in the colour of the state, so that gaps are seen from afar.
class WashDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto tone = tables::Tone(index.data(tables::RecordModel::ToneRole).toInt());
        if (!option.state.testFlag(QStyle::State_Selected)
            && (tone == tables::Tone::Bad || tone == tables::Tone::Attention))
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), toneWash(tone, option.palette));
        m_cells.paint(painter, option, index);
    }

private:
    RecordDelegate m_cells{nullptr};
};

} // namespace

ConductMatrix::ConductMatrix(tables::ConductMatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"conduct-matrix"_s);
    setModel(&model);
    setItemDelegate(new WashDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setAccessibleName(tr("People, their training and the documents they were told of"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    setSizes();
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT activatedCell(m_model.personAt(index.row()), index.column()); });
}

void ConductMatrix::setSizes()
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    horizontalHeader()->setDefaultSectionSize(em * 9);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() * 4 + 8); // titles of documents are long
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setMinimumWidth(em * 8);
}

void ConductMatrix::showPerson(const QString &person)
{
    if (const int row = m_model.rowOf(person); row >= 0)
        setCurrentIndex(m_model.index(row, std::min(m_column, m_model.columnCount() - 1)));
}

void ConductMatrix::reset()
{
    QTableView::reset();
    if (!selectionModel() || m_model.rowCount() == 0)
        return;
    // Never without a current cell while there is any.
    setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(m_person)), std::min(m_column, m_model.columnCount() - 1)));
}

void ConductMatrix::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_column = current.column();
    const QString person = m_model.personAt(current.row());
    if (person == m_person)
        return;
    m_person = person;
    Q_EMIT currentPersonChanged(person);
}

void ConductMatrix::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activatedCell(m_model.personAt(currentIndex().row()), currentIndex().column());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ConductMatrix::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAsked(event->globalPos());
}

void ConductMatrix::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setSizes();
}

} // namespace mcs::app
