// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/consenteditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/japanese.h"
#include "models/tables/peoplemap.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

DateEdit *dateEdit(QDate day, QDate today)
{
    auto *edit = new DateEdit(today);
    edit->setDate(day);
    return edit;
}

QCheckBox *tick(bool checked)
{
    auto *box = new QCheckBox;
    box->setChecked(checked);
    return box;
}

} // namespace

ConsentEditor::ConsentEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"consent"_s, subject, parent)
{
    setWindowTitle(tr("Record a signed consent"));
    m_consent.patient = idFromText<PatientId>(subject).value_or(PatientId{});
    pickConsent();
    const tables::PeopleMap people(session.records());
    const Patient *found = people.patient(subject);
    const Patient patient = found ? *found : Patient();
    addHeading(tr("Consent of %1").arg(patient.name));
    if (m_changes)
        addText(
            tr("A consent is in force. Place, keeper, handing over and note are put right; any other change makes a "
               "new entry that takes its place."));
    buildWay();
    buildPaper(patient);
    buildClauses();
    buildKeeping();
    m_remarks = addText({});
    setCaption(tr("Record as signed"));
    showFields();
}

// The paper under way, or the consent in force to be put right; else one that was printed elsewhere.
void ConsentEditor::pickConsent()
{
    const tables::PeopleMap people(session().records());
    const auto newest = people.newestConsent(m_consent.patient);
    const auto inForce = people.consentInForce(m_consent.patient);
    if (newest && newest->status <= ConsentStatus::Explained)
        m_consent = *newest;
    else if (inForce && inForce->status != ConsentStatus::Exempt)
        m_consent = *inForce;
    m_changes = inForce && inForce->id == m_consent.id;
    if (!m_consent.explainedBy.isStored())
        m_consent.explainedBy = session().ledger().currentUser().staff;
    if (!m_changes)
        m_consent.custody = session().policy().custody();
}

void ConsentEditor::buildWay()
{
    auto *ways = new QComboBox;
    ways->addItem(tables::Words::of(ConsentMethod::Written), int(Signed));
    if (!session().policy().demand(u"consent"_s).regional)
        ways->addItem(tables::Words::of(ConsentMethod::Implied), int(Implied));
    if (!session().policy().consentExemption().isEmpty())
        ways->addItem(tables::Words::of(ConsentStatus::Exempt), int(Exempt));
    const int wanted = m_consent.method == ConsentMethod::Implied ? Implied : Signed;
    ways->setCurrentIndex(std::max(0, ways->findData(wanted)));
    addField(u"way"_s, tr("&Kind of consent"), ways);
    setFieldVisible(u"way"_s, ways->count() > 1);
    connect(ways, &QComboBox::currentIndexChanged, this, &ConsentEditor::showFields);
    const QDate today = session().clock().today();
    addField(u"basis"_s, tr("&Why none is needed"), textEdit({}, 500), session().policy().consentExemption());
    addField(u"exempted"_s, tr("Decided &on"), dateEdit(today, today));
    addField(u"implied-reason"_s, tr("Reason &without a signature"), textEdit(m_consent.impliedReason, 500));
}

void ConsentEditor::buildPaper(const Patient &patient)
{
    const QDate today = session().clock().today();
    addField(
        u"explainer"_s, tr("&Explained by"), new StaffCombo(session().records().staff, today, m_consent.explainedBy));
    addField(u"explained"_s, tr("Explaine&d on"), dateEdit(m_consent.explainedOn, today));
    addField(u"mcs"_s, tr("Sharing in &MCS explained"), tick(m_consent.mcsExplained));
    addField(u"signed"_s, tr("&Signed on"), dateEdit(m_consent.signedOn, today), tr("The date written on the paper."));
    addField(u"implied"_s, tr("Taken as given &from"),
        dateEdit(m_consent.method == ConsentMethod::Implied ? m_consent.signedOn : today, today));
    connect(qobject_cast<QCheckBox *>(input(u"mcs"_s)), &QCheckBox::toggled, this, &ConsentEditor::showRemarks);
    buildSigner(patient);
}

void ConsentEditor::buildSigner(const Patient &patient)
{
    addField(u"signer-kind"_s, tr("Signed &by"),
        enumCombo({SignerKind::Patient, SignerKind::Family, SignerKind::Proxy, SignerKind::WrittenByAnother},
            m_consent.signerKind));
    addField(u"patient-box"_s, tr("Bo&x of the patient signed"), tick(m_consent.patientSigned));
    addField(u"family-box"_s, tr("Box of the fami&ly signed"), tick(m_consent.familySigned));
    QStringList names;
    QStringList relations;
    for (const PatientContact &contact : patient.contacts) {
        names += contact.name;
        relations += contact.relation;
    }
    auto *name = textEdit(m_consent.signerName, 100);
    suggest(name, names);
    addField(u"signer"_s, tr("&Name of the signer"), name);
    auto *relation = textEdit(m_consent.relation, 50);
    suggest(relation, relations);
    addField(u"relation"_s, tr("&Relation to the patient"), relation);
    addField(u"reason"_s, tr("Reason for &writing on behalf"), textEdit(m_consent.proxyReason, 200));

    // Whoever signs signs in their own box.
    auto *kind = qobject_cast<QComboBox *>(input(u"signer-kind"_s));
    connect(kind, &QComboBox::currentIndexChanged, this, [this] {
        const auto signer = enumValue<SignerKind>(input(u"signer-kind"_s));
        qobject_cast<QCheckBox *>(input(u"patient-box"_s))->setChecked(signer != SignerKind::Family);
        qobject_cast<QCheckBox *>(input(u"family-box"_s))->setChecked(signer == SignerKind::Family);
        showFields();
    });
    for (const QString &box : {u"patient-box"_s, u"family-box"_s})
        connect(qobject_cast<QCheckBox *>(input(box)), &QCheckBox::toggled, this, &ConsentEditor::showFields);
    // A family contact fills in the relation that is on record.
    connect(name, &QLineEdit::editingFinished, this, [contacts = patient.contacts, relation, name] {
        for (const PatientContact &contact : contacts) {
            if (contact.name == name->text() && relation->text().isEmpty())
                relation->setText(contact.relation);
        }
    });
}

void ConsentEditor::buildClauses()
{
    if (!session().policy().demand(u"partial-refusal"_s).inForce)
        return;
    addField(u"partial"_s, tr("Some &clauses refused"), tick(!m_consent.refused.isEmpty()));
    m_clauses = new QListWidget;
    m_clauses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clauses->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const policy::ConsentClause &clause : session().policy().consentClauses()) {
        const bool refused = std::any_of(m_consent.refused.cbegin(), m_consent.refused.cend(),
            [&clause](const RefusedClause &one) { return one.clause == clause.id; });
        auto *item = new QListWidgetItem(clause.text, m_clauses);
        item->setData(Qt::UserRole, clause.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(refused ? Qt::Checked : Qt::Unchecked);
    }
    const int shown = std::clamp(m_clauses->count(), 1, 6);
    m_clauses->setFixedHeight(m_clauses->sizeHintForRow(0) * shown + 2 * m_clauses->frameWidth());
    if (m_clauses->count() > 0)
        m_clauses->setCurrentRow(0);
    addField(u"clauses"_s, tr("Clauses re&fused"), m_clauses, tr("Tick what is not agreed to."));
    const bool sealed = !m_consent.refused.isEmpty()
        && std::all_of(m_consent.refused.cbegin(), m_consent.refused.cend(),
            [](const RefusedClause &clause) { return clause.sealed; });
    addField(u"sealed"_s, tr("Seal o&ver the refusal seen"), tick(sealed),
        tr("The refusal stands in the margin, and the seal of the signer lies over it."));
    connect(qobject_cast<QCheckBox *>(input(u"partial"_s)), &QCheckBox::toggled, this, &ConsentEditor::showFields);
    connect(m_clauses, &QListWidget::itemChanged, this, &ConsentEditor::showRemarks);
}

void ConsentEditor::buildKeeping()
{
    const QDate today = session().clock().today();
    QStringList places;
    for (const Consent &consent : session().records().consents)
        places += consent.storagePlace;
    addField(u"counterpart"_s, tr("Co&unterpart handed over on"), dateEdit(m_consent.counterpartHandedOn, today),
        tr("Leave this empty if it has not been handed over yet."));
    addField(u"custody"_s, tr("&Original kept by"),
        enumCombo({Custody::Undecided, Custody::OwnFacility, Custody::OwnerFacility, Custody::MedicalInstitution,
                      Custody::Both},
            m_consent.custody));
    auto *place = textEdit(m_consent.storagePlace, 200);
    suggest(place, places);
    addField(u"place"_s, tr("&Place of the original"), place, tr("For example the name of the folder and the shelf."));
    auto *note = new QPlainTextEdit(m_consent.note);
    note->setFixedHeight(fontMetrics().height() * 3);
    addField(u"note"_s, tr("No&te"), note);
}

ConsentEditor::Way ConsentEditor::way() const
{
    return Way(qobject_cast<QComboBox *>(input(u"way"_s))->currentData().toInt());
}

QDate ConsentEditor::day(const QString &key) const
{
    return qobject_cast<DateEdit *>(input(key))->date();
}

QString ConsentEditor::text(const QString &key) const
{
    return inputValue(input(key)).toString().trimmed();
}

bool ConsentEditor::isTicked(const QString &key) const
{
    const auto *box = qobject_cast<QCheckBox *>(input(key));
    return box && box->isChecked();
}

QStringList ConsentEditor::refusedClauses() const
{
    QStringList refused;
    for (int row = 0; m_clauses && isTicked(u"partial"_s) && row < m_clauses->count(); ++row) {
        if (m_clauses->item(row)->checkState() == Qt::Checked)
            refused.append(m_clauses->item(row)->data(Qt::UserRole).toString());
    }
    return refused;
}

void ConsentEditor::showFields()
{
    const Way chosen = way();
    const bool paper = chosen == Signed;
    const bool boxes = paper && session().policy().consentHasFamilyBox();
    const auto kind = enumValue<SignerKind>(input(u"signer-kind"_s));
    const bool somebodyElse = paper && (kind != SignerKind::Patient || (boxes && isTicked(u"family-box"_s)));
    const auto show = [this](bool visible, std::initializer_list<QString> keys) {
        for (const QString &key : keys)
            setFieldVisible(key, visible);
    };
    show(chosen == Exempt, {u"basis"_s, u"exempted"_s});
    show(chosen == Implied, {u"implied-reason"_s, u"implied"_s});
    show(chosen != Exempt, {u"explainer"_s, u"explained"_s, u"mcs"_s, u"note"_s});
    show(paper, {u"signed"_s, u"signer-kind"_s, u"counterpart"_s, u"custody"_s, u"place"_s});
    show(boxes, {u"patient-box"_s, u"family-box"_s});
    show(somebodyElse, {u"signer"_s, u"relation"_s});
    show(paper && kind == SignerKind::WrittenByAnother, {u"reason"_s});
    if (m_clauses) {
        show(paper, {u"partial"_s});
        show(paper && isTicked(u"partial"_s), {u"clauses"_s, u"sealed"_s});
    }
    setCaption(paper ? tr("Record as signed") : tr("Record"));
    showRemarks();
}

void ConsentEditor::showRemarks()
{
    const QStringList remarks = way() == Exempt ? QStringList() : policy::consentRemarks(consent(), session().policy());
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    QPalette colours = m_remarks->palette();
    colours.setColor(QPalette::WindowText, toneColour(tables::Tone::Attention, palette()));
    m_remarks->setPalette(colours);
}

Consent ConsentEditor::consent() const
{
    Consent consent = m_consent;
    consent.method = way() == Implied ? ConsentMethod::Implied : ConsentMethod::Written;
    consent.impliedReason = text(u"implied-reason"_s);
    consent.explainedBy = qobject_cast<StaffCombo *>(input(u"explainer"_s))->staff();
    consent.explainedOn = day(u"explained"_s);
    consent.mcsExplained = isTicked(u"mcs"_s);
    consent.signedOn = way() == Implied ? day(u"implied"_s) : day(u"signed"_s);
    consent.signerKind = enumValue<SignerKind>(input(u"signer-kind"_s));
    consent.patientSigned = isTicked(u"patient-box"_s);
    consent.familySigned = isTicked(u"family-box"_s);
    const bool family = session().policy().consentHasFamilyBox() && consent.familySigned;
    const bool another = consent.signerKind != SignerKind::Patient || family;
    consent.signerName = another ? text(u"signer"_s) : QString();
    consent.relation = another ? text(u"relation"_s) : QString();
    consent.proxyReason = consent.signerKind == SignerKind::WrittenByAnother ? text(u"reason"_s) : QString();
    consent.refused.clear();
    for (const QString &clause : refusedClauses())
        consent.refused.append({clause, isTicked(u"sealed"_s)});
    consent.counterpartHandedOn = day(u"counterpart"_s);
    consent.custody = enumValue<Custody>(input(u"custody"_s));
    consent.storagePlace = text(u"place"_s);
    consent.note = text(u"note"_s);
    return consent;
}

void ConsentEditor::checkSigner(const Consent &consent)
{
    if (consent.signerKind != SignerKind::Patient && consent.signerName.isEmpty())
        refuse(u"signer"_s, tr("Please enter who signed."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.relation.isEmpty())
        refuse(u"relation"_s, tr("Please enter the relation of the person who wrote."));
    if (consent.signerKind == SignerKind::WrittenByAnother && consent.proxyReason.isEmpty())
        refuse(u"reason"_s, tr("Please enter why another person wrote."));
}

void ConsentEditor::check()
{
    const QDate today = session().clock().today();
    const auto notLater = [this, today](std::initializer_list<QString> keys) {
        for (const QString &key : keys) {
            if (day(key).isValid() && day(key) > today)
                refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
        }
    };
    if (way() == Exempt) {
        if (text(u"basis"_s).isEmpty())
            refuse(u"basis"_s, tr("Please enter why no consent is needed."));
        if (inputValue(input(u"exempted"_s)).toString().isEmpty())
            refuse(u"exempted"_s, tr("Please enter the day of the decision."));
        return notLater({u"exempted"_s});
    }
    const Consent consent = this->consent();
    refuse(u"note"_s, checkText(label(u"note"_s), consent.note, 1000));
    if (way() == Implied) {
        if (consent.impliedReason.isEmpty())
            refuse(u"implied-reason"_s, tr("Please enter why nothing is signed."));
        return notLater({u"explained"_s, u"implied"_s});
    }
    notLater({u"explained"_s, u"signed"_s, u"counterpart"_s});
    if (!consent.explainedBy.isStored())
        refuse(u"explainer"_s, tr("Please choose who explained the consent."));
    if (inputValue(input(u"explained"_s)).toString().isEmpty() && consent.signedOn.isValid())
        refuse(u"explained"_s, tr("Please enter the day of the explanation."));
    if (inputValue(input(u"signed"_s)).toString().isEmpty())
        refuse(u"signed"_s, tr("Please enter the date written on the paper."));
    if (consent.explainedOn.isValid() && consent.signedOn.isValid() && consent.signedOn < consent.explainedOn)
        refuse(u"signed"_s, tr("The signature lies before the explanation. Please check both dates."));
    checkSigner(consent);
    if (isTicked(u"partial"_s) && consent.refused.isEmpty())
        refuse(u"clauses"_s, tr("Please tick the clauses that are refused."));
    if (consent.counterpartHandedOn.isValid() && consent.signedOn.isValid()
        && consent.counterpartHandedOn < consent.signedOn)
        refuse(u"counterpart"_s, tr("This lies before the signature. Please check both dates."));
    refuse(u"place"_s, checkText(label(u"place"_s), consent.storagePlace, 200));
}

Result<void> ConsentEditor::save()
{
    policy::Registers &registers = session().registers();
    const auto saved = way() == Exempt
        ? registers.consentExempted(m_consent.patient, text(u"basis"_s), day(u"exempted"_s))
        : registers.consentSigned(consent());
    return withoutValue(saved);
}

QJsonObject ConsentEditor::extraDraft() const
{
    return {{u"refused"_s, QJsonArray::fromStringList(refusedClauses())}};
}

void ConsentEditor::setExtraDraft(const QJsonObject &extra)
{
    const QJsonArray refused = extra[u"refused"].toArray();
    for (int row = 0; m_clauses && row < m_clauses->count(); ++row) {
        QListWidgetItem *item = m_clauses->item(row);
        item->setCheckState(refused.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    showFields();
}

} // namespace mcs::app
