// SPDX-License-Identifier: Apache-2.0
// 教育: the sessions, newest first; and the people with what each was trained in and told of.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class TrainingModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { HeldOn, Title, Kind, Organiser, Lecturer, Topics, Attended, State, ColumnCount };
    enum Chips { Ahead, Regular, Newcomer, Video };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return HeldOn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// A row for everybody who is to be trained: MCS users in service and the MCS管理者.
class LearnerModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, Job, LastOn, DueOn, Training, Told, NotTold, ColumnCount };
    enum Chips { Due, NewPeople, ToTell };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
