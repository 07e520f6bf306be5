// SPDX-License-Identifier: Apache-2.0
// バックアッププラン: its versions, with the contacts in calling order.
#pragma once

#include "app/pages/page.h"
#include "models/tables/continuitymodel.h"

namespace mcs::app {

class ContinuityPage final : public Page
{
    Q_OBJECT

public:
    explicit ContinuityPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    [[nodiscard]] QString paneButton(const QString &) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    tables::ContinuityModel &m_model;
    QList<domain::ContinuityPlan> m_plans; // every version
    QAction *m_print = nullptr;
};

} // namespace mcs::app
