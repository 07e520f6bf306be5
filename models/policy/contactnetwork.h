// SPDX-License-Identifier: Apache-2.0
// 連絡網: the free group in MCS by which the region's office tells every facility and user (幸手・杉戸 第18条).
#pragma once

#include "models/domain/records.h"

namespace mcs::policy {

struct ContactNetwork
{
    const domain::Group *group = nullptr; // in use; null: none is recorded. The records outlive it
    QList<const domain::Staff *> missing; // MCS users in service who neither take part nor are invited
};

[[nodiscard]] ContactNetwork contactNetwork(const domain::Records &records, QDate today);

} // namespace mcs::policy
