// SPDX-License-Identifier: Apache-2.0
// Names that change with time: the operator of MCS, and who holds the offices of the region.
#include "models/policy/policylayer.h"

#include <QJsonArray>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace mcs::policy {

static LayerOperator inForceOn(const QList<LayerOperator> &operators, QDate date)
{
    LayerOperator found;
    for (const LayerOperator &entry : operators) {
        if (!entry.from.isValid() || entry.from <= date)
            found = entry;
    }
    return found;
}

const QList<LayerOperator> &Policy::operators() const
{
    return m_region->operators.isEmpty() && m_base ? m_base->operators : m_region->operators;
}

QString Policy::operatorOn(QDate date) const
{
    return inForceOn(operators(), date).name;
}

QString Policy::operatorCompanyOn(QDate date) const
{
    const LayerOperator found = inForceOn(operators(), date);
    return found.company.isEmpty() ? found.name : found.company;
}

QList<PolicyPerson> Policy::personsOn(QDate date) const
{
    QList<PolicyPerson> persons;
    for (const LayerPerson &person : m_region->persons) {
        QList<LayerOperator> holders = person.holders;
        for (const QJsonValue &own : m_facility.value("person/"_L1 + person.id).toArray())
            holders.append({QDate::fromString(own["from"_L1].toString(), Qt::ISODate), own["name"_L1].toString(), {}});
        persons.append({person.id, person.title, inForceOn(holders, date).name});
    }
    return persons;
}

QString Policy::personOn(const QString &id, QDate date) const
{
    for (const PolicyPerson &person : personsOn(date)) {
        if (person.id == id)
            return person.name;
    }
    return {};
}

} // namespace mcs::policy
