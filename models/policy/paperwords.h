// SPDX-License-Identifier: Apache-2.0
// States and kinds as they are written on the facility's own papers: Japanese, never translated. Private to this layer.
#pragma once

#include "models/domain/records.h"

namespace mcs::policy {

[[nodiscard]] QString paperWord(domain::DeviceType type);
[[nodiscard]] QString paperWord(domain::DeviceOwner owner);
[[nodiscard]] QString paperWord(domain::DeviceStatus status);
[[nodiscard]] QString paperWord(domain::CarryOutStatus status);
[[nodiscard]] QString paperWord(domain::GroupStatus status);
[[nodiscard]] QString paperWord(domain::MembershipStatus status);
[[nodiscard]] QString paperWord(domain::Verdict verdict);
[[nodiscard]] QString paperWord(domain::ConsentStatus status);
[[nodiscard]] QString paperWord(domain::SignerKind kind);
[[nodiscard]] QString paperWord(domain::Custody custody);
[[nodiscard]] QString paperWord(domain::PledgeStatus status);
[[nodiscard]] QString paperWord(domain::TrainingOrganiser organiser);
[[nodiscard]] QString paperWord(domain::TrainingKind kind);
[[nodiscard]] QString paperWord(domain::IncidentKind kind);
[[nodiscard]] QString paperWord(domain::InspectionAnswer answer);
[[nodiscard]] QString paperWord(domain::SecondaryUseKind kind);

} // namespace mcs::policy
