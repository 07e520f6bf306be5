// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"

class QPushButton;

namespace mcs::app {

class ListTable;

// 他の事業所 and the people there: who they are, and what is known of them.
class OutsideSection : public SettingsSection
{
    Q_OBJECT

public:
    OutsideSection(Session &session, Tools &tools, QWidget *parent = nullptr);

private:
    void fill();
    void fillPeople();
    void edit(const QString &kind, const QString &subject);

    ListTable *m_facilities = nullptr;
    ListTable *m_people = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_changePerson = nullptr;
};

} // namespace mcs::app
