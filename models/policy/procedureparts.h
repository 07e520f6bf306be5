// SPDX-License-Identifier: Apache-2.0
// Questions about a colleague that more than one kind of procedure asks. Private to this layer.
#pragma once

#include "models/policy/procedurechecks.h"

namespace mcs::policy {

// leaving and handing over (procedureleaving.cpp); the subject is there
[[nodiscard]] CheckResult lastDayKnown(const ProcedureCase &of);
[[nodiscard]] CheckResult groupsLeft(const ProcedureCase &of);
[[nodiscard]] CheckResult groupsHandedOn(const ProcedureCase &of);
[[nodiscard]] CheckResult devicesReturned(const ProcedureCase &of);
[[nodiscard]] CheckResult ownDevicesErased(const ProcedureCase &of);
[[nodiscard]] CheckResult carryOutsClosed(const ProcedureCase &of);
[[nodiscard]] CheckResult officesEnded(const ProcedureCase &of);
[[nodiscard]] CheckResult officeNoticesSent(const ProcedureCase &of);
[[nodiscard]] CheckResult accountDeleted(const ProcedureCase &of);
[[nodiscard]] CheckResult staffReleased(const ProcedureCase &of);
[[nodiscard]] CheckResult successorAppointed(const ProcedureCase &of);
[[nodiscard]] CheckResult roleExplained(const ProcedureCase &of);
[[nodiscard]] CheckResult secondAdministrator(const ProcedureCase &of);

} // namespace mcs::policy
