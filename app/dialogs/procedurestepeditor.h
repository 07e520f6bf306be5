// SPDX-License-Identifier: Apache-2.0
// What is written into a procedure besides its ticks: why a step is waived, why it is given up, another day.
#pragma once

#include "app/dialogs/acteditor.h"

#include <optional>

namespace mcs::app {

class ProcedureStepEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Act { Waive, Cancel, ChangeDay };

    // `subject`: "procedure-3", of a step "procedure-3,leave-groups"
    ProcedureStepEditor(Session &session, Act act, const QString &subject, QWidget *parent);
    [[nodiscard]] static QString kindOf(Act act); // "procedure-waive"
    [[nodiscard]] static std::optional<Act> actOf(const QString &kind);

protected:
    domain::Result<void> save() override;

private:
    Act m_act;
    domain::ProcedureId m_procedure;
    QString m_step;
};

} // namespace mcs::app
