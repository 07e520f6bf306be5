// SPDX-License-Identifier: Apache-2.0
// Settings that belong to the ledger as a whole (Ledger::settings), typed and with their defaults.
#pragma once

#include <QJsonObject>

#include <algorithm>

namespace mcs::domain {

struct LedgerSettings
{
    static constexpr int shortestLock = 1; // minutes
    static constexpr int longestLock = 30; // as MCS itself logs out

    int lockMinutes = 10; // idle minutes before the ledger locks

    [[nodiscard]] static LedgerSettings fromJson(const QJsonObject &json)
    {
        LedgerSettings settings;
        settings.lockMinutes = std::clamp(
            json.value(QLatin1String("lockMinutes")).toInt(settings.lockMinutes), shortestLock, longestLock);
        return settings;
    }
    // Other keys of `json` stay as they are.
    [[nodiscard]] QJsonObject writtenInto(QJsonObject json) const
    {
        json.insert(QLatin1String("lockMinutes"), std::clamp(lockMinutes, shortestLock, longestLock));
        return json;
    }
    bool operator==(const LedgerSettings &) const = default;
};

} // namespace mcs::domain
