// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policycheck.h"
#include "app/settings/settingssection.h"

class QLabel;
class QPushButton;

namespace mcs::app {

class ListTable;

// 改訂: the versions of the policies the facility works or worked by; regions come in and go out as folders, and the
// wording of a form can be put right.
class PoliciesSection : public SettingsSection
{
    Q_OBJECT

public:
    PoliciesSection(Session &session, Tools &tools, QWidget *parent = nullptr);

    // The version that came with the program, to be looked at and taken over.
    void reviewNewVersion(const QString &policyId);

private:
    void fill();
    void importFolder();
    void exportFolder();
    void editForms();
    void review(const policy::PolicyFolder &folder);

    QLabel *m_current = nullptr;
    QLabel *m_newer = nullptr;
    QPushButton *m_review = nullptr;
    ListTable *m_table = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace mcs::app
