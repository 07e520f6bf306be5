// SPDX-License-Identifier: Apache-2.0
// `procedures` of policy.json.
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

class ProcedureReader
{
public:
    ProcedureReader(const QString &kind, const QJsonObject &object, const LayerMistake &mistake)
        : m_object(object)
        , m_pointer("/procedures/"_L1 + kind)
        , m_mistake(mistake)
    {
        m_rule.kind = kind;
    }

    ProcedureRule read()
    {
        if (!procedureKinds().contains(m_rule.kind)) {
            m_mistake(m_pointer, PolicyText::tr("the program does not know the entry “%1”").arg(m_rule.kind));
            return m_rule;
        }
        m_rule.title = text(m_object, "title"_L1);
        m_rule.hint = text(m_object, "hint"_L1);
        m_rule.day = text(m_object, "day"_L1);
        if (m_object.contains("paper"_L1))
            m_rule.paper = text(m_object, "paper"_L1);
        readVariants();
        const QJsonArray steps = m_object.value("steps"_L1).toArray();
        for (qsizetype i = 0; i < steps.size(); ++i)
            readStep(steps[i].toObject(), u"%1/steps/%2"_s.arg(m_pointer).arg(i));
        return m_rule;
    }

private:
    void unknown(const QString &pointer, const QString &entry)
    {
        m_mistake(pointer, PolicyText::tr("the program does not know the entry “%1”").arg(entry));
    }

    void readVariants()
    {
        const QJsonArray variants = m_object.value("variants"_L1).toArray();
        for (qsizetype i = 0; i < variants.size(); ++i) {
            const QJsonObject object = variants[i].toObject();
            const QString pointer = u"%1/variants/%2/id"_s.arg(m_pointer).arg(i);
            const QString id = text(object, "id"_L1);
            if (!procedureVariants(m_rule.kind).contains(id))
                unknown(pointer, id);
            if (hasVariant(id))
                m_mistake(pointer, PolicyText::tr("the entry “%1” is there twice").arg(id));
            m_rule.variants.append({id, text(object, "text"_L1)});
        }
    }

    [[nodiscard]] bool hasVariant(const QString &id) const
    {
        return std::any_of(m_rule.variants.cbegin(), m_rule.variants.cend(),
            [&](const ProcedureVariant &variant) { return variant.id == id; });
    }

    void readStep(const QJsonObject &object, const QString &pointer)
    {
        ProcedureStepRule step;
        step.id = text(object, "id"_L1);
        step.text = text(object, "text"_L1);
        step.hint = text(object, "hint"_L1);
        step.check = text(object, "check"_L1);
        step.beforeLastDay = object.contains("before"_L1); // the schema allows nothing but the last day
        step.after = strings(object.value("after"_L1));
        step.variants = strings(object.value("variants"_L1));
        step.demand = text(object, "demand"_L1);
        step.action = text(object, "action"_L1);
        step.waivable = object.value("waivable"_L1).toBool(true);
        if (!step.check.isEmpty() && !procedureChecks(procedureSubject(m_rule.kind)).contains(step.check))
            unknown(pointer + "/check"_L1, step.check);
        if (!step.demand.isEmpty() && !knownDemands().contains(step.demand))
            unknown(pointer + "/demand"_L1, step.demand);
        if (step.beforeLastDay && m_rule.day.isEmpty())
            m_mistake(
                pointer + "/before"_L1, PolicyText::tr("the procedure has no day before which this could be done"));
        for (const QString &variant : std::as_const(step.variants)) {
            if (!hasVariant(variant))
                unknown(pointer + "/variants"_L1, variant);
        }
        // Only what stands above it can come before it: so nothing waits for itself.
        for (const QString &earlier : std::as_const(step.after)) {
            if (!m_ids.contains(earlier))
                m_mistake(pointer + "/after"_L1, PolicyText::tr("there is no earlier step “%1”").arg(earlier));
        }
        if (m_ids.contains(step.id))
            m_mistake(pointer + "/id"_L1, PolicyText::tr("the entry “%1” is there twice").arg(step.id));
        m_ids.insert(step.id);
        m_rule.steps.append(step);
    }

    const QJsonObject &m_object;
    QString m_pointer;
    const LayerMistake &m_mistake;
    ProcedureRule m_rule;
    QSet<QString> m_ids;
};

} // namespace

QMap<QString, ProcedureRule> readProcedures(const QJsonObject &procedures, const LayerMistake &mistake)
{
    QMap<QString, ProcedureRule> rules;
    for (auto it = procedures.begin(); it != procedures.end(); ++it)
        rules.insert(it.key(), ProcedureReader(it.key(), it.value().toObject(), mistake).read());
    return rules;
}

} // namespace mcs::policy
