// SPDX-License-Identifier: Apache-2.0
#include "app/pages/submissionpage.h"

#include "app/dialogs/packetstepeditor.h"
#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/recordtable.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/submissions.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using policy::SubmissionStep;
using tables::Tone;
using tables::Words;

namespace {

// 別紙様式１
QString paperName(const policy::FormInfo &form)
{
    QString number = form.number;
    number.remove(u'＜').remove(u'＞');
    return number.isEmpty() ? form.title : number;
}

// What was done, with its day; what is not done yet stands empty.
Facts::Span spanOf(const QString &word, QDate on, bool done, Tone tone = Tone::Good)
{
    return {1, on.isValid() ? word + u'\n' + warekiShort(on) : word, done ? tone : Tone::Muted, done};
}

bool has(const Submission &submission, SubmissionStatus status)
{
    // The course in the order in which it is taken; 差戻し and 取消 stand beside it.
    static const QList<SubmissionStatus> course{SubmissionStatus::Draft, SubmissionStatus::Printed,
        SubmissionStatus::Signed, SubmissionStatus::Submitted, SubmissionStatus::Received, SubmissionStatus::Accepted,
        SubmissionStatus::IdsIssued, SubmissionStatus::Completed};
    const SubmissionStatus now
        = submission.status == SubmissionStatus::Refused ? SubmissionStatus::Accepted : submission.status;
    return course.indexOf(now) >= course.indexOf(status);
}

} // namespace

SubmissionPage::SubmissionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"submissions"_s, *new tables::SubmissionModel, false, parent)
    , m_model(static_cast<tables::SubmissionModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::SubmissionModel::Number);
    table()->setAccessibleName(tr("Applications to the office of the region"));
    showEmptyHint(tr("Nothing has been handed in yet. Press F6 to prepare the first application."));
    m_add = addPageAction(u"add"_s, tr("Prepare an application"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing,
        [this] { edit(u"packet"_s, {}); });
    m_add->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addSeparator();
    addPrints();
    addSeparator();
    addSteps();
    addFacilityPapers({u"cover-letter"_s});
    m_notices = addPageAction(u"submit"_s, tr("Notices to be sent"), {}, Permission::PrintForms, Needs::Nothing,
        [this] { Q_EMIT subjectAsked(openNotice()); });
    gather(u"more"_s, tr("More"), {m_issue, m_return, m_complete, m_cancel, m_notices});
}

// One button a paper: they are different forms, printed on their own.
void SubmissionPage::addPrints()
{
    QList<QKeySequence> keys{Qt::Key_F8, Qt::SHIFT | Qt::Key_F8};
    for (const policy::FormInfo &form : session().policy().forms()) {
        if (policy::kindsWith(session().policy(), form.role).isEmpty())
            continue;
        const QString role = form.role;
        m_prints.append({role,
            addPageAction(u"print"_s, tr("Print %1").arg(paperName(form)),
                keys.isEmpty() ? QKeySequence() : keys.takeFirst(), Permission::PrintForms, Needs::One,
                [this, role] { printPaper(role); })});
        m_prints.last().second->setToolTip(form.title);
    }
}

void SubmissionPage::addSteps()
{
    using Step = PacketStepEditor::Step;
    const auto add = [this](const QString &icon, const QString &text, const QKeySequence &keys, Step step) {
        return addPageAction(icon, text, keys, Permission::EditRecords, Needs::One,
            [this, step] { edit(PacketStepEditor::kindOf(step), current()); });
    };
    m_sign = add(u"sign"_s, tr("Record as signed"), Qt::Key_F9, Step::Signed);
    m_submit = add(u"submit"_s, tr("Record as handed in"), Qt::Key_F7, Step::Submitted);
    m_receive = add(u"receive"_s, tr("Record as received"), Qt::Key_F11, Step::Received);
    m_decide = add(u"approve"_s, tr("Record the decision"), Qt::SHIFT | Qt::Key_F11, Step::Decided);
    m_issue = add(u"hand"_s, tr("Record the issue of IDs"), Qt::SHIFT | Qt::Key_F9, Step::IdsIssued);
    addSeparator();
    m_return = add(u"return"_s, tr("Record as sent back"), {}, Step::Returned);
    m_complete = add(u"do"_s, tr("Record as completed"), {}, Step::Completed);
    m_cancel = add(u"cancel"_s, tr("Cancel the packet"), {}, Step::Cancelled);
}

void SubmissionPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
    const QList<policy::SubmissionRule> rules = session().policy().submissions();
    const bool decided
        = std::any_of(rules.cbegin(), rules.cend(), [](const policy::SubmissionRule &rule) { return rule.decided; });
    m_decide->setVisible(decided);
    m_issue->setVisible(decided);
    m_notices->setVisible(!openNotice().isEmpty());
}

std::optional<Submission> SubmissionPage::submission(const QString &subject) const
{
    for (const Submission &one : session().records().submissions) {
        if (toText(one.id) == subject)
            return one;
    }
    return {};
}

// Notices (お知らせ・連絡) that are not sent yet stand in a tab of their own; the first of them.
QString SubmissionPage::openNotice() const
{
    for (const Notice &notice : session().records().notices) {
        if (!notice.sentOn.isValid())
            return toText(notice.id);
    }
    return {};
}

QString SubmissionPage::unprintedRole(const Submission &submission) const
{
    for (const SubmissionPaper &paper : submission.papers) {
        if (!paper.document.isStored() && !paper.signedOn.isValid())
            return paper.role;
    }
    return {};
}

QString SubmissionPage::title(const Submission &submission) const
{
    const QString title = policy::titleOf(session().policy(), submission.kind);
    return title.isEmpty() ? Words::of(submission.kind) : title;
}

QString SubmissionPage::nextStep(const Submission &submission) const
{
    using Step = PacketStepEditor::Step;
    switch (policy::nextStep(submission, session().policy())) {
    case SubmissionStep::Print:
        return u"print"_s;
    case SubmissionStep::Sign:
        return PacketStepEditor::kindOf(Step::Signed);
    case SubmissionStep::HandIn:
        return PacketStepEditor::kindOf(Step::Submitted);
    case SubmissionStep::Receive:
        return PacketStepEditor::kindOf(Step::Received);
    case SubmissionStep::Decide:
        return PacketStepEditor::kindOf(Step::Decided);
    case SubmissionStep::IssueIds:
        return PacketStepEditor::kindOf(Step::IdsIssued);
    case SubmissionStep::Nothing:
        break;
    }
    return {};
}

void SubmissionPage::updateActions()
{
    setAllowed(m_add, !session().policy().submissions().isEmpty());
    const auto packet = submission(current());
    const SubmissionStatus status = packet ? packet->status : SubmissionStatus::Cancelled;
    const bool making = packet && policy::isBeingMade(status);
    const SubmissionStep next = packet ? policy::nextStep(*packet, session().policy()) : SubmissionStep::Nothing;
    for (const auto &[role, action] : std::as_const(m_prints)) {
        const auto holds = [role = role](const SubmissionPaper &paper) { return paper.role == role; };
        setAllowed(action, making && std::any_of(packet->papers.cbegin(), packet->papers.cend(), holds));
    }
    setAllowed(m_sign, making);
    setAllowed(m_submit, packet && (status == SubmissionStatus::Signed || status == SubmissionStatus::Printed));
    setAllowed(m_receive, next == SubmissionStep::Receive);
    setAllowed(m_decide, next == SubmissionStep::Decide);
    setAllowed(m_issue, next == SubmissionStep::IssueIds);
    setAllowed(m_return, status == SubmissionStatus::Submitted || status == SubmissionStatus::Received);
    setAllowed(m_complete,
        next == SubmissionStep::Nothing
            && (status == SubmissionStatus::Received || status == SubmissionStatus::IdsIssued));
    setAllowed(m_cancel, making);
}

void SubmissionPage::open(const QString &subject)
{
    const auto packet = submission(subject);
    const QString step = packet ? nextStep(*packet) : QString();
    if (step == "print"_L1)
        printPaper(unprintedRole(*packet));
    else if (!step.isEmpty())
        edit(step, subject);
}

QString SubmissionPage::paneButton(const QString &subject) const
{
    const auto packet = submission(subject);
    switch (packet ? policy::nextStep(*packet, session().policy()) : SubmissionStep::Nothing) {
    case SubmissionStep::Print:
        if (const auto form = session().policy().form(unprintedRole(*packet)))
            return tr("Print %1").arg(paperName(*form));
        break;
    case SubmissionStep::Sign:
        return tr("Record signed papers");
    case SubmissionStep::HandIn:
        return tr("Record as handed in");
    case SubmissionStep::Receive:
        return tr("Record as received");
    case SubmissionStep::Decide:
        return tr("Record the decision");
    case SubmissionStep::IssueIds:
        return tr("Record the issue of IDs");
    case SubmissionStep::Nothing:
        break;
    }
    return {};
}

void SubmissionPage::printPaper(const QString &role)
{
    policy::FormRequest request;
    request.role = role;
    request.date = session().clock().today();
    request.subjects = {current()};
    tools().printing.print(window(), request, {});
}

// How far it is: the steps of its kind side by side.
void SubmissionPage::describeCourse(const Submission &packet, Facts &facts) const
{
    if (packet.status == SubmissionStatus::Cancelled)
        return;
    QDate signedOn;
    for (const SubmissionPaper &paper : packet.papers)
        signedOn = std::max(signedOn, paper.signedOn);
    const bool isSigned = has(packet, SubmissionStatus::Signed);
    const bool submitted = has(packet, SubmissionStatus::Submitted);
    QList<Facts::Span> spans{
        spanOf(tr("Prepared"), packet.preparedOn, true),
        spanOf(tr("Signed"), isSigned ? signedOn : QDate(), isSigned),
        spanOf(tr("Handed in"), submitted ? packet.submittedOn : QDate(), submitted),
        spanOf(tr("Received"), packet.receivedOn, has(packet, SubmissionStatus::Received)),
    };
    if (policy::isDecided(session().policy(), packet.kind)) {
        const bool decided = has(packet, SubmissionStatus::Accepted);
        const bool refused = packet.status == SubmissionStatus::Refused;
        spans.append(spanOf(!decided ? tr("Decision")
                : refused            ? tr("Refused")
                                     : tr("Accepted"),
            packet.decidedOn, decided, refused ? Tone::Bad : Tone::Good));
        if (!refused)
            spans.append(spanOf(tr("IDs issued"), packet.idsIssuedOn, has(packet, SubmissionStatus::IdsIssued)));
    }
    facts.timeline(spans);
}

void SubmissionPage::describe(const QString &subject, Facts &facts)
{
    const auto packet = submission(subject);
    if (!packet)
        return;
    const policy::Policy &rules = session().policy();
    facts.title(title(*packet), tr("Prepared on %1").arg(bothCalendars(packet->preparedOn)));
    facts.status(tr("State"), Words::of(packet->status), tables::toneOf(packet->status));
    describeCourse(*packet, facts);
    facts.pair(tr("Articles"), tables::articlesText(policy::articlesOf(rules, packet->kind), rules));
    facts.pair(tr("From when"), packet->effectiveOn);
    facts.pair(tr("Reason"), packet->reason);
    facts.pair(tr("Handed in to"), policy::recipientOf(rules, packet->kind));
    facts.pair(tr("Handed in on"), packet->submittedOn);
    if (packet->method != SubmissionMethod::Unrecorded)
        facts.pair(tr("Way of handing in"), Words::of(packet->method));
    facts.pair(tr("Received on"), packet->receivedOn);
    facts.pair(tr("Receipt number"), packet->receiptNumber);
    facts.pair(tr("Decided on"), packet->decidedOn);
    facts.pair(tr("Reason of the decision"), packet->decisionReason);
    facts.pair(tr("IDs issued on"), packet->idsIssuedOn);
    facts.pair(tr("Facility manager at signing"), people().staffName(packet->managerAtSigning));
    for (const TrainingSession &course : session().records().trainings) {
        if (course.id == packet->training)
            facts.pair(tr("Course or video"), tr("%1 (%2)").arg(course.title, warekiShort(course.heldOn)));
    }
    facts.pair(tr("Reason of the return"), packet->returnedReason);
    facts.pair(tr("Note"), packet->note);
    describePapers(*packet, facts);
    facts.heading(tr("Submission office"));
    for (const QString &line : rules.submissionOffice())
        facts.line(line);
    const auto rule = rules.submission(packet->kind);
    if (packet->roster.isEmpty() && rule && rule->lists == policy::SubmissionRule::Lists::Nobody)
        return; // the pledge lists nobody
    facts.heading(tr("People listed (%1)").arg(packet->roster.size()));
    for (const StaffId id : packet->roster) {
        const QString name = people().staffName(id);
        facts.line(name.isEmpty() ? tr("(deleted person)") : name);
    }
}

void SubmissionPage::describePapers(const Submission &packet, Facts &facts) const
{
    facts.heading(tr("Papers"));
    for (const SubmissionPaper &paper : packet.papers) {
        const auto form = session().policy().form(paper.role);
        const QString title = form ? paperName(*form) : paper.role;
        if (paper.signedOn.isValid())
            facts.status(title, tr("Signed on %1").arg(warekiShort(paper.signedOn)), Tone::Good);
        else
            facts.status(title, paper.document.isStored() ? tr("Printed, not signed yet") : tr("Not printed yet"),
                Tone::Attention);
    }
    for (const SubmissionPaper &paper : packet.papers) {
        const auto form = session().policy().form(paper.role);
        if (paper.document.isStored())
            facts.link(
                tr("Print again"), u"reprint:%1"_s.arg(paper.document.value), form ? paperName(*form) : paper.role);
    }
}

} // namespace mcs::app
