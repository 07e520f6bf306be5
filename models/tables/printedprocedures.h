// SPDX-License-Identifier: Apache-2.0
// 手続き on paper: the steps of one as a check list, and the sheet with which an administrator hands over (引継書).
#pragma once

#include "models/domain/listtext.h"
#include "models/policy/procedurestate.h"
#include "models/tables/printedlists.h"

namespace mcs::tables {

[[nodiscard]] domain::ListText printedProcedure(
    const policy::ProcedureStatus &status, const policy::Policy &policy, const ListHead &head);
// What the successor has to know: offices, what is open, procedures, groups, devices outside, where papers lie, and
// what is handed over. `procedure` is the hand-over.
[[nodiscard]] domain::ListText printedHandover(const domain::Procedure &procedure, const domain::Records &records,
    const QList<policy::TodoItem> &todo, const policy::Policy &policy, const ListHead &head);

} // namespace mcs::tables
