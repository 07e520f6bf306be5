// SPDX-License-Identifier: Apache-2.0
// 自己点検: one row for each inspection, the newest first.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/devicemap.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class InspectionModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { InspectedOn, Period, List, Inspector, Answered, NotMet, ToCorrect, State, ColumnCount };
    enum Chips { UnderWay, WithCorrections, Finished };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return InspectedOn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }
    // 回答中 是正待ち 完了
    [[nodiscard]] static StateWord stateOf(
        const domain::SelfInspection &inspection, const QList<domain::SelfInspection> &all, QDate today);

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

[[nodiscard]] qsizetype countOf(const domain::SelfInspection &inspection, domain::InspectionAnswer answer);

} // namespace mcs::tables
