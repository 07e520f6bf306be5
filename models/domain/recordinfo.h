// SPDX-License-Identifier: Apache-2.0
// What every record of the ledger carries, and how records are written as values (REQUIREMENTS 2.1). Dates are calendar
// dates without time zone; an invalid QDate means "not recorded". Names are kept exactly as typed and never normalised.
// Enumerators are stored in the database by their number: append, never reorder.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace mcs::domain {

// `revision` starts at 1 and grows with each save; a save with an old revision is refused (ErrorCode::Conflict). A
// removed record keeps its row: `voidReason` says why it is no longer shown.
struct RecordInfo
{
    int revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    QString voidReason;
    bool operator==(const RecordInfo &) const = default;
};

} // namespace mcs::domain
