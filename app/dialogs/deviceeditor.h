// SPDX-License-Identifier: Apache-2.0
// The particulars of a device. Who has it and its state change by the steps (devicestepeditor.h).
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class DeviceEditor final : public ActEditor
{
    Q_OBJECT

public:
    DeviceEditor(Session &session, const QString &subject, QWidget *parent); // "device-3", or empty

protected:
    domain::Result<void> save() override;

private:
    void buildParticulars();
    void buildStorage();
    void showOwner();

    domain::Device m_device;
};

} // namespace mcs::app
