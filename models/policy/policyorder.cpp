// SPDX-License-Identifier: Apache-2.0
// Letters and names of a policy file as values, and what comes before what: levels, articles.
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

QString levelLetter(Level level)
{
    return u"MNRCPI"_s.mid(static_cast<int>(level), 1);
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Mandatory:
        return PolicyText::tr("Mandatory");
    case Level::Care:
        return PolicyText::tr("Take care");
    case Level::Recommended:
        return PolicyText::tr("Recommended");
    case Level::Consider:
        return PolicyText::tr("Consider");
    case Level::Permitted:
        return PolicyText::tr("Permitted");
    case Level::Information:
        break;
    }
    return PolicyText::tr("Information");
}

QString FormInfo::name() const
{
    return number.isEmpty() ? title : number + u' ' + title;
}

std::optional<Level> levelFromLetter(const QString &letter)
{
    static const QString letters = u"MNRCPI"_s;
    const qsizetype position = letter.size() == 1 ? letters.indexOf(letter) : -1;
    return position < 0 ? std::nullopt : std::optional(static_cast<Level>(position));
}

std::optional<domain::PasswordRule> passwordRuleFromName(const QString &name)
{
    if (name == "A13"_L1)
        return domain::PasswordRule::A13Symbols;
    if (name == "B8"_L1)
        return domain::PasswordRule::B8SymbolsTwoMonths;
    if (name == "C8"_L1)
        return domain::PasswordRule::C8TwoMonths;
    return std::nullopt;
}

bool isStricter(Level a, Level b)
{
    return static_cast<int>(a) < static_cast<int>(b);
}

bool standsBefore(const QString &a, const QString &b, const QStringList &articleOrder)
{
    const auto chapter = [&](const QString &article) {
        const auto found = std::find_if(articleOrder.cbegin(), articleOrder.cend(),
            [&](const QString &beginning) { return article.startsWith(beginning); });
        return found - articleOrder.cbegin();
    };
    if (const auto ofA = chapter(a), ofB = chapter(b); ofA != ofB)
        return ofA < ofB;
    const auto digit = [](QChar c) { return c.isDigit(); }; // full-width ones, too
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (!digit(a[i]) || !digit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
            continue;
        }
        qint64 numberA = 0;
        qint64 numberB = 0;
        while (i < a.size() && digit(a[i]))
            numberA = numberA * 10 + a[i++].digitValue();
        while (j < b.size() && digit(b[j]))
            numberB = numberB * 10 + b[j++].digitValue();
        if (numberA != numberB)
            return numberA < numberB;
    }
    return a.size() - i < b.size() - j;
}

} // namespace mcs::policy
