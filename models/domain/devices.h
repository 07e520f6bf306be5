// SPDX-License-Identifier: Apache-2.0
// 端末・持ち出し: which devices there are, who has them, whether they are safe, and what is outside
// (REQUIREMENTS 2.1 (24)-(27)).
#pragma once

#include "models/domain/recordinfo.h"

namespace mcs::domain {

// PC ノートPC タブレット スマートフォン USB等の媒体 ルータ
enum class DeviceType { Pc, Notebook, Tablet, Smartphone, Medium, Router };
enum class DeviceOwner { Facility, Personal, Shared, Disaster }; // 事業所貸与 個人 共用 災害時臨時
enum class DeviceStatus { InUse, Lost, Retired }; // 使用中 紛失 廃止
// 貸与: at most one open at a time
struct DeviceAssignment
{
    StaffId staff;
    QDate lentOn;
    QDate returnedOn; // invalid: still with the person
    QString condition; // on return
    bool operator==(const DeviceAssignment &) const = default;
};
// 導入 or 見送り of something the policy only asks to consider (level C: 検討), and of the services of SEC-15 to SEC-17
enum class ServiceChoice { Introduced, Declined };
struct ServiceDecision
{
    QString item; // check item, "SEC-15"
    ServiceChoice choice = ServiceChoice::Introduced;
    QDate decidedOn;
    QString reason; // required for Declined
    bool operator==(const ServiceDecision &) const = default;
};
struct Device
{
    using IdType = DeviceId;
    DeviceId id;
    RecordInfo info;
    QString ledgerNumber; // 管理台帳番号, unique
    QString name;
    DeviceType type = DeviceType::Tablet;
    DeviceOwner owner = DeviceOwner::Facility;
    StaffId personalOwner; // of a personal device
    QString maker;
    QString model;
    QString serial;
    QString os;
    QString tel;
    QString location; // 保管場所
    bool lockedStorage = false; // 施錠保管 (準則 2-3)
    DeviceStatus status = DeviceStatus::InUse;
    QDate registeredOn;
    QDate startupPasswordChangedOn; // never the password itself
    QDate lostOn;
    QDate foundOn; // came back after lostOn
    QDate retiredOn;
    QDate erasedOn; // 消去確認
    QList<DeviceAssignment> assignments; // oldest first
    QList<ServiceDecision> services;
    QString note;
    bool operator==(const Device &) const = default;
};

// 端末点検: the layered check items of the day, each answered.
enum class CheckAnswer { Unanswered, Ok, NotOk, NotApplicable, Declined }; // – 適 否 対象外 見送り(検討済)
struct DeviceCheckLine
{
    QString item; // "SEC-10"
    CheckAnswer answer = CheckAnswer::Unanswered;
    QString comment; // required for Declined
    bool operator==(const DeviceCheckLine &) const = default;
};
struct DeviceCheck
{
    using IdType = DeviceCheckId;
    DeviceCheckId id;
    RecordInfo info;
    DeviceId device;
    QDate checkedOn;
    StaffId checker;
    QString policyId; // under which region the items were asked
    QList<DeviceCheckLine> lines;
    bool operator==(const DeviceCheck &) const = default;
};

// SM-PERM 個人所有端末の使用許可 (様式3 第2条2: 書面による許可)
enum class PermitStatus {
    Asked,
    Permitted,
    Refused,
    Expired,
    Revoked,
    Erased
}; // 申請 許可 不許可 失効 取消 消去確認済
struct DevicePermit
{
    using IdType = DevicePermitId;
    DevicePermitId id;
    RecordInfo info;
    DeviceId device;
    StaffId staff;
    QString purpose;
    PermitStatus status = PermitStatus::Asked;
    QDate askedOn;
    QDate decidedOn;
    StaffId decidedBy; // 事業所管理者
    QString soloReason; // nobody else could decide: why applicant and approver are the same
    QString conditions; // or the reason of a refusal
    QDate from;
    QDate to; // the last day it covers
    QDate endedOn; // expired or revoked
    QDate erasedOn; // 消去確認 after the end
    bool operator==(const DevicePermit &) const = default;
};

// SM-CO 持出し届 (東海村 第12条(9)). 期限超過 is derived. 紛失 of an item closes its part; the incident itself is
// apart. 下書 申請 承認 却下 持出中 返却済 確認済 取下げ 紛失
enum class CarryOutStatus { Draft, Applied, Approved, Rejected, Out, Returned, Confirmed, Withdrawn, Lost };
// One thing that goes out: a device of the register or a medium in words, and what is on it.
struct CarryOutItem
{
    DeviceId device; // not stored: `medium` says what it is
    QString medium; // 格納する媒体
    QString content; // 持ち出す情報の内容
    QDate returnedOn;
    QDate erasedOn; // 消去した日
    QDate lostOn;
    bool operator==(const CarryOutItem &) const = default;
};
struct CarryOut
{
    using IdType = CarryOutId;
    CarryOutId id;
    RecordInfo info;
    StaffId applicant;
    QList<CarryOutItem> items; // at least one
    QString purpose; // 目的
    QDate from; // 期間
    QDate to;
    QString destination;
    CarryOutStatus status = CarryOutStatus::Draft;
    QDate appliedOn;
    QDate decidedOn;
    StaffId decidedBy;
    QString soloReason; // a one-person facility: why applicant and approver are the same
    QString conditions;
    QString rejectReason;
    QDate takenOn;
    QDate returnedOn; // the last item came back
    QDate checkedOn; // 返却確認
    StaffId checkedBy;
    QString note;
    bool operator==(const CarryOut &) const = default;
};

// 棚卸し: what the register expects against what was seen.
struct StocktakingLine
{
    DeviceId device;
    bool seen = false;
    QString place; // where, or what is known of it
    bool operator==(const StocktakingLine &) const = default;
};
struct Stocktaking
{
    using IdType = StocktakingId;
    StocktakingId id;
    RecordInfo info;
    QDate takenOn;
    StaffId takenBy;
    QList<StocktakingLine> lines;
    QString unexpected; // what was found and is not in the register
    bool operator==(const Stocktaking &) const = default;
};

} // namespace mcs::domain
