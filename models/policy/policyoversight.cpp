// SPDX-License-Identifier: Apache-2.0
// The sections of oversightrules.h: read from a layer, and layered.
#include "models/policy/evidence.h"
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

class OversightReader
{
public:
    OversightReader(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake)
        : m_root(root)
        , m_layer(layer)
        , m_into(layer.oversight)
        , m_mistake(mistake)
    {
    }

    void read()
    {
        readInspection();
        readPacks();
        readContinuity();
        readSecondaryUse();
        m_into.photo = section(u"photo"_s);
        m_into.disaster = section(u"disaster"_s);
        readNotices();
        const QJsonObject provision = m_root.value("provision"_L1).toObject();
        m_into.provision = {strings(provision.value("bases"_L1)), strings(provision.value("items"_L1))};
    }

private:
    void mistake(const QString &pointer, const QString &reason) { m_mistake(pointer, reason); }
    void once(QSet<QString> &ids, const QString &id, const QString &pointer)
    {
        if (ids.contains(id))
            mistake(pointer + "/id"_L1, PolicyText::tr("the entry “%1” is there twice").arg(id));
        ids.insert(id);
    }
    [[nodiscard]] QList<Citation> articlesOf(const QJsonObject &owner, QLatin1StringView key = "articles"_L1) const
    {
        return citations(m_layer.id, strings(owner.value(key)));
    }
    static Level levelOf(const QJsonObject &owner, Level otherwise)
    {
        return levelFromLetter(owner.value("level"_L1).toString()).value_or(otherwise);
    }

    QList<Choice> choices(const QJsonValue &value, const QString &pointer)
    {
        QList<Choice> list;
        QSet<QString> ids;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString id = object.value("id"_L1).toString();
            once(ids, id, u"%1/%2"_s.arg(pointer).arg(i));
            list.append(Choice{id, object.value("text"_L1).toString(), false, articlesOf(object)});
        }
        return list;
    }

    void readInspection()
    {
        QSet<QString> lists;
        const QJsonArray array = m_root.value("inspection"_L1).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString pointer = u"/inspection/%1"_s.arg(i);
            const QString law = object.value("law"_L1).toString();
            const QString citing = law.isEmpty() ? m_layer.id : law;
            InspectionList list{object.value("id"_L1).toString(), object.value("title"_L1).toString(), {},
                strings(object.value("facilityKinds"_L1)), citations(citing, strings(object.value("articles"_L1)))};
            once(lists, list.id, pointer);
            QSet<QString> ids;
            const QJsonArray items = object.value("items"_L1).toArray();
            for (qsizetype j = 0; j < items.size(); ++j)
                list.items.append(
                    inspectionItem(items[j].toObject(), citing, u"%1/items/%2"_s.arg(pointer).arg(j), ids));
            m_into.inspection.append(list);
        }
    }

    InspectionItem inspectionItem(
        const QJsonObject &object, const QString &citing, const QString &pointer, QSet<QString> &ids)
    {
        InspectionItem item{object.value("id"_L1).toString(), object.value("text"_L1).toString(),
            object.value("group"_L1).toString(), levelOf(object, Level::Mandatory),
            citations(citing, strings(object.value("articles"_L1))), object.value("evidence"_L1).toString(),
            object.value("notApplicable"_L1).toString()};
        once(ids, item.id, pointer);
        if (!item.evidence.isEmpty() && !isKnownEvidence(item.evidence))
            mistake(pointer + "/evidence"_L1,
                PolicyText::tr("the program does not know the entry “%1”").arg(item.evidence));
        return item;
    }

    // Their papers may be another layer's: whoever prints finds out.
    void readPacks()
    {
        QSet<QString> ids;
        const QJsonArray array = m_root.value("packs"_L1).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            m_into.packs.append({object.value("id"_L1).toString(), object.value("title"_L1).toString(),
                strings(object.value("papers"_L1))});
            once(ids, m_into.packs.last().id, u"/packs/%1"_s.arg(i));
        }
    }

    void readContinuity()
    {
        const QJsonObject continuity = m_root.value("continuity"_L1).toObject();
        m_into.emergencyRule = continuity.value("emergencyRule"_L1).toString();
        if (continuity.contains("methods"_L1))
            m_into.continuityMethods = choices(continuity.value("methods"_L1), u"/continuity/methods"_s);
    }

    SecondaryUsePurposeRules purpose(const QJsonObject &owner, const QString &key)
    {
        const QJsonObject object = owner.value(key).toObject();
        const QStringList permissions = strings(object.value("permissions"_L1));
        return {permissions.contains("group-manager"_L1), permissions.contains("provider"_L1),
            choices(object.value("anonymised"_L1), u"/secondaryUse/%1/anonymised"_s.arg(key)), articlesOf(object)};
    }

    void readSecondaryUse()
    {
        if (!m_root.contains("secondaryUse"_L1))
            return;
        const QJsonObject object = m_root.value("secondaryUse"_L1).toObject();
        SecondaryUseRules rules;
        rules.inForce = true;
        rules.text = object.value("text"_L1).toString();
        rules.articles = articlesOf(object);
        rules.direct = purpose(object, u"direct"_s);
        rules.indirect = purpose(object, u"indirect"_s);
        static const QStringList sources{u"own-post"_s, u"others-post"_s, u"other-facility-document"_s};
        for (const QString &source : strings(object.value("never"_L1)))
            rules.never.append(domain::SecondaryUseSource(sources.indexOf(source)));
        rules.neverArticles = articlesOf(object, "neverArticles"_L1);
        if (rules.neverArticles.isEmpty())
            rules.neverArticles = rules.articles;
        rules.postingArticles = articlesOf(object, "postingArticles"_L1);
        m_into.secondaryUse = rules;
    }

    std::optional<PolicySection> section(const QString &key) const
    {
        if (!m_root.contains(key))
            return std::nullopt;
        const QJsonObject object = m_root.value(key).toObject();
        return PolicySection{
            true, levelOf(object, Level::Permitted), object.value("text"_L1).toString(), articlesOf(object)};
    }

    void readNotices()
    {
        QSet<QString> ids;
        const QJsonArray array = m_root.value("notices"_L1).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            NoticeRule rule{object.value("id"_L1).toString(), object.value("title"_L1).toString(),
                object.value("recipient"_L1).toString(), object.value("text"_L1).toString(),
                levelOf(object, Level::Mandatory), object.value("days"_L1).toInt(),
                object.value("occasion"_L1).toString() == "administrator-ends"_L1 ? NoticeOccasion::AdministratorEnds
                                                                                  : NoticeOccasion::None,
                articlesOf(object)};
            const QString pointer = u"/notices/%1"_s.arg(i);
            once(ids, rule.id, pointer);
            if (rule.occasion != NoticeOccasion::None && rule.recipient.isEmpty())
                mistake(pointer + "/recipient"_L1,
                    PolicyText::tr("a notice that is entered by itself needs its recipient"));
            m_into.notices.append(rule);
        }
        m_into.noticeRecipients = strings(m_root.value("noticeRecipients"_L1));
    }

    QJsonObject m_root;
    Policy::Layer &m_layer;
    LayerOversight &m_into;
    const LayerMistake &m_mistake;
};

// Items of the region stand behind those of 準則; one with the same id takes its place.
void mergeInto(InspectionList &list, const InspectionList &over)
{
    list.title = over.title;
    for (const InspectionItem &item : over.items) {
        const auto same = std::find_if(
            list.items.begin(), list.items.end(), [&item](const InspectionItem &have) { return have.id == item.id; });
        if (same != list.items.end())
            *same = item;
        else
            list.items.append(item);
    }
}

// Items of a group stand together, in the order in which the groups begin.
void gatherGroups(QList<InspectionItem> &items)
{
    QStringList groups;
    for (const InspectionItem &item : std::as_const(items)) {
        if (!groups.contains(item.group))
            groups.append(item.group);
    }
    std::stable_sort(items.begin(), items.end(), [&groups](const InspectionItem &a, const InspectionItem &b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
}

} // namespace

void readOversight(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake)
{
    OversightReader(root, layer, mistake).read();
}

const InspectionItem *itemOf(const InspectionList &list, const QString &id)
{
    const auto found = std::find_if(
        list.items.cbegin(), list.items.cend(), [&id](const InspectionItem &item) { return item.id == id; });
    return found == list.items.cend() ? nullptr : &*found;
}

std::optional<NoticeRule> noticeRule(const Policy &policy, const QString &matter)
{
    const QList<NoticeRule> rules = policy.notices();
    const auto found
        = std::find_if(rules.cbegin(), rules.cend(), [&matter](const NoticeRule &rule) { return rule.id == matter; });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

QList<InspectionList> Policy::inspectionLists() const
{
    QList<InspectionList> lists = m_base ? m_base->oversight.inspection : QList<InspectionList>();
    for (const InspectionList &own : m_region->oversight.inspection) {
        const auto same = std::find_if(
            lists.begin(), lists.end(), [&own](const InspectionList &have) { return have.id == own.id; });
        if (same != lists.end())
            mergeInto(*same, own);
        else
            lists.append(own);
    }
    for (InspectionList &list : lists)
        gatherGroups(list.items);
    return lists;
}

QList<InspectionList> inspectionListsOf(const Policy &policy, const domain::Facility &facility)
{
    QList<InspectionList> lists = policy.inspectionLists();
    lists.removeIf([&facility](const InspectionList &list) {
        return !list.facilityKinds.isEmpty() && !list.facilityKinds.contains(facility.kind);
    });
    return lists;
}

QList<PaperPack> Policy::packs() const
{
    QList<PaperPack> packs = m_region->oversight.packs;
    for (const PaperPack &pack : m_common ? m_common->oversight.packs : QList<PaperPack>()) {
        if (std::none_of(packs.cbegin(), packs.cend(), [&pack](const PaperPack &have) { return have.id == pack.id; }))
            packs.append(pack);
    }
    return packs;
}

ContinuityRules Policy::continuity() const
{
    const LayerOversight &region = m_region->oversight;
    ContinuityRules rules{region.continuityMethods.value_or(QList<Choice>()), region.emergencyRule};
    if (m_base && !region.continuityMethods)
        rules.methods = m_base->oversight.continuityMethods.value_or(QList<Choice>());
    if (m_base && rules.emergencyRule.isEmpty())
        rules.emergencyRule = m_base->oversight.emergencyRule;
    return rules;
}

SecondaryUseRules Policy::secondaryUse() const
{
    if (m_region->oversight.secondaryUse)
        return *m_region->oversight.secondaryUse;
    return m_base ? m_base->oversight.secondaryUse.value_or(SecondaryUseRules()) : SecondaryUseRules();
}

PolicySection Policy::photo() const
{
    if (m_region->oversight.photo)
        return *m_region->oversight.photo;
    return m_base ? m_base->oversight.photo.value_or(PolicySection()) : PolicySection();
}

PolicySection Policy::disaster() const
{
    if (m_region->oversight.disaster)
        return *m_region->oversight.disaster;
    if (m_base && m_base->oversight.disaster)
        return *m_base->oversight.disaster;
    if (!m_facility.value("disaster-use"_L1).toBool())
        return {};
    return {true, Level::Permitted, PolicyText::tr("Devices outside the register may be used in a disaster"),
        {Citation{u"facility"_s, PolicyText::tr("own rule")}}};
}

QList<NoticeRule> Policy::notices() const
{
    QList<NoticeRule> rules = m_region->oversight.notices;
    for (const NoticeRule &rule : m_base ? m_base->oversight.notices : QList<NoticeRule>()) {
        if (std::none_of(rules.cbegin(), rules.cend(), [&rule](const NoticeRule &have) { return have.id == rule.id; }))
            rules.append(rule);
    }
    return rules;
}

QStringList Policy::noticeRecipients() const
{
    QStringList recipients = m_region->oversight.noticeRecipients;
    if (m_base)
        recipients += m_base->oversight.noticeRecipients;
    recipients.removeDuplicates();
    return recipients;
}

ProvisionWords Policy::provision() const
{
    ProvisionWords words = m_region->oversight.provision;
    if (m_base) {
        words.bases += m_base->oversight.provision.bases;
        words.items += m_base->oversight.provision.items;
    }
    words.bases.removeDuplicates();
    words.items.removeDuplicates();
    return words;
}

} // namespace mcs::policy
