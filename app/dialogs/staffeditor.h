// SPDX-License-Identifier: Apache-2.0
// スタッフ with the MCS account.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class StaffEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // `subject` is empty for a new person.
    StaffEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void buildPerson();
    void buildAccount();
    void updateDue();
    void showEligibility();
    [[nodiscard]] domain::Staff staff() const; // as the fields say

    domain::Staff m_staff;
};

} // namespace mcs::app
