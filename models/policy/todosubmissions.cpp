// SPDX-License-Identifier: Apache-2.0
// やること of notifications (届出): those under way, and what is still to be notified of each kind the policy knows.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

TodoSubject subjectOf(const Submission &submission, const SubmissionRule &rule)
{
    return {u"submission"_s, toText(submission.id), rule.title, {}};
}

// From its papers to the last word of the office.
class UnderWay
{
public:
    UnderWay(TodoCollector &todo, const Submission &submission, const SubmissionRule &rule)
        : m_todo(todo)
        , m_submission(submission)
        , m_rule(rule)
    {
    }

    void tell()
    {
        if (m_submission.status == SubmissionStatus::Returned) {
            TodoItem item = begun(u"packet-returned"_s, m_submission.submittedOn);
            item.action = TodoAction::OpenSubmission;
            item.sentence = PolicyText::tr("The %1 came back: %2. Please correct the papers and hand them in again.")
                                .arg(m_rule.title, m_submission.returnedReason);
            m_todo.add(item, {});
            return;
        }
        if (m_submission.status == SubmissionStatus::Draft)
            return; // as long as not all is printed, what is missing says so
        switch (nextStep(m_submission, m_todo.policy())) {
        case SubmissionStep::Sign:
        case SubmissionStep::HandIn:
            handIn();
            break;
        case SubmissionStep::Receive:
            wait(u"packet-no-receipt"_s, m_submission.submittedOn,
                PolicyText::tr("The receipt of the %1 handed in on %2 is not recorded. "
                               "Please ask the office if it is not there by %3."));
            break;
        case SubmissionStep::Decide:
            wait(u"packet-undecided"_s, m_submission.receivedOn,
                PolicyText::tr("What the office decided about the %1 received on %2 is not recorded. Please ask the "
                               "office if it is not there by %3."));
            break;
        case SubmissionStep::IssueIds:
            wait(u"packet-no-ids"_s, m_submission.decidedOn,
                PolicyText::tr("The %1 was accepted on %2, but the day the IDs were issued is not recorded. Please ask "
                               "the office if they are not there by %3."));
            break;
        case SubmissionStep::Print:
        case SubmissionStep::Nothing:
            break;
        }
    }

private:
    TodoItem begun(const QString &kind, QDate since)
    {
        TodoItem item = m_todo.item(kind, m_rule.demand, subjectOf(m_submission, m_rule));
        item.since = since;
        item.action = TodoAction::RecordSubmission;
        return item;
    }

    void handIn()
    {
        TodoItem item = begun(u"packet-not-submitted"_s, m_submission.preparedOn);
        item.due = m_submission.preparedOn.addDays(m_todo.policy().interval(u"packet-submit-days"_s));
        item.state = m_todo.stateFor(item.due);
        const QString sentence = m_submission.status == SubmissionStatus::Signed
            ? PolicyText::tr("The %1 is signed but not handed in. Please hand it in by %2 and record it.")
            : PolicyText::tr("The %1 is printed but not signed and handed in. Please hand it in by %2 and record it.");
        item.sentence = m_todo.withInterval(sentence.arg(m_rule.title, warekiLong(item.due)), u"packet-submit-days"_s);
        m_todo.add(item, {});
    }

    // The facility has done its part: nobody's duty is open.
    void wait(const QString &kind, QDate since, const QString &sentence)
    {
        TodoItem item = begun(kind, since);
        item.due = since.addDays(m_todo.policy().interval(u"packet-receipt-days"_s));
        item.state = m_todo.stateFor(item.due);
        item.opensRegion = item.opensBase = false;
        item.sentence = m_todo.withInterval(
            sentence.arg(m_rule.title, warekiLong(since), warekiLong(item.due)), u"packet-receipt-days"_s);
        m_todo.add(item, {});
    }

    TodoCollector &m_todo;
    const Submission &m_submission;
    const SubmissionRule &m_rule;
};

// What no notification says yet.
class Unnotified
{
public:
    explicit Unnotified(TodoCollector &todo)
        : m_todo(todo)
        , m_leaversUntil(todo.today().addDays(std::max(1, todo.policy().interval(u"leaver-notice-days"_s))))
    {
        for (const Submission &submission : todo.records().submissions) {
            const bool handedIn = isHandedIn(submission.status);
            const bool begun = isBeingMade(submission.status) && submission.status != SubmissionStatus::Draft;
            if (submission.kind == SubmissionKind::New) {
                m_packetUnderWay = m_packetUnderWay || handedIn || begun;
                m_packetHandedIn = m_packetHandedIn || handedIn;
            }
            if (submission.status == SubmissionStatus::Refused)
                note(m_refused, submission);
            if (!handedIn && !begun)
                continue;
            note(tellsWhoUses(submission.kind) ? m_told : m_removed, submission);
            if (tellsWhoUses(submission.kind) && handedIn) {
                for (const ListedPerson &line : submission.listed)
                    m_lines.insert(line.staff, &line);
            }
            if (tellsWhoUses(submission.kind) && begun) {
                for (const StaffId id : submission.roster)
                    m_beingTold.insert(id);
            }
        }
    }

    void tell()
    {
        if (!m_packetUnderWay)
            packet();
        if (!m_packetHandedIn)
            return;
        const auto change = ruleOf(SubmissionKind::Change);
        const auto addition = ruleOf(SubmissionKind::Addition);
        const auto removal = ruleOf(SubmissionKind::Removal);
        for (const Staff &staff : m_todo.records().staff) {
            if (const auto &rule = addition ? addition : change; rule && !m_told.contains(staff.id))
                notListed(staff, *rule);
            else if (change)
                changed(staff, *change);
            if (removal)
                removed(staff, *removal);
        }
    }

private:
    using Notes = QHash<StaffId, const Submission *>; // the newest that lists the person

    static void note(Notes &notes, const Submission &submission)
    {
        for (const StaffId id : submission.roster)
            notes.insert(id, &submission);
    }

    std::optional<SubmissionRule> ruleOf(SubmissionKind kind)
    {
        const auto rule = m_todo.policy().submission(kind);
        return rule && m_todo.inForce(rule->demand) ? rule : std::nullopt;
    }

    TodoItem begun(const QString &kind, const SubmissionRule &rule, const TodoSubject &subject)
    {
        TodoItem item = m_todo.item(kind, rule.demand, subject);
        item.action = TodoAction::PrintPacket;
        item.targets = kindName(rule.kind);
        return item;
    }

    void packet()
    {
        const auto rule = ruleOf(SubmissionKind::New);
        if (!rule)
            return;
        TodoItem item = begun(u"packet-missing"_s, *rule, m_todo.facility());
        QStringList titles;
        for (const QString &role : rule->papers) {
            const auto form = m_todo.policy().form(role);
            titles.append(form ? form->title : role);
        }
        const auto refused = std::find_if(m_todo.records().submissions.crbegin(), m_todo.records().submissions.crend(),
            [](const Submission &submission) {
                return submission.kind == SubmissionKind::New && submission.status == SubmissionStatus::Refused;
            });
        item.sentence = refused != m_todo.records().submissions.crend()
            ? PolicyText::tr(
                "The office refused the %1 on %2: %3. MCS may not be used yet; please clear it up with the "
                "office and apply again.")
                  .arg(rule->title, warekiLong(refused->decidedOn), refused->decisionReason)
            : PolicyText::tr("The %1 has not been handed in. Please print these papers, have them signed and hand them "
                             "in together: %2.")
                  .arg(rule->title, titles.join(PolicyText::tr(", ")));
        m_todo.add(item, {});
    }

    void notListed(const Staff &staff, const SubmissionRule &rule)
    {
        if (!isMcsUserOn(staff, m_todo.today()))
            return;
        TodoItem item = begun(u"staff-not-notified"_s, rule, m_todo.subject(staff));
        item.since = staff.joinedOn;
        const Submission *refused = m_refused.value(staff.id);
        item.sentence = refused
            ? PolicyText::tr(
                "The office refused the application that lists %1: %2. Please clear it up with the office, "
                "or enter that %1 does not use MCS.")
                  .arg(staff.name, refused->decisionReason)
            : PolicyText::tr("%1 is on no roster handed in so far. Please print the papers of the %2 and hand them in.")
                  .arg(staff.name, rule.title);
        m_todo.add(item, m_todo.subject(staff).sortKey);
    }

    // What stands on the newest roster is no longer so.
    void changed(const Staff &staff, const SubmissionRule &rule)
    {
        const ListedPerson *line = m_lines.value(staff.id);
        if (!line || m_beingTold.contains(staff.id) || !isMcsUserOn(staff, m_todo.today()))
            return;
        QStringList differences;
        const auto compare = [&differences](const QString &what, const QString &before, const QString &now) {
            if (before != now)
                differences.append(PolicyText::tr("%1: %2 → %3").arg(what, before, now));
        };
        compare(PolicyText::tr("Name"), line->name, staff.name);
        compare(PolicyText::tr("Job"), line->jobType, staff.jobType);
        if (emailKey(line->email) != emailKey(staff.email))
            compare(PolicyText::tr("E-mail address"), line->email, staff.email);
        if (differences.isEmpty())
            return;
        TodoItem item = begun(u"staff-change"_s, rule, m_todo.subject(staff));
        if (const int days = m_todo.policy().interval(u"change-submit-days"_s); days > 0) {
            item.since = staff.info.updatedAt.toLocalTime().date(); // no other day of the change is recorded
            item.due = item.since.addDays(days);
            item.state = m_todo.stateFor(item.due);
        }
        item.sentence = PolicyText::tr("%1 is no longer as notified (%2). Please hand in the %3.")
                            .arg(staff.name, differences.join(PolicyText::tr(", ")), rule.title);
        m_todo.add(item, m_todo.subject(staff).sortKey);
    }

    // Who uses MCS no longer, or will not after the last day.
    void removed(const Staff &staff, const SubmissionRule &rule)
    {
        const bool known = m_told.contains(staff.id) || hasAccount(staff);
        const bool toBeDeleted = staff.account.status == AccountStatus::ToBeDeleted;
        const bool leaves = staff.leftOn.isValid() && staff.leftOn <= m_leaversUntil;
        const Submission *told = m_told.value(staff.id);
        const Submission *removedBy = m_removed.value(staff.id);
        // Who came back after a removal was told of again.
        const bool isRemoved = removedBy && (!told || told->id < removedBy->id);
        if (!known || isRemoved || (!toBeDeleted && !leaves && staff.isMcsUser))
            return;
        TodoItem item = begun(u"staff-not-removed"_s, rule, m_todo.subject(staff));
        const QString key = u"removal-submit-days"_s;
        if (staff.leftOn.isValid() && !toBeDeleted) {
            const bool gone = staff.leftOn < m_todo.today();
            item.due = staff.leftOn.addDays(m_todo.policy().interval(key));
            item.state = gone ? m_todo.stateFor(item.due) : TodoState::Coming;
            if (gone)
                item.since = staff.leftOn;
            else
                item.opensRegion = item.opensBase = false;
            item.sentence = m_todo.withInterval(
                (gone ? PolicyText::tr("%1 left on %2. Please hand in the %3 by %4.")
                      : PolicyText::tr(
                          "%1 leaves on %2. Please hand in the %3 by %4; the account is deleted after that."))
                    .arg(staff.name, warekiLong(staff.leftOn), rule.title, warekiLong(item.due)),
                key);
        } else {
            item.sentence
                = PolicyText::tr("%1 no longer uses MCS or is about to delete the account. Please hand in the "
                                 "%2 first.")
                      .arg(staff.name, rule.title);
        }
        m_todo.add(item, m_todo.subject(staff).sortKey);
    }

    TodoCollector &m_todo;
    const QDate m_leaversUntil; // whose last day is told in advance
    bool m_packetUnderWay = false;
    bool m_packetHandedIn = false;
    Notes m_told; // on a roster that was handed in or is about to be
    Notes m_removed;
    Notes m_refused;
    QSet<StaffId> m_beingTold;
    QHash<StaffId, const ListedPerson *> m_lines; // the newest roster handed in
};

// The facility pledge names the manager who signed it: another one signs anew. No policy says so (★), so it opens
// nobody's duty.
void renewedPledge(TodoCollector &todo)
{
    const auto rule = todo.policy().submission(SubmissionKind::Renewal);
    if (!rule || !todo.inForce(rule->demand))
        return;
    const auto onFile = facilityPledgeOnFile(todo.records());
    const auto manager = officeHolder(todo.records(), OfficeRole::FacilityManager, todo.today());
    if (!onFile || !onFile->managerAtSigning.isStored() || !manager || manager->id == onFile->managerAtSigning)
        return;
    const bool underWay = std::any_of(
        todo.records().submissions.cbegin(), todo.records().submissions.cend(), [](const Submission &one) {
            return one.kind == SubmissionKind::Renewal && isBeingMade(one.status)
                && one.status != SubmissionStatus::Draft;
        });
    if (underWay)
        return;
    QDate inOfficeSince;
    for (const Appointment &appointment : todo.records().appointments) {
        if (appointment.role == OfficeRole::FacilityManager && appointment.staff == manager->id
            && appointment.from <= todo.today())
            inOfficeSince = std::max(inOfficeSince, appointment.from);
    }
    TodoItem item = todo.item(u"facility-pledge-renewal"_s, rule->demand, todo.facility());
    item.level = Level::Recommended;
    item.opensRegion = item.opensBase = false;
    item.since = inOfficeSince;
    item.due = inOfficeSince.addDays(todo.policy().interval(u"pledge-renewal-days"_s));
    item.state = todo.stateFor(item.due);
    item.action = TodoAction::RenewFacilityPledge;
    const Staff *before = todo.staff(onFile->managerAtSigning);
    const QString sentence = before
        ? PolicyText::tr("%1 has been facility manager since %2, but %3 signed the facility pledge. Please have it "
                         "signed anew and hand it in by %4.")
              .arg(manager->name, warekiLong(inOfficeSince), before->name, warekiLong(item.due))
        : PolicyText::tr("%1 has been facility manager since %2, but somebody else signed the facility pledge. Please "
                         "have it signed anew and hand it in by %3.")
              .arg(manager->name, warekiLong(inOfficeSince), warekiLong(item.due));
    item.sentence = todo.withInterval(sentence, u"pledge-renewal-days"_s);
    todo.add(item, {});
}

} // namespace

void submissionTodo(TodoCollector &todo)
{
    for (const Submission &submission : todo.records().submissions) {
        if (const auto rule = todo.policy().submission(submission.kind))
            UnderWay(todo, submission, *rule).tell();
    }
    renewedPledge(todo);
    Unnotified(todo).tell();
}

} // namespace mcs::policy
