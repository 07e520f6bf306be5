// SPDX-License-Identifier: Apache-2.0
// A register written to a CSV file, for the window and the command line alike. Taking it out of the ledger
// (情報の持出し) is entered in the audit log with kind and number of rows.
#pragma once

#include "app/session.h"
#include "models/domain/csv.h"
#include "models/tables/exports.h"

namespace mcs::app {

struct ExportWish
{
    tables::ExportKind kind = tables::ExportKind::Staff;
    QString path; // an earlier file of the name is replaced, in one step
    domain::TextEncoding encoding = domain::TextEncoding::Utf8;
    domain::AuditFilter filter = {}; // of the history
};
struct ExportDone
{
    qsizetype rows = 0;
    QStringList changedCharacters; // CP932: characters the file does not have as they are
    bool isNoted = false; // false: the ledger is open for reading only, so the audit log does not know of it
};

// Errors: PermissionDenied, Io, DiskFull, and what the ledger reports. After an error there is no new file and no
// entry.
[[nodiscard]] domain::Result<ExportDone> writeExport(Session &session, const ExportWish &wish);

} // namespace mcs::app
