// SPDX-License-Identifier: Apache-2.0
// 手続き as a policy describes them: which there are, on what occasions, and their steps in order (REQUIREMENTS 2.7;
// `procedures` of policy.json). Titles, texts and the order are policy data; what the records can answer (checks) and
// what the program can do by itself (acts) is the program's.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mcs::policy {

// One occasion of a kind: 退職, 異動, 担当外; 転居, 利用終了, 死亡.
struct ProcedureVariant
{
    QString id; // "retire"
    QString text; // in Japanese, as the policy words it
};

struct ProcedureStepRule
{
    QString id; // unique in its procedure: "leave-groups"
    QString text; // in Japanese, never translated; so is the hint
    QString hint; // how it is done; may be empty
    QString check; // name of a question the records answer; empty: ticked by hand
    bool beforeLastDay = false; // to be done by the procedure's day
    QStringList after; // steps that are done or waived before
    QStringList variants; // on which occasions it is a step; empty: on all
    QString demand; // key of the duty behind it (Policy::demand), whose articles are cited; may be empty
    QString action; // an act of the procedure's own, or the kind of the editor that does it; may be empty
    bool waivable = true; // may be waived with a reason
};

struct ProcedureRule
{
    QString kind; // one of procedureKinds()
    QString title;
    QString hint; // when it is needed; may be empty
    QString paper = QStringLiteral("procedure-checklist"); // role of the paper it goes along with
    QString day; // what its day is called (最終日, 紛失した日); empty: it has none
    QList<ProcedureVariant> variants; // empty: there is one occasion only
    QList<ProcedureStepRule> steps; // of all variants, in order
};

// arrival leaver patient-start patient-end device-out device-lost handover facility-start: in the order they are
// offered.
[[nodiscard]] const QStringList &procedureKinds();
// What a procedure of that kind is about: "staff" "patient" "device" "facility"; empty for an unknown kind.
[[nodiscard]] QString procedureSubject(const QString &kind);
// The occasions the program knows of a kind, whose meaning its acts depend on.
[[nodiscard]] QStringList procedureVariants(const QString &kind);
// Of a colleague who only leaves one case: nothing but that group is looked at.
[[nodiscard]] bool isOfOneGroup(const QString &variant);
// Questions the records answer about such a subject.
[[nodiscard]] QStringList procedureChecks(const QString &subjectType);
// What a procedure about such a subject can do by itself.
[[nodiscard]] QStringList procedureActs(const QString &subjectType);

} // namespace mcs::policy
