// SPDX-License-Identifier: Apache-2.0
// 届出 (SM-SUB): 作成中 → 印刷済 → 署名済 → 提出済 → 受付; 差戻し goes back to making, 取消 is possible before 提出済.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// The papers of a packet: all for a new facility, only the application when people are added (A5), only the facility
// pledge when it is renewed.
QList<FormInfo> papersOf(const Policy &policy, SubmissionKind kind)
{
    QList<FormInfo> papers;
    for (const FormInfo &form : policy.forms()) {
        const bool belongs = kind == SubmissionKind::New || form.additions == (kind == SubmissionKind::Addition);
        if (!form.packet.isEmpty() && belongs)
            papers.append(form);
    }
    return papers;
}

bool isHandedIn(SubmissionStatus status)
{
    return status == SubmissionStatus::Submitted || status == SubmissionStatus::Received
        || status == SubmissionStatus::Completed;
}

Demand packetDemand(const Policy &policy, SubmissionKind kind)
{
    return policy.demand(kind == SubmissionKind::Addition ? u"addition"_s : u"packet"_s);
}

bool isOpen(SubmissionStatus status)
{
    return status == SubmissionStatus::Draft || status == SubmissionStatus::Printed
        || status == SubmissionStatus::Signed || status == SubmissionStatus::Returned;
}

SubmissionPaper *paperOf(Submission &submission, const QString &role)
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

Result<Submission> Registers::preparePacket(SubmissionKind kind, const QList<StaffId> &asked)
{
    const bool renewal = kind == SubmissionKind::Renewal;
    const QList<StaffId> roster = renewal ? QList<StaffId>() : asked; // the pledge lists nobody
    const QList<FormInfo> forms = papersOf(m_policy, kind);
    if (forms.isEmpty())
        return ruleViolation(PolicyText::tr("This policy asks for no notification of that kind."),
            packetDemand(m_policy, kind).articles);
    if (roster.isEmpty() && !renewal)
        return invalidInput(PolicyText::tr("The roster is empty. Please choose at least one MCS user."));
    const auto people = peopleOf(m_ledger, roster);
    if (!people)
        return people.error();
    if (const auto allowed = rosterMayBeSubmitted(*people, m_policy); !allowed)
        return allowed.error();

    const auto all = m_ledger.submissions().all();
    if (!all)
        return all.error();
    if (renewal && std::none_of(all->cbegin(), all->cend(), [](const Submission &earlier) {
            return earlier.kind == SubmissionKind::New && isHandedIn(earlier.status);
        }))
        return ruleViolation(PolicyText::tr("No facility pledge has been handed in yet. Please prepare the first "
                                            "application; it holds the pledge."),
            packetDemand(m_policy, kind).articles);
    Submission packet;
    for (const Submission &earlier : *all) {
        if (earlier.kind != kind)
            continue;
        if (earlier.status == SubmissionStatus::Submitted && kind != SubmissionKind::Addition)
            return invalidInput(
                PolicyText::tr("A notification handed in on %1 waits for its receipt. Please record the receipt or its "
                               "return first.")
                    .arg(warekiLong(earlier.submittedOn)));
        if (isOpen(earlier.status))
            packet = earlier; // an open packet is worked on, never doubled
    }
    if (packet.id.isStored() && packet.roster == roster && packet.papers.size() == forms.size())
        return packet;
    const bool signedForOthers = std::any_of(forms.cbegin(), forms.cend(), [&](const FormInfo &form) {
        const SubmissionPaper *paper = paperOf(packet, form.role);
        return form.additions && paper && paper->signedOn.isValid();
    });
    if (signedForOthers && packet.status != SubmissionStatus::Returned)
        return invalidInput(PolicyText::tr(
            "The application is signed with another roster. Please hand that notification in, or cancel it first."));
    packet.kind = kind;
    packet.roster = roster;
    packet.preparedOn = m_clock.today();
    QList<SubmissionPaper> papers;
    for (const FormInfo &form : forms) {
        const SubmissionPaper *kept = paperOf(packet, form.role);
        // The application names the people: with another roster it has to be printed anew.
        const bool listsPeople = form.additions;
        papers.append(kept && !listsPeople ? *kept : SubmissionPaper{form.role, {}, {}});
    }
    packet.papers = papers;
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
    if (!isOpen(packet.status))
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
    if (!isOpen(packet.status))
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
    const auto form = m_policy.form(role);
    const auto manager = officeHolder(*records, OfficeRole::FacilityManager, signedOn);
    if (manager && (!form || !form->additions || !packet.managerAtSigning.isStored()))
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
    if (!isOpen(packet.status))
        return alreadyHandedIn();
    const Demand demand = packetDemand(m_policy, packet.kind);
    for (const FormInfo &form : papersOf(m_policy, packet.kind)) {
        const SubmissionPaper *paper = paperOf(packet, form.role);
        if (paper && paper->signedOn.isValid())
            continue;
        return ruleViolation(
            PolicyText::tr(
                "%1 “%2” is not signed yet. Both papers are handed in together; please record the signature first.")
                .arg(form.number, form.title),
            demand.articles);
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
    if (const auto allowed = rosterMayBeSubmitted(*people, m_policy); !allowed)
        return allowed.error();
    packet.status = SubmissionStatus::Submitted;
    packet.submittedOn = on;
    packet.method = method;
    packet.receivedOn = {};
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::packetReceived(SubmissionId id, QDate on, const QString &receiptNumber)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (packet.status != SubmissionStatus::Submitted)
        return invalidInput(
            PolicyText::tr("A receipt can be recorded only for a notification that has been handed in."));
    if (const auto date = checkPastDate(PolicyText::tr("Received on"), on, m_clock.today()); !date)
        return date.error();
    if (on < packet.submittedOn)
        return invalidInput(
            PolicyText::tr("The receipt lies before the day the papers were handed in (%1). Please check both dates.")
                .arg(warekiLong(packet.submittedOn)));
    if (const auto number = checkText(PolicyText::tr("Receipt number"), receiptNumber, 100); !number)
        return number.error();
    packet.status = SubmissionStatus::Received;
    packet.receivedOn = on;
    packet.receiptNumber = receiptNumber;
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::packetReturned(SubmissionId id, const QString &reason)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (packet.status != SubmissionStatus::Submitted && packet.status != SubmissionStatus::Received)
        return invalidInput(PolicyText::tr("Only a notification that has been handed in can come back."));
    if (const auto checked = checkReason(reason); !checked)
        return checked.error();
    packet.status = SubmissionStatus::Returned;
    packet.returnedReason = reason;
    return m_ledger.submissions().save(packet);
}

Result<Submission> Registers::packetCancelled(SubmissionId id, const QString &reason)
{
    const auto stored = m_ledger.submissions().find(id);
    if (!stored)
        return stored.error();
    Submission packet = *stored;
    if (!isOpen(packet.status))
        return invalidInput(PolicyText::tr("Only a notification that has not been handed in can be cancelled."));
    if (const auto checked = checkReason(reason); !checked)
        return checked.error();
    packet.status = SubmissionStatus::Cancelled;
    packet.note = packet.note.isEmpty() ? reason : packet.note + u'\n' + reason;
    return m_ledger.submissions().save(packet);
}

std::optional<Submission> facilityPledgeOnFile(const Records &records, const Policy &policy)
{
    QStringList pledges; // papers of the packet that list nobody
    for (const FormInfo &form : policy.forms()) {
        if (!form.packet.isEmpty() && !form.additions)
            pledges.append(form.role);
    }
    std::optional<Submission> found;
    for (const Submission &submission : records.submissions) {
        const bool holds = std::any_of(submission.papers.cbegin(), submission.papers.cend(),
            [&](const SubmissionPaper &paper) { return pledges.contains(paper.role) && paper.signedOn.isValid(); });
        if (holds && isHandedIn(submission.status) && (!found || submission.submittedOn >= found->submittedOn))
            found = submission;
    }
    return found;
}

} // namespace mcs::policy
