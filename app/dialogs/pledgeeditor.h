// SPDX-License-Identifier: Apache-2.0
// Records signed pledges that came back: one day and one place for everybody chosen.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class PledgeEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // `subject`: "staff-3,staff-5"
    PledgeEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    QList<domain::StaffId> m_staff;
};

} // namespace mcs::app
