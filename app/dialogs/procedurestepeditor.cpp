// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/procedurestepeditor.h"

#include "app/session.h"
#include "models/policy/procedurestate.h"

#include <algorithm>
#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"procedure-waive", "procedure-cancel", "procedure-day"};

} // namespace

QString ProcedureStepEditor::kindOf(Act act)
{
    return QString::fromLatin1(kinds[size_t(act)]);
}

std::optional<ProcedureStepEditor::Act> ProcedureStepEditor::actOf(const QString &kind)
{
    const auto found
        = std::find_if(kinds.cbegin(), kinds.cend(), [&kind](const char *one) { return kind == QLatin1String(one); });
    return found == kinds.cend() ? std::nullopt : std::optional(Act(found - kinds.cbegin()));
}

ProcedureStepEditor::ProcedureStepEditor(Session &session, Act act, const QString &subject, QWidget *parent)
    : ActEditor(session, kindOf(act), subject, parent)
    , m_act(act)
    , m_procedure(idFromText<ProcedureId>(subject.section(u',', 0, 0)).value_or(ProcedureId{}))
    , m_step(subject.section(u',', 1))
{
    policy::ProcedureStatus status;
    for (const Procedure &procedure : session.records().procedures) {
        if (procedure.id == m_procedure)
            status = policy::procedureState(procedure, session.records(), session.policy(), today());
    }
    const auto step = std::find_if(status.steps.cbegin(), status.steps.cend(),
        [this](const policy::StepStatus &one) { return one.rule.id == m_step; });
    switch (act) {
    case Act::Waive:
        setWindowTitle(tr("Waive a step"));
        if (step != status.steps.cend()) {
            addHeading(step->rule.text);
            QStringList lines;
            for (const policy::OpenThing &thing : step->open)
                lines.append(u"・"_s + thing.sentence);
            if (!lines.isEmpty())
                addText(tr("This stays open:") + u'\n' + lines.join(u'\n'));
            addArticles(step->articles);
        }
        addWords(u"reason"_s, tr("&Reason"));
        setRequired(u"reason"_s);
        setCaption(tr("Waive"));
        break;
    case Act::Cancel:
        setWindowTitle(tr("Give the procedure up"));
        addHeading(tr("%1: %2").arg(status.title, status.subjectName));
        addText(tr("What was recorded on the way stays as it is."));
        addWords(u"reason"_s, tr("&Reason"));
        setRequired(u"reason"_s);
        setCaption(tr("Give it up"));
        break;
    case Act::ChangeDay:
        setWindowTitle(tr("Another day"));
        addHeading(tr("%1: %2").arg(status.title, status.subjectName));
        addDay(u"day"_s, status.dayName + u"(&D)"_s, status.day);
        break;
    }
}

Result<void> ProcedureStepEditor::save()
{
    policy::ProcedureRegister &procedures = session().registers().procedures();
    switch (m_act) {
    case Act::Waive:
        return withoutValue(procedures.waive(m_procedure, m_step, words(u"reason"_s)));
    case Act::Cancel:
        return withoutValue(procedures.cancel(m_procedure, words(u"reason"_s)));
    case Act::ChangeDay:
        break;
    }
    return withoutValue(procedures.changeDay(m_procedure, day(u"day"_s)));
}

} // namespace mcs::app
