// SPDX-License-Identifier: Apache-2.0
// 端末・持ち出し: what the user does to devices, their checks and permits, and to carry-outs (SM-CO, SM-PERM of
// REQUIREMENTS 2.2). Part of Registers; refusals carry the sentence and the articles, and nothing is written then.
// Days of what happened are never later than today, and each step's day is not before the day of the step before it.
#pragma once

#include "models/policy/registercontext.h"

#include <functional>

namespace mcs::policy {

class DeviceRegister
{
public:
    explicit DeviceRegister(const RegisterContext &context);

    // Particulars; the number must be free (width and case make no difference). Assignments, decisions and state are
    // those of the stored record: they change by the steps below only. A personal device has an owner.
    Result<domain::Device> saveDevice(const domain::Device &device);
    // A whole list, each device checked as by saveDevice and lent where `lendTo` says so; inside one transaction of the
    // caller. `refused` hears the place of each that the rules refuse, and the list goes on; other failures end it.
    struct Entry
    {
        domain::Device device;
        domain::StaffId lendTo;
        QDate lendOn;
    };
    using Refused = std::function<void(qsizetype place, const domain::Error &error)>;
    Result<void> saveDeviceList(const QList<Entry> &list, const Refused &refused);
    // To somebody in service; a personal device to its owner only. Without a permit it is lent all the same: see
    // lendingCautions.
    Result<domain::Device> lend(domain::DeviceId device, domain::StaffId staff, QDate on);
    Result<domain::Device> giveBack(domain::DeviceId device, QDate on, const QString &condition);
    // 検討: 導入 or 見送り of a check item. 見送り needs a reason and is refused where the item is mandatory (M, N).
    Result<domain::Device> decideService(domain::DeviceId device, const domain::ServiceDecision &decision);
    // 廃止, not while somebody has it or it is outside. `erasedOn` may follow: the same call again.
    Result<domain::Device> retire(domain::DeviceId device, QDate on, QDate erasedOn);
    // Outside: its part of the carry-out, too. Either way an incident is opened with it (openLossIncident).
    Result<domain::Device> lose(domain::DeviceId device, QDate on);
    Result<domain::Device> found(domain::DeviceId device, QDate on); // it is checked again before it goes out

    // 削除 of an entry made by mistake; refused while it is lent, in a carry-out under way or permitted.
    Result<void> removeDevice(domain::DeviceId device, const QString &reason);

    // 点検: every item of checkItemsFor is answered. 見送り needs a comment; where the item is mandatory (M, N) it
    // counts as 否. 適 and 見送り of an item that is only to be considered (C) are kept as the device's decision, too.
    Result<domain::DeviceCheck> check(const domain::DeviceCheck &check);

    // 個人所有端末 (様式3 第2条2). Decided by the office the policy names (Policy::approval "personal-device"); whoever
    // asks does not decide, unless nobody else could, with a soloReason. `from` is not before the decision; without
    // `to` it covers "personal-device-months".
    Result<domain::DevicePermit> askPermit(const domain::DevicePermit &permit);
    Result<domain::DevicePermit> decidePermit(const domain::DevicePermit &permit); // Permitted or Refused, by whom
    Result<domain::DevicePermit> endPermit(domain::DevicePermitId permit, QDate on, bool revoked);
    Result<domain::DevicePermit> permitErased(domain::DevicePermitId permit, QDate on);

    // 持出し. Draft: anything but the applicant may be missing. apply: what is missing is named (第12条(9)).
    Result<domain::CarryOut> saveDraft(const domain::CarryOut &carryOut);
    Result<domain::CarryOut> apply(domain::CarryOutId carryOut, QDate on);
    struct Decision
    {
        bool approved = true;
        QDate on;
        domain::StaffId by; // one of decidersOn()
        QString soloReason; // required when that is the applicant
        QString words; // conditions, or why it is rejected
    };
    Result<domain::CarryOut> decide(domain::CarryOutId carryOut, const Decision &decision);
    // Approved on the day or before (事前承認) and within the period; no item retired, lost or outside already; its
    // check not overdue and without 否 at level M.
    Result<domain::CarryOut> takeOut(domain::CarryOutId carryOut, QDate on);
    struct ItemReturn
    {
        qsizetype item = 0; // position in CarryOut::items
        QDate returnedOn; // invalid: came back already, only erased
        QDate erasedOn; // 消去; may follow later
    };
    // 返却済 when the last item is back; 紛失 when the rest is back and one was lost.
    Result<domain::CarryOut> giveBackItems(domain::CarryOutId carryOut, const QList<ItemReturn> &items);
    Result<domain::CarryOut> loseItem(
        domain::CarryOutId carryOut, qsizetype item, QDate on); // 紛失: the device and an incident, too
    // 返却確認. Of a lost one: that the loss was dealt with; it stays 紛失.
    Result<domain::CarryOut> confirm(domain::CarryOutId carryOut, QDate on, domain::StaffId by);
    Result<domain::CarryOut> withdraw(domain::CarryOutId carryOut, const QString &reason); // 取下げ, until it is out
    Result<void> removeCarryOut(domain::CarryOutId carryOut, const QString &reason); // 削除, until it is decided on

    // 棚卸し: a line for every device in use; of what was not seen it says what is known.
    Result<domain::Stocktaking> takeStock(const domain::Stocktaking &stocktaking);

private:
    struct Known; // the devices there are, by number and by id
    [[nodiscard]] Result<Known> known() const;
    Result<domain::Device> saveDeviceAmong(const domain::Device &asked, Known &known);

    RegisterContext m_context;
};

// What the check of a device of that type asks, in the order of the ids. Empty: such a device is not checked.
[[nodiscard]] QList<CheckItem> checkItemsFor(const Policy &policy, domain::DeviceType type);
// The worst level of an answer that is not in order (否, or 見送り of what is mandatory); nothing: in order.
[[nodiscard]] std::optional<Level> worstFinding(const domain::DeviceCheck &check, const Policy &policy);
// An answer leaves open what 準則 demands (準則未達), whatever the region says.
[[nodiscard]] bool missesBase(const domain::DeviceCheck &check, const Policy &policy);
// Items to be considered (C) without a decision.
[[nodiscard]] QList<CheckItem> undecidedServices(const domain::Device &device, const Policy &policy);
// The newest check of a device in Records, or null; the day it counts until (the day itself is in time).
[[nodiscard]] const domain::DeviceCheck *newestCheck(const domain::Records &records, domain::DeviceId device);
[[nodiscard]] QDate checkDueOn(const domain::DeviceCheck &check, const Policy &policy);

// Applied for or beyond, and neither closed nor given up.
[[nodiscard]] inline bool isUnderWay(const domain::CarryOut &carryOut)
{
    using enum domain::CarryOutStatus;
    return carryOut.status == Applied || carryOut.status == Approved || carryOut.status == Out
        || carryOut.status == Returned;
}
[[nodiscard]] bool isOverdue(const domain::CarryOut &carryOut, QDate today); // 期限超過
[[nodiscard]] inline bool isOutside(const domain::CarryOut &carryOut, const domain::CarryOutItem &item)
{
    return carryOut.status == domain::CarryOutStatus::Out && !item.returnedOn.isValid() && !item.lostOn.isValid();
}
// The carry-out by which a device is outside, or null.
[[nodiscard]] const domain::CarryOut *outsideBy(const QList<domain::CarryOut> &carryOuts, domain::DeviceId device);
[[nodiscard]] inline const domain::CarryOut *outsideBy(const domain::Records &records, domain::DeviceId device)
{
    return outsideBy(records.carryOuts, device);
}
// Who has the device now, or null.
[[nodiscard]] const domain::DeviceAssignment *openAssignment(const domain::Device &device);
[[nodiscard]] std::optional<domain::DevicePermit> permitInForce(
    const domain::Records &records, domain::DeviceId device, QDate date);

// What the user should know before a step that is not refused, such as a personal device without a permit.
struct Caution
{
    QString sentence;
    QList<Citation> articles;
};
[[nodiscard]] QList<Caution> lendingCautions(
    const domain::Device &device, const domain::Records &records, const Policy &policy, QDate date);
[[nodiscard]] QList<Caution> carryOutCautions(
    const domain::CarryOut &carryOut, const domain::Records &records, const Policy &policy, QDate date);

} // namespace mcs::policy
