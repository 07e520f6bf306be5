// SPDX-License-Identifier: Apache-2.0
// 連絡・提供の記録: notices, provisions to third parties, and where the policy knows them secondary use, photographs
// and disasters (REQUIREMENTS 2.1 (31)-(33)(38), SM-DIS). Part of Registers; refusals carry the sentence and the
// articles, and nothing is written then. Days of what happened are never later than today.
#pragma once

#include "models/policy/oversightrules.h"
#include "models/policy/registercontext.h"

namespace mcs::policy {

class UseRegister
{
public:
    explicit UseRegister(const RegisterContext &context);

    // 連絡: open until it is sent. Recipient and what it is about are required; the way of sending once it is sent.
    Result<domain::Notice> saveNotice(const domain::Notice &notice);
    // What the policy wants told when an appointment ends or its end is put right (第7条): enters the notice, moves its
    // day, or takes an unsent one back when the appointment goes on. Inside the caller's transaction.
    Result<void> followAppointment(const domain::Appointment &before, const domain::Appointment &after);

    // 第三者提供の記録: patient, day, recipient, kinds of data and basis are required; never the data.
    Result<domain::ThirdPartyProvision> saveProvision(const domain::ThirdPartyProvision &provision);

    // 二次利用 (第16条), and 掲載 of another facility's document (第17条(2)): refused where the policy knows no such
    // rules. Asked: what, for what purpose and by whom are required. A posting is refused when that facility does not
    // allow it.
    Result<domain::SecondaryUse> ask(const domain::SecondaryUse &use);
    // Permitted only with the permissions and the anonymising that the purpose needs, never from a source that the
    // policy rules out; refused with a reason. The request carries the permissions and decidedOn, decidedBy,
    // refuseReason.
    Result<domain::SecondaryUse> decide(const domain::SecondaryUse &use);
    Result<domain::SecondaryUse> used(domain::SecondaryUseId use, QDate on);

    // 撮影の同意 (第17条(1)): for one day. The photographer works here on that day.
    Result<domain::PhotoConsent> savePhotoConsent(const domain::PhotoConsent &consent);

    // 災害 (第20条), one at a time. While it lasts devices outside the register may be used; afterwards each is wiped
    // or registered. A name put right goes through begin() as well.
    Result<domain::DisasterEvent> begin(const domain::DisasterEvent &event);
    Result<domain::DisasterEvent> recordUse(domain::DisasterId event, const domain::DisasterUse &use);
    Result<domain::DisasterEvent> end(domain::DisasterId event, QDate on);
    // Wiped on a day, or entered in the register as that device: one of the two.
    Result<domain::DisasterEvent> settle(
        domain::DisasterId event, qsizetype use, QDate wipedOn, domain::DeviceId registeredAs);

private:
    [[nodiscard]] Result<void> checkDisasterKnown() const;
    [[nodiscard]] Result<void> checkPosting(const domain::SecondaryUse &use) const;
    [[nodiscard]] Result<void> checkMayBePermitted(const domain::SecondaryUse &use) const;

    RegisterContext m_context;
};

// SM-DIS: 発生(解禁) 終了 後始末完了
enum class DisasterState { Open, Ended, CleanedUp };
[[nodiscard]] DisasterState stateOf(const domain::DisasterEvent &event);
[[nodiscard]] bool isSettled(const domain::DisasterUse &use);
// The consent for photographs of that patient on that very day, or null.
[[nodiscard]] const domain::PhotoConsent *photoConsentOn(
    const domain::Records &records, domain::PatientId patient, QDate day);
// May a document of that facility be posted? RuleViolation where it said no. Unknown passes: see the facility's record.
[[nodiscard]] Result<void> mayPostDocumentOf(const domain::ExternalFacility &facility, const Policy &policy);

} // namespace mcs::policy
