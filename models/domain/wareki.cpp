// SPDX-License-Identifier: Apache-2.0
#include "models/domain/wareki.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace mcs::domain {

using namespace Qt::StringLiterals;

namespace {

struct EraInfo
{
    Era era;
    QDate begins; // first day; the era before it ends the day before
    QString name;
    QChar kanji; // 令
    QChar letter; // R
};

const std::array<EraInfo, 5> &eras()
{
    static const std::array<EraInfo, 5> table{{
        {Era::Meiji, QDate(1868, 9, 8), u"明治"_s, u'明', u'M'},
        {Era::Taisho, QDate(1912, 7, 30), u"大正"_s, u'大', u'T'},
        {Era::Showa, QDate(1926, 12, 25), u"昭和"_s, u'昭', u'S'},
        {Era::Heisei, QDate(1989, 1, 8), u"平成"_s, u'平', u'H'},
        {Era::Reiwa, QDate(2019, 5, 1), u"令和"_s, u'令', u'R'},
    }};
    return table;
}

const EraInfo &infoOf(Era era)
{
    return eras()[static_cast<std::size_t>(era)];
}

// Until 明治5年12月2日 Japan counted by the moon: the same numbers name other days.
QDate firstGregorianDay()
{
    return {1873, 1, 1};
}
constexpr int lastYear = 2199; // later years are slips of the finger

Error invalid(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

Error notADate(const QString &typed)
{
    return invalid(QCoreApplication::translate(
        "mcs::domain", "“%1” is not a date. Type it like R8.4.1, 令和8年4月1日 or 2026/4/1.")
                       .arg(typed));
}

Error noSuchDay(const QString &typed)
{
    return invalid(
        QCoreApplication::translate("mcs::domain", "“%1”: there is no such day. Check the year, the month and the day.")
            .arg(typed));
}

// 一 … 九十九, 〇八; nothing when the text is no number.
std::optional<int> kanjiNumber(const QString &text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    int sum = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            if (sum > 0)
                return std::nullopt;
            sum = (digit == 0 ? 1 : digit) * 10;
            digit = 0;
        } else {
            const auto value = static_cast<int>(digits.indexOf(c));
            if (value < 0 || digit > 9 || (sum > 0 && digit > 0))
                return std::nullopt;
            digit = digit * 10 + value;
        }
    }
    return sum + digit;
}

// A number in Arabic or kanji digits, or 元.
std::optional<int> number(const QString &text)
{
    if (text == u"元")
        return 1;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber)
        return value;
    if (text.size() == 4) { // 二〇二六
        const auto high = kanjiNumber(text.left(2));
        const auto low = kanjiNumber(text.mid(2));
        if (high && low && !text.contains(u'十'))
            return *high * 100 + *low;
        return std::nullopt;
    }
    return kanjiNumber(text);
}

// Width and compatibility forms away (㍻ is 平成), blanks away, every kind of dash and dot the plain one.
QString plain(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toUpper();
    QString result;
    result.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isSpace())
            continue;
        switch (c.unicode()) {
        case u'‐':
        case u'‑':
        case u'‒':
        case u'–':
        case u'—':
        case u'―':
        case u'−':
        case u'ー':
        case u'ｰ':
            result += u'-';
            break;
        case u'。':
        case u'・':
        case u'、':
        case u',':
        case u'·':
            result += u'.';
            break;
        case u'〇':
        case u'零':
        case u'○':
            result += u'〇';
            break;
        default:
            result += c;
        }
    }
    return result;
}

const EraInfo *eraOf(const QString &token)
{
    for (const EraInfo &info : eras()) {
        if (token == info.name || token == info.kanji || token == info.letter)
            return &info;
    }
    return nullptr;
}

struct Parts
{
    QString era; // empty, an era, or 西暦
    QString year;
    QString month;
    QString day;
};

std::optional<Parts> split(const QString &text)
{
    static const QString era = u"(明治|大正|昭和|平成|令和|西暦|[明大昭平令MTSHR])"_s;
    static const QString digits = u"([0-9]{1,4}|[〇一二三四五六七八九十元]{1,4})"_s;
    static const QString digits2 = u"([0-9]{1,2}|[〇一二三四五六七八九十元]{1,3})"_s;
    static const QRegularExpression separated(
        u"^"_s + era + u"?\\.?"_s + digits + u"(?:年|[./-])"_s + digits2 + u"(?:月|[./-])"_s + digits2 + u"日?$"_s);
    static const QRegularExpression packed(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    static const QRegularExpression packedEra(u"^"_s + era + u"([0-9]{2})([0-9]{2})([0-9]{2})$"_s);
    if (const auto match = separated.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
    if (const auto match = packed.match(text); match.hasMatch())
        return Parts{{}, match.captured(1), match.captured(2), match.captured(3)};
    if (const auto match = packedEra.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
    return std::nullopt;
}

Result<QDate> checkedGregorian(const QString &typed, const QDate &date)
{
    if (!date.isValid())
        return noSuchDay(typed);
    if (date < firstGregorianDay())
        return invalid(
            QCoreApplication::translate("mcs::domain", "“%1” lies before 明治6年1月1日 (1873). Check the year.")
                .arg(typed));
    if (date.year() > lastYear)
        return invalid(
            QCoreApplication::translate("mcs::domain", "“%1” lies too far in the future. Check the year.").arg(typed));
    return date;
}

Result<QDate> dateInEra(const QString &typed, const EraInfo &era, int year, int month, int day)
{
    if (year < 1 || year > 99)
        return noSuchDay(typed);
    const QDate date(era.begins.year() + year - 1, month, day);
    const Result<QDate> checked = checkedGregorian(typed, date);
    if (!checked)
        return checked;
    const auto actual = eraYearOf(date);
    if (actual->era != era.era)
        return invalid(QCoreApplication::translate(
            "mcs::domain", "“%1” does not exist: that day is %2. Type the era and year of that date.")
                           .arg(typed, warekiLong(date)));
    return date;
}

} // namespace

QString eraName(Era era)
{
    return infoOf(era).name;
}

std::optional<EraYear> eraYearOf(QDate date)
{
    if (!date.isValid() || date < firstGregorianDay())
        return std::nullopt;
    for (auto info = eras().crbegin(); info != eras().crend(); ++info) {
        if (date >= info->begins)
            return EraYear{info->era, date.year() - info->begins.year() + 1};
    }
    return std::nullopt;
}

Result<QDate> parseDate(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QDate();
    if (typed.size() > 40)
        return notADate(typed.left(40) + u"…"_s);
    const auto parts = split(plain(typed));
    if (!parts)
        return notADate(typed);
    const auto year = number(parts->year);
    const auto month = number(parts->month);
    const auto day = number(parts->day);
    if (!year || !month || !day || parts->month == u"元" || parts->day == u"元")
        return notADate(typed);

    const EraInfo *era = eraOf(parts->era);
    const bool isFourDigits = parts->year.size() == 4;
    if (era)
        return isFourDigits && *year > 99 ? Result<QDate>(notADate(typed))
                                          : dateInEra(typed, *era, *year, *month, *day);
    if (isFourDigits)
        return checkedGregorian(typed, QDate(*year, *month, *day));
    if (!parts->era.isEmpty() || *year > 99 || parts->year == u"元") // 西暦26年, 126.4.1, 元年4月1日: which year?
        return notADate(typed);
    return dateInEra(typed, infoOf(Era::Reiwa), *year, *month, *day);
}

QString warekiLong(QDate date)
{
    if (!date.isValid())
        return {};
    const QString monthAndDay = u"年%1月%2日"_s.arg(date.month()).arg(date.day());
    const auto year = eraYearOf(date);
    if (!year)
        return QString::number(date.year()) + monthAndDay;
    return eraName(year->era) + (year->year == 1 ? u"元"_s : QString::number(year->year)) + monthAndDay;
}

QString warekiShort(QDate date)
{
    if (!date.isValid())
        return {};
    const auto year = eraYearOf(date);
    if (!year)
        return u"%1.%2.%3"_s.arg(date.year()).arg(date.month()).arg(date.day());
    return infoOf(year->era).letter + u"%1.%2.%3"_s.arg(year->year).arg(date.month()).arg(date.day());
}

QString bothCalendars(QDate date)
{
    return date.isValid() ? u"%1（%2年）"_s.arg(warekiLong(date)).arg(date.year()) : QString();
}

QDate addCalendarMonths(QDate date, int months)
{
    return date.addMonths(months); // QDate clamps to the last day of a shorter month
}

} // namespace mcs::domain
