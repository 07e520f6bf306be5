// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/consenteditor.h"

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

ConsentEditor::ConsentEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"consent"_s, subject, parent)
{
    setWindowTitle(tr("Record a signed consent"));
    const QDate today = session.clock().today();
    m_consent.patient = idFromText<PatientId>(subject).value_or(PatientId{});
    // The paper under way, or the consent in force to be put right; else one that was printed elsewhere.
    const tables::PeopleMap people(session.records());
    const auto newest = people.newestConsent(m_consent.patient);
    if (newest && newest->status <= ConsentStatus::Signed)
        m_consent = *newest;
    else if (const auto inForce = people.consentInForce(m_consent.patient);
             inForce && newest && newest->id == inForce->id)
        m_consent = *inForce;
    if (!m_consent.explainedBy.isStored())
        m_consent.explainedBy = session.ledger().currentUser().staff;
    Patient patient;
    for (const Patient &one : session.records().patients) {
        if (one.id == m_consent.patient)
            patient = one;
    }
    const auto date = [today](QDate value) {
        auto *edit = new DateEdit(today);
        edit->setDate(value);
        return edit;
    };
    QStringList names;
    QStringList relations;
    for (const PatientContact &contact : patient.contacts) {
        names += contact.name;
        relations += contact.relation;
    }
    QStringList places;
    for (const Consent &consent : session.records().consents)
        places += consent.storagePlace;

    addHeading(tr("Consent of %1").arg(patient.name));
    addField(
        u"explainer"_s, tr("&Explained by"), new StaffCombo(session.records().staff, today, m_consent.explainedBy));
    addField(u"explained"_s, tr("Explaine&d on"), date(m_consent.explainedOn));
    addField(u"signed"_s, tr("&Signed on"), date(m_consent.signedOn), tr("The date written on the paper."));
    setRequired(u"signed"_s);
    addField(u"signer-kind"_s, tr("Signed &by"),
        enumCombo({SignerKind::Patient, SignerKind::Family, SignerKind::Proxy, SignerKind::WrittenByAnother},
            m_consent.signerKind));
    auto *name = textEdit(m_consent.signerName, 100);
    suggest(name, names);
    addField(u"signer"_s, tr("&Name of the signer"), name);
    auto *relation = textEdit(m_consent.relation, 50);
    suggest(relation, relations);
    addField(u"relation"_s, tr("&Relation to the patient"), relation);
    addField(u"reason"_s, tr("Reason for &writing on behalf"), textEdit(m_consent.proxyReason, 200));
    addField(u"counterpart"_s, tr("Co&unterpart handed over on"), date(m_consent.counterpartHandedOn),
        tr("Leave this empty if it has not been handed over yet."));
    auto *place = textEdit(m_consent.storagePlace, 200);
    suggest(place, places);
    addField(u"place"_s, tr("&Place of the original"), place, tr("For example the name of the folder and the shelf."));
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_consent.note));
    setCaption(tr("Record as signed"));

    auto *kind = qobject_cast<QComboBox *>(input(u"signer-kind"_s));
    connect(kind, &QComboBox::currentIndexChanged, this, &ConsentEditor::showSigner);
    // A family contact fills in the relation that is on record.
    const QList<PatientContact> contacts = patient.contacts;
    connect(name, &QLineEdit::editingFinished, this, [this, contacts, relation, name] {
        for (const PatientContact &contact : contacts) {
            if (contact.name == name->text() && relation->text().isEmpty())
                relation->setText(contact.relation);
        }
    });
    showSigner();
}

void ConsentEditor::showSigner()
{
    const auto kind = enumValue<SignerKind>(input(u"signer-kind"_s));
    setFieldVisible(u"signer"_s, kind != SignerKind::Patient);
    setFieldVisible(u"relation"_s, kind != SignerKind::Patient);
    setFieldVisible(u"reason"_s, kind == SignerKind::WrittenByAnother);
}

Consent ConsentEditor::consent() const
{
    const auto text = [this](const QString &key) { return inputValue(input(key)).toString().trimmed(); };
    const auto date = [this](const QString &key) { return qobject_cast<DateEdit *>(input(key))->date(); };
    Consent consent = m_consent;
    consent.explainedBy = qobject_cast<StaffCombo *>(input(u"explainer"_s))->staff();
    consent.explainedOn = date(u"explained"_s);
    consent.signedOn = date(u"signed"_s);
    consent.signerKind = enumValue<SignerKind>(input(u"signer-kind"_s));
    const bool another = consent.signerKind != SignerKind::Patient;
    consent.signerName = another ? text(u"signer"_s) : QString();
    consent.relation = another ? text(u"relation"_s) : QString();
    consent.proxyReason = consent.signerKind == SignerKind::WrittenByAnother ? text(u"reason"_s) : QString();
    consent.counterpartHandedOn = date(u"counterpart"_s);
    consent.storagePlace = text(u"place"_s);
    consent.note = text(u"note"_s);
    return consent;
}

void ConsentEditor::check()
{
    const Consent consent = this->consent();
    const QDate today = session().clock().today();
    for (const QString &key : {u"explained"_s, u"signed"_s, u"counterpart"_s}) {
        if (const QDate day = qobject_cast<DateEdit *>(input(key))->date(); day.isValid() && day > today)
            refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
    }
    if (!consent.explainedBy.isStored())
        refuse(u"explainer"_s, tr("Please choose who explained the consent."));
    if (!inputValue(input(u"explained"_s)).toString().isEmpty() || consent.signedOn.isValid()) {
        if (!consent.explainedOn.isValid() && inputValue(input(u"explained"_s)).toString().isEmpty())
            refuse(u"explained"_s, tr("Please enter the day of the explanation."));
        else if (consent.explainedOn.isValid() && consent.signedOn.isValid() && consent.signedOn < consent.explainedOn)
            refuse(u"signed"_s, tr("The signature lies before the explanation. Please check both dates."));
    }
    if (consent.signerKind != SignerKind::Patient && consent.signerName.isEmpty())
        refuse(u"signer"_s, tr("Please enter who signed."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.relation.isEmpty())
        refuse(u"relation"_s, tr("Please enter the relation of the person who wrote."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.proxyReason.isEmpty())
        refuse(u"reason"_s, tr("Please enter why another person wrote."));
    if (consent.counterpartHandedOn.isValid() && consent.signedOn.isValid()
        && consent.counterpartHandedOn < consent.signedOn)
        refuse(u"counterpart"_s, tr("This lies before the signature. Please check both dates."));
    refuse(u"place"_s, checkText(label(u"place"_s), consent.storagePlace, 200));
    refuse(u"note"_s, checkText(label(u"note"_s), consent.note, 1000));
}

Result<void> ConsentEditor::save()
{
    const Consent typed = consent();
    return session().ledger().atomically([&]() -> Result<void> {
        Consent asSigned = typed;
        asSigned.counterpartHandedOn = m_consent.counterpartHandedOn;
        const auto saved = session().registers().consentSigned(asSigned);
        if (!saved)
            return saved.error();
        if (typed.counterpartHandedOn.isValid() && typed.counterpartHandedOn != saved->counterpartHandedOn) {
            if (const auto handed = session().registers().counterpartHanded(saved->id, typed.counterpartHandedOn);
                !handed)
                return handed.error();
        }
        return {};
    });
}

} // namespace mcs::app
