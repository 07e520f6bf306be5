// SPDX-License-Identifier: Apache-2.0
#include "app/pages/groupmatrix.h"

#include "app/widgets/tonecolours.h"
#include "models/tables/groupmap.h"
#include "models/tables/words.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::MatrixModel;
using tables::Tone;

namespace {

constexpr int headLetters = 11; // letters of a column's head, written downwards

QColor gridColour(const QPalette &palette)
{
    QColor colour = quietColour(palette);
    colour.setAlphaF(0.28F);
    return colour;
}

void paintHead(QPainter *painter, const QRect &rect, const QHeaderView *header, int section)
{
    const QModelIndex current = header->selectionModel() ? header->selectionModel()->currentIndex() : QModelIndex();
    const bool lit
        = current.isValid() && section == (header->orientation() == Qt::Horizontal ? current.column() : current.row());
    const QPalette &palette = header->palette();
    painter->fillRect(rect, lit ? palette.highlight() : palette.base());
    painter->setPen(gridColour(palette));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool muted = header->model()->headerData(section, header->orientation(), MatrixModel::MutedRole).toBool();
    painter->setPen(lit ? palette.color(QPalette::HighlightedText)
            : muted     ? quietColour(palette)
                        : palette.color(QPalette::Text));
}

// Names of groups, written downwards as on a spine.
class GroupHeader final : public QHeaderView
{
public:
    explicit GroupHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), headLetters * fontMetrics().height() + 10};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        paintHead(painter, rect, this, section);
        const QStringList letters = lettersOf(model()->headerData(section, Qt::Horizontal).toString());
        const int step = fontMetrics().height();
        QRect box(rect.left(), rect.top() + 5, rect.width() - 1, step);
        for (const QString &letter : letters) {
            if (turned(letter)) {
                painter->save();
                painter->translate(QRectF(box).center());
                painter->rotate(90);
                painter->drawText(QRectF(-step / 2.0, -box.width() / 2.0, step, box.width()), Qt::AlignCenter, letter);
                painter->restore();
            } else {
                painter->drawText(box, Qt::AlignCenter, letter);
            }
            box.translate(0, step);
        }
        painter->restore();
    }

private:
    [[nodiscard]] static bool turned(const QString &letter)
    {
        static const QString lying = u"ー－-―〜～（）()「」【】…=＝|"_s;
        return lying.contains(letter);
    }
    [[nodiscard]] static QStringList lettersOf(const QString &text)
    {
        QStringList letters;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype from = 0;
        while (finder.toNextBoundary() >= 0) {
            const QString letter = text.mid(from, finder.position() - from);
            from = finder.position();
            if (letter.trimmed().isEmpty() && letters.isEmpty())
                continue;
            letters.append(letter);
        }
        if (letters.size() > headLetters) {
            letters.resize(headLetters - 1);
            letters.append(u"…"_s);
        }
        return letters;
    }
};

// Names of people, with their job or office and the number of their groups.
class PersonHeader final : public QHeaderView
{
public:
    explicit PersonHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(u'あ') * 18, QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        paintHead(painter, rect, this, section);
        if (model()->headerData(section, Qt::Vertical, MatrixModel::PartRole).toBool()) {
            const QPen text = painter->pen();
            painter->setPen(QPen(quietColour(palette()), 2));
            painter->drawLine(rect.topLeft(), rect.topRight());
            painter->setPen(text);
        }
        const int em = fontMetrics().horizontalAdvance(u'あ');
        QRect room = rect.adjusted(8, 0, -8, 0);
        const QString count = model()->headerData(section, Qt::Vertical, MatrixModel::CountRole).toString();
        const QPen text = painter->pen();
        const bool lit = text.color() == palette().color(QPalette::HighlightedText);
        if (!lit)
            painter->setPen(quietColour(palette()));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - em * 2);
        const QString name
            = fontMetrics().elidedText(model()->headerData(section, Qt::Vertical).toString(), Qt::ElideRight, em * 8);
        QRect rest = room;
        rest.setLeft(room.left() + std::max(em * 6, fontMetrics().horizontalAdvance(name) + em / 2));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(model()->headerData(section, Qt::Vertical, MatrixModel::OfficeRole).toString(),
                Qt::ElideRight, rest.width()));
        painter->setPen(text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->restore();
    }
};

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const QModelIndex current = view ? view->currentIndex() : QModelIndex();
        const QPalette &palette = option.palette;
        const QString sign = index.data().toString();
        const auto tone = Tone(index.data(MatrixModel::ToneRole).toInt());
        if (!sign.isEmpty())
            painter->fillRect(option.rect, toneWash(tone, palette));
        if (current.row() == index.row() || current.column() == index.column()) {
            QColor band = palette.color(QPalette::Highlight);
            band.setAlphaF(0.13F);
            painter->fillRect(option.rect, band);
        }
        painter->setPen(gridColour(palette));
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!sign.isEmpty()) {
            QFont font = option.font;
            font.setBold(true);
            painter->setFont(font);
            painter->setPen(toneColour(tone, palette));
            painter->drawText(option.rect, Qt::AlignCenter, sign);
            painter->setFont(option.font);
        }
        if (current == index) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"matrix"_s);
    setItemDelegate(new CellDelegate(this));
    auto *groups = new GroupHeader(this);
    auto *people = new PersonHeader(this);
    setHorizontalHeader(groups);
    setVerticalHeader(people);
    for (QHeaderView *header : {static_cast<QHeaderView *>(groups), static_cast<QHeaderView *>(people)}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(true);
        header->setHighlightSections(false);
    }
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizes();
    setModel(&m_model);
    // The selection model forgets the current index at a reset, after the view's own reset.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixView::keepCurrent);
    connect(groups, &QHeaderView::sectionClicked, this,
        [this](int column) { setCurrentIndex(m_model.index(std::max(0, currentIndex().row()), column)); });
    connect(people, &QHeaderView::sectionClicked, this,
        [this](int row) { setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column()))); });
    connect(this, &QTableView::doubleClicked, this, &MatrixView::opened);
    keepCurrent();
}

void MatrixView::setSizes()
{
    const int side = fontMetrics().height() + 9;
    horizontalHeader()->setMinimumSectionSize(side);
    horizontalHeader()->setDefaultSectionSize(side + 3);
    verticalHeader()->setDefaultSectionSize(side);
}

void MatrixView::reset()
{
    QTableView::reset();
    keepCurrent();
}

void MatrixView::keepCurrent()
{
    if (!selectionModel() || currentIndex().isValid())
        return;
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0) {
        Q_EMIT currentCellChanged();
        return;
    }
    const QModelIndex cell
        = m_model.index(m_started ? std::max(0, m_model.rowOf(m_person)) : 0, std::max(0, m_model.columnOf(m_group)));
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
    Q_EMIT currentCellChanged();
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    if (!current.isValid())
        return;
    m_started = true;
    m_group = m_model.groupAt(current.column());
    m_person = m_model.personAt(current.row());
    Q_EMIT currentCellChanged();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && modifiers == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuAsked(event->globalPos());
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setSizes();
}

GroupMatrix::GroupMatrix(MatrixModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new MatrixView(model))
{
    m_view->setAccessibleName(tr("People and groups"));
    m_cell = new QLabel;
    m_cell->setObjectName(u"cell"_s);
    m_cell->setWordWrap(true);
    m_cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cell->setFocusPolicy(Qt::NoFocus);
    m_open = new QPushButton;
    m_open->setObjectName(u"open-cell"_s);
    m_legend = new QLabel;
    m_legend->setObjectName(u"legend"_s);
    m_legend->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 4, 8, 0);
    below->addWidget(m_cell, 1);
    below->addWidget(m_open);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(8, 0, 8, 4);
    legend->addWidget(m_legend, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    layout->addLayout(legend);
    setFocusProxy(m_view);
    connect(m_view, &MatrixView::currentCellChanged, this, &GroupMatrix::follow);
    connect(m_view, &MatrixView::opened, this, &GroupMatrix::open);
    connect(m_view, &MatrixView::menuAsked, this, &GroupMatrix::menuAsked);
    connect(m_open, &QPushButton::clicked, this, &GroupMatrix::open);
    showLegend();
    follow();
}

void GroupMatrix::setMayEdit(bool may)
{
    m_mayEdit = may;
    follow();
}

void GroupMatrix::showGroup(const QString &subject)
{
    const int column = m_model.columnOf(subject);
    if (column < 0 || m_model.rowCount() == 0 || m_view->currentIndex().column() == column)
        return;
    const QModelIndex cell = m_model.index(std::max(0, m_view->currentIndex().row()), column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

void GroupMatrix::follow()
{
    const QModelIndex cell = m_view->currentIndex();
    m_cell->setText(cell.isValid() ? m_model.sentenceAt(cell) : tr("No person and no group matches the filter."));
    const bool inGroup = m_model.membershipAt(cell).isStored();
    const bool mayPropose = cell.isValid() && m_mayEdit && !m_model.personAt(cell.row()).isEmpty()
        && !m_model.headerData(cell.column(), Qt::Horizontal, MatrixModel::MutedRole).toBool();
    m_open->setText(inGroup ? tr("Open the membership") : tr("Propose as a member"));
    m_open->setEnabled(inGroup || mayPropose);
    if (cell.isValid())
        Q_EMIT groupChanged(m_model.groupAt(cell.column()));
}

void GroupMatrix::open()
{
    const QModelIndex cell = m_view->currentIndex();
    if (!m_open->isEnabled() || !cell.isValid())
        return;
    if (const domain::MembershipId membership = m_model.membershipAt(cell); membership.isStored())
        Q_EMIT membershipAsked(domain::toText(membership));
    else
        Q_EMIT proposalAsked(m_model.groupAt(cell.column()), m_model.personAt(cell.row()));
}

void GroupMatrix::showLegend()
{
    using domain::MembershipStatus;
    QStringList entries;
    for (const MembershipStatus status : {MembershipStatus::Candidate, MembershipStatus::Invited,
             MembershipStatus::Approved, MembershipStatus::Joined, MembershipStatus::RemovalAsked}) {
        entries += u"<span style='color:%1; font-weight:600'>%2</span>&nbsp;%3"_s.arg(
            toneColour(tables::toneOf(status), palette()).name(), tables::signOf(status), tables::Words::of(status));
    }
    entries += u"<b>!</b>&nbsp;"_s + tr("not done in MCS yet");
    m_legend->setText(entries.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
}

void GroupMatrix::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_legend)
        showLegend();
}

} // namespace mcs::app
