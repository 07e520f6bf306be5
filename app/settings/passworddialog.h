// SPDX-License-Identifier: Apache-2.0
// Changes the own password.
#pragma once

#include "app/settings/keydialog.h"

namespace mcs::app {

class PasswordPair;

class PasswordDialog final : public KeyDialog
{
    Q_OBJECT

public:
    PasswordDialog(Session &session, Tools &tools, QWidget *parent);

protected:
    [[nodiscard]] domain::Result<void> check() const override;
    void work(const LedgerKeys::Unlocked &unlocked) override;

private:
    PasswordPair *m_new = nullptr;
};

} // namespace mcs::app
