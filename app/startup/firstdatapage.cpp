// SPDX-License-Identifier: Apache-2.0
#include "app/startup/firstdatapage.h"

#include "app/widgets/importpanel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

FirstDataPage::FirstDataPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent)
    : QWizardPage(parent)
    , m_tools(tools)
    , m_made(std::move(made))
    , m_fromFile(new QRadioButton(tr("&Bring in a staff list (CSV file)")))
    , m_empty(new QRadioButton(tr("&Enter the staff later")))
    , m_panel(new ImportPanel(policy::ImportKind::Staff, tools.prompts,
          [this](const QByteArray &bytes, const policy::ImportOptions &options) { return bringIn(bytes, options); }))
{
    setTitle(tr("The people who work here"));
    setSubTitle(
        tr("A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right."));
    m_fromFile->setChecked(true);
    m_fromFile->setObjectName(u"fromFile"_s);
    m_empty->setObjectName(u"empty"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fromFile);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_empty);
    connect(m_panel, &ImportPanel::acceptableChanged, this, &FirstDataPage::completeChanged);
    connect(m_fromFile, &QRadioButton::toggled, this, [this](bool fromFile) {
        m_panel->setEnabled(fromFile);
        Q_EMIT completeChanged();
    });
}

bool FirstDataPage::isComplete() const
{
    return m_empty->isChecked() || m_panel->isAcceptable();
}

Result<policy::ImportReport> FirstDataPage::bringIn(const QByteArray &bytes, const policy::ImportOptions &options)
{
    MadeLedger *made = m_made();
    if (!made)
        return Error{ErrorCode::NotFound, {}};
    domain::Ledger &ledger = *made->opened.ledger;
    const auto records = ledger.load();
    if (!records)
        return records.error();
    const auto policy = policy::PolicyLibrary(*records).load(records->facility);
    if (!policy)
        return policy.error();
    policy::Registers registers(ledger, *policy, m_tools.clock);
    return policy::importCsv(policy::ImportKind::Staff, bytes, options, registers, ledger);
}

bool FirstDataPage::validatePage()
{
    return m_empty->isChecked() || m_panel->bringIn();
}

} // namespace mcs::app
