// SPDX-License-Identifier: Apache-2.0
// 規程・文書: each in its versions, with how many were told of it.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class DocumentModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Kind, Title, Version, EffectiveOn, CheckedOn, NextCheck, Told, State, ColumnCount };
    enum Chips { InForce, ToTell, ToCheck, Superseded };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int asideChip() const override { return Superseded; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
