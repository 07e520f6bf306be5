// SPDX-License-Identifier: Apache-2.0
// Runs the program itself, with a home, a temporary folder and a configuration of its own, without display and
// keychain.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace mcs::tests {

using namespace Qt::StringLiterals;

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
    [[nodiscard]] QString firstLine() const { return err.section(u'\n', 0, 0); }
};

inline QString fixture(const QString &name)
{
    return QStringLiteral(MCS_FIXTURES "/samples/") + name;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file below a folder with its bytes.
inline QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

inline void copyFolder(const QString &from, const QString &to)
{
    const auto files = filesBelow(from);
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = QDir(to).filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, it.value());
    }
}

class Program
{
public:
    Program()
    {
        for (const QString &folder : {u"home"_s, u"tmp"_s, u"work"_s})
            QDir(m_folder.path()).mkpath(folder);
        writeFile(passwordFile(), "Sakura-mizube 5831\n");
    }

    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }
    [[nodiscard]] QString temporary() const { return m_folder.filePath(u"tmp"_s); }
    [[nodiscard]] QString work(const QString &name) const { return m_folder.filePath(u"work/"_s + name); }
    [[nodiscard]] QString passwordFile() const { return work(u"password"_s); }
    [[nodiscard]] QString ledger() const { return work(u"ledger"_s); }
    [[nodiscard]] QString recoveryFile() const { return work(u"recovery"_s); }

    // The words as they are.
    [[nodiscard]] Outcome run(
        const QStringList &words, const QByteArray &input = {}, const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, home());
        environment.insert(u"TMPDIR"_s, temporary());
        environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/.config"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        process.setProcessEnvironment(environment);
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start(QStringLiteral(MCS_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("the program did not finish");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    // `command` on the ledger, signed in.
    [[nodiscard]] Outcome on(const QString &command, const QStringList &words = {}) const
    {
        return run(QStringList{command, ledger()} + words + QStringList{u"--password-file"_s, passwordFile()});
    }

    [[nodiscard]] Outcome makeLedger() const
    {
        return run({u"new"_s, ledger(), u"--policy"_s, u"tokai"_s, u"--facility"_s, fixture(u"facility.json"_s),
            u"--password-file"_s, passwordFile(), u"--recovery-out"_s, recoveryFile()});
    }
    [[nodiscard]] Outcome import(const QString &kind, const QString &file, const QStringList &options = {}) const
    {
        return on(u"import"_s, QStringList{kind, file} + options);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace mcs::tests
