// SPDX-License-Identifier: Apache-2.0
// 二次利用: asked, permitted or refused, used; and documents of other facilities that are posted.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/useregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkDays(const SecondaryUse &use, QDate today)
{
    return firstRefusal({
        checkPastDate(PolicyText::tr("Asked on"), use.askedOn, today),
        checkOptionalPastDate(PolicyText::tr("Permitted by the provider on"), use.providerPermittedOn, today),
        checkOptionalPastDate(PolicyText::tr("Permitted by the group manager on"), use.managerPermittedOn, today),
    });
}

QString joined(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices)
        texts += choice.text;
    return texts.join(PolicyText::tr(", "));
}

} // namespace

Result<void> mayPostDocumentOf(const ExternalFacility &facility, const Policy &policy)
{
    if (facility.allowsPosting != Known::No)
        return {};
    const QString sentence
        = PolicyText::tr("%1 does not allow its documents to be posted. Please do not post this one.")
              .arg(facility.name);
    const QList<Citation> articles = policy.secondaryUse().postingArticles;
    return articles.isEmpty() ? invalidInput(sentence) : ruleViolation(sentence, articles);
}

Result<void> UseRegister::checkPosting(const SecondaryUse &use) const
{
    if (use.kind != SecondaryUseKind::Posting)
        return {};
    const auto facility = m_context.ledger.externalFacilities().find(use.facility);
    if (!facility)
        return invalidInput(PolicyText::tr("Please choose the facility whose document is posted."));
    return mayPostDocumentOf(*facility, m_context.policy);
}

Result<SecondaryUse> UseRegister::ask(const SecondaryUse &asked)
{
    const SecondaryUseRules rules = m_context.policy.secondaryUse();
    if (!rules.inForce)
        return invalidInput(
            PolicyText::tr("The policy in force has no rules on secondary use. Nothing has to be entered here."));
    SecondaryUse use = asked;
    if (use.id.isStored()) {
        const auto stored = m_context.ledger.secondaryUses().find(use.id);
        if (!stored)
            return stored;
        if (stored->status != SecondaryUseStatus::Asked)
            return invalidInput(PolicyText::tr("This use is decided on already. Please enter a new request."));
    }
    if (const auto group = m_context.ledger.groups().find(use.group); !group)
        return invalidInput(PolicyText::tr("Please choose the group."));
    const auto shape = firstRefusal({
        checkDays(use, m_context.clock.today()),
        checkText(PolicyText::tr("Content"), use.content, 200),
        checkText(PolicyText::tr("Purpose"), use.purpose, 300),
        checkText(PolicyText::tr("Provider"), use.provider, 200),
    });
    if (!shape)
        return shape.error();
    if (use.content.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("Please say which post or document it is, in words that tell nothing clinical."));
    if (use.purpose.trimmed().isEmpty())
        return ruleViolation(PolicyText::tr("Please write what it is used for."), rules.articles);
    if (const auto who = personInService(m_context.ledger, use.applicant, use.askedOn); !who)
        return who.error();
    if (use.kind == SecondaryUseKind::Posting)
        use.source = SecondaryUseSource::OtherFacilityDocument;
    if (const auto posting = checkPosting(use); !posting)
        return posting.error();
    use.status = SecondaryUseStatus::Asked;
    use.decidedOn = use.usedOn = {};
    use.decidedBy = {};
    use.refuseReason.clear();
    return m_context.ledger.secondaryUses().save(use);
}

Result<void> UseRegister::checkMayBePermitted(const SecondaryUse &use) const
{
    const SecondaryUseRules rules = m_context.policy.secondaryUse();
    if (use.kind == SecondaryUseKind::Posting)
        return checkPosting(use);
    if (rules.never.contains(use.source))
        return ruleViolation(PolicyText::tr("The content of such documents may not be used again, whoever permits it. "
                                            "Please refuse the request."),
            rules.neverArticles);
    const SecondaryUsePurposeRules &needs = rules.of(use.purposeClass);
    if (needs.managerPermits && !use.managerPermittedOn.isValid())
        return ruleViolation(
            PolicyText::tr("The manager of the group has to permit this. Please enter when that was."), needs.articles);
    if (needs.providerPermits && (!use.providerPermittedOn.isValid() || use.provider.trimmed().isEmpty()))
        return ruleViolation(
            PolicyText::tr("Whoever provided the content has to permit this. Please enter who and when that was."),
            needs.articles);
    QList<Choice> missing = needs.anonymised;
    missing.removeIf([&](const Choice &choice) { return use.anonymised.contains(choice.id); });
    if (!missing.isEmpty())
        return ruleViolation(PolicyText::tr("These are to be made unrecognisable first: %1. Please tick what was done.")
                                 .arg(joined(missing)),
            needs.articles);
    return {};
}

Result<SecondaryUse> UseRegister::decide(const SecondaryUse &asked)
{
    const auto stored = m_context.ledger.secondaryUses().find(asked.id);
    if (!stored)
        return stored;
    if (stored->status != SecondaryUseStatus::Asked)
        return invalidInput(PolicyText::tr("This use is decided on already. Please enter a new request."));
    if (asked.status != SecondaryUseStatus::Permitted && asked.status != SecondaryUseStatus::Refused)
        return invalidInput(PolicyText::tr("Please choose whether the use is permitted or refused."));
    SecondaryUse use = *stored;
    use.info.revision = asked.info.revision;
    use.status = asked.status;
    use.provider = asked.provider;
    use.providerPermittedOn = asked.providerPermittedOn;
    use.managerPermittedOn = asked.managerPermittedOn;
    use.anonymised = asked.anonymised;
    use.decidedOn = asked.decidedOn;
    use.decidedBy = asked.decidedBy;
    use.refuseReason = asked.refuseReason.trimmed();
    const QString field = PolicyText::tr("Decided on");
    const QDate today = m_context.clock.today();
    const auto shape = firstRefusal({
        checkDays(use, today),
        checkPastDate(field, use.decidedOn, today),
        checkDateOrder(field, use.decidedOn, PolicyText::tr("Asked on"), use.askedOn),
        checkDateOrder(field, use.decidedOn, PolicyText::tr("Permitted by the provider on"), use.providerPermittedOn),
        checkDateOrder(
            field, use.decidedOn, PolicyText::tr("Permitted by the group manager on"), use.managerPermittedOn),
        checkText(PolicyText::tr("Provider"), use.provider, 200),
    });
    if (!shape)
        return shape.error();
    if (const auto who = personInService(m_context.ledger, use.decidedBy, use.decidedOn); !who)
        return who.error();
    const auto may
        = use.status == SecondaryUseStatus::Permitted ? checkMayBePermitted(use) : checkReason(use.refuseReason);
    if (!may)
        return may.error();
    if (use.status == SecondaryUseStatus::Permitted)
        use.refuseReason.clear();
    return m_context.ledger.secondaryUses().save(use);
}

Result<SecondaryUse> UseRegister::used(SecondaryUseId id, QDate on)
{
    auto use = m_context.ledger.secondaryUses().find(id);
    if (!use)
        return use;
    if (use->status != SecondaryUseStatus::Permitted)
        return refusedBy(m_context.policy, {u"secondary-use"_s},
            PolicyText::tr("Only what is permitted may be used. Please record the decision first."));
    const QString field = PolicyText::tr("Used on");
    const auto day = firstRefusal({checkPastDate(field, on, m_context.clock.today()),
        checkDateOrder(field, on, PolicyText::tr("Decided on"), use->decidedOn)});
    if (!day)
        return day.error();
    use->status = SecondaryUseStatus::Used;
    use->usedOn = on;
    return m_context.ledger.secondaryUses().save(*use);
}

} // namespace mcs::policy
