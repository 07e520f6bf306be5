// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/subjectrequesteditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/japanese.h"
#include "models/tables/peoplemap.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

SubjectRequestEditor::SubjectRequestEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"subject-request"_s, subject, parent)
{
    setWindowTitle(tr("Request about a patient's data"));
    const QDate today = session.clock().today();
    m_request.patient = idFromText<PatientId>(subject).value_or(PatientId{});
    m_request.receivedOn = today;
    m_request.handledBy = session.ledger().currentUser().staff;
    for (const DataSubjectRequest &request : session.records().subjectRequests) {
        if (toText(request.id) == subject)
            m_request = request;
    }
    const tables::PeopleMap people(session.records());
    const Patient *patient = people.patient(toText(m_request.patient));
    addHeading(tr("Request about the data of %1").arg(patient ? patient->name : QString()));
    using Kind = SubjectRequestKind;
    addField(u"kind"_s, tr("&Kind"),
        enumCombo({Kind::Purpose, Kind::Disclosure, Kind::StopSharing, Kind::Correction, Kind::Addition, Kind::Deletion,
                      Kind::StopUse, Kind::Erasure, Kind::Complaint},
            m_request.kind));
    auto *requester = textEdit(m_request.requester, 100);
    QStringList known;
    if (patient) {
        known += tr("%1 (the patient)").arg(patient->name);
        for (const PatientContact &contact : patient->contacts)
            known += contact.relation.isEmpty() ? contact.name : tr("%1 (%2)").arg(contact.name, contact.relation);
    }
    suggest(requester, known);
    addField(u"requester"_s, tr("&Asked by"), requester, tr("Name and relation to the patient."));
    setRequired(u"requester"_s);
    auto *received = new DateEdit(today);
    received->setDate(m_request.receivedOn);
    addField(u"received"_s, tr("&Received on"), received);
    setRequired(u"received"_s);
    buildAnswer();
}

void SubjectRequestEditor::buildAnswer()
{
    const QDate today = session().clock().today();
    addField(u"handler"_s, tr("&Handled by"), new StaffCombo(session().records().staff, today, m_request.handledBy));
    auto *decision = new QPlainTextEdit(m_request.decision);
    decision->setFixedHeight(fontMetrics().height() * 4);
    addField(
        u"decision"_s, tr("&Decision"), decision, tr("What was decided, and why. Write no content of the records."));
    auto *answered = new DateEdit(today);
    answered->setDate(m_request.answeredOn);
    QString hint = tr("Leave this empty as long as it is not answered.");
    const int days = session().policy().interval(u"data-subject-days"_s);
    if (session().policy().demand(u"data-subject-rights"_s).inForce && days > 0)
        hint += u' ' + tr("To be answered within %1 days.").arg(days);
    addField(u"answered"_s, tr("A&nswered on"), answered, hint);
    auto *note = new QPlainTextEdit(m_request.note);
    note->setFixedHeight(fontMetrics().height() * 3);
    addField(u"note"_s, tr("No&te"), note);
    setCaption(tr("Record"));
}

void SubjectRequestEditor::check()
{
    const QDate today = session().clock().today();
    const auto day = [this](const QString &key) { return qobject_cast<DateEdit *>(input(key))->date(); };
    for (const QString &key : {u"received"_s, u"answered"_s}) {
        if (day(key).isValid() && day(key) > today)
            refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
    }
    if (day(u"answered"_s).isValid() && day(u"answered"_s) < day(u"received"_s))
        refuse(u"answered"_s, tr("This lies before the request. Please check both dates."));
    if (day(u"answered"_s).isValid() && inputValue(input(u"decision"_s)).toString().trimmed().isEmpty())
        refuse(u"decision"_s, tr("Please write what was decided and answered."));
    refuse(u"decision"_s, checkText(label(u"decision"_s), inputValue(input(u"decision"_s)).toString(), 1000));
    refuse(u"note"_s, checkText(label(u"note"_s), inputValue(input(u"note"_s)).toString(), 1000));
}

Result<void> SubjectRequestEditor::save()
{
    DataSubjectRequest request = m_request;
    request.kind = enumValue<SubjectRequestKind>(input(u"kind"_s));
    request.requester = inputValue(input(u"requester"_s)).toString().trimmed();
    request.receivedOn = qobject_cast<DateEdit *>(input(u"received"_s))->date();
    request.handledBy = qobject_cast<StaffCombo *>(input(u"handler"_s))->staff();
    request.decision = inputValue(input(u"decision"_s)).toString().trimmed();
    request.answeredOn = qobject_cast<DateEdit *>(input(u"answered"_s))->date();
    request.note = inputValue(input(u"note"_s)).toString().trimmed();
    const auto saved = session().registers().saveSubjectRequest(request);
    return withoutValue(saved);
}

} // namespace mcs::app
