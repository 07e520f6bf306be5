// SPDX-License-Identifier: Apache-2.0
// Line edits for the kinds of text an office types.
#pragma once

#include <QStringList>

class QLineEdit;

namespace mcs::app {

[[nodiscard]] QLineEdit *textEdit(const QString &text, int maximumLength = 200);
// Codes, telephone numbers, addresses of mail: full-width letters become half-width when the field is left.
[[nodiscard]] QLineEdit *latinEdit(const QString &text, int maximumLength = 100);
// Offers what was used before, found by any part of it.
void suggest(QLineEdit *edit, const QStringList &suggestions);

} // namespace mcs::app
