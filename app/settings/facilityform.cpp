// SPDX-License-Identifier: Apache-2.0
#include "app/settings/facilityform.h"

#include "app/widgets/choicecombo.h"
#include "models/domain/japanese.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace {

// The kinds as the ledger stores them (REQUIREMENTS 2.1); they are values, not captions.
QStringList kinds()
{
    return {u"病院"_s, u"診療所"_s, u"歯科"_s, u"助産所"_s, u"薬局"_s, u"訪問看護"_s, u"居宅介護支援"_s,
        u"介護サービス"_s, u"その他"_s};
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

FacilityForm::FacilityForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_name = add(tr("&Name of the facility"), 100);
    m_kind = new QComboBox;
    m_kind->addItems(kinds());
    m_kind->setCurrentText(u"診療所"_s);
    m_kind->setAccessibleName(tr("Kind of facility"));
    m_form->addRow(tr("&Kind of facility"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FacilityForm::changed);
    m_corporation = add(tr("&Corporation"), 100);
    m_postal = add(tr("&Postal code"), 20);
    m_address = add(tr("&Address"), 200);
    m_tel = add(tr("&Telephone"), 40);
    m_fax = add(tr("&FAX"), 40);
    m_email = add(tr("&E-mail address"), 200);
    m_contactName = add(tr("Contact for personal &data: name"), 100);
    m_contactTel = add(tr("Contact for personal data: te&lephone"), 40);
    for (QLineEdit *latin : {m_postal, m_tel, m_fax, m_email, m_contactTel})
        latin->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_name->setObjectName(u"facilityName"_s);
    m_address->setObjectName(u"facilityAddress"_s);
    m_tel->setObjectName(u"facilityTel"_s);
}

QLineEdit *FacilityForm::add(const QString &label, int maximumLength)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(maximumLength);
    edit->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &FacilityForm::changed);
    return edit;
}

void FacilityForm::setFacility(const domain::Facility &facility)
{
    const QSignalBlocker blocker(this);
    m_facility = facility;
    m_name->setText(facility.name);
    if (m_kind->findText(facility.kind) < 0 && !facility.kind.isEmpty())
        m_kind->addItem(facility.kind);
    m_kind->setCurrentText(facility.kind);
    m_corporation->setText(facility.corporation);
    m_postal->setText(facility.postal);
    m_address->setText(facility.address);
    m_tel->setText(facility.tel);
    m_fax->setText(facility.fax);
    m_email->setText(facility.email);
    m_contactName->setText(facility.privacyContactName);
    m_contactTel->setText(facility.privacyContactTel);
}

void FacilityForm::setPlans(const QList<policy::Choice> &plans)
{
    if (m_plan)
        m_form->removeRow(m_plan);
    m_plan = nullptr;
    m_plans = plans;
    if (plans.isEmpty())
        return;
    m_plan = choiceCombo(plans, m_facility.plan, tr("(not chosen)"));
    m_plan->setObjectName(u"facilityPlan"_s);
    m_plan->setAccessibleName(tr("Plan"));
    m_form->addRow(tr("Plan in &use"), m_plan);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &FacilityForm::changed);
}

domain::Facility FacilityForm::facility() const
{
    domain::Facility facility = m_facility;
    facility.name = m_name->text().trimmed();
    facility.kind = m_kind->currentText();
    facility.corporation = m_corporation->text().trimmed();
    facility.postal = m_postal->text().trimmed();
    facility.address = m_address->text().trimmed();
    facility.tel = m_tel->text().trimmed();
    facility.fax = m_fax->text().trimmed();
    facility.email = m_email->text().trimmed();
    facility.privacyContactName = m_contactName->text().trimmed();
    facility.privacyContactTel = m_contactTel->text().trimmed();
    if (m_plan) {
        const policy::Choice *plan = choiceAt(m_plans, m_plan);
        facility.plan = plan ? plan->id : QString();
    }
    return facility;
}

domain::Result<void> FacilityForm::check() const
{
    for (const QLineEdit *needed : {m_name, m_address, m_tel}) {
        if (needed->text().trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, tr("Please enter “%1”.").arg(needed->accessibleName())};
    }
    for (const QLineEdit *text :
        {m_name, m_corporation, m_postal, m_address, m_tel, m_fax, m_contactName, m_contactTel}) {
        if (auto checked = domain::checkText(text->accessibleName(), text->text(), text->maxLength()); !checked)
            return checked;
    }
    if (!m_email->text().trimmed().isEmpty())
        return domain::checkEmail(m_email->accessibleName(), m_email->text());
    return {};
}

} // namespace mcs::app
