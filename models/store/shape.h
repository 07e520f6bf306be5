// SPDX-License-Identifier: Apache-2.0
// How each record lies in its table: the audit log's word for it, the table, its own columns in order, and its lists.
// Id, revision, times and void reason are common to all. The audit log uses the same column names.
//
// fields() hands every column to `visit`, in order; lists() every list table with what one of its rows holds. Both work
// on a record that is read and on one that is written.
#pragma once

#include "models/domain/permissions.h"
#include "models/domain/records.h"

namespace mcs::store {

template <class Record> struct Shape;

// What most kinds have in common; a kind says only where it differs.
struct PlainShape
{
    static constexpr bool ofFacility = true; // belongs to one facility of the ledger (column facility_id)
    static constexpr auto parent = ""; // column of the record it belongs to, for Repository::of
    static constexpr auto open = ""; // SQL: which rows Repository::current reads; empty: all
    static constexpr bool newestOnly = false; // current() reads the newest row of each parent (or of all) only
    template <class Record> static domain::Permission permission(const Record &)
    {
        return domain::Permission::EditRecords;
    }
    // What it takes to turn a stored record into `after`, besides what `after` itself takes: of most kinds what the
    // stored one took.
    template <class Record> static domain::Permission permissionToChange(const Record &before, const Record &)
    {
        return Shape<Record>::permission(before);
    }
    template <class Record, class Lists> static void lists(Record &, Lists &&) { }
};

} // namespace mcs::store
