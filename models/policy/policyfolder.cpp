// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policyfolder.h"

#include "models/policy/policyschema.h"
#include "models/policy/policytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
const QString policyFile = u"policy.json"_s;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Io, PolicyText::tr("The policy file %1 cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > largestFile)
        return policyMistake(path, {}, PolicyText::tr("the file is too large for a policy"));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (QString::fromUtf8(bytes).toUtf8() != bytes)
        return policyMistake(path, {}, PolicyText::tr("the file is not text in UTF-8"));
    return bytes;
}

} // namespace

const QString &basePolicyId()
{
    static const QString id = u"mcs-model"_s;
    return id;
}

Result<PolicyFolder> readPolicyFolder(const QString &path)
{
    PolicyFolder folder;
    folder.place = path.startsWith(u':') ? path : QDir::cleanPath(path);
    folder.id = QFileInfo(folder.place).fileName();
    if (!QFile::exists(folder.pathOf(policyFile)))
        return Error{ErrorCode::NotFound,
            PolicyText::tr("There is no policy file %1. Please choose another region.").arg(folder.pathOf(policyFile))};
    QStringList names{policyFile};
    const QStringList templates = QDir(folder.pathOf(u"forms"_s)).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : templates)
        names.append("forms/"_L1 + name);
    for (const QString &name : std::as_const(names)) {
        const auto content = contentOf(folder.pathOf(name));
        if (!content)
            return content.error();
        folder.files.insert(name, *content);
    }
    return folder;
}

Result<QString> writePolicyFolder(const PolicyFolder &folder, const QString &parent)
{
    const QString path = QDir(parent).filePath(folder.id);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Duplicate,
            PolicyText::tr("%1 is there already. Please choose another place, or move that folder away first.")
                .arg(path)};
    const auto failed = [&path] {
        QDir(path).removeRecursively();
        return Error{ErrorCode::Io,
            PolicyText::tr("The policy cannot be written to %1. Please choose a place where you may write.").arg(path)};
    };
    if (!QDir().mkpath(path + "/forms"_L1))
        return failed();
    for (auto it = folder.files.cbegin(); it != folder.files.cend(); ++it) {
        QSaveFile file(path + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size() || !file.commit())
            return failed();
    }
    return path;
}

PolicyFolder folderOf(const domain::AdoptedPolicy &adopted)
{
    PolicyFolder folder;
    folder.id = adopted.policyId;
    folder.place = PolicyText::tr("%1 (%2, kept in the ledger)").arg(adopted.policyId, adopted.version);
    for (const domain::PolicyFile &file : adopted.files)
        folder.files.insert(file.path, file.text.toUtf8());
    return folder;
}

QList<domain::PolicyFile> filesOf(const PolicyFolder &folder)
{
    QList<domain::PolicyFile> files;
    for (auto it = folder.files.cbegin(); it != folder.files.cend(); ++it)
        files.append({it.key(), QString::fromUtf8(*it)});
    return files;
}

} // namespace mcs::policy
