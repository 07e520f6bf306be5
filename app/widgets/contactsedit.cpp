// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/contactsedit.h"

#include "app/widgets/enumcombo.h"
#include "app/widgets/icons.h"

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
using domain::ContactKind;
using domain::PatientContact;

ContactsEdit::ContactsEdit(QWidget *parent)
    : QWidget(parent)
{
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(8);
    auto *more = new QPushButton(icon(u"add"_s), tr("Add a contact"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.last().name->setFocus();
    });
}

void ContactsEdit::add(const PatientContact &contact)
{
    auto *box = new QGroupBox;
    Line line{box,
        enumCombo(
            {ContactKind::Family, ContactKind::Proxy, ContactKind::Emergency, ContactKind::Guardian}, contact.kind),
        new QLineEdit(contact.name), new QLineEdit(contact.relation), new QLineEdit(contact.tel),
        new QLineEdit(contact.address), new QToolButton};
    line.tel->setInputMethodHints(Qt::ImhPreferLatin);
    line.remove->setIcon(icon(u"delete"_s));
    line.remove->setText(tr("Remove this contact"));
    line.remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line.remove->setAutoRaise(true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(10, 8, 10, 8);
    const auto put = [grid](int row, int column, const QString &text, QWidget *input, int span = 1) {
        auto *label = new QLabel(text);
        label->setBuddy(input);
        grid->addWidget(label, row, column);
        grid->addWidget(input, row, column + 1, 1, span);
    };
    put(0, 0, tr("Kind"), line.kind);
    put(0, 2, tr("Full name"), line.name);
    put(1, 0, tr("Relation"), line.relation);
    put(1, 2, tr("Telephone"), line.tel);
    put(2, 0, tr("Address"), line.address, 3);
    grid->addWidget(line.remove, 3, 0, 1, 4, Qt::AlignRight);
    grid->setColumnStretch(3, 1);
    m_layout->addWidget(box);
    m_lines.append(line);
    nameInputs();
    connect(line.remove, &QToolButton::clicked, this, [this, box] {
        const auto gone
            = std::find_if(m_lines.begin(), m_lines.end(), [box](const Line &one) { return one.box == box; });
        if (gone != m_lines.end())
            m_lines.erase(gone);
        box->deleteLater();
        nameInputs();
    });
}

void ContactsEdit::nameInputs()
{
    for (int at = 0; at < m_lines.size(); ++at) {
        const Line &line = m_lines.at(at);
        const auto called = [at](const QString &what) { return tr("Contact %1: %2").arg(at + 1).arg(what); };
        line.kind->setAccessibleName(called(tr("Kind")));
        line.name->setAccessibleName(called(tr("Full name")));
        line.relation->setAccessibleName(called(tr("Relation")));
        line.tel->setAccessibleName(called(tr("Telephone")));
        line.address->setAccessibleName(called(tr("Address")));
        line.remove->setAccessibleName(called(tr("Remove this contact")));
    }
}

QList<PatientContact> ContactsEdit::contacts() const
{
    QList<PatientContact> contacts;
    for (const Line &line : m_lines) {
        const PatientContact contact{enumValue<ContactKind>(line.kind), line.name->text().trimmed(),
            line.relation->text().trimmed(), line.tel->text().trimmed(), line.address->text().trimmed()};
        if (!contact.name.isEmpty() || !contact.relation.isEmpty() || !contact.tel.isEmpty()
            || !contact.address.isEmpty())
            contacts.append(contact);
    }
    return contacts;
}

void ContactsEdit::clear()
{
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
}

void ContactsEdit::setContacts(const QList<PatientContact> &contacts)
{
    clear();
    for (const PatientContact &contact : contacts)
        add(contact);
}

QJsonArray ContactsEdit::draft() const
{
    QJsonArray array;
    for (const PatientContact &contact : contacts()) {
        array.append(QJsonObject{{u"kind"_s, int(contact.kind)}, {u"name"_s, contact.name},
            {u"relation"_s, contact.relation}, {u"tel"_s, contact.tel}, {u"address"_s, contact.address}});
    }
    return array;
}

void ContactsEdit::setDraft(const QJsonArray &draft)
{
    clear();
    for (const QJsonValue &value : draft) {
        const QJsonObject one = value.toObject();
        add({ContactKind(one[u"kind"].toInt()), one[u"name"].toString(), one[u"relation"].toString(),
            one[u"tel"].toString(), one[u"address"].toString()});
    }
}

} // namespace mcs::app
