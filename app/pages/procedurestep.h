// SPDX-License-Identifier: Apache-2.0
// One step of a 手続き: how it stands, what is open with its buttons, what can be done at once, and the ticks.
#pragma once

#include "models/policy/procedureregister.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace mcs::app {

class ProcedureStepPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProcedureStepPane(QWidget *parent = nullptr);

    struct About
    {
        const domain::Procedure &procedure;
        const policy::Policy &policy;
        QStringList preview; // of what the step does by itself
        bool mayWrite = false;
    };
    void show(const policy::StepStatus *step, const About &about); // null: nothing
    void focusFirst(); // the first button that can be pressed

Q_SIGNALS:
    void editAsked(const QString &kind, const QString &target);
    void actAsked();
    void tickAsked();
    void waiveAsked();
    void reopenAsked();

private:
    void describe(const policy::StepStatus &step, const About &about, QVBoxLayout *rows);
    void addOpen(const policy::StepStatus &step, const About &about, QVBoxLayout *rows);
    void addAct(const policy::StepStatus &step, const About &about, QVBoxLayout *rows);
    void addOwnButtons(const policy::StepStatus &step, QVBoxLayout *rows);
};

} // namespace mcs::app
