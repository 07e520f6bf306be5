// SPDX-License-Identifier: Apache-2.0
// 手続きを始める: whom or what it is about, the occasion, the day; shows the steps that will follow.
#pragma once

#include "app/dialogs/acteditor.h"
#include "models/policy/procedureregister.h"

class QComboBox;

namespace mcs::app {

class ProcedureStartEditor final : public ActEditor
{
    Q_OBJECT

public:
    // `subject`: the kind of procedure and, where it is known, what it is about: "leaver", "leaver,staff-3".
    ProcedureStartEditor(Session &session, const QString &subject, QWidget *parent);
    [[nodiscard]] domain::ProcedureId started() const { return m_started; }

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void addSubject(const QString &preset);
    void addGroups();
    void showGroups();
    void showSteps();
    [[nodiscard]] QString subjectText() const; // "staff-3"; empty: nothing is chosen
    [[nodiscard]] QString variant() const;
    [[nodiscard]] policy::ProcedureRegister::Start asked() const;

    policy::ProcedureRule m_rule;
    QString m_type; // of its subject
    domain::ProcedureId m_started;
    // Not every kind has them.
    QComboBox *m_occasion = nullptr;
    QComboBox *m_groups = nullptr;
    QLabel *m_steps = nullptr;
};

} // namespace mcs::app
