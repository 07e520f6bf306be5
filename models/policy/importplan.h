// SPDX-License-Identifier: Apache-2.0
// What an import would do: for each row the record it adds or completes. Planning reads only.
#pragma once

#include "models/policy/importrow.h"

namespace mcs::policy {

template <class Record> struct PlannedRecord
{
    int line = 0;
    Record record; // as it would be saved
    bool isChanged = true; // false: the ledger has it all already
};

// Problems and remarks go to the report. Records of rows with problems may be incomplete: save nothing then.
// A 利用資格 is one of `eligibilities`: its words, or its article as in 「第9条(1)」 or 「(1)」.
[[nodiscard]] QList<PlannedRecord<domain::Staff>> planStaff(const domain::CsvTable &table, const ColumnPlaces &columns,
    const domain::Records &records, const QList<Choice> &eligibilities, QDate today, ImportReport &report);
[[nodiscard]] QList<PlannedRecord<domain::Patient>> planPatients(const domain::CsvTable &table,
    const ColumnPlaces &columns, const domain::Records &records, QDate today, ImportReport &report);

// A device, and to whom it is lent with it.
struct PlannedDevice
{
    domain::DeviceId id; // of the stored one it completes
    domain::Device device;
    domain::StaffId lendTo;
    QDate lendOn;
};
[[nodiscard]] QList<PlannedRecord<PlannedDevice>> planDevices(const domain::CsvTable &table,
    const ColumnPlaces &columns, const domain::Records &records, QDate today, ImportReport &report);

// Width and blanks do not make a difference.
[[nodiscard]] QString plainKey(const QString &text);

// Fills an empty text from the file. Where the ledger holds something else it is kept, and a remark says so.
// `key` folds what does not count as a difference.
void fillText(QString &stored, const QString &fromFile, QString (*key)(const QString &), int line,
    const QString &column, ImportReport &report);
void fillDate(QDate &stored, QDate fromFile, int line, const QString &column, ImportReport &report);
void fillSex(domain::Sex &stored, domain::Sex fromFile, int line, const QString &column, ImportReport &report);
// A stored name stays as it is, however the file spells it.
void compareName(const QString &stored, const QString &fromFile, int line, const QString &column, ImportReport &report);

} // namespace mcs::policy
