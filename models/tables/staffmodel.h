// SPDX-License-Identifier: Apache-2.0
// スタッフ: the people of the facility with their MCS account.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class StaffModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, Kana, Job, State, Account, Pledge, PasswordDue, Email, ColumnCount };
    enum Chips { InService, WithoutPledge, WithoutAccount, InUse, HasLeft };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Kana; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// The last day on which the password of the account is in time; invalid when the rule asks for no change or no date is
// known.
[[nodiscard]] QDate passwordDue(const domain::McsAccount &account, const policy::Policy &policy);
// Has the person left on `today`?
[[nodiscard]] bool hasLeft(const domain::Staff &staff, QDate today);
[[nodiscard]] Tone toneOf(domain::AccountStatus status);

} // namespace mcs::tables
