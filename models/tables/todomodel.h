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
    enum Columns { State, Level, Sentence, Articles, Due, Action, ColumnCount };
    enum Chips { Overdue, Week, Month }; // each holds the one before it

    using RecordModel::RecordModel;
    void setItems(const QList<policy::TodoItem> &items, const policy::Policy &policy, QDate today);
    [[nodiscard]] QStringList chips() const override;
    [[nodiscard]] int sortColumn() const override { return State; }
    // The item of a row's subject (TodoItem::id); null when there is none.
    [[nodiscard]] const policy::TodoItem *item(const QString &id) const;

protected:
    [[nodiscard]] QList<Column> columns() const override;

private:
    QList<policy::TodoItem> m_items;
    QHash<QString, qsizetype> m_places;
};

[[nodiscard]] Tone toneOf(const policy::TodoItem &item, QDate today);
// 東海村 第9条・準則 4-1
[[nodiscard]] QString articlesText(const QList<domain::Citation> &articles, const policy::Policy &policy);

} // namespace mcs::tables
