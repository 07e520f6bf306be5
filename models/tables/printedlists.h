// SPDX-License-Identifier: Apache-2.0
// Lists of the window as they are printed.
#pragma once

#include "models/domain/listtext.h"
#include "models/policy/compliance.h"

namespace mcs::tables {

// What stands above a list: whose it is, of which day, and how it was filtered (empty: not).
struct ListHead
{
    QString facility;
    QDate date;
    QString filter;
};

// やること, in groups of state.
[[nodiscard]] domain::ListText printedTodo(
    const QList<policy::TodoItem> &items, const policy::Policy &policy, const ListHead &head);
// The duties article by article, a group a policy; `figures` are the badges.
[[nodiscard]] domain::ListText printedCompliance(const QList<policy::DutyLine> &lines,
    const policy::Compliance &figures, const policy::Policy &policy, const ListHead &head);

} // namespace mcs::tables
