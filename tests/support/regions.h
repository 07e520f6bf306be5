// SPDX-License-Identifier: Apache-2.0
// Regions as folders: 見本市, which is invented, and changed versions of those in the program.
#pragma once

#include "models/policy/policyversions.h"
#include "tests/support/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace mcs::tests {

inline policy::PolicyFolder builtInRegion(const QString &id)
{
    return must(policy::readPolicyFolder(QStringLiteral(":/policies/") + id));
}

// tests/fixtures/regions/mihon-city: other form numbers, one application a person, three offices that decide.
inline policy::PolicyFolder mihonCity()
{
    return must(policy::readPolicyFolder(QStringLiteral(MCS_FIXTURES "/regions/mihon-city")));
}

inline QJsonObject policyJson(const policy::PolicyFolder &folder)
{
    return QJsonDocument::fromJson(folder.files.value(QStringLiteral("policy.json"))).object();
}

inline policy::PolicyFolder changed(policy::PolicyFolder folder, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = policyJson(folder);
    change(root);
    folder.files.insert(QStringLiteral("policy.json"), QJsonDocument(root).toJson());
    return folder;
}

// 東海村 revised on `from`: staff pledges are signed again, the consent has a new wording.
inline policy::PolicyFolder revisedTokai(QDate from)
{
    policy::PolicyFolder folder = changed(builtInRegion(QStringLiteral("tokai")), [from](QJsonObject &root) {
        QJsonArray revisions = root.value(QStringLiteral("revisions")).toArray();
        revisions.append(QJsonObject{{QStringLiteral("from"), from.toString(Qt::ISODate)},
            {QStringLiteral("text"), QStringLiteral("誓約書と同意書の文面を改めた")}});
        root.insert(QStringLiteral("revisions"), revisions);
        root.insert(QStringLiteral("supersedes"),
            QJsonObject{{QStringLiteral("staff-pledge"), QStringLiteral("sign-again")},
                {QStringLiteral("consent"), QStringLiteral("new-wording")}});
    });
    for (const char *name : {"forms/staff-pledge.xml", "forms/consent.xml"}) {
        QByteArray &form = folder.files[QString::fromLatin1(name)];
        form.replace("利用者", "ご利用者");
    }
    return folder;
}

} // namespace mcs::tests
