// SPDX-License-Identifier: Apache-2.0
// 見本町: 東海村's data and forms, with what an invented region wants of notifications and accounts in the place of
// 東海村's. Link mcs_policy, mcs_store, mcs_resources.
#pragma once

#include "tests/support/ledger.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mcs::tests {

// `sections` replace those of 東海村; its demands are added to 東海村's.
inline policy::Policy notifyingRegion(const QTemporaryDir &regions, const QByteArray &sections)
{
    QFile source(QStringLiteral(":/policies/tokai/policy.json"));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no policy of 東海村");
    QJsonObject region = QJsonDocument::fromJson(source.readAll()).object();
    region.insert(QStringLiteral("id"), QStringLiteral("mihon"));
    region.insert(QStringLiteral("shortName"), QStringLiteral("見本町"));
    QJsonParseError mistake;
    const QJsonObject own = QJsonDocument::fromJson(sections, &mistake).object();
    if (own.isEmpty())
        qFatal("the sections cannot be read: %s", qUtf8Printable(mistake.errorString()));
    for (auto section = own.begin(); section != own.end(); ++section) {
        QJsonObject value = section->toObject();
        if (section.key() == QStringLiteral("demands")) {
            const QJsonObject added = value;
            value = region.value(section.key()).toObject();
            for (auto demand = added.begin(); demand != added.end(); ++demand)
                value.insert(demand.key(), *demand);
        }
        region.insert(section.key(), section->isObject() ? QJsonValue(value) : QJsonValue(*section));
    }
    const QString folder = regions.filePath(QStringLiteral("mihon"));
    QDir().mkpath(folder + QStringLiteral("/forms"));
    const QDir forms(QStringLiteral(":/policies/tokai/forms"));
    for (const QString &name : forms.entryList({QStringLiteral("*.xml")})) {
        const QString target = folder + QStringLiteral("/forms/") + name;
        if (!QFile::exists(target) && !QFile::copy(forms.filePath(name), target))
            qFatal("the forms cannot be written");
    }
    QFile target(folder + QStringLiteral("/policy.json"));
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("the region cannot be written");
    target.write(QJsonDocument(region).toJson());
    target.close();
    return must(
        policy::PolicyLibrary({QStringLiteral(":/policies"), regions.path()}).load(QStringLiteral("mihon"), true, {}));
}

// The accounts come first, and changes and removals are notified (as in 熊谷 第6条).
inline QByteArray accountsFirst()
{
    return R"json({
        "demands": {"change-notice": {"level": "M", "articles": ["第6条3"], "text": "変更と削除を速やかに届け出る"},
            "account-acquisition": {"level": "M", "articles": ["第6条1"], "text": "管理者がIDを取得する"}},
        "submissions": {
            "new": {"title": "新規の利用申込", "demand": "packet", "papers": ["application", "facility-pledge"],
                "lists": "users", "requires": ["accounts"], "recipient": "見本町在宅医療支援センター"},
            "change": {"title": "利用者の変更届", "demand": "change-notice", "papers": ["application"],
                "lists": "chosen"},
            "removal": {"title": "利用者の削除届", "demand": "change-notice", "papers": ["application"],
                "lists": "chosen"}},
        "account": {"deleted": ["removal-submitted"]}})json";
}

// A course or a video comes before the papers (as in 幸手・杉戸 フロー1③).
inline QByteArray courseFirst()
{
    return R"json({
        "demands": {"submission-training": {"level": "M", "articles": ["フロー1③"],
            "text": "講習会を受講するか、講習用ビデオを視聴する"}},
        "submissions": {
            "new": {"title": "新規の利用申込", "demand": "packet", "papers": ["application", "facility-pledge"],
                "lists": "users", "requires": ["terms", "training"]}}})json";
}

// The office explains, decides and issues the IDs (as in おおさき 第8条).
inline QByteArray officeDecides()
{
    return R"json({
        "demands": {"change-notice": {"level": "M", "articles": ["第8条2(1)"], "text": "退会届を出す"}},
        "submissions": {
            "new": {"title": "利用申込", "demand": "packet", "papers": ["application"], "lists": "users",
                "requires": ["explained", "eligibility"], "decided": true, "recipient": "見本市医師会 事務局"},
            "addition": {"title": "利用者の追加", "demand": "addition", "papers": ["application"], "lists": "chosen",
                "requires": ["explained", "eligibility"], "decided": true},
            "removal": {"title": "退会", "demand": "change-notice", "papers": ["application"], "lists": "chosen"}},
        "account": {"acquired": ["id-issued"], "in-use": ["pledge", "registered", "id-issued"]},
        "staffEligibilities": [{"id": "inside", "text": "市内の業務に従事する者", "articles": ["第9条(1)"]}]})json";
}

} // namespace mcs::tests
