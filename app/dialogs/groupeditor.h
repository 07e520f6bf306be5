// SPDX-License-Identifier: Apache-2.0
// グループ: patient group or free group, its 連携元 and its manager, and what the policy asks of it.
#pragma once

#include "app/dialogs/groupdialog.h"

namespace mcs::app {

class GroupEditor final : public GroupDialog
{
    Q_OBJECT

public:
    // `kind` "group" or "group-new"; subject "group-3", or empty or "patient-3" for a new group.
    GroupEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void addPatient(domain::PatientId patient);
    void addManagement();
    void addFreeGroup();
    void showKind();
    [[nodiscard]] domain::Group typed() const;

    domain::Group m_group;
};

} // namespace mcs::app
