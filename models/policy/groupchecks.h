// SPDX-License-Identifier: Apache-2.0
// Look-ups and guards that the registers of groups, members and reviews share. Private to this layer.
#pragma once

#include "models/policy/groupregister.h"

namespace mcs::policy {

class GroupChecks
{
public:
    explicit GroupChecks(const RegisterContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] domain::Ledger &ledger() const { return m_context.ledger; }
    [[nodiscard]] const Policy &policy() const { return m_context.policy; }
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }

    // Refused because the record is in another state than the step asks for.
    [[nodiscard]] domain::Error wrongState(const QString &sentence) const;
    [[nodiscard]] Result<SharingConsent> sharing(domain::PatientId patient) const;
    // Own patient group: an effective consent, on `on` already where a day is given. Others: nothing.
    [[nodiscard]] Result<void> checkConsent(const domain::Group &group, QDate on = {}) const;
    // Own patient group: what the policy asks of its patient is recorded (熊谷 第3条).
    [[nodiscard]] Result<void> checkEligibility(const domain::Group &group) const;
    // Preparing or Active.
    [[nodiscard]] Result<void> checkOpen(const domain::Group &group) const;
    // Consent, archive and review of a group of another facility are that facility's.
    [[nodiscard]] Result<void> checkOwn(const domain::Group &group) const;
    // Patient or family may take part: the group is meant for them, and it was agreed where the policy wants that.
    [[nodiscard]] Result<void> checkFamily(const domain::Group &group, domain::MemberKind kind) const;
    // Somebody who works here on `on`; `field` says as what.
    [[nodiscard]] Result<void> checkColleague(const QString &field, domain::StaffId staff, QDate on) const;

    // The user's role may decide on invitations (Policy::approval "invitation"); else PermissionDenied, audited.
    [[nodiscard]] Result<void> checkMayApprove(domain::MembershipId membership) const;
    // … and `by` holds that office on `on`.
    [[nodiscard]] Result<void> checkApprover(domain::MembershipId membership, domain::StaffId by, QDate on) const;
    // The user's role may record the deletion of a post (Policy::approval "post-deletion").
    [[nodiscard]] Result<void> checkMayDeletePosts(domain::PostCheckId check) const;

    [[nodiscard]] Result<QString> nameOf(const domain::Membership &membership) const;
    // The day of the last thing that happened to a membership.
    [[nodiscard]] static QDate lastDay(const domain::Membership &membership);
    // Asks for the removal; who was never invited is cancelled instead. Closed and asked already: as it was.
    [[nodiscard]] static domain::Membership removalAsked(
        domain::Membership membership, domain::RemovalReason reason, QDate on, const QString &askedOf);
    // Ends the group and asks for every removal; in a transaction of its own.
    Result<domain::Group> endGroup(domain::Group group, domain::GroupEnd reason, QDate on) const;

private:
    [[nodiscard]] Result<void> checkMayDecide(
        const QString &what, domain::Permission permission, const QString &entity, qint64 entityId) const;

    RegisterContext m_context;
};

// How a step names a state in a sentence: "being prepared", "in use", …
[[nodiscard]] QString groupStatusWord(domain::GroupStatus status);

} // namespace mcs::policy
