// SPDX-License-Identifier: Apache-2.0
#include "models/store/recoverykey.h"

#include "models/store/sentences.h"

#include <sodium.h>

#include <array>

namespace mcs::store {

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Multiplication by x in GF(32) = GF(2)[x] / (x^5 + x^2 + 1); x has order 31.
int timesX(int value)
{
    value <<= 1;
    return value & 32 ? value ^ 0b100101 : value;
}

// Every symbol is weighted by its own power of x, so that one wrong symbol and two exchanged neighbours are always
// found.
int checkSymbol(const int *symbols, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum = timesX(sum ^ symbols[i]);
    return sum;
}

int symbolValue(QChar character)
{
    char16_t c = character.toUpper().unicode();
    if (c == u'O')
        c = u'0';
    else if (c == u'I' || c == u'L')
        c = u'1';
    for (int i = 0; i < 32; ++i) {
        if (c == char16_t(alphabet[i]))
            return i;
    }
    return -1;
}

bool isSeparator(QChar c)
{
    // The NFKC form of every dash a Japanese keyboard can produce; ー and ｰ come out as the long vowel mark.
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u30FC' || c == u'\u2212' || c == u'_';
}

} // namespace

QString makeRecoveryKey()
{
    std::array<int, recoveryKeySymbols> symbols{};
    Secret random = Secret::random(recoveryKeySymbols);
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
        symbols[i] = random.data()[i] & 31;
    symbols.back() = checkSymbol(symbols.data(), recoveryKeySymbols - 1);

    QString text;
    for (int i = 0; i < recoveryKeySymbols; ++i) {
        if (i > 0 && i % 5 == 0)
            text += u'-';
        text += QLatin1Char(alphabet[symbols[std::size_t(i)]]);
    }
    sodium_memzero(symbols.data(), sizeof symbols);
    return text;
}

domain::Result<Secret> readRecoveryKey(const QString &typed)
{
    // Far more than a key with separators: somebody pasted something else.
    if (typed.size() > 1000)
        return sentences::recoveryKeyOfWrongLength(int(typed.size()), recoveryKeySymbols);
    QList<int> symbols;
    bool isReadable = true;
    const QString normalised = typed.normalized(QString::NormalizationForm_KC);
    for (const QChar c : normalised) {
        if (isSeparator(c))
            continue;
        const int value = symbolValue(c);
        isReadable = isReadable && value >= 0;
        symbols << value;
    }
    if (symbols.size() != recoveryKeySymbols)
        return sentences::recoveryKeyOfWrongLength(int(symbols.size()), recoveryKeySymbols);
    if (!isReadable || checkSymbol(symbols.constData(), recoveryKeySymbols - 1) != symbols.constLast())
        return sentences::recoveryKeyMistyped();

    Secret key(recoveryKeySymbols);
    for (int i = 0; i < recoveryKeySymbols; ++i)
        key.data()[i] = static_cast<unsigned char>(alphabet[symbols.at(i)]);
    return key;
}

} // namespace mcs::store
