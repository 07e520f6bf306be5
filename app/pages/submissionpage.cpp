// SPDX-License-Identifier: Apache-2.0
#include "app/pages/submissionpage.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/recordtable.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
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

} // namespace

SubmissionPage::SubmissionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"submissions"_s, *new tables::SubmissionModel, false, parent)
    , m_model(static_cast<tables::SubmissionModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::SubmissionModel::Number);
    table()->setAccessibleName(tr("Applications to the office of the region"));
    showEmptyHint(tr("Nothing has been handed in yet. Press F6 to prepare the first application."));
    addPageAction(u"add"_s, tr("Prepare an application"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"packet"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addSeparator();
    // One button a paper: they are different forms, printed on their own.
    QKeySequence keys(Qt::Key_F8);
    for (const policy::FormInfo &form : session().policy().forms()) {
        if (form.packet.isEmpty())
            continue;
        const QString role = form.role;
        m_prints.append({role,
            addPageAction(u"print"_s, tr("Print %1").arg(paperName(form)), keys, Permission::PrintForms, Needs::One,
                [this, role] { printPaper(role); })});
        m_prints.last().second->setToolTip(form.title);
        keys = QKeySequence(Qt::SHIFT | Qt::Key_F8);
    }
    addSeparator();
    const auto step = [this](const QString &kind) { return [this, kind] { edit(kind, current()); }; };
    m_sign = addPageAction(
        u"sign"_s, tr("Record as signed"), Qt::Key_F9, Permission::EditRecords, Needs::One, step(u"step-signed"_s));
    m_submit = addPageAction(u"submit"_s, tr("Record as handed in"), Qt::Key_F7, Permission::EditRecords, Needs::One,
        step(u"step-submitted"_s));
    m_receive = addPageAction(u"receive"_s, tr("Record as received"), Qt::Key_F11, Permission::EditRecords, Needs::One,
        step(u"step-received"_s));
    addSeparator();
    m_return = addPageAction(
        u"return"_s, tr("Record as sent back"), {}, Permission::EditRecords, Needs::One, step(u"step-returned"_s));
    m_cancel = addPageAction(
        u"cancel"_s, tr("Cancel the packet"), {}, Permission::EditRecords, Needs::One, step(u"step-cancelled"_s));
}

void SubmissionPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

std::optional<Submission> SubmissionPage::submission(const QString &subject) const
{
    for (const Submission &one : session().records().submissions) {
        if (toText(one.id) == subject)
            return one;
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

QString SubmissionPage::nextStep(const Submission &submission) const
{
    switch (submission.status) {
    case SubmissionStatus::Draft:
    case SubmissionStatus::Returned:
        return unprintedRole(submission).isEmpty() ? u"step-signed"_s : u"print"_s;
    case SubmissionStatus::Printed:
        return u"step-signed"_s;
    case SubmissionStatus::Signed:
        return u"step-submitted"_s;
    case SubmissionStatus::Submitted:
        return u"step-received"_s;
    case SubmissionStatus::Received:
    case SubmissionStatus::Completed:
    case SubmissionStatus::Cancelled:
    case SubmissionStatus::Accepted:
    case SubmissionStatus::Refused:
    case SubmissionStatus::IdsIssued:
        break;
    }
    return {};
}

void SubmissionPage::updateActions()
{
    const auto packet = submission(current());
    const SubmissionStatus status = packet ? packet->status : SubmissionStatus::Cancelled;
    const bool making = status <= SubmissionStatus::Signed || status == SubmissionStatus::Returned;
    for (const auto &[role, action] : std::as_const(m_prints)) {
        const auto holds = [role = role](const SubmissionPaper &paper) { return paper.role == role; };
        setAllowed(action, packet && making && std::any_of(packet->papers.cbegin(), packet->papers.cend(), holds));
    }
    setAllowed(m_sign, packet && making);
    setAllowed(m_submit, packet && (status == SubmissionStatus::Signed || status == SubmissionStatus::Printed));
    setAllowed(m_receive, status == SubmissionStatus::Submitted);
    setAllowed(m_return, status == SubmissionStatus::Submitted || status == SubmissionStatus::Received);
    setAllowed(m_cancel, packet && making);
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
    const QString step = packet ? nextStep(*packet) : QString();
    if (step == "print"_L1) {
        const auto form = session().policy().form(unprintedRole(*packet));
        return form ? tr("Print %1").arg(paperName(*form)) : QString();
    }
    if (step == "step-signed"_L1)
        return tr("Record signed papers");
    if (step == "step-submitted"_L1)
        return tr("Record as handed in");
    if (step == "step-received"_L1)
        return tr("Record as received");
    return {};
}

void SubmissionPage::printPaper(const QString &role)
{
    const auto packet = submission(current());
    if (!packet)
        return;
    policy::FormRequest request;
    request.role = role;
    request.date = session().clock().today();
    if (const auto form = session().policy().form(role); form && form->additions) {
        for (const StaffId id : packet->roster)
            request.subjects.append(toText(id));
    }
    tools().printing.print(window(), request, {});
}

void SubmissionPage::describe(const QString &subject, Facts &facts)
{
    const auto packet = submission(subject);
    if (!packet)
        return;
    facts.title(Words::of(packet->kind), tr("Prepared on %1").arg(bothCalendars(packet->preparedOn)));
    facts.status(tr("State"), Words::of(packet->status), tables::toneOf(packet->status));
    facts.pair(tr("Articles"),
        tables::articlesText(
            session().policy().demand(packet->kind == SubmissionKind::Addition ? u"addition"_s : u"packet"_s).articles,
            session().policy()));
    facts.pair(tr("Handed in on"), packet->submittedOn);
    if (packet->method != SubmissionMethod::Unrecorded)
        facts.pair(tr("Way of handing in"), Words::of(packet->method));
    facts.pair(tr("Received on"), packet->receivedOn);
    facts.pair(tr("Receipt number"), packet->receiptNumber);
    facts.pair(tr("Facility manager at signing"), people().staffName(packet->managerAtSigning));
    facts.pair(tr("Reason of the return"), packet->returnedReason);
    facts.pair(tr("Note"), packet->note);
    facts.heading(tr("Papers"));
    for (const SubmissionPaper &paper : packet->papers) {
        const auto form = session().policy().form(paper.role);
        const QString title = form ? paperName(*form) : paper.role;
        if (paper.signedOn.isValid())
            facts.status(title, tr("Signed on %1").arg(warekiShort(paper.signedOn)), Tone::Good);
        else
            facts.status(title, paper.document.isStored() ? tr("Printed, not signed yet") : tr("Not printed yet"),
                Tone::Attention);
    }
    for (const SubmissionPaper &paper : packet->papers) {
        const auto form = session().policy().form(paper.role);
        if (paper.document.isStored())
            facts.link(
                tr("Print again"), u"reprint:%1"_s.arg(paper.document.value), form ? paperName(*form) : paper.role);
    }
    facts.heading(tr("Submission office"));
    for (const QString &line : session().policy().submissionOffice())
        facts.line(line);
    if (packet->kind == SubmissionKind::Renewal)
        return; // the pledge lists nobody
    facts.heading(tr("People listed (%1)").arg(packet->roster.size()));
    for (const StaffId id : packet->roster) {
        const QString name = people().staffName(id);
        facts.line(name.isEmpty() ? tr("(deleted person)") : name);
    }
}

} // namespace mcs::app
