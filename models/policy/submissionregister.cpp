// SPDX-License-Identifier: Apache-2.0
// 届出 (SM-SUB): 作成中 → 印刷済 → 署名済 → 提出済 → 受付済 → (可 → ID付与済 | 否) → 完了; 差戻し goes back to making,
// 取消 is possible before 提出済.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/submissionguards.h"
#include "models/policy/submissions.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

template <class Packet> auto *paperOf(Packet &submission, const QString &role)
{
    const auto it = std::find_if(submission.papers.begin(), submission.papers.end(),
        [&](const SubmissionPaper &paper) { return paper.role == role; });
    return it == submission.papers.end() ? nullptr : &*it;
}

// 作成中, 印刷済 or 署名済, from what is known about each paper.
SubmissionStatus statusOf(const Submission &submission)
{
    const auto all
        = [&](auto &&test) { return std::all_of(submission.papers.cbegin(), submission.papers.cend(), test); };
    if (submission.papers.isEmpty())
        return SubmissionStatus::Draft;
    if (all([](const SubmissionPaper &paper) { return paper.signedOn.isValid(); }))
        return SubmissionStatus::Signed;
    if (all([](const SubmissionPaper &paper) { return paper.document.isStored() || paper.signedOn.isValid(); }))
        return SubmissionStatus::Printed;
    return SubmissionStatus::Draft;
}

Result<QList<Staff>> peopleOf(Ledger &ledger, const QList<StaffId> &roster)
{
    const auto all = ledger.staff().all();
    if (!all)
        return all.error();
    QHash<StaffId, Staff> byId;
    for (const Staff &staff : *all)
        byId.insert(staff.id, staff);
    QList<Staff> people;
    for (const StaffId id : roster) {
        const auto it = byId.constFind(id);
        if (it == byId.constEnd())
            return Error{ErrorCode::NotFound,
                PolicyText::tr("Somebody on the roster is no longer in the staff list. Please make the roster again.")};
        people.append(*it);
    }
    return people;
}

// Not while another of the kind waits for its answer, unless people are told of one by one; a renewal follows a packet.
Result<void> mayBePrepared(const SubmissionRule &rule, const QList<Submission> &all, const Policy &policy)
{
    const bool once = rule.kind == SubmissionKind::New || rule.kind == SubmissionKind::Renewal;
    for (const Submission &earlier : all) {
        if (once && earlier.kind == rule.kind && awaitsAnswer(earlier, policy))
            return invalidInput(PolicyText::tr("A notification handed in on %1 waits for its answer. Please record the "
                                               "answer or its return first.")
                                    .arg(warekiLong(earlier.submittedOn)));
    }
    const bool afterAPacket = std::any_of(all.cbegin(), all.cend(),
        [](const Submission &earlier) { return earlier.kind == SubmissionKind::New && isHandedIn(earlier.status); });
    if (rule.kind == SubmissionKind::Renewal && !afterAPacket)
        return ruleViolation(PolicyText::tr("No facility pledge has been handed in yet. Please prepare the first "
                                            "application; it holds the pledge."),
            policy.demand(rule.demand).articles);
    return {};
}

QList<ListedPerson> linesOf(const QList<Staff> &people)
{
    QList<ListedPerson> lines;
    for (const Staff &staff : people)
        lines.append({staff.id, staff.name, staff.jobType, staff.email});
    return lines;
}

Error notAPaper(const QString &role)
{
    return invalidInput(PolicyText::tr("The paper “%1” does not belong to this notification.").arg(role));
}

Error alreadyHandedIn()
{
    return invalidInput(
        PolicyText::tr("This notification has been handed in already. If it came back, please record that first."));
}

} // namespace

Result<Submission> Registers::preparePacket(
    SubmissionKind kind, const QList<StaffId> &asked, const PacketDetails &details)
{
    const auto rule = m_policy.submission(kind);
    if (!rule)
        return ruleViolation(PolicyText::tr("This policy asks for no notification of that kind."),
            m_policy.demand(u"packet"_s).articles);
    const bool listsNobody = rule->lists == SubmissionRule::Lists::Nobody;
    const QList<StaffId> roster = listsNobody ? QList<StaffId>() : asked;
    if (roster.isEmpty() && !listsNobody)
        return invalidInput(PolicyText::tr("The roster is empty. Please choose at least one MCS user."));
    const auto people = peopleOf(m_ledger, roster);
    if (!people)
        return people.error();
    const bool saysWhen = kind == SubmissionKind::Change || kind == SubmissionKind::Removal;
    const auto allowed = firstRefusal({
        rosterMayBeSubmitted(*people, m_policy, kind),
        saysWhen && !details.effectiveOn.isValid() ? invalidInput(PolicyText::tr("Please enter from when it holds."))
                                                   : Result<void>(),
        saysWhen ? checkReason(details.reason) : Result<void>(),
    });
    if (!allowed)
        return allowed.error();

    const auto all = m_ledger.submissions().all();
    if (!all)
        return all.error();
    if (const auto due = mayBePrepared(*rule, *all, m_policy); !due)
        return due.error();
    Submission packet;
    for (const Submission &earlier : *all) {
        if (earlier.kind == kind && isBeingMade(earlier.status))
            packet = earlier; // an open packet is worked on, never doubled
    }
    const Submission before = packet;
    packet.kind = kind;
    packet.roster = roster;
    packet.effectiveOn = saysWhen ? details.effectiveOn : QDate();
    packet.reason = saysWhen ? details.reason : QString();
    if (details.training.isStored())
        packet.training = details.training;
    // What names people and says when has to be printed anew when that changes; the pledge stays.
    const bool sameWords
        = packet.roster == before.roster && packet.effectiveOn == before.effectiveOn && packet.reason == before.reason;
    packet.papers.clear();
    for (const QString &role : rule->papers) {
        const SubmissionPaper *kept = paperOf(before, role);
        const bool keeps = kept && (sameWords || !listsPeople(role));
        if (kept && !keeps && kept->signedOn.isValid() && before.status != SubmissionStatus::Returned)
            return invalidInput(PolicyText::tr("The application is signed with another roster. Please hand that "
                                               "notification in, or cancel it first."));
        packet.papers.append(keeps ? *kept : SubmissionPaper{role, {}, {}});
    }
    if (packet.id.isStored() && packet == before)
        return packet;
    packet.preparedOn = m_clock.today();
    if (packet.status != SubmissionStatus::Returned)
        packet.status = statusOf(packet);
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::paperPrinted(SubmissionId id, const QString &role, DocumentId document)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (!isBeingMade(packet.status))
        return alreadyHandedIn();
    SubmissionPaper *paper = paperOf(packet, role);
    if (!paper)
        return notAPaper(role);
    // The signed sheet is the one that counts: another print of it is only a copy, unless the papers came back to be
    // made anew.
    if (paper->signedOn.isValid() && packet.status != SubmissionStatus::Returned)
        return packet;
    paper->document = document;
    paper->signedOn = {};
    packet.preparedOn = m_clock.today();
    packet.status = statusOf(packet);
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::paperSigned(SubmissionId id, const QString &role, QDate signedOn)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (!isBeingMade(packet.status))
        return alreadyHandedIn();
    SubmissionPaper *paper = paperOf(packet, role);
    if (!paper)
        return notAPaper(role);
    if (const auto date = checkPastDate(PolicyText::tr("Signed on"), signedOn, m_clock.today()); !date)
        return date.error();
    const auto records = m_ledger.load();
    if (!records)
        return records.error();
    paper->signedOn = signedOn;
    // Who signed the pledge counts; the application alone says who signed where no pledge is in the packet.
    const auto manager = officeHolder(*records, OfficeRole::FacilityManager, signedOn);
    if (manager && (!listsPeople(role) || !packet.managerAtSigning.isStored()))
        packet.managerAtSigning = manager->id;
    packet.status = statusOf(packet);
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::packetSubmitted(SubmissionId id, QDate on, SubmissionMethod method)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (!isBeingMade(packet.status))
        return alreadyHandedIn();
    const auto rule = m_policy.submission(packet.kind);
    if (!rule)
        return ruleViolation(PolicyText::tr("This policy asks for no notification of that kind."),
            m_policy.demand(u"packet"_s).articles);
    for (const QString &role : rule->papers) {
        const SubmissionPaper *paper = paperOf(std::as_const(packet), role);
        if (paper && paper->signedOn.isValid())
            continue;
        const auto form = m_policy.form(role);
        return ruleViolation(PolicyText::tr("%1 “%2” is not signed yet. The papers of a notification are handed in "
                                            "together; please record the signature first.")
                                 .arg(form ? form->number : QString(), form ? form->title : role),
            m_policy.demand(rule->demand).articles);
    }
    if (const auto date = checkPastDate(PolicyText::tr("Handed in on"), on, m_clock.today()); !date)
        return date.error();
    for (const SubmissionPaper &paper : packet.papers) {
        if (paper.signedOn > on)
            return invalidInput(PolicyText::tr(
                "The papers were signed on %1, after the day they were handed in. Please check both dates.")
                                    .arg(warekiLong(paper.signedOn)));
    }
    const auto people = peopleOf(m_ledger, packet.roster);
    if (!people)
        return people.error();
    if (const auto allowed = rosterMayBeSubmitted(*people, m_policy, packet.kind); !allowed)
        return allowed.error();
    if (const auto allowed = mayBeHandedIn(m_ledger, m_policy, *rule, *people, on, packet); !allowed)
        return allowed.error();
    packet.listed = linesOf(*people);
    packet.status = SubmissionStatus::Submitted;
    packet.submittedOn = on;
    packet.method = method;
    packet.receivedOn = {};
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::packetIn(
    SubmissionId id, const QList<SubmissionStatus> &states, const QString &otherwise) const
{
    const auto packet = m_ledger.submissions().find(id);
    if (!packet || states.contains(packet->status))
        return packet;
    return invalidInput(otherwise);
}

Result<Submission> Registers::packetReceived(SubmissionId id, QDate on, const QString &receiptNumber)
{
    auto packet = packetIn(id, {SubmissionStatus::Submitted},
        PolicyText::tr("A receipt can be recorded only for a notification that has been handed in."));
    if (!packet)
        return packet;
    if (const auto date = checkPastDate(PolicyText::tr("Received on"), on, m_clock.today()); !date)
        return date.error();
    if (on < packet->submittedOn)
        return invalidInput(
            PolicyText::tr("The receipt lies before the day the papers were handed in (%1). Please check both dates.")
                .arg(warekiLong(packet->submittedOn)));
    if (const auto number = checkText(PolicyText::tr("Receipt number"), receiptNumber, 100); !number)
        return number.error();
    packet->status = SubmissionStatus::Received;
    packet->receivedOn = on;
    packet->receiptNumber = receiptNumber;
    return m_ledger.submissions().save(*packet);
}

Result<Submission> Registers::packetDecided(SubmissionId id, bool accepted, QDate on, const QString &reason)
{
    auto packet = packetIn(id, {SubmissionStatus::Received},
        PolicyText::tr("What the office decided can be recorded only for a notification that it has received."));
    if (!packet)
        return packet;
    if (!isDecided(m_policy, packet->kind))
        return invalidInput(
            PolicyText::tr("The office decides nothing about such a notification; it only receives it."));
    const QString decidedOn = PolicyText::tr("Decided on");
    const auto allowed = firstRefusal({
        checkPastDate(decidedOn, on, m_clock.today()),
        checkDateOrder(decidedOn, on, PolicyText::tr("Received on"), packet->receivedOn),
        accepted ? checkText(PolicyText::tr("Reason"), reason, 500) : checkReason(reason),
    });
    if (!allowed)
        return allowed.error();
    packet->status = accepted ? SubmissionStatus::Accepted : SubmissionStatus::Refused;
    packet->decidedOn = on;
    packet->decisionReason = reason;
    return m_ledger.submissions().save(*packet);
}

Result<Submission> Registers::idsIssued(SubmissionId id, QDate on)
{
    auto packet = packetIn(id, {SubmissionStatus::Accepted},
        PolicyText::tr("IDs are issued only after the office has accepted the notification."));
    if (!packet)
        return packet;
    const QString issuedOn = PolicyText::tr("IDs issued on");
    const auto allowed = firstRefusal({
        checkPastDate(issuedOn, on, m_clock.today()),
        checkDateOrder(issuedOn, on, PolicyText::tr("Decided on"), packet->decidedOn),
    });
    if (!allowed)
        return allowed.error();
    packet->status = SubmissionStatus::IdsIssued;
    packet->idsIssuedOn = on;
    return m_ledger.submissions().save(*packet);
}

Result<Submission> Registers::packetCompleted(SubmissionId id)
{
    const QString otherwise
        = PolicyText::tr("A notification is completed when the office has said everything that it will say about it.");
    auto packet = packetIn(id, {SubmissionStatus::Received, SubmissionStatus::IdsIssued}, otherwise);
    if (!packet)
        return packet;
    if (awaitsAnswer(*packet, m_policy))
        return invalidInput(otherwise);
    packet->status = SubmissionStatus::Completed;
    return m_ledger.submissions().save(*packet);
}

Result<Submission> Registers::packetReturned(SubmissionId id, const QString &reason)
{
    auto packet = packetIn(id, {SubmissionStatus::Submitted, SubmissionStatus::Received},
        PolicyText::tr("Only a notification that has been handed in can come back."));
    if (!packet)
        return packet;
    if (const auto checked = checkReason(reason); !checked)
        return checked.error();
    packet->status = SubmissionStatus::Returned;
    packet->returnedReason = reason;
    return m_ledger.submissions().save(*packet);
}

Result<Submission> Registers::packetCancelled(SubmissionId id, const QString &reason)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (!isBeingMade(packet.status))
        return invalidInput(PolicyText::tr("Only a notification that has not been handed in can be cancelled."));
    if (const auto checked = checkReason(reason); !checked)
        return checked.error();
    packet.status = SubmissionStatus::Cancelled;
    packet.note = packet.note.isEmpty() ? reason : packet.note + u'\n' + reason;
    return m_ledger.submissions().save(packet);
}

std::optional<Submission> facilityPledgeOnFile(const Records &records)
{
    std::optional<Submission> found;
    for (const Submission &submission : records.submissions) {
        const bool holds = std::any_of(submission.papers.cbegin(), submission.papers.cend(),
            [](const SubmissionPaper &paper) { return !listsPeople(paper.role) && paper.signedOn.isValid(); });
        if (holds && isHandedIn(submission.status) && (!found || submission.submittedOn >= found->submittedOn))
            found = submission;
    }
    return found;
}

} // namespace mcs::policy
