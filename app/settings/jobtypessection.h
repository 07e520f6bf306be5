// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QPushButton;

namespace mcs::app {

class ListTable;

// 職種: what may be chosen for a person, in the order of the list.
class JobTypesSection : public SettingsSection
{
    Q_OBJECT

public:
    JobTypesSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void updateButtons();
    void edit(const QString &subject);
    void remove();
    void move(int rows);
    [[nodiscard]] QList<domain::JobType> sorted() const;
    [[nodiscard]] int people(const domain::JobType &jobType) const;
    [[nodiscard]] std::optional<domain::JobType> current() const;

    ListTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace mcs::app
