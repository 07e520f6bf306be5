// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/conductstepeditor.h"

#include "app/dialogs/incidenteditor.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/wareki.h"
#include "models/tables/words.h"

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Words;

namespace {

constexpr std::array kinds{
    "incident-instruct", "incident-close", "restriction", "restriction-lift", "policy-document-check"};

} // namespace

QString ConductStepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

std::optional<ConductStepEditor::Step> ConductStepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

ConductStepEditor::ConductStepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : ActEditor(session, kindOf(step), subject, parent,
        step == Step::Restrict || step == Step::Lift ? Permission::Approve : Permission::EditRecords)
    , m_step(step)
    , m_incident(incidentOf(session, subject))
{
    switch (step) {
    case Step::Instruct:
    case Step::Close:
        buildIncident();
        break;
    case Step::Restrict:
        buildRestriction();
        break;
    case Step::Lift:
        buildLift();
        break;
    case Step::CheckDocument:
        buildCheck();
        break;
    }
}

void ConductStepEditor::buildIncident()
{
    addHeading(tr("%1: %2").arg(Words::of(m_incident.kind), m_incident.description.simplified()));
    if (m_step == Step::Instruct) {
        setWindowTitle(tr("Record the instruction"));
        addArticles(session().policy().demand(u"incident-report"_s).articles);
        QStringList offered;
        for (const policy::IncidentMeasure &measure : session().policy().incidentMeasures(m_incident.kind))
            offered.append(measure.text);
        if (!offered.isEmpty())
            addText(tr("To be thought of: %1").arg(offered.join(u'、')));
        addWords(u"instruction"_s, tr("&Instruction"), m_incident.instruction);
        setRequired(u"instruction"_s);
        addPerson(u"by"_s, tr("Instructed &by"), m_incident.reportedTo);
        addDay(u"day"_s, tr("Instructed &on"), today());
        setCaption(tr("Record the instruction"));
        return;
    }
    setWindowTitle(tr("Close the incident"));
    Incident written = m_incident;
    written.cause = written.prevention = u"-"_s; // these two are asked for here
    for (const policy::ClosingGap &gap : policy::closingGaps(written, session().policy()))
        addCautions({{gap.sentence, gap.articles}});
    addWords(u"cause"_s, tr("&Cause"), m_incident.cause);
    addWords(u"prevention"_s, tr("&Prevention"), m_incident.prevention,
        tr("What keeps it from happening again, and who sees to it."));
    addDay(u"day"_s, tr("Closed &on"), today());
    setCaption(tr("Close the incident"));
}

void ConductStepEditor::buildRestriction()
{
    setWindowTitle(tr("Restrict the use of MCS"));
    addArticles(session().policy().demand(u"restriction"_s).articles);
    addPerson(u"staff"_s, tr("&Person"),
        m_incident.id.isStored() ? m_incident.account : idFromText<StaffId>(subject()).value_or(StaffId{}));
    addField(u"kind"_s, tr("&Kind"),
        enumCombo({RestrictionKind::Caution, RestrictionKind::Guidance, RestrictionKind::Limited,
                      RestrictionKind::Banned, RestrictionKind::Removed},
            RestrictionKind::Caution),
        tr("A person whose use is limited or banned is not invited to any group."));
    addField(u"origin"_s, tr("&Imposed by"),
        enumCombo({RestrictionOrigin::Administrator, RestrictionOrigin::Committee, RestrictionOrigin::Secretariat},
            RestrictionOrigin::Administrator));
    addDay(u"day"_s, tr("Restricted &from"), today());
    addWords(u"reason"_s, tr("&Reason"));
    setRequired(u"reason"_s);
    setCaption(tr("Restrict"));
}

void ConductStepEditor::buildLift()
{
    setWindowTitle(tr("Lift a restriction"));
    for (const UsageRestriction &one : session().records().restrictions) {
        if (toText(one.id) == subject())
            addHeading(tr("%1: %2 since %3 (%4)")
                           .arg(nameOf(one.staff), Words::of(one.kind), warekiLong(one.from), one.reason));
    }
    addDay(u"day"_s, tr("&Lifted on"), today());
    setCaption(tr("Lift the restriction"));
}

void ConductStepEditor::buildCheck()
{
    setWindowTitle(tr("Look for a newer version"));
    for (const PolicyDocument &one : session().records().policyDocuments) {
        if (toText(one.id) == subject())
            addHeading(tr("“%1” is still the newest version.").arg(policy::titleOf(one)));
    }
    addText(tr("If there is a newer one, please cancel and enter it as a new version."));
    addDay(u"day"_s, tr("&Checked on"), today());
    setCaption(tr("Record the check"));
}

Result<void> ConductStepEditor::save()
{
    policy::IncidentRegister &incidents = session().registers().incidents();
    switch (m_step) {
    case Step::Instruct:
        return withoutValue(incidents.instruct(m_incident.id, person(u"by"_s), day(u"day"_s), words(u"instruction"_s)));
    case Step::Close:
        return withoutValue(incidents.close(m_incident.id, day(u"day"_s), words(u"cause"_s), words(u"prevention"_s)));
    case Step::Restrict: {
        UsageRestriction restriction;
        restriction.staff = person(u"staff"_s);
        restriction.kind = enumValue<RestrictionKind>(input(u"kind"_s));
        restriction.origin = enumValue<RestrictionOrigin>(input(u"origin"_s));
        restriction.from = day(u"day"_s);
        restriction.reason = words(u"reason"_s);
        restriction.incident = m_incident.id;
        return withoutValue(incidents.restrict(restriction));
    }
    case Step::Lift:
        return withoutValue(
            incidents.lift(idFromText<RestrictionId>(subject()).value_or(RestrictionId{}), day(u"day"_s)));
    case Step::CheckDocument:
        break;
    }
    return withoutValue(session().registers().trainings().documentChecked(
        idFromText<PolicyDocumentId>(subject()).value_or(PolicyDocumentId{}), day(u"day"_s)));
}

} // namespace mcs::app
