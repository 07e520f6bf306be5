// SPDX-License-Identifier: Apache-2.0
#include "app/pages/incidentpage.h"

#include "app/pages/conductfacts.h"
#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

IncidentPage::IncidentPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"incidents"_s, *new tables::IncidentModel, false, parent)
    , m_model(static_cast<tables::IncidentModel &>(*table()->model()))
{
    setWindowTitle(tr("Incidents"));
    setWindowIcon(icon(u"incident"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::IncidentModel::What);
    table()->setAccessibleName(tr("Incidents"));
    showEmptyHint(tr("No incident is recorded. Press F6 to report one; a lost device brings its own."));
    const auto step = [this](const QString &kind) { return [this, kind] { edit(kind, current()); }; };
    addPageAction(u"add"_s, tr("Report an incident"), Qt::Key_F6, Permission::PrepareDrafts, Needs::Nothing, [this] {
        edit(u"incident"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    m_edit
        = addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::PrepareDrafts, Needs::One, step(u"incident"_s));
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_instruct = addPageAction(
        u"do"_s, tr("Instruction"), Qt::Key_F9, Permission::EditRecords, Needs::One, step(u"incident-instruct"_s));
    m_measures = addPageAction(
        u"check"_s, tr("Measures"), Qt::Key_F7, Permission::EditRecords, Needs::One, step(u"incident-measures"_s));
    m_breach = addPageAction(u"snooze"_s, tr("Leak of personal data"), Qt::Key_F11, Permission::EditRecords, Needs::One,
        step(u"incident-breach"_s));
    m_close = addPageAction(
        u"approve"_s, tr("Close the incident"), {}, Permission::EditRecords, Needs::One, step(u"incident-close"_s));
    if (session().policy().form(u"incident-report"_s)) {
        addPageAction(u"print"_s, tr("Print the report"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] {
            policy::FormRequest request;
            request.role = u"incident-report"_s;
            request.subjects = selection();
            request.date = session().clock().today();
            this->tools().printing.print(window(), request, {});
        });
    }
}

void IncidentPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

const Incident *IncidentPage::incident(const QString &subject) const
{
    const QList<Incident> &all = session().records().incidents;
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&subject](const Incident &one) { return toText(one.id) == subject; });
    return found == all.cend() ? nullptr : &*found;
}

void IncidentPage::updateActions()
{
    const Incident *one = incident(current());
    const bool open = one && one->status != IncidentStatus::Closed;
    const bool reported = one && policy::isReportComplete(*one);
    setAllowed(m_edit, open);
    setAllowed(m_instruct, open && reported && one->status != IncidentStatus::InProgress);
    setAllowed(m_measures, open && one->status != IncidentStatus::Reported);
    setAllowed(m_breach, open && session().policy().breachRule());
    setAllowed(m_close, one && one->status == IncidentStatus::InProgress);
}

void IncidentPage::open(const QString &subject)
{
    const Incident *one = incident(subject);
    if (one && one->status != IncidentStatus::Closed)
        edit(u"incident"_s, subject);
}

QString IncidentPage::paneButton(const QString &subject) const
{
    const Incident *one = incident(subject);
    return one ? nextStep(*one).caption : QString();
}

void IncidentPage::pressPaneButton(const QString &subject)
{
    const Incident *one = incident(subject);
    if (one && !nextStep(*one).kind.isEmpty())
        edit(nextStep(*one).kind, subject);
}

void IncidentPage::describe(const QString &subject, Facts &facts)
{
    if (const Incident *one = incident(subject)) {
        app::describe(*one, session(), facts);
        addPapers(subject, facts);
    }
}

Result<void> IncidentPage::remove(const QString &subject, const QString &reason)
{
    return session().ledger().incidents().remove(idFromText<IncidentId>(subject).value_or(IncidentId{}), reason);
}

Result<void> IncidentPage::restore(const QString &subject)
{
    return session().ledger().incidents().restore(idFromText<IncidentId>(subject).value_or(IncidentId{}));
}

RestrictionPage::RestrictionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"restrictions"_s, *new tables::RestrictionModel, false, parent)
    , m_model(static_cast<tables::RestrictionModel &>(*table()->model()))
{
    setWindowTitle(tr("Restrictions"));
    setWindowIcon(icon(u"restrict"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::RestrictionModel::Reason);
    table()->setAccessibleName(tr("Restrictions of use"));
    showEmptyHint(tr("Nobody's use of MCS is restricted. Press F6 to enter a restriction."));
    addPageAction(u"restrict"_s, tr("Restrict somebody"), Qt::Key_F6, Permission::Approve, Needs::Nothing, [this] {
        edit(u"restriction"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    m_lift = addPageAction(u"undo"_s, tr("Lift"), Qt::Key_F9, Permission::Approve, Needs::One,
        [this] { edit(u"restriction-lift"_s, current()); });
}

void RestrictionPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

const UsageRestriction *RestrictionPage::restriction(const QString &subject) const
{
    const QList<UsageRestriction> &all = session().records().restrictions;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&subject](const UsageRestriction &one) { return toText(one.id) == subject; });
    return found == all.cend() ? nullptr : &*found;
}

void RestrictionPage::updateActions()
{
    const UsageRestriction *one = restriction(current());
    setAllowed(m_lift, one && !one->liftedOn.isValid());
}

void RestrictionPage::open(const QString &subject)
{
    const UsageRestriction *one = restriction(subject);
    if (one && !one->liftedOn.isValid())
        edit(u"restriction-lift"_s, subject);
}

void RestrictionPage::describe(const QString &subject, Facts &facts)
{
    const UsageRestriction *one = restriction(subject);
    if (!one)
        return;
    const bool lifted = one->liftedOn.isValid() && one->liftedOn <= session().clock().today();
    facts.title(people().staffName(one->staff), Words::of(one->kind));
    facts.status(tr("State"), lifted ? tr("Lifted") : tr("In force"), lifted ? Tone::Muted : Tone::Bad);
    facts.pair(
        tr("Articles"), tables::articlesText(session().policy().demand(u"restriction"_s).articles, session().policy()));
    facts.pair(tr("Imposed by"), Words::of(one->origin));
    facts.pair(tr("Reason"), one->reason);
    facts.pair(tr("From"), one->from);
    facts.pair(tr("Lifted on"), one->liftedOn);
    if (!lifted && one->kind >= RestrictionKind::Limited)
        facts.quiet(tr("Until it is lifted, the person is not invited to any group."));
    facts.link(tr("Show the person"), u"show:"_s + toText(one->staff));
    if (one->incident.isStored())
        facts.link(tr("Show the incident"), u"show:"_s + toText(one->incident));
}

} // namespace mcs::app
