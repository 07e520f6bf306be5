// SPDX-License-Identifier: Apache-2.0
// policy.json read with the choices of the facility (要確認): each option is a merge patch on it.
#include "models/policy/mergepatch.h"
#include "models/policy/policylayer.h"
#include "models/policy/policyschema.h"
#include "models/policy/policytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

const QString switchPrefix = u"switch/"_s;

QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return u"%1:%2"_s.arg(line).arg(column);
}

Result<std::shared_ptr<const Policy::Layer>> checkedLayer(
    const PolicyFolder &folder, const QJsonObject &root, const QString &prefix)
{
    const auto mistakes = schemaMistakes(root);
    if (!mistakes)
        return mistakes.error();
    if (mistakes->isEmpty())
        return layerOf(folder, root, prefix);
    const auto place = [&prefix](const SchemaMistake &mistake) {
        const QString pointer = prefix + mistake.pointer;
        return pointer.isEmpty() ? u"/"_s : pointer;
    };
    domain::Error error
        = policyMistake(folder.pathOf(u"policy.json"_s), place(mistakes->first()), mistakes->first().reason);
    for (const SchemaMistake &mistake : *mistakes)
        error.details.append(u"%1: %2"_s.arg(place(mistake), mistake.reason));
    return error;
}

// What a choice must not touch: it would no longer be a choice within this policy.
std::optional<QString> touchedIdentity(const QJsonObject &patch)
{
    for (const QLatin1StringView key : {"format"_L1, "id"_L1, "isBase"_L1, "ambiguities"_L1, "version"_L1, "inForce"_L1,
             "revisions"_L1, "supersedes"_L1}) {
        if (patch.contains(key))
            return QString(key);
    }
    return std::nullopt;
}

// Every option by itself must leave a policy that can be used, whether it is chosen or not.
Result<void> checkOptions(const PolicyFolder &folder, const QJsonObject &root)
{
    const QJsonArray ambiguities = root.value("ambiguities"_L1).toArray();
    for (qsizetype i = 0; i < ambiguities.size(); ++i) {
        const QJsonArray options = ambiguities[i].toObject().value("options"_L1).toArray();
        for (qsizetype j = 0; j < options.size(); ++j) {
            const QJsonObject patch = options[j].toObject().value("patch"_L1).toObject();
            const QString prefix = u"/ambiguities/%1/options/%2/patch"_s.arg(i).arg(j);
            if (const auto key = touchedIdentity(patch))
                return policyMistake(folder.pathOf(u"policy.json"_s), prefix + u'/' + *key,
                    PolicyText::tr("a choice must not change “%1”").arg(*key));
            if (const auto patched = checkedLayer(folder, mergePatched(root, patch), prefix); !patched)
                return patched.error();
        }
    }
    return {};
}

Result<QJsonObject> rootOf(const PolicyFolder &folder)
{
    const QString path = folder.pathOf(u"policy.json"_s);
    const QByteArray bytes = folder.files.value(u"policy.json"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return policyMistake(path, PolicyText::tr("line %1").arg(lineAndColumn(bytes, problem.offset)),
            PolicyText::tr("the file is not JSON"));
    if (!document.isObject())
        return policyMistake(path, {}, PolicyText::tr("the file is not a policy"));
    return document.object();
}

} // namespace

QList<Ambiguity> readAmbiguities(const QJsonArray &ambiguities, const QString &policyId, const LayerMistake &mistake)
{
    const auto once = [&mistake](QSet<QString> &known, const QString &id, const QString &pointer) {
        if (known.contains(id))
            mistake(pointer + "/id"_L1, PolicyText::tr("the entry “%1” is there twice").arg(id));
        known.insert(id);
    };
    QList<Ambiguity> list;
    QSet<QString> ids;
    for (qsizetype i = 0; i < ambiguities.size(); ++i) {
        const QJsonObject object = ambiguities[i].toObject();
        const QString pointer = u"/ambiguities/%1"_s.arg(i);
        const QStringList articles = strings(object.value("articles"_L1));
        for (qsizetype j = 0; j < articles.size(); ++j) {
            if (articles[j].trimmed().isEmpty())
                mistake(u"%1/articles/%2"_s.arg(pointer).arg(j), PolicyText::tr("an article must not be blank"));
        }
        Ambiguity ambiguity{object.value("id"_L1).toString(), object.value("question"_L1).toString(),
            object.value("choice"_L1).toString(), citations(policyId, articles)};
        once(ids, ambiguity.id, pointer);
        QSet<QString> optionIds;
        const QJsonArray options = object.value("options"_L1).toArray();
        for (qsizetype j = 0; j < options.size(); ++j) {
            const QJsonObject option = options[j].toObject();
            ambiguity.options.append({option.value("id"_L1).toString(), option.value("text"_L1).toString()});
            once(optionIds, ambiguity.options.last().id, u"%1/options/%2"_s.arg(pointer).arg(j));
        }
        list.append(ambiguity);
    }
    return list;
}

Result<std::shared_ptr<const Policy::Layer>> readLayer(const PolicyFolder &folder, const Switches &choices)
{
    const auto root = rootOf(folder);
    if (!root)
        return root.error();
    auto plain = checkedLayer(folder, *root, {});
    if (!plain)
        return plain;
    if (const auto checked = checkOptions(folder, *root); !checked)
        return checked.error();

    QJsonObject patched = *root;
    QMap<QString, QString> made;
    const QJsonArray ambiguities = root->value("ambiguities"_L1).toArray();
    for (const QJsonValue &ambiguity : ambiguities) {
        const QString id = ambiguity["id"_L1].toString();
        const QJsonArray options = ambiguity["options"_L1].toArray();
        for (const QJsonValue &option : options) {
            if (choices.contains(id) && option["id"_L1].toString() == choices.value(id)) {
                patched = mergePatched(patched, option["patch"_L1].toObject());
                made.insert(id, choices.value(id));
            }
        }
    }
    if (made.isEmpty())
        return plain;
    const auto chosen = checkedLayer(folder, patched, {});
    if (!chosen)
        return chosen;
    auto layer = std::make_shared<Policy::Layer>(**chosen);
    for (Ambiguity &ambiguity : layer->ambiguities)
        ambiguity.chosen = made.value(ambiguity.id);
    return std::shared_ptr<const Policy::Layer>(layer);
}

Switches switchesIn(const QJsonObject &facilityRules)
{
    Switches switches;
    for (auto it = facilityRules.begin(); it != facilityRules.end(); ++it) {
        if (it.key().startsWith(switchPrefix))
            switches.insert(it.key().mid(switchPrefix.size()), it.value().toString());
    }
    return switches;
}

QList<Ambiguity> Policy::ambiguities() const
{
    QList<Ambiguity> list = m_region->ambiguities;
    if (!m_base)
        return list;
    for (Ambiguity ambiguity : m_base->ambiguities) {
        const bool regions = std::any_of(m_region->ambiguities.cbegin(), m_region->ambiguities.cend(),
            [&](const Ambiguity &other) { return other.id == ambiguity.id && !other.options.isEmpty(); });
        if (regions)
            ambiguity.options.clear();
        list.append(ambiguity);
    }
    return list;
}

bool Policy::isSwitch(const QString &rule, const QString &option) const
{
    if (!rule.startsWith(switchPrefix))
        return false;
    const QList<Ambiguity> base = m_common ? m_common->ambiguities : QList<Ambiguity>();
    const QList<Ambiguity> all = m_region->ambiguities + base; // a choice of 準則 is kept while that layer is off
    return std::any_of(all.cbegin(), all.cend(), [&](const Ambiguity &ambiguity) {
        return rule.mid(switchPrefix.size()) == ambiguity.id
            && std::any_of(ambiguity.options.cbegin(), ambiguity.options.cend(),
                [&](const Ambiguity::Option &known) { return known.id == option; });
    });
}

} // namespace mcs::policy
