// SPDX-License-Identifier: Apache-2.0
#include "models/tables/matrixmodel.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/tables/groupmap.h"
#include "models/tables/groupmodel.h"
#include "models/tables/staffmodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr QChar wordEnd = u'\n';

quint64 cellKey(quint32 person, quint32 group)
{
    return quint64(person) << 32 | group;
}

bool holds(const QString &folded, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

void MatrixModel::setRecords(const Records &records, const GroupMap &groups, QDate today)
{
    beginResetModel();
    m_people.clear();
    m_groups.clear();
    m_groupPlaces.clear();
    m_cells.clear();
    m_rows.clear();
    m_columns.clear();

    struct Sorted
    {
        Person person;
        QByteArray office;
        QByteArray key;
    };
    std::vector<Sorted> people;
    people.reserve(size_t(records.staff.size() + records.externalMembers.size()) + 1);
    for (const Staff &staff : records.staff) {
        people.push_back(
            {{toText(staff.id), staff.name, staff.jobType,
                 searchKey(staff.name) + wordEnd + searchKey(staff.kana) + wordEnd + searchKey(staff.jobType), 0,
                 hasLeft(staff, today) || !staff.isMcsUser},
                {}, sortKey(staff.kana, staff.name)});
    }
    for (const ExternalMember &member : records.externalMembers) {
        const ExternalFacility *office = groups.facility(member.facility);
        const QString officeName = office ? office->name : QString();
        people.push_back({{toText(member.id), member.name, officeName,
                              searchKey(member.name) + wordEnd + searchKey(member.kana) + wordEnd
                                  + searchKey(member.jobType) + wordEnd + searchKey(officeName),
                              1, member.leftOn.isValid() && member.leftOn < today},
            sortKey({}, officeName), sortKey(member.kana, member.name)});
    }
    std::stable_sort(people.begin(), people.end(), [](const Sorted &a, const Sorted &b) {
        return std::tie(a.person.part, a.office, a.key) < std::tie(b.person.part, b.office, b.key);
    });
    QHash<QString, quint32> places;
    places.reserve(qsizetype(people.size()));
    m_people.reserve(people.size() + 1);
    for (Sorted &one : people) {
        places.insert(one.person.subject, quint32(m_people.size()));
        m_people.push_back(std::move(one.person));
    }
    const auto families = quint32(m_people.size());
    m_people.push_back({{}, tr("Patients and families"), {}, {}, 2});

    m_groups.reserve(size_t(records.groups.size()));
    for (const Group &group : records.groups) {
        const Patient *patient = groups.patient(group.patient);
        QString folded = searchKey(group.name);
        if (patient)
            folded += wordEnd + searchKey(patient->name) + wordEnd + searchKey(patient->kana);
        m_groupPlaces.insert(toText(group.id), quint32(m_groups.size()));
        const QString name = group.name.isEmpty() && patient ? patient->name : group.name;
        m_groups.push_back({toText(group.id), name, folded, isClosed(group)});
    }
    for (const Membership &membership : records.memberships) {
        const auto column = m_groupPlaces.constFind(toText(membership.group));
        if (!isOpen(membership.status) || column == m_groupPlaces.cend())
            continue;
        const QString subject = membership.staff.isStored() ? toText(membership.staff)
            : membership.outside.isStored()                 ? toText(membership.outside)
                                                            : QString();
        const quint32 row = places.value(subject, families);
        if (row == families && !subject.isEmpty())
            continue; // a person that was deleted
        ++m_people[row].groups;
        const quint64 key = cellKey(row, *column);
        if (!m_cells.contains(key))
            m_cells.insert(
                key, {membership.id, membership.status, sinceOf(membership), membership.personName, gapOf(membership)});
    }
    endResetModel();
}

void MatrixModel::show(const QStringList &groups, const QString &text)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    QStringList words;
    for (const QString &word : text.split(QChar(u' '), Qt::SkipEmptyParts)) {
        for (const QString &part : word.split(QChar(0x3000), Qt::SkipEmptyParts))
            words.append(searchKey(part));
    }
    words.removeAll(QString());
    std::vector<quint8> columnHit(m_groups.size()); // 1: shown, 2: found by its own words
    for (const QString &subject : groups) {
        const auto place = m_groupPlaces.constFind(subject);
        if (place == m_groupPlaces.cend())
            continue;
        m_columns.push_back(*place);
        columnHit[*place] = words.isEmpty() || holds(m_groups[*place].folded, words) ? 2 : 1;
    }
    std::vector<quint8> wanted(m_people.size());
    for (auto cell = m_cells.keyBegin(); cell != m_cells.keyEnd(); ++cell) {
        if (columnHit[size_t(*cell & 0xffffffffU)] == 2)
            wanted[size_t(*cell >> 32)] = 1;
    }
    for (quint32 place = 0; place < m_people.size(); ++place) {
        const Person &person = m_people[place];
        const bool offered = words.isEmpty() ? person.part < 2 && !person.gone
                                             : !person.folded.isEmpty() && holds(person.folded, words);
        if (offered || wanted[place])
            m_rows.push_back(place);
    }
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const MatrixModel::Cell *MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto found = m_cells.constFind(cellKey(m_rows[size_t(index.row())], m_columns[size_t(index.column())]));
    return found == m_cells.cend() ? nullptr : &*found;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? QVariant(cell->gap.isEmpty() ? signOf(cell->status) : signOf(cell->status) + u'!') : QVariant();
    case ToneRole:
        return int(cell ? toneOf(cell->status) : Tone::None);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentenceAt(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const Column &group = m_groups[m_columns[size_t(section)]];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return group.title;
        return role == MutedRole ? QVariant(group.closed) : QVariant();
    }
    const Person &person = m_people[m_rows[size_t(section)]];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::ToolTipRole:
        return person.office.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.office);
    case OfficeRole:
        return person.office;
    case CountRole:
        return person.groups;
    case PartRole:
        return section > 0 && m_people[m_rows[size_t(section) - 1]].part != person.part;
    case MutedRole:
        return person.gone;
    default:
        return {};
    }
}

QString MatrixModel::groupAt(int column) const
{
    return column >= 0 && column < columnCount() ? m_groups[m_columns[size_t(column)]].subject : QString();
}

QString MatrixModel::personAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_people[m_rows[size_t(row)]].subject : QString();
}

MembershipId MatrixModel::membershipAt(const QModelIndex &index) const
{
    const Cell *cell = cellAt(index);
    return cell ? cell->membership : MembershipId();
}

int MatrixModel::columnOf(const QString &group) const
{
    const auto place = m_groupPlaces.constFind(group);
    if (place == m_groupPlaces.cend())
        return -1;
    const auto found = std::find(m_columns.cbegin(), m_columns.cend(), *place);
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

int MatrixModel::rowOf(const QString &person) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [this, &person](quint32 place) { return m_people[place].subject == person; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString MatrixModel::sentenceAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Person &person = m_people[m_rows[size_t(index.row())]];
    const Column &group = m_groups[m_columns[size_t(index.column())]];
    const Cell *cell = cellAt(index);
    QString who = person.office.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.office);
    if (!cell)
        return tr("%1, %2: not in the group").arg(who, group.title);
    if (!cell->who.isEmpty())
        who = cell->who;
    QString sentence = tr("%1, %2: %3").arg(who, group.title, Words::of(cell->status));
    if (cell->since.isValid())
        sentence += tr(", since %1").arg(warekiShort(cell->since));
    if (!cell->gap.isEmpty())
        sentence += tr(". %1").arg(cell->gap);
    return sentence;
}

} // namespace mcs::tables
