// SPDX-License-Identifier: Apache-2.0
// What the tables of Exports are made with. Private to this layer.
#pragma once

#include "models/tables/exports.h"
#include "models/tables/subjectnames.h"

namespace mcs::tables {

// As a spreadsheet and the import understand it.
[[nodiscard]] inline QString day(QDate date)
{
    return date.toString(QStringLiteral("yyyy/M/d"));
}

[[nodiscard]] inline QString yesNo(bool yes)
{
    return yes ? QStringLiteral("○") : QStringLiteral("×");
}

// A table whose rows name their columns, so that heading and value cannot drift apart.
class ExportBuilder
{
public:
    explicit ExportBuilder(const QStringList &header = {}) { m_table.header = header; }
    void beginRow() { m_table.rows.append(QStringList(m_table.header.size())); }
    void set(const QString &column, const QString &value)
    {
        qsizetype place = m_table.header.indexOf(column);
        if (place < 0) {
            place = m_table.header.size();
            m_table.header.append(column);
            for (QStringList &row : m_table.rows)
                row.append(QString());
        }
        m_table.rows.last()[place] = value;
    }
    [[nodiscard]] Exports::Table table() const { return m_table; }

private:
    Exports::Table m_table;
};

[[nodiscard]] Exports::Table consentTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table pledgeTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table deviceTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table carryOutTable(const domain::Records &records, const SubjectNames &names, QDate today);
[[nodiscard]] Exports::Table submissionTable(
    const domain::Records &records, const policy::Policy &policy, const SubjectNames &names);
// exportoversight.cpp
[[nodiscard]] Exports::Table inspectionTable(
    const domain::Records &records, const policy::Policy &policy, const SubjectNames &names);
[[nodiscard]] Exports::Table continuityTable(const domain::Records &records, const policy::Policy &policy);
[[nodiscard]] Exports::Table noticeTable(const domain::Records &records, const policy::Policy &policy);
[[nodiscard]] Exports::Table provisionTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table secondaryUseTable(
    const domain::Records &records, const policy::Policy &policy, const SubjectNames &names);
[[nodiscard]] Exports::Table photoConsentTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table disasterTable(const domain::Records &records, const SubjectNames &names);
[[nodiscard]] Exports::Table procedureTable(const domain::Records &records, const policy::Policy &policy, QDate today);
[[nodiscard]] Exports::Table trainingTable(
    const domain::Records &records, const policy::Policy &policy, const SubjectNames &names);
[[nodiscard]] Exports::Table briefingTable(const domain::Records &records, const SubjectNames &names, QDate today);
[[nodiscard]] Exports::Table incidentTable(
    const domain::Records &records, const policy::Policy &policy, const SubjectNames &names);

} // namespace mcs::tables
