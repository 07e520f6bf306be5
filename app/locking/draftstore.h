// SPDX-License-Identifier: Apache-2.0
// Keeps what was being typed when the ledger locked: one sealed file for each ledger and user, in the OS user's own
// data folder.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

#include <QByteArray>

namespace mcs::app {

class DraftStore
{
public:
    // `user` is the key slot's id. Nothing in the file or its name says whose it is.
    DraftStore(const QString &ledgerId, const QString &user);

    // Replaces an earlier draft. Errors: DiskFull, Io.
    domain::Result<void> keep(const QByteArray &draft, const store::Secret &draftKey) const;
    // Empty: there is none. A draft that cannot be read is left where it is. Errors: Damaged, Io.
    [[nodiscard]] domain::Result<QByteArray> read(const store::Secret &draftKey) const;
    void forget() const;
    [[nodiscard]] QString path() const;

private:
    QString m_purpose;
};

} // namespace mcs::app
