// SPDX-License-Identifier: Apache-2.0
// The fields of the facility, as they stand on the forms. Used by the first-run wizard and the settings.
#pragma once

#include "models/domain/records.h"
#include "models/domain/result.h"
#include "models/policy/policy.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace mcs::app {

class FacilityForm : public QWidget
{
    Q_OBJECT

public:
    explicit FacilityForm(QWidget *parent = nullptr);

    void setFacility(const domain::Facility &facility);
    void setPlans(const QList<policy::Choice> &plans); // to choose from; none: nothing is asked
    [[nodiscard]] domain::Facility facility() const; // what was given to setFacility, with the fields as they are now
    [[nodiscard]] domain::Result<void> check() const; // name, kind, address and telephone are needed on the forms
    [[nodiscard]] QFormLayout *form() const { return m_form; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *add(const QString &label, int maximumLength);

    domain::Facility m_facility;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_corporation = nullptr;
    QLineEdit *m_postal = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_tel = nullptr;
    QLineEdit *m_fax = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_contactName = nullptr;
    QLineEdit *m_contactTel = nullptr;
    QList<policy::Choice> m_plans;
    QComboBox *m_plan = nullptr; // null: the policy names no plans
};

} // namespace mcs::app
