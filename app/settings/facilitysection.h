// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QPushButton;

namespace mcs::app {

class FacilityBox;
class FacilityForm;

// The facility as it stands on the forms from now on; papers already issued keep what they said.
class FacilitySection : public SettingsSection
{
    Q_OBJECT

public:
    FacilitySection(Session &session, Tools &tools, QWidget *parent = nullptr);
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] FacilityForm *form() const { return m_form; }

private:
    void fill();
    void save();
    void add(); // the form takes another facility of the ledger
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] domain::Facility stored() const; // what the form shows unless something was typed

    FacilityBox *m_list = nullptr;
    QPushButton *m_add = nullptr;
    bool m_adding = false;
    FacilityForm *m_form = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mcs::app
