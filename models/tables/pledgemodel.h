// SPDX-License-Identifier: Apache-2.0
// 誓約書: each MCS user with the state of the pledge; people who left stay while a pledge of theirs is kept.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/peoplemap.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class RowBuilder;

// Where one person stands, for the list and for the matrix.
struct PledgeState
{
    std::optional<domain::StaffPledge> inForce;
    std::optional<domain::StaffPledge> underWay; // printed, not back yet
    bool left = false;
    bool isShown = false; // MCS users in service, and whoever has a pledge in force
    QString word; // 未提出 印刷済 署名受領 差替中 退職後存続 …
    Tone tone = Tone::None;
};
[[nodiscard]] PledgeState pledgeState(const domain::Staff &staff, const PeopleMap &people, QDate today);
void addPledgeChips(RowBuilder &row, const PledgeState &state);

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
