// SPDX-License-Identifier: Apache-2.0
// バックアッププラン: how to reach each other when MCS cannot be used.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/inspectionregister.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkContact(const ContinuityContact &contact)
{
    const auto shape = firstRefusal({
        checkName(PolicyText::tr("Name of the contact"), contact.name),
        checkText(PolicyText::tr("Role"), contact.role, 100),
        checkText(PolicyText::tr("Telephone"), contact.tel, 50),
        checkText(PolicyText::tr("Fax"), contact.fax, 50),
        contact.email.isEmpty() ? Result<void>() : checkEmail(PolicyText::tr("E-mail address"), contact.email),
    });
    if (!shape)
        return shape;
    if (contact.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the contact."));
    if (contact.tel.trimmed().isEmpty() && contact.fax.trimmed().isEmpty() && contact.email.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("%1 cannot be reached: please enter a telephone or fax number or an e-mail address.")
                .arg(contact.name));
    return {};
}

// Announced or looked through: not in the future.
Result<void> checkDays(const ContinuityPlan &plan, QDate today)
{
    return firstRefusal({
        checkOptionalPastDate(PolicyText::tr("Announced inside on"), plan.announcedInsideOn, today),
        checkOptionalPastDate(PolicyText::tr("Announced outside on"), plan.announcedOutsideOn, today),
        checkOptionalPastDate(PolicyText::tr("Looked through on"), plan.reviewedOn, today),
    });
}

} // namespace

Result<ContinuityPlan> InspectionRegister::savePlan(const ContinuityPlan &plan)
{
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Version"), plan.version, 50),
        checkText(PolicyText::tr("In an emergency"), plan.emergencyRule, 500),
        checkText(PolicyText::tr("Note"), plan.note, 1000),
        checkDays(plan, m_context.clock.today()),
    });
    if (!shape)
        return shape.error();
    if (plan.version.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the version of the plan."));
    if (!plan.effectiveOn.isValid())
        return invalidInput(PolicyText::tr("Please enter the day from which the plan is in force."));
    if (plan.methods.isEmpty())
        return refusedBy(m_context.policy, {u"continuity-plan"_s},
            PolicyText::tr("Please choose how you reach each other when MCS cannot be used."));
    const QList<Choice> known = m_context.policy.continuity().methods;
    for (const QString &method : plan.methods) {
        if (std::none_of(known.cbegin(), known.cend(), [&](const Choice &one) { return one.id == method; }))
            return invalidInput(
                PolicyText::tr("“%1” is no way of contact of this policy. Please choose from the list.").arg(method));
    }
    if (plan.contacts.isEmpty())
        return refusedBy(m_context.policy, {u"continuity-plan"_s},
            PolicyText::tr("Please enter at least one contact, in the order in which they are called."));
    for (const ContinuityContact &contact : plan.contacts) {
        if (const auto checked = checkContact(contact); !checked)
            return checked.error();
    }
    const auto all = m_context.ledger.continuityPlans().all();
    if (!all)
        return all.error();
    for (const ContinuityPlan &other : *all) {
        if (other.id != plan.id && other.version.trimmed() == plan.version.trimmed())
            return Error{ErrorCode::Duplicate,
                PolicyText::tr("There is a plan of version %1 already. Please choose another version.")
                    .arg(plan.version.trimmed())};
    }
    return m_context.ledger.continuityPlans().save(plan);
}

const ContinuityPlan *currentPlan(const Records &records)
{
    return records.continuityPlans.isEmpty() ? nullptr : &records.continuityPlans.constLast();
}

QDate planReviewDueOn(const ContinuityPlan &plan, const Policy &policy)
{
    const QDate last = std::max(plan.reviewedOn, plan.effectiveOn);
    return addCalendarMonths(last, policy.interval(u"plan-review-months"_s));
}

} // namespace mcs::policy
