// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/breacheditor.h"

#include "app/dialogs/incidenteditor.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/ticklist.h"
#include "models/domain/wareki.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

BreachEditor::BreachEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"incident-breach"_s, subject, parent)
    , m_incident(incidentOf(session, subject))
{
    setWindowTitle(tr("Leak of personal data"));
    const policy::BreachRule rule = session.policy().breachRule().value_or(policy::BreachRule());
    buildJudgement(rule);
    buildReports(rule);
    setCaption(tr("Save the judgement"));
    connect(qobject_cast<DateEdit *>(input(u"known"_s)), &DateEdit::dateChanged, this, &BreachEditor::showDays);
    connect(qobject_cast<QCheckBox *>(input(u"improper"_s)), &QCheckBox::toggled, this, &BreachEditor::showDays);
    showDays();
}

void BreachEditor::buildJudgement(const policy::BreachRule &rule)
{
    addTab(tr("Judgement"));
    addArticles(rule.articles);
    auto *personal = new QCheckBox;
    personal->setChecked(m_incident.personalData);
    addField(u"personal"_s, tr("&Personal data has or may have leaked"), personal);
    addDay(u"known"_s, tr("&Known on"), m_incident.knownOn.isValid() ? m_incident.knownOn : today(), false);
    auto *improper = new QCheckBox;
    improper->setChecked(m_incident.improperPurpose);
    addField(u"improper"_s, tr("It may have been done for an &improper purpose"), improper);
    m_days = addText({});
    m_days->setObjectName(u"days"_s);
    QStringList conditions;
    for (const policy::BreachRule::Entry &entry : rule.conditions)
        conditions.append(u"・"_s + entry.text);
    addText(tr("It must be reported in any of these cases:\n%1").arg(conditions.join(u'\n')));
    QList<TickList::Entry> safeguards;
    for (const policy::BreachRule::Entry &entry : rule.safeguards)
        safeguards.append(
            {entry.id, entry.oneOf.isEmpty() ? entry.text : tr("%1 (one of these is enough)").arg(entry.text)});
    QStringList met;
    for (const BreachSafeguard &one : std::as_const(m_incident.safeguards)) {
        if (one.met)
            met.append(one.safeguard);
    }
    m_safeguards = new TickList(safeguards, met);
    addField(u"safeguards"_s, tr("&Safeguards"), m_safeguards,
        tr("What was encrypted need not be reported when all of this was in place."));
    addField(u"judgement"_s, tr("&Judgement"),
        enumCombo({BreachJudgement::Undecided, BreachJudgement::Reportable, BreachJudgement::NotReportable},
            m_incident.judgement));
    addWords(u"reason"_s, tr("&Reason of the judgement"), m_incident.judgementReason);
}

void BreachEditor::buildReports(const policy::BreachRule &rule)
{
    addTab(tr("Reports"));
    addDay(u"first"_s, tr("&First report on"), m_incident.firstReportOn, false);
    addDay(u"full"_s, tr("F&ull report on"), m_incident.fullReportOn, false);
    addText(tr("What the report says, as far as it is known:"));
    for (const policy::BreachRule::Entry &entry : rule.items) {
        QString text;
        for (const BreachReportItem &item : std::as_const(m_incident.reportItems)) {
            if (item.item == entry.id)
                text = item.text;
        }
        addWords(u"item-"_s + entry.id, entry.text, text);
    }
}

void BreachEditor::showDays()
{
    Incident asked = m_incident;
    asked.personalData = true;
    asked.judgement = BreachJudgement::Undecided;
    asked.knownOn = day(u"known"_s);
    asked.improperPurpose = inputValue(input(u"improper"_s)).toBool();
    const auto clock = policy::breachClock(asked, session().policy());
    m_days->setText(clock
            ? tr("First report: %1 to %2. Full report: until %3. The day it was known is not counted; "
                 "holidays are.")
                  .arg(bothCalendars(clock->firstFrom), bothCalendars(clock->firstDue), bothCalendars(clock->fullDue))
            : QString());
}

Result<void> BreachEditor::save()
{
    policy::IncidentRegister::Breach breach;
    breach.personalData = inputValue(input(u"personal"_s)).toBool();
    breach.improperPurpose = inputValue(input(u"improper"_s)).toBool();
    breach.knownOn = day(u"known"_s);
    breach.judgement = enumValue<BreachJudgement>(input(u"judgement"_s));
    breach.reason = words(u"reason"_s);
    breach.firstReportOn = day(u"first"_s);
    breach.fullReportOn = day(u"full"_s);
    const policy::BreachRule rule = session().policy().breachRule().value_or(policy::BreachRule());
    for (const policy::BreachRule::Entry &entry : rule.items) {
        if (const QString text = words(u"item-"_s + entry.id); !text.isEmpty())
            breach.items.append({entry.id, text});
    }
    const QStringList met = m_safeguards->ticked();
    for (const policy::BreachRule::Entry &entry : rule.safeguards)
        breach.safeguards.append({entry.id, met.contains(entry.id)});
    return withoutValue(session().registers().incidents().judgeBreach(m_incident.id, breach));
}

QJsonObject BreachEditor::extraDraft() const
{
    return {{u"safeguards"_s, QJsonArray::fromStringList(m_safeguards->ticked())}};
}

void BreachEditor::setExtraDraft(const QJsonObject &draft)
{
    m_safeguards->setTicked(draft[u"safeguards"].toVariant().toStringList());
}

} // namespace mcs::app
