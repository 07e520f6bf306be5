// SPDX-License-Identifier: Apache-2.0
// The picture behind the badges: a line for each article and what it demands, in the order of the policies.
#pragma once

#include "models/policy/compliance.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class ComplianceModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { Article, Level, Duty, State, Open, ColumnCount };
    enum Chips { NotMet, Met, NotJudged, Unclear };
    static constexpr quint32 regionBit = 1U << 28; // for Filter::required
    static constexpr quint32 baseBit = 1U << 29;

    using RecordModel::RecordModel;
    void setLines(const QList<policy::DutyLine> &lines, const policy::Policy &policy);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return Article; }
    [[nodiscard]] const policy::DutyLine *line(const QString &subject) const; // null when there is none
    [[nodiscard]] QList<policy::DutyLine> shownLines() const; // filtered, in the order of the table
    // 地域ポリシーに定めなし（準則による）, or how the program reads what a policy leaves open; mostly empty.
    [[nodiscard]] static QString remark(const policy::DutyLine &line);
    // One line of a CSV file or a printed list, with its headings.
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static QStringList cells(const policy::DutyLine &line, const policy::Policy &policy);

protected:
    [[nodiscard]] QList<Column> columns() const override;

private:
    QList<policy::DutyLine> m_lines;
    QHash<QString, qsizetype> m_places;
};

[[nodiscard]] Tone toneOf(policy::DutyState state);

} // namespace mcs::tables
