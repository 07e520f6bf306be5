// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/layering.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace mcs::tests {

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString folder;
    QStringList mayInclude; // folders of the project
};

const QList<Layer> &layers()
{
    static const QList<Layer> all{
        {u"models/domain/"_s, {u"models/domain/"_s}},
        {u"models/policy/"_s, {u"models/policy/"_s, u"models/domain/"_s}},
        {u"models/store/"_s, {u"models/store/"_s, u"models/domain/"_s}},
        {u"models/tables/"_s, {u"models/tables/"_s, u"models/policy/"_s, u"models/domain/"_s}},
        {u"forms/"_s, {u"forms/"_s, u"models/policy/"_s, u"models/domain/"_s}},
        {u"app/"_s, {u"app/"_s, u"forms/"_s, u"models/"_s}},
    };
    return all;
}

// Headers of other people's libraries stay private to the layer that wraps them.
struct Wrapped
{
    QRegularExpression header;
    QString folder;
};

const QList<Wrapped> &wrapped()
{
    static const QList<Wrapped> all{
        {QRegularExpression(u"^(sqlite3\\.h|sodium(\\.h|/.*)|zxcvbn(\\.h|/.*)|(QtSql/)?QSql\\w*|QtSql(/QtSql)?)$"_s),
            u"models/store/"_s},
        {QRegularExpression(u"^unicode/"_s), u"models/domain/"_s},
        {QRegularExpression(u"^(harfbuzz/)?hb(-\\w+)?\\.h$"_s), u"forms/"_s},
        {QRegularExpression(u"^(qt6?keychain/)?keychain\\.h$"_s), u"app/keychain"_s},
        {QRegularExpression(u"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|curl/)"_s), u"nowhere"_s},
    };
    return all;
}

} // namespace

QStringList forbiddenIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression ofProject(u"^(models|forms|app|tests)/"_s);
    const auto layer
        = std::find_if(layers().begin(), layers().end(), [&](const Layer &l) { return path.startsWith(l.folder); });
    QStringList found;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        const QString header = match.next().captured(1);
        if (layer != layers().end() && header.contains(ofProject)) {
            const bool mayInclude = std::any_of(layer->mayInclude.begin(), layer->mayInclude.end(),
                [&](const QString &folder) { return header.startsWith(folder); });
            if (!mayInclude)
                found += u"%1 includes %2, which its layer must not know"_s.arg(path, header);
        }
        if (header.startsWith(u"../"))
            found += u"%1 includes %2: paths start at the project's folder"_s.arg(path, header);
        for (const Wrapped &library : wrapped()) {
            if (header.contains(library.header) && !path.startsWith(library.folder))
                found += u"%1 includes %2, which belongs into %3 alone"_s.arg(path, header, library.folder);
        }
    }
    return found;
}

bool isTooLong(const QString &text)
{
    return text.count(u'\n') > 500;
}

QStringList sourceFiles(const QString &projectFolder, const QStringList &folders)
{
    const QDir project(projectFolder);
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(project.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += project.relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

} // namespace mcs::tests
