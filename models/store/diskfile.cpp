// SPDX-License-Identifier: Apache-2.0
#include "models/store/diskfile.h"

#include "models/store/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mcs::store {

domain::Error fromSystemError(int number, const QString &detail)
{
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return sentences::diskFull();
    case EROFS:
    case EACCES:
    case EPERM:
        return sentences::readOnlyMedium();
    default:
        return sentences::io(detail);
    }
}

domain::Result<void> writeFileAtomically(const QString &path, const QByteArray &content)
{
    // Renaming over the file, so that a reader sees the old or the new one. commit() writes through to the disk before
    // it renames.
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fromSystemError(errno, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    const bool isWritten = file.write(content) == content.size() && file.flush();
    if (!isWritten || !file.commit()) {
        const int number = errno;
        const bool isFull = file.error() == QFileDevice::ResourceError;
        file.cancelWriting();
        return isFull ? sentences::diskFull() : fromSystemError(number, file.errorString());
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

} // namespace mcs::store
