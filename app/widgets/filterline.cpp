// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/filterline.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/icons.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/japanese.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace mcs::app {

using namespace Qt::StringLiterals;

FilterLine::FilterLine(const tables::RecordModel &model, bool withGojuon, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    auto *searching = new QWidget;
    auto *searchingLayout = new QHBoxLayout(searching);
    searchingLayout->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search by name …"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 13);
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Shows the rows that hold every word (Ctrl+F)"));
    m_search->installEventFilter(this);
    searchingLayout->addWidget(m_search);
    layout->addWidget(searching);

    auto *chips = new QWidget;
    auto *chipLayout = new QHBoxLayout(chips);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    chipLayout->setSpacing(2);
    m_chips = new QButtonGroup(this);
    const QStringList titles = m_model.chips();
    auto *everything = button(chips, tr("All"));
    m_chips->addButton(everything, int(titles.size()));
    chipLayout->addWidget(everything);
    for (int chip = 0; chip < titles.size(); ++chip) {
        auto *one = button(chips, titles.at(chip));
        m_chips->addButton(one, chip);
        chipLayout->addWidget(one);
    }
    everything->setChecked(true);
    layout->addWidget(chips);

    m_gojuon = new QButtonGroup(this);
    if (withGojuon) {
        auto *rows = new QWidget;
        auto *rowLayout = new QHBoxLayout(rows);
        rowLayout->setContentsMargins(0, 0, 0, 0);
        rowLayout->setSpacing(1);
        auto *whole = button(rows, tr("All", "readings"));
        whole->setFixedWidth(fontMetrics().horizontalAdvance(u'あ') * 2);
        whole->setAccessibleName(tr("All readings"));
        m_gojuon->addButton(whole, 0);
        rowLayout->addWidget(whole);
        whole->setChecked(true);
        const QStringList names = domain::gojuonRows();
        for (int row = 0; row < names.size(); ++row) {
            auto *one = button(rows, names.at(row));
            one->setFixedWidth(fontMetrics().horizontalAdvance(u'あ') * 2);
            one->setAccessibleName(tr("Readings that begin with %1").arg(names.at(row)));
            m_gojuon->addButton(one, row + 1);
            rowLayout->addWidget(one);
        }
        layout->addWidget(rows);
    }
    connect(m_search, &QLineEdit::textChanged, this, &FilterLine::changed);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            changed();
    });
    connect(m_gojuon, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            changed();
    });
    updateCounts();
    colour();
}

// Some dark palettes leave the placeholder as dark as the field.
void FilterLine::colour()
{
    QPalette colours = m_search->palette();
    colours.setColor(QPalette::PlaceholderText, quietColour(palette()));
    m_search->setPalette(colours);
}

void FilterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_search)
        colour();
}

QToolButton *FilterLine::button(QWidget *parent, const QString &text)
{
    auto *result = new QToolButton(parent);
    result->setText(text);
    result->setAccessibleName(text);
    result->setCheckable(true);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::TabFocus);
    result->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return result;
}

void FilterLine::addChoice(const QString &name, const QString &all, const QList<std::pair<QString, quint32>> &entries)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->addItem(all, 0U);
    for (const auto &[text, bits] : entries)
        choice->addItem(text, bits);
    m_choices.append(choice);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterLine::changed);
}

tables::Filter FilterLine::filter() const
{
    tables::Filter filter;
    filter.text = m_search->text();
    filter.chip = m_chips->checkedId() == m_chips->buttons().size() - 1 ? -1 : m_chips->checkedId();
    if (m_gojuon->checkedId() > 0)
        filter.gojuon = domain::gojuonRows().at(m_gojuon->checkedId() - 1);
    for (const QComboBox *choice : m_choices)
        filter.required |= choice->currentData().toUInt();
    return filter;
}

void FilterLine::setFilter(const tables::Filter &filter)
{
    m_quiet = true;
    m_search->setText(filter.text);
    m_chips->button(filter.chip < 0 ? int(m_chips->buttons().size()) - 1 : filter.chip)->setChecked(true);
    if (auto *row
        = m_gojuon->button(filter.gojuon.isEmpty() ? 0 : int(domain::gojuonRows().indexOf(filter.gojuon)) + 1))
        row->setChecked(true);
    for (QComboBox *choice : std::as_const(m_choices)) {
        int wanted = 0;
        for (int at = 1; at < choice->count(); ++at) {
            const quint32 bits = choice->itemData(at).toUInt();
            if (bits != 0 && (filter.required & bits) == bits)
                wanted = at;
        }
        choice->setCurrentIndex(wanted);
    }
    m_quiet = false;
    changed();
}

void FilterLine::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterLine::updateCounts()
{
    const QStringList titles = m_model.chips();
    for (int chip = 0; chip < titles.size(); ++chip) {
        const QString text = tr("%1 %2").arg(titles.at(chip)).arg(m_model.chipCount(chip));
        m_chips->button(chip)->setText(text);
        m_chips->button(chip)->setAccessibleName(text);
    }
    const QString all = tr("All %1").arg(m_model.allCount());
    m_chips->button(int(titles.size()))->setText(all);
    m_chips->button(int(titles.size()))->setAccessibleName(all);
}

void FilterLine::changed()
{
    if (!m_quiet)
        Q_EMIT filterChanged(filter());
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (!m_search->text().isEmpty()) {
                m_search->clear();
                return true;
            }
            break;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT leftForTable();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mcs::app
