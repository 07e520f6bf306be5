// SPDX-License-Identifier: Apache-2.0
#include "models/policy/compliance.h"

#include "models/policy/policytext.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

// Duties that the to-do list looks after; the others are matters of behaviour or of records not kept here.
const QStringList &judgedDemands()
{
    static const QStringList keys
        = u"packet addition change-notice facility-data staff-data terms email-unique manager administrator "
          "role-explained staff-registration pledge pledge-all-staff consent counterpart password-change profile "
          "photo leaver-account group-management invitation-approval member-removal review archive "
          "post-monitoring one-patient-group free-group deletion-request device-management device-security "
          "startup-password device-services locked-storage personal-device-permit leaver-return carry-out "
          "training briefing operating-rules retirement-rules laws incident-report unauthorised-access "
          "continuity-plan continuity-announce self-inspection archive-died privacy-office contact-network "
          "group-agreement secondary-agreement staff-eligibility organisation"_s.split(u' ');
    return keys;
}

void count(Badge &badge, bool open, const QString &text)
{
    ++badge.total;
    if (open)
        badge.open.append(text);
    else
        ++badge.met;
}

bool isFree(Level level)
{
    return level == Level::Permitted || level == Level::Information;
}

} // namespace

bool isJudged(const QString &demand)
{
    return judgedDemands().contains(demand);
}

Compliance compliance(const QList<TodoItem> &todo, const Policy &policy)
{
    QSet<QString> openRegion;
    QSet<QString> openBase;
    for (const TodoItem &item : todo) {
        if (item.opensRegion)
            openRegion.insert(item.demand);
        if (item.opensBase)
            openBase.insert(item.demand);
    }
    Compliance result;
    for (const QString &key : judgedDemands()) {
        const Demand demand = policy.demand(key);
        if (demand.regionLevel == Level::Mandatory || demand.regionLevel == Level::Care)
            count(result.region, openRegion.contains(key), demand.text);
        else if (demand.regionLevel == Level::Recommended)
            count(result.regionRecommended, openRegion.contains(key), demand.text);
        if (demand.baseLevel == Level::Mandatory)
            count(result.base, openBase.contains(key), demand.text);
        else if (demand.baseLevel == Level::Recommended)
            count(result.baseRecommended, openBase.contains(key), demand.text);
    }
    return result;
}

Compliance compliance(const domain::Records &records, const Policy &policy, QDate date)
{
    return compliance(todoList(records, policy, date), policy);
}

QList<DutyLine> dutyLines(const QList<TodoItem> &todo, const Policy &policy)
{
    QHash<QString, QList<TodoItem>> openRegion;
    QHash<QString, QList<TodoItem>> openBase;
    for (const TodoItem &item : todo) {
        if (item.opensRegion)
            openRegion[item.demand].append(item);
        if (item.opensBase)
            openBase[item.demand].append(item);
    }
    const QString regionId = policy.hasRegion() ? policy.id() : QString();
    QList<DutyLine> lines;
    for (const Duty &duty : policy.duties()) {
        DutyLine line;
        line.key = duty.key;
        line.article = duty.article;
        line.level = duty.level;
        line.text = duty.text;
        line.regionSilent = duty.regionSilent;
        const bool ofRegion = duty.article.policy == regionId;
        if (isFree(duty.level)) {
            line.state = DutyState::Free;
        } else if (judgedDemands().contains(duty.key)) {
            line.open = (ofRegion ? openRegion : openBase).value(duty.key);
            line.state = line.open.isEmpty() ? DutyState::Met : DutyState::Open;
            line.counts = duty.level == Level::Mandatory || (ofRegion && duty.level == Level::Care);
        }
        lines.append(line);
    }
    // An ambiguity stands after the last duty of its first article, or where its layer ends.
    for (const Ambiguity &ambiguity : policy.ambiguities()) {
        DutyLine line;
        line.key = ambiguity.id;
        line.article = ambiguity.articles.value(0);
        line.text = ambiguity.question;
        line.choice = ambiguity.choice;
        line.state = DutyState::Unclear;
        qsizetype place = lines.size();
        qsizetype ofLayer = -1;
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            if (lines[i].article.policy == line.article.policy)
                ofLayer = std::max(ofLayer, i);
            if (lines[i].article == line.article) {
                ofLayer = i;
                break;
            }
        }
        if (ofLayer >= 0)
            place = ofLayer + 1;
        lines.insert(place, line);
    }
    return lines;
}

QString regionSilentText()
{
    return PolicyText::tr("The regional policy is silent (the model rules apply)");
}

QString dutyWord(DutyState state)
{
    switch (state) {
    case DutyState::Open:
        return PolicyText::tr("Open");
    case DutyState::Met:
        return PolicyText::tr("Met");
    case DutyState::NotJudged:
        return PolicyText::tr("For the facility to see to");
    case DutyState::Free:
        return PolicyText::tr("Left free");
    case DutyState::Unclear:
        break;
    }
    return PolicyText::tr("To be confirmed");
}

} // namespace mcs::policy
