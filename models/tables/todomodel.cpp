// SPDX-License-Identifier: Apache-2.0
#include "models/tables/todomodel.h"

#include "models/domain/wareki.h"
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

Tone toneOf(policy::Level level)
{
    switch (level) {
    case policy::Level::Mandatory:
        return Tone::Bad;
    case policy::Level::Care:
    case policy::Level::Recommended:
        return Tone::Attention;
    case policy::Level::Consider:
    case policy::Level::Permitted:
    case policy::Level::Information:
        break;
    }
    return Tone::Muted;
}

QString TodoModel::word(policy::TodoTheme theme)
{
    switch (theme) {
    case policy::TodoTheme::Facility:
        return tr("Facility and offices");
    case policy::TodoTheme::Staff:
        return tr("Staff");
    case policy::TodoTheme::Account:
        return tr("Accounts");
    case policy::TodoTheme::Pledge:
        return tr("Pledges");
    case policy::TodoTheme::Submission:
        return tr("Applications");
    case policy::TodoTheme::Group:
        return tr("Groups");
    case policy::TodoTheme::Consent:
        return tr("Consents");
    case policy::TodoTheme::Device:
        return tr("Devices");
    case policy::TodoTheme::CarryOut:
        return tr("Carry-outs");
    case policy::TodoTheme::Training:
        return tr("Training and incidents");
    case policy::TodoTheme::Procedure:
        return tr("Procedures");
    }
    return {};
}

QList<Column> TodoModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[State] = {u"state"_s, tr("State"), 5, SortBy::Number, true, true};
    list[Level] = {u"level"_s, tr("Level"), 2, SortBy::Number, true, true};
    list[Who] = {u"who"_s, tr("Who"), 6, SortBy::Reading, true};
    list[Sentence] = {u"sentence"_s, tr("What to do"), 24, SortBy::Text, true};
    list[Articles] = {u"articles"_s, tr("Articles"), 9, SortBy::Text, true};
    list[When] = {u"when"_s, tr("Since / until"), 7, SortBy::Number};
    list[Action] = {u"action"_s, tr("Do it"), 12, SortBy::Text};
    return list;
}

QStringList TodoModel::chips() const
{
    return {tr("Overdue or missing"), tr("Within 7 days"), tr("Within 30 days"), tr("Put off")};
}

const TodoItem *TodoModel::item(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_items.at(*place);
}

QList<TodoItem> TodoModel::shownItems() const
{
    QList<TodoItem> shown;
    shown.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        shown.append(*item(subjectAt(row)));
    return shown;
}

QString TodoModel::whenText(const TodoItem &item)
{
    if (isSnoozed(item))
        return tr("put off\nuntil %1").arg(domain::warekiShort(item.snoozedUntil));
    QStringList lines;
    if (item.since.isValid() && item.since != item.due)
        lines.append(tr("since %1").arg(domain::warekiShort(item.since)));
    if (item.due.isValid())
        lines.append(tr("until %1").arg(domain::warekiShort(item.due)));
    return lines.join(u'\n');
}

quint32 TodoModel::filterBits(const TodoItem &item, const QString &region)
{
    quint32 bits = bitOf(policy::themeOf(item)) | bitOf(item.level);
    for (const domain::Citation &citation : item.articles) {
        if (citation.policy == region)
            bits |= regionBit;
        else if (citation.policy != "facility"_L1)
            bits |= baseBit;
    }
    return bits;
}

void TodoModel::setItems(const QList<TodoItem> &items, const policy::Policy &policy, QDate today)
{
    m_items = items;
    m_places.clear();
    m_places.reserve(items.size());
    const QString region = policy.hasRegion() ? policy.id() : QString();
    const QString facility = tr("Facility");
    QHash<QString, QString> articles; // of each demand: there are few demands and many items
    QHash<int, QString> captions;
    QList<Row> rows;
    rows.reserve(items.size());
    for (qsizetype place = 0; place < items.size(); ++place) {
        const TodoItem &item = items.at(place);
        m_places.insert(item.id, place);
        RowBuilder row(item.id, item.subjectName, ColumnCount);
        const bool putOff = isSnoozed(item);
        const Tone tone = putOff ? Tone::Muted : toneOf(item, today);
        row.status(State, {}, tone);
        row.number(State, place, putOff ? tr("Put off") : policy::stateWord(item.state));
        row.status(Level, {}, toneOf(item.level));
        row.number(Level, int(item.level), policy::levelWord(item.level));
        row.text(Who, item.subjectType == "facility"_L1 ? facility : item.subjectName);
        row.text(Sentence,
            putOff ? tr("Put off: %1 (%2)").arg(item.snoozeReason, item.snoozedBy) + u'\n' + item.sentence
                   : item.sentence);
        QString &cited = articles[item.demand];
        if (cited.isEmpty())
            cited = articlesText(item.articles, policy).replace(u" ／ "_s, u"\n"_s); // a line for each policy
        row.text(Articles, cited);
        const QDate day = putOff ? item.snoozedUntil : item.due.isValid() ? item.due : item.since;
        if (day.isValid())
            row.number(When, day.toJulianDay(), whenText(item));
        QString &caption = captions[int(item.action)];
        if (caption.isEmpty())
            caption = policy::actionCaption(item.action);
        row.text(Action, caption);
        const bool pressing = policy::isPressing(item) || (!putOff && item.due.isValid() && item.due < today);
        row.chip(Overdue, pressing);
        row.chip(Week, pressing || (!putOff && item.due.isValid() && item.due <= today.addDays(7)));
        row.chip(Month, pressing || (!putOff && item.due.isValid() && item.due <= today.addDays(30)));
        row.chip(Snoozed, putOff);
        row.bits(filterBits(item, region));
        if (putOff)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
