// SPDX-License-Identifier: Apache-2.0
// The policy's lists as the facility's own papers print them: an id with its text. Private to this layer.
// Written so that a list whose entries carry ids of their own is taken as well as one of bare texts.
#pragma once

#include "models/policy/policy.h"

#if __has_include("models/policy/oversightrules.h")
#include "models/policy/oversightrules.h"
#endif
#if __has_include("models/policy/procedurerules.h")
#include "models/policy/procedurerules.h"
#endif

namespace mcs::policy {

struct PaperEntry
{
    QString id;
    QString text;
    QString group = {}; // heading under which it stands; may be empty
};

template <class Entry> PaperEntry paperEntry(const Entry &entry)
{
    if constexpr (requires { entry.group; })
        return {entry.id, entry.text, entry.group};
    else if constexpr (requires { entry.text; })
        return {entry.id, entry.text};
    else
        return {entry, entry};
}

template <class List> QList<PaperEntry> paperEntries(const List &list)
{
    QList<PaperEntry> entries;
    for (const auto &entry : list)
        entries.append(paperEntry(entry));
    return entries;
}

template <class P> QList<PaperEntry> trainingEntries(const P &policy)
{
    return paperEntries(policy.trainingTopics());
}

template <class P> QList<PaperEntry> measureEntries(const P &policy)
{
    if constexpr (requires { policy.incidentMeasures(); })
        return paperEntries(policy.incidentMeasures());
    else
        return {};
}

// The items of a check list; without an id those of the first, without lists the security items.
template <class P> QList<PaperEntry> inspectionEntries(const P &policy, const QString &id)
{
    if constexpr (requires { policy.inspectionLists(); }) {
        for (const auto &list : policy.inspectionLists()) {
            if (id.isEmpty() || list.id == id)
                return paperEntries(list.items);
        }
        return {};
    } else {
        return paperEntries(policy.checkItems());
    }
}

template <class P> QString inspectionTitle(const P &policy, const QString &id)
{
    if constexpr (requires { policy.inspectionLists(); }) {
        for (const auto &list : policy.inspectionLists()) {
            if (list.id == id)
                return list.title;
        }
    }
    return {};
}

template <class P> QList<PaperEntry> continuityEntries(const P &policy)
{
    if constexpr (requires { policy.continuity(); })
        return paperEntries(policy.continuity().methods);
    else
        return {};
}

template <class P> QList<PaperEntry> procedureEntries(const P &policy, const QString &kind)
{
    if constexpr (requires { policy.procedure(kind)->steps; }) {
        const auto rule = policy.procedure(kind);
        return rule ? paperEntries(rule->steps) : QList<PaperEntry>();
    } else {
        return paperEntries(policy.procedure(kind));
    }
}

template <class P> QString procedureTitle(const P &policy, const QString &kind)
{
    if constexpr (requires { policy.procedure(kind)->title; }) {
        if (const auto rule = policy.procedure(kind))
            return rule->title;
    }
    return {};
}

// The text of an entry; an id that the policy no longer knows stands for itself.
[[nodiscard]] inline QString textIn(const QList<PaperEntry> &entries, const QString &id)
{
    for (const PaperEntry &entry : entries) {
        if (entry.id == id)
            return entry.text;
    }
    return id;
}

} // namespace mcs::policy
