// SPDX-License-Identifier: Apache-2.0
#include "models/tables/todomodel.h"

#include "models/tables/rowbuilder.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using policy::TodoItem;
using policy::TodoState;

Tone toneOf(const TodoItem &item, QDate today)
{
    switch (item.state) {
    case TodoState::Overdue:
        return Tone::Bad;
    case TodoState::Missing:
        return item.level == policy::Level::Mandatory || item.level == policy::Level::Care ? Tone::Bad
                                                                                           : Tone::Attention;
    case TodoState::Due:
    case TodoState::Coming:
        return item.due.isValid() && item.due <= today.addDays(7) ? Tone::Attention : Tone::None;
    }
    return Tone::None;
}

QString articlesText(const QList<domain::Citation> &articles, const policy::Policy &policy)
{
    QStringList parts;
    QString lastPolicy;
    for (const domain::Citation &citation : articles) {
        if (citation.policy == lastPolicy) {
            parts.last() += u'、' + citation.article;
            continue;
        }
        parts.append(policy.shortNameOf(citation.policy) + u' ' + citation.article);
        lastPolicy = citation.policy;
    }
    return parts.join(u" ／ "_s);
}

QList<Column> TodoModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Number, true, true};
    list[Level] = {u"level"_s, tr("Level"), 4, SortBy::Number, true};
    list[Sentence] = {u"sentence"_s, tr("What to do"), 26, SortBy::Text, true};
    list[Articles] = {u"articles"_s, tr("Articles"), 9, SortBy::Text, true};
    list[Due] = {u"due"_s, tr("Due"), 5, SortBy::Number, false, true};
    list[Action] = {u"action"_s, tr("Do it"), 11, SortBy::Text};
    return list;
}

QStringList TodoModel::chips() const
{
    return {tr("Overdue or missing"), tr("Within 7 days"), tr("Within 30 days")};
}

const TodoItem *TodoModel::item(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_items.at(*place);
}

void TodoModel::setItems(const QList<TodoItem> &items, const policy::Policy &policy, QDate today)
{
    m_items = items;
    m_places.clear();
    QList<Row> rows;
    rows.reserve(items.size());
    for (qsizetype place = 0; place < items.size(); ++place) {
        const TodoItem &item = items.at(place);
        m_places.insert(item.id, place);
        RowBuilder row(item.id, item.subjectName, ColumnCount);
        const Tone tone = toneOf(item, today);
        row.status(State, policy::stateWord(item.state), tone);
        row.number(State, place, policy::stateWord(item.state));
        row.number(Level, int(item.level), policy::levelWord(item.level));
        row.text(Sentence, item.sentence);
        row.text(Articles, articlesText(item.articles, policy).replace(u" ／ "_s, u"\n"_s)); // a line for each policy
        row.status(Due, {}, Tone::None);
        row.date(Due, item.due);
        row.text(Action, policy::actionCaption(item.action));
        const bool pressing = item.state == TodoState::Overdue || item.state == TodoState::Missing
            || (item.due.isValid() && item.due < today);
        row.chip(Overdue, pressing);
        row.chip(Week, pressing || (item.due.isValid() && item.due <= today.addDays(7)));
        row.chip(Month, pressing || (item.due.isValid() && item.due <= today.addDays(30)));
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
