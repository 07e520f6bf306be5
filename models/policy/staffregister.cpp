// SPDX-License-Identifier: Apache-2.0
// スタッフ and the person's MCS account.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/submissionguards.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkShape(const Staff &staff)
{
    const Result<void> checks[] = {
        checkName(PolicyText::tr("Name"), staff.name),
        checkText(PolicyText::tr("Reading"), staff.kana, 100),
        checkText(PolicyText::tr("Job"), staff.jobType, 100),
        staff.email.trimmed().isEmpty() ? Result<void>() : checkEmail(PolicyText::tr("E-mail address"), staff.email),
        checkText(PolicyText::tr("Address"), staff.address, 200),
        checkText(PolicyText::tr("Note"), staff.note, 1000),
    };
    for (const Result<void> &check : checks) {
        if (!check)
            return check;
    }
    if (staff.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the person."));
    return {};
}

Result<void> checkDates(const Staff &staff, QDate today)
{
    if (staff.joinedOn.isValid() && staff.leftOn.isValid() && staff.leftOn < staff.joinedOn)
        return invalidInput(
            PolicyText::tr("The leaving date of %1 (%2) lies before the joining date (%3). Please check both dates.")
                .arg(staff.name, warekiLong(staff.leftOn), warekiLong(staff.joinedOn)));
    if (staff.employment == Employment::Left && !staff.leftOn.isValid())
        return invalidInput(PolicyText::tr("Please enter the leaving date of %1.").arg(staff.name));
    const McsAccount &account = staff.account;
    const std::pair<QString, QDate> past[] = {
        {PolicyText::tr("MCS terms agreed on"), staff.mcsTermsAgreedOn},
        {PolicyText::tr("Account acquired on"), account.acquiredOn},
        {PolicyText::tr("Account in use from"), account.inUseFrom},
        {PolicyText::tr("Password changed on"), account.passwordChangedOn},
        {PolicyText::tr("Profile registered on"), account.profileOn},
        {PolicyText::tr("Photo registered on"), account.photoOn},
        {PolicyText::tr("Staff registered in MCS on"), account.registeredOn},
        {PolicyText::tr("Staff released in MCS on"), account.releasedOn},
        {PolicyText::tr("Account deleted on"), account.deletedOn},
    };
    for (const auto &[field, date] : past) {
        if (const auto checked = checkOptionalPastDate(field, date, today); !checked)
            return checked;
    }
    if (account.registeredOn.isValid() && account.releasedOn.isValid() && account.releasedOn < account.registeredOn)
        return invalidInput(
            PolicyText::tr("The release from MCS lies before the registration. Please check both dates."));
    return {};
}

// 利用資格 of who uses MCS, where the policy asks for one (おおさき 第9条).
Result<void> checkEligibility(const Staff &staff, const Policy &policy, QDate today)
{
    if (!lacksEligibility(staff, policy) || !isActive(staff, today))
        return {};
    QStringList choices;
    for (const Choice &choice : policy.staffEligibilities())
        choices.append(choice.text);
    Error error = ruleViolation(
        PolicyText::tr("It is not recorded on what grounds %1 may use MCS. Please choose it, or enter that the person "
                       "does not use MCS.")
            .arg(staff.name),
        policy.demand(u"staff-eligibility"_s).articles);
    error.details = choices;
    return error;
}

} // namespace

bool lacksEligibility(const Staff &staff, const Policy &policy)
{
    const QList<Choice> choices = policy.staffEligibilities();
    return staff.isMcsUser && !choices.isEmpty()
        && std::none_of(choices.cbegin(), choices.cend(),
            [&staff](const Choice &choice) { return choice.id == staff.eligibility; });
}

struct Registers::Colleagues
{
    QSet<QString> jobs;
    QHash<QString, QList<Staff>> activeByEmail; // several only in ledgers of before the rule

    [[nodiscard]] const Staff *otherUser(const Staff &staff) const
    {
        const auto users = activeByEmail.constFind(emailKey(staff.email));
        if (users == activeByEmail.cend())
            return nullptr;
        const auto other
            = std::find_if(users->cbegin(), users->cend(), [&](const Staff &user) { return user.id != staff.id; });
        return other == users->cend() ? nullptr : &*other;
    }
    void put(const Staff &staff, QDate today)
    {
        if (!staff.email.trimmed().isEmpty() && isActive(staff, today))
            activeByEmail[emailKey(staff.email)].append(staff);
    }
    void takeOut(const Staff &staff)
    {
        const auto users = activeByEmail.find(emailKey(staff.email));
        if (users != activeByEmail.end())
            users->removeIf([&](const Staff &user) { return user.id == staff.id; });
    }
};

Result<Registers::Colleagues> Registers::colleagues() const
{
    Colleagues found;
    const auto jobs = m_ledger.jobTypes().all();
    if (!jobs)
        return jobs.error();
    for (const JobType &job : *jobs)
        found.jobs.insert(job.name);
    const auto staff = m_ledger.staff().all();
    if (!staff)
        return staff.error();
    for (const Staff &person : *staff)
        found.put(person, m_clock.today());
    return found;
}

Result<Staff> Registers::saveStaff(const Staff &staff)
{
    auto found = colleagues();
    if (!found)
        return found.error();
    return saveStaffAmong(staff, *found, Gaps::Refused);
}

Result<Staff> Registers::takeOverStaff(const Staff &staff)
{
    auto found = colleagues();
    if (!found)
        return found.error();
    return saveStaffAmong(staff, *found, Gaps::Allowed);
}

Result<void> Registers::saveStaffList(const QList<Staff> &list, const Refused &refused)
{
    auto found = colleagues();
    if (!found)
        return found.error();
    for (qsizetype place = 0; place < list.size(); ++place) {
        const auto saved = saveStaffAmong(list.at(place), *found, Gaps::Allowed);
        if (saved)
            continue;
        if (!isRefusalOfTheRecord(saved.error().code))
            return saved.error();
        refused(place, saved.error());
    }
    return {};
}

Result<Staff> Registers::saveStaffAmong(const Staff &asked, Colleagues &colleagues, Gaps gaps)
{
    Staff staff = asked;
    const QDate today = m_clock.today();
    // Who has passed the last day has left; nobody has to remember to say so.
    if (staff.leftOn.isValid() && staff.leftOn < today)
        staff.employment = Employment::Left;
    if (const auto shape = checkShape(staff); !shape)
        return shape.error();
    if (const auto dates = checkDates(staff, today); !dates)
        return dates.error();

    std::optional<Staff> before;
    if (staff.id.isStored()) {
        const auto stored = m_ledger.staff().find(staff.id);
        if (!stored)
            return stored.error();
        before = *stored;
    }
    // A gap that was there before is やること's to name; a last day can be recorded all the same.
    const bool hadGap = before && lacksEligibility(*before, m_policy);
    if (const auto eligible = checkEligibility(staff, m_policy, today); !eligible && gaps == Gaps::Refused && !hadGap)
        return eligible.error();

    if (!staff.jobType.isEmpty() && (!before || before->jobType != staff.jobType)) {
        if (!colleagues.jobs.isEmpty() && !colleagues.jobs.contains(staff.jobType))
            return invalidInput(
                PolicyText::tr("The job “%1” is not in the list. Please choose another one or add it in the settings.")
                    .arg(staff.jobType));
    }

    if (!staff.email.trimmed().isEmpty() && isActive(staff, today)) {
        if (const Staff *other = colleagues.otherUser(staff))
            return Error{ErrorCode::Duplicate,
                PolicyText::tr(
                    "%1 already uses the e-mail address %2. Please give each person an address of their own.")
                    .arg(other->name, other->email),
                m_policy.demand(u"email-unique"_s).articles};
    }

    const PasswordRule rule = staff.account.passwordRule;
    if (rule != PasswordRule::Unrecorded && (!before || before->account.passwordRule != rule)) {
        const QList<PasswordAlternative> allowed = m_policy.passwordAlternatives();
        if (!allowed.isEmpty() && std::none_of(allowed.cbegin(), allowed.cend(), [&](const PasswordAlternative &have) {
                return have.rule == rule;
            }))
            return ruleViolation(
                PolicyText::tr("The policy does not allow this password rule. Please choose one from the list."),
                m_policy.demand(u"password-change"_s).articles);
    }

    const bool comesIntoUse
        = staff.account.status == AccountStatus::InUse && (!before || before->account.status != AccountStatus::InUse);
    if (comesIntoUse && !isInService(staff, today) && !(staff.joinedOn.isValid() && staff.joinedOn > today))
        return invalidInput(PolicyText::tr("%1 has left. The account of a person who has left cannot be put into use.")
                                .arg(staff.name));
    if (const auto allowed = accountStepAllowed(m_ledger, m_policy, staff, before ? before->account : McsAccount());
        !allowed)
        return allowed.error();
    auto saved = m_ledger.staff().save(staff);
    if (saved) {
        if (before)
            colleagues.takeOut(*before);
        colleagues.put(*saved, today);
    }
    return saved;
}

} // namespace mcs::policy
