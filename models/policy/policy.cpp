// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policy.h"

#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

const QString &facilityLayerId()
{
    static const QString id = u"facility"_s;
    return id;
}

void appendCitations(QList<Citation> &list, const QString &policy, const QStringList &articles)
{
    for (const QString &article : articles)
        list.append(Citation{policy, article});
}

// A demand out of what the region (or nothing) and 準則 (or nothing) say. Where the region speaks its level decides
// (AX4).
Demand layered(const QString &regionId, const LayerDemand *region, const QString &baseId, const LayerDemand *base)
{
    Demand demand;
    if (!region && !base)
        return demand;
    const LayerDemand &speaker = region ? *region : *base;
    demand.inForce = true;
    demand.regional = region != nullptr;
    demand.level = speaker.level;
    demand.text = speaker.text;
    if (region) {
        demand.regionLevel = region->level;
        appendCitations(demand.articles, regionId, region->articles);
    }
    if (base) {
        demand.baseLevel = base->level;
        appendCitations(demand.articles, baseId, base->articles);
    }
    return demand;
}

template <class Map> auto entry(const Map &map, const QString &key) -> const typename Map::mapped_type *
{
    const auto it = map.constFind(key);
    return it == map.constEnd() ? nullptr : &*it;
}

} // namespace

Policy::Policy(std::shared_ptr<const Layer> region, std::shared_ptr<const Layer> base,
    std::shared_ptr<const Layer> common, const QJsonObject &facilityRules, const QList<NewerVersion> &newerVersions)
    : m_region(std::move(region))
    , m_base(std::move(base))
    , m_common(std::move(common))
    , m_facility(facilityRules)
    , m_newer(newerVersions)
{
}

QString Policy::id() const
{
    return m_region->id;
}

QString Policy::name() const
{
    return m_region->name;
}

QString Policy::nameOf(const QString &policyId) const
{
    if (policyId == m_region->id)
        return m_region->name;
    if (m_base && policyId == m_base->id)
        return m_base->name;
    if (policyId == facilityLayerId())
        return PolicyText::tr("The facility's own rules");
    return policyId;
}

QString Policy::shortNameOf(const QString &policyId) const
{
    if (policyId == m_region->id)
        return m_region->shortName;
    if (m_base && policyId == m_base->id)
        return m_base->shortName;
    return nameOf(policyId);
}

QString Policy::word(const QString &key) const
{
    if (const QString *word = entry(m_region->words, key))
        return *word;
    return m_common ? m_common->words.value(key) : QString();
}

QStringList Policy::addressee(const QString &role) const
{
    const auto info = form(role);
    if (info && m_base && info->policyId == m_base->id)
        return m_base->addressees.value(role);
    return m_region->addressees.value(role);
}

QStringList Policy::submissionOffice() const
{
    return m_region->submissionOffice;
}

QList<FormInfo> Policy::forms() const
{
    QList<FormInfo> list = m_region->forms;
    if (m_base) {
        for (const FormInfo &candidate : m_base->forms) {
            if (std::none_of(
                    list.cbegin(), list.cend(), [&](const FormInfo &have) { return have.role == candidate.role; }))
                list.append(candidate);
        }
    }
    return list;
}

QList<FormInfo> Policy::papers() const
{
    QList<FormInfo> list;
    for (const Layer *layer : {m_region.get(), m_common.get()}) {
        if (!layer)
            continue;
        for (const LayerPaper &paper : layer->papers) {
            const auto same = [&](const FormInfo &have) { return have.role == paper.info.role; };
            if (std::any_of(list.cbegin(), list.cend(), same))
                continue; // the region has its own
            FormInfo info = paper.info;
            if (info.number.isEmpty())
                info.number = word(u"own-paper"_s);
            for (const QString &key : paper.demands) {
                for (const Citation &article : demand(key).articles) {
                    if (!info.articles.contains(article))
                        info.articles.append(article);
                }
            }
            list.append(info);
        }
    }
    return list;
}

std::optional<FormInfo> Policy::form(const QString &role) const
{
    const QList<FormInfo> all = forms() + papers();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const FormInfo &info) { return info.role == role; });
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

bool Policy::standsIn(const FormInfo &form) const
{
    return !form.own && form.policyId != m_region->id;
}

int Policy::rosterRows() const
{
    return m_region->rosterRows;
}

bool Policy::hasRegion() const
{
    return !m_region->isBase;
}

bool Policy::hasBase() const
{
    return m_region->isBase || m_base;
}

Demand Policy::demand(const QString &key) const
{
    const Layer *region = hasRegion() ? m_region.get() : nullptr;
    const Layer *base = hasRegion() ? m_base.get() : m_region.get();
    Demand demand = layered(m_region->id, region ? entry(region->demands, key) : nullptr, base ? base->id : QString(),
        base ? entry(base->demands, key) : nullptr);
    const auto own = levelFromLetter(m_facility.value("level/"_L1 + key).toString());
    if (own && (!demand.inForce || isStricter(*own, demand.level))) {
        demand.level = *own;
        demand.inForce = true;
        demand.articles.append(Citation{facilityLayerId(), PolicyText::tr("own rule")});
    }
    return demand;
}

QStringList Policy::demandKeys() const
{
    QStringList keys = m_region->demands.keys();
    if (m_base) {
        for (auto key = m_base->demands.keyBegin(); key != m_base->demands.keyEnd(); ++key) {
            if (!keys.contains(*key))
                keys.append(*key);
        }
    }
    return keys;
}

QList<Duty> Policy::duties() const
{
    QList<Duty> all;
    const auto add = [&](const Layer &layer, bool region) {
        const qsizetype first = all.size();
        for (auto it = layer.demands.cbegin(); it != layer.demands.cend(); ++it) {
            const bool silent = !region && hasRegion() && !m_region->demands.contains(it.key());
            for (const QString &article : it->articles)
                all.append(Duty{it.key(), {layer.id, article}, it->level, it->text, silent});
        }
        for (const InformativeArticle &told : layer.informative)
            all.append(Duty{u"informative"_s, told.article, Level::Information, told.reason});
        std::sort(all.begin() + first, all.end(), [&](const Duty &a, const Duty &b) {
            if (a.article.article != b.article.article)
                return standsBefore(a.article.article, b.article.article, layer.articleOrder);
            return std::pair(static_cast<int>(a.level), a.key) < std::pair(static_cast<int>(b.level), b.key);
        });
    };
    add(*m_region, hasRegion());
    if (m_base)
        add(*m_base, false);
    for (const QString &key : demandKeys()) {
        const Demand demand = this->demand(key);
        if (!demand.articles.isEmpty() && demand.articles.last().policy == facilityLayerId())
            all.append(Duty{key, demand.articles.last(), demand.level, demand.text});
    }
    return all;
}

QStringList Policy::exemptionPoints() const
{
    return m_region->exemptionPoints;
}

QList<PasswordAlternative> Policy::passwordAlternatives() const
{
    const Layer *region = hasRegion() ? m_region.get() : nullptr;
    const Layer *base = hasRegion() ? m_base.get() : m_region.get();
    const auto rulesOf = [](const Layer *layer) {
        QList<domain::PasswordRule> rules;
        if (layer) {
            for (const LayerPassword &password : layer->passwords)
                rules.append(password.rule);
        }
        return rules;
    };
    QList<domain::PasswordRule> ofRegion = rulesOf(region);
    QList<domain::PasswordRule> ofBase = rulesOf(base);
    // A layer without a password rule of its own is content with what the other says.
    const QJsonArray chosen = m_facility.value("password-alternatives"_L1).toArray();

    QList<PasswordAlternative> list;
    for (const Layer *layer : {region, base}) {
        if (!layer)
            continue;
        for (const LayerPassword &password : layer->passwords) {
            const auto known = [&](const PasswordAlternative &have) { return have.rule == password.rule; };
            const auto wanted
                = [&](const QJsonValue &name) { return passwordRuleFromName(name.toString()) == password.rule; };
            if (std::any_of(list.cbegin(), list.cend(), known)
                || (!chosen.isEmpty() && std::none_of(chosen.begin(), chosen.end(), wanted)))
                continue;
            const int months = password.changeMonths > 0 ? interval(u"password-months"_s) : 0;
            list.append(PasswordAlternative{password.rule, password.minimumLength,
                months > 0 ? std::min(months, password.changeMonths) : password.changeMonths, password.text,
                ofRegion.isEmpty() || ofRegion.contains(password.rule),
                ofBase.isEmpty() || ofBase.contains(password.rule)});
        }
    }
    return list;
}

QList<CheckItem> Policy::checkItems() const
{
    const Layer *region = hasRegion() ? m_region.get() : nullptr;
    const Layer *base = hasRegion() ? m_base.get() : m_region.get();
    QMap<QString, std::pair<const LayerCheckItem *, const LayerCheckItem *>> items; // sorted by id
    if (region) {
        for (const LayerCheckItem &item : region->checkItems)
            items[item.id].first = &item;
    }
    if (base) {
        for (const LayerCheckItem &item : base->checkItems)
            items[item.id].second = &item;
    }
    using domain::DeviceType;
    // On these MCS is used; on a medium or a router only what a policy says of them is asked.
    static const QList<DeviceType> terminals{
        DeviceType::Pc, DeviceType::Notebook, DeviceType::Tablet, DeviceType::Smartphone};
    QList<CheckItem> list;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        const auto &[ofRegion, ofBase] = *it;
        const LayerCheckItem &speaker = ofRegion ? *ofRegion : *ofBase;
        const Demand demand = layered(m_region->id, ofRegion ? &ofRegion->demand : nullptr, base ? base->id : QString(),
            ofBase ? &ofBase->demand : nullptr);
        const std::optional<bool> said = speaker.perDevice ? speaker.perDevice
            : ofBase                                       ? ofBase->perDevice
                                                           : std::nullopt;
        list.append(CheckItem{it.key(), demand.text, demand, said.value_or(true),
            speaker.devices.isEmpty() ? terminals : speaker.devices});
    }
    return list;
}

int Policy::interval(const QString &key) const
{
    const LayerInterval *set = entry(m_region->intervals, key);
    if (!set && m_base)
        set = entry(m_base->intervals, key);
    const int own = m_facility.value(key).toInt();
    if (!set)
        return own;
    if (own <= 0)
        return set->value;
    return set->isFacilitys ? own : std::min(own, set->value); // a policy's own number may only be tightened
}

bool Policy::intervalIsFacilitys(const QString &key) const
{
    const LayerInterval *set = entry(m_region->intervals, key);
    if (!set && m_base)
        set = entry(m_base->intervals, key);
    return !set || set->isFacilitys || interval(key) != set->value;
}

QList<InformativeArticle> Policy::informative() const
{
    return m_base ? m_region->informative + m_base->informative : m_region->informative;
}

Approval Policy::approval(const QString &what) const
{
    if (const Approval *approval = entry(m_region->approvals, what))
        return *approval;
    return m_base ? m_base->approvals.value(what) : Approval();
}

// What the region says, else 準則, else nothing.
template <class Value> static Value firstSaid(const std::optional<Value> &region, const std::optional<Value> *base)
{
    return region ? *region : base && *base ? **base : Value();
}

QList<SubmissionRule> Policy::submissions() const
{
    return m_region->submissions;
}

std::optional<SubmissionRule> Policy::submission(domain::SubmissionKind kind) const
{
    for (const SubmissionRule &rule : m_region->submissions) {
        if (rule.kind == kind)
            return rule;
    }
    return std::nullopt;
}

QStringList Policy::accountNeeds(const QString &state) const
{
    static const QMap<QString, QStringList> otherwise{{u"in-use"_s, {u"pledge"_s, u"registered"_s}}};
    return m_region->accountNeeds.value(state, otherwise.value(state));
}

QList<Choice> Policy::staffEligibilities() const
{
    return m_region->staffEligibilities.value_or(QList<Choice>());
}

QList<Choice> Policy::plans() const
{
    return m_region->plans.value_or(QList<Choice>());
}

QList<Choice> Policy::groupEligibilities() const
{
    return firstSaid(m_region->groups.eligibilities, m_base ? &m_base->groups.eligibilities : nullptr);
}

QList<Choice> Policy::managerBases() const
{
    return firstSaid(m_region->groups.managerBases, m_base ? &m_base->groups.managerBases : nullptr);
}

bool Policy::familyNeedsAgreement() const
{
    return firstSaid(m_region->groups.familyNeedsAgreement, m_base ? &m_base->groups.familyNeedsAgreement : nullptr);
}

bool Policy::removalByGroupManager() const
{
    return firstSaid(m_region->groups.removalByGroupManager, m_base ? &m_base->groups.removalByGroupManager : nullptr);
}

bool Policy::invitationNeedsProfile() const
{
    return m_facility.value("invitation-needs-profile"_L1).toBool()
        || firstSaid(
            m_region->groups.invitationNeedsProfile, m_base ? &m_base->groups.invitationNeedsProfile : nullptr);
}

QList<ConsentClause> Policy::consentClauses() const
{
    return firstSaid(m_region->consent.clauses, m_base ? &m_base->consent.clauses : nullptr);
}

domain::Custody Policy::custody() const
{
    return firstSaid(m_region->consent.custody, m_base ? &m_base->consent.custody : nullptr);
}

bool Policy::consentHasFamilyBox() const
{
    return firstSaid(m_region->consent.familyBox, m_base ? &m_base->consent.familyBox : nullptr);
}

QString Policy::consentExemption() const
{
    return m_region->consent.exemption;
}

std::optional<ProcedureRule> Policy::procedure(const QString &kind) const
{
    if (const ProcedureRule *rule = entry(m_region->procedures, kind))
        return *rule;
    const ProcedureRule *rule = m_common ? entry(m_common->procedures, kind) : nullptr;
    return rule ? std::optional(*rule) : std::nullopt;
}

QList<ProcedureRule> Policy::procedures() const
{
    QList<ProcedureRule> list;
    for (const QString &kind : procedureKinds()) {
        if (const auto rule = procedure(kind))
            list.append(*rule);
    }
    return list;
}

} // namespace mcs::policy
