// SPDX-License-Identifier: Apache-2.0
#include "forms/fontsearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace mcs::forms {

using namespace Qt::StringLiterals;

QStringList fontFolders()
{
    QStringList folders;
    if (QCoreApplication::instance()) {
        const QString program = QCoreApplication::applicationDirPath();
        folders << program + u"/fonts"_s << program + u"/../share/mcs-ledger/fonts"_s;
    }
#ifdef Q_OS_WIN
    const QString windows = qEnvironmentVariable("WINDIR", u"C:/Windows"_s);
    folders << QDir::fromNativeSeparators(windows) + u"/Fonts"_s;
    const QString local = qEnvironmentVariable("LOCALAPPDATA");
    if (!local.isEmpty())
        folders << QDir::fromNativeSeparators(local) + u"/Microsoft/Windows/Fonts"_s;
#else
    folders << u"/usr/share/fonts"_s << u"/usr/local/share/fonts"_s << QDir::homePath() + u"/.local/share/fonts"_s
            << QDir::homePath() + u"/.fonts"_s;
#endif
    return folders;
}

QHash<QString, QString> findFontFiles(const QStringList &names, const QStringList &folders)
{
    QSet<QString> wanted;
    for (const QString &name : names)
        wanted.insert(name.toLower());
    QHash<QString, QString> found;
    for (const QString &folder : folders) {
        QDirIterator it(
            folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (it.hasNext() && found.size() < wanted.size()) {
            it.next();
            const QString name = it.fileName().toLower();
            if (wanted.contains(name) && !found.contains(name))
                found.insert(name, QFileInfo(it.filePath()).absoluteFilePath());
        }
    }
    return found;
}

} // namespace mcs::forms
