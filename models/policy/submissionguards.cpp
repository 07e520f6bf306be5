// SPDX-License-Identifier: Apache-2.0
#include "models/policy/submissionguards.h"

#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/rosterrow.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"
#include "models/policy/trainingregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

template <class Fails> QString namesOf(const QList<Staff> &people, Fails fails)
{
    QStringList names;
    for (const Staff &staff : people) {
        if (fails(staff))
            names.append(staff.name);
    }
    return names.join(PolicyText::tr(", "));
}

Result<void> trained(Ledger &ledger, const Policy &policy, const SubmissionRule &rule, QDate on, Submission &packet)
{
    const auto sessions = ledger.trainings().all();
    if (!sessions)
        return sessions.error();
    const TrainingSession *found = nullptr;
    for (const TrainingSession &session : *sessions) {
        const bool asked = !packet.training.isStored() || session.id == packet.training;
        if (asked && isAttendedCourse(session, on))
            found = &session;
    }
    if (found) {
        packet.training = found->id;
        return {};
    }
    const QStringList demands = policy.demand(u"submission-training"_s).inForce
        ? QStringList{u"submission-training"_s}
        : QStringList{u"training"_s, rule.demand};
    return refusedBy(policy, demands,
        PolicyText::tr(
            "No course or training video is recorded that somebody had attended by %1. Please record it with "
            "who attended, and then hand the papers in.")
            .arg(warekiLong(on)));
}

Result<void> explained(
    Ledger &ledger, const Policy &policy, const SubmissionRule &rule, const QList<Staff> &people, QDate on)
{
    const auto documents = ledger.policyDocuments().all();
    if (!documents)
        return documents.error();
    bool hasPolicy = false;
    for (const PolicyDocument &document : *documents) {
        if (!isExplainedBefore(document, on))
            continue;
        hasPolicy = hasPolicy || document.kind == PolicyDocumentKind::RegionalPolicy;
        const QString untold = namesOf(people, [&](const Staff &staff) {
            const Briefing *briefing = briefingOf(document, staff.id);
            return !briefing || !briefing->briefedOn.isValid() || briefing->briefedOn > on;
        });
        if (!untold.isEmpty())
            return refusedBy(policy, {rule.demand},
                PolicyText::tr("These people have not been told of “%1” yet: %2. Please record the day they were told, "
                               "or take them off the roster.")
                    .arg(titleOf(document), untold));
    }
    if (hasPolicy)
        return {};
    return refusedBy(policy, {rule.demand},
        PolicyText::tr("The policy of the region is not among the documents, so it is not recorded who was told of it. "
                       "Please enter it and who was told."));
}

Result<void> pledged(Ledger &ledger, const Policy &policy, const QList<Staff> &people, QDate on)
{
    const auto pledges = ledger.pledges().all();
    if (!pledges)
        return pledges.error();
    const QString without = namesOf(people, [&](const Staff &staff) {
        return std::none_of(pledges->cbegin(), pledges->cend(), [&](const StaffPledge &pledge) {
            const QDate day = pledge.status == PledgeStatus::Exempt ? pledge.exemption.date : pledge.signedOn;
            return pledge.staff == staff.id && isEffective(pledge) && day <= on;
        });
    });
    if (without.isEmpty())
        return {};
    return refusedBy(policy, {u"pledge"_s},
        PolicyText::tr("These people have not signed the pledge yet: %1. It is signed before the papers are handed in; "
                       "please record it, or take the people off the roster.")
            .arg(without));
}

Result<void> eligible(const Policy &policy, const SubmissionRule &rule, const QList<Staff> &people)
{
    const QString without = namesOf(people, [](const Staff &staff) { return staff.eligibility.isEmpty(); });
    if (without.isEmpty())
        return {};
    QList<Citation> articles;
    for (const Choice &choice : policy.staffEligibilities()) {
        for (const Citation &article : choice.articles) {
            if (!articles.contains(article))
                articles.append(article);
        }
    }
    return ruleViolation(PolicyText::tr("It is not recorded on what grounds these people may use MCS: %1. Please enter "
                                        "it, or take them off the roster.")
                             .arg(without),
        articles.isEmpty() ? policy.demand(rule.demand).articles : articles);
}

// Whether an account may take a state.
class AccountGuard
{
public:
    AccountGuard(Ledger &ledger, const Policy &policy, const Staff &staff)
        : m_ledger(ledger)
        , m_policy(policy)
        , m_staff(staff)
    {
    }

    Result<void> mayBe(const QString &state)
    {
        for (const QString &need : m_policy.accountNeeds(state)) {
            const auto held = need == "pledge"_L1 ? pledged()
                : need == "registered"_L1         ? registered()
                : need == "id-issued"_L1          ? idIssued()
                                                  : removalSubmitted();
            if (!held)
                return held;
        }
        return {};
    }

private:
    Result<void> pledged()
    {
        const Demand demand = m_policy.demand(u"pledge"_s);
        if (!demand.inForce)
            return {};
        const auto pledges = m_ledger.pledges().all();
        if (!pledges)
            return pledges.error();
        const bool held = std::any_of(pledges->cbegin(), pledges->cend(), [this](const StaffPledge &pledge) {
            return m_staff.id.isStored() && pledge.staff == m_staff.id && isEffective(pledge);
        });
        if (held)
            return {};
        return ruleViolation(
            PolicyText::tr(
                "There is no signed pledge of %1. Please record the pledge before the account is put into use.")
                .arg(m_staff.name),
            demand.articles);
    }

    Result<void> registered()
    {
        if (m_staff.account.registeredOn.isValid() || !m_policy.demand(u"staff-registration"_s).inForce)
            return {};
        return refusedBy(m_policy, {u"staff-registration"_s},
            PolicyText::tr("%1 is not recorded as registered with the facility in MCS. Please register them and enter "
                           "the day before the account is put into use.")
                .arg(m_staff.name));
    }

    // The newest application that lists the person decides.
    Result<void> idIssued()
    {
        const auto submissions = m_ledger.submissions().all();
        if (!submissions)
            return submissions.error();
        const Submission *newest = nullptr;
        for (const Submission &submission : *submissions) {
            if (!tellsWhoUses(submission.kind) || !submission.roster.contains(m_staff.id)
                || submission.status == SubmissionStatus::Cancelled)
                continue;
            if (submission.idsIssuedOn.isValid() && isHandedIn(submission.status))
                return {};
            newest = &submission;
        }
        const QList<Citation> articles = articlesOf(m_policy, SubmissionKind::New);
        if (newest && newest->status == SubmissionStatus::Refused)
            return ruleViolation(PolicyText::tr("The office refused the application of %1 on %2: %3. No account may be "
                                                "recorded as acquired.")
                                     .arg(m_staff.name, warekiLong(newest->decidedOn), newest->decisionReason),
                articles);
        if (newest && newest->status == SubmissionStatus::Accepted)
            return ruleViolation(
                PolicyText::tr("The application of %1 was accepted on %2, but the day the ID was issued "
                               "is not recorded. Please record it first.")
                    .arg(m_staff.name, warekiLong(newest->decidedOn)),
                articles);
        return ruleViolation(PolicyText::tr("No ID has been issued to %1 yet. Please record the application, what the "
                                            "office decided, and the day the ID was issued.")
                                 .arg(m_staff.name),
            articles);
    }

    Result<void> removalSubmitted()
    {
        const auto submissions = m_ledger.submissions().all();
        if (!submissions)
            return submissions.error();
        const bool told = std::any_of(submissions->cbegin(), submissions->cend(), [this](const Submission &one) {
            return one.kind == SubmissionKind::Removal && isHandedIn(one.status) && one.roster.contains(m_staff.id);
        });
        if (told)
            return {};
        const auto rule = m_policy.submission(SubmissionKind::Removal);
        return refusedBy(m_policy, {rule ? rule->demand : QString(), u"leaver-account"_s},
            PolicyText::tr("The removal of %1 has not been notified yet. The account is deleted only after the notice "
                           "has been handed in; please hand it in first.")
                .arg(m_staff.name));
    }

    Ledger &m_ledger;
    const Policy &m_policy;
    const Staff &m_staff;
};

bool isDeleted(const McsAccount &account)
{
    return account.status == AccountStatus::Deleted || account.deletedOn.isValid();
}

} // namespace

bool isAttendedCourse(const TrainingSession &session, QDate on)
{
    const bool course = session.kind == TrainingKind::Course || session.kind == TrainingKind::Video;
    return course
        && std::any_of(session.attendances.cbegin(), session.attendances.cend(),
            [on](const TrainingAttendance &one) { return one.attendedOn.isValid() && one.attendedOn <= on; });
}

Result<void> mayBeHandedIn(Ledger &ledger, const Policy &policy, const SubmissionRule &rule, const QList<Staff> &people,
    QDate on, Submission &packet)
{
    if (rule.asks(u"training"_s)) {
        if (const auto held = trained(ledger, policy, rule, on, packet); !held)
            return held;
    }
    if (rule.asks(u"accounts"_s)) {
        const QString without = namesOf(people, [](const Staff &staff) { return !hasAccount(staff); });
        if (!without.isEmpty())
            return refusedBy(policy, {u"account-acquisition"_s, rule.demand},
                PolicyText::tr(
                    "These people have no MCS account yet: %1. Their accounts are acquired before the papers "
                    "are handed in; please record them, or take the people off the roster.")
                    .arg(without));
    }
    if (rule.asks(u"explained"_s)) {
        if (const auto held = explained(ledger, policy, rule, people, on); !held)
            return held;
    }
    if (rule.asks(u"pledges"_s)) {
        if (const auto held = pledged(ledger, policy, people, on); !held)
            return held;
    }
    return rule.asks(u"eligibility"_s) ? eligible(policy, rule, people) : Result<void>();
}

Result<void> accountStepAllowed(Ledger &ledger, const Policy &policy, const Staff &staff, const McsAccount &before)
{
    const McsAccount &account = staff.account;
    AccountGuard guard(ledger, policy, staff);
    const bool hadNone = before.status == AccountStatus::None;
    const bool exists = account.status != AccountStatus::None && !isDeleted(account);
    if (hadNone && exists) {
        if (const auto allowed = guard.mayBe(u"acquired"_s); !allowed)
            return allowed;
    }
    if (account.status == AccountStatus::InUse && before.status != AccountStatus::InUse) {
        if (const auto allowed = guard.mayBe(u"in-use"_s); !allowed)
            return allowed;
    }
    return isDeleted(account) && !isDeleted(before) ? guard.mayBe(u"deleted"_s) : Result<void>();
}

} // namespace mcs::policy
