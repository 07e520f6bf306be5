// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/patienteditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/contactsedit.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/japanese.h"
#include "models/tables/patientmodel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

PatientEditor::PatientEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"patient"_s, subject, parent)
{
    QStringList physicians;
    const auto id = idFromText<PatientId>(subject);
    for (const Patient &patient : session.records().patients) {
        physicians += patient.attendingPhysician;
        if (id && patient.id == *id)
            m_patient = patient;
    }
    for (const Staff &staff : session.records().staff) {
        if (staff.jobType == u"医師"_s)
            physicians += staff.name;
    }
    setWindowTitle(m_patient.id.isStored() ? tr("Patient") : tr("New patient"));
    const QDate today = session.clock().today();
    const auto date = [today](QDate value) {
        auto *edit = new DateEdit(today);
        edit->setDate(value);
        return edit;
    };
    addTab(tr("Patient"));
    addField(u"name"_s, tr("&Name"), textEdit(m_patient.name, 100));
    setRequired(u"name"_s);
    addField(u"kana"_s, tr("Re&ading"), textEdit(m_patient.kana, 100), tr("In katakana; decides the order of lists."));
    addField(u"birth"_s, tr("Date of &birth"), date(m_patient.birth));
    addField(u"sex"_s, tr("Se&x"), enumCombo({Sex::Unrecorded, Sex::Female, Sex::Male}, m_patient.sex));
    addField(u"address"_s, tr("A&ddress"), textEdit(m_patient.address));
    addField(u"tel"_s, tr("Te&lephone"), latinEdit(m_patient.tel, 50));
    auto *physician = textEdit(m_patient.attendingPhysician, 100);
    suggest(physician, physicians);
    addField(u"physician"_s, tr("Attending &physician"), physician);
    auto *shared = new QCheckBox;
    shared->setChecked(m_patient.sharedInMcs);
    addField(u"shared"_s, tr("Information is &shared in MCS"), shared, tr("A consent is needed before it is shared."));
    addField(u"care"_s, tr("&Care"),
        enumCombo(
            {CareStatus::AtHome, CareStatus::InHospital, CareStatus::InFacility, CareStatus::Ended, CareStatus::Died},
            m_patient.status));
    addField(u"ended"_s, tr("Care &ended on"), date(m_patient.endedOn));
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_patient.note), tr("No clinical details here."));
    addTab(tr("Contacts"));
    m_contacts = new ContactsEdit;
    m_contacts->setContacts(m_patient.contacts);
    addWide(m_contacts);

    const auto showEnd = [this] {
        Patient probe;
        probe.status = enumValue<CareStatus>(input(u"care"_s));
        setFieldVisible(u"ended"_s, tables::careHasEnded(probe));
    };
    connect(qobject_cast<QComboBox *>(input(u"care"_s)), &QComboBox::currentIndexChanged, this, showEnd);
    showEnd();
}

Patient PatientEditor::patient() const
{
    const auto text = [this](const QString &key) { return inputValue(input(key)).toString().trimmed(); };
    const auto date = [this](const QString &key) { return qobject_cast<DateEdit *>(input(key))->date(); };
    Patient patient = m_patient;
    patient.name = text(u"name"_s);
    patient.kana = text(u"kana"_s);
    patient.birth = date(u"birth"_s);
    patient.sex = enumValue<Sex>(input(u"sex"_s));
    patient.address = text(u"address"_s);
    patient.tel = text(u"tel"_s);
    patient.attendingPhysician = text(u"physician"_s);
    patient.sharedInMcs = inputValue(input(u"shared"_s)).toBool();
    patient.status = enumValue<CareStatus>(input(u"care"_s));
    patient.endedOn = tables::careHasEnded(patient) ? date(u"ended"_s) : QDate();
    patient.note = text(u"note"_s);
    patient.contacts = m_contacts->contacts();
    return patient;
}

void PatientEditor::check()
{
    const Patient patient = this->patient();
    const QDate today = session().clock().today();
    if (!patient.name.isEmpty())
        refuse(u"name"_s, checkName(label(u"name"_s), patient.name));
    refuse(u"kana"_s, checkText(label(u"kana"_s), patient.kana, 100));
    refuse(u"address"_s, checkText(label(u"address"_s), patient.address, 200));
    refuse(u"tel"_s, checkText(label(u"tel"_s), patient.tel, 50));
    refuse(u"physician"_s, checkText(label(u"physician"_s), patient.attendingPhysician, 100));
    refuse(u"note"_s, checkText(label(u"note"_s), patient.note, 1000));
    if (patient.birth.isValid() && patient.birth > today)
        refuse(u"birth"_s, tr("This day lies in the future. Please check the era and the year."));
    if (tables::careHasEnded(patient) && !patient.endedOn.isValid())
        refuse(u"ended"_s, tr("Please enter the day on which the care ended."));
    else if (patient.endedOn.isValid() && patient.endedOn > today)
        refuse(u"ended"_s, tr("This day lies in the future. Please enter the day on which it was done."));
}

Result<void> PatientEditor::save()
{
    const auto saved = session().registers().savePatient(patient());
    return withoutValue(saved);
}

QJsonObject PatientEditor::extraDraft() const
{
    return {{u"contacts"_s, m_contacts->draft()}};
}

void PatientEditor::setExtraDraft(const QJsonObject &extra)
{
    m_contacts->setDraft(extra[u"contacts"].toArray());
}

} // namespace mcs::app
