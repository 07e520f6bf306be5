// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "models/policy/policy.h"

#include <QCoreApplication>

#include <cstdio>

namespace mcs::app::console {

using namespace Qt::StringLiterals;

namespace {

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isZeroWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

// 東海村 for "tokai", as on screen.
QString shortName(const QString &policyId)
{
    const auto policy = policy::PolicyLibrary().load(policyId, false, {});
    return policy ? policy->shortNameOf(policyId) : policyId;
}

} // namespace

void say(const QString &line)
{
    put(stdout, line.toUtf8() + '\n');
}

void write(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void complain(const QString &line)
{
    put(stderr, line.toUtf8() + '\n');
}

void complain(const domain::Error &error)
{
    QString sentence = error.message;
    QStringList articles;
    for (const domain::Citation &citation : error.articles)
        articles.append(shortName(citation.policy) + citation.article);
    if (!articles.isEmpty())
        sentence += u"（"_s + articles.join(u'、') + u"）"_s;
    complain(sentence);
    for (const QString &detail : error.details)
        complain(u"  "_s + detail);
}

int width(const QString &text)
{
    int cells = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters)
        cells += isZeroWidth(c) ? 0 : isWide(c) ? 2 : 1;
    return cells;
}

QString padded(const QString &text, int cells)
{
    return text + QString(std::max(0, cells - width(text)), u' ');
}

} // namespace mcs::app::console
