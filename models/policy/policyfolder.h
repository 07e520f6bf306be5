// SPDX-License-Identifier: Apache-2.0
// A policy's folder as values: policy.json and the templates of its forms, whether they lie on disk, inside the program
// or in the ledger.
#pragma once

#include "models/domain/records.h"
#include "models/domain/result.h"

#include <QMap>

namespace mcs::policy {

struct PolicyFolder
{
    QString id; // the folder's name
    QString place; // where it lies, for messages: a path, or what the ledger calls it
    QMap<QString, QByteArray> files; // path inside the folder ("policy.json", "forms/consent.xml") -> UTF-8
    [[nodiscard]] QString pathOf(const QString &file) const { return place + u'/' + file; }
    bool operator==(const PolicyFolder &) const = default;
};

// 準則 lies under every region.
[[nodiscard]] const QString &basePolicyId();

// Reads policy.json and forms/*.xml; what else lies there is left out. Errors: NotFound when there is no policy.json,
// Io, PolicyBroken for a file that is too large or not UTF-8.
[[nodiscard]] domain::Result<PolicyFolder> readPolicyFolder(const QString &path);
// Writes it to `parent`/id, which must not be there yet. Errors: Duplicate, Io.
[[nodiscard]] domain::Result<QString> writePolicyFolder(const PolicyFolder &folder, const QString &parent);

[[nodiscard]] PolicyFolder folderOf(const domain::AdoptedPolicy &adopted);
[[nodiscard]] QList<domain::PolicyFile> filesOf(const PolicyFolder &folder);

} // namespace mcs::policy
