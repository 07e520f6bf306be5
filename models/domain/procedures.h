// SPDX-License-Identifier: Apache-2.0
// 手続き: something that happens in the office and is worked through step by step over the registers
// (REQUIREMENTS 2.7). Kinds and their steps are the policy's.
#pragma once

#include "models/domain/recordinfo.h"

namespace mcs::domain {

// One step as it stood in the policy when the procedure began. Done when the records say so, or ticked by hand where
// no record can tell; or waived with a reason.
struct ProcedureStep
{
    QString step; // id in the policy: "leave-groups"
    QString text; // in the policy's words of that day
    QDate doneOn; // ticked by hand or waived on that day; of the others the day the procedure was finished
    QString waivedReason; // 見送り; empty: not waived
    QString by; // the program's user who ticked or waived it
    bool operator==(const ProcedureStep &) const = default;
};
struct Procedure
{
    using IdType = ProcedureId;
    ProcedureId id;
    RecordInfo info;
    QString kind; // id in the policy: "leaver"
    QString variant; // of the kind, also the policy's: "retire" "transfer" "off-case"; empty: it has none
    QString subject; // "staff-12", "patient-3", "device-1"
    GroupId group; // of a colleague who only leaves a case
    StaffId successor; // of a hand-over
    QDate startedOn;
    QDate lastDay; // 退職日, 異動日, end of care; invalid where it has none
    QList<ProcedureStep> steps; // in their order
    QDate finishedOn; // every step done or waived
    QString cancelledReason; // not empty: it was given up
    QString note;
    bool operator==(const Procedure &) const = default;
};

} // namespace mcs::domain
