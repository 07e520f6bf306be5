// SPDX-License-Identifier: Apache-2.0
// やること: everything missing, due or overdue, in the order of policy::todoList.
#pragma once

#include "models/policy/todo.h"
#include "models/tables/recordmodel.h"

namespace mcs::tables {

class TodoModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Columns { State, Level, Who, Sentence, Articles, When, Action, ColumnCount };
    // Each of the first three holds the one before it. What was put off is in the last only.
    enum Chips { Overdue, Week, Month, Snoozed };
    // Bits for Filter::required
    [[nodiscard]] static quint32 bitOf(policy::TodoTheme theme) { return 1U << (8 + int(theme)); }
    [[nodiscard]] static quint32 bitOf(policy::Level level) { return 1U << (20 + int(level)); }
    static constexpr quint32 regionBit = 1U << 28; // an article of the region demands it
    static constexpr quint32 baseBit = 1U << 29; // an article of 準則 demands it

    using RecordModel::RecordModel;
    void setItems(const QList<policy::TodoItem> &items, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int asideChip() const override { return Snoozed; }
    // The items as shown: filtered and in the order of the table.
    [[nodiscard]] QList<policy::TodoItem> shownItems() const;
    [[nodiscard]] static QString word(policy::TodoTheme theme); // translated
    [[nodiscard]] int sortColumn() const override { return State; }
    // The item of a row's subject (TodoItem::id); null when there is none.
    [[nodiscard]] const policy::TodoItem *item(const QString &id) const;

protected:
    [[nodiscard]] QList<Column> columns() const override;

private:
    [[nodiscard]] static QString whenText(const policy::TodoItem &item);
    [[nodiscard]] static quint32 filterBits(const policy::TodoItem &item, const QString &region);

    QList<policy::TodoItem> m_items;
    QHash<QString, qsizetype> m_places;
};

[[nodiscard]] Tone toneOf(policy::Level level);
[[nodiscard]] Tone toneOf(const policy::TodoItem &item, QDate today);
// 東海村 第9条・準則 4-1
[[nodiscard]] QString articlesText(const QList<domain::Citation> &articles, const policy::Policy &policy);

} // namespace mcs::tables
