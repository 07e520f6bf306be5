// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/appointmenteditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

AppointmentEditor::AppointmentEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"appointment"_s, subject, parent)
{
    const QDate today = session.clock().today();
    m_appointment.from = today;
    if (const auto staff = idFromText<StaffId>(subject))
        m_appointment.staff = *staff;
    for (const Appointment &appointment : session.records().appointments) {
        if (toText(appointment.id) == subject)
            m_appointment = appointment;
    }
    setWindowTitle(m_appointment.id.isStored() ? tr("Appointment") : tr("New appointment"));
    const auto date = [today](QDate value) {
        auto *edit = new DateEdit(today);
        edit->setDate(value);
        return edit;
    };
    addField(u"staff"_s, tr("&Person"), new StaffCombo(session.records().staff, today, m_appointment.staff));
    setRequired(u"staff"_s);
    addField(u"role"_s, tr("&Office"),
        enumCombo({OfficeRole::McsAdministrator, OfficeRole::FacilityManager, OfficeRole::OperationsManager,
                      OfficeRole::SystemManager, OfficeRole::PrivacyOfficer, OfficeRole::Auditor,
                      OfficeRole::CommitteeMember},
            m_appointment.role),
        tr("In a small facility one person may hold all of them."));
    addField(u"from"_s, tr("&From"), date(m_appointment.from));
    setRequired(u"from"_s);
    addField(
        u"to"_s, tr("&Until"), date(m_appointment.to), tr("The last day in office. Leave it empty while in office."));
    addField(u"explained"_s, tr("Role &explained on"), date(m_appointment.roleExplainedOn),
        tr("The role is explained before the rights are given."));
}

void AppointmentEditor::check()
{
    const QDate from = qobject_cast<DateEdit *>(input(u"from"_s))->date();
    const QDate to = qobject_cast<DateEdit *>(input(u"to"_s))->date();
    if (from.isValid() && to.isValid() && to < from)
        refuse(u"to"_s, tr("The last day lies before the first. Please check both dates."));
}

Result<void> AppointmentEditor::save()
{
    Appointment appointment = m_appointment;
    appointment.staff = qobject_cast<StaffCombo *>(input(u"staff"_s))->staff();
    appointment.role = enumValue<OfficeRole>(input(u"role"_s));
    appointment.from = qobject_cast<DateEdit *>(input(u"from"_s))->date();
    appointment.to = qobject_cast<DateEdit *>(input(u"to"_s))->date();
    appointment.roleExplainedOn = qobject_cast<DateEdit *>(input(u"explained"_s))->date();
    const auto saved = session().registers().saveAppointment(appointment);
    return withoutValue(saved);
}

} // namespace mcs::app
