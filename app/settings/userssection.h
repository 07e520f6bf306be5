// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QPushButton;

namespace mcs::app {

class ListTable;

// Who may open the ledger, with which role; the own password; a new 復旧キー.
class UsersSection : public SettingsSection
{
    Q_OBJECT

public:
    UsersSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void updateButtons();
    void add();
    void remove();
    void changePassword();
    void newRecoveryKey();
    [[nodiscard]] std::optional<domain::AppUser> current() const;

    ListTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_recovery = nullptr;
};

} // namespace mcs::app
