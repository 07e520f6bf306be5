// SPDX-License-Identifier: Apache-2.0
// Issued papers and their prints. A template is kept once, the values apart from their document so that they can
// lawfully be erased.
#pragma once

#include "models/store/changes.h"

namespace mcs::store {

class DocumentStore
{
public:
    explicit DocumentStore(Changes &changes);

    Result<domain::DocumentId> issue(const domain::IssuedDocument &document);
    Result<void> recordPrint(const QList<domain::PrintEvent> &events);
    [[nodiscard]] Result<domain::IssuedDocument> find(domain::DocumentId id) const;
    [[nodiscard]] Result<QList<domain::IssuedDocument>> of(const QString &subject) const; // newest first
    [[nodiscard]] Result<QList<domain::PrintEvent>> prints(domain::DocumentId id) const;
    Result<void> eraseValues(domain::DocumentId id, const QString &reason); // 消去

    // Templates and values that are not what was written.
    [[nodiscard]] Result<QStringList> problems() const;

private:
    [[nodiscard]] Result<QList<domain::IssuedDocument>> read(
        const QString &condition, const QVariantList &values) const;

    Changes &m_changes;
    Database &m_database;
};

} // namespace mcs::store
