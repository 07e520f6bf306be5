// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/groupeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/choicecombo.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/patientcombo.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/japanese.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

GroupEditor::GroupEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
    : GroupDialog(session, kind, subject, parent)
{
    if (const Group *stored = group(subject))
        m_group = *stored;
    const bool fresh = !m_group.id.isStored();
    if (fresh) {
        m_group.patient = idFromText<PatientId>(subject).value_or(PatientId{});
        m_group.preparedOn = session.clock().today();
        m_group.manager = session.ledger().currentUser().staff;
        if (!session.policy().managerBases().isEmpty())
            m_group.managerBasis = session.policy().managerBases().first().id;
    }
    setWindowTitle(fresh ? tr("New group") : tr("Group"));
    addField(u"kind"_s, tr("&Kind"), enumCombo({GroupKind::Patient, GroupKind::Free}, m_group.kind));
    addPatient(m_group.patient);
    addField(u"name"_s, tr("&Name of the group"), textEdit(m_group.name, 100), tr("As it is written in MCS."));
    setRequired(u"name"_s);
    addManagement();
    addFreeGroup();
    addDay(u"prepared"_s, tr("&Prepared on"), m_group.preparedOn, true);
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_group.note), tr("No clinical details here."));
    input(u"kind"_s)->setEnabled(fresh);
    input(u"patient"_s)->setEnabled(fresh);
    for (const QString &key : {u"kind"_s, u"basis"_s})
        connect(qobject_cast<QComboBox *>(input(key)), &QComboBox::currentIndexChanged, this, &GroupEditor::showKind);
    for (const QString &key : {u"owner"_s, u"patient"_s})
        connect(qobject_cast<PickCombo *>(input(key)), &QComboBox::editTextChanged, this, &GroupEditor::showKind);
    showKind();
}

void GroupEditor::addPatient(PatientId chosen)
{
    addField(u"patient"_s, tr("P&atient"), patientCombo(session().records().patients, chosen),
        tr("Type a part of the name or the reading. A group has exactly one patient."));
}

void GroupEditor::addManagement()
{
    const policy::Policy &rules = session().policy();
    addField(u"owner"_s, tr("Managed b&y"), officeCombo(m_group.owner, tr("This facility")),
        tr("The office that opened the group and keeps the consent. A new name is entered as a new office."));
    addDay(u"owner-consent"_s, tr("Consent confirmed with them on"), m_group.ownerConsentConfirmedOn, false,
        tr("The day you asked the office whether the consent is there."));
    addField(u"manager"_s, tr("&Manager of the group"),
        new StaffCombo(session().records().staff, session().clock().today(), m_group.manager));
    addField(u"basis"_s, tr("&Basis"), choiceCombo(rules.managerBases(), m_group.managerBasis, tr("(not chosen)")));
    addField(u"instructed"_s, tr("&Instructed by"), textEdit(m_group.instructedBy, 100));
    addDay(u"delegated"_s, tr("Instructed on"), m_group.delegatedOn, false);
    addField(u"eligibility"_s, tr("&Eligibility of the patient"),
        choiceCombo(rules.groupEligibilities(), m_group.eligibility, tr("(not chosen)")));
    addDay(u"eligible"_s, tr("Eligibility confirmed on"), m_group.eligibilityConfirmedOn, false);
    auto *family = new QCheckBox;
    family->setChecked(m_group.withFamily);
    addField(u"family"_s, tr("Patient or &family take part"), family);
}

void GroupEditor::addFreeGroup()
{
    addField(u"free-kind"_s, tr("Kind of meeting"),
        enumCombo({FreeGroupKind::Exchange, FreeGroupKind::Study, FreeGroupKind::ContactNetwork, FreeGroupKind::Other},
            m_group.freeKind));
    addField(u"purpose"_s, tr("P&urpose"), new QPlainTextEdit(m_group.purpose),
        tr("No information about patients belongs into a free group."));
    addField(u"usage"_s, tr("How it is u&sed"), new QPlainTextEdit(m_group.usageRules));
    addDay(u"announced"_s, tr("Purpose and use told on"), m_group.announcedOn, false);
    addField(u"name-reason"_s, tr("Why a patient's name stands there"), textEdit(m_group.patientNameReason, 200),
        tr("Only where name or purpose hold the name of a registered patient and mean somebody else."));
}

void GroupEditor::showKind()
{
    const policy::Policy &rules = session().policy();
    const bool free = enumValue<GroupKind>(input(u"kind"_s)) == GroupKind::Free;
    const auto *owner = qobject_cast<PickCombo *>(input(u"owner"_s));
    const bool others = owner->chosen() > 0 || (owner->chosen() == 0 && !owner->typed().isEmpty());
    const policy::Choice *basis = choiceAt(rules.managerBases(), input(u"basis"_s));
    setFieldVisible(u"patient"_s, !free);
    setFieldVisible(u"owner-consent"_s, !free && others);
    setFieldVisible(u"manager"_s, !others);
    setFieldVisible(u"basis"_s, !others && !free && !rules.managerBases().isEmpty());
    setFieldVisible(u"instructed"_s, !others && !free && basis && basis->named);
    setFieldVisible(u"delegated"_s, !others && !free && basis && basis->named);
    const bool eligibility = !free && !others && !rules.groupEligibilities().isEmpty();
    setFieldVisible(u"eligibility"_s, eligibility);
    setFieldVisible(u"eligible"_s, eligibility);
    setFieldVisible(u"family"_s, !free);
    for (const QString &key : {u"free-kind"_s, u"purpose"_s, u"usage"_s, u"announced"_s})
        setFieldVisible(key, free);
    setFieldVisible(u"name-reason"_s, free && !m_group.patientNameReason.isEmpty());
    // A patient's group is usually called by the name.
    auto *name = qobject_cast<QLineEdit *>(input(u"name"_s));
    const auto *patient = qobject_cast<PickCombo *>(input(u"patient"_s));
    if (!free && !name->isModified() && !m_group.id.isStored()) {
        const Patient *chosen = map().patient({patient->chosen()});
        name->setText(chosen ? chosen->name : QString());
    }
}

Group GroupEditor::typed() const
{
    const policy::Policy &rules = session().policy();
    Group group = m_group;
    group.kind = enumValue<GroupKind>(input(u"kind"_s));
    group.name = text(u"name"_s);
    group.preparedOn = day(u"prepared"_s);
    group.note = text(u"note"_s);
    group.manager = isFieldVisible(u"manager"_s) ? qobject_cast<StaffCombo *>(input(u"manager"_s))->staff() : StaffId{};
    const policy::Choice *basis = choiceAt(rules.managerBases(), input(u"basis"_s));
    group.managerBasis = isFieldVisible(u"basis"_s) && basis ? basis->id : QString();
    const bool instructed = isFieldVisible(u"instructed"_s);
    group.instructedBy = instructed ? text(u"instructed"_s) : QString();
    group.delegatedOn = instructed ? day(u"delegated"_s) : QDate();
    group.ownerConsentConfirmedOn = isFieldVisible(u"owner-consent"_s) ? day(u"owner-consent"_s) : QDate();
    const policy::Choice *eligibility = choiceAt(rules.groupEligibilities(), input(u"eligibility"_s));
    group.eligibility = isFieldVisible(u"eligibility"_s) && eligibility ? eligibility->id : QString();
    group.eligibilityConfirmedOn = isFieldVisible(u"eligibility"_s) ? day(u"eligible"_s) : QDate();
    const bool free = group.kind == GroupKind::Free;
    group.patient = free ? PatientId{} : PatientId{qobject_cast<PickCombo *>(input(u"patient"_s))->chosen()};
    group.withFamily = !free && isChecked(u"family"_s);
    group.freeKind = free ? enumValue<FreeGroupKind>(input(u"free-kind"_s)) : FreeGroupKind::Exchange;
    group.purpose = free ? text(u"purpose"_s) : QString();
    group.usageRules = free ? text(u"usage"_s) : QString();
    group.announcedOn = free ? day(u"announced"_s) : QDate();
    group.patientNameReason = free ? text(u"name-reason"_s) : QString();
    return group;
}

void GroupEditor::check()
{
    GroupDialog::check();
    const Group group = typed();
    if (group.kind == GroupKind::Patient && !group.patient.isStored())
        refuse(u"patient"_s,
            text(u"patient"_s).isEmpty()
                ? tr("Please choose the patient.")
                : tr("There is no patient of this name. Please choose one from the list, or enter the patient first."));
    if (group.kind == GroupKind::Free && group.purpose.isEmpty())
        refuse(u"purpose"_s, tr("Please enter the purpose of the group."));
    if (!group.name.isEmpty())
        checkLength(u"name"_s, 100);
    checkLength(u"note"_s, 1000);
    checkLength(u"purpose"_s, 500);
    checkLength(u"usage"_s, 1000);
    if (isFieldVisible(u"instructed"_s) && group.instructedBy.isEmpty())
        refuse(u"instructed"_s, tr("Please enter who gave the instruction."));
}

Result<void> GroupEditor::save()
{
    const auto done = session().ledger().atomically([this]() -> Result<void> {
        const auto owner = office(u"owner"_s);
        if (!owner)
            return owner.error();
        Group group = typed();
        group.owner = *owner;
        return withoutValue(session().registers().groups().saveGroup(group));
    });
    // What helps is the reason: show where to write it.
    if (!done && done.error().code == ErrorCode::RuleViolation
        && enumValue<GroupKind>(input(u"kind"_s)) == GroupKind::Free)
        setFieldVisible(u"name-reason"_s, true);
    return done;
}

} // namespace mcs::app
