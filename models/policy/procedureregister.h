// SPDX-License-Identifier: Apache-2.0
// 手続き: what the user does to a procedure (REQUIREMENTS 2.7, 5.3-5.5). Part of Registers; refusals carry the sentence
// and the articles, and nothing is written then. Every step is written at once, so a half-done procedure is found again
// exactly where it was.
#pragma once

#include "models/policy/procedurestate.h"
#include "models/policy/registercontext.h"

#include <functional>

namespace mcs::policy {

class Registers;

class ProcedureRegister
{
public:
    // Both outlive it.
    ProcedureRegister(const RegisterContext &context, Registers &registers);

    struct Start
    {
        QString kind;
        QString variant; // required where the kind has several occasions
        QString subject; // "staff-12"; of the facility: empty
        domain::GroupId group; // of a colleague who only leaves a case; required then
        domain::StaffId successor; // of a hand-over; required then
        QDate day; // required where the kind has one
        QString note;
    };
    // Refused: a kind or occasion the policy does not have, a subject that does not fit, a second open procedure of the
    // kind for the same subject (and group). Keeps the steps as the policy has them today.
    Result<domain::Procedure> start(const Start &start);

    // 済: only steps ticked by hand; refused while a step that comes before is open. `on` not in the future.
    Result<domain::Procedure> tick(domain::ProcedureId procedure, const QString &step, QDate on);
    // 見送り: with a reason; refused for a step the policy does not let waive, or that is done.
    Result<domain::Procedure> waive(domain::ProcedureId procedure, const QString &step, const QString &reason);
    // Takes a tick or a waiver back. Refused where a later step that waits for it is ticked already.
    Result<domain::Procedure> reopen(domain::ProcedureId procedure, const QString &step);
    Result<domain::Procedure> changeDay(domain::ProcedureId procedure, QDate day);
    // 終了. Refused, naming everything that is open with its articles, until every step is done or waived.
    Result<domain::Procedure> finish(domain::ProcedureId procedure);
    Result<domain::Procedure> cancel(domain::ProcedureId procedure, const QString &reason);

    // What a step does by itself through the other registers (ProcedureStepRule::action is one of procedureActs). All
    // of it or nothing. Refused while a step that comes before is open.
    struct Done
    {
        QString sentence; // what was done, translated
        std::function<Result<void>()> takeBack; // empty where the records do not allow it
    };
    Result<Done> perform(domain::ProcedureId procedure, const QString &step);

private:
    struct Loaded;
    [[nodiscard]] Result<Loaded> loaded(domain::ProcedureId procedure) const;
    [[nodiscard]] Result<void> checkStart(const Start &start, const ProcedureRule &rule) const;
    [[nodiscard]] Result<void> checkSubject(const Start &start, const ProcedureRule &rule) const;
    [[nodiscard]] Result<void> checkLeaver(const Start &start) const;
    [[nodiscard]] Result<void> checkHandover(const Start &start) const;
    [[nodiscard]] Result<void> checkDay(const Start &start, const ProcedureRule &rule) const;
    [[nodiscard]] Result<void> checkOnlyOne(const Start &start) const;

    RegisterContext m_context;
    Registers &m_registers;
};

// What perform() would do now, line by line, translated; empty: nothing is left for it.
[[nodiscard]] QStringList procedureActPreview(const domain::Procedure &procedure, const QString &act,
    const domain::Records &records, const Policy &policy, QDate today);

} // namespace mcs::policy
