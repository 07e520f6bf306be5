// SPDX-License-Identifier: Apache-2.0
// Where the OS user's own view is remembered: widths and order of columns, splitters. Never a name or anything from a
// ledger.
#pragma once

#include <QSettings>

namespace mcs::app {

inline QSettings viewSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mcs-ledger"), QStringLiteral("view"));
}

} // namespace mcs::app
