// SPDX-License-Identifier: Apache-2.0
#include "models/tables/subjectnames.h"

#include <type_traits>

namespace mcs::tables {

using namespace mcs::domain;

SubjectNames::SubjectNames(const Records &records)
{
    const auto put = [this]<class Tag>(Id<Tag> id, const QString &name) {
        m_names[QString::fromUtf16(Tag::prefix)].insert(id.value, name);
    };
    // In the order of Records: what a record belongs to comes before it.
    const auto add = [&]<class Record>(const QList<Record> &list) {
        for (const Record &record : list) {
            if constexpr (std::is_same_v<Record, Procedure>)
                put(record.id, of(record.subject.section(u'-', 0, -2), record.subject.section(u'-', -1).toLongLong()));
            else if constexpr (requires { record.ledgerNumber; })
                put(record.id, record.ledgerNumber + QChar(0x3000) + record.name);
            else if constexpr (requires { record.name; })
                put(record.id, record.name);
            else if constexpr (requires { record.title; })
                put(record.id, record.title);
            else if constexpr (requires { record.recipient; })
                put(record.id, record.recipient);
            else if constexpr (requires { record.checklist; })
                put(record.id, record.period);
            else if constexpr (requires { record.emergencyRule; })
                put(record.id, record.version);
            else if constexpr (requires { record.applicant; })
                put(record.id, of(record.applicant));
            else if constexpr (requires { record.patient; })
                put(record.id, of(record.patient));
            else if constexpr (requires { record.group; })
                put(record.id, of(record.group));
            else if constexpr (requires { record.device; })
                put(record.id, of(record.device));
            else if constexpr (requires { record.staff; })
                put(record.id, of(record.staff));
        }
    };
    put(records.facility.id, records.facility.name);
#define MCS_NAMES(Type, name) add(records.name);
    MCS_RECORD_KINDS(MCS_NAMES)
#undef MCS_NAMES
    for (const ExternalMember &member : records.externalMembers)
        m_facilities.insert(member.id, of(member.facility));
}

} // namespace mcs::tables
