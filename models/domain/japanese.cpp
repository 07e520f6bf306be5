// SPDX-License-Identifier: Apache-2.0
#include "models/domain/japanese.h"
#include "models/domain/oldkanji.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <unicode/coll.h>
#include <unicode/uchar.h>

#include <array>
#include <memory>

namespace mcs::domain {

using namespace Qt::StringLiterals;

namespace {

QString nfkc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D);
}

bool isDash(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63;
}

char32_t toKatakana(char32_t c)
{
    const bool isHiragana = (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E;
    return isHiragana ? c + 0x60 : c;
}

// ヶ and ヵ are read and written as ケ and カ in names of places: 袖ヶ浦, 袖ケ浦.
char32_t withLargeKe(char32_t c)
{
    return c == U'ヶ' ? U'ケ' : c == U'ヵ' ? U'カ' : c;
}

const icu::Collator &japaneseCollator()
{
    // Never changed after it is made; ICU's const functions may be called from any thread.
    static const std::unique_ptr<const icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getJapanese(), status));
        if (U_FAILURE(status) || !made)
            qFatal("ICU has no Japanese collation data: %s", u_errorName(status));
        return made;
    }();
    return *collator;
}

QByteArray collationKey(const QString &text)
{
    const icu::UnicodeString string(reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()));
    QByteArray key(static_cast<qsizetype>(text.size()) * 6 + 16, Qt::Uninitialized);
    const auto fill = [&] {
        return japaneseCollator().getSortKey(
            string, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    };
    int32_t length = fill();
    if (length > key.size()) {
        key.resize(length);
        length = fill();
    }
    key.resize(qMax(0, length - 1)); // without ICU's closing zero
    return key;
}

Error invalid(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

enum class Fault { None, Control, Emoji, Broken };

bool isEmoji(char32_t c, char32_t following)
{
    const auto is = [c](UProperty property) { return u_hasBinaryProperty(static_cast<UChar32>(c), property); };
    return is(UCHAR_EMOJI_PRESENTATION) || is(UCHAR_REGIONAL_INDICATOR) || is(UCHAR_EMOJI_MODIFIER) || c == 0x20E3
        || (c >= 0x1F000 && is(UCHAR_EXTENDED_PICTOGRAPHIC)) || (following == 0xFE0F && is(UCHAR_EMOJI));
}

Fault faultOf(char32_t c, char32_t following, bool mayBreakLines)
{
    if (mayBreakLines && (c == U'\n' || c == U'\t'))
        return Fault::None;
    switch (QChar::category(c)) {
    case QChar::Other_Surrogate:
        return Fault::Broken;
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks and joiners change what is read without being seen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Fault::Control;
    default:
        break;
    }
    if (c == 0xFFFD || QChar::isNonCharacter(c))
        return Fault::Broken;
    return isEmoji(c, following) ? Fault::Emoji : Fault::None;
}

// What a reader counts: 葛 with its variation selector is one character.
qsizetype charactersOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

Result<void> check(const QString &field, const QString &text, int maximumCharacters, bool mayBreakLines)
{
    // Four code points a character leave room for selectors and marks, and stop towers of them.
    const QList<uint> codes = text.toUcs4();
    if (charactersOf(text) > maximumCharacters || codes.size() > qsizetype(maximumCharacters) * 4)
        return invalid(QCoreApplication::translate("mcs::domain", "%1 is longer than %2 characters. Shorten it.")
                           .arg(field)
                           .arg(maximumCharacters));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        switch (faultOf(codes.at(i), codes.value(i + 1), mayBreakLines)) {
        case Fault::None:
            break;
        case Fault::Control:
            return invalid(QCoreApplication::translate(
                "mcs::domain", "%1 contains an invisible control character (U+%2). Type it again.")
                               .arg(field, QString::number(codes.at(i), 16).toUpper().rightJustified(4, u'0')));
        case Fault::Emoji:
            return invalid(QCoreApplication::translate("mcs::domain", "%1 contains the emoji “%2”. Take it out.")
                               .arg(field, QString::fromUcs4(reinterpret_cast<const char32_t *>(&codes.at(i)), 1)));
        case Fault::Broken:
            return invalid(QCoreApplication::translate("mcs::domain", "%1 contains a broken character. Type it again.")
                               .arg(field));
        }
    }
    return {};
}

} // namespace

QString searchKey(const QString &text)
{
    const QString folded = nfkc(text).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    const QList<uint> codes = folded.toUcs4();
    for (const uint code : codes) {
        const auto c = static_cast<char32_t>(code);
        if (isVariationSelector(c) || QChar::isSpace(c) || c == U'・' || QChar::category(c) == QChar::Other_Format)
            continue;
        key += isDash(c) ? QString(u'-') : QString::fromUcs4(std::array{withLargeKe(toKatakana(newForm(c)))}.data(), 1);
    }
    return key;
}

QByteArray sortKey(const QString &kana, const QString &name)
{
    const QString reading = nfkc(kana.trimmed().isEmpty() ? name : kana).simplified();
    // The zero keeps a short reading before a longer one that begins with it, whatever the names are.
    return collationKey(reading) + '\0' + collationKey(nfkc(name).simplified());
}

QStringList gojuonRows()
{
    return {u"あ"_s, u"か"_s, u"さ"_s, u"た"_s, u"な"_s, u"は"_s, u"ま"_s, u"や"_s, u"ら"_s, u"わ"_s, u"他"_s};
}

QString gojuonRow(const QString &kana)
{
    static const QStringList members{
        u"アイウエオァィゥェォ"_s,
        u"カキクケコヵヶ"_s,
        u"サシスセソ"_s,
        u"タチツテトッ"_s,
        u"ナニヌネノ"_s,
        u"ハヒフヘホ"_s,
        u"マミムメモ"_s,
        u"ヤユヨャュョ"_s,
        u"ラリルレロ"_s,
        u"ワヰヱヲンヮ"_s,
    };
    // NFKD takes the voice marks off: ガ is カ and a mark, ヴ is ウ and a mark.
    const QString plain = kana.trimmed().normalized(QString::NormalizationForm_KD);
    if (!plain.isEmpty()) {
        const QChar first(static_cast<char16_t>(toKatakana(plain.front().unicode())));
        for (qsizetype row = 0; row < members.size(); ++row) {
            if (members.at(row).contains(first))
                return gojuonRows().at(row);
        }
    }
    return gojuonRows().constLast();
}

QString emailKey(const QString &email)
{
    return nfkc(email).trimmed().toLower();
}

bool looksShared(const QString &email)
{
    static const QStringList mailboxes{u"info"_s, u"information"_s, u"clinic"_s, u"hospital"_s, u"office"_s,
        u"contact"_s, u"jimu"_s, u"jimusho"_s, u"jimukyoku"_s, u"soumu"_s, u"uketsuke"_s, u"reception"_s, u"mail"_s,
        u"webmaster"_s, u"admin"_s, u"administrator"_s, u"postmaster"_s, u"support"_s, u"inquiry"_s, u"toiawase"_s,
        u"soudan"_s, u"renkei"_s, u"chiiki"_s, u"kaigo"_s, u"houmon"_s, u"homon"_s, u"kango"_s, u"yakkyoku"_s,
        u"pharmacy"_s, u"caremane"_s, u"kyotaku"_s, u"team"_s, u"all"_s, u"group"_s};
    static const QRegularExpression number(u"[-_.]?[0-9]+$"_s);
    return mailboxes.contains(emailKey(email).section(u'@', 0, 0).remove(number));
}

Result<void> checkName(const QString &field, const QString &name)
{
    return check(field, name, 100, false);
}

Result<void> checkText(const QString &field, const QString &text, int maximumCharacters)
{
    return check(field, text, maximumCharacters, true);
}

Result<void> checkEmail(const QString &field, const QString &email)
{
    // Dots in a row and before the @ are allowed: mobile carriers in Japan gave out such addresses.
    static const QRegularExpression pattern(
        u"^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$"_s);
    const QString key = emailKey(email);
    if (key.isEmpty())
        return {};
    if (key.size() > 254 || !pattern.match(key).hasMatch())
        return invalid(QCoreApplication::translate(
            "mcs::domain", "%1 “%2” is not an e-mail address. Type it like name@example.jp.")
                           .arg(field, email.trimmed().left(60)));
    return {};
}

} // namespace mcs::domain
