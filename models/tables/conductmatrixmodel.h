// SPDX-License-Identifier: Apache-2.0
// 教育と周知 at a glance: a row a person, a column for the training and one for each document they are told of.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class ConductMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int Training = 0; // the first column; documents follow
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    void show(const QStringList &people); // rows in this order: "staff-3"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // RecordModel::ToneRole as in the lists.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString personAt(int row) const; // empty: there is none
    [[nodiscard]] int rowOf(const QString &person) const; // -1: not shown

private:
    struct Cell
    {
        QString word;
        Tone tone = Tone::None;
    };
    struct Person
    {
        QString name;
        QList<Cell> cells;
    };
    struct Head
    {
        QString title; // in full
        QString shown; // a long one shortened, its version on a line of its own
    };
    QList<Head> m_heads;
    QHash<QString, Person> m_people;
    QStringList m_shown;
};

} // namespace mcs::tables
