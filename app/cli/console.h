// SPDX-License-Identifier: Apache-2.0
// What a command says: UTF-8 on standard output and standard error, and lines that align with full-width characters.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace mcs::app::console {

void say(const QString &line);
void write(const QByteArray &bytes); // to standard output, as it is
void complain(const QString &line);
void complain(const domain::Error &error); // the sentence with its articles, then the details, one a line

// Cells of a terminal the text takes: 2 for a full-width character, 0 for a combining one.
[[nodiscard]] int width(const QString &text);
[[nodiscard]] QString padded(const QString &text, int cells);

} // namespace mcs::app::console
