// SPDX-License-Identifier: Apache-2.0
// How an item with a due day stands. Private to this layer.
#pragma once

#include "models/policy/todo.h"

namespace mcs::policy {

inline constexpr int dueLookAhead = 30; // days before a due day from which on it is shown

// The due day itself is in time; within a week it is due, earlier it is coming.
[[nodiscard]] inline TodoState dueState(QDate due, QDate today)
{
    return due < today ? TodoState::Overdue : due <= today.addDays(7) ? TodoState::Due : TodoState::Coming;
}
// What is not yet due leaves nothing open.
inline void closeUnlessOverdue(TodoItem &item)
{
    if (item.state != TodoState::Overdue && item.state != TodoState::Missing)
        item.opensRegion = item.opensBase = false;
}

} // namespace mcs::policy
