// SPDX-License-Identifier: Apache-2.0
// バックアッププラン: how to reach each other when MCS cannot be used, and who is called in which order.
#pragma once

#include "app/dialogs/acteditor.h"

class QCheckBox;

namespace mcs::app {

class CallListEdit;

// Subject: "continuity-plan-2", "new-version" for a new version on the newest one, else a first plan.
class ContinuityEditor final : public ActEditor
{
    Q_OBJECT

public:
    ContinuityEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    void choosePlan(const QString &subject);
    void buildPlan();

    domain::ContinuityPlan m_plan;
    CallListEdit *m_contacts = nullptr;
};

} // namespace mcs::app
