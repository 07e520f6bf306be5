// SPDX-License-Identifier: Apache-2.0
// Checks a policy.json against policy.schema.json (JSON Schema draft 7).
#pragma once

#include "models/domain/result.h"

class QJsonObject;

namespace mcs::policy {

struct SchemaMistake
{
    QString pointer; // JSON pointer, "/forms/0/role"; empty for the whole file
    QString reason; // a translated clause
};

// Nothing: the document follows the schema. Error PolicyBroken when the schema itself cannot be read.
[[nodiscard]] domain::Result<QList<SchemaMistake>> schemaMistakes(const QJsonObject &document);

// The text of a JSON file's error as PolicyBroken: file, place and reason.
[[nodiscard]] domain::Error policyMistake(const QString &file, const QString &place, const QString &reason);

} // namespace mcs::policy
