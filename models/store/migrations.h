// SPDX-License-Identifier: Apache-2.0
// Brings a ledger to the newest schema: numbered SQL files (0001_….sql), one transaction each, a verified backup first.
#pragma once

#include "models/store/database.h"

namespace mcs::store {

struct Migration
{
    int version = 0;
    QString path;
};

// In order of number. The standard ones are resources; tests give a folder of their own.
[[nodiscard]] QList<Migration> migrationsIn(const QString &folder = QStringLiteral(":/sql"));

[[nodiscard]] Result<int> schemaVersion(Database &database);

// `beforeFirst` is called before a ledger that holds records is changed; when it fails nothing is changed.
// Errors: NewerVersion when the ledger has a version that no file has, and what SQLite reports.
[[nodiscard]] Result<void> migrate(
    Database &database, const QList<Migration> &migrations, const std::function<Result<void>()> &beforeFirst);

// Every object of the schema with its SQL text, in order of type and name: for comparing exactly.
[[nodiscard]] Result<QString> schemaText(Database &database);

} // namespace mcs::store
