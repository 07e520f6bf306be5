// SPDX-License-Identifier: Apache-2.0
// 端末点検: every check item that applies to the device, answered.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class CheckListEdit;

class DeviceCheckEditor final : public ActEditor
{
    Q_OBJECT

public:
    DeviceCheckEditor(Session &session, const QString &subject, QWidget *parent); // "device-3"

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    domain::Device m_device;
    CheckListEdit *m_list = nullptr;
};

} // namespace mcs::app
