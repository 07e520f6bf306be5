// SPDX-License-Identifier: Apache-2.0
// Who is in which group, as a table: a row a person (own staff, then outside by office, then patients and families in
// one row), a column a group, a sign a state. Only cells that hold a membership cost memory.
#pragma once

#include "models/domain/records.h"
#include "models/tables/tone.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace mcs::tables {

class GroupMap;

class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole,
        OfficeRole, // of a row: job of own staff, office of others
        CountRole, // of a row: groups the person is in
        PartRole, // of a row: true where another kind of people begins
        MutedRole, // of a row: no longer works there; of a column: closed
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const domain::Records &records, const GroupMap &groups, QDate today);
    // The columns in order ("group-3"), and the words that people or their groups must hold.
    void show(const QStringList &groups, const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString groupAt(int column) const; // "group-3"; empty: none
    [[nodiscard]] QString personAt(int row) const; // "staff-5"; empty for patients and families
    [[nodiscard]] domain::MembershipId membershipAt(const QModelIndex &index) const; // not stored: not in the group
    [[nodiscard]] int columnOf(const QString &group) const; // -1: not shown
    [[nodiscard]] int rowOf(const QString &person) const; // -1: not shown
    // 「髙橋 﨑子（医師）：田中 一郎さんの会　参加中　R8.4.1から」
    [[nodiscard]] QString sentenceAt(const QModelIndex &index) const;
    [[nodiscard]] int totalPeople() const { return int(m_people.size()); }

private:
    struct Person
    {
        QString subject;
        QString name;
        QString office;
        QString folded;
        int part = 0; // 0 own staff, 1 outside, 2 patients and families
        bool gone = false;
        int groups = 0; // open memberships
    };
    struct Column
    {
        QString subject;
        QString title;
        QString folded;
        bool closed = false;
    };
    struct Cell
    {
        domain::MembershipId membership;
        domain::MembershipStatus status = domain::MembershipStatus::Candidate;
        QDate since;
        QString who; // in the row of patients and families
        QString gap;
    };
    [[nodiscard]] const Cell *cellAt(const QModelIndex &index) const;

    std::vector<Person> m_people;
    std::vector<Column> m_groups;
    QHash<QString, quint32> m_groupPlaces;
    QHash<quint64, Cell> m_cells; // person place << 32 | group place
    std::vector<quint32> m_rows; // places in m_people
    std::vector<quint32> m_columns; // places in m_groups
};

} // namespace mcs::tables
