// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/carryoutitemsedit.h"

#include "app/widgets/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

CarryOutItemsEdit::CarryOutItemsEdit(const QList<Device> &devices, QWidget *parent)
    : QWidget(parent)
{
    for (const Device &device : devices) {
        if (device.status == DeviceStatus::InUse)
            m_devices.append(device);
    }
    std::sort(m_devices.begin(), m_devices.end(),
        [](const Device &a, const Device &b) { return a.ledgerNumber < b.ledgerNumber; });
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(6);
    auto *more = new QPushButton(icon(u"add"_s), tr("Add another thing"));
    more->setObjectName(u"add-item"_s);
    more->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.last().device->setFocus();
    });
    add({});
}

void CarryOutItemsEdit::add(const CarryOutItem &item)
{
    Line line{new QGroupBox, new QComboBox, new QLineEdit(item.medium), new QLineEdit(item.content), new QToolButton};
    line.device->addItem(tr("(another medium, written below)"), qint64(0));
    for (const Device &device : std::as_const(m_devices))
        line.device->addItem(tr("%1 %2", "ledger number, name").arg(device.ledgerNumber, device.name), device.id.value);
    line.device->setCurrentIndex(std::max(0, line.device->findData(item.device.value)));
    line.medium->setMaxLength(200);
    line.content->setMaxLength(500);
    line.remove->setIcon(icon(u"delete"_s));
    line.remove->setAutoRaise(true);
    auto *grid = new QGridLayout(line.box);
    grid->setContentsMargins(10, 6, 10, 8);
    const auto put = [grid](int row, const QString &text, QWidget *input, int span) {
        auto *label = new QLabel(text);
        label->setBuddy(input);
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1, 1, span);
    };
    put(0, tr("Device"), line.device, 1);
    grid->addWidget(line.remove, 0, 2);
    put(1, tr("Medium"), line.medium, 2);
    put(2, tr("Information on it"), line.content, 2);
    grid->setColumnStretch(1, 1);
    const auto explain = [line] {
        line.medium->setPlaceholderText(line.device->currentData().toLongLong() > 0
                ? tr("Only where something belongs to it, such as a memory card")
                : tr("For example: USB memory, paper"));
    };
    explain();
    connect(line.device, &QComboBox::currentIndexChanged, this, explain);
    line.content->setPlaceholderText(tr("What kind of information; never its content"));
    m_layout->addWidget(line.box);
    m_lines.append(line);
    nameInputs();
    connect(line.remove, &QToolButton::clicked, this, [this, box = line.box] {
        const auto gone
            = std::find_if(m_lines.begin(), m_lines.end(), [box](const Line &one) { return one.box == box; });
        if (gone != m_lines.end())
            m_lines.erase(gone);
        box->hide();
        box->deleteLater();
        nameInputs();
    });
}

void CarryOutItemsEdit::nameInputs()
{
    for (int at = 0; at < m_lines.size(); ++at) {
        const Line &line = m_lines.at(at);
        const auto called = [at](const QString &what) { return tr("Thing %1: %2").arg(at + 1).arg(what); };
        line.box->setTitle(tr("Thing %1").arg(at + 1));
        line.device->setAccessibleName(called(tr("Device")));
        line.medium->setAccessibleName(called(tr("Medium")));
        line.content->setAccessibleName(called(tr("Information on it")));
        line.remove->setAccessibleName(called(tr("Remove")));
        line.remove->setToolTip(tr("Remove this thing"));
        line.remove->setEnabled(m_lines.size() > 1);
        line.device->setObjectName(u"device-%1"_s.arg(at + 1));
        line.medium->setObjectName(u"medium-%1"_s.arg(at + 1));
        line.content->setObjectName(u"content-%1"_s.arg(at + 1));
        if (at == 0)
            setFocusProxy(line.device);
    }
}

QList<CarryOutItem> CarryOutItemsEdit::items() const
{
    QList<CarryOutItem> items;
    for (const Line &line : m_lines) {
        CarryOutItem item;
        item.device = DeviceId{line.device->currentData().toLongLong()};
        item.medium = line.medium->text().trimmed();
        item.content = line.content->text().trimmed();
        if (item != CarryOutItem())
            items.append(item);
    }
    return items;
}

void CarryOutItemsEdit::clear()
{
    setFocusProxy(nullptr);
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
}

void CarryOutItemsEdit::setItems(const QList<CarryOutItem> &items)
{
    clear();
    for (const CarryOutItem &item : items)
        add(item);
    if (m_lines.isEmpty())
        add({});
}

QJsonArray CarryOutItemsEdit::draft() const
{
    QJsonArray array;
    for (const CarryOutItem &item : items()) {
        array.append(
            QJsonObject{{u"device"_s, item.device.value}, {u"medium"_s, item.medium}, {u"content"_s, item.content}});
    }
    return array;
}

void CarryOutItemsEdit::setDraft(const QJsonArray &draft)
{
    QList<CarryOutItem> items;
    for (const QJsonValue &value : draft) {
        const QJsonObject one = value.toObject();
        CarryOutItem item;
        item.device = DeviceId{one[u"device"].toInteger()};
        item.medium = one[u"medium"].toString();
        item.content = one[u"content"].toString();
        items.append(item);
    }
    setItems(items);
}

} // namespace mcs::app
