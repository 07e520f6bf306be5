// SPDX-License-Identifier: Apache-2.0
#include "app/settings/outsidesection.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/recordeditor.h"
#include "app/settings/listtable.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/tables/words.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::ExternalFacility;
using domain::ExternalMember;
using tables::Words;

OutsideSection::OutsideSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Other offices"),
        tr("The offices with which patients are shared, and the people there who take part in groups."), parent)
    , m_facilities(new ListTable(tr("Other offices"),
          {tr("Office"), tr("Kind"), tr("Telephone"), tr("Fax"), tr("Applied for MCS"), tr("Posting its documents"),
              tr("People in groups")}))
    , m_people(new ListTable(tr("People of the office"),
          {tr("Name"), tr("Reading"), tr("Job"), tr("Telephone"), tr("E-mail address"), tr("Groups"), tr("Left on")}))
    , m_change(new QPushButton(tr("&Change the office")))
    , m_changePerson(new QPushButton(tr("Change the pe&rson")))
{
    auto *add = new QPushButton(tr("&New office"));
    auto *addPerson = new QPushButton(tr("New &person"));
    m_facilities->setObjectName(u"outsideOffices"_s);
    m_people->setObjectName(u"outsidePeople"_s);
    const auto buttons = [this](std::initializer_list<QPushButton *> list) {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : list)
            row->addWidget(button);
        row->addStretch(1);
        body()->addLayout(row);
    };
    body()->addWidget(m_facilities, 3);
    buttons({add, m_change});
    body()->addWidget(new QLabel(tr("People of the office")));
    body()->addWidget(m_people, 2);
    buttons({addPerson, m_changePerson});
    for (QPushButton *button : {add, addPerson})
        button->setEnabled(mayChange(domain::Permission::EditRecords));
    connect(add, &QPushButton::clicked, this, [this] { edit(u"external-facility"_s, {}); });
    connect(addPerson, &QPushButton::clicked, this, [this] { edit(u"external-member"_s, {}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        edit(u"external-facility"_s, domain::toText(domain::ExternalFacilityId{m_facilities->currentId()}));
    });
    connect(m_changePerson, &QPushButton::clicked, this,
        [this] { edit(u"external-member"_s, domain::toText(domain::ExternalMemberId{m_people->currentId()})); });
    connect(m_facilities, &ListTable::idActivated, m_change, &QPushButton::click);
    connect(m_people, &ListTable::idActivated, m_changePerson, &QPushButton::click);
    connect(m_facilities, &QTableWidget::itemSelectionChanged, this, &OutsideSection::fillPeople);
    connect(m_people, &QTableWidget::itemSelectionChanged, this, [this] {
        m_changePerson->setEnabled(m_people->currentId() > 0 && mayChange(domain::Permission::EditRecords));
    });
    connect(&session, &Session::recordsChanged, this, &OutsideSection::fill);
    fill();
}

void OutsideSection::fill()
{
    const domain::Records &records = session().records();
    QList<ExternalFacility> offices = records.externalFacilities;
    std::sort(offices.begin(), offices.end(), [](const ExternalFacility &a, const ExternalFacility &b) {
        return domain::sortKey({}, a.name) < domain::sortKey({}, b.name);
    });
    QList<std::pair<qint64, QStringList>> rows;
    for (const ExternalFacility &office : std::as_const(offices)) {
        QSet<domain::ExternalMemberId> people;
        for (const ExternalMember &member : records.externalMembers) {
            if (member.facility == office.id)
                people.insert(member.id);
        }
        const auto taking = std::count_if(records.memberships.cbegin(), records.memberships.cend(),
            [&](const domain::Membership &one) { return people.contains(one.outside); });
        rows.append({office.id.value,
            {office.name, office.kind, office.tel, office.fax, Words::of(office.applied),
                Words::of(office.allowsPosting), QString::number(taking)}});
    }
    m_facilities->fill(rows);
    fillPeople();
}

void OutsideSection::fillPeople()
{
    const domain::Records &records = session().records();
    const domain::ExternalFacilityId office{m_facilities->currentId()};
    QList<std::pair<qint64, QStringList>> rows;
    for (const ExternalMember &member : records.externalMembers) {
        if (member.facility != office)
            continue;
        const auto groups = std::count_if(records.memberships.cbegin(), records.memberships.cend(),
            [&](const domain::Membership &one) { return one.outside == member.id; });
        rows.append({member.id.value,
            {member.name, member.kana, member.jobType, member.tel, member.email, QString::number(groups),
                domain::warekiShort(member.leftOn)}});
    }
    m_people->fill(rows);
    const bool allowed = mayChange(domain::Permission::EditRecords);
    m_change->setEnabled(allowed && office.isStored());
    m_changePerson->setEnabled(allowed && m_people->currentId() > 0);
}

void OutsideSection::edit(const QString &kind, const QString &subject)
{
    RecordEditor *editor = openEditor(session(), kind, subject, window());
    connect(editor, &RecordEditor::saved, this, [this] { finish({}, tr("Saved.")); });
}

} // namespace mcs::app
