// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

namespace mcs::forms {

// PolicyBroken: the sentence names the file, the line and the reason (a translated sentence).
[[nodiscard]] domain::Error templateError(
    const QString &fileName, int line, const QString &reason, const QStringList &details = {});

} // namespace mcs::forms
