// SPDX-License-Identifier: Apache-2.0
// 点検資料一式: which records the papers of a pack (PaperPack) are about on a day. What is shown is what counts now,
// and of what piles up the last round: groups in use with their newest review, trainings and incidents of the last
// interval, the newest self-inspection of each list, the plan in force.
#pragma once

#include "models/policy/formfilling.h"
#include "models/policy/oversightrules.h"

namespace mcs::policy {

[[nodiscard]] std::optional<PaperPack> paperPack(const Policy &policy, const QString &id);

// One request a paper behind the cover, in the order of the pack; a paper about nothing is left out.
[[nodiscard]] QList<FormRequest> packRequests(
    const PaperPack &pack, const domain::Records &records, const Policy &policy, QDate date);

} // namespace mcs::policy
