// SPDX-License-Identifier: Apache-2.0
#include "models/policy/procedureregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/procedureloaded.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Error ended(const Procedure &procedure)
{
    return invalidInput(procedure.finishedOn.isValid()
            ? PolicyText::tr("This procedure was finished on %1. Please start a new one if it is needed again.")
                  .arg(warekiLong(procedure.finishedOn))
            : PolicyText::tr("This procedure was given up. Please start a new one if it is needed again."));
}

Error waitsFor(const StepStatus &step)
{
    const QString sentence = PolicyText::tr("Before “%1”, please do or waive: “%2”.")
                                 .arg(step.rule.text, step.waitsFor.join(PolicyText::tr("”, “")));
    return step.articles.isEmpty() ? invalidInput(sentence) : ruleViolation(sentence, step.articles);
}

} // namespace

ProcedureRegister::ProcedureRegister(const RegisterContext &context, Registers &registers)
    : m_context(context)
    , m_registers(registers)
{
}

StepStatus *ProcedureRegister::Loaded::step(const QString &id)
{
    const auto found = std::find_if(
        status.steps.begin(), status.steps.end(), [&](const StepStatus &step) { return step.rule.id == id; });
    return found == status.steps.end() ? nullptr : &*found;
}

ProcedureStep *ProcedureRegister::Loaded::kept(const QString &id)
{
    const auto found = std::find_if(
        procedure.steps.begin(), procedure.steps.end(), [&](const ProcedureStep &step) { return step.step == id; });
    return found == procedure.steps.end() ? nullptr : &*found;
}

Result<ProcedureRegister::Loaded> ProcedureRegister::loaded(ProcedureId id) const
{
    const auto procedure = m_context.ledger.procedures().find(id);
    if (!procedure)
        return procedure.error();
    if (!isOpen(*procedure))
        return ended(*procedure);
    auto records = m_context.ledger.load();
    if (!records)
        return records.error();
    Loaded loaded{*procedure, *std::move(records), {}};
    loaded.status = procedureState(loaded.procedure, loaded.records, m_context.policy, m_context.clock.today());
    return loaded;
}

static Error noSuchStep()
{
    return {ErrorCode::NotFound, PolicyText::tr("The procedure has no such step.")};
}

Result<Procedure> ProcedureRegister::tick(ProcedureId id, const QString &stepId, QDate on)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    const StepStatus *step = loaded->step(stepId);
    if (!step)
        return noSuchStep();
    if (!step->byHand)
        return invalidInput(
            PolicyText::tr("“%1” is done as soon as the records say so. Please record what is still open.")
                .arg(step->rule.text));
    if (step->state == StepState::Blocked)
        return waitsFor(*step);
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Done on"), on, m_context.clock.today()),
    });
    if (!date)
        return date.error();
    ProcedureStep *kept = loaded->kept(stepId);
    kept->doneOn = on;
    kept->waivedReason.clear();
    kept->by = m_context.ledger.currentUser().name;
    return m_context.ledger.procedures().save(loaded->procedure);
}

Result<Procedure> ProcedureRegister::waive(ProcedureId id, const QString &stepId, const QString &reason)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    const StepStatus *step = loaded->step(stepId);
    if (!step)
        return noSuchStep();
    if (step->state == StepState::Done)
        return invalidInput(PolicyText::tr("“%1” is done already; there is nothing to waive.").arg(step->rule.text));
    if (!step->rule.waivable) {
        const QString sentence = PolicyText::tr("“%1” cannot be waived.").arg(step->rule.text);
        return step->articles.isEmpty() ? invalidInput(sentence) : ruleViolation(sentence, step->articles);
    }
    if (const auto written = checkReason(reason); !written)
        return written.error();
    ProcedureStep *kept = loaded->kept(stepId);
    kept->doneOn = m_context.clock.today();
    kept->waivedReason = reason.trimmed();
    kept->by = m_context.ledger.currentUser().name;
    return m_context.ledger.procedures().save(loaded->procedure);
}

Result<Procedure> ProcedureRegister::reopen(ProcedureId id, const QString &stepId)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    ProcedureStep *kept = loaded->kept(stepId);
    if (!kept)
        return noSuchStep();
    if (!kept->doneOn.isValid())
        return invalidInput(PolicyText::tr("“%1” is neither ticked nor waived.").arg(loaded->step(stepId)->rule.text));
    for (const StepStatus &later : std::as_const(loaded->status.steps)) {
        const ProcedureStep *keptLater = loaded->kept(later.rule.id);
        const bool isTicked = later.byHand && keptLater->doneOn.isValid() && keptLater->waivedReason.isEmpty();
        if (isTicked && later.rule.after.contains(stepId))
            return invalidInput(
                PolicyText::tr("“%1” was done after it. Please take that back first.").arg(later.rule.text));
    }
    kept->doneOn = {};
    kept->waivedReason.clear();
    kept->by.clear();
    return m_context.ledger.procedures().save(loaded->procedure);
}

Result<Procedure> ProcedureRegister::changeDay(ProcedureId id, QDate day)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    const auto rule = m_context.policy.procedure(loaded->procedure.kind);
    if (!rule)
        return invalidInput(PolicyText::tr("The policy has no such procedure. Please choose another one."));
    const Procedure &before = loaded->procedure;
    const Start same{before.kind, before.variant, before.subject, before.group, before.successor, day, before.note};
    if (const auto allowed = checkDay(same, *rule); !allowed)
        return allowed.error();
    loaded->procedure.lastDay = day;
    return m_context.ledger.procedures().save(loaded->procedure);
}

Result<Procedure> ProcedureRegister::finish(ProcedureId id)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    QStringList open;
    QList<Citation> articles;
    for (const StepStatus &step : std::as_const(loaded->status.steps)) {
        if (isSettled(step))
            continue;
        open.append(step.rule.text);
        for (const OpenThing &thing : step.open)
            open.append(u"　"_s + thing.sentence);
        QList<Citation> cited = step.articles;
        for (const OpenThing &thing : step.open)
            cited += thing.articles;
        for (const Citation &article : std::as_const(cited)) {
            if (!articles.contains(article))
                articles.append(article);
        }
    }
    if (!open.isEmpty()) {
        const QString sentence
            = PolicyText::tr(
                "“%1” of %2 cannot be finished yet. Please do what is open, or waive it with a reason:\n%3")
                  .arg(loaded->status.title, loaded->status.subjectName, u"・"_s + open.join(u"\n・"_s));
        return articles.isEmpty() ? invalidInput(sentence) : ruleViolation(sentence, articles);
    }
    const QDate today = m_context.clock.today();
    for (ProcedureStep &step : loaded->procedure.steps) {
        const StepStatus *status = loaded->step(step.step);
        if (status->state == StepState::Done && !status->byHand) {
            step.doneOn = today;
            step.waivedReason.clear();
        }
    }
    loaded->procedure.finishedOn = today;
    return m_context.ledger.procedures().save(loaded->procedure);
}

Result<Procedure> ProcedureRegister::cancel(ProcedureId id, const QString &reason)
{
    auto procedure = m_context.ledger.procedures().find(id);
    if (!procedure)
        return procedure.error();
    if (!isOpen(*procedure))
        return ended(*procedure);
    if (const auto written = checkReason(reason); !written)
        return written.error();
    procedure->cancelledReason = reason.trimmed();
    return m_context.ledger.procedures().save(*procedure);
}

Result<ProcedureRegister::Done> ProcedureRegister::perform(ProcedureId id, const QString &stepId)
{
    auto loaded = this->loaded(id);
    if (!loaded)
        return loaded.error();
    const StepStatus *step = loaded->step(stepId);
    if (!step)
        return noSuchStep();
    if (step->state == StepState::Blocked)
        return waitsFor(*step);
    const QStringList acts = procedureActs(procedureSubject(loaded->procedure.kind));
    if (isSettled(*step) || !acts.contains(step->rule.action))
        return invalidInput(PolicyText::tr("“%1” leaves nothing to be done here.").arg(step->rule.text));
    return performAct(step->rule.action, loaded->procedure, loaded->records, m_context, m_registers);
}

} // namespace mcs::policy
