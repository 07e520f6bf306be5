// SPDX-License-Identifier: Apache-2.0
// What an incident still lacks, the breach clock, and the restrictions that follow from it.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/devicerules.h"
#include "models/policy/incidentregister.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

const IncidentAction *actionOf(const Incident &incident, const QString &measure)
{
    const auto found = std::find_if(incident.actions.cbegin(), incident.actions.cend(),
        [&measure](const IncidentAction &action) { return action.measure == measure; });
    return found == incident.actions.cend() ? nullptr : &*found;
}

QList<ClosingGap> measureGaps(const Incident &incident, const Policy &policy)
{
    QList<ClosingGap> gaps;
    QMap<QString, QList<IncidentMeasure>> groups;
    for (const IncidentMeasure &measure : policy.incidentMeasures(incident.kind)) {
        if (!measure.oneOf.isEmpty())
            groups[measure.oneOf].append(measure);
        else if (measure.required && !actionOf(incident, measure.id))
            gaps.append({PolicyText::tr("“%1” is neither done nor recorded as not needed.").arg(measure.text),
                measure.articles});
    }
    for (const QList<IncidentMeasure> &group : std::as_const(groups)) {
        QStringList texts;
        QList<Citation> articles;
        bool isDone = false;
        for (const IncidentMeasure &measure : group) {
            const IncidentAction *action = actionOf(incident, measure.id);
            isDone = isDone || (action && action->doneOn.isValid());
            texts.append(PolicyText::tr("“%1”").arg(measure.text));
            for (const Citation &article : measure.articles) {
                if (!articles.contains(article))
                    articles.append(article);
            }
        }
        if (!isDone)
            gaps.append(
                {PolicyText::tr("One of these has to be done: %1.").arg(texts.join(PolicyText::tr(", "))), articles});
    }
    return gaps;
}

Result<void> checkBreachDates(const IncidentRegister::Breach &breach, const Incident &incident, QDate today)
{
    return firstRefusal({
        breach.personalData ? checkPastDate(PolicyText::tr("Known on"), breach.knownOn, today) : Result<void>(),
        checkDateOrder(PolicyText::tr("Known on"), breach.knownOn, PolicyText::tr("Occurred on"), incident.occurredOn),
        checkOptionalPastDate(PolicyText::tr("First report on"), breach.firstReportOn, today),
        checkOptionalPastDate(PolicyText::tr("Full report on"), breach.fullReportOn, today),
        checkDateOrder(
            PolicyText::tr("First report on"), breach.firstReportOn, PolicyText::tr("Known on"), breach.knownOn),
        checkDateOrder(PolicyText::tr("Full report on"), breach.fullReportOn, PolicyText::tr("First report on"),
            breach.firstReportOn.isValid() ? breach.firstReportOn : breach.knownOn),
        checkText(PolicyText::tr("Reason of the judgement"), breach.reason, 1000),
    });
}

} // namespace

QList<ClosingGap> closingGaps(const Incident &incident, const Policy &policy)
{
    QList<ClosingGap> gaps = measureGaps(incident, policy);
    const std::optional<BreachRule> rule = policy.breachRule();
    if (incident.personalData && rule) {
        if (incident.judgement == BreachJudgement::Undecided)
            gaps.append({PolicyText::tr("It is not judged whether the leak of personal data has to be reported."),
                rule->articles});
        else if (incident.judgement == BreachJudgement::Reportable && !incident.fullReportOn.isValid())
            gaps.append({PolicyText::tr("The full report of the leak of personal data is missing."), rule->articles});
    }
    const QList<Citation> articles = policy.demand(u"incident-report"_s).articles;
    if (incident.cause.isEmpty())
        gaps.append({PolicyText::tr("The cause is missing. Please write why it happened."), articles});
    if (incident.prevention.isEmpty())
        gaps.append(
            {PolicyText::tr("The prevention is missing. Please write what keeps it from happening again."), articles});
    return gaps;
}

bool wasReportedLate(const Incident &incident)
{
    constexpr qint64 day = 24 * 60 * 60;
    return incident.foundAt.isValid() && incident.reportedAt.isValid()
        && incident.foundAt.secsTo(incident.reportedAt) > day;
}

bool isReportComplete(const Incident &incident)
{
    return incident.foundAt.isValid() && incident.foundBy.isStored() && incident.reportedAt.isValid()
        && incident.reportedTo.isStored();
}

std::optional<BreachClock> breachClock(const Incident &incident, const Policy &policy)
{
    const std::optional<BreachRule> rule = policy.breachRule();
    if (!rule || !incident.personalData || !incident.knownOn.isValid()
        || incident.judgement == BreachJudgement::NotReportable)
        return std::nullopt;
    BreachClock clock;
    clock.knownOn = incident.knownOn;
    clock.firstFrom = incident.knownOn.addDays(rule->firstReportFromDays);
    clock.firstDue = incident.knownOn.addDays(rule->firstReportDays);
    clock.fullDue
        = incident.knownOn.addDays(incident.improperPurpose ? rule->fullReportDaysImproper : rule->fullReportDays);
    clock.fullOpen = !incident.fullReportOn.isValid();
    clock.firstOpen = clock.fullOpen && !incident.firstReportOn.isValid();
    return clock;
}

bool safeguardsMet(const QList<BreachSafeguard> &safeguards, const BreachRule &rule)
{
    const auto isMet = [&safeguards](const QString &id) {
        return std::any_of(safeguards.cbegin(), safeguards.cend(),
            [&id](const BreachSafeguard &one) { return one.safeguard == id && one.met; });
    };
    QMap<QString, bool> groups;
    for (const BreachRule::Entry &entry : rule.safeguards) {
        if (entry.oneOf.isEmpty() && !isMet(entry.id))
            return false;
        if (!entry.oneOf.isEmpty())
            groups[entry.oneOf] = groups.value(entry.oneOf) || isMet(entry.id);
    }
    return !rule.safeguards.isEmpty() && std::all_of(groups.cbegin(), groups.cend(), [](bool met) { return met; });
}

Result<Incident> IncidentRegister::judgeBreach(IncidentId id, const Breach &breach)
{
    auto incident = m_context.ledger.incidents().find(id);
    if (!incident)
        return incident;
    const std::optional<BreachRule> rule = m_context.policy.breachRule();
    if (!rule)
        return invalidInput(PolicyText::tr("The policy in force has no rule about the leak of personal data."));
    if (incident->status == IncidentStatus::Closed)
        return ruleViolation(PolicyText::tr("The incident is closed. Its judgement stays as it is."), rule->articles);
    if (const auto dates = checkBreachDates(breach, *incident, m_context.clock.today()); !dates)
        return dates.error();
    for (const BreachReportItem &item : breach.items) {
        if (const auto text = checkText(PolicyText::tr("Items of the report"), item.text, 2000); !text)
            return text.error();
    }
    if (breach.personalData && breach.judgement == BreachJudgement::NotReportable && breach.reason.trimmed().isEmpty()
        && !safeguardsMet(breach.safeguards, *rule))
        return ruleViolation(
            PolicyText::tr("Please write why it need not be reported, or tick the safeguards that were "
                           "in place."),
            rule->articles);
    if (breach.judgement != BreachJudgement::Reportable && breach.fullReportOn.isValid())
        return ruleViolation(
            PolicyText::tr("A full report was made, so it was to be reported. Please correct the judgement."),
            rule->articles);
    incident->personalData = breach.personalData;
    incident->improperPurpose = breach.improperPurpose;
    incident->knownOn = breach.knownOn;
    incident->judgement = breach.judgement;
    incident->judgementReason = breach.reason.trimmed();
    incident->firstReportOn = breach.firstReportOn;
    incident->fullReportOn = breach.fullReportOn;
    incident->reportItems = breach.items;
    incident->safeguards = breach.safeguards;
    return m_context.ledger.incidents().save(*incident);
}

Result<void> IncidentRegister::checkMayRestrict(RestrictionOrigin origin, RestrictionId id) const
{
    if (origin != RestrictionOrigin::Administrator)
        return {}; // theirs is the decision; here it is only entered
    return mayDecide(m_context.policy.approval(u"restriction"_s), m_context.ledger, Permission::Approve,
        u"restriction"_s, id.value, m_context.clock.today());
}

Result<UsageRestriction> IncidentRegister::restrict(const UsageRestriction &asked)
{
    UsageRestriction restriction = asked;
    restriction.reason = restriction.reason.trimmed();
    const QList<Citation> articles = m_context.policy.demand(u"restriction"_s).articles;
    if (restriction.id.isStored())
        return invalidInput(PolicyText::tr("A restriction is not changed. Please lift it and enter the new one."));
    if (const auto may = checkMayRestrict(restriction.origin, restriction.id); !may)
        return may.error();
    const auto checked = firstRefusal({
        checkReason(restriction.reason),
        checkPastDate(PolicyText::tr("Restricted from"), restriction.from, m_context.clock.today()),
    });
    if (!checked)
        return checked.error();
    auto person = personInService(m_context.ledger, restriction.staff, restriction.from);
    if (!person)
        return person.error();
    if (restriction.kind == RestrictionKind::Removed && restriction.origin == RestrictionOrigin::Administrator)
        return ruleViolation(PolicyText::tr("Only the committee or the secretariat has a registration removed. Please "
                                            "choose who decided it, or ban the use."),
            articles);
    restriction.liftedOn = {};
    Result<UsageRestriction> saved = restriction;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.restrictions().save(restriction);
        if (!saved)
            return saved.error();
        if (restriction.kind != RestrictionKind::Removed || !hasAccount(*person))
            return {};
        person->account.status = AccountStatus::ToBeDeleted;
        const auto changed = m_context.ledger.staff().save(*person);
        return withoutValue(changed);
    });
    return done ? saved : Result<UsageRestriction>(done.error());
}

Result<UsageRestriction> IncidentRegister::lift(RestrictionId id, QDate on)
{
    auto restriction = m_context.ledger.restrictions().find(id);
    if (!restriction)
        return restriction;
    if (const auto may = checkMayRestrict(restriction->origin, id); !may)
        return may.error();
    if (restriction->liftedOn.isValid())
        return invalidInput(
            PolicyText::tr("The restriction was lifted on %1 already.").arg(warekiLong(restriction->liftedOn)));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Lifted on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Lifted on"), on, PolicyText::tr("Restricted from"), restriction->from),
    });
    if (!date)
        return date.error();
    restriction->liftedOn = on;
    return m_context.ledger.restrictions().save(*restriction);
}

const UsageRestriction *restrictionInForce(const QList<UsageRestriction> &restrictions, StaffId staff, QDate date)
{
    const UsageRestriction *worst = nullptr;
    for (const UsageRestriction &restriction : restrictions) {
        if (restriction.staff == staff && restriction.kind >= RestrictionKind::Limited && restriction.from <= date
            && (!restriction.liftedOn.isValid() || restriction.liftedOn > date)
            && (!worst || restriction.kind > worst->kind))
            worst = &restriction;
    }
    return worst;
}

QString incidentWord(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Loss:
        return PolicyText::tr("Loss");
    case IncidentKind::Theft:
        return PolicyText::tr("Theft");
    case IncidentKind::UnauthorisedAccess:
        return PolicyText::tr("Unauthorised access");
    case IncidentKind::Misuse:
        return PolicyText::tr("Misuse");
    case IncidentKind::BeyondAuthority:
        return PolicyText::tr("Act beyond the access rights");
    case IncidentKind::SystemFault:
        return PolicyText::tr("System fault");
    case IncidentKind::PasswordLeak:
        return PolicyText::tr("Password leak");
    case IncidentKind::WrongPost:
        return PolicyText::tr("Wrong post");
    case IncidentKind::Phishing:
        return PolicyText::tr("Phishing");
    case IncidentKind::Malware:
        return PolicyText::tr("Malware");
    case IncidentKind::OtherPurpose:
        break;
    }
    return PolicyText::tr("Use for another purpose");
}

QString restrictionWord(RestrictionKind kind)
{
    switch (kind) {
    case RestrictionKind::Caution:
        return PolicyText::tr("Caution");
    case RestrictionKind::Guidance:
        return PolicyText::tr("Guidance");
    case RestrictionKind::Limited:
        return PolicyText::tr("Use limited");
    case RestrictionKind::Banned:
        return PolicyText::tr("Use banned");
    case RestrictionKind::Removed:
        break;
    }
    return PolicyText::tr("Registration removed");
}

} // namespace mcs::policy
