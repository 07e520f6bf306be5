// SPDX-License-Identifier: Apache-2.0
// How each record lies in its table. A mapping names the table, its own columns in order (id, revision, times and void
// reason are common to all), turns a record into values and back, and names the tables of its lists. The audit log uses
// the same column names.
#pragma once

#include "models/domain/permissions.h"
#include "models/domain/records.h"
#include "models/store/row.h"

#include <QStringList>

namespace mcs::store {

// A list inside a record: a table (<parent>, position, columns…).
struct ListTable
{
    QString table;
    QString parent; // column that refers to the record
    QStringList columns;
};

template <class Record> struct Mapping;

// Positions of a record's own columns in the SELECT of SqlRepository.
inline constexpr int firstOwnColumn = 5;

#define MCS_MAPPING(Record)                                                                                            \
    template <> struct Mapping<domain::Record>                                                                         \
    {                                                                                                                  \
        static const QString entity; /* as in the audit log and in ids: "staff" */                                     \
        static const QString table;                                                                                    \
        static const QStringList columns;                                                                              \
        static const QList<ListTable> lists;                                                                           \
        static domain::Permission permission(const domain::Record &record); /* needed for changing it */               \
        static QVariantList values(const domain::Record &record);                                                      \
        static void read(const Row &row, domain::Record &record); /* own columns */                                    \
        static QList<QVariantList> listValues(const domain::Record &record, qsizetype list);                           \
        static void readListRow(const Row &row, int first, qsizetype list, domain::Record &record);                    \
    };

MCS_MAPPING(Facility)
MCS_MAPPING(JobType)
MCS_MAPPING(Staff)
MCS_MAPPING(Appointment)
MCS_MAPPING(Patient)
MCS_MAPPING(StaffPledge)
MCS_MAPPING(Submission)
MCS_MAPPING(Consent)
MCS_MAPPING(AppUser)
#undef MCS_MAPPING

} // namespace mcs::store
