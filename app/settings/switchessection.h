// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

#include <QMap>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace mcs::app {

// 要確認: what the policies leave open, with the articles, and which reading the facility works by.
class SwitchesSection : public SettingsSection
{
    Q_OBJECT

public:
    SwitchesSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    [[nodiscard]] QWidget *entry(const policy::Ambiguity &ambiguity);
    [[nodiscard]] domain::Facility chosen() const;
    void updateButtons();
    void save();

    QWidget *m_list = nullptr;
    QVBoxLayout *m_entries = nullptr;
    QMap<QString, QButtonGroup *> m_groups; // by the id of the ambiguity
    QPushButton *m_save = nullptr;
};

} // namespace mcs::app
