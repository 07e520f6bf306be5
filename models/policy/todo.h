// SPDX-License-Identifier: Apache-2.0
// やること: everything missing, due, overdue or coming. A pure function of records, policy and date.
#pragma once

#include "models/policy/policy.h"

namespace mcs::policy {

enum class TodoState { Overdue, Missing, Due, Coming }; // 期限超過 未 期限 予定
// What its button does. The name of an action (actionName) is the kind of the editor it opens, besides the printing
// ones.
enum class TodoAction {
    OpenStaff,
    OpenPatient,
    OpenFacility,
    OpenSubmission,
    PrintPledge,
    RecordPledge,
    PrintPacket,
    RecordSubmission,
    PrintConsent,
    RecordConsent,
    HandCounterpart,
    AppointAdministrator,
    RenewFacilityPledge,
    AnswerSubjectRequest,
    OpenGroup,
    OpenMembership,
    StartGroup, // 運用開始
    NewGroup,
    ApproveMember,
    JoinMember,
    RemoveMember,
    ReviewGroup,
    EndGroup,
    ArchiveGroup,
    CheckPosts,
    AdvanceDeletionRequest,
    OpenDevice,
    CheckDevice,
    ReturnDevice,
    DecidePermit,
    ErasePermit,
    DecideCarryOut,
    ReturnCarryOut,
    TakeStock,
    DecideService,
    NewDevice,
    AskPermit,
    RetireDevice, // with its erasing
    TakeCarryOut,
    ConfirmCarryOut,
    ReviewAudit,
    RecordTraining,
    RecordBriefing,
    EnterDocument,
    CheckDocument,
    ReportIncident,
    InstructIncident,
    MeasureIncident,
    CloseIncident,
    JudgeBreach,
    Inspect, // an inspection, or a new one of a check list
    CorrectFinding,
    WritePlan,
    SendNotice,
    EndAppointment,
    DecideSecondaryUse,
    EndDisaster,
    SettleDisaster,
    OpenProcedure,
    AdoptPolicy // a revised policy
};

struct TodoItem
{
    QString id; // stable: "pledge-missing/staff-3"
    QString kind; // "pledge-missing"
    QString subjectType; // "staff"
    QString subjectId; // "staff-3"
    QString subjectName;
    Level level = Level::Information;
    TodoState state = TodoState::Missing;
    QDate since;
    QDate due; // invalid: no date, it is simply missing
    QList<Citation> articles;
    QString sentence; // translated, complete
    TodoAction action = TodoAction::OpenStaff;
    QString targets; // what the button works on where that is not the subject: "membership-4,membership-9"; of
                     // PrintPacket the kind of notification: "removal"
    QString demand; // key of the duty behind it (Policy::demand)
    bool opensRegion = false; // as long as it stands, the region's duty is not met
    bool opensBase = false; // … 準則's duty is not met
    QDate snoozedUntil; // 猶予: put off until that day; invalid: it is not
    QString snoozeReason;
    QString snoozedBy;
};
[[nodiscard]] inline bool isSnoozed(const TodoItem &item)
{
    return item.snoozedUntil.isValid();
}
// Overdue or missing, and not put off: what the number on the tab counts.
[[nodiscard]] bool isPressing(const TodoItem &item);

// What an item is about: the filter of やること.
enum class TodoTheme {
    Facility,
    Staff,
    Account,
    Pledge,
    Submission,
    Group,
    Consent,
    Device,
    CarryOut,
    Training,
    Procedure
};
[[nodiscard]] TodoTheme themeOf(const TodoItem &item);

// Items put off stay in the list, in their place, and say until when and why.
// Sorted: overdue first, then missing, due within 7 days, within 30 days, later; within a group by level, date, name.
[[nodiscard]] QList<TodoItem> todoList(const domain::Records &records, const Policy &policy, QDate today);
// The array of `todo --json` (DESIGN section 7).
[[nodiscard]] QByteArray todoJson(const QList<TodoItem> &items);
[[nodiscard]] QString actionName(TodoAction action); // "print-pledge"
[[nodiscard]] std::optional<TodoAction> actionNamed(const QString &name);
[[nodiscard]] QString actionCaption(TodoAction action); // caption of the button, translated
[[nodiscard]] QString stateName(TodoState state); // "overdue"
[[nodiscard]] QString stateWord(TodoState state); // translated

} // namespace mcs::policy
