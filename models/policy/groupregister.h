// SPDX-License-Identifier: Apache-2.0
// グループ: what the user does to groups and their members (SM-GRP, SM-MEM, SM-DEL of REQUIREMENTS 2.2). Part of
// Registers; refusals carry the sentence and the articles, and nothing is written then.
// A date "in MCS" is the day the act was done there; it may be missing (a to-do), never before the day it was decided.
#pragma once

#include "models/policy/registercontext.h"
#include "models/policy/sharing.h"

namespace mcs::policy {

// 同意待ち and the rest of SM-GRP, derived where the record does not say it.
enum class GroupState { Preparing, AwaitingConsent, Active, Ended, Archived, DeletionAsked, Deleted };

class GroupRegister
{
public:
    explicit GroupRegister(const RegisterContext &context);

    // 他の事業所 and who works there
    Result<domain::ExternalFacility> saveExternalFacility(const domain::ExternalFacility &facility);
    Result<domain::ExternalMember> saveExternalMember(const domain::ExternalMember &member);

    // The particulars of a group; its state changes by the steps below only. A patient group keeps its patient: another
    // one is refused (留意事項(1)). A free group whose name or purpose names a registered patient is refused until a
    // reason is given (patientNameReason). A basis or eligibility the policy does not know is refused. An active group
    // taken over from another facility without an effective consent waits for it (同意待ち).
    Result<domain::Group> saveGroup(const domain::Group &group);
    // 運用開始. Refused without an effective consent (own patient groups; 第6条, 準則5), with a critical clause
    // refused, or without the eligibility the policy asks for.
    Result<domain::Group> start(domain::GroupId group, QDate decidedOn, QDate createdInMcsOn);
    Result<domain::Group> createdInMcs(domain::GroupId group, QDate on);
    // 終了: every open membership is asked to be removed, candidates are cancelled.
    Result<domain::Group> end(domain::GroupId group, domain::GroupEnd reason, QDate on);
    // 保管 of a group that has ended; 保管済 once it is done in MCS.
    Result<domain::Group> archive(domain::GroupId group, QDate decidedOn, QDate archivedInMcsOn);
    Result<domain::Group> reopen(domain::GroupId group, QDate on); // 再開: as start(), from 保管済 or 終了
    // 削除 of a group that was never in use, with its candidates; gives what went with it, for restore().
    Result<QList<domain::MembershipId>> remove(domain::GroupId group, const QString &reason);
    Result<void> restore(domain::GroupId group, const QList<domain::MembershipId> &members);
    // 同意撤回: ends every group of the patient that is managed here and asks for each removal. Part of the transaction
    // in which the consent is withdrawn, or replaced by one that does not allow sharing.
    Result<void> endForWithdrawal(domain::PatientId patient, QDate on);

    // 候補, new or changed: why the person is needed is required. Refused: somebody already in the group, somebody not
    // in service, a patient or family in a group without family, family before it was agreed where the policy wants
    // that, other people than our own staff in a group of another facility.
    Result<domain::Membership> propose(const domain::Membership &membership);
    // 招待. Refused while the group is 同意待ち or ended; without profile and photo where the policy makes them a
    // condition.
    Result<domain::Membership> invite(domain::MembershipId membership, QDate decidedOn, QDate invitedInMcsOn);
    Result<domain::Membership> invitedInMcs(domain::MembershipId membership, QDate on);
    // 承認 by the office the policy names (Policy::approval "invitation"), with the judgement; for an outside member
    // `byOther` says who approved at their office. PermissionDenied (audited) for other roles.
    Result<domain::Membership> approve(domain::MembershipId membership, QDate on, domain::StaffId by,
        const QString &byOther, const QString &judgement);
    // 参加: invited, and in a patient group approved, before.
    Result<domain::Membership> join(domain::MembershipId membership, QDate on, bool selfJudged);
    // 却下 (by who may approve) 辞退 取消, only before 参加, with a reason
    Result<domain::Membership> refuse(domain::MembershipId membership, QDate on, const QString &reason);
    Result<domain::Membership> decline(domain::MembershipId membership, QDate on, const QString &reason);
    Result<domain::Membership> cancel(domain::MembershipId membership, QDate on, const QString &reason);
    // 解除依頼 (decided) and 解除 (done in MCS)
    Result<domain::Membership> askRemoval(
        domain::MembershipId membership, domain::RemovalReason reason, QDate on, const QString &askedOf);
    Result<domain::Membership> removed(domain::MembershipId membership, QDate doneInMcsOn);
    // 担当外・退職・異動: asks for the removal of a person from every group at once.
    Result<void> askRemovalOfPerson(domain::StaffId staff, domain::RemovalReason reason, QDate on);

    // 精査: a line for everybody invited, approved or joined (REQUIREMENTS 2.1 (17)); 要解除 asks for the removal. Not
    // before the last one; never changed afterwards.
    Result<domain::GroupReview> review(const domain::GroupReview &review);
    // 書込みの監視 of several groups at once; the finding and its action belong to a single group. A stored check may
    // be completed by what was done.
    Result<void> checkPosts(const QList<domain::GroupId> &groups, const domain::PostCheck &check);
    Result<domain::GroupAgreement> saveAgreement(const domain::GroupAgreement &agreement);
    // 完全削除依頼, one for a group that has ended: the steps in order; the operator of the day it is sent is filled
    // in. Sent: 削除依頼中; completed: 完全削除済.
    Result<domain::DeletionRequest> saveDeletionRequest(const domain::DeletionRequest &request);

private:
    RegisterContext m_context;
};

[[nodiscard]] GroupState groupState(const domain::Group &group, const domain::Records &records, const Policy &policy);
[[nodiscard]] GroupState groupState(const domain::Group &group, const Sharing &sharing); // for lists
// Registered patients whom the name or purpose of a free group names: the full name or its reading, family and given
// name together, folded and without blanks. A family name alone is not enough: it is everybody's (東 is in every
// 東海村), and neither is a registered name of one word with two characters or fewer.
[[nodiscard]] QStringList patientsNamedIn(const domain::Group &group, const QList<domain::Patient> &patients);
// Members are managed here (連携元): consent, archiving and reviews are ours (第4条, 第5条).
[[nodiscard]] inline bool isOwn(const domain::Group &group)
{
    return !group.owner.isStored();
}

} // namespace mcs::policy
