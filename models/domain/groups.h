// SPDX-License-Identifier: Apache-2.0
// グループ: who shares what with whom in MCS (REQUIREMENTS 2.1 (9), (12)-(18), (35)). The ledger mirrors what was done
// in MCS by hand, so an act has two dates: the day it was decided and the day it was done in MCS; the gap is a to-do
// (AX1).
#pragma once

#include "models/domain/recordinfo.h"

namespace mcs::domain {

// 他の事業所
enum class Known { Unknown, Yes, No }; // 不明 済・許可 未・不許可
struct ExternalFacility
{
    using IdType = ExternalFacilityId;
    ExternalFacilityId id;
    RecordInfo info;
    QString name;
    QString kind; // as Facility::kind
    QString tel;
    QString fax;
    Known applied = Known::Unknown; // 利用申込済 at the region's office
    Known allowsPosting = Known::Unknown; // may its documents be posted (幸手・杉戸 第17条(2))
    QString note;
    bool operator==(const ExternalFacility &) const = default;
};
// 外部の多職種: works at another facility
struct ExternalMember
{
    using IdType = ExternalMemberId;
    ExternalMemberId id;
    RecordInfo info;
    ExternalFacilityId facility;
    QString name;
    QString kana;
    QString jobType; // free text: their office has its own words
    QString tel;
    QString email;
    QDate leftOn; // no longer works there
    QString note;
    bool operator==(const ExternalMember &) const = default;
};

// SM-GRP. 同意待ち is not stored: it is Preparing without an effective consent (policy::groupState).
enum class GroupKind { Patient, Free }; // 患者グループ 自由グループ
enum class GroupStatus { Preparing, Active, Ended, Archived, DeletionAsked, Deleted };
enum class GroupEnd {
    None,
    ServiceEnded,
    Died,
    Moved,
    ConsentWithdrawn,
    Other
}; // 利用終了 死亡 転居・転院 同意撤回 その他
enum class FreeGroupKind { Exchange, Study, ContactNetwork, Other }; // 交流 勉強会 連絡網 その他
struct Group
{
    using IdType = GroupId;
    GroupId id;
    RecordInfo info;
    GroupKind kind = GroupKind::Patient;
    PatientId patient; // of a patient group, exactly one (留意事項(1)); a free group has none
    QString name; // as in MCS
    ExternalFacilityId owner; // 連携元; not stored: this facility
    QDate ownerConsentConfirmedOn; // another owner: they were asked whether the consent is there
    StaffId manager; // グループの管理者
    QString managerBasis; // id in Policy::managerBases
    QString instructedBy; // who instructed or delegated, where the basis asks for it
    QDate delegatedOn;
    QString eligibility; // id in Policy::groupEligibilities; empty where the policy asks for none
    QDate eligibilityConfirmedOn;
    bool withFamily = false; // 患者・家族が参加する
    FreeGroupKind freeKind = FreeGroupKind::Exchange; // of a free group, as the rest of these:
    QString purpose; // 趣旨
    QString usageRules; // 使い方
    QDate announcedOn; // 趣旨・使い方を伝えた日
    QString patientNameReason; // why a registered patient's name in name or purpose is no patient data
    GroupStatus status = GroupStatus::Preparing;
    QDate preparedOn;
    QDate activeFrom; // decided
    QDate createdInMcsOn; // done in MCS
    QDate endedOn;
    GroupEnd endReason = GroupEnd::None;
    QDate archiveDecidedOn; // 保管
    QDate archivedInMcsOn; // done in MCS
    QString note;
    bool operator==(const Group &) const = default;
};

// SM-MEM: one participation of one person from candidate to its end. Who comes back later gets a new row, so the rows
// of a group are its whole history. Exactly one of staff, outside, and personName (patient or family) says who it is.
enum class MemberKind { Worker, Patient, Family }; // 従事者 患者 家族
// 候補 招待済 承認済 参加中 解除依頼 | 解除済 却下(管理者) 辞退(本人) 取消(招待者): the latter four are closed
enum class MembershipStatus {
    Candidate,
    Invited,
    Approved,
    Joined,
    RemovalAsked,
    Removed,
    Refused,
    Declined,
    Cancelled
};
// なし 退職 異動 担当外 患者終了 精査 不正利用 本人希望 誤招待 グループ終了
enum class RemovalReason {
    None,
    LeftFacility,
    Transferred,
    OffCase,
    PatientEnded,
    Review,
    Misuse,
    OwnWish,
    InvitedByMistake,
    GroupEnded
};
struct Membership
{
    using IdType = MembershipId;
    MembershipId id;
    RecordInfo info;
    GroupId group;
    MemberKind kind = MemberKind::Worker;
    StaffId staff;
    ExternalMemberId outside;
    QString personName; // a patient or a member of the family
    QString relation; // 続柄
    QString necessity; // why the person is needed in the group; required
    MembershipStatus status = MembershipStatus::Candidate;
    QDate proposedOn;
    QDate invitedOn; // decided
    QDate invitedInMcsOn; // done in MCS
    QDate approvedOn;
    StaffId approvedBy; // one of ours; for an outside member their own office approves: approvedByOther
    QString approvedByOther;
    QString judgement; // why the person is suitable (準則 3-2(1))
    QDate joinedOn; // accepted in MCS
    bool selfJudged = false; // the person judged that taking part is proper (留意事項(3))
    QDate removalAskedOn; // decided
    RemovalReason removalReason = RemovalReason::None;
    QString removalAskedOf; // whom: the group's manager, where the policy wants them asked (熊谷 第10条(5))
    QDate closedOn; // removed in MCS, refused, declined or cancelled
    QString closedReason;
    bool operator==(const Membership &) const = default;
};
[[nodiscard]] constexpr bool isOpen(MembershipStatus status)
{
    return status <= MembershipStatus::RemovalAsked;
}

// 精査 (留意事項(1), 準則 3-2(1)): every open member gets a verdict.
enum class Verdict { Keep, Remove, Check }; // 適切 要解除 要確認
struct ReviewLine
{
    MembershipId membership;
    Verdict verdict = Verdict::Keep;
    QString reason; // required for Remove and Check
    bool operator==(const ReviewLine &) const = default;
};
struct GroupReview
{
    using IdType = GroupReviewId;
    GroupReviewId id;
    RecordInfo info;
    GroupId group;
    QDate reviewedOn;
    StaffId reviewer;
    QList<ReviewLine> lines;
    QString note;
    bool operator==(const GroupReview &) const = default;
};

// 書込みの監視 (準則 3-1): that it was looked at and what was done; never what was written (AX3).
// なし 誤投稿 他患者情報 不適正 過剰情報 不審URL・ファイル
enum class PostFinding { None, WrongPost, OtherPatient, Improper, TooMuch, Suspicious };
// なし 本人に削除を依頼 管理者が削除 グループに告知
enum class PostAction { None, AuthorAsked, DeletedByAdministrator, GroupTold };
struct PostCheck
{
    using IdType = PostCheckId;
    PostCheckId id;
    RecordInfo info;
    GroupId group;
    QDate checkedOn;
    StaffId checker;
    PostFinding finding = PostFinding::None;
    PostAction action = PostAction::None;
    QDate doneOn; // the action was carried out
    bool operator==(const PostCheck &) const = default;
};

// What a group agreed on: how to use it, secondary use, how to reach each other; and that patient or family take part
// (熊谷 第5条(3): discussed beforehand, with necessity and effectiveness).
enum class AgreementKind {
    Usage,
    SecondaryUse,
    Contact,
    FamilyParticipation
}; // 使い方 二次利用 連絡方法 患者・家族の参加
struct GroupAgreement
{
    using IdType = GroupAgreementId;
    GroupAgreementId id;
    RecordInfo info;
    GroupId group;
    AgreementKind kind = AgreementKind::Usage;
    QDate discussedOn;
    QDate agreedOn; // invalid: discussed but not agreed
    QString participants;
    QString text; // what was agreed; FamilyParticipation: the necessity
    QString effectiveness; // FamilyParticipation only
    bool operator==(const GroupAgreement &) const = default;
};

// SM-DEL 完全削除依頼. The dates are its states, in this order; none may be skipped.
struct DeletionRequest
{
    using IdType = DeletionRequestId;
    DeletionRequestId id;
    RecordInfo info;
    GroupId group;
    QString requester; // patient or family, with relation
    QString channel; // how it reached us
    QDate requestedOn; // 受付
    QDate identityCheckedOn; // 本人確認
    QDate sentOn; // 運営会社へ依頼
    QString vendor; // the operator in force on the day it was sent
    QDate completedOn; // 完了通知
    QDate informedOn; // 依頼者へ報告
    QString note;
    bool operator==(const DeletionRequest &) const = default;
};

} // namespace mcs::domain
