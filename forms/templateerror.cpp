// SPDX-License-Identifier: Apache-2.0
#include "forms/templateerror.h"

#include <QCoreApplication>

namespace mcs::forms {

domain::Error templateError(const QString &fileName, int line, const QString &reason, const QStringList &details)
{
    return {domain::ErrorCode::PolicyBroken,
        QCoreApplication::translate("mcs::forms",
            "The form cannot be used because its file %1 has a mistake in line %2. %3 Please ask the "
            "person who made the file to correct it.")
            .arg(fileName)
            .arg(line)
            .arg(reason),
        {}, details};
}

} // namespace mcs::forms
