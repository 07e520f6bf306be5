// SPDX-License-Identifier: Apache-2.0
// What a policy says about trainings, documents and incidents: read from its file, and layered.
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

const QStringList &documentKinds()
{
    static const QStringList names
        = u"regional-policy model-rules operating-rules management-rules manual guideline law retirement-rules terms"_s
              .split(u' ');
    return names;
}

const QStringList &incidentKinds()
{
    static const QStringList names
        = u"loss theft unauthorised-access misuse beyond-authority system-fault password-leak wrong-post phishing "
          "malware other-purpose"_s.split(u' ');
    return names;
}

class ConductReader
{
public:
    ConductReader(const QString &policyId, const LayerMistake &mistake)
        : m_policy(policyId)
        , m_mistake(mistake)
    {
    }

    QList<TrainingTopic> topics(const QJsonArray &array)
    {
        QList<TrainingTopic> list;
        QSet<QString> ids;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString text = array[i].isString() ? array[i].toString() : object.value("text"_L1).toString();
            const QString id = array[i].isString() ? text : object.value("id"_L1).toString();
            once(ids, id, u"/trainingTopics/%1"_s.arg(i));
            list.append({id, text});
        }
        return list;
    }

    QList<ExpectedDocument> documents(const QJsonArray &array)
    {
        QList<ExpectedDocument> list;
        QSet<QString> ids;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString pointer = u"/documents/%1"_s.arg(i);
            const QString id = object.value("id"_L1).toString();
            const QString demand = object.value("demand"_L1).toString();
            once(ids, id, pointer);
            if (!knownDemands().contains(demand))
                m_mistake(
                    pointer + "/demand"_L1, PolicyText::tr("the program does not know the entry “%1”").arg(demand));
            list.append({id, domain::PolicyDocumentKind(documentKinds().indexOf(object.value("kind"_L1).toString())),
                object.value("title"_L1).toString(), demand, object.value("briefing"_L1).toBool()});
        }
        return list;
    }

    QList<IncidentMeasure> measures(const QJsonArray &array)
    {
        QList<IncidentMeasure> list;
        QSet<QString> ids;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            IncidentMeasure measure;
            measure.id = object.value("id"_L1).toString();
            once(ids, measure.id, u"/incidents/measures/%1"_s.arg(i));
            measure.text = object.value("text"_L1).toString();
            const QStringList kinds = strings(object.value("kinds"_L1));
            for (const QString &kind : kinds)
                measure.kinds.append(domain::IncidentKind(incidentKinds().indexOf(kind)));
            measure.required = object.value("required"_L1).toBool();
            measure.oneOf = object.value("oneOf"_L1).toString();
            measure.articles = articles(m_policy, object);
            list.append(measure);
        }
        return list;
    }

    std::optional<BreachRule> breach(const QJsonObject &object)
    {
        if (object.isEmpty())
            return std::nullopt;
        BreachRule rule;
        rule.firstReportFromDays = object.value("firstReportFromDays"_L1).toInt();
        rule.firstReportDays = object.value("firstReportDays"_L1).toInt();
        rule.fullReportDays = object.value("fullReportDays"_L1).toInt();
        rule.fullReportDaysImproper = object.value("fullReportDaysImproper"_L1).toInt();
        rule.conditions = entries(object, u"conditions"_s);
        rule.items = entries(object, u"items"_s);
        rule.safeguards = entries(object, u"safeguards"_s);
        rule.articles = articles(object.value("law"_L1).toString(), object);
        if (rule.firstReportFromDays > rule.firstReportDays || rule.firstReportDays > rule.fullReportDays)
            m_mistake(u"/incidents/breach"_s, PolicyText::tr("the days of the reports must stand in order"));
        return rule;
    }

private:
    void once(QSet<QString> &ids, const QString &id, const QString &pointer)
    {
        if (ids.contains(id))
            m_mistake(pointer, PolicyText::tr("the entry “%1” is there twice").arg(id));
        ids.insert(id);
    }

    static QList<Citation> articles(const QString &of, const QJsonObject &object)
    {
        return citations(of, strings(object.value("articles"_L1)));
    }

    QList<BreachRule::Entry> entries(const QJsonObject &breach, const QString &key)
    {
        QList<BreachRule::Entry> list;
        QSet<QString> ids;
        const QJsonArray array = breach.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString id = object.value("id"_L1).toString();
            once(ids, id, u"/incidents/breach/%1/%2"_s.arg(key).arg(i));
            list.append({id, object.value("text"_L1).toString(), object.value("oneOf"_L1).toString()});
        }
        return list;
    }

    QString m_policy;
    const LayerMistake &m_mistake;
};

// The first layer's entries, then those of the second whose ids the first does not have.
template <class Entry> QList<Entry> joined(const QList<Entry> &first, const QList<Entry> *second)
{
    QList<Entry> list = first;
    if (!second)
        return list;
    for (const Entry &candidate : *second) {
        if (std::none_of(
                first.cbegin(), first.cend(), [&candidate](const Entry &have) { return have.id == candidate.id; }))
            list.append(candidate);
    }
    return list;
}

} // namespace

LayerConduct readConduct(const QJsonObject &root, const QString &policyId, const LayerMistake &mistake)
{
    ConductReader reader(policyId, mistake);
    const QJsonObject incidents = root.value("incidents"_L1).toObject();
    LayerConduct conduct;
    conduct.topics = reader.topics(root.value("trainingTopics"_L1).toArray());
    conduct.documents = reader.documents(root.value("documents"_L1).toArray());
    conduct.measures = reader.measures(incidents.value("measures"_L1).toArray());
    conduct.breach = reader.breach(incidents.value("breach"_L1).toObject());
    return conduct;
}

QList<TrainingTopic> Policy::trainingTopics() const
{
    return joined(m_region->conduct.topics, m_base ? &m_base->conduct.topics : nullptr);
}

QList<ExpectedDocument> Policy::expectedDocuments() const
{
    return joined(m_region->conduct.documents, m_base ? &m_base->conduct.documents : nullptr);
}

QList<IncidentMeasure> Policy::incidentMeasures() const
{
    return joined(m_region->conduct.measures, m_base ? &m_base->conduct.measures : nullptr);
}

QList<IncidentMeasure> Policy::incidentMeasures(domain::IncidentKind kind) const
{
    QList<IncidentMeasure> list = incidentMeasures();
    list.removeIf([kind](const IncidentMeasure &measure) { return !measure.kinds.contains(kind); });
    return list;
}

std::optional<BreachRule> Policy::breachRule() const
{
    if (m_region->conduct.breach)
        return m_region->conduct.breach;
    return m_base ? m_base->conduct.breach : std::nullopt;
}

} // namespace mcs::policy
