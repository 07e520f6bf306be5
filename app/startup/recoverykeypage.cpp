// SPDX-License-Identifier: Apache-2.0
#include "app/startup/recoverykeypage.h"

#include "app/startup/recoverykeypanel.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace mcs::app {

RecoveryKeyPage::RecoveryKeyPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent)
    : QWizardPage(parent)
    , m_tools(tools)
    , m_made(std::move(made))
    , m_panel(new RecoveryKeyPanel(tools))
    , m_keychain(new QLabel)
{
    setTitle(tr("Recovery key"));
    setSubTitle(tr("The way in when there is no other."));
    setCommitPage(true);
    m_keychain->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_keychain);
    connect(m_panel, &RecoveryKeyPanel::completeChanged, this, &RecoveryKeyPage::completeChanged);
}

void RecoveryKeyPage::initializePage()
{
    const MadeLedger *made = m_made();
    if (!made)
        return;
    m_panel->setSheet({made->recoveryKey, QFileInfo(made->opened.folder).fileName(), m_tools.clock.today()});
    m_keychain->setText(made->boundToThisPc
            ? tr("The password opens the ledger on this PC only. On another PC the recovery key is needed.")
            : tr("This PC has no safe place for a key of its own, so the password alone protects the ledger. Choose a "
                 "long one, and do not "
                 "leave copies of the folder lying about."));
}

bool RecoveryKeyPage::isComplete() const
{
    return m_panel->isComplete();
}

} // namespace mcs::app
