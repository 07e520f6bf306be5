// SPDX-License-Identifier: Apache-2.0
// Bringing in lists of staff, patients and devices: plan first (every problem with its row), then all or nothing.
#pragma once

#include "models/policy/registers.h"

namespace mcs::policy {

enum class ImportKind { Staff, Patients, Devices };
struct ImportOptions
{
    bool ignoreUnknownColumns = false;
    bool dryRun = false;
    QString howToIgnore = {}; // what the user does to leave unknown columns aside: "--ignore-unknown"; empty: a choice
};
struct ImportProblem
{
    int line = 0; // line in the file; 0: the file as a whole
    QString column;
    QString sentence;
    bool operator==(const ImportProblem &) const = default;
};
struct ImportReport
{
    int added = 0;
    int completed = 0; // an existing record matched by folded name and kana (a device: by its number) was filled in
    int unchanged = 0;
    QStringList ignoredColumns;
    QList<ImportProblem> problems; // not empty: nothing was saved
    QList<ImportProblem> remarks; // nothing wrong, but worth reading (such as a rare form that the file does not have)
};

// The headings the file may have, and those it must have. 氏名 職種 メールアドレス are required for staff, 氏名 for
// patients, 管理番号 名称 種別 所有 for devices.
[[nodiscard]] QStringList importColumns(ImportKind kind);
[[nodiscard]] QStringList requiredImportColumns(ImportKind kind);
// Headings that an exported list has besides; an import passes over them.
[[nodiscard]] QStringList exportOnlyColumns(ImportKind kind);

// "Line 3, 職種: …", for a list of problems or remarks.
[[nodiscard]] QString describe(const ImportProblem &problem);

// Errors: InvalidInput for a file that cannot be read at all (encoding, size, headings), with details per problem; else
// what the ledger reports (PermissionDenied, DiskFull …). A report with problems is returned as a value; the ledger is
// unchanged then, as after a dry run.
[[nodiscard]] Result<ImportReport> importCsv(ImportKind kind, const QByteArray &bytes, const ImportOptions &options,
    Registers &registers, domain::Ledger &ledger);

} // namespace mcs::policy
