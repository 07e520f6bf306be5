// SPDX-License-Identifier: Apache-2.0
// The sheet of paper that carries the 復旧キー: what it is for, the key in groups, where to keep it. Holds no patient's
// or staff's name.
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QString>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace mcs::app {

struct RecoverySheet
{
    QString key; // "ABCDE-FGHIJ-…"
    QString ledger; // name of the ledger's folder
    QDate date;
};

// Shows the print dialog and prints. False: cancelled, or the printer refused.
using RecoverySheetPrinter = std::function<bool(QWidget *parent, const RecoverySheet &sheet)>;
[[nodiscard]] bool printRecoverySheet(QWidget *parent, const RecoverySheet &sheet);

void paintRecoverySheet(QPainter &painter, const QRectF &area, double dotsPerMm, const RecoverySheet &sheet);
// The same as a text file (UTF-8 with BOM, CRLF) that only the OS user may read. Errors: DiskFull, ReadOnlyMedium, Io.
domain::Result<void> saveRecoverySheet(const QString &path, const RecoverySheet &sheet);

// The last group of the key: retyped as proof that it is on paper.
[[nodiscard]] QString lastGroup(const QString &key);

} // namespace mcs::app
