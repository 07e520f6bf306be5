// SPDX-License-Identifier: Apache-2.0
// What a policy says of 届出 and of accounts: its blocks `submissions` and `account`.
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"
#include "models/policy/submissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

SubmissionRule ruleOf(domain::SubmissionKind kind, const QJsonObject &object)
{
    static const QStringList lists{u"users"_s, u"chosen"_s, u"nobody"_s};
    SubmissionRule rule;
    rule.kind = kind;
    rule.title = object.value("title"_L1).toString();
    rule.demand = object.value("demand"_L1).toString();
    rule.papers = strings(object.value("papers"_L1));
    rule.lists = SubmissionRule::Lists(lists.indexOf(object.value("lists"_L1).toString()));
    rule.needs = strings(object.value("requires"_L1));
    rule.decided = object.value("decided"_L1).toBool();
    rule.recipient = object.value("recipient"_L1).toString();
    return rule;
}

} // namespace

void readSubmissions(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake)
{
    using domain::SubmissionKind;
    const QJsonObject submissions = root.value("submissions"_L1).toObject();
    for (const SubmissionKind kind : {SubmissionKind::New, SubmissionKind::Addition, SubmissionKind::Renewal,
             SubmissionKind::Change, SubmissionKind::Removal}) {
        if (!submissions.contains(kindName(kind)))
            continue;
        const SubmissionRule rule = ruleOf(kind, submissions.value(kindName(kind)).toObject());
        const QString pointer = "/submissions/"_L1 + kindName(kind);
        for (const QString &role : rule.papers) {
            const bool known = std::any_of(
                layer.forms.cbegin(), layer.forms.cend(), [&role](const FormInfo &form) { return form.role == role; });
            if (!known)
                mistake(pointer + "/papers"_L1, PolicyText::tr("there is no form “%1”").arg(role));
        }
        if (!layer.demands.contains(rule.demand))
            mistake(pointer + "/demand"_L1, PolicyText::tr("there is no demand “%1”").arg(rule.demand));
        layer.submissions.append(rule);
    }
    const QJsonObject account = root.value("account"_L1).toObject();
    for (auto it = account.begin(); it != account.end(); ++it)
        layer.accountNeeds.insert(it.key(), strings(it.value()));
}

} // namespace mcs::policy
