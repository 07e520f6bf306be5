// SPDX-License-Identifier: Apache-2.0
#include "models/policy/procedurestate.h"

#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurechecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// The policy's rule for a step that was kept at the start; of a step it no longer has what was kept.
ProcedureStepRule ruleOf(const ProcedureStep &kept, const std::optional<ProcedureRule> &procedure)
{
    if (procedure) {
        for (const ProcedureStepRule &rule : procedure->steps) {
            if (rule.id == kept.step)
                return rule;
        }
    }
    ProcedureStepRule rule;
    rule.id = kept.step;
    rule.text = kept.text;
    return rule;
}

class StateMaker
{
public:
    StateMaker(const Procedure &procedure, const Records &records, const Policy &policy, QDate today)
        : m_case(procedure, records, policy, today)
        , m_rule(policy.procedure(procedure.kind))
        , m_subjectType(procedureSubject(procedure.kind))
    {
    }

    ProcedureStatus make()
    {
        const Procedure &procedure = m_case.procedure();
        ProcedureStatus status;
        status.title = m_rule ? m_rule->title : procedure.kind;
        status.dayName = m_rule ? m_rule->day : QString();
        status.day = m_case.day();
        status.subjectName = procedureSubjectName(procedure, m_case.records());
        for (const ProcedureVariant &variant : m_rule ? m_rule->variants : QList<ProcedureVariant>()) {
            if (variant.id == procedure.variant)
                status.variant = variant.text;
        }
        for (const ProcedureStep &kept : procedure.steps)
            status.steps.append(step(kept));
        // A step that can be taken comes before one that still waits.
        for (const StepState wanted : {StepState::Open, StepState::Blocked}) {
            for (qsizetype i = 0; i < status.steps.size() && status.next < 0; ++i) {
                if (status.steps[i].state == wanted)
                    status.next = int(i);
            }
        }
        status.settled = int(std::count_if(status.steps.cbegin(), status.steps.cend(), isSettled));
        return status;
    }

private:
    StepStatus step(const ProcedureStep &kept)
    {
        StepStatus step;
        step.rule = ruleOf(kept, m_rule);
        step.doneOn = kept.doneOn;
        step.waivedReason = kept.waivedReason;
        step.by = kept.by;
        if (!kept.text.isEmpty())
            step.rule.text = kept.text;
        const Demand demand = m_case.policy().demand(step.rule.demand);
        if (demand.inForce) {
            step.level = demand.level;
            step.articles = demand.articles;
        }
        const bool isDone = ask(step, kept);
        const bool isWaived = !isDone && !kept.waivedReason.isEmpty();
        if (isDone || isWaived)
            m_settled.insert(kept.step);
        else
            waitFor(step);
        step.state = isDone           ? StepState::Done
            : isWaived                ? StepState::Waived
            : step.waitsFor.isEmpty() ? StepState::Open
                                      : StepState::Blocked;
        if (isSettled(step)) {
            step.open.clear();
            step.note.clear();
            step.due = {};
        }
        m_texts.insert(kept.step, step.rule.text);
        return step;
    }

    // Is it done? A procedure that ended keeps what was so then.
    bool ask(StepStatus &step, const ProcedureStep &kept)
    {
        const ProcedureCheck *check
            = step.rule.check.isEmpty() ? nullptr : procedureCheck(m_subjectType, step.rule.check);
        step.byHand = !check;
        const bool isTicked = kept.doneOn.isValid() && kept.waivedReason.isEmpty();
        if (!check || !isOpen(m_case.procedure())) {
            if (step.rule.beforeLastDay)
                step.due = m_case.day();
            return isTicked;
        }
        if (!m_case.hasSubject()) {
            step.open.append(
                {PolicyText::tr("The record this is about is not there any more. Please give the procedure "
                                "up."),
                    {}, {}, {}});
            return false;
        }
        CheckResult result = check->ask(m_case);
        step.open = result.open;
        for (OpenThing &thing : step.open) {
            if (thing.articles.isEmpty())
                thing.articles = step.articles;
        }
        step.note = result.note;
        step.due = step.rule.beforeLastDay ? m_case.day() : QDate();
        if (result.due.isValid() && (!step.due.isValid() || result.due < step.due))
            step.due = result.due;
        return result.open.isEmpty();
    }

    // Steps of this procedure only: one that is no step on this occasion keeps nobody waiting.
    void waitFor(StepStatus &step)
    {
        for (const QString &earlier : std::as_const(step.rule.after)) {
            if (m_texts.contains(earlier) && !m_settled.contains(earlier))
                step.waitsFor.append(m_texts.value(earlier));
        }
    }

    ProcedureCase m_case;
    std::optional<ProcedureRule> m_rule;
    QString m_subjectType;
    QSet<QString> m_settled;
    QHash<QString, QString> m_texts;
};

template <class Record> QString nameIn(const QList<Record> &records, const QString &subject)
{
    for (const Record &record : records) {
        if (toText(record.id) != subject)
            continue;
        if constexpr (requires { record.ledgerNumber; })
            return titleOf(record);
        else
            return record.name;
    }
    return {};
}

} // namespace

QDate ProcedureStatus::due() const
{
    QDate earliest;
    for (const StepStatus &step : steps) {
        if (!isSettled(step) && step.due.isValid() && (!earliest.isValid() || step.due < earliest))
            earliest = step.due;
    }
    return earliest;
}

ProcedureStatus procedureState(const Procedure &procedure, const Records &records, const Policy &policy, QDate today)
{
    return StateMaker(procedure, records, policy, today).make();
}

QString procedureSubjectName(const Procedure &procedure, const Records &records)
{
    const QString type = procedureSubject(procedure.kind);
    return type == "staff"_L1   ? nameIn(records.staff, procedure.subject)
        : type == "patient"_L1  ? nameIn(records.patients, procedure.subject)
        : type == "device"_L1   ? nameIn(records.devices, procedure.subject)
        : type == "facility"_L1 ? records.facility.name
                                : QString();
}

QString procedureActionCaption(const QString &kind)
{
    const QHash<QString, QString> captions{
        {u"set-last-day"_s, PolicyText::tr("Enter the last day")},
        {u"ask-removals"_s, PolicyText::tr("Ask for the removal from all of them")},
        {u"end-offices"_s, PolicyText::tr("End the offices")},
        {u"appoint-successor"_s, PolicyText::tr("Appoint the successor")},
        {u"end-care"_s, PolicyText::tr("Record the end of the care")},
        {u"end-groups"_s, PolicyText::tr("End all groups")},
        {u"lose-device"_s, PolicyText::tr("Record the loss")},
        {u"appointment"_s, PolicyText::tr("Open the appointment")},
        {u"permit-end"_s, PolicyText::tr("End the permit")},
        {u"member-invite"_s, PolicyText::tr("Record the invitation")},
        {u"member-cancel"_s, PolicyText::tr("Take the invitation back")},
        {u"step-explained"_s, PolicyText::tr("Record an explanation")},
        {u"carry-out"_s, PolicyText::tr("Fill in the request")},
        {u"carry-out-withdraw"_s, PolicyText::tr("Withdraw the request")},
        {u"carry-out-lose"_s, PolicyText::tr("Record the loss")},
        {u"device-lose"_s, PolicyText::tr("Record the loss")},
        {u"device-find"_s, PolicyText::tr("Record that it was found")},
        {u"device-retire"_s, PolicyText::tr("Retire it")},
        {u"incident"_s, PolicyText::tr("Record the incident")},
        {u"briefing"_s, PolicyText::tr("Record the briefing")},
        {u"training"_s, PolicyText::tr("Record the training")},
        {u"print-handover"_s, PolicyText::tr("Print the hand-over sheet")},
        {u"membership"_s, PolicyText::tr("Choose the members")},
    };
    if (const QString own = captions.value(kind); !own.isEmpty())
        return own;
    const auto action = actionNamed(kind);
    return action ? actionCaption(*action) : PolicyText::tr("Open it");
}

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Done:
        return PolicyText::tr("Done");
    case StepState::Waived:
        return PolicyText::tr("Waived");
    case StepState::Open:
        return PolicyText::tr("To be done");
    case StepState::Blocked:
        break;
    }
    return PolicyText::tr("Not yet its turn");
}

} // namespace mcs::policy
