// SPDX-License-Identifier: Apache-2.0
// 完全削除依頼 (SM-DEL): 受付, 本人確認, 運営会社へ依頼, 完了通知, 依頼者へ報告, in this order.
#include "models/domain/japanese.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QStringList demands()
{
    return {u"deletion-request"_s, u"data-subject-rights"_s};
}

// Each step after the one before it, none left out, none in the future.
Result<void> checkSteps(const DeletionRequest &request, const GroupChecks &checks)
{
    const std::pair<QString, QDate> steps[] = {
        {PolicyText::tr("Received on"), request.requestedOn},
        {PolicyText::tr("Identity checked on"), request.identityCheckedOn},
        {PolicyText::tr("Sent to the operator on"), request.sentOn},
        {PolicyText::tr("Deletion reported on"), request.completedOn},
        {PolicyText::tr("Requester informed on"), request.informedOn},
    };
    if (const auto received = checkPastDate(steps[0].first, steps[0].second, checks.today()); !received)
        return received;
    for (std::size_t i = 1; i < std::size(steps); ++i) {
        const auto &[field, day] = steps[i];
        const auto &[fieldBefore, dayBefore] = steps[i - 1];
        if (day.isValid() && !dayBefore.isValid())
            return refusedBy(checks.policy(), demands(),
                PolicyText::tr(
                    "The step “%1” comes after “%2”, and none is left out. Please enter the earlier day first.")
                    .arg(field, fieldBefore));
        if (const auto date = checkOptionalPastDate(field, day, checks.today()); !date)
            return date;
        if (const auto order = checkDateOrder(field, day, fieldBefore, dayBefore); !order)
            return order;
    }
    return {};
}

GroupStatus statusAfter(const DeletionRequest &request, const Group &group)
{
    if (request.completedOn.isValid())
        return GroupStatus::Deleted;
    if (request.sentOn.isValid())
        return GroupStatus::DeletionAsked;
    return group.archivedInMcsOn.isValid() ? GroupStatus::Archived : GroupStatus::Ended;
}

} // namespace

Result<DeletionRequest> GroupRegister::saveDeletionRequest(const DeletionRequest &asked)
{
    const GroupChecks checks(m_context);
    DeletionRequest request = asked;
    const auto group = m_context.ledger.groups().find(request.group);
    if (!group)
        return group.error();
    if (const auto own = checks.checkOwn(*group); !own)
        return own.error();
    if (group->status == GroupStatus::Preparing || group->status == GroupStatus::Active)
        return refusedBy(m_context.policy, demands() << u"group-management"_s,
            PolicyText::tr("The group “%1” is %2. Please end it first; then it can be deleted.")
                .arg(group->name, groupStatusWord(group->status)));
    const auto others = m_context.ledger.deletionRequests().of(request.group.value);
    if (!others)
        return others.error();
    const bool isAnother = std::any_of(
        others->cbegin(), others->cend(), [&](const DeletionRequest &other) { return other.id != request.id; });
    if (isAnother)
        return Error{ErrorCode::Duplicate,
            PolicyText::tr("There is a request to delete the group “%1” already. Please go on with that one.")
                .arg(group->name)};
    if (request.id.isStored()) {
        const auto stored = m_context.ledger.deletionRequests().find(request.id);
        if (!stored)
            return stored.error();
        if (stored->group != request.group)
            return invalidInput(PolicyText::tr("This request was made for another group. Please enter a new request."));
    }
    if (request.requester.trimmed().isEmpty())
        return invalidInput(
            PolicyText::tr("Please enter who asks for the deletion, with the relation to the patient."));
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Requester"), request.requester, 100),
        checkText(PolicyText::tr("How it reached us"), request.channel, 100),
        checkText(PolicyText::tr("Operator"), request.vendor, 100),
        checkText(PolicyText::tr("Note"), request.note, 1000),
        checkSteps(request, checks),
    });
    if (!shape)
        return shape.error();
    if (request.sentOn.isValid() && request.vendor.trimmed().isEmpty())
        request.vendor = m_context.policy.operatorOn(request.sentOn);
    if (request.sentOn.isValid() && request.vendor.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the operator to whom the request was sent."));

    Group after = *group;
    after.status = statusAfter(request, *group);
    Result<DeletionRequest> saved = request;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.deletionRequests().save(request);
        if (!saved)
            return saved.error();
        const auto moved = m_context.ledger.groups().save(after);
        return withoutValue(moved);
    });
    return done ? saved : Result<DeletionRequest>(done.error());
}

} // namespace mcs::policy
