// SPDX-License-Identifier: Apache-2.0
// 個人データの漏えい等 (個人情報保護法 第26条): the judgement, and the two reports with their items.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class TickList;

class BreachEditor final : public ActEditor
{
    Q_OBJECT

public:
    BreachEditor(Session &session, const QString &subject, QWidget *parent); // "incident-3"

protected:
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &draft) override;

private:
    void buildJudgement(const policy::BreachRule &rule);
    void buildReports(const policy::BreachRule &rule);
    void showDays();

    domain::Incident m_incident;
    TickList *m_safeguards = nullptr;
    QLabel *m_days = nullptr;
};

} // namespace mcs::app
