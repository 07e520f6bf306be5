// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/packetstepeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/japanese.h"
#include "models/policy/submissions.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"step-signed", "step-submitted", "step-received", "step-decided", "step-ids",
    "step-completed", "step-returned", "step-cancelled"};

} // namespace

QString PacketStepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

std::optional<PacketStepEditor::Step> PacketStepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

PacketStepEditor::PacketStepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : RecordEditor(session, kindOf(step), subject, parent)
    , m_step(step)
{
    for (const Submission &submission : session.records().submissions) {
        if (toText(submission.id) == subject)
            m_packet = submission;
    }
    build();
}

void PacketStepEditor::addDay(const QString &key, const QString &label, QDate day, bool required)
{
    auto *edit = new DateEdit(session().clock().today());
    edit->setDate(day);
    addField(key, label, edit);
    if (required)
        setRequired(key);
}

void PacketStepEditor::addReason(const QString &label, bool required)
{
    addField(u"reason"_s, label, new QPlainTextEdit);
    if (required)
        setRequired(u"reason"_s);
}

void PacketStepEditor::build()
{
    const QDate today = session().clock().today();
    switch (m_step) {
    case Step::Signed:
        buildSigned();
        break;
    case Step::Submitted:
        buildSubmitted();
        break;
    case Step::Received:
        setWindowTitle(tr("Record the receipt"));
        addHeading(tr("The office has received the papers."));
        addDay(u"day"_s, tr("&Received on"), today);
        addField(u"number"_s, tr("Receipt &number"), textEdit({}, 100), tr("Leave this empty if there is none."));
        setCaption(tr("Record as received"));
        break;
    case Step::Decided:
        buildDecided();
        break;
    case Step::IdsIssued:
        setWindowTitle(tr("Record the issue of IDs"));
        addHeading(tr("The office has issued the IDs of the people listed."));
        addText(tr("From then on their accounts may be recorded as acquired."));
        addDay(u"day"_s, tr("&IDs issued on"), today);
        setCaption(tr("Record as issued"));
        break;
    case Step::Completed:
        setWindowTitle(tr("Complete the notification"));
        addHeading(tr("Nothing more will come of this notification."));
        addText(tr("It can no longer be sent back after that."));
        setCaption(tr("Record as completed"));
        break;
    case Step::Returned:
        setWindowTitle(tr("Record that the papers came back"));
        addHeading(tr("The office has sent the papers back. They can be put right and printed again."));
        addReason(tr("&Reason"));
        setCaption(tr("Record as sent back"));
        break;
    case Step::Cancelled:
        setWindowTitle(tr("Cancel the packet"));
        addHeading(tr("The packet is kept as cancelled. Papers that were printed are no longer to be used."));
        addReason(tr("&Reason"));
        setCaption(tr("Cancel the packet"));
        break;
    }
}

void PacketStepEditor::buildSigned()
{
    const QDate today = session().clock().today();
    setWindowTitle(tr("Record signed papers"));
    addHeading(tr("Enter the date written on each paper that has been signed and sealed."));
    for (const SubmissionPaper &paper : std::as_const(m_packet.papers)) {
        const auto form = session().policy().form(paper.role);
        QString number = form ? form->number : paper.role;
        number.remove(u'＜').remove(u'＞');
        const QString key = u"signed-"_s + paper.role;
        addDay(key, number.isEmpty() ? form->title : number, paper.signedOn.isValid() ? paper.signedOn : today, false);
        if (form)
            setHint(key, form->title);
    }
    setCaption(tr("Record as signed"));
}

void PacketStepEditor::buildSubmitted()
{
    setWindowTitle(tr("Record the handing in"));
    addHeading(tr("All papers of the packet are handed in together."));
    QStringList office = session().policy().submissionOffice();
    const QString recipient = policy::recipientOf(session().policy(), m_packet.kind);
    if (!recipient.isEmpty() && !office.contains(recipient))
        office.prepend(recipient);
    addText(office.join(u'\n'));
    addDay(u"day"_s, tr("&Handed in on"), session().clock().today());
    addField(u"method"_s, tr("&Way of handing in"),
        enumCombo({SubmissionMethod::Unrecorded, SubmissionMethod::ByHand, SubmissionMethod::Post,
                      SubmissionMethod::Fax, SubmissionMethod::Email},
            SubmissionMethod::ByHand));
    setCaption(tr("Record as handed in"));
}

void PacketStepEditor::buildDecided()
{
    setWindowTitle(tr("Record what the office decided"));
    addHeading(tr("The office has decided whether the people listed may use MCS."));
    addField(u"decision"_s, tr("&Decision"),
        enumCombo({SubmissionStatus::Accepted, SubmissionStatus::Refused}, SubmissionStatus::Accepted));
    addDay(u"day"_s, tr("Decided &on"), session().clock().today());
    addReason(tr("&Reason"), false);
    setHint(u"reason"_s, tr("Needed when it was refused. It is kept with the notification."));
    setCaption(tr("Record the decision"));
}

QDate PacketStepEditor::day(const QString &key) const
{
    return qobject_cast<DateEdit *>(input(key))->date();
}

QString PacketStepEditor::text(const QString &key) const
{
    return inputValue(input(key)).toString().trimmed();
}

void PacketStepEditor::check()
{
    QStringList keys;
    if (m_step == Step::Signed) {
        for (const SubmissionPaper &paper : std::as_const(m_packet.papers))
            keys.append(u"signed-"_s + paper.role);
    } else if (m_step <= Step::IdsIssued) {
        keys.append(u"day"_s);
    }
    for (const QString &key : std::as_const(keys)) {
        if (day(key).isValid() && day(key) > session().clock().today())
            refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
    }
    if (m_step == Step::Decided && enumValue<SubmissionStatus>(input(u"decision"_s)) == SubmissionStatus::Refused
        && text(u"reason"_s).isEmpty())
        refuse(u"reason"_s, tr("Please write why it was refused."));
}

Result<void> PacketStepEditor::save()
{
    policy::Registers &registers = session().registers();
    const SubmissionId packet = m_packet.id;
    switch (m_step) {
    case Step::Signed:
        return saveSigned();
    case Step::Submitted:
        return withoutValue(registers.packetSubmitted(packet, day(), enumValue<SubmissionMethod>(input(u"method"_s))));
    case Step::Received:
        return withoutValue(registers.packetReceived(packet, day(), text(u"number"_s)));
    case Step::Decided:
        return withoutValue(registers.packetDecided(packet,
            enumValue<SubmissionStatus>(input(u"decision"_s)) == SubmissionStatus::Accepted, day(), text(u"reason"_s)));
    case Step::IdsIssued:
        return withoutValue(registers.idsIssued(packet, day()));
    case Step::Completed:
        return withoutValue(registers.packetCompleted(packet));
    case Step::Returned:
        return withoutValue(registers.packetReturned(packet, text(u"reason"_s)));
    case Step::Cancelled:
        break;
    }
    return withoutValue(registers.packetCancelled(packet, text(u"reason"_s)));
}

Result<void> PacketStepEditor::saveSigned()
{
    return session().ledger().atomically([&]() -> Result<void> {
        for (const SubmissionPaper &paper : std::as_const(m_packet.papers)) {
            const QDate signedOn = day(u"signed-"_s + paper.role);
            if (!signedOn.isValid() || signedOn == paper.signedOn)
                continue;
            if (const auto done = session().registers().paperSigned(m_packet.id, paper.role, signedOn); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace mcs::app
