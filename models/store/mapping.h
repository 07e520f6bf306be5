// SPDX-License-Identifier: Apache-2.0
// What SqlRepository needs of a record, made out of its Shape: column names, values for writing, reading back.
#pragma once

#include "models/store/conductshapes.h"
#include "models/store/deviceshapes.h"
#include "models/store/groupshapes.h"
#include "models/store/peopleshapes.h"
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

// Positions of a record's own columns in the SELECT of SqlRepository.
inline constexpr int firstOwnColumn = 5;

class ColumnNames
{
public:
    template <class Value> void operator()(const char *column, const Value &) { names << QString::fromLatin1(column); }
    void reference(const char *column, const QString &) { names << QString::fromLatin1(column); }
    void derived(const char *column, const QString &) { names << QString::fromLatin1(column); }
    QStringList names;
};

class ColumnValues
{
public:
    template <class Value> void operator()(const char *, const Value &value) { values << QVariant(toColumn(value)); }
    // An empty name refers to nothing.
    void reference(const char *, const QString &name) { values << (name.isEmpty() ? QVariant() : toColumn(name)); }
    void derived(const char *, const QString &value) { values << toColumn(value); }
    QVariantList values;
};

class ColumnReader
{
public:
    ColumnReader(const Row &row, int first)
        : m_row(row)
        , m_column(first)
    {
    }
    template <class Value> void operator()(const char *, Value &value) { m_row.read(m_column++, value); }
    void reference(const char *, QString &name) { m_row.read(m_column++, name); }
    void derived(const char *, const QString &) { ++m_column; }

private:
    const Row &m_row;
    int m_column;
};

// The record that a column refers to.
class ColumnId
{
public:
    explicit ColumnId(const char *wanted)
        : m_wanted(QLatin1StringView(wanted))
    {
    }
    template <class Value> void operator()(const char *, const Value &) { }
    template <class Tag> void operator()(const char *column, const domain::Id<Tag> &id)
    {
        if (QLatin1StringView(column) == m_wanted)
            found = id.value;
    }
    void reference(const char *, const QString &) { }
    void derived(const char *, const QString &) { }
    qint64 found = 0;

private:
    QLatin1StringView m_wanted;
};

template <class Record> struct Mapping : Shape<Record>
{
    static QString entity()
    {
        return QString::fromLatin1(Shape<Record>::entity);
    } // as in the audit log and in ids: "staff"
    static QString table() { return QString::fromLatin1(Shape<Record>::table); }

    static const QStringList &columns()
    {
        static const QStringList names = [] {
            ColumnNames visit;
            const Record record;
            Shape<Record>::fields(record, visit);
            return visit.names;
        }();
        return names;
    }
    static const QList<ListTable> &lists()
    {
        static const QList<ListTable> tables = [] {
            QList<ListTable> found;
            Record record;
            Shape<Record>::lists(record, [&]<class List>(const char *table, const char *parent, List &, auto &&fields) {
                ColumnNames visit;
                typename List::value_type row{};
                fields(row, visit);
                found << ListTable{QString::fromLatin1(table), QString::fromLatin1(parent), visit.names};
            });
            return found;
        }();
        return tables;
    }
    static qint64 parentOf(const Record &record)
    {
        ColumnId visit(Shape<Record>::parent);
        Shape<Record>::fields(record, visit);
        return visit.found;
    }
    static QVariantList values(const Record &record)
    {
        ColumnValues visit;
        Shape<Record>::fields(record, visit);
        return visit.values;
    }
    static void read(const Row &row, Record &record)
    {
        Shape<Record>::fields(record, ColumnReader(row, firstOwnColumn));
    }
    static QList<QVariantList> listValues(const Record &record, qsizetype wanted)
    {
        QList<QVariantList> rows;
        qsizetype number = 0;
        Shape<Record>::lists(record, [&](const char *, const char *, const auto &list, auto &&fields) {
            if (number++ != wanted)
                return;
            for (const auto &entry : list) {
                ColumnValues visit;
                fields(entry, visit);
                rows << visit.values;
            }
        });
        return rows;
    }
    static void readListRow(const Row &row, int first, qsizetype wanted, Record &record)
    {
        qsizetype number = 0;
        Shape<Record>::lists(record, [&]<class List>(const char *, const char *, List &list, auto &&fields) {
            if (number++ != wanted)
                return;
            typename List::value_type entry{};
            fields(entry, ColumnReader(row, first));
            list << entry;
        });
    }
};

} // namespace mcs::store
