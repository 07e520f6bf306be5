// SPDX-License-Identifier: Apache-2.0
// One step in the life of a device or of a personal device's permit.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class DeviceStepEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Step {
        Lend, // subject: a device
        Return,
        Lose,
        Find,
        Retire, // of a retired one: that it was erased
        AskPermit,
        DecidePermit, // subject: a permit
        EndPermit,
        ErasePermit,
    };

    DeviceStepEditor(Session &session, Step step, const QString &subject, QWidget *parent);

    [[nodiscard]] static QString kindOf(Step step); // "device-lend"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void buildDevice();
    void buildPermit();
    domain::Result<void> savePermit();

    Step m_step;
    domain::Device m_device;
    domain::DevicePermit m_permit;
};

} // namespace mcs::app
