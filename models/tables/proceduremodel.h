// SPDX-License-Identifier: Apache-2.0
// 手続き: those under way, finished and given up, with the step that comes next.
#pragma once

#include "models/policy/procedurestate.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class ProcedureModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { State, What, Who, Next, Due, StartedOn, EndedOn, ColumnCount };
    enum Chips { UnderWay, Overdue, Ended };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return State; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// 「退職・異動・担当外（退職）」
[[nodiscard]] QString titleOf(const policy::ProcedureStatus &status);
[[nodiscard]] Tone toneOf(policy::StepState state);

} // namespace mcs::tables
