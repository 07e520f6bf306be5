// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QCheckBox;
class QPushButton;

namespace mcs::app {

class ListTable;

// 任命: 事業所管理者 and MCS管理者, now and earlier.
class OfficesSection : public SettingsSection
{
    Q_OBJECT

public:
    OfficesSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void updateButtons();
    void edit(const QString &subject);
    void end();
    [[nodiscard]] std::optional<domain::Appointment> current() const;

    ListTable *m_table = nullptr;
    QCheckBox *m_earlier = nullptr;
    QPushButton *m_appoint = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace mcs::app
