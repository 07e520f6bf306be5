// SPDX-License-Identifier: Apache-2.0
// 記録の確認: that the audit log was looked through, and when it should be again.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Result<AuditReview> Registers::recordAuditReview(qint64 upTo, const QString &finding)
{
    if (const auto checked = checkText(PolicyText::tr("Finding"), finding, 1000); !checked)
        return checked.error();
    const auto newest = m_ledger.audit({}, 0, 1);
    if (!newest)
        return newest.error();
    const qint64 last = newest->isEmpty() ? 0 : newest->constFirst().sequence;
    const auto earlier = m_ledger.auditReviews().current();
    if (!earlier)
        return earlier.error();
    if (upTo < 1 || upTo > last)
        return invalidInput(
            PolicyText::tr("The history has entries 1 to %1. Please choose the last one you looked at.").arg(last));
    if (!earlier->isEmpty() && upTo < earlier->constLast().upTo)
        return invalidInput(PolicyText::tr("The history was looked through up to entry %1 already. Please choose that "
                                           "one or a newer one.")
                                .arg(earlier->constLast().upTo));
    AuditReview review;
    review.reviewedOn = m_clock.today();
    review.reviewer = m_ledger.currentUser().name;
    review.upTo = upTo;
    review.finding = finding.trimmed();
    return m_ledger.auditReviews().save(review);
}

// No policy demands it: what stands here is a reminder, never a duty that is overdue.
void auditTodo(TodoCollector &todo)
{
    if (!todo.inForce(u"audit-review"_s))
        return;
    const QList<AuditReview> &reviews = todo.records().auditReviews;
    const QDate since = reviews.isEmpty() ? todo.records().facility.info.createdAt.toLocalTime().date()
                                          : reviews.constLast().reviewedOn;
    const int months = todo.policy().interval(u"audit-review-months"_s);
    if (!since.isValid() || months <= 0)
        return;
    const QDate due = since.addMonths(months);
    if (todo.today().addDays(30) < due)
        return;
    TodoItem item = todo.item(u"audit-review-due"_s, u"audit-review"_s, todo.facility());
    item.since = since;
    item.due = due;
    item.state = todo.today() < due ? TodoState::Coming : TodoState::Due;
    item.opensRegion = item.opensBase = false;
    item.action = TodoAction::ReviewAudit;
    item.sentence = todo.withInterval(reviews.isEmpty()
            ? PolicyText::tr("The history of this ledger has not been looked through since %1. Please look through it "
                             "and record that.")
                  .arg(warekiLong(since))
            : PolicyText::tr("The history of this ledger was looked through last on %1. Please look through what came "
                             "since and record that.")
                  .arg(warekiLong(since)),
        u"audit-review-months"_s);
    todo.add(item, {});
}

} // namespace mcs::policy
