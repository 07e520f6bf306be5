// SPDX-License-Identifier: Apache-2.0
// 自己点検 (準則 3) and the バックアッププラン (準則 2-1; 幸手・杉戸 注4(9)). Part of Registers; refusals carry the
// sentence and the articles, and nothing is written then. Inspections are also an auditor's (Permission::Inspect).
#pragma once

#include "models/policy/evidence.h"
#include "models/policy/registercontext.h"

namespace mcs::policy {

class InspectionRegister
{
public:
    explicit InspectionRegister(const RegisterContext &context);

    // A new one, or one that is still being answered: particulars and lines. Every line is an item of the policy's
    // check list, which are all there; one inspection of a list at a time. Who overrules an answer of the records
    // writes the evidence for it; lines still marked fromRecords are answered from the records as they are now.
    Result<domain::SelfInspection> save(const domain::SelfInspection &inspection);
    // Every line answered; every 否 with what is done about it and until when (not before the day of the inspection).
    Result<domain::SelfInspection> finish(domain::InspectionId inspection, QDate on);
    // What is done about a 否: the words, until when (an earlier day of which may be put off), and the day it was done.
    Result<domain::SelfInspection> correct(
        domain::InspectionId inspection, const QString &item, const QString &correction, QDate dueOn, QDate doneOn);

    // A version of the plan, or one put right: version, day, ways of contact and who is called are required; every
    // contact can be reached. `effectiveOn` may lie ahead.
    Result<domain::ContinuityPlan> savePlan(const domain::ContinuityPlan &plan);

private:
    RegisterContext m_context;
};

// A fresh inspection of that list, its lines answered as far as the records know. Not stored.
[[nodiscard]] domain::SelfInspection newInspection(
    const InspectionList &list, const domain::Records &records, const Policy &policy, QDate today);
// Lines that nobody answered by hand, answered from the records of `today`; the others as they are. Items that the list
// has gained are added.
[[nodiscard]] QList<domain::InspectionLine> answeredFromRecords(const QList<domain::InspectionLine> &lines,
    const InspectionList &list, const domain::Records &records, const Policy &policy, QDate today);
[[nodiscard]] std::optional<InspectionList> inspectionList(const Policy &policy, const QString &id);
[[nodiscard]] QString periodOf(QDate date); // 「令和8年度」: from April on

// The inspection of that list finished last, or null.
[[nodiscard]] const domain::SelfInspection *lastInspection(
    const QList<domain::SelfInspection> &inspections, const QString &checklist);
// 否 of a finished inspection whose correction is not done, and that no later inspection of the list found otherwise.
[[nodiscard]] QList<const domain::InspectionLine *> openCorrections(
    const domain::SelfInspection &inspection, const QList<domain::SelfInspection> &all);

// The plan that counts, or null; the day until which it is in time.
[[nodiscard]] const domain::ContinuityPlan *currentPlan(const domain::Records &records);
[[nodiscard]] QDate planReviewDueOn(const domain::ContinuityPlan &plan, const Policy &policy);

} // namespace mcs::policy
