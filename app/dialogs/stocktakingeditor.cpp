// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/stocktakingeditor.h"

#include "app/session.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"
#include "models/tables/devicemap.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

StocktakingEditor::StocktakingEditor(Session &session, QWidget *parent)
    : ActEditor(session, u"stocktaking"_s, {}, parent)
    , m_table(new QTableWidget)
    , m_known(new QLineEdit)
    , m_difference(new QLabel)
{
    setWindowTitle(tr("Take stock"));
    addHeading(tr("Tick every device that you have seen; write of the others what is known."));
    addDay(u"day"_s, tr("Taken stock &on"), today());
    addPerson(u"by"_s, tr("Taken &by"), myself());
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    fillTable();
    layout->addWidget(m_table);
    auto *below = new QHBoxLayout;
    auto *label = new QLabel(tr("P&lace, or what is known of it"));
    label->setBuddy(m_known);
    below->addWidget(label);
    below->addWidget(m_known, 1);
    auto *all = new QPushButton(tr("All &seen"));
    all->setObjectName(u"all-seen"_s);
    all->setAutoDefault(false);
    below->addWidget(all);
    layout->addLayout(below);
    m_difference->setObjectName(u"difference"_s);
    m_difference->setWordWrap(true);
    layout->addWidget(m_difference);
    box->setFocusProxy(m_table);
    addField(u"devices"_s, tr("&Devices"), box);
    addWords(u"unexpected"_s, tr("&Found and not in the register"));
    setCaption(tr("Record the stocktaking"));

    m_known->setObjectName(u"known"_s);
    m_known->setMaxLength(200);
    m_known->setAccessibleName(tr("Place of the current device, or what is known of it"));
    m_known->setEnabled(!m_devices.isEmpty());
    m_table->installEventFilter(this);
    m_known->installEventFilter(this);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, Seen)->setCheckState(Qt::Checked);
    });
    connect(m_table, &QTableWidget::itemChanged, this, &StocktakingEditor::showDifference);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            m_known->setText(m_table->item(row, Known)->text());
    });
    connect(m_known, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_table->currentRow() >= 0)
            m_table->item(m_table->currentRow(), Known)->setText(text.trimmed());
    });
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Number);
    showDifference();
}

void StocktakingEditor::fillTable()
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_table->setObjectName(u"stock"_s);
    m_table->setAccessibleName(tr("Expected devices; Space ticks what was seen"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Seen"), tr("Number"), tr("Name"), tr("With whom"), tr("Expected place"), tr("Seen where, or known")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumSize(em * 54, fontMetrics().height() * 16);
    const tables::DeviceMap devices(session().records());
    QList<Device> expected = session().records().devices;
    expected.removeIf([](const Device &device) { return device.status != DeviceStatus::InUse; });
    std::stable_sort(expected.begin(), expected.end(),
        [](const Device &a, const Device &b) { return a.ledgerNumber < b.ledgerNumber; });
    m_table->setRowCount(int(expected.size()));
    for (int row = 0; row < expected.size(); ++row) {
        const Device &device = expected.at(row);
        m_devices.append(device.id);
        const DeviceAssignment *lent = policy::openAssignment(device);
        const CarryOut *out = devices.outWith(device.id);
        const QString holder = devices.staffName(lent ? lent->staff : out ? out->applicant : device.personalOwner);
        const QString place = out ? tr("outside until %1").arg(warekiShort(out->to)) : device.location;
        const QStringList texts{{}, device.ledgerNumber, device.name, holder, place, {}};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        m_table->item(row, Seen)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_table->item(row, Seen)->setCheckState(Qt::Unchecked);
        m_table->item(row, Seen)->setData(Qt::AccessibleTextRole, tr("seen: %1").arg(device.name));
    }
    const int widths[] = {3, 5, 11, 7, 12};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, em * widths[column]);
}

QList<StocktakingLine> StocktakingEditor::lines() const
{
    QList<StocktakingLine> lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool seen = m_table->item(row, Seen)->checkState() == Qt::Checked;
        const QString known = m_table->item(row, Known)->text();
        // Seen where it belongs, unless something else is written.
        lines.append({m_devices.at(row), seen, known.isEmpty() && seen ? m_table->item(row, Place)->text() : known});
    }
    return lines;
}

void StocktakingEditor::showDifference()
{
    QStringList notSeen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Seen)->checkState() != Qt::Checked)
            notSeen += tr("%1 %2", "ledger number, name")
                           .arg(m_table->item(row, Number)->text(), m_table->item(row, Name)->text());
    }
    const qsizetype expected = m_table->rowCount();
    const bool same = notSeen.isEmpty();
    const tables::Tone tone = same ? tables::Tone::Good : tables::Tone::Bad;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, colours));
    m_difference->setPalette(colours);
    m_difference->setText(toneSign(tone) + u' '
        + (same ? tr("Expected %1, seen %1: no difference.").arg(expected)
                : tr("Expected %1, seen %2. Not seen: %3")
                      .arg(expected)
                      .arg(expected - notSeen.size())
                      .arg(notSeen.join(u'、'))));
}

void StocktakingEditor::check()
{
    const QList<StocktakingLine> all = lines();
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).seen || !all.at(row).place.isEmpty())
            continue;
        m_table->setCurrentCell(row, Number);
        refuse(u"devices"_s,
            tr("%1 was not seen. Please write what is known of it.").arg(m_table->item(row, Name)->text()));
        return;
    }
}

Result<void> StocktakingEditor::save()
{
    Stocktaking stocktaking;
    stocktaking.takenOn = day(u"day"_s);
    stocktaking.takenBy = person(u"by"_s);
    stocktaking.lines = lines();
    stocktaking.unexpected = words(u"unexpected"_s);
    return withoutValue(session().registers().devices().takeStock(stocktaking));
}

bool StocktakingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (watched == m_table && pressed->key() == Qt::Key_Space && m_table->currentRow() >= 0) {
            QTableWidgetItem *seen = m_table->item(m_table->currentRow(), Seen);
            seen->setCheckState(seen->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
        if (watched == m_known && (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter)
            && pressed->modifiers() == Qt::NoModifier) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return ActEditor::eventFilter(watched, event);
}

QJsonObject StocktakingEditor::extraDraft() const
{
    QJsonObject draft;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        draft.insert(toText(m_devices.at(row)),
            QJsonObject{{u"seen"_s, m_table->item(row, Seen)->checkState() == Qt::Checked},
                {u"known"_s, m_table->item(row, Known)->text()}});
    }
    return draft;
}

void StocktakingEditor::setExtraDraft(const QJsonObject &extra)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonObject one = extra[toText(m_devices.at(row))].toObject();
        m_table->item(row, Seen)->setCheckState(one[u"seen"].toBool() ? Qt::Checked : Qt::Unchecked);
        m_table->item(row, Known)->setText(one[u"known"].toString());
    }
}

} // namespace mcs::app
