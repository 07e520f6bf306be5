// SPDX-License-Identifier: Apache-2.0
#include "app/startup/regionpage.h"

#include "models/policy/policy.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace mcs::app {

using namespace Qt::StringLiterals;

RegionPage::RegionPage(QWidget *parent)
    : QWizardPage(parent)
    , m_list(new QListWidget)
    , m_sample(new QCheckBox(tr("&Try the program with sample data of fictitious people")))
{
    setTitle(tr("Region"));
    setSubTitle(tr("Choose the rules that apply to your facility. They decide the duties, the forms and where they are "
                   "handed in. The region "
                   "can be changed later."));
    m_list->setAccessibleName(tr("Region"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sample);
    m_sample->setObjectName(u"sample"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &RegionPage::completeChanged);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { wizard()->next(); });
}

void RegionPage::initializePage()
{
    if (m_list->count() > 0)
        return;
    const auto choices = policy::PolicyLibrary().choices();
    if (!choices) {
        setSubTitle(choices.error().message);
        return;
    }
    for (const policy::PolicyChoice &choice : *choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.id);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

bool RegionPage::isComplete() const
{
    return m_list->currentItem() != nullptr;
}

bool RegionPage::wantsSample() const
{
    return m_sample->isChecked();
}

QString RegionPage::policyId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace mcs::app
