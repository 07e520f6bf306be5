// SPDX-License-Identifier: Apache-2.0
// 誓約書 at a glance: rows people, columns what each of them needs before using MCS. Rows and chips are those of
// PledgeModel.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class PledgeMatrixModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, Job, Terms, Pledge, Roster, Account, ColumnCount };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
