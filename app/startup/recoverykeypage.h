// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/startup/ledgermaker.h"
#include "app/tools.h"

#include <QWizardPage>

class QLabel;

namespace mcs::app {

class RecoveryKeyPanel;

class RecoveryKeyPage : public QWizardPage
{
    Q_OBJECT

public:
    RecoveryKeyPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    Tools &m_tools;
    std::function<MadeLedger *()> m_made;
    RecoveryKeyPanel *m_panel = nullptr;
    QLabel *m_keychain = nullptr;
};

} // namespace mcs::app
