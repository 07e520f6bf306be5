// SPDX-License-Identifier: Apache-2.0
// 同意書: each patient with the state of the consent.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class PatientModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Name, Kana, Birth, Care, State, SignedOn, Counterpart, Explainer, Place, ColumnCount };
    enum Chips { Missing, Printed, CounterpartMissing, InForce, Withdrawn, Ended, Partly, Asked };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Kana; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

// The state of a consent in words: that clauses are refused, or that it is taken as given, is part of it.
[[nodiscard]] QString consentWord(const domain::Consent &consent);

[[nodiscard]] bool careHasEnded(const domain::Patient &patient);

} // namespace mcs::tables
