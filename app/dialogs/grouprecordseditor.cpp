// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/grouprecordseditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

AgreementEditor::AgreementEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"agreement"_s, subject, parent)
{
    for (const GroupAgreement &one : session.records().agreements) {
        if (toText(one.id) == subject)
            m_agreement = one;
    }
    const Group *of = m_agreement.id.isStored() ? map().group(m_agreement.group) : group(subject);
    if (!m_agreement.id.isStored()) {
        m_agreement.group = of ? of->id : GroupId{};
        m_agreement.discussedOn = session.clock().today();
        if (of && of->withFamily)
            m_agreement.kind = AgreementKind::FamilyParticipation;
    }
    setWindowTitle(tr("Agreement of a group"));
    if (of)
        addHeading(map().title(*of));
    addField(u"kind"_s, tr("&About"),
        enumCombo({AgreementKind::Usage, AgreementKind::SecondaryUse, AgreementKind::Contact,
                      AgreementKind::FamilyParticipation},
            m_agreement.kind));
    addDay(u"discussed"_s, tr("&Discussed on"), m_agreement.discussedOn, true);
    addDay(u"agreed"_s, tr("A&greed on"), m_agreement.agreedOn, false, tr("Leave this empty if it was not agreed."));
    addField(u"participants"_s, tr("&Taking part"), textEdit(m_agreement.participants, 300));
    addField(u"text"_s, tr("&What was agreed"), new QPlainTextEdit(m_agreement.text),
        tr("With patient or family: why it is necessary. No clinical details here."));
    addField(u"effect"_s, tr("&Effectiveness"), new QPlainTextEdit(m_agreement.effectiveness),
        tr("What their taking part is good for."));
    auto *kind = qobject_cast<QComboBox *>(input(u"kind"_s));
    const auto showEffect = [this, kind] {
        setFieldVisible(u"effect"_s, enumValue<AgreementKind>(kind) == AgreementKind::FamilyParticipation);
    };
    connect(kind, &QComboBox::currentIndexChanged, this, showEffect);
    showEffect();
}

void AgreementEditor::check()
{
    GroupDialog::check();
    checkOrder(u"discussed"_s, u"agreed"_s);
    checkLength(u"text"_s, 1000);
    checkLength(u"effect"_s, 1000);
}

Result<void> AgreementEditor::save()
{
    GroupAgreement agreement = m_agreement;
    agreement.kind = enumValue<AgreementKind>(input(u"kind"_s));
    agreement.discussedOn = day(u"discussed"_s);
    agreement.agreedOn = day(u"agreed"_s);
    agreement.participants = text(u"participants"_s);
    agreement.text = text(u"text"_s);
    agreement.effectiveness = agreement.kind == AgreementKind::FamilyParticipation ? text(u"effect"_s) : QString();
    return withoutValue(session().registers().groups().saveAgreement(agreement));
}

PostCheckEditor::PostCheckEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"post-check"_s, subject, parent)
{
    const QDate today = session.clock().today();
    m_check.checkedOn = today;
    m_check.checker = session.ledger().currentUser().staff;
    QStringList subjects = subject.split(u',');
    for (const PostCheck &one : session.records().postChecks) {
        if (toText(one.id) == subject) {
            m_check = one;
            subjects = {toText(one.group)};
        }
    }
    QStringList names;
    for (const QString &one : std::as_const(subjects)) {
        if (const Group *checked = group(one)) {
            m_groups.append(checked->id);
            names.append(map().title(*checked));
        }
    }
    setWindowTitle(tr("Check of the posts"));
    if (names.size() > 6)
        names = names.mid(0, 5) + QStringList{tr("and %n more", nullptr, int(names.size()) - 5)};
    addHeading(tr("The posts of %1 were looked at.").arg(tr("%n group(s)", nullptr, int(m_groups.size()))));
    addText(names.join(u'\n'));
    addArticles({u"post-monitoring"_s});
    addDay(u"day"_s, tr("&Looked at on"), m_check.checkedOn, true);
    addField(u"checker"_s, tr("Looked at &by"), new StaffCombo(session.records().staff, today, m_check.checker));
    addField(u"finding"_s, tr("&Finding"),
        enumCombo({PostFinding::None, PostFinding::WrongPost, PostFinding::OtherPatient, PostFinding::Improper,
                      PostFinding::TooMuch, PostFinding::Suspicious},
            m_check.finding),
        m_groups.size() > 1 ? tr("A finding belongs to a single group: record it there.")
                            : tr("Only what kind it was; never what was written."));
    addField(u"action"_s, tr("&Action"),
        enumCombo(
            {PostAction::None, PostAction::AuthorAsked, PostAction::DeletedByAdministrator, PostAction::GroupTold},
            m_check.action));
    addDay(u"done"_s, tr("&Done on"), m_check.doneOn, false);
    input(u"finding"_s)->setEnabled(m_groups.size() == 1);
    for (const QString &key : {u"finding"_s, u"action"_s})
        connect(qobject_cast<QComboBox *>(input(key)), &QComboBox::currentIndexChanged, this,
            &PostCheckEditor::showFinding);
    setCaption(tr("Record the check"));
    showFinding();
}

void PostCheckEditor::showFinding()
{
    const bool found = enumValue<PostFinding>(input(u"finding"_s)) != PostFinding::None;
    setFieldVisible(u"action"_s, found);
    setFieldVisible(u"done"_s, found && enumValue<PostAction>(input(u"action"_s)) != PostAction::None);
}

void PostCheckEditor::check()
{
    GroupDialog::check();
    if (!qobject_cast<StaffCombo *>(input(u"checker"_s))->staff().isStored())
        refuse(u"checker"_s, tr("Please choose who looked at the posts."));
}

Result<void> PostCheckEditor::save()
{
    PostCheck check = m_check;
    check.checkedOn = day(u"day"_s);
    check.checker = qobject_cast<StaffCombo *>(input(u"checker"_s))->staff();
    check.finding = enumValue<PostFinding>(input(u"finding"_s));
    if (isFieldVisible(u"action"_s))
        check.action = enumValue<PostAction>(input(u"action"_s));
    if (isFieldVisible(u"done"_s))
        check.doneOn = day(u"done"_s);
    return session().registers().groups().checkPosts(m_groups, check);
}

DeletionRequestEditor::DeletionRequestEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"deletion-request"_s, subject, parent)
{
    for (const DeletionRequest &one : session.records().deletionRequests) {
        if (toText(one.id) == subject)
            m_request = one;
    }
    const Group *of = m_request.id.isStored() ? map().group(m_request.group) : group(subject);
    if (!m_request.id.isStored() && of) {
        // The request that is under way, if there is one.
        if (const DeletionRequest *open = map().deletionRequest(of->id); open && !open->informedOn.isValid())
            m_request = *open;
        m_request.group = of->id;
    }
    if (!m_request.id.isStored())
        m_request.requestedOn = session.clock().today();
    setWindowTitle(tr("Request for complete deletion"));
    if (of)
        addHeading(map().title(*of));
    QStringList requesters;
    if (const Patient *patient = of ? map().patient(of->patient) : nullptr) {
        requesters += tr("%1 (the patient)").arg(patient->name);
        for (const PatientContact &contact : patient->contacts)
            requesters += contact.relation.isEmpty() ? contact.name : tr("%1 (%2)").arg(contact.name, contact.relation);
    }
    auto *requester = textEdit(m_request.requester, 100);
    suggest(requester, requesters);
    addField(u"requester"_s, tr("&Asked by"), requester, tr("Patient or family, with the relation."));
    setRequired(u"requester"_s);
    addField(u"channel"_s, tr("&How it reached us"), textEdit(m_request.channel, 100));
    addDay(u"requested"_s, tr("&Received on"), m_request.requestedOn, true);
    addDay(u"identity"_s, tr("&Identity checked on"), m_request.identityCheckedOn, false);
    const QString vendor
        = m_request.vendor.isEmpty() ? session.policy().operatorOn(session.clock().today()) : m_request.vendor;
    addDay(u"sent"_s, tr("&Sent to the operator on"), m_request.sentOn, false,
        vendor.isEmpty() ? QString() : tr("Operator of MCS: %1").arg(vendor));
    addDay(u"completed"_s, tr("&Completion told on"), m_request.completedOn, false);
    addDay(u"informed"_s, tr("Requester in&formed on"), m_request.informedOn, false);
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_request.note));
}

void DeletionRequestEditor::check()
{
    GroupDialog::check();
    const QStringList steps{u"requested"_s, u"identity"_s, u"sent"_s, u"completed"_s, u"informed"_s};
    for (int at = 1; at < steps.size(); ++at) {
        if (day(steps.at(at)).isValid() && !day(steps.at(at - 1)).isValid())
            refuse(steps.at(at - 1), tr("Please enter this day first; no step may be left out."));
        checkOrder(steps.at(at - 1), steps.at(at));
    }
    checkLength(u"note"_s, 1000);
}

Result<void> DeletionRequestEditor::save()
{
    DeletionRequest request = m_request;
    request.requester = text(u"requester"_s);
    request.channel = text(u"channel"_s);
    request.requestedOn = day(u"requested"_s);
    request.identityCheckedOn = day(u"identity"_s);
    request.sentOn = day(u"sent"_s);
    request.completedOn = day(u"completed"_s);
    request.informedOn = day(u"informed"_s);
    request.note = text(u"note"_s);
    return withoutValue(session().registers().groups().saveDeletionRequest(request));
}

} // namespace mcs::app
