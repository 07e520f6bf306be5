// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policyschema.h"

#include "models/policy/policytext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRegularExpression>

#include <exception>
#include <memory>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

// valijson writes a place as "<root>", "[forms]", "[0]".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &part : context) {
        QString text = QString::fromStdString(part);
        if (!text.startsWith(u'[') || !text.endsWith(u']'))
            continue;
        text = text.mid(1, text.size() - 2);
        pointer += u'/' + text.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return pointer;
}

// The library speaks English only; each of its sentences that our schema can cause has one of ours.
QString reasonOf(const QString &description)
{
    static const QRegularExpression missing(u"[Mm]issing required property '(.*)'"_s);
    static const QRegularExpression unknown(u"'additionalProperties' constraints: '(.*)'"_s);
    if (const auto match = missing.match(description); match.hasMatch())
        return PolicyText::tr("the entry “%1” is missing").arg(match.captured(1));
    if (const auto match = unknown.match(description); match.hasMatch())
        return PolicyText::tr("the program does not know the entry “%1”").arg(match.captured(1));
    if (description.contains("enum"_L1))
        return PolicyText::tr("the value is not one of those allowed");
    if (description.contains("pattern"_L1) || description.contains("regex"_L1))
        return PolicyText::tr("the text does not have the form it must have");
    if (description.contains("no fewer than"_L1) || description.contains("greater than"_L1))
        return PolicyText::tr("the value is empty, too short or too small");
    if (description.contains("no more than"_L1) || description.contains("less than"_L1))
        return PolicyText::tr("the value is too long or too large");
    if (description.contains("type"_L1))
        return PolicyText::tr("the value is of the wrong kind (text, number, list or group)");
    return PolicyText::tr("the value does not follow the rules for policies");
}

// Later mistakes are only consequences ("failed to validate against …"): the deepest place is the one to mend.
bool isConsequence(const QString &description)
{
    return description.startsWith("Failed to validate against"_L1)
        || description.startsWith("Failed to validate item"_L1);
}

QList<SchemaMistake> validate(const valijson::Schema &schema, const QJsonObject &document)
{
    const QJsonValue documentValue(document);
    valijson::Validator validator;
    valijson::ValidationResults results;
    QList<SchemaMistake> mistakes;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(documentValue), &results))
        return mistakes;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QString description = QString::fromStdString(error.description);
        if (isConsequence(description) && results.numErrors() + mistakes.size() > 0)
            continue;
        mistakes.append(SchemaMistake{pointerOf(error.context), reasonOf(description)});
    }
    return mistakes;
}

} // namespace

domain::Error policyMistake(const QString &file, const QString &place, const QString &reason)
{
    return {domain::ErrorCode::PolicyBroken,
        place.isEmpty()
            ? PolicyText::tr("The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.")
                  .arg(file, reason)
            : PolicyText::tr(
                "The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.")
                  .arg(file, place, reason)};
}

domain::Result<QList<SchemaMistake>> schemaMistakes(const QJsonObject &document)
{
    static QMutex mutex;
    static std::unique_ptr<valijson::Schema> known; // the program's own file cannot change while it runs
    const QMutexLocker locker(&mutex);
    QFile file(u":/policies/policy.schema.json"_s);
    try {
        if (!known) {
            if (!file.open(QIODevice::ReadOnly))
                return policyMistake(file.fileName(), {}, PolicyText::tr("the file cannot be read"));
            QJsonParseError problem;
            const QJsonDocument read = QJsonDocument::fromJson(file.readAll(), &problem);
            if (problem.error != QJsonParseError::NoError)
                return policyMistake(file.fileName(), {}, PolicyText::tr("the file is not JSON"));
            const QJsonValue root(read.object());
            auto schema = std::make_unique<valijson::Schema>();
            valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(root), *schema);
            known = std::move(schema);
        }
        return validate(*known, document);
    } catch (const std::exception &) {
        return policyMistake(file.fileName(), {}, PolicyText::tr("the value does not follow the rules for policies"));
    }
}

} // namespace mcs::policy
