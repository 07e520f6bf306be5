// SPDX-License-Identifier: Apache-2.0
// 端末: the register of devices with who has each and when it is to be checked, by ledger number.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class DeviceModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Number, Name, Type, Owner, Holder, Place, CheckedOn, NextCheck, State, ColumnCount };
    enum Chips { CheckNeeded, Lent, Outside, Personal, WithoutPermit, Gone };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Number; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

} // namespace mcs::tables
