// SPDX-License-Identifier: Apache-2.0
// The program's own line icons (:/icons/<name>.svg), drawn in the palette's text colour so that they suit light and
// dark.
#pragma once

#include <QIcon>

namespace mcs::app {

[[nodiscard]] QIcon icon(const QString &name);

} // namespace mcs::app
