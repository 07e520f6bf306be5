// SPDX-License-Identifier: Apache-2.0
// An audit entry as a sentence: what was done, and each changed field with its value before and after.
#pragma once

#include "models/domain/ledger.h"

#include <QCoreApplication>

namespace mcs::tables {

class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::AuditWords)

public:
    [[nodiscard]] static QString sentence(const domain::AuditEntry &entry);
    [[nodiscard]] static QString entity(const QString &entity); // "staff" -> スタッフ
    [[nodiscard]] static QString field(const QString &key); // empty for fields that mean nothing to the reader
    [[nodiscard]] static QString value(const QString &entity, const QString &key, const QJsonValue &value);

private:
    [[nodiscard]] static QList<std::pair<QString, QString>> fields(); // key without underscores, words
    [[nodiscard]] static QString action(const QString &action);
};

} // namespace mcs::tables
