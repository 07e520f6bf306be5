// SPDX-License-Identifier: Apache-2.0
// The records of the ledger as plain values (REQUIREMENTS 2.1). Dates are calendar dates without time zone; an
// invalid QDate means "not recorded". Names are kept exactly as typed and never normalised.
// Enumerators are stored in the database by their number: append, never reorder.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace mcs::domain {

// What every stored record carries. `revision` starts at 1 and grows with each save; a save with an old revision is
// refused (ErrorCode::Conflict). A removed record keeps its row: `voidReason` says why it is no longer shown.
struct RecordInfo
{
    int revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    QString voidReason;
    bool operator==(const RecordInfo &) const = default;
};

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
    QJsonObject rules; // the facility's own, only stricter (第13条): parameter name -> value
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
    QDate releasedOn; // スタッフ解除: done in MCS
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
    QString note;
    McsAccount account;
    bool operator==(const Staff &) const = default;
};

// 役割の任命 (SM-APP)
enum class OfficeRole { FacilityManager, McsAdministrator }; // 事業所管理者 MCS管理者
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
    std::array<bool, 5> points {}; // 第9条(1)-(5): the paper covers the point
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
    bool operator==(const StaffPledge &) const = default;
};

// SM-SUB 届出: the application and the facility pledge travel as one packet (東海村 第3条)
enum class SubmissionKind { New, Addition }; // 新規 追加
enum class SubmissionStatus { Draft, Printed, Signed, Submitted, Received, Completed, Returned, Cancelled };
enum class SubmissionMethod { Unrecorded, ByHand, Post, Fax, Email };
struct SubmissionPaper
{
    QString role; // form role: "application", "facility-pledge"
    DocumentId document; // not stored when the paper was made elsewhere
    QDate signedOn;
    bool operator==(const SubmissionPaper &) const = default;
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
    StaffId managerAtSigning;
    QDate preparedOn;
    QDate submittedOn;
    SubmissionMethod method = SubmissionMethod::Unrecorded;
    QDate receivedOn; // 受付
    QString receiptNumber;
    QString returnedReason;
    QString note;
    bool operator==(const Submission &) const = default;
};

// SM-CON 同意書 (東海村 様式4)
enum class ConsentStatus { Draft, Printed, Explained, Signed, Refused, Delivered, Withdrawn, Superseded, Ended };
enum class SignerKind { Patient, Family, Proxy, WrittenByAnother }; // 本人 家族 代理人 代筆
struct Consent
{
    using IdType = ConsentId;
    ConsentId id;
    RecordInfo info;
    PatientId patient;
    ConsentStatus status = ConsentStatus::Draft;
    DocumentId document;
    QDate printedOn;
    QDate explainedOn;
    StaffId explainedBy; // 説明者
    QDate signedOn;
    SignerKind signerKind = SignerKind::Patient;
    QString signerName; // empty when the patient signed
    QString relation; // 続柄, required for WrittenByAnother
    QString proxyReason; // required for WrittenByAnother
    QDate counterpartHandedOn; // 乙 handed to the patient: both hold one (第6条)
    QDate withdrawnOn;
    QString storagePlace;
    QString note;
    bool operator==(const Consent &) const = default;
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

// Everything the rules look at, loaded in one go. Voided records are left out.
struct Records
{
    Facility facility;
    QList<JobType> jobTypes;
    QList<Staff> staff;
    QList<Appointment> appointments;
    QList<Patient> patients;
    QList<StaffPledge> pledges;
    QList<Submission> submissions;
    QList<Consent> consents;
    QList<AppUser> users;
};

} // namespace mcs::domain
