// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/records.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;

namespace mcs::app {

class FacilityForm;

// The facility as it stands on the forms, and its 事業所管理者.
class FacilityPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit FacilityPage(QWidget *parent = nullptr);
    bool validatePage() override;
    [[nodiscard]] domain::Facility facility() const;
    [[nodiscard]] QString managerName() const;
    [[nodiscard]] QString managerKana() const;

private:
    FacilityForm *m_form = nullptr;
    QLineEdit *m_managerName = nullptr;
    QLineEdit *m_managerKana = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace mcs::app
