// SPDX-License-Identifier: Apache-2.0
// JSON merge patch (RFC 7386): a member of the patch replaces the target's, null takes it away, objects go deeper.
#pragma once

#include <QJsonObject>

namespace mcs::policy {

[[nodiscard]] QJsonObject mergePatched(QJsonObject target, const QJsonObject &patch);

} // namespace mcs::policy
