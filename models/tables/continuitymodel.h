// SPDX-License-Identifier: Apache-2.0
// バックアッププラン: the versions of the plan, of which the newest counts.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/devicemap.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class ContinuityModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Version, EffectiveOn, Methods, Contacts, Inside, Outside, ReviewBy, State, ColumnCount };
    enum Chips { InForce, Earlier };

    using RecordModel::RecordModel;
    // Every version in id order.
    void setPlans(const QList<domain::ContinuityPlan> &plans, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return EffectiveOn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }
    [[nodiscard]] static StateWord stateOf(
        const domain::ContinuityPlan &plan, bool newest, const policy::Policy &policy, QDate today);

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// The ways of contact in the policy's words.
[[nodiscard]] QStringList methodWords(const domain::ContinuityPlan &plan, const policy::Policy &policy);

} // namespace mcs::tables
