// SPDX-License-Identifier: Apache-2.0
#include "models/policy/procedurerules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

struct Kind
{
    const char *name;
    const char *subject;
    const char *variants; // separated by blanks
};
constexpr Kind kinds[] = {
    {"arrival", "staff", ""},
    {"leaver", "staff", "retire transfer off-case"},
    {"patient-start", "patient", ""},
    {"patient-end", "patient", "moved ended died"},
    {"device-out", "device", ""},
    {"device-lost", "device", ""},
    {"handover", "staff", ""},
    {"facility-start", "facility", ""},
};

const Kind *kindNamed(const QString &name)
{
    const auto found = std::find_if(
        std::cbegin(kinds), std::cend(kinds), [&](const Kind &kind) { return name == QLatin1StringView(kind.name); });
    return found == std::cend(kinds) ? nullptr : found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

const QStringList &procedureKinds()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Kind &kind : kinds)
            list.append(QString::fromLatin1(kind.name));
        return list;
    }();
    return names;
}

QString procedureSubject(const QString &name)
{
    const Kind *kind = kindNamed(name);
    return kind ? QString::fromLatin1(kind->subject) : QString();
}

QStringList procedureVariants(const QString &name)
{
    const Kind *kind = kindNamed(name);
    return kind ? words(kind->variants) : QStringList();
}

bool isOfOneGroup(const QString &variant)
{
    return variant == "off-case"_L1;
}

QStringList procedureActs(const QString &subjectType)
{
    if (subjectType == "staff"_L1)
        return {u"set-last-day"_s, u"ask-removals"_s, u"end-offices"_s, u"appoint-successor"_s};
    if (subjectType == "patient"_L1)
        return {u"end-care"_s, u"end-groups"_s};
    if (subjectType == "device"_L1)
        return {u"lose-device"_s};
    return {};
}

} // namespace mcs::policy
