// SPDX-License-Identifier: Apache-2.0
// One step of an incident, a restriction or a document.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class ConductStepEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Step {
        Instruct, // subject: an incident
        Close,
        Restrict, // subject: a person, an incident, or nothing
        Lift, // subject: a restriction
        CheckDocument, // subject: a document
    };

    ConductStepEditor(Session &session, Step step, const QString &subject, QWidget *parent);

    [[nodiscard]] static QString kindOf(Step step); // "incident-instruct"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind);

protected:
    domain::Result<void> save() override;

private:
    void buildIncident();
    void buildRestriction();
    void buildLift();
    void buildCheck();

    Step m_step;
    domain::Incident m_incident;
};

} // namespace mcs::app
