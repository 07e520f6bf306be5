// SPDX-License-Identifier: Apache-2.0
// やること of self-inspections, the continuity plan, notices, secondary use and disasters.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/duestate.h"
#include "models/policy/policytext.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

class OversightTodo
{
public:
    explicit OversightTodo(TodoCollector &todo)
        : m_todo(todo)
    {
    }
    void inspections();
    void plan();
    void notices();
    void unendedAppointments();
    void secondaryUses();
    void disasters();

private:
    [[nodiscard]] QDate today() const { return m_todo.today(); }
    void unfinished(const SelfInspection &inspection, const InspectionList &list);
    void due(const InspectionList &list);
    void corrections(const SelfInspection &inspection, const InspectionList &list);
    void review(const ContinuityPlan &plan, const TodoSubject &subject);
    // Level and articles of a section of the policy instead of a duty's.
    static void follow(TodoItem &item, Level level, const QList<Citation> &articles)
    {
        item.level = level;
        item.articles = articles;
        item.opensRegion = item.opensBase = false;
    }

    TodoCollector &m_todo;
};

void OversightTodo::inspections()
{
    if (!m_todo.inForce(u"self-inspection"_s))
        return;
    for (const InspectionList &list : inspectionListsOf(m_todo.policy(), m_todo.records().facility)) {
        bool underWay = false;
        for (const SelfInspection &inspection : m_todo.records().inspections) {
            if (inspection.checklist != list.id)
                continue;
            corrections(inspection, list);
            if (!inspection.finishedOn.isValid()) {
                underWay = true;
                unfinished(inspection, list);
            }
        }
        if (!underWay)
            due(list);
    }
}

void OversightTodo::unfinished(const SelfInspection &inspection, const InspectionList &list)
{
    const auto open = std::count_if(inspection.lines.cbegin(), inspection.lines.cend(),
        [](const InspectionLine &line) { return line.answer == InspectionAnswer::Unanswered; });
    TodoItem item = m_todo.item(
        u"inspection-unfinished"_s, u"self-inspection"_s, {u"inspection"_s, toText(inspection.id), list.title, {}});
    item.since = inspection.inspectedOn;
    item.due = inspection.inspectedOn.addDays(std::max(1, m_todo.policy().interval(u"inspection-days"_s)));
    item.state = dueState(item.due, today());
    closeUnlessOverdue(item);
    item.action = TodoAction::Inspect;
    const QString sentence = open > 0
        ? PolicyText::tr(
            "%n item(s) of the self-inspection begun on %1 are not answered. Please answer them and finish "
            "it by %2.",
            nullptr, int(open))
              .arg(warekiLong(inspection.inspectedOn), warekiLong(item.due))
        : PolicyText::tr("Every item of the self-inspection begun on %1 is answered. Please finish it by %2.")
              .arg(warekiLong(inspection.inspectedOn), warekiLong(item.due));
    item.sentence = m_todo.withInterval(sentence, u"inspection-days"_s);
    m_todo.add(item, {});
}

// A new ledger has its first interval before it.
void OversightTodo::due(const InspectionList &list)
{
    const SelfInspection *last = lastInspection(m_todo.records().inspections, list.id);
    const QDate since = last ? last->inspectedOn : m_todo.records().facility.info.createdAt.toLocalTime().date();
    const int months = m_todo.policy().interval(u"inspection-months"_s);
    if (!since.isValid() || months <= 0)
        return;
    const QDate day = addCalendarMonths(since, months);
    if (day > today().addDays(dueLookAhead))
        return;
    TodoItem item = m_todo.item(u"inspection-due"_s, u"self-inspection"_s, m_todo.facility());
    item.id = u"inspection-due/"_s + list.id;
    if (!list.articles.isEmpty())
        follow(item, Level::Mandatory, list.articles);
    item.since = since;
    item.due = day;
    item.state = dueState(day, today());
    closeUnlessOverdue(item);
    item.action = TodoAction::Inspect;
    item.targets = list.id;
    item.sentence = m_todo.withInterval(last
            ? PolicyText::tr("The last self-inspection was on %1. Please go through the check list again by %2.")
                  .arg(warekiLong(since), warekiLong(day))
            : PolicyText::tr("There has been no self-inspection since this ledger was begun on %1. Please go through "
                             "the check list by %2.")
                  .arg(warekiLong(since), warekiLong(day)),
        u"inspection-months"_s);
    m_todo.add(item, {});
}

void OversightTodo::corrections(const SelfInspection &inspection, const InspectionList &list)
{
    for (const InspectionLine *line : openCorrections(inspection, m_todo.records().inspections)) {
        const InspectionItem *asked = itemOf(list, line->item);
        const QString text = asked ? asked->text : line->item;
        TodoItem item = m_todo.item(
            u"inspection-correction"_s, u"self-inspection"_s, {u"inspection"_s, toText(inspection.id), text, {}});
        item.id += u'/' + line->item;
        if (asked)
            follow(item, asked->level, asked->articles);
        item.opensRegion = item.opensBase = false; // the article's own duty, where the ledger judges it
        item.since = inspection.inspectedOn;
        item.due = line->dueOn;
        item.state = item.due.isValid() ? dueState(item.due, today()) : TodoState::Missing;
        item.action = TodoAction::CorrectFinding;
        item.targets = toText(inspection.id) + u'/' + line->item;
        item.sentence
            = PolicyText::tr("The self-inspection of %1 found “%2” not met. Please see to it by %3 and record "
                             "the correction: “%4”.")
                  .arg(warekiLong(inspection.inspectedOn), text, warekiLong(line->dueOn), line->correction);
        m_todo.add(item, line->item.toUtf8());
    }
}

void OversightTodo::plan()
{
    const QString key = u"continuity-plan"_s;
    if (!m_todo.inForce(key))
        return;
    const ContinuityPlan *plan = currentPlan(m_todo.records());
    if (!plan) {
        TodoItem item = m_todo.item(u"continuity-missing"_s, key, m_todo.facility());
        item.action = TodoAction::WritePlan;
        item.sentence = PolicyText::tr("There is no plan for when MCS cannot be used. Please write down how you reach "
                                       "each other, and who is called.");
        m_todo.add(item, {});
        return;
    }
    const TodoSubject subject{
        u"continuity-plan"_s, toText(plan->id), PolicyText::tr("Continuity plan %1").arg(plan->version), {}};
    review(*plan, subject);
    QStringList toTell;
    if (!plan->announcedInsideOn.isValid())
        toTell += PolicyText::tr("inside the facility");
    if (!plan->announcedOutsideOn.isValid())
        toTell += PolicyText::tr("outside");
    if (toTell.isEmpty() || !m_todo.inForce(u"continuity-announce"_s))
        return;
    TodoItem item = m_todo.item(u"continuity-unannounced"_s, u"continuity-announce"_s, subject);
    item.since = plan->effectiveOn;
    item.action = TodoAction::WritePlan;
    item.sentence
        = PolicyText::tr("It is not recorded that the plan for when MCS cannot be used (%1) was announced %2. Please "
                         "announce it and record the day.")
              .arg(plan->version, toTell.join(PolicyText::tr(" and ")));
    m_todo.add(item, {});
}

void OversightTodo::review(const ContinuityPlan &plan, const TodoSubject &subject)
{
    if (m_todo.policy().interval(u"plan-review-months"_s) <= 0)
        return;
    const QDate due = planReviewDueOn(plan, m_todo.policy());
    if (due > today().addDays(dueLookAhead))
        return;
    TodoItem item = m_todo.item(u"continuity-review"_s, u"continuity-plan"_s, subject);
    item.since = std::max(plan.reviewedOn, plan.effectiveOn);
    item.due = due;
    item.state = dueState(due, today());
    closeUnlessOverdue(item);
    item.action = TodoAction::WritePlan;
    item.sentence = m_todo.withInterval(
        PolicyText::tr(
            "The plan for when MCS cannot be used (%1) has to be looked through by %2: are the contacts still "
            "right? Please record the day.")
            .arg(plan.version, warekiLong(due)),
        u"plan-review-months"_s);
    m_todo.add(item, {});
}

void OversightTodo::notices()
{
    for (const domain::Notice &notice : m_todo.records().notices) {
        if (notice.sentOn.isValid())
            continue;
        const auto rule = noticeRule(m_todo.policy(), notice.matter);
        const TodoSubject subject{u"notice"_s, toText(notice.id), notice.recipient, {}};
        // The notice the policy asks for by itself is a duty that the badges count; no other is.
        const bool isDuty = rule && rule->occasion == NoticeOccasion::AdministratorEnds
            && m_todo.demand(u"change-notice"_s).regional && !m_todo.policy().submission(SubmissionKind::Change);
        TodoItem item = m_todo.item(u"notice-unsent"_s, u"change-notice"_s, subject);
        if (!isDuty) {
            item.demand = u"notice"_s;
            follow(item, rule ? rule->level : Level::Recommended, rule ? rule->articles : QList<Citation>());
        }
        item.since = notice.info.createdAt.toLocalTime().date();
        item.due = notice.dueOn;
        item.state = notice.dueOn.isValid() ? dueState(notice.dueOn, today()) : TodoState::Missing;
        item.action = TodoAction::SendNotice;
        item.sentence = PolicyText::tr("The notice to %1 is not sent: “%2”. Please send it and record the day.")
                            .arg(notice.recipient, notice.text);
        m_todo.add(item, {});
    }
}

// Somebody left, and the notice that the policy wants comes only with the end of the appointment.
void OversightTodo::unendedAppointments()
{
    const QList<NoticeRule> rules = m_todo.policy().notices();
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
        [](const NoticeRule &one) { return one.occasion == NoticeOccasion::AdministratorEnds; });
    if (rule == rules.cend())
        return;
    for (const Appointment &appointment : m_todo.records().appointments) {
        const Staff *person = m_todo.staff(appointment.staff);
        if (appointment.role != OfficeRole::McsAdministrator || appointment.to.isValid() || !person
            || isActive(*person, today()))
            continue;
        TodoItem item = m_todo.item(u"appointment-not-ended"_s, u"administrator"_s, m_todo.subject(*person));
        follow(item, rule->level, rule->articles);
        item.since = person->leftOn;
        item.action = TodoAction::EndAppointment;
        item.targets = toText(appointment.id);
        item.sentence = PolicyText::tr("%1 has left, but the appointment as MCS administrator has no last day. Please "
                                       "enter it; the notice to %2 is made then.")
                            .arg(person->name, rule->recipient);
        m_todo.add(item, m_todo.subject(*person).sortKey);
    }
}

void OversightTodo::secondaryUses()
{
    const SecondaryUseRules rules = m_todo.policy().secondaryUse();
    if (!rules.inForce)
        return;
    for (const SecondaryUse &use : m_todo.records().secondaryUses) {
        if (use.status != SecondaryUseStatus::Asked)
            continue;
        const Group *group = m_todo.group(use.group);
        const QString name = group ? group->name : QString();
        TodoItem item = m_todo.item(
            u"secondary-use-waiting"_s, u"secondary-use"_s, {u"secondary-use"_s, toText(use.id), name, {}});
        follow(item, Level::Mandatory, use.kind == SecondaryUseKind::Posting ? rules.postingArticles : rules.articles);
        item.since = use.askedOn;
        item.state = TodoState::Missing;
        item.action = TodoAction::DecideSecondaryUse;
        const Staff *applicant = m_todo.staff(use.applicant);
        item.sentence
            = PolicyText::tr("%1 asks to use “%2” of the group “%3”. Please decide; it may not be used before.")
                  .arg(applicant ? applicant->name : QString(), use.content, name);
        m_todo.add(item, {});
    }
}

void OversightTodo::disasters()
{
    const PolicySection rules = m_todo.policy().disaster();
    for (const DisasterEvent &event : m_todo.records().disasters) {
        const DisasterState state = stateOf(event);
        if (state == DisasterState::CleanedUp)
            continue;
        const TodoSubject subject{u"disaster"_s, toText(event.id), event.name, {}};
        TodoItem item = m_todo.item(
            state == DisasterState::Open ? u"disaster-open"_s : u"disaster-uses"_s, u"disaster-use"_s, subject);
        follow(item, rules.level, rules.articles);
        item.since = state == DisasterState::Open ? event.startedOn : event.endedOn;
        if (state == DisasterState::Open) {
            item.state = TodoState::Coming;
            item.action = TodoAction::EndDisaster;
            item.sentence = PolicyText::tr("“%1” has been declared since %2: devices outside the register may be used. "
                                           "Please record the end when it is over.")
                                .arg(event.name, warekiLong(event.startedOn));
            m_todo.add(item, {});
            continue;
        }
        const auto open = std::count_if(
            event.uses.cbegin(), event.uses.cend(), [](const DisasterUse &use) { return !isSettled(use); });
        item.due = event.endedOn.addDays(m_todo.policy().interval(u"disaster-days"_s));
        item.state = dueState(item.due, today());
        item.action = TodoAction::SettleDisaster;
        item.sentence = m_todo.withInterval(
            PolicyText::tr("“%1” ended on %2, but %n device(s) used then are neither wiped nor in the register. Please "
                           "see to it by %3.",
                nullptr, int(open))
                .arg(event.name, warekiLong(event.endedOn), warekiLong(item.due)),
            u"disaster-days"_s);
        m_todo.add(item, {});
    }
}

} // namespace

void oversightTodo(TodoCollector &todo)
{
    OversightTodo rules(todo);
    rules.inspections();
    rules.plan();
    rules.notices();
    rules.unendedAppointments();
    rules.secondaryUses();
    rules.disasters();
}

} // namespace mcs::policy
