// SPDX-License-Identifier: Apache-2.0
// How far a procedure is: a pure function over the records. A step the records answer is done when they say so, whoever
// recorded it and where; the others are ticked by hand. やること, the window, the printed check list and the register
// all ask here.
#pragma once

#include "models/policy/policy.h"
#include "models/policy/procedurerules.h"
#include "models/policy/todo.h"

namespace mcs::policy {

enum class StepState { Done, Waived, Open, Blocked }; // 済 見送り 未 前の手順待ち

// Something concrete that is still to be done, with the one button that does it.
struct OpenThing
{
    QString sentence; // translated, complete: 「大森 静子 多職種」のメンバーのままです。…
    QString kind; // of the editor; empty: nothing can be pressed
    QString target; // what the editor works on: "membership-4"
    QList<Citation> articles;
};

struct StepStatus
{
    ProcedureStepRule rule; // as the policy has it today; of a step it no longer has the id and the kept text
    StepState state = StepState::Open;
    bool byHand = false;
    QDate doneOn; // ticked, waived, or found done at the end
    QString waivedReason;
    QString by;
    QList<OpenThing> open; // of a step the records answer
    QString note; // what should be known now, such as that an account can no longer be deleted
    QStringList waitsFor; // texts of the steps to be done before
    QDate due; // invalid: it has none
    Level level = Level::Recommended;
    QList<Citation> articles;
};
[[nodiscard]] inline bool isSettled(const StepStatus &step)
{
    return step.state == StepState::Done || step.state == StepState::Waived;
}

struct ProcedureStatus
{
    QString title; // 「退職・異動・担当外」
    QString variant; // 「退職」; empty: it has none
    QString dayName; // 「最終日」; empty: it has none
    QDate day;
    QString subjectName;
    QList<StepStatus> steps;
    int settled = 0; // done or waived
    int next = -1; // place of the step to be taken next; -1: all are settled

    [[nodiscard]] bool isComplete() const { return next < 0; }
    [[nodiscard]] QDate due() const; // the earliest of the steps that are open; invalid: none has one
};

[[nodiscard]] ProcedureStatus procedureState(
    const domain::Procedure &procedure, const domain::Records &records, const Policy &policy, QDate today);

// 進行中: neither finished nor given up.
[[nodiscard]] inline bool isOpen(const domain::Procedure &procedure)
{
    return !procedure.finishedOn.isValid() && procedure.cancelledReason.isEmpty();
}
// 「伊藤 大輔」, 「T-001 訪問用タブレット1」; empty when it is not among the records any more.
[[nodiscard]] QString procedureSubjectName(const domain::Procedure &procedure, const domain::Records &records);
// Caption of the button of an open thing, or of a step with that action; translated.
[[nodiscard]] QString procedureActionCaption(const QString &kind);
[[nodiscard]] QString stepStateWord(StepState state); // translated

} // namespace mcs::policy
