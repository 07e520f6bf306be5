// SPDX-License-Identifier: Apache-2.0
// Line edits for the kinds of text an office types.
#pragma once

#include <QJsonValue>
#include <QStringList>

class QLineEdit;
class QWidget;

namespace mcs::app {

[[nodiscard]] QLineEdit *textEdit(const QString &text, int maximumLength = 200);
// Codes, telephone numbers, addresses of mail: full-width letters become half-width when the field is left.
[[nodiscard]] QLineEdit *latinEdit(const QString &text, int maximumLength = 100);
// Offers what was used before, found by any part of it.
void suggest(QLineEdit *edit, const QStringList &suggestions);

// Value of any input widget as JSON, and back: used for drafts.
[[nodiscard]] QJsonValue inputValue(const QWidget *input);
void setInputValue(QWidget *input, const QJsonValue &value);

} // namespace mcs::app
