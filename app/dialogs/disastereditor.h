// SPDX-License-Identifier: Apache-2.0
// 災害時の台帳外の端末: declared, a device used, over, and what became of each device.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class DisasterEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Step { Begin, Use, End, Settle }; // subject: "disaster-2"; of Begin also empty

    DisasterEditor(Session &session, Step step, const QString &subject, QWidget *parent);
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind); // "disaster-use"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void buildUses();
    domain::Result<void> settleUses();

    Step m_step;
    domain::DisasterEvent m_event;
};

} // namespace mcs::app
