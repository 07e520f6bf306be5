// SPDX-License-Identifier: Apache-2.0
// 連絡・提供の記録: notices and provisions to third parties, and where the policy knows them secondary uses, consents
// to photographs and disasters, in one list by day.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/devicemap.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class UseModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Day, Kind, Whom, About, What, State, ColumnCount };
    enum class Part { Open, Notices, Provisions, SecondaryUses, Photographs, Disasters };

    // What the policy has no rules for gets no chip.
    explicit UseModel(const policy::Policy &policy, QObject *parent = nullptr);
    void setRecords(const domain::Records &records, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Day; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

    [[nodiscard]] static StateWord stateOf(const domain::Notice &notice, QDate today);
    [[nodiscard]] static StateWord stateOf(const domain::SecondaryUse &use);
    [[nodiscard]] static StateWord stateOf(const domain::DisasterEvent &event);

protected:
    [[nodiscard]] QList<Column> columns() const override;

private:
    QList<Part> m_parts; // in the order of the chips
};

} // namespace mcs::tables
