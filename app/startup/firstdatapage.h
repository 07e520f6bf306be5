// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/startup/ledgermaker.h"
#include "app/tools.h"
#include "models/policy/imports.h"

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace mcs::app {

// Brings in the staff list of the office, with a look at every problem first; or starts without one.
class FirstDataPage : public QWizardPage
{
    Q_OBJECT

public:
    FirstDataPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override; // imports, all or nothing

private:
    void chooseFile();
    void look();
    void tell(const domain::Result<policy::ImportReport> &report);
    [[nodiscard]] domain::Result<policy::ImportReport> bringIn(bool dryRun);

    Tools &m_tools;
    std::function<MadeLedger *()> m_made;
    QRadioButton *m_fromFile = nullptr;
    QRadioButton *m_empty = nullptr;
    QPushButton *m_choose = nullptr;
    QCheckBox *m_ignoreUnknown = nullptr;
    QLabel *m_summary = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QByteArray m_bytes;
    bool m_acceptable = false;
};

} // namespace mcs::app
