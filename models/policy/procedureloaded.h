// SPDX-License-Identifier: Apache-2.0
// A procedure with everything that decides about its next step. Private to its register.
#pragma once

#include "models/policy/procedureregister.h"

namespace mcs::policy {

struct ProcedureRegister::Loaded
{
    domain::Procedure procedure;
    domain::Records records;
    ProcedureStatus status;

    [[nodiscard]] StepStatus *step(const QString &id); // null: it has none of that id
    [[nodiscard]] domain::ProcedureStep *kept(const QString &id);
};

// Does `act` through the registers (procedureacts.cpp).
[[nodiscard]] Result<ProcedureRegister::Done> performAct(const QString &act, const domain::Procedure &procedure,
    const domain::Records &records, const RegisterContext &context, Registers &registers);

} // namespace mcs::policy
