// SPDX-License-Identifier: Apache-2.0
// The registers as tables of words, for a CSV file that people read in a spreadsheet. Lists of staff, patients and
// devices have the headings that the import reads back.
#pragma once

#include "models/domain/ledger.h"
#include "models/policy/policy.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace mcs::tables {

enum class ExportKind {
    Staff,
    Accounts,
    Patients,
    Groups,
    Members,
    Consents,
    Pledges,
    Devices,
    CarryOuts,
    Submissions,
    Trainings,
    Briefings,
    Incidents,
    Inspections,
    ContinuityPlan,
    Notices,
    Provisions,
    SecondaryUses,
    PhotoConsents,
    Disasters,
    Procedures,
    Audit
};

class Exports
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::Exports)

public:
    struct Table
    {
        QStringList header;
        QList<QStringList> rows;
    };

    [[nodiscard]] static QStringList names(); // "staff" "accounts" … in the order of ExportKind
    [[nodiscard]] static std::optional<ExportKind> fromName(const QString &name);
    [[nodiscard]] static QString name(ExportKind kind);
    [[nodiscard]] static QString title(ExportKind kind); // translated
    [[nodiscard]] static domain::Permission permission(ExportKind kind);

    // A register as it stands. `memberships` are all of them, closed ones, too; only Members looks at them.
    [[nodiscard]] static Table table(ExportKind kind, const domain::Records &records,
        const QList<domain::Membership> &memberships, const policy::Policy &policy, QDate today);
    [[nodiscard]] static Table auditTable(const QList<domain::AuditEntry> &entries, const domain::Records &records);

    // Reads what the table needs of the ledger and hands it to `take` in parts, each with the header: a register as
    // one, the audit log (every entry of the filter, newest first) page by page. Ends with the first error of `take`.
    using Take = std::function<domain::Result<void>(const Table &part)>;
    [[nodiscard]] static domain::Result<void> read(ExportKind kind, domain::Ledger &ledger,
        const domain::Records &records, const policy::Policy &policy, QDate today, const domain::AuditFilter &filter,
        const Take &take);
};

} // namespace mcs::tables
