// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/continuityeditor.h"

#include "app/session.h"
#include "app/widgets/calllistedit.h"
#include "models/policy/registers.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

ContinuityEditor::ContinuityEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"continuity-plan"_s, subject, parent)
{
    choosePlan(subject);
    setWindowTitle(m_plan.id.isStored() ? tr("Continuity plan") : tr("New continuity plan"));
    buildPlan();
    addTab(tr("Who is called"));
    m_contacts = new CallListEdit;
    m_contacts->setContacts(m_plan.contacts);
    addField(u"contacts"_s, tr("&Contacts"), m_contacts,
        tr("From top to bottom, as they are called. A telephone or fax number or an e-mail address is enough."));
    setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 68); // the call list, though another tab is in sight
    addTab(tr("Announcement and review"));
    addArticles(session.policy().demand(u"continuity-announce"_s).articles);
    addDay(u"inside"_s, tr("Announced &inside on"), m_plan.announcedInsideOn, false,
        tr("Everybody of the facility who uses MCS was told."));
    addDay(u"outside"_s, tr("Announced &outside on"), m_plan.announcedOutsideOn, false,
        tr("Those of other facilities who work with us in MCS were told."));
    addDay(u"reviewed"_s, tr("&Looked through on"), m_plan.reviewedOn, false,
        tr("Every %1 months: are the contacts and their numbers still right?")
            .arg(session.policy().interval(u"plan-review-months"_s)));
    addWords(u"note"_s, tr("N&ote"), m_plan.note);
}

void ContinuityEditor::choosePlan(const QString &subject)
{
    const ContinuityPlan *newest = policy::currentPlan(session().records());
    if (const auto id = idFromText<ContinuityPlanId>(subject)) {
        if (const auto stored = session().ledger().continuityPlans().find(*id))
            m_plan = *stored;
        return;
    }
    if (newest) { // a new version begins with what holds today
        m_plan = *newest;
        m_plan.id = {};
        m_plan.info = {};
        m_plan.announcedInsideOn = m_plan.announcedOutsideOn = m_plan.reviewedOn = {};
    } else {
        m_plan.emergencyRule = session().policy().continuity().emergencyRule;
        const Facility &facility = session().records().facility;
        m_plan.contacts = {{facility.name, tr("our facility"), facility.tel, facility.fax, facility.email}};
    }
    bool number = false;
    const int last = newest ? newest->version.toInt(&number) : 0;
    m_plan.version = newest && !number ? QString() : QString::number(last + 1);
    m_plan.effectiveOn = today();
}

void ContinuityEditor::buildPlan()
{
    addTab(tr("Plan"));
    addArticles(session().policy().demand(u"continuity-plan"_s).articles);
    addField(u"version"_s, tr("&Version"), textEdit(m_plan.version, 50));
    setRequired(u"version"_s);
    addDay(u"effective"_s, tr("In &force from"), m_plan.effectiveOn);
    addText(tr("When MCS cannot be used, we reach each other by:"));
    for (const policy::Choice &method : session().policy().continuity().methods) {
        auto *tick = new QCheckBox;
        tick->setChecked(m_plan.methods.contains(method.id));
        addField(u"method-"_s + method.id, method.text, tick);
    }
    addWords(u"emergency"_s, tr("In an &emergency"), m_plan.emergencyRule,
        tr("For example that somebody telephones when a patient's state turns worse."));
}

Result<void> ContinuityEditor::save()
{
    ContinuityPlan plan = m_plan;
    plan.version = words(u"version"_s);
    plan.effectiveOn = day(u"effective"_s);
    plan.methods.clear();
    for (const policy::Choice &method : session().policy().continuity().methods) {
        if (qobject_cast<QCheckBox *>(input(u"method-"_s + method.id))->isChecked())
            plan.methods += method.id;
    }
    plan.emergencyRule = words(u"emergency"_s);
    plan.contacts = m_contacts->contacts();
    plan.announcedInsideOn = day(u"inside"_s);
    plan.announcedOutsideOn = day(u"outside"_s);
    plan.reviewedOn = day(u"reviewed"_s);
    plan.note = words(u"note"_s);
    return withoutValue(session().registers().inspections().savePlan(plan));
}

QJsonObject ContinuityEditor::extraDraft() const
{
    return {{u"contacts"_s, m_contacts->draft()}};
}

void ContinuityEditor::setExtraDraft(const QJsonObject &extra)
{
    m_contacts->setDraft(extra[u"contacts"].toArray());
}

} // namespace mcs::app
