// SPDX-License-Identifier: Apache-2.0
// The include rule of the layers as a check that a test can run on the tree, or on made-up text.
#pragma once

#include <QStringList>

namespace mcs::tests {

// Sentences naming each forbidden include of one source file. `path` is relative to the project ("models/store/row.h").
QStringList forbiddenIncludes(const QString &path, const QString &text);

// True for a file with more lines than a reader can hold in mind.
bool isTooLong(const QString &text);

// Source files below `folder` of the project, as relative paths.
QStringList sourceFiles(const QString &projectFolder, const QStringList &folders);

} // namespace mcs::tests
