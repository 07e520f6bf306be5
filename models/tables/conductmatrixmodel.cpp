// SPDX-License-Identifier: Apache-2.0
#include "models/tables/conductmatrixmodel.h"

#include "models/domain/wareki.h"
#include "models/policy/toldpeople.h"
#include "models/policy/trainingregister.h"

namespace mcs::tables {

using namespace domain;

namespace {

QString headOf(const PolicyDocument &document)
{
    constexpr qsizetype longest = 16; // characters in two lines of a column
    const QString title
        = document.title.size() > longest ? document.title.left(longest - 1) + QChar(0x2026) : document.title;
    return title + QChar(u'\n') + document.version;
}

} // namespace

void ConductMatrixModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    beginResetModel();
    m_people.clear();
    m_shown.clear();
    m_heads = {{tr("Training"), tr("Training")}};
    QList<policy::ToldPeople> told;
    for (const PolicyDocument *document : policy::documentsToBrief(records, today)) {
        m_heads.append({policy::titleOf(*document), headOf(*document)});
        told.append(policy::ToldPeople(*document));
    }
    QHash<StaffId, policy::TrainingDue> dues;
    for (const policy::TrainingDue &due : policy::trainingsDue(records, policy, today))
        dues.insert(due.staff, due);
    for (const Staff *staff : policy::peopleToTrain(records, today)) {
        const policy::TrainingDue due = dues.value(staff->id);
        const bool overdue = !due.dueOn.isValid() || due.dueOn < today;
        const bool soon = !overdue && (due.isNewcomer || due.dueOn <= today.addDays(30));
        Person person{staff->name, {}};
        person.cells.append({due.lastOn.isValid() ? warekiShort(due.lastOn) : tr("None"),
            overdue    ? Tone::Bad
                : soon ? Tone::Attention
                       : Tone::Good});
        for (const policy::ToldPeople &one : std::as_const(told)) {
            const Briefing *briefing = one.briefing(staff->id);
            person.cells.append(
                briefing ? Cell{warekiShort(briefing->briefedOn), Tone::Good} : Cell{tr("Not yet"), Tone::Bad});
        }
        m_people.insert(toText(staff->id), person);
    }
    endResetModel();
}

void ConductMatrixModel::show(const QStringList &people)
{
    beginResetModel();
    m_shown = people;
    m_shown.removeIf([this](const QString &person) { return !m_people.contains(person); });
    endResetModel();
}

int ConductMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ConductMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant ConductMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Person person = m_people.value(m_shown.at(index.row()));
    const Cell cell = person.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.word;
    case RecordModel::ToneRole:
        return int(cell.tone);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "person, document, day").arg(person.name, m_heads.at(index.column()).title, cell.word);
    default:
        return {};
    }
}

QVariant ConductMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? m_heads.at(section).shown : m_heads.at(section).title;
    return m_people.value(m_shown.at(section)).name;
}

QString ConductMatrixModel::personAt(int row) const
{
    return m_shown.value(row);
}

int ConductMatrixModel::rowOf(const QString &person) const
{
    return int(m_shown.indexOf(person));
}

} // namespace mcs::tables
