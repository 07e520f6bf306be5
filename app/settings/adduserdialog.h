// SPDX-License-Identifier: Apache-2.0
// A further user with a role and a password of their own.
#pragma once

#include "app/settings/keydialog.h"

class QComboBox;

namespace mcs::app {

class PasswordPair;
class StaffCombo;

class AddUserDialog final : public KeyDialog
{
    Q_OBJECT

public:
    AddUserDialog(Session &session, Tools &tools, QWidget *parent);

protected:
    [[nodiscard]] domain::Result<void> check() const override;
    void work(const LedgerKeys::Unlocked &unlocked) override;

private:
    void enter(const LedgerKeys::NewSlot &slot);

    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    StaffCombo *m_person = nullptr;
    PasswordPair *m_new = nullptr;
};

} // namespace mcs::app
