// SPDX-License-Identifier: Apache-2.0
// 点検: the self-inspections with their answers and corrections.
#pragma once

#include "app/pages/page.h"
#include "models/tables/inspectionmodel.h"

namespace mcs::app {

class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    void begin(); // a new self-inspection
    [[nodiscard]] const domain::SelfInspection *inspection(const QString &subject) const;
    void describeCorrections(const domain::SelfInspection &inspection, Facts &facts) const;
    void describeAnswers(const domain::SelfInspection &inspection, Facts &facts) const;

    tables::InspectionModel &m_model;
    QAction *m_delete = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pack = nullptr; // 点検資料一式
};

} // namespace mcs::app
