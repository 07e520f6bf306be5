// SPDX-License-Identifier: Apache-2.0
// The policy's lists as the facility's own papers print them: an id with its text. Private to this layer.
#pragma once

#include "models/policy/inspectionregister.h"
#include "models/policy/oversightrules.h"
#include "models/policy/procedurerules.h"

namespace mcs::policy {

struct PaperEntry
{
    QString id;
    QString text;
    QString group = {}; // heading under which it stands; may be empty
};

template <class List> QList<PaperEntry> paperEntries(const List &list)
{
    QList<PaperEntry> entries;
    for (const auto &entry : list) {
        entries.append({entry.id, entry.text});
        if constexpr (requires { entry.group; })
            entries.last().group = entry.group;
    }
    return entries;
}

// The items of a check list; without an id those of the first.
[[nodiscard]] inline QList<PaperEntry> inspectionEntries(const Policy &policy, const QString &id)
{
    const auto list
        = id.isEmpty() ? policy.inspectionLists().value(0) : inspectionList(policy, id).value_or(InspectionList());
    return paperEntries(list.items);
}

[[nodiscard]] inline QString inspectionTitle(const Policy &policy, const QString &id)
{
    return inspectionList(policy, id).value_or(InspectionList()).title;
}

[[nodiscard]] inline QList<PaperEntry> procedureEntries(const Policy &policy, const QString &kind)
{
    return paperEntries(policy.procedure(kind).value_or(ProcedureRule()).steps);
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
