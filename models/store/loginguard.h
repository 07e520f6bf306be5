// SPDX-License-Identifier: Apache-2.0
// Three wrong passwords lock a slot for 30 minutes, as MCS does. The recovery key works meanwhile. The counts are kept
// by the caller, per ledger and slot, and the failures wait there until the next unlock enters them in the audit log.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/ledger.h"

#include <functional>

namespace mcs::store {

// What is kept for one slot of one ledger. Holds no name.
struct LoginCounter
{
    int wrong = 0; // since the last success or the end of the last lock
    QDateTime lockedUntil;
    QList<QDateTime> failures; // not entered in the audit log yet
    bool operator==(const LoginCounter &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static LoginCounter fromJson(
        const QByteArray &json); // a text that cannot be read counts as a new counter
};

class LoginGuard
{
public:
    static constexpr int triesAllowed = 3;
    static constexpr int lockMinutes = 30;

    struct Storage
    {
        std::function<QByteArray(const QString &key)> read; // empty when there is nothing
        std::function<void(const QString &key, const QByteArray &value)> write; // an empty value removes it
    };

    LoginGuard(const domain::Clock &clock, Storage storage);

    // To be asked before a password is tried. Error: LockedOut, saying for how many minutes.
    [[nodiscard]] domain::Result<void> mayTry(const QString &ledgerId, const QString &slotId) const;
    // After a wrong password. Error: LockedOut when it was the third, else nothing.
    domain::Result<void> failed(const QString &ledgerId, const QString &slotId);
    // After the ledger was opened: enters the failures in the audit log ("login-failure") and starts from nothing.
    domain::Result<void> succeeded(const QString &ledgerId, const QString &slotId, domain::Ledger &ledger);

private:
    [[nodiscard]] static QString key(const QString &ledgerId, const QString &slotId)
    {
        return ledgerId + u'/' + slotId;
    }
    [[nodiscard]] LoginCounter counter(const QString &key) const;

    const domain::Clock &m_clock;
    Storage m_storage;
};

} // namespace mcs::store
