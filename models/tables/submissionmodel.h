// SPDX-License-Identifier: Apache-2.0
// 届出: the packets handed in to the office of the region, newest first.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class SubmissionModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { PreparedOn, Kind, State, Papers, People, SubmittedOn, ReceivedOn, Number, ColumnCount };
    enum Chips { Preparing, ToSubmit, ToReceive, Returned, Finished };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return PreparedOn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

[[nodiscard]] Tone toneOf(domain::SubmissionStatus status);

} // namespace mcs::tables
