// SPDX-License-Identifier: Apache-2.0
#include "app/startup/facilitypage.h"

#include "app/settings/facilityform.h"
#include "app/startup/entermoveson.h"
#include "models/domain/japanese.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

FacilityPage::FacilityPage(QWidget *parent)
    : QWizardPage(parent)
    , m_form(new FacilityForm)
    , m_managerName(new QLineEdit)
    , m_managerKana(new QLineEdit)
    , m_problem(new QLabel)
{
    setTitle(tr("Facility"));
    setSubTitle(tr("Enter the facility as it is to stand on the forms."));
    m_managerName->setAccessibleName(tr("Manager: name"));
    m_managerKana->setAccessibleName(tr("Manager: reading"));
    m_managerName->setObjectName(u"managerName"_s);
    m_managerName->setMaxLength(100);
    m_managerKana->setMaxLength(100);
    m_form->form()->insertRow(2, tr("&Manager: name"), m_managerName);
    m_form->form()->insertRow(3, tr("Manager: &reading"), m_managerKana);
    setTabOrder(m_managerName, m_managerKana);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"facilityProblem"_s);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    connect(m_form, &FacilityForm::changed, m_problem, &QLabel::clear);
    new EnterMovesOn(m_form);
}

bool FacilityPage::validatePage()
{
    auto checked = m_form->check();
    if (checked && managerName().isEmpty())
        checked = domain::Error{domain::ErrorCode::InvalidInput, tr("Please enter the manager's name.")};
    if (checked)
        checked = domain::checkName(m_managerName->accessibleName(), managerName());
    if (checked && !managerKana().isEmpty())
        checked = domain::checkName(m_managerKana->accessibleName(), managerKana());
    m_problem->setText(checked ? QString() : checked.error().message);
    return checked.ok();
}

domain::Facility FacilityPage::facility() const
{
    return m_form->facility();
}

QString FacilityPage::managerName() const
{
    return m_managerName->text().trimmed();
}

QString FacilityPage::managerKana() const
{
    return m_managerKana->text().trimmed();
}

} // namespace mcs::app
