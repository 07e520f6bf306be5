// SPDX-License-Identifier: Apache-2.0
// The life of a group (SM-GRP): 準備, 運用中, 終了, 保管済, and again.
#include "models/domain/wareki.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// An own patient group: the patient is under care.
Result<void> checkPatient(const Group &group, const GroupChecks &checks)
{
    if (group.kind != GroupKind::Patient || !isOwn(group))
        return {};
    const auto patient = checks.ledger().patients().find(group.patient);
    if (!patient)
        return patient.error();
    if (!isUnderCare(*patient))
        return invalidInput(
            PolicyText::tr("%1 is not under care any more. Please check the patient's record.").arg(patient->name));
    return {};
}

// All that has to be so for a group to be in use from `on`.
Result<void> checkStart(const Group &group, QDate on, const GroupChecks &checks)
{
    return firstRefusal({
        checkPastDate(PolicyText::tr("In use from"), on, checks.today()),
        checkDateOrder(PolicyText::tr("In use from"), on, PolicyText::tr("Prepared on"), group.preparedOn),
        checkPatient(group, checks),
        checks.checkEligibility(group),
        checks.checkConsent(group, on),
    });
}

// The day something was done in MCS: not in the future, not before it was decided.
Result<void> checkDone(const QString &field, QDate done, const QString &decidedField, QDate decided, QDate today)
{
    return firstRefusal(
        {checkOptionalPastDate(field, done, today), checkDateOrder(field, done, decidedField, decided)});
}

} // namespace

Result<Group> GroupRegister::start(GroupId id, QDate decidedOn, QDate createdInMcsOn)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.groups().find(id);
    if (!stored)
        return stored.error();
    Group group = *stored;
    if (group.status != GroupStatus::Preparing)
        return checks.wrongState(
            PolicyText::tr("The group “%1” is %2 already. Only a group being prepared can be started.")
                .arg(group.name, groupStatusWord(group.status)));
    if (const auto start = checkStart(group, decidedOn, checks); !start)
        return start.error();
    const auto done = checkDone(PolicyText::tr("Created in MCS on"), createdInMcsOn, PolicyText::tr("In use from"),
        decidedOn, m_context.clock.today());
    if (!done)
        return done.error();
    group.status = GroupStatus::Active;
    group.activeFrom = decidedOn;
    if (createdInMcsOn.isValid())
        group.createdInMcsOn = createdInMcsOn;
    return m_context.ledger.groups().save(group);
}

Result<Group> GroupRegister::createdInMcs(GroupId id, QDate on)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.groups().find(id);
    if (!stored)
        return stored.error();
    Group group = *stored;
    if (group.status != GroupStatus::Active)
        return checks.wrongState(
            PolicyText::tr("The group “%1” is %2. The day it was created in MCS belongs to a group in use.")
                .arg(group.name, groupStatusWord(group.status)));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Created in MCS on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Created in MCS on"), on, PolicyText::tr("In use from"), group.activeFrom),
    });
    if (!date)
        return date.error();
    group.createdInMcsOn = on;
    return m_context.ledger.groups().save(group);
}

Result<Group> GroupRegister::end(GroupId id, GroupEnd reason, QDate on)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.groups().find(id);
    if (!stored)
        return stored.error();
    if (stored->status != GroupStatus::Preparing && stored->status != GroupStatus::Active)
        return checks.wrongState(
            PolicyText::tr("The group “%1” is %2 already.").arg(stored->name, groupStatusWord(stored->status)));
    if (reason == GroupEnd::None)
        return invalidInput(PolicyText::tr("Please choose why the group ends."));
    if (stored->kind == GroupKind::Free && (reason == GroupEnd::Died || reason == GroupEnd::ConsentWithdrawn))
        return invalidInput(
            PolicyText::tr("A free group has no patient. Please choose another reason for which the group ends."));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Ended on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Ended on"), on, PolicyText::tr("Prepared on"), stored->preparedOn),
        checkDateOrder(PolicyText::tr("Ended on"), on, PolicyText::tr("In use from"), stored->activeFrom),
    });
    if (!date)
        return date.error();
    return checks.endGroup(*stored, reason, on);
}

Result<Group> GroupRegister::archive(GroupId id, QDate decidedOn, QDate archivedInMcsOn)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.groups().find(id);
    if (!stored)
        return stored.error();
    Group group = *stored;
    if (const auto own = checks.checkOwn(group); !own)
        return own.error();
    if (group.status != GroupStatus::Ended)
        return refusedBy(m_context.policy, {u"archive"_s, u"group-management"_s},
            PolicyText::tr("The group “%1” is %2. Only a group that has ended is archived.")
                .arg(group.name, groupStatusWord(group.status)));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Archiving decided on"), decidedOn, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Archiving decided on"), decidedOn, PolicyText::tr("Ended on"), group.endedOn),
        checkDone(PolicyText::tr("Archived in MCS on"), archivedInMcsOn, PolicyText::tr("Archiving decided on"),
            decidedOn, m_context.clock.today()),
    });
    if (!date)
        return date.error();
    group.archiveDecidedOn = decidedOn;
    group.archivedInMcsOn = archivedInMcsOn;
    if (archivedInMcsOn.isValid())
        group.status = GroupStatus::Archived;
    return m_context.ledger.groups().save(group);
}

Result<Group> GroupRegister::reopen(GroupId id, QDate on)
{
    const GroupChecks checks(m_context);
    const auto stored = m_context.ledger.groups().find(id);
    if (!stored)
        return stored.error();
    Group group = *stored;
    if (group.status != GroupStatus::Ended && group.status != GroupStatus::Archived)
        return checks.wrongState(
            PolicyText::tr("The group “%1” is %2. Only a group that has ended is taken into use again.")
                .arg(group.name, groupStatusWord(group.status)));
    const auto requests = m_context.ledger.deletionRequests().of(id.value);
    if (!requests)
        return requests.error();
    if (!requests->isEmpty())
        return refusedBy(m_context.policy, {u"deletion-request"_s, u"group-management"_s},
            PolicyText::tr(
                "The complete deletion of the group “%1” was asked for. Please enter a new group instead, or take the "
                "request back first.")
                .arg(group.name));
    const auto start = firstRefusal({
        checkStart(group, on, checks),
        checkDateOrder(PolicyText::tr("In use from"), on, PolicyText::tr("Ended on"), group.endedOn),
        checkDateOrder(PolicyText::tr("In use from"), on, PolicyText::tr("Archived in MCS on"), group.archivedInMcsOn),
    });
    if (!start)
        return start.error();
    group.status = GroupStatus::Active;
    group.activeFrom = on;
    group.endedOn = {};
    group.endReason = GroupEnd::None;
    group.archiveDecidedOn = {};
    group.archivedInMcsOn = {};
    return m_context.ledger.groups().save(group);
}

Result<void> GroupRegister::endForWithdrawal(PatientId patient, QDate on)
{
    const GroupChecks checks(m_context);
    const auto groups = m_context.ledger.groups().of(patient.value);
    if (!groups)
        return groups.error();
    return m_context.ledger.atomically([&]() -> Result<void> {
        for (const Group &group : *groups) {
            if (!isOwn(group) || (group.status != GroupStatus::Preparing && group.status != GroupStatus::Active))
                continue;
            // The withdrawal may become known late: the group does not end before it began.
            QDate last = on;
            for (const QDate day : {group.preparedOn, group.activeFrom}) {
                if (day.isValid() && day > last)
                    last = day;
            }
            if (const auto ended = checks.endGroup(group, GroupEnd::ConsentWithdrawn, last); !ended)
                return ended.error();
        }
        return {};
    });
}

} // namespace mcs::policy
