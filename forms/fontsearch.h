// SPDX-License-Identifier: Apache-2.0
// Finds font files by their file name in the program's own fonts folder and in the system's.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mcs::forms {

// Own folder first: a font that comes with the program wins over the system's.
[[nodiscard]] QStringList fontFolders();

// Absolute path of each wanted file that exists, keyed by the name in lower case. Folders are searched with everything
// below.
[[nodiscard]] QHash<QString, QString> findFontFiles(const QStringList &names, const QStringList &folders);

} // namespace mcs::forms
