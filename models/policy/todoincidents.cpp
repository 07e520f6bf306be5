// SPDX-License-Identifier: Apache-2.0
// やること of incidents: the report to be completed, the instruction, measures and the end, and the breach clock.
#include "models/domain/wareki.h"
#include "models/policy/duestate.h"
#include "models/policy/incidentregister.h"
#include "models/policy/policytext.h"
#include "models/policy/todocollector.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

class IncidentTodo
{
public:
    IncidentTodo(TodoCollector &todo, const Incident &incident)
        : m_todo(todo)
        , m_incident(incident)
        , m_subject{u"incident"_s, toText(incident.id),
              incident.occurredOn.isValid() || incident.foundAt.isValid()
                  ? PolicyText::tr("%1 (%2)", "incident, day").arg(incidentWord(incident.kind), warekiLong(day()))
                  : incidentWord(incident.kind),
              toText(incident.id).toUtf8()}
    {
    }

    void add()
    {
        const bool unauthorised = m_incident.kind == IncidentKind::UnauthorisedAccess;
        const QString key = unauthorised && m_todo.inForce(u"unauthorised-access"_s) ? u"unauthorised-access"_s
                                                                                     : u"incident-report"_s;
        if (m_todo.inForce(key))
            step(key);
        if (const auto clock = breachClock(m_incident, m_todo.policy()))
            breach(*clock, key);
    }

private:
    [[nodiscard]] QDate day() const
    {
        return m_incident.occurredOn.isValid() ? m_incident.occurredOn : m_incident.foundAt.date();
    }

    void add(const QString &kind, const QString &key, QDate due, TodoAction action, const QString &sentence,
        const QList<Citation> &articles = {})
    {
        TodoItem item = m_todo.item(kind, key, m_subject);
        item.since = day();
        item.due = due;
        item.state = due.isValid() ? dueState(due, m_todo.today()) : TodoState::Missing;
        item.action = action;
        item.sentence = sentence;
        if (!articles.isEmpty())
            item.articles = articles;
        m_todo.add(item, m_subject.sortKey);
    }

    void step(const QString &key)
    {
        if (!isReportComplete(m_incident)) {
            add(u"incident-report"_s, key, day().addDays(1), TodoAction::ReportIncident,
                PolicyText::tr("%1: the report is not complete. Please record who found it and when, and when it was "
                               "reported to whom.")
                    .arg(m_subject.name));
            return;
        }
        if (m_incident.status == IncidentStatus::Reported) {
            const int days = m_todo.policy().interval(u"incident-instruction-days"_s);
            add(u"incident-instruction"_s, key, m_incident.reportedAt.date().addDays(days),
                TodoAction::InstructIncident,
                m_todo.withInterval(PolicyText::tr("%1: nobody has instructed what is to be done. Please record the "
                                                   "instruction.")
                                        .arg(m_subject.name),
                    u"incident-instruction-days"_s));
            return;
        }
        QStringList missing;
        QList<Citation> articles = m_todo.demand(key).articles;
        const bool measured = m_incident.status == IncidentStatus::InProgress;
        Incident asked = m_incident;
        if (!measured) // cause and prevention come with the end
            asked.cause = asked.prevention = u"-"_s;
        for (const ClosingGap &gap : closingGaps(asked, m_todo.policy())) {
            missing.append(gap.sentence);
            for (const Citation &article : gap.articles) {
                if (!articles.contains(article))
                    articles.append(article);
            }
        }
        add(u"incident-open"_s, key, {}, measured ? TodoAction::CloseIncident : TodoAction::MeasureIncident,
            PolicyText::tr("%1 is not closed yet. %2").arg(m_subject.name, missing.join(u' ')), articles);
    }

    void breach(const BreachClock &clock, const QString &key)
    {
        const QList<Citation> articles = m_todo.policy().breachRule()->articles;
        const bool undecided = m_incident.judgement == BreachJudgement::Undecided;
        if (clock.firstOpen) {
            const QString sentence = undecided
                ? PolicyText::tr(
                    "%1: please judge whether the leak of personal data has to be reported. The first report "
                    "would be due from %2, at the latest on %3.")
                : PolicyText::tr(
                    "%1: the first report of the leak of personal data is due from %2, at the latest on %3.");
            addBreach(u"breach-first"_s, key, clock.firstDue,
                sentence.arg(m_subject.name, warekiLong(clock.firstFrom), warekiLong(clock.firstDue)), articles);
        }
        if (clock.fullOpen && !undecided)
            addBreach(u"breach-full"_s, key, clock.fullDue,
                PolicyText::tr("%1: the full report of the leak of personal data is due on %2.")
                    .arg(m_subject.name, warekiLong(clock.fullDue)),
                articles);
    }

    void addBreach(
        const QString &kind, const QString &key, QDate due, const QString &sentence, const QList<Citation> &articles)
    {
        TodoItem item = m_todo.item(kind, key, m_subject);
        item.level = Level::Mandatory; // it is the law's
        item.since = m_incident.knownOn;
        item.due = due;
        item.state = dueState(due, m_todo.today());
        closeUnlessOverdue(item);
        item.action = TodoAction::JudgeBreach;
        item.sentence = sentence;
        item.articles = articles;
        m_todo.add(item, m_subject.sortKey);
    }

    TodoCollector &m_todo;
    const Incident &m_incident;
    TodoSubject m_subject;
};

} // namespace

void incidentTodo(TodoCollector &todo)
{
    for (const Incident &incident : todo.records().incidents) {
        if (incident.status != IncidentStatus::Closed)
            IncidentTodo(todo, incident).add();
    }
}

} // namespace mcs::policy
