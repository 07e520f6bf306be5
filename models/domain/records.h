// SPDX-License-Identifier: Apache-2.0
// The records of the ledger as plain values: facility, people and their papers here, groups, devices, conduct
// and procedures beside them, and Records, everything the rules look at (REQUIREMENTS 2.1).
#pragma once

#include "models/domain/conduct.h"
#include "models/domain/devices.h"
#include "models/domain/groups.h"
#include "models/domain/procedures.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace mcs::domain {

// 事業所
struct Facility
{
    using IdType = FacilityId;
    FacilityId id;
    RecordInfo info;
    QString name;
    QString kind; // 病院 診療所 歯科 助産所 薬局 訪問看護 居宅介護支援 介護サービス その他
    QString corporation;
    QString postal; // 319-0000
    QString address;
    QString tel;
    QString fax;
    QString email;
    QString privacyContactName;
    QString privacyContactTel;
    QString policyId; // the region: "tokai"; "mcs-model" when only 準則 applies
    bool baseLayer = true; // AX4: 準則 under the region; may be switched off
    QString plan; // id in Policy::plans (熊谷: フリー, ビジネス); empty where the policy asks for none
    QJsonObject rules; // the facility's own, only stricter (第13条): parameter name -> value; and the choices where a
                       // policy is unclear: "switch/A2" -> id of the option
    bool operator==(const Facility &) const = default;
};

enum class Sex { Unrecorded, Male, Female }; // 性別: optional, printed only where the form has the column
enum class Employment { Active, OnLeave, Left }; // 在職 休職 退職

// SM-ACC
enum class AccountStatus { None, Acquired, InUse, SuspensionAsked, Suspended, ToBeDeleted, Deleted, StaffReleased };
// The rule class of the MCS password. The password itself is never stored (AX2).
enum class PasswordRule {
    Unrecorded,
    A13Symbols, // 英数記号13文字以上, no periodic change (準則 2-1)
    B8SymbolsTwoMonths, // 英数記号8文字以上, changed within two calendar months (準則 2-1)
    C8TwoMonths, // 英数混合8文字以上, changed within two calendar months (東海村 第11条(3))
};

// The person's account in MCS (at most one a person).
struct McsAccount
{
    AccountStatus status = AccountStatus::None;
    PasswordRule passwordRule = PasswordRule::Unrecorded;
    QDate acquiredOn;
    QDate inUseFrom;
    QDate passwordChangedOn;
    QDate profileOn; // プロフィール登録日
    QDate photoOn; // 顔写真登録日
    QDate registeredOn; // 施設スタッフ登録: done in MCS
    QDate releaseDecidedOn; // スタッフ解除 decided; done in MCS on releasedOn
    QDate releasedOn;
    QDate deletedOn; // only the person can delete the account (since 2026-02-27)
    bool operator==(const McsAccount &) const = default;
};

// スタッフ (the person who works here; may be an MCS user)
struct Staff
{
    using IdType = StaffId;
    StaffId id;
    RecordInfo info;
    QString name;
    QString kana;
    Sex sex = Sex::Unrecorded;
    QString jobType; // 職種, one of the names in JobType
    QString email; // as typed; compared by emailKey()
    QString address;
    Employment employment = Employment::Active;
    QDate joinedOn;
    QDate leftOn; // may lie in the future
    bool isMcsUser = true;
    QDate mcsTermsAgreedOn; // MCS利用規約に同意した日
    QString eligibility; // id in Policy::staffEligibilities (おおさき 第9条); empty where the policy asks for none
    QString note;
    McsAccount account;
    bool operator==(const Staff &) const = default;
};

// 役割の任命 (SM-APP)
// 事業所管理者 MCS管理者 運用責任者 システム管理者 個人情報管理責任者 監査責任者 管理委員 (準則 3, 幸手・杉戸
// 様式第4号)
enum class OfficeRole {
    FacilityManager,
    McsAdministrator,
    OperationsManager,
    SystemManager,
    PrivacyOfficer,
    Auditor,
    CommitteeMember
};
struct Appointment
{
    using IdType = AppointmentId;
    AppointmentId id;
    RecordInfo info;
    StaffId staff;
    OfficeRole role = OfficeRole::McsAdministrator;
    QDate from;
    QDate to; // last day in office; invalid while in office
    QDate roleExplainedOn; // 準則 3-2(1): explained before rights are given
    bool operator==(const Appointment &) const = default;
};

// 患者 (東海村's text says 利用者). No clinical fields.
enum class CareStatus { AtHome, InHospital, InFacility, Ended, Died };
enum class ContactKind { Family, Proxy, Emergency, Guardian }; // 家族 代理人 緊急連絡先 成年後見人
struct PatientContact
{
    ContactKind kind = ContactKind::Family;
    QString name;
    QString relation; // 続柄
    QString tel;
    QString address;
    bool operator==(const PatientContact &) const = default;
};
struct Patient
{
    using IdType = PatientId;
    PatientId id;
    RecordInfo info;
    QString name;
    QString kana;
    QDate birth;
    Sex sex = Sex::Unrecorded;
    QString address;
    QString tel;
    QString attendingPhysician; // 主治医
    CareStatus status = CareStatus::AtHome;
    QDate endedOn;
    bool sharedInMcs = true; // information is, or is to be, shared in MCS: a consent is needed
    QList<PatientContact> contacts;
    QString note;
    bool operator==(const Patient &) const = default;
};

// SM-PLG 誓約書
enum class PledgeStatus { Printed, Signed, Exempt, Replaced, Void };
// 東海村 第9条なお書き: an existing pledge of secrecy stands in for a new one.
struct PledgeExemption
{
    QString document; // what the existing paper is called
    QDate date; // when it was signed
    std::array<bool, 5> points{}; // 第9条(1)-(5): the paper covers the point
    QString checkedBy;
    bool operator==(const PledgeExemption &) const = default;
};
struct StaffPledge
{
    using IdType = PledgeId;
    PledgeId id;
    RecordInfo info;
    StaffId staff;
    PledgeStatus status = PledgeStatus::Printed;
    DocumentId document; // the paper that was printed, if it was printed here
    QDate printedOn;
    QDate signedOn;
    QString storagePlace; // where the original lies
    PledgeExemption exemption;
    QString replacementReason; // of a Replaced one that had been signed: new template, wrong address
    bool operator==(const StaffPledge &) const = default;
};

// SM-SUB 届出: papers that are handed in together (Policy::submission says which).
// Renewal: the facility pledge alone, after the facility manager changed. Removal: 削除届, 退会届.
enum class SubmissionKind { New, Addition, Renewal, Change, Removal }; // 新規 追加 誓約の更新 変更 削除・退会
// 作成中 印刷済 署名済 提出済 受付済 完了 差戻し 取消, and where the office decides: 可 否 ID付与済 (おおさき 第8条)
enum class SubmissionStatus {
    Draft,
    Printed,
    Signed,
    Submitted,
    Received,
    Completed,
    Returned,
    Cancelled,
    Accepted,
    Refused,
    IdsIssued
};
enum class SubmissionMethod { Unrecorded, ByHand, Post, Fax, Email };
struct SubmissionPaper
{
    QString role; // form role: "application", "facility-pledge"
    DocumentId document; // not stored when the paper was made elsewhere
    QDate signedOn;
    bool operator==(const SubmissionPaper &) const = default;
};
// A line of the roster as it was handed in; later changes of the person are told from it.
struct ListedPerson
{
    StaffId staff;
    QString name;
    QString jobType;
    QString email;
    bool operator==(const ListedPerson &) const = default;
};
struct Submission
{
    using IdType = SubmissionId;
    SubmissionId id;
    RecordInfo info;
    SubmissionKind kind = SubmissionKind::New;
    SubmissionStatus status = SubmissionStatus::Draft;
    QList<SubmissionPaper> papers;
    QList<StaffId> roster; // whom the application lists
    QList<ListedPerson> listed; // the same people as they stood on it when it was handed in; empty before
    StaffId managerAtSigning;
    QDate preparedOn;
    QDate submittedOn;
    SubmissionMethod method = SubmissionMethod::Unrecorded;
    QDate receivedOn; // 受付
    QString receiptNumber;
    QDate decidedOn; // 可否決定
    QString decisionReason; // required for 否
    QDate idsIssuedOn; // ID付与日
    QDate effectiveOn; // 異動日, 退会日: of a change or removal
    QString reason; // of a change or removal, as the paper says it
    TrainingId training; // the course or video attended before handing in (幸手・杉戸 フロー1③)
    QString returnedReason;
    QString note;
    bool operator==(const Submission &) const = default;
};

// SM-CON 同意書. 署名済(一部不同意) is Signed or Delivered with refused clauses. A row that came into force is never
// overwritten: a change is a new row that supersedes it.
enum class ConsentStatus {
    Draft,
    Printed,
    Explained,
    Signed,
    Refused,
    Delivered,
    Withdrawn,
    Superseded,
    Ended,
    Exempt
};
enum class SignerKind { Patient, Family, Proxy, WrittenByAnother }; // 本人 家族 代理人 代筆
enum class ConsentMethod {
    Written,
    Implied
}; // 書面(オプトイン) 黙示: only where 準則 alone governs, with a reason (5-1)
// Who keeps the signed original. Both: two originals 甲・乙 (東海村 第6条).
enum class Custody {
    Undecided,
    OwnFacility,
    OwnerFacility,
    MedicalInstitution,
    Both
}; // 未定 自事業所 連携元 医療機関 双方
// 準則 5-2: 「但し、第●項は不同意」 written in the margin with the seal over it
struct RefusedClause
{
    QString clause; // id of a clause in the policy ("2")
    bool sealed = false; // 同意者の印 was seen
    bool operator==(const RefusedClause &) const = default;
};
struct Consent
{
    using IdType = ConsentId;
    ConsentId id;
    RecordInfo info;
    PatientId patient;
    ConsentStatus status = ConsentStatus::Draft;
    ConsentMethod method = ConsentMethod::Written;
    QString impliedReason; // required for Implied
    DocumentId document;
    QDate printedOn;
    QDate explainedOn;
    StaffId explainedBy; // 説明者
    bool mcsExplained = true; // A11c: sharing in MCS itself was explained
    QDate signedOn;
    SignerKind signerKind = SignerKind::Patient;
    QString signerName; // empty when the patient signed
    QString relation; // 続柄, required for WrittenByAnother
    QString proxyReason; // required for WrittenByAnother
    bool patientSigned = true; // 準則 患者同意書 has boxes for both; at least one
    bool familySigned = false;
    QList<RefusedClause> refused; // empty: consents to everything
    Custody custody = Custody::Undecided; // of the original
    QDate counterpartHandedOn; // 乙 or the copy handed to the patient (第6条)
    QDate withdrawnOn;
    QString endReason; // of a withdrawal, refusal or end
    ConsentId supersedes;
    QString exemptionBasis; // 幸手・杉戸 第6条但書: why no consent is needed; required for Exempt
    QDate exemptedOn;
    QString storagePlace;
    QString note;
    bool operator==(const Consent &) const = default;
};

// 開示等の求め (東海村 様式4-4, 幸手・杉戸 様式4-4(1))
enum class SubjectRequestKind {
    Purpose, // 利用目的の通知
    Disclosure, // 開示
    StopSharing, // 第三者提供の停止
    Correction, // 訂正
    Addition, // 追加
    Deletion, // 削除
    StopUse, // 利用停止
    Erasure, // 消去
    Complaint, // 苦情
};
struct DataSubjectRequest
{
    using IdType = DataSubjectRequestId;
    DataSubjectRequestId id;
    RecordInfo info;
    PatientId patient;
    SubjectRequestKind kind = SubjectRequestKind::Disclosure;
    QString requester; // name and relation
    QDate receivedOn;
    StaffId handledBy;
    QString decision; // what was decided, and why
    QDate answeredOn; // invalid: still open
    QString note;
    bool operator==(const DataSubjectRequest &) const = default;
};

// An issued paper: immutable. A reprint uses the kept template and values and is identical.
struct IssuedDocument
{
    using IdType = DocumentId;
    DocumentId id;
    QString role; // "staff-pledge"
    QString policyId;
    QString formNumber; // "別紙様式３"
    QByteArray templateXml; // the template as it was
    QByteArray valuesJson; // FormValues::toJson
    QString fill; // "blank" "unsigned" "full"
    QString subject; // "staff-12", "patient-3", "submission-1"; empty for a blank form
    QDate formDate; // the date on the form
    int pageCount = 0;
    QByteArray contentHash; // SHA-256 of the page display lists
    bool operator==(const IssuedDocument &) const = default;
};
// One act of printing an issued paper (the first print or a reprint).
struct PrintEvent
{
    DocumentId document;
    QDateTime at;
    QString user;
    int copies = 1;
    QString target; // "printer" or "pdf"
    bool operator==(const PrintEvent &) const = default;
};

// Roles inside the program (REQUIREMENTS 2.3)
enum class UserRole { FacilityManager, McsAdministrator, Assistant, Auditor }; // 事業所管理者 MCS管理者 補助 監査
struct AppUser
{
    using IdType = UserId;
    UserId id;
    RecordInfo info;
    QString name;
    UserRole role = UserRole::McsAdministrator;
    StaffId staff; // the person, where known
    QString slotId; // the key slot in ledger.keys
    bool operator==(const AppUser &) const = default;
};

// 職種
struct JobType
{
    using IdType = JobTypeId;
    JobTypeId id;
    RecordInfo info;
    QString name;
    QStringList aliases;
    int position = 0;
    bool operator==(const JobType &) const = default;
};

// The version of a regional policy the facility works by, from the day it was taken over; the newest counts. Its folder
// is kept in the ledger where it did not come with the program.
struct PolicyFile
{
    QString path; // inside the folder: "policy.json", "forms/application.xml"
    QString text;
    bool operator==(const PolicyFile &) const = default;
};
struct AdoptedPolicy
{
    using IdType = AdoptedPolicyId;
    AdoptedPolicyId id;
    RecordInfo info;
    QString policyId;
    QString version; // as the policy names it
    QDate effectiveOn; // in force from
    QDate adoptedOn;
    QJsonObject effects; // form role -> "valid", "sign-again" or "new-wording": what becomes of papers signed before
    QList<PolicyFile> files; // empty: built into the program
    bool operator==(const AdoptedPolicy &) const = default;
};

// An item of やること put off (猶予): shown again from `until` on.
struct Snooze
{
    using IdType = SnoozeId;
    SnoozeId id;
    RecordInfo info;
    QString item; // TodoItem::id
    QDate until;
    QString reason; // required
    QString user; // who put it off
    bool operator==(const Snooze &) const = default;
};

// The audit log was looked through (準則 3: 監査責任者).
struct AuditReview
{
    using IdType = AuditReviewId;
    AuditReviewId id;
    RecordInfo info;
    QDate reviewedOn;
    QString reviewer;
    qint64 upTo = 0; // sequence number of the newest entry that was seen
    QString finding; // empty: nothing to remark
    bool operator==(const AuditReview &) const = default;
};

// Every kind of record besides the facility: X(type, name of its list and repository).
#define MCS_RECORD_KINDS(X)                                                                                            \
    X(JobType, jobTypes)                                                                                               \
    X(Staff, staff)                                                                                                    \
    X(Appointment, appointments)                                                                                       \
    X(Patient, patients)                                                                                               \
    X(StaffPledge, pledges)                                                                                            \
    X(Submission, submissions)                                                                                         \
    X(Consent, consents)                                                                                               \
    X(DataSubjectRequest, subjectRequests)                                                                             \
    X(ExternalFacility, externalFacilities)                                                                            \
    X(ExternalMember, externalMembers)                                                                                 \
    X(Group, groups)                                                                                                   \
    X(Membership, memberships)                                                                                         \
    X(GroupReview, reviews)                                                                                            \
    X(PostCheck, postChecks)                                                                                           \
    X(GroupAgreement, agreements)                                                                                      \
    X(DeletionRequest, deletionRequests)                                                                               \
    X(Device, devices)                                                                                                 \
    X(DeviceCheck, deviceChecks)                                                                                       \
    X(DevicePermit, devicePermits)                                                                                     \
    X(CarryOut, carryOuts)                                                                                             \
    X(Stocktaking, stocktakings)                                                                                       \
    X(TrainingSession, trainings)                                                                                      \
    X(PolicyDocument, policyDocuments)                                                                                 \
    X(Incident, incidents)                                                                                             \
    X(UsageRestriction, restrictions)                                                                                  \
    X(SelfInspection, inspections)                                                                                     \
    X(ContinuityPlan, continuityPlans)                                                                                 \
    X(SecondaryUse, secondaryUses)                                                                                     \
    X(PhotoConsent, photoConsents)                                                                                     \
    X(DisasterEvent, disasters)                                                                                        \
    X(Notice, notices)                                                                                                 \
    X(ThirdPartyProvision, provisions)                                                                                 \
    X(Procedure, procedures)                                                                                           \
    X(AdoptedPolicy, adoptedPolicies)                                                                                  \
    X(Snooze, snoozes)                                                                                                 \
    X(AuditReview, auditReviews)                                                                                       \
    X(AppUser, users)

// Everything the rules look at, in id order (job types in their own). Removed records are left out; of what piles up
// over the years there is only what still counts (Repository::current): open memberships, and the newest review, post
// check, device check, stocktaking, continuity plan and audit review.
struct Records
{
    Facility facility;
#define MCS_LIST(Type, name) QList<Type> name;
    MCS_RECORD_KINDS(MCS_LIST)
#undef MCS_LIST
};

} // namespace mcs::domain
