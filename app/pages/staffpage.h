// SPDX-License-Identifier: Apache-2.0
// スタッフ
#pragma once

#include "app/pages/page.h"
#include "models/tables/staffmodel.h"

namespace mcs::app {

class StaffPage final : public Page
{
    Q_OBJECT

public:
    explicit StaffPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QStringList paperSubjects(const QString &role, const QStringList &selected) const override;
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    domain::Result<void> remove(const QString &subject, const QString &reason) override;
    domain::Result<void> restore(const QString &subject) override;

private:
    void describeAccount(const domain::Staff &staff, Facts &facts) const;
    void describeEligibility(const domain::Staff &staff, Facts &facts) const;
    void describeOffices(const domain::Staff &staff, Facts &facts) const;

    tables::StaffModel &m_model;
};

} // namespace mcs::app
