// SPDX-License-Identifier: Apache-2.0
#include "models/domain/formvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mcs::domain {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textsFromJson(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QByteArray FormValues::toJson() const
{
    QJsonObject dateObject;
    for (auto it = dates.cbegin(); it != dates.cend(); ++it)
        dateObject.insert(it.key(), it.value().toString(Qt::ISODate)); // an invalid date is ""
    QJsonObject rosterObject;
    for (auto it = rosters.cbegin(); it != rosters.cend(); ++it) {
        QJsonArray rows;
        for (const auto &row : it.value())
            rows.append(textsToJson(row));
        rosterObject.insert(it.key(), rows);
    }
    // QJsonObject keeps its keys sorted, so equal values give equal bytes.
    return QJsonDocument(QJsonObject{
                             {u"dates"_s, dateObject},
                             {u"fields"_s, textsToJson(fields)},
                             {u"person"_s, person},
                             {u"rosters"_s, rosterObject},
                         })
        .toJson(QJsonDocument::Compact);
}

FormValues FormValues::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FormValues values;
    values.fields = textsFromJson(object.value(u"fields"_s).toObject());
    values.person = object.value(u"person"_s).toString();
    const QJsonObject dateObject = object.value(u"dates"_s).toObject();
    for (auto it = dateObject.begin(); it != dateObject.end(); ++it)
        values.dates.insert(it.key(), QDate::fromString(it.value().toString(), Qt::ISODate));
    const QJsonObject rosterObject = object.value(u"rosters"_s).toObject();
    for (auto it = rosterObject.begin(); it != rosterObject.end(); ++it) {
        QList<QMap<QString, QString>> rows;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &row : array)
            rows.append(textsFromJson(row.toObject()));
        values.rosters.insert(it.key(), rows);
    }
    return values;
}

QString fillName(Fill fill)
{
    switch (fill) {
    case Fill::Blank:
        return u"blank"_s;
    case Fill::Unsigned:
        return u"unsigned"_s;
    case Fill::Full:
        return u"full"_s;
    }
    return {};
}

} // namespace mcs::domain
