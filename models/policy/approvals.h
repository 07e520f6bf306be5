// SPDX-License-Identifier: Apache-2.0
// Who may decide what on a day (Policy::approval, REQUIREMENTS 2.3): whoever holds one of the offices the policy names;
// the deputies where none of those can (the office is vacant, or its holder is the applicant); the applicant only where
// nobody else could, and then with a reason.
#pragma once

#include "models/domain/ledger.h"
#include "models/policy/policy.h"

namespace mcs::policy {

struct Deciders
{
    QList<domain::StaffId> people; // in the order of their appointments, each once; empty: nobody
    bool solo = false; // only the applicant: a reason is needed
    QList<domain::OfficeRole> offices; // whose role in the program may enter the decision
};
[[nodiscard]] Deciders decidersOn(const Approval &approval, const QList<domain::Appointment> &appointments,
    const QList<domain::Staff> &staff, domain::StaffId applicant, QDate date);

// The role of the signed-in user is one of the offices that decide (nobody applies: an office may decide about its own
// holder). Errors: PermissionDenied, audited under `entity`.
[[nodiscard]] Result<void> mayDecide(const Approval &approval, domain::Ledger &ledger, domain::Permission permission,
    const QString &entity, qint64 entityId, QDate date);

// A decision that is about to be entered.
struct Ruling
{
    domain::StaffId applicant;
    domain::StaffId by;
    QDate on;
    QString soloReason;
};
// Errors: PermissionDenied (audited under `entity`) when the role of the signed-in user is not one of the offices;
// RuleViolation with the approval's articles when `by` may not decide, InvalidInput when the reason is missing.
[[nodiscard]] Result<void> checkRuling(
    const Ruling &ruling, const Approval &approval, domain::Ledger &ledger, const QString &entity, qint64 entityId);

// As policies name the offices: facility-manager mcs-administrator operations-manager system-manager privacy-officer
// auditor committee-member.
[[nodiscard]] std::optional<domain::OfficeRole> officeFromName(const QString &name);

} // namespace mcs::policy
