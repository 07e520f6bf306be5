// SPDX-License-Identifier: Apache-2.0
#include "models/store/ledgerfolder.h"

#include <QCoreApplication>

#include <zxcvbn.h>

#include <cmath>

namespace mcs::store {

namespace {

domain::Error weak(const QString &message)
{
    return {domain::ErrorCode::WeakPassword, message};
}

// Lower and upper case letters, digits, symbols, and letters of other scripts.
int classesOf(const QList<uint> &characters)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool symbol = false;
    bool other = false;
    for (const uint c : characters) {
        lower |= c >= 'a' && c <= 'z';
        upper |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
        symbol |= c < 128 && !QChar::isLetterOrNumber(c);
        other |= c >= 128;
    }
    return int(lower) + int(upper) + int(digit) + int(symbol) + int(other);
}

// zxcvbn's score of 0 to 4 from its estimate of guesses: 10^3, 10^6, 10^8, 10^10.
int scoreOf(const QString &password)
{
    QByteArray utf8 = password.toUtf8();
    const double guesses = ZxcvbnMatch(utf8.constData(), nullptr, nullptr) * std::log10(2.0);
    utf8.fill('\0');
    return guesses < 3 ? 0 : guesses < 6 ? 1 : guesses < 8 ? 2 : guesses < 10 ? 3 : 4;
}

bool containsName(const QString &password, const QStringList &names)
{
    const QString folded = foldedUserName(password);
    for (const QString &name : names) {
        QStringList parts = name.normalized(QString::NormalizationForm_KC).split(QChar::Space, Qt::SkipEmptyParts);
        parts << name;
        for (const QString &part : std::as_const(parts)) {
            const QString needle = foldedUserName(part);
            const bool isAscii = std::all_of(needle.begin(), needle.end(), [](QChar c) { return c.unicode() < 128; });
            if (needle.size() >= (isAscii ? 3 : 2) && folded.contains(needle))
                return true;
        }
    }
    return false;
}

} // namespace

domain::Result<void> checkPassword(const QString &typed, const QStringList &namesToAvoid)
{
    const QString password = typed.normalized(QString::NormalizationForm_KC); // as it is used
    const QList<uint> characters = password.toUcs4();
    if (characters.size() < 10)
        return weak(QCoreApplication::translate(
            "mcs::store", "The password has %1 characters. Make it at least 12 characters long.")
                        .arg(characters.size()));
    if (characters.size() > 256)
        return weak(QCoreApplication::translate(
            "mcs::store", "The password is too long. Make it at most 256 characters long."));
    if (containsName(password, namesToAvoid))
        return weak(QCoreApplication::translate("mcs::store",
            "The password contains the name of a person or of the facility. Choose words that have nothing to do with "
            "them."));
    const int score = scoreOf(password);
    if (score < 2)
        return weak(QCoreApplication::translate("mcs::store",
            "The password is easy to guess. Avoid common words, repetitions and sequences, and put several unrelated "
            "words together."));
    if (score >= 3)
        return {};
    if (characters.size() < 12)
        return weak(QCoreApplication::translate("mcs::store",
            "The password has %1 characters and is not hard enough to guess. Make it at least 12 characters long, or "
            "add an unrelated word.")
                        .arg(characters.size()));
    if (classesOf(characters) < 2)
        return weak(QCoreApplication::translate(
            "mcs::store", "The password uses one kind of character only. Add digits, symbols or capital letters."));
    return {};
}

} // namespace mcs::store
