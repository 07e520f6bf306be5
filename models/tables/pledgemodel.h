// SPDX-License-Identifier: Apache-2.0
// 誓約書: each MCS user with the state of the pledge; people who left stay while a pledge of theirs is kept.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class PledgeModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, Kana, Job, State, PrintedOn, SignedOn, Place, ColumnCount };
    enum Chips { Missing, Printed, Signed, Exempt, HasLeft };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Kana; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
