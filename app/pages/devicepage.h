// SPDX-License-Identifier: Apache-2.0
// 端末: the register of devices; check, lend, permit, lose, retire, take stock.
#pragma once

#include "app/pages/devicefacts.h"
#include "app/pages/page.h"
#include "models/tables/devicemodel.h"

namespace mcs::app {

class DevicePage final : public Page
{
    Q_OBJECT

public:
    explicit DevicePage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void pressPaneButton(const QString &subject) override; // the next step
    void updateActions() override;
    [[nodiscard]] QString rowOf(const QString &subject) const override;
    [[nodiscard]] QStringList paperSubjects(const QString &role, const QStringList &selected) const override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    [[nodiscard]] const domain::Device *device(const QString &subject) const;
    [[nodiscard]] DeviceFacts about() const;

    tables::DeviceModel &m_model;
    std::unique_ptr<tables::DeviceMap> m_devices;
    QAction *m_delete = nullptr;
    QAction *m_check = nullptr;
    QAction *m_lend = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_permit = nullptr;
    QAction *m_services = nullptr;
    QAction *m_lose = nullptr;
    QAction *m_retire = nullptr;
};

} // namespace mcs::app
