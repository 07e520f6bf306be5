// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace mcs::app {

// Whose rules apply: the region, 準則 under it, and whether obvious misprints of the official forms are corrected.
class RegionSection : public SettingsSection
{
    Q_OBJECT

public:
    RegionSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void updateButtons();
    void save();
    [[nodiscard]] domain::Facility chosen() const;

    QComboBox *m_region = nullptr;
    QCheckBox *m_baseLayer = nullptr;
    QCheckBox *m_correctTypos = nullptr;
    QLabel *m_office = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mcs::app
