// SPDX-License-Identifier: Apache-2.0
// 端末・持ち出し: what the user does to devices, their checks and permits, and to carry-outs (SM-CO, SM-PERM of
// REQUIREMENTS 2.2). Part of Registers; refusals carry the sentence and the articles, and nothing is written then.
#pragma once

#include "models/policy/registercontext.h"

namespace mcs::policy {

class DeviceRegister
{
public:
    explicit DeviceRegister(const RegisterContext &context);

    // Particulars; the number must be free. Assignments and state change by the steps below only.
    Result<domain::Device> saveDevice(const domain::Device &device);
    Result<domain::Device> lend(domain::DeviceId device, domain::StaffId staff, QDate on);
    Result<domain::Device> giveBack(domain::DeviceId device, QDate on, const QString &condition);
    Result<domain::Device> decideService(domain::DeviceId device, const domain::ServiceDecision &decision); // 検討
    Result<domain::Device> retire(domain::DeviceId device, QDate on, QDate erasedOn);
    Result<domain::Device> lose(domain::DeviceId device, QDate on);
    Result<domain::Device> found(domain::DeviceId device, QDate on);

    // 点検: every item of Policy::checkItems that applies is answered. 見送り needs a comment and is allowed only where the
    // policy merely asks to consider (level C) or recommends (R).
    Result<domain::DeviceCheck> check(const domain::DeviceCheck &check);

    // 個人所有端末 (様式3 第2条2). Decided by the office the policy names (Policy::approval "personal-device").
    Result<domain::DevicePermit> askPermit(const domain::DevicePermit &permit);
    Result<domain::DevicePermit> decidePermit(const domain::DevicePermit &permit); // Permitted or Refused, by whom, until when
    Result<domain::DevicePermit> endPermit(domain::DevicePermitId permit, QDate on, bool revoked);
    Result<domain::DevicePermit> permitErased(domain::DevicePermitId permit, QDate on);

    // 持出し. Draft: anything may be missing. apply: what is missing is named (第12条(9)); from <= to.
    Result<domain::CarryOut> saveDraft(const domain::CarryOut &carryOut);
    Result<domain::CarryOut> apply(domain::CarryOutId carryOut, QDate on);
    struct Decision
    {
        bool approved = true;
        QDate on;
        domain::StaffId by; // holds the office the policy names on that day, or its deputy; never the applicant …
        QString soloReason; // … but where nobody else could decide, with this reason
        QString words; // conditions, or why it is rejected
    };
    Result<domain::CarryOut> decide(domain::CarryOutId carryOut, const Decision &decision);
    // Approved on the day or before (事前承認); no item retired, lost or outside already; a check not overdue.
    Result<domain::CarryOut> takeOut(domain::CarryOutId carryOut, QDate on);
    struct ItemReturn
    {
        qsizetype item = 0; // position in CarryOut::items
        QDate returnedOn;
        QDate erasedOn; // 消去; may follow later
    };
    Result<domain::CarryOut> giveBackItems(domain::CarryOutId carryOut, const QList<ItemReturn> &items);
    Result<domain::CarryOut> loseItem(domain::CarryOutId carryOut, qsizetype item, QDate on); // 紛失: the device, too
    Result<domain::CarryOut> confirm(domain::CarryOutId carryOut, QDate on, domain::StaffId by); // 返却確認
    Result<domain::CarryOut> withdraw(domain::CarryOutId carryOut, const QString &reason); // 取下げ

    Result<domain::Stocktaking> takeStock(const domain::Stocktaking &stocktaking);

private:
    RegisterContext m_context;
};

[[nodiscard]] bool isOverdue(const domain::CarryOut &carryOut, QDate today); // 期限超過
// What lies open with a device or a person; the leaver's list and the picture of what is out use it.
[[nodiscard]] const domain::DeviceAssignment *openAssignment(const domain::Device &device);
[[nodiscard]] std::optional<domain::DevicePermit> permitInForce(
    const domain::Records &records, domain::DeviceId device, QDate date);
// The worst level of an item of the newest check that is not in order; nothing: in order. NotFound: never checked.
[[nodiscard]] std::optional<Level> worstFinding(const domain::DeviceCheck &check, const Policy &policy);

} // namespace mcs::policy
