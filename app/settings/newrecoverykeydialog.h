// SPDX-License-Identifier: Apache-2.0
// Replaces the 復旧キー, and lets go only when the new one is kept.
#pragma once

#include "app/settings/keydialog.h"

namespace mcs::app {

class RecoveryKeyPanel;

class NewRecoveryKeyDialog final : public KeyDialog
{
    Q_OBJECT

public:
    NewRecoveryKeyDialog(Session &session, Tools &tools, QWidget *parent);
    void reject() override;

protected:
    void work(const LedgerKeys::Unlocked &unlocked) override;

private:
    RecoveryKeyPanel *m_panel = nullptr;
    bool m_made = false;
};

} // namespace mcs::app
