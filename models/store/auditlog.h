// SPDX-License-Identifier: Apache-2.0
// The audit log: appended in the transaction of the change, chained by hashes, its end anchored, its values erasable.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/ledger.h"
#include "models/store/database.h"

namespace mcs::store {

class AuditLog
{
public:
    AuditLog(Database &database, const domain::Clock &clock);

    void setUser(const QString &user) { m_user = user; }
    [[nodiscard]] QString user() const { return m_user; }

    // To be called inside the transaction of the change.
    Result<void> append(const QString &action, const QString &entity, qint64 entityId, const QJsonObject &before,
        const QJsonObject &after);
    [[nodiscard]] Result<QList<domain::AuditEntry>> page(
        const domain::AuditFilter &filter, qint64 before, int limit) const;
    [[nodiscard]] Result<QList<domain::AuditEntry>> pageAfter(
        const domain::AuditFilter &filter, qint64 after, int limit) const;
    // 消去 of the values of entries about a record; hash, who, when and `reason` stay.
    Result<void> eraseValues(const QString &entity, qint64 entityId, const QString &reason);

    // Walks the whole chain; returns what is wrong.
    [[nodiscard]] Result<QStringList> problems(qint64 *rows) const;

private:
    // Entries between two numbers, both left out, newest first; of more than `limit` those at the newer or older end.
    [[nodiscard]] Result<QList<domain::AuditEntry>> between(
        const domain::AuditFilter &filter, qint64 after, qint64 before, int limit, bool fromNewest) const;

    Database &m_database;
    const domain::Clock &m_clock;
    QString m_user;
};

// SHA-256 of salt and content: what stays of a value that is erased.
[[nodiscard]] QByteArray saltedHash(const QByteArray &salt, const QByteArray &content);
[[nodiscard]] QByteArray randomSalt();

} // namespace mcs::store
