// SPDX-License-Identifier: Apache-2.0
// The two badges 地域適合 and 準則適合 (AX4c): which duties are met. 地域適合 looks at the region's own M and N duties,
// 準則適合 at the M duties of 準則. Only duties that the ledger can judge are counted.
#pragma once

#include "models/policy/todo.h"

namespace mcs::policy {

struct Badge
{
    int met = 0;
    int total = 0; // 0: the layer does not apply
    QStringList open; // duties not met, in the policy's short wording
    bool operator==(const Badge &) const = default;
};
struct Compliance
{
    Badge region;
    Badge base;
};

[[nodiscard]] Compliance compliance(const QList<TodoItem> &todo, const Policy &policy);
[[nodiscard]] Compliance compliance(const domain::Records &records, const Policy &policy, QDate date);

} // namespace mcs::policy
