// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWizardPage>

class QCheckBox;
class QListWidget;

namespace mcs::app {

// Which region's policy applies. The list comes from the policy folders; nothing here knows a region.
class RegionPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit RegionPage(QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString policyId() const;
    [[nodiscard]] bool wantsSample() const; // a trial ledger of fictitious people

private:
    QListWidget *m_list = nullptr;
    QCheckBox *m_sample = nullptr;
};

} // namespace mcs::app
