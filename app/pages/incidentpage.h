// SPDX-License-Identifier: Apache-2.0
// 事故, from the report to the end, with the breach clock; and 利用の制限.
#pragma once

#include "app/pages/page.h"
#include "models/tables/incidentmodel.h"

namespace mcs::app {

class IncidentPage final : public Page
{
    Q_OBJECT

public:
    explicit IncidentPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    void pressPaneButton(const QString &subject) override; // the next step
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    [[nodiscard]] const domain::Incident *incident(const QString &subject) const;

    tables::IncidentModel &m_model;
    QAction *m_edit = nullptr;
    QAction *m_instruct = nullptr;
    QAction *m_measures = nullptr;
    QAction *m_breach = nullptr;
    QAction *m_close = nullptr;
};

class RestrictionPage final : public Page
{
    Q_OBJECT

public:
    explicit RestrictionPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;

private:
    [[nodiscard]] const domain::UsageRestriction *restriction(const QString &subject) const;

    tables::RestrictionModel &m_model;
    QAction *m_lift = nullptr;
};

} // namespace mcs::app
