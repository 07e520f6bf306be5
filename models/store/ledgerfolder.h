// SPDX-License-Identifier: Apache-2.0
// A ledger is a folder: ledger.db, ledger.keys, backups/. Making one, opening one, checking one.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/ledger.h"
#include "models/store/keyfile.h"

#include <memory>

namespace mcs::store {

// Rehearsal is for a trial whose changes are taken back: all rules are
// applied as for ReadWrite, and not a byte of the ledger changes.
enum class OpenMode { ReadWrite, ReadOnly, Rehearsal };

struct OpenRequest
{
    QString folder;
    QString userName; // empty: the only user there is
    Secret dataKey;
    OpenMode mode = OpenMode::ReadWrite;
};

// Among active users, compared as the key file does; an empty name is the only user there is. Errors: NotFound.
[[nodiscard]] domain::Result<domain::AppUser> userNamed(const QList<domain::AppUser> &users, const QString &name);

// Opening for writing enters "unlock" in the audit log. The users of the ledger sign in with a data key taken from
// KeyFile. The returned ledger holds the folder's lock until it is destroyed. Errors: NotFound, CipherInactive,
// Damaged, NewerVersion, InUse (names PC and user), DiskFull, ReadOnlyMedium.
[[nodiscard]] domain::Result<std::unique_ptr<domain::Ledger>> openLedger(
    const OpenRequest &request, const domain::Clock &clock);

struct NewLedger
{
    std::unique_ptr<domain::Ledger> ledger;
    QString recoveryKey; // to be printed or written once, then forgotten
};
struct FirstUser
{
    QString name;
    domain::UserRole role = domain::UserRole::McsAdministrator;
    Secret password;
    Secret deviceSecret; // empty: no keychain; the slot is password only
};
// The folder must be absent or empty. Nothing is left behind when it fails. WeakPassword says what to change.
// The returned ledger may enter the offices (事業所管理者, MCS管理者) whatever the role of the first user, until it is
// closed.
[[nodiscard]] domain::Result<NewLedger> createLedger(
    const QString &folder, const FirstUser &user, const domain::Clock &clock, KdfCost cost = KdfCost::Interactive);

struct VerifyReport
{
    qint64 auditRows = 0;
    qint64 pages = 0;
    QStringList problems; // empty: everything is as it was written
};
// Reads only; also while the ledger is open. A ledger too damaged to be opened is a report with problems, not an error.
// Audit chain and its anchored head, page MACs, foreign keys, schema, key file.
[[nodiscard]] domain::Result<VerifyReport> verifyLedger(const QString &folder, const Secret &dataKey);

// Proof that the encrypting SQLite library is the one behind Qt's driver.
[[nodiscard]] domain::Result<void> cipherIsActive();

// At least 12 characters of two classes, or zxcvbn score 3 and 10; never the user's or facility's name. The sentence
// says what to change.
[[nodiscard]] domain::Result<void> checkPassword(const QString &password, const QStringList &namesToAvoid);

} // namespace mcs::store
