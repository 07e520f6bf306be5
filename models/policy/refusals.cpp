// SPDX-License-Identifier: Apache-2.0
#include "models/policy/refusals.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"

namespace mcs::policy {

domain::Error invalidInput(const QString &sentence)
{
    return {domain::ErrorCode::InvalidInput, sentence};
}

domain::Error ruleViolation(const QString &sentence, const QList<Citation> &articles)
{
    return {domain::ErrorCode::RuleViolation, sentence, articles};
}

domain::Error refusedBy(const Policy &policy, const QStringList &demands, const QString &sentence)
{
    QList<Citation> articles;
    for (const QString &key : demands) {
        for (const Citation &article : policy.demand(key).articles) {
            if (!articles.contains(article))
                articles.append(article);
        }
    }
    return articles.isEmpty() ? invalidInput(sentence) : ruleViolation(sentence, articles);
}

Result<void> checkPastDate(const QString &field, QDate date, QDate today)
{
    if (!date.isValid())
        return invalidInput(PolicyText::tr("Please enter the date “%1”.").arg(field));
    return checkOptionalPastDate(field, date, today);
}

Result<void> checkOptionalPastDate(const QString &field, QDate date, QDate today)
{
    if (date.isValid() && date > today)
        return invalidInput(PolicyText::tr("The date “%1” (%2) lies in the future. Please enter a day up to today.")
                                .arg(field, domain::warekiLong(date)));
    return {};
}

Result<void> checkDateOrder(const QString &field, QDate date, const QString &earlierField, QDate earlier)
{
    if (date.isValid() && earlier.isValid() && date < earlier)
        return invalidInput(
            PolicyText::tr("The date “%1” (%2) lies before the date “%3” (%4). Please check both dates.")
                .arg(field, domain::warekiLong(date), earlierField, domain::warekiLong(earlier)));
    return {};
}

Result<void> firstRefusal(std::initializer_list<Result<void>> checks)
{
    for (const Result<void> &check : checks) {
        if (!check)
            return check;
    }
    return {};
}

Result<void> checkReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please write the reason."));
    return domain::checkText(PolicyText::tr("Reason"), reason, 500);
}

bool isRefusalOfTheRecord(domain::ErrorCode code)
{
    return code == domain::ErrorCode::InvalidInput || code == domain::ErrorCode::Duplicate
        || code == domain::ErrorCode::RuleViolation;
}

} // namespace mcs::policy
