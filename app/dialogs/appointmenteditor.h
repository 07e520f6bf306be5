// SPDX-License-Identifier: Apache-2.0
// 任命: who is 事業所管理者 or MCS管理者, from when to when.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class AppointmentEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // "appointment-3"; "staff-5" for a new appointment of that person; empty for a new one.
    AppointmentEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::Appointment m_appointment;
};

} // namespace mcs::app
