// SPDX-License-Identifier: Apache-2.0
// 教育・点検・事故, and what else a policy wants recorded of how people act: trainings, policy documents, incidents,
// restrictions, inspections, the continuity plan, secondary use, photographs, disasters, notices
// (REQUIREMENTS 2.1 (28)-(38)). Never content of MCS and nothing clinical.
#pragma once

#include "models/domain/recordinfo.h"

#include <QStringList>

namespace mcs::domain {

// 定期 新任 講習会 ビデオ視聴 臨時
enum class TrainingKind { Regular, Newcomer, Course, Video, Special };
enum class TrainingOrganiser { Own, Secretariat, MedicalAssociation, Other }; // 自事業所 事務局 医師会 その他
struct TrainingAttendance
{
    StaffId staff;
    QDate attendedOn; // the day of the session, or the day a video was watched
    bool understood = false; // 理解度の確認
    bool operator==(const TrainingAttendance &) const = default;
};
// 教育・研修 (東海村 第9条, 準則 3-2, 4). Counts for those who attended, the MCS管理者 included.
struct TrainingSession
{
    using IdType = TrainingId;
    TrainingId id;
    RecordInfo info;
    QString title;
    TrainingKind kind = TrainingKind::Regular;
    QDate heldOn; // of a video: the first day it could be watched
    TrainingOrganiser organiser = TrainingOrganiser::Own;
    QString lecturer;
    QStringList topics; // ids of the policy's training topics
    QString material; // with its version
    int minutes = 0;
    QList<TrainingAttendance> attendances;
    QString note;
    bool operator==(const TrainingSession &) const = default;
};

// 地域ポリシー 準則 運用ルール 運用管理規程 マニュアル ガイドライン 法令 退職後規程 利用規約
enum class PolicyDocumentKind {
    RegionalPolicy,
    ModelRules,
    OperatingRules,
    ManagementRules,
    Manual,
    Guideline,
    Law,
    RetirementRules,
    Terms
};
enum class BriefingMethod { Meeting, Individual, Handout, Email, Other }; // 会議 個別 配布 メール その他
struct Briefing
{
    StaffId staff;
    QDate briefedOn;
    BriefingMethod method = BriefingMethod::Meeting;
    bool operator==(const Briefing &) const = default;
};
// One version of a document that MCS users are told about (周知). A new version is a new record.
struct PolicyDocument
{
    using IdType = PolicyDocumentId;
    PolicyDocumentId id;
    RecordInfo info;
    PolicyDocumentKind kind = PolicyDocumentKind::RegionalPolicy;
    QString title;
    QString version;
    QDate effectiveOn;
    QDate checkedOn; // last checked that it is the newest version
    bool needsBriefing = true; // every MCS user is told of it
    QDate supersededOn; // a newer version is in force since; nobody has to be told of this one any more
    QString storagePlace;
    QList<Briefing> briefings;
    QString note;
    bool operator==(const PolicyDocument &) const = default;
};

// 紛失 盗難 不正アクセス 不正利用 権限外操作 システム異常 PW流出 誤投稿 フィッシング マルウェア 目的外利用
enum class IncidentKind {
    Loss,
    Theft,
    UnauthorisedAccess,
    Misuse,
    BeyondAuthority,
    SystemFault,
    PasswordLeak,
    WrongPost,
    Phishing,
    Malware,
    OtherPurpose
};
enum class IncidentStatus { Reported, Instructed, InProgress, Closed }; // SM-INC 報告 指示済 対応中 完了
// Must the breach be reported to 個人情報保護委員会 (個人情報保護法 第26条)?
enum class BreachJudgement { Undecided, NotReportable, Reportable };
// One measure of the policy's list (PW変更, リモートワイプ …): done on a day, or not needed for a reason.
struct IncidentAction
{
    QString measure; // id in the policy
    QDate doneOn;
    StaffId doneBy;
    QString notNeeded; // why it is not needed; empty when done or still open
    bool operator==(const IncidentAction &) const = default;
};
// One of the nine report items (規則 第8条), as written so far.
struct BreachReportItem
{
    QString item; // id in the policy
    QString text;
    bool operator==(const BreachReportItem &) const = default;
};
// One condition under which the loss of an encrypted ledger need not be reported.
struct BreachSafeguard
{
    QString safeguard; // id in the policy
    bool met = false;
    bool operator==(const BreachSafeguard &) const = default;
};
struct IncidentPatient
{
    PatientId patient;
    bool operator==(const IncidentPatient &) const = default;
};
struct IncidentGroup
{
    GroupId group;
    bool operator==(const IncidentGroup &) const = default;
};
struct Incident
{
    using IdType = IncidentId;
    IncidentId id;
    RecordInfo info;
    IncidentKind kind = IncidentKind::Loss;
    IncidentStatus status = IncidentStatus::Reported;
    QDate occurredOn;
    QDateTime foundAt;
    StaffId foundBy;
    QDateTime reportedAt;
    StaffId reportedTo; // the office the policy names
    QString description;
    DeviceId device;
    CarryOutId carryOut; // it happened to a thing of this carry-out
    StaffId account; // whose MCS account is concerned
    QList<IncidentPatient> patients;
    QList<IncidentGroup> groups;
    QString instruction; // 指示
    StaffId instructedBy;
    QDate instructedOn;
    QList<IncidentAction> actions;
    bool personalData = false; // personal data may have leaked: the breach clock runs
    bool improperPurpose = false; // 不正の目的: 60 days instead of 30
    QDate knownOn; // 知った日: the clock's first day
    BreachJudgement judgement = BreachJudgement::Undecided;
    QString judgementReason;
    QDate firstReportOn; // 速報
    QDate fullReportOn; // 確報
    QList<BreachReportItem> reportItems;
    QList<BreachSafeguard> safeguards;
    QString cause;
    QString prevention; // 再発防止策
    QDate closedOn;
    QString note;
    bool operator==(const Incident &) const = default;
};

// 利用の制限 (東海村 留意事項2(2), 準則 3-2): in force from `from` until it is lifted
enum class RestrictionKind { Caution, Guidance, Limited, Banned, Removed }; // 注意 指導 制限 禁止 登録削除
enum class RestrictionOrigin { Administrator, Committee, Secretariat }; // MCS管理者 運営委員会 事務局
struct UsageRestriction
{
    using IdType = RestrictionId;
    RestrictionId id;
    RecordInfo info;
    StaffId staff;
    RestrictionKind kind = RestrictionKind::Caution;
    RestrictionOrigin origin = RestrictionOrigin::Administrator;
    QString reason;
    QDate from;
    QDate liftedOn;
    IncidentId incident;
    bool operator==(const UsageRestriction &) const = default;
};

enum class InspectionAnswer { Unanswered, Met, NotMet, NotApplicable }; // – 適 否 対象外
struct InspectionLine
{
    QString item; // check item of the policy
    InspectionAnswer answer = InspectionAnswer::Unanswered;
    QString evidence;
    QString correction; // what is done about a 否
    QDate dueOn;
    QDate doneOn;
    bool fromRecords = false; // answer and evidence are what the records said; false: the inspector's own
    bool operator==(const InspectionLine &) const = default;
};
// 自己点検 (準則 3: 監査責任者)
struct SelfInspection
{
    using IdType = InspectionId;
    InspectionId id;
    RecordInfo info;
    QString checklist; // id of the policy's check list
    QString period; // "令和8年度"
    QDate inspectedOn;
    StaffId inspector;
    QList<InspectionLine> lines;
    QDate finishedOn; // invalid: still being answered
    QString note;
    bool operator==(const SelfInspection &) const = default;
};

struct ContinuityContact
{
    QString name; // facility or person, in the order they are called
    QString role;
    QString tel;
    QString fax;
    QString email;
    bool operator==(const ContinuityContact &) const = default;
};
// バックアッププラン (準則 2-1; 幸手・杉戸 注4(9)): how to reach each other when MCS cannot be used. The newest counts.
struct ContinuityPlan
{
    using IdType = ContinuityPlanId;
    ContinuityPlanId id;
    RecordInfo info;
    QString version;
    QDate effectiveOn;
    QStringList methods; // 口頭 電話 FAX メール 訪問: ids of the policy
    QString emergencyRule; // 急変時は電話
    QList<ContinuityContact> contacts;
    QDate announcedInsideOn;
    QDate announcedOutsideOn;
    QDate reviewedOn;
    QString note;
    bool operator==(const ContinuityPlan &) const = default;
};

// DL コピー 印刷 転記 発表; 掲載 is the other way round: a document of another facility goes into MCS (第17条(2))
enum class SecondaryUseKind { Download, Copy, Print, Transcription, Presentation, Posting };
enum class SecondaryUsePurpose { Direct, Indirect }; // 直接 間接
enum class SecondaryUseSource { OwnPost, OthersPost, OtherFacilityDocument }; // 自施設投稿 他者投稿 他施設文書
enum class SecondaryUseStatus { Asked, Permitted, Refused, Used }; // 申請 許可 不許可 使用済
// 二次利用 (幸手・杉戸 第16条)
struct SecondaryUse
{
    using IdType = SecondaryUseId;
    SecondaryUseId id;
    RecordInfo info;
    GroupId group;
    QString content; // which post, in words that say nothing clinical
    SecondaryUseKind kind = SecondaryUseKind::Print;
    SecondaryUsePurpose purposeClass = SecondaryUsePurpose::Direct;
    QString purpose;
    SecondaryUseSource source = SecondaryUseSource::OwnPost;
    QString provider;
    ExternalFacilityId facility; // whose document it is; required for Posting
    QDate providerPermittedOn;
    QDate managerPermittedOn; // the group's manager
    QStringList anonymised; // ids of the policy: 氏名 生年月日 住所 顔 施設名
    StaffId applicant;
    QDate askedOn;
    SecondaryUseStatus status = SecondaryUseStatus::Asked;
    QDate decidedOn;
    StaffId decidedBy;
    QString refuseReason;
    QDate usedOn;
    bool operator==(const SecondaryUse &) const = default;
};

enum class PhotoSubject { Body, House, Other }; // 体 家屋 その他
enum class PhotoConsentMethod { Spoken, Written }; // 口頭 書面
// 撮影の同意 (幸手・杉戸 第17条(1)): for the photographs of one day
struct PhotoConsent
{
    using IdType = PhotoConsentId;
    PhotoConsentId id;
    RecordInfo info;
    PatientId patient;
    QDate takenOn;
    PhotoSubject subject = PhotoSubject::Body;
    QString consenter;
    PhotoConsentMethod method = PhotoConsentMethod::Spoken;
    StaffId photographer;
    QString note;
    bool operator==(const PhotoConsent &) const = default;
};

// Use of a device outside the register during a disaster: wiped or registered afterwards.
struct DisasterUse
{
    StaffId staff;
    QString description;
    QDate from;
    QDate to;
    QDate wipedOn;
    DeviceId registeredAs;
    bool operator==(const DisasterUse &) const = default;
};
// SM-DIS (幸手・杉戸 第20条)
struct DisasterEvent
{
    using IdType = DisasterId;
    DisasterId id;
    RecordInfo info;
    QString name;
    QDate startedOn;
    QDate endedOn;
    StaffId declaredBy;
    QList<DisasterUse> uses;
    QString note;
    bool operator==(const DisasterEvent &) const = default;
};

enum class NoticeMethod { Unrecorded, ByHand, Post, Fax, Email, Phone }; // 持参 郵送 FAX メール 電話
// 連絡: to the 提出先, 事務局, centre, operator or support desk; open until it is sent
struct Notice
{
    using IdType = NoticeId;
    NoticeId id;
    RecordInfo info;
    QString recipient;
    QString matter; // id of the policy's notice: "administrator-change"
    QString text;
    QString about; // the record it is about: "appointment-3"
    QDate dueOn;
    QDate sentOn;
    NoticeMethod method = NoticeMethod::Unrecorded;
    QString reply;
    bool operator==(const Notice &) const = default;
};

// 第三者提供の記録 (個人情報保護法 第29条)
struct ThirdPartyProvision
{
    using IdType = ProvisionId;
    ProvisionId id;
    RecordInfo info;
    PatientId patient;
    QDate providedOn;
    QString recipient; // name, address, representative
    QString items; // kinds of data, never the data
    QString basis; // consent or law
    StaffId recordedBy;
    QString note;
    bool operator==(const ThirdPartyProvision &) const = default;
};

} // namespace mcs::domain
