// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QComboBox;
class QSpinBox;

namespace mcs::app {

// After how many idle minutes the ledger locks (for everybody), and language and type size (on this PC).
class ScreenSection : public SettingsSection
{
    Q_OBJECT

public:
    ScreenSection(Session &session, Tools &tools, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockMinutesChanged();

private:
    void saveLockMinutes();

    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_points = nullptr;
    QComboBox *m_language = nullptr;
    int m_saved = 0;
};

} // namespace mcs::app
