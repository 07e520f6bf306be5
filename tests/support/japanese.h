// SPDX-License-Identifier: Apache-2.0
// Installs the program's Japanese sentences, so that tests compare what users read. Link mcs_resources.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace mcs::tests {

inline bool installJapanese()
{
    static QTranslator translator;
    return translator.load(QStringLiteral(":/i18n/mcs-ledger_ja.qm"))
        && QCoreApplication::installTranslator(&translator);
}

} // namespace mcs::tests
