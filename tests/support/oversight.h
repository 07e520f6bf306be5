// SPDX-License-Identifier: Apache-2.0
// 見本町: a region made of data, with the rules of a region that knows secondary use, photographs, disasters and the
// notice of a changed MCS管理者 (幸手・杉戸 第7条, 第16条, 第17条, 第20条). Link mcs_policy, mcs_store, mcs_resources.
#pragma once

#include "tests/support/ledger.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mcs::tests {

// What 見本町 adds to 東海村's data.
inline QJsonObject sampleSections()
{
    return QJsonDocument::fromJson(R"json({
        "secondaryUse": {
            "text": "内容の二次利用は原則として禁止する", "articles": ["第16条"],
            "direct": {"permissions": ["provider"], "articles": ["第16条"]},
            "indirect": {"permissions": ["group-manager", "provider"], "articles": ["第16条"], "anonymised": [
                {"id": "name", "text": "氏名", "articles": ["第16条"]},
                {"id": "birth", "text": "生年月日", "articles": ["第16条"]},
                {"id": "facility", "text": "施設名", "articles": ["第16条"]}]},
            "never": ["other-facility-document"], "neverArticles": ["第16条"], "postingArticles": ["第17条(2)"]},
        "photo": {"level": "R", "text": "撮影する場合は、その都度、同意を得る", "articles": ["第17条(1)"]},
        "disaster": {"level": "P", "text": "災害時には台帳に記載していない端末の使用を許可する", "articles": ["第20条"]},
        "notices": [{"id": "administrator-change", "title": "MCS管理者の変更の連絡", "recipient": "見本医師会",
            "level": "M", "articles": ["第7条"], "days": 0, "occasion": "administrator-ends",
            "text": "MCS管理者%1が%2で担当から外れます。"}]
})json")
        .object();
}

inline policy::Policy sampleRegion(const QTemporaryDir &regions, const QJsonObject &sections = sampleSections())
{
    QFile source(QStringLiteral(":/policies/tokai/policy.json"));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no policy of 東海村");
    QJsonObject region = QJsonDocument::fromJson(source.readAll()).object();
    region.insert(QStringLiteral("id"), QStringLiteral("mihon"));
    region.insert(QStringLiteral("shortName"), QStringLiteral("見本町"));
    region.insert(QStringLiteral("forms"), QJsonArray());
    region.remove(QStringLiteral("submissions"));
    region.insert(QStringLiteral("rosterRows"), 0);
    for (auto section = sections.begin(); section != sections.end(); ++section)
        region.insert(section.key(), *section);
    QDir(regions.path()).mkpath(QStringLiteral("mihon"));
    QFile target(regions.filePath(QStringLiteral("mihon/policy.json")));
    if (!target.open(QIODevice::WriteOnly))
        qFatal("the region cannot be written");
    target.write(QJsonDocument(region).toJson());
    target.close();
    return must(
        policy::PolicyLibrary({QStringLiteral(":/policies"), regions.path()}).load(QStringLiteral("mihon"), true, {}));
}

} // namespace mcs::tests
