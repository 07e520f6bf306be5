// SPDX-License-Identifier: Apache-2.0
// 誓約書: who has signed, who has not; print, record what came back, exempt.
#pragma once

#include "app/pages/page.h"
#include "models/tables/pledgemodel.h"

namespace mcs::app {

class PledgePage final : public Page
{
    Q_OBJECT

public:
    explicit PledgePage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;

private:
    void print(bool allMissing);
    [[nodiscard]] bool isInForce(const QString &subject) const;

    tables::PledgeModel &m_model;
    QAction *m_printMissing = nullptr;
    QAction *m_exempt = nullptr;
    QAction *m_void = nullptr;
};

} // namespace mcs::app
