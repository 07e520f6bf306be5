// SPDX-License-Identifier: Apache-2.0
// What becomes of papers that were signed under an earlier version of a policy.
#pragma once

#include <QString>

#include <optional>

namespace mcs::policy {

// Valid: nothing. SignAgain: the paper is signed anew, the earlier one counts until then. NewWording: the earlier one
// stays valid; the new wording is recommended. In order of weight.
enum class PaperEffect { Valid, NewWording, SignAgain };

[[nodiscard]] QString effectName(PaperEffect effect); // "sign-again", as in policy.json
[[nodiscard]] std::optional<PaperEffect> effectNamed(const QString &name);
[[nodiscard]] QString effectWord(PaperEffect effect); // translated

} // namespace mcs::policy
