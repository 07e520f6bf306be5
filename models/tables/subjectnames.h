// SPDX-License-Identifier: Apache-2.0
// What a record is called where only its number is known: its own name, or that of the person, patient, group or device
// it belongs to.
#pragma once

#include "models/domain/records.h"

#include <QHash>

namespace mcs::tables {

class SubjectNames
{
public:
    explicit SubjectNames(const domain::Records &records);

    // By the audit log's word for the kind ("staff"); empty for records that are not among the current ones.
    [[nodiscard]] QString of(const QString &kind, qint64 id) const { return m_names.value(kind).value(id); }
    template <class Tag> [[nodiscard]] QString of(domain::Id<Tag> id) const
    {
        return of(QString::fromUtf16(Tag::prefix), id.value);
    }
    [[nodiscard]] QString facilityOf(domain::ExternalMemberId member) const { return m_facilities.value(member); }

private:
    QHash<QString, QHash<qint64, QString>> m_names;
    QHash<domain::ExternalMemberId, QString> m_facilities;
};

} // namespace mcs::tables
