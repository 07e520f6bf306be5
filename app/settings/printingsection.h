// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QDoubleSpinBox;

namespace mcs::app {

// The offset of a printer that shifts the sheet, and a page to measure it with. Belongs to this PC.
class PrintingSection : public SettingsSection
{
    Q_OBJECT

public:
    PrintingSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    QDoubleSpinBox *spin(const QString &name, double value);
    void save();
    void printPage();

    QDoubleSpinBox *m_right = nullptr;
    QDoubleSpinBox *m_down = nullptr;
};

} // namespace mcs::app
