// SPDX-License-Identifier: Apache-2.0
// 事故 (SM-INC: 報告, 指示済, 対応中, 完了) and 利用の制限. Part of Registers; refusals carry the sentence and the
// articles, and nothing is written then. What is done about an incident of a kind is data of the policy
// (Policy::incidentMeasures); whom it is reported to is Policy::approval("incident").
#pragma once

#include "models/policy/registercontext.h"

namespace mcs::policy {

class IncidentRegister
{
public:
    explicit IncidentRegister(const RegisterContext &context);

    // 報告, new or put right while it is not closed; the steps below are those of the stored record. Found not in the
    // future and not before it occurred, reported not before it was found, to somebody who holds the office that the
    // policy names on that day.
    Result<domain::Incident> report(const domain::Incident &incident);
    // 指示, by the office it is reported to; may be put right until measures are recorded.
    Result<domain::Incident> instruct(
        domain::IncidentId incident, domain::StaffId by, QDate on, const QString &instruction);
    // 対応: every measure of the policy for the kind once at most, done on a day by somebody, or not needed with a
    // reason. Only after the instruction; takes the place of what was recorded.
    Result<domain::Incident> recordMeasures(domain::IncidentId incident, const QList<domain::IncidentAction> &actions);
    // The leak of personal data: the day it was known, the judgement with its reason, the reports and what they say.
    struct Breach
    {
        bool personalData = false;
        bool improperPurpose = false;
        QDate knownOn;
        domain::BreachJudgement judgement = domain::BreachJudgement::Undecided;
        QString reason; // required for NotReportable, unless every safeguard is met
        QDate firstReportOn;
        QDate fullReportOn;
        QList<domain::BreachReportItem> items;
        QList<domain::BreachSafeguard> safeguards;
    };
    Result<domain::Incident> judgeBreach(domain::IncidentId incident, const Breach &breach);
    // 完了. Refused without cause and prevention, without a measure the policy demands of the kind (a changed password
    // or the suspension of the account; 準則 2-1), with a breach undecided or its full report missing. Confirms what
    // was lost of a carry-out with it.
    Result<domain::Incident> close(
        domain::IncidentId incident, QDate on, const QString &cause, const QString &prevention);

    // 注意, 指導, 制限, 禁止; 登録削除 comes from the committee or the secretariat and makes the account 削除待ち. Our
    // own are entered by the office the policy names (Policy::approval "restriction"), else PermissionDenied, audited.
    Result<domain::UsageRestriction> restrict(const domain::UsageRestriction &restriction);
    Result<domain::UsageRestriction> lift(domain::RestrictionId restriction, QDate on);

private:
    [[nodiscard]] Result<void> checkMayRestrict(domain::RestrictionOrigin origin, domain::RestrictionId id) const;

    RegisterContext m_context;
};

// An incident of what was lost, filled in as far as it is known (device, content, account and groups of the person),
// and still to be reported. Part of the transaction in which the loss is recorded.
struct Loss
{
    domain::DeviceId device; // not stored: something else
    domain::CarryOutId carryOut;
    domain::StaffId person; // who had it; not stored: nobody in particular
    QString what; // how it is called
    QString content; // the information on it; empty: none is known of
    QDate on;
};
Result<domain::Incident> openLossIncident(const RegisterContext &context, const Loss &loss);

// What is missing before it may be closed: sentences, translated, with the articles that ask for it.
struct ClosingGap
{
    QString sentence;
    QList<Citation> articles;
};
[[nodiscard]] QList<ClosingGap> closingGaps(const domain::Incident &incident, const Policy &policy);
// Found to reported took more than a day.
[[nodiscard]] bool wasReportedLate(const domain::Incident &incident);
// 報告がそろっているか: found when and by whom, reported when and to whom.
[[nodiscard]] bool isReportComplete(const domain::Incident &incident);

// The breach clock: the first day is the day after it was known, and every day counts.
struct BreachClock
{
    QDate knownOn;
    QDate firstFrom; // 速報: 3 days …
    QDate firstDue; // … to 5
    QDate fullDue; // 確報
    bool firstOpen = false;
    bool fullOpen = false;
};
// Nothing: no personal data, no rule, not known when, or judged not to be reported.
[[nodiscard]] std::optional<BreachClock> breachClock(const domain::Incident &incident, const Policy &policy);
// Every safeguard is met, of a group one: the loss of what is encrypted need not be reported.
[[nodiscard]] bool safeguardsMet(const QList<domain::BreachSafeguard> &safeguards, const BreachRule &rule);

// The restriction that keeps a person out of groups on that day: 制限, 禁止 or 登録削除 in force; nothing: none does.
[[nodiscard]] const domain::UsageRestriction *restrictionInForce(
    const QList<domain::UsageRestriction> &restrictions, domain::StaffId staff, QDate date);
[[nodiscard]] QString incidentWord(domain::IncidentKind kind); // translated
[[nodiscard]] QString restrictionWord(domain::RestrictionKind kind); // translated

} // namespace mcs::policy
