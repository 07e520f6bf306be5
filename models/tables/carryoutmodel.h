// SPDX-License-Identifier: Apache-2.0
// 持出し: the requests to carry devices and information outside, newest first.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class CarryOutModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { AppliedOn, Applicant, What, Purpose, From, To, Approver, State, ColumnCount };
    enum Chips { ToApprove, Approved, Outside, Overdue, ToConfirm, Finished };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return From; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
