// SPDX-License-Identifier: Apache-2.0
// Values on their way into and out of the database: dates as ISO text or NULL, texts never NULL, numbers of
// enumerators.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <array>

namespace mcs::store {

// One row of an answer; columns by position.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDate date(int column) const
    {
        const QString iso = text(column);
        return iso.isEmpty() ? QDate() : QDate::fromString(iso, Qt::ISODate);
    }
    [[nodiscard]] QDateTime time(int column) const
    {
        return QDateTime::fromString(text(column), Qt::ISODateWithMs).toLocalTime();
    }
    template <class Enumeration> [[nodiscard]] Enumeration number(int column) const
    {
        return static_cast<Enumeration>(integer(column));
    }
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType{integer(column)}; }

    void read(int column, QString &to) const { to = text(column); }
    void read(int column, QDate &to) const { to = date(column); }
    void read(int column, QDateTime &to) const { to = isNull(column) ? QDateTime() : time(column); }
    void read(int column, bool &to) const { to = flag(column); }
    void read(int column, int &to) const { to = int(integer(column)); }
    void read(int column, qint64 &to) const { to = integer(column); }
    void read(int column, QJsonObject &to) const { to = QJsonDocument::fromJson(text(column).toUtf8()).object(); }
    void read(int column, QStringList &to) const
    {
        to.clear();
        const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
        for (const QJsonValue &one : array)
            to << one.toString();
    }
    template <std::size_t count> void read(int column, std::array<bool, count> &to) const // bit 0 is the first
    {
        for (std::size_t i = 0; i < count; ++i)
            to[i] = integer(column) & (qint64(1) << i);
    }
    template <class Tag> void read(int column, domain::Id<Tag> &to) const { to = domain::Id<Tag>{integer(column)}; }
    template <class Enumeration>
    requires std::is_enum_v<Enumeration>
    void read(int column, Enumeration &to) const { to = number<Enumeration>(column); }

private:
    const QSqlQuery &m_query;
};

[[nodiscard]] inline QVariant toColumn(const QString &text)
{
    return QVariant(text.isNull() ? QStringLiteral("") : text); // a null QString would be bound as NULL
}
[[nodiscard]] inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
[[nodiscard]] inline QVariant toColumn(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
[[nodiscard]] inline QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}
[[nodiscard]] inline QVariant toColumn(bool flag)
{
    return QVariant(flag ? 1 : 0);
}
[[nodiscard]] inline QVariant toColumn(int number)
{
    return QVariant(number);
}
[[nodiscard]] inline QVariant toColumn(qint64 number)
{
    return QVariant(number);
}
template <std::size_t count> [[nodiscard]] QVariant toColumn(const std::array<bool, count> &flags)
{
    int bits = 0;
    for (std::size_t i = 0; i < count; ++i)
        bits |= flags[i] ? 1 << i : 0;
    return QVariant(bits);
}
[[nodiscard]] inline QVariant toColumn(const QJsonObject &object)
{
    return QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}
[[nodiscard]] inline QVariant toColumn(const QStringList &texts)
{
    return QVariant(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)));
}
template <class Enumeration>
requires std::is_enum_v<Enumeration>
[[nodiscard]] QVariant toColumn(Enumeration value)
{
    return QVariant(static_cast<int>(value));
}
template <class Tag> [[nodiscard]] QVariant toColumn(domain::Id<Tag> id)
{
    return id.isStored() ? QVariant(id.value) : QVariant();
}

} // namespace mcs::store
