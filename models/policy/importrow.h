// SPDX-License-Identifier: Apache-2.0
// One row of an imported list: reads its cells by heading and notes every problem with line and column.
#pragma once

#include "models/domain/csv.h"
#include "models/policy/imports.h"

#include <QHash>

namespace mcs::policy {

// Where each known heading stands in the file.
using ColumnPlaces = QHash<QString, int>;

class ImportRow
{
public:
    ImportRow(const domain::CsvRow &row, const ColumnPlaces &columns, ImportReport &report);

    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] QString text(const QString &column) const; // trimmed; empty when the file lacks the column

    // Checked cells; a bad one is noted as a problem and comes back empty.
    [[nodiscard]] QString name(const QString &column);
    [[nodiscard]] QString limited(const QString &column, int maximumCharacters);
    [[nodiscard]] QString email(const QString &column);
    [[nodiscard]] QDate date(const QString &column);
    [[nodiscard]] domain::Sex sex(const QString &column);
    [[nodiscard]] std::optional<bool> yesOrNo(const QString &column); // ○ or ×

    void problem(const QString &column, const QString &sentence);
    [[nodiscard]] bool hasProblemIn(const QString &column) const;

private:
    QString checked(const QString &column, const domain::Result<void> &check);

    const domain::CsvRow &m_row;
    const ColumnPlaces &m_columns;
    ImportReport &m_report;
    qsizetype m_firstProblem; // of this row
};

} // namespace mcs::policy
