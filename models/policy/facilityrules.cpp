// SPDX-License-Identifier: Apache-2.0
// The facility may be stricter than its policies, never looser (東海村 第13条, 準則 はじめに).
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

domain::Error unreadable(const QString &key)
{
    return {domain::ErrorCode::InvalidInput,
        PolicyText::tr("The facility's own rule “%1” cannot be understood. Please choose a value from the list.")
            .arg(key)};
}

domain::Error looser(const QString &what, const QList<Citation> &articles)
{
    return {domain::ErrorCode::RuleViolation,
        PolicyText::tr(
            "The facility's own rule for “%1” would be looser than the policy. Only a stricter rule is possible.")
            .arg(what),
        articles};
}

} // namespace

Result<void> Policy::facilityRulesAreStricter(const QJsonObject &rules) const
{
    const Policy plain(m_region, m_base, m_common, {});
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QString &key = it.key();
        if (key.startsWith("level/"_L1)) {
            const QString demandKey = key.mid(6);
            const auto level = levelFromLetter(it.value().toString());
            if (!level || !knownDemands().contains(demandKey))
                return unreadable(key);
            const Demand demand = plain.demand(demandKey);
            if (demand.inForce && isStricter(demand.level, *level))
                return looser(demand.text, demand.articles);
        } else if (key == "password-alternatives"_L1) {
            const QJsonArray names = it.value().toArray();
            const QList<PasswordAlternative> allowed = plain.passwordAlternatives();
            if (names.isEmpty())
                return unreadable(key);
            for (const QJsonValue &name : names) {
                const auto rule = passwordRuleFromName(name.toString());
                if (!rule)
                    return unreadable(key);
                if (std::none_of(
                        allowed.cbegin(), allowed.cend(), [&](const auto &have) { return have.rule == *rule; }))
                    return looser(plain.demand(u"password-change"_s).text, plain.demand(u"password-change"_s).articles);
            }
        } else if (key.startsWith("switch/"_L1)) { // another reading where the policy is unclear
            if (!isSwitch(key, it.value().toString()))
                return unreadable(key);
        } else if (key.startsWith("person/"_L1)) {
            const QJsonArray holders = it.value().toArray();
            const bool known = std::any_of(m_region->persons.cbegin(), m_region->persons.cend(),
                [&](const LayerPerson &person) { return person.id == key.mid(7); });
            const bool readable = std::all_of(holders.begin(), holders.end(), [](const QJsonValue &holder) {
                return QDate::fromString(holder["from"_L1].toString(), Qt::ISODate).isValid()
                    && !holder["name"_L1].toString().trimmed().isEmpty();
            });
            if (!known || holders.isEmpty() || !readable)
                return unreadable(key);
        } else if (knownIntervals().contains(key)) {
            const double number = it.value().toDouble();
            const int value = it.value().toInt();
            if (!it.value().isDouble() || number != value || value < 1 || value > 1200)
                return unreadable(key);
            if (!plain.intervalIsFacilitys(key) && value > plain.interval(key)) {
                const Demand demand = plain.demand(key == "password-months"_L1 ? u"password-change"_s : QString());
                return looser(demand.inForce ? demand.text : key, demand.articles);
            }
        } else if ((key != "correctTypos"_L1 && key != "disaster-use"_L1) // how forms are printed (REQUIREMENTS 4.15
            || !it.value().isBool()) { // R3) is no rule; a disaster is what the policy is silent about (S20)
            return unreadable(key);
        }
    }
    return {};
}

} // namespace mcs::policy
