// SPDX-License-Identifier: Apache-2.0
// 復旧キー: 34 random symbols of 5 bits (170 bits) and a check symbol, printed as seven groups of five.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

namespace mcs::store {

inline constexpr int recoveryKeySymbols = 35; // with the check symbol

// A new random key, "7K2QD-…".
[[nodiscard]] QString makeRecoveryKey();

// The symbols without dashes, as they are hashed. Takes lower case, full-width characters, any or no dashes and blanks,
// and the letters that look like digits (O as 0, I and L as 1). WrongPassword with a sentence of its own when the
// length or the check symbol is wrong.
[[nodiscard]] domain::Result<Secret> readRecoveryKey(const QString &typed);

} // namespace mcs::store
