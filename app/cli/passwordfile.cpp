// SPDX-License-Identifier: Apache-2.0
#include "app/cli/passwordfile.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringDecoder>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

constexpr qint64 longestLine = 4096;

} // namespace

Result<store::Secret> readPasswordFile(const QString &path)
{
    QFile file(path);
    const bool standardInput = path == u"-"_s;
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QString name = standardInput ? Words::tr("Standard input") : path;
    if (!opened) {
        return Error{file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
            file.exists() ? Words::tr("The password file %1 cannot be read. Check who may read it.").arg(name)
                          : Words::tr("The password file %1 does not exist.").arg(name)};
    }
    QByteArray line = file.readLine(longestLine + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    const auto wipe = [&line] { line.fill('\0'); };
    if (line.isEmpty())
        return Error{ErrorCode::InvalidInput, Words::tr("%1 holds no password in its first line.").arg(name)};
    if (line.size() > longestLine) {
        wipe();
        return Error{ErrorCode::InvalidInput, Words::tr("The first line of %1 is too long for a password.").arg(name)};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(line);
    wipe();
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{ErrorCode::InvalidInput, Words::tr("%1 is not UTF-8 text. Save it again as UTF-8.").arg(name)};
    const store::Secret secret = store::Secret::fromText(text);
    text.fill(QChar::Null);
    return secret;
}

PrivateFile::PrivateFile(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

PrivateFile::~PrivateFile()
{
    if (!m_created || m_keep)
        return;
    m_file.close();
    QFile::remove(m_path);
}

Result<void> PrivateFile::create()
{
    const Error exists{
        ErrorCode::Duplicate, Words::tr("%1 exists already. It is not overwritten; give another name.").arg(m_path)};
    const Error failed{
        ErrorCode::Io, Words::tr("%1 cannot be created. Check the folder and who may write to it.").arg(m_path)};
#ifdef Q_OS_UNIX
    // The mode is there from the first moment, not set afterwards.
    const int descriptor
        = ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST ? exists : failed;
    m_created = true;
    if (!m_file.open(descriptor, QIODevice::WriteOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failed;
    }
#else
    if (m_file.exists())
        return exists;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed;
    m_created = true;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
#endif
    return {};
}

Result<void> PrivateFile::writeLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    bool written = m_file.write(bytes) == bytes.size() && m_file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(m_file.handle()) == 0;
#endif
    if (written)
        return {};
    return Error{m_file.error() == QFile::ResourceError || errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io,
        Words::tr("%1 cannot be written. Check the free space of the disk.").arg(m_path)};
}

QString randomPassword()
{
    const QString letters = u"abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString password;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return password;
}

} // namespace mcs::app
