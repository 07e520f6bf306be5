// SPDX-License-Identifier: Apache-2.0
// グループ: each group of MCS with its patient, its state and what comes next.
#pragma once

#include "models/policy/todo.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class GroupMap;

class GroupModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, About, Kind, State, Next, Due, Members, Outside, Owner, ColumnCount };
    enum Chips { PatientGroup, FreeGroup, AwaitingConsent, Active, NeedsReview, OtherOwner, Closed };

    using RecordModel::RecordModel;
    // `items`: やること; what concerns a group or one of its members stands in its row.
    void setRecords(const domain::Records &records, const GroupMap &groups, const policy::Policy &policy, QDate today,
        const QList<policy::TodoItem> &items);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Name; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// やること by group, each list in the order of the whole.
[[nodiscard]] QHash<domain::GroupId, QList<policy::TodoItem>> todoByGroup(
    const QList<policy::TodoItem> &items, const GroupMap &groups);
// The day by which the members are to be looked through; invalid: there is no interval, nothing to count from, or
// others or nobody have to look.
[[nodiscard]] QDate reviewDue(const domain::Group &group, const GroupMap &groups, const policy::Policy &policy);
// 終了・保管済・削除: nobody is to take part any more
[[nodiscard]] bool isClosed(const domain::Group &group);

} // namespace mcs::tables
