// SPDX-License-Identifier: Apache-2.0
// One step of a carry-out: decided, taken out, back (some or all of it), confirmed, lost, withdrawn.
#pragma once

#include "app/dialogs/acteditor.h"

class QCheckBox;

namespace mcs::app {

class CarryOutStepEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Step { Decide, Take, Return, Confirm, Lose, Withdraw }; // subject: a carry-out

    CarryOutStepEditor(Session &session, Step step, const QString &subject, QWidget *parent);

    [[nodiscard]] static QString kindOf(Step step); // "carry-out-decide"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void addSummary();
    void addReturns();
    void addOutside();
    domain::Result<void> saveReturns();
    [[nodiscard]] QString nameOfItem(const domain::CarryOutItem &item) const;
    [[nodiscard]] QString key(const QString &what, qsizetype item) const; // "returned-2"

    Step m_step;
    domain::CarryOut m_carryOut;
};

} // namespace mcs::app
