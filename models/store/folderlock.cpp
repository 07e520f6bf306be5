// SPDX-License-Identifier: Apache-2.0
#include "models/store/folderlock.h"

#include "models/store/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {
constexpr qint64 smallestFile = 4096; // one block
}

FolderLock::FolderLock(const QString &path)
    : m_file(path)
{
    m_file.setStaleLockTime(0); // never by age: an office leaves its PC on over night
}

domain::Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"ledger.lock"_s);
    auto lock = std::make_unique<FolderLock>(path);
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        const QString user = QFileInfo(path).owner();
        qint64 process = 0;
        QString computer;
        QString program;
        const bool isNamed = lock->m_file.getLockInfo(&process, &computer, &program);
        return sentences::inUse(isNamed ? computer : u"?"_s, user.isEmpty() ? u"?"_s : user);
    }
    if (lock->m_file.error() == QLockFile::PermissionError || !QFileInfo(folder).isWritable())
        return sentences::readOnlyMedium();
    if (QStorageInfo(folder).bytesAvailable() < smallestFile) // QLockFile does not tell why writing failed
        return sentences::diskFull();
    return sentences::io(path);
}

} // namespace mcs::store
