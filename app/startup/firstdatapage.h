// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/startup/ledgermaker.h"
#include "app/tools.h"
#include "models/policy/imports.h"

#include <QWizardPage>

class QRadioButton;

namespace mcs::app {

class ImportPanel;

// Brings in the staff list of the office, with a look at every problem first; or starts without one.
class FirstDataPage : public QWizardPage
{
    Q_OBJECT

public:
    FirstDataPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override; // imports, all or nothing

private:
    [[nodiscard]] domain::Result<policy::ImportReport> bringIn(
        const QByteArray &bytes, const policy::ImportOptions &options);

    Tools &m_tools;
    std::function<MadeLedger *()> m_made;
    QRadioButton *m_fromFile = nullptr;
    QRadioButton *m_empty = nullptr;
    ImportPanel *m_panel = nullptr;
};

} // namespace mcs::app
