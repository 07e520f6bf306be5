// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/calllistedit.h"

#include "app/widgets/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::ContinuityContact;

CallListEdit::CallListEdit(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_table->setObjectName(u"call-list"_s);
    m_table->setAccessibleName(tr("Contacts in calling order"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Telephone"), tr("Fax"), tr("E-mail address")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    const int widths[] = {14, 9, 10, 10, 12};
    for (int column = Role; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, em * widths[column]);
    m_table->setMinimumSize(em * 58, fontMetrics().height() * 11);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &iconName, const QString &text, auto act) {
        auto *made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
    };
    button(u"add-contact"_s, u"add"_s, tr("&Add a contact"), [this] {
        add({});
        m_table->setFocus();
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
    });
    button(u"contact-up"_s, {}, tr("Call &earlier (Alt+Up)"), [this] { move(-1); });
    button(u"contact-down"_s, {}, tr("Call &later (Alt+Down)"), [this] { move(1); });
    button(u"remove-contact"_s, u"delete"_s, tr("&Remove"), [this] { remove(); });
    buttons->addStretch(1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
}

ContinuityContact CallListEdit::contactAt(int row) const
{
    const auto text = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
    return {text(Name), text(Role), text(Tel), text(Fax), text(Email)};
}

void CallListEdit::show(int row, const ContinuityContact &contact)
{
    const QStringList texts{contact.name, contact.role, contact.tel, contact.fax, contact.email};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->item(row, column)->setText(texts.at(column));
}

void CallListEdit::add(const ContinuityContact &contact)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem);
    show(row, contact);
    m_table->setCurrentCell(row, Name);
}

void CallListEdit::move(int by)
{
    const int row = m_table->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= m_table->rowCount())
        return;
    const ContinuityContact here = contactAt(row);
    show(row, contactAt(other));
    show(other, here);
    m_table->setCurrentCell(other, m_table->currentColumn());
}

void CallListEdit::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), Name);
}

QList<ContinuityContact> CallListEdit::contacts() const
{
    QList<ContinuityContact> contacts;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ContinuityContact contact = contactAt(row);
        if (contact != ContinuityContact())
            contacts.append(contact);
    }
    return contacts;
}

void CallListEdit::setContacts(const QList<ContinuityContact> &contacts)
{
    m_table->setRowCount(0);
    for (const ContinuityContact &contact : contacts)
        add(contact);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Name);
}

QJsonArray CallListEdit::draft() const
{
    QJsonArray array;
    for (const ContinuityContact &contact : contacts()) {
        array.append(QJsonObject{{u"name"_s, contact.name}, {u"role"_s, contact.role}, {u"tel"_s, contact.tel},
            {u"fax"_s, contact.fax}, {u"email"_s, contact.email}});
    }
    return array;
}

void CallListEdit::setDraft(const QJsonArray &draft)
{
    QList<ContinuityContact> contacts;
    for (const QJsonValue &value : draft) {
        const QJsonObject one = value.toObject();
        contacts.append({one[u"name"].toString(), one[u"role"].toString(), one[u"tel"].toString(),
            one[u"fax"].toString(), one[u"email"].toString()});
    }
    setContacts(contacts);
}

bool CallListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->modifiers() == Qt::AltModifier && pressed->key() == Qt::Key_Up) {
            move(-1);
            return true;
        }
        if (pressed->modifiers() == Qt::AltModifier && pressed->key() == Qt::Key_Down) {
            move(1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mcs::app
