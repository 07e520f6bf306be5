// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mcs::app {

// Whose rules apply: the region, 準則 under it, whether obvious misprints of the official forms are corrected, and who
// holds the offices of the region that its forms name.
class RegionSection : public SettingsSection
{
    Q_OBJECT

public:
    RegionSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void updateButtons();
    void showPersons();
    void save();
    [[nodiscard]] domain::Facility chosen() const;

    QComboBox *m_region = nullptr;
    QCheckBox *m_baseLayer = nullptr;
    QCheckBox *m_correctTypos = nullptr;
    QCheckBox *m_disasterUse = nullptr; // the facility's own rule
    QLabel *m_office = nullptr;
    QFormLayout *m_persons = nullptr;
    QMap<QString, QLineEdit *> m_names; // by id of the office
    QPushButton *m_save = nullptr;
};

} // namespace mcs::app
