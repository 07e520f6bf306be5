// SPDX-License-Identifier: Apache-2.0
// Records of every kind with a value of its own in every field, made by walking their shapes; and how many fields a
// struct has, so that a field without a column is noticed.
#pragma once

#include "models/store/mapping.h"

#include <QHash>

namespace mcs::tests {

using namespace Qt::StringLiterals;

// Converts to anything: as many of these as a struct can be initialised with, so many fields it has.
struct AnyValue
{
    template <class T> operator T() const; // NOLINT(google-explicit-constructor)
};
template <class Struct, class... Values> constexpr std::size_t fieldCount()
{
    if constexpr (requires { Struct{Values{}..., AnyValue{}}; })
        return fieldCount<Struct, Values..., AnyValue>();
    else
        return sizeof...(Values);
}
// Fields of structs inside a record have columns of their own.
template <class Record> inline constexpr std::size_t innerFields = 0;
template <> inline constexpr std::size_t innerFields<domain::Staff> = fieldCount<domain::McsAccount>() - 1;
template <> inline constexpr std::size_t innerFields<domain::StaffPledge> = fieldCount<domain::PledgeExemption>() - 1;

// Visits fields and counts them.
class FieldCounter
{
public:
    template <class Value> void operator()(const char *, const Value &) { ++count; }
    void reference(const char *, const QString &) { ++count; }
    void derived(const char *, const QString &) { }
    std::size_t count = 0;
};

// Ids of stored records by the word of their kind ("staff"): what a reference may point at.
using StoredIds = QHash<QString, QList<qint64>>;

// Gives every field another value than it had: texts and numbers that occur once, dates that grow from field to field.
class FieldFiller
{
public:
    FieldFiller(const StoredIds &ids, int seed)
        : m_ids(ids)
        , m_seed(seed)
    {
    }
    void operator()(const char *column, QString &value)
    {
        value = u"葛󠄀 𠮷'\"%1 %2-%3"_s.arg(QLatin1StringView(column)).arg(m_seed).arg(++m_field);
    }
    void operator()(const char *, QDate &value) { value = QDate(2001, 1, 1).addDays(m_seed * 40 + ++m_field); }
    void operator()(const char *, QDateTime &value)
    {
        value = QDateTime(QDate(2001, 1, 1).addDays(m_seed * 40 + ++m_field), QTime(9, 5));
    }
    void operator()(const char *, bool &value) { value = !value; }
    void operator()(const char *, int &value) { value = 1000 * m_seed + ++m_field; }
    void operator()(const char *, qint64 &value) { value = 1'000'000'000'000 * (m_seed + 1) + ++m_field; }
    void operator()(const char *, QJsonObject &value) { value = {{u"値%1"_s.arg(m_seed), ++m_field}}; }
    void operator()(const char *, QStringList &value)
    {
        value = {u"別名%1"_s.arg(m_seed), u"a,\"b\""_s, QString::number(++m_field)};
    }
    template <std::size_t count> void operator()(const char *, std::array<bool, count> &value)
    {
        for (std::size_t i = 0; i < count; ++i)
            value[i] = (std::size_t(m_seed) + i) % 3 == 0;
    }
    template <class Tag> void operator()(const char *, domain::Id<Tag> &value)
    {
        const QList<qint64> ids = m_ids.value(QString::fromUtf16(Tag::prefix));
        value.value = ids.isEmpty() ? 0 : ids.at(m_seed % ids.size());
    }
    template <class Enumeration>
    requires std::is_enum_v<Enumeration>
    void operator()(const char *, Enumeration &value) { value = static_cast<Enumeration>(int(value) == 1 ? 0 : 1); }
    void reference(const char *, QString &name) { name = m_seed % 2 ? u"医師"_s : u"保健師"_s; }
    void derived(const char *, const QString &) { }

private:
    const StoredIds &m_ids;
    int m_seed;
    int m_field = 0;
};

// What the database asks of a record as a whole.
template <class Record> void makeValid(Record &, int) { }
inline void makeValid(domain::Group &group, int seed)
{
    group.kind = seed % 2 ? domain::GroupKind::Free : domain::GroupKind::Patient;
    if (group.kind == domain::GroupKind::Free)
        group.patient = {};
}
inline void makeValid(domain::Membership &membership, int seed) // exactly one says who it is
{
    if (seed % 3 != 0)
        membership.staff = {};
    if (seed % 3 != 1)
        membership.outside = {};
    if (seed % 3 != 2)
        membership.personName.clear();
}

template <class Record> void fill(Record &record, const StoredIds &ids, int seed)
{
    FieldFiller filler(ids, seed);
    store::Shape<Record>::fields(record, filler);
    store::Shape<Record>::lists(record, [&]<class List>(const char *, const char *, List &list, auto &&fields) {
        list.clear();
        for (int i = 0; i < 2 + seed % 2; ++i) {
            typename List::value_type row{};
            fields(row, filler);
            list << row;
        }
    });
    makeValid(record, seed);
}

} // namespace mcs::tests
