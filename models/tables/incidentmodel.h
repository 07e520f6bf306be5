// SPDX-License-Identifier: Apache-2.0
// 事故, newest first, and 利用の制限.
#pragma once

#include "models/policy/policy.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class IncidentModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { OccurredOn, Kind, What, Person, ReportedTo, Delay, Breach, State, ColumnCount };
    enum Chips { ToInstruct, UnderWay, Reportable, Closed };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return OccurredOn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

class RestrictionModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { From, Person, Kind, Origin, Reason, LiftedOn, State, ColumnCount };
    enum Chips { InForce, Lifted };

    using RecordModel::RecordModel;
    void setRecords(const domain::Records &records, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return From; }
    [[nodiscard]] Qt::SortOrder sortOrder() const override { return Qt::DescendingOrder; }

protected:
    [[nodiscard]] QList<Column> columns() const override;
};

[[nodiscard]] Tone toneOf(domain::IncidentStatus status);
// "速報 あと3日", "確報 済"; with its tone. Empty: no breach clock runs.
[[nodiscard]] std::pair<QString, Tone> breachWord(
    const domain::Incident &incident, const policy::Policy &policy, QDate today);

} // namespace mcs::tables
