// SPDX-License-Identifier: Apache-2.0
// 持出し: the requests from draft to the confirmed return; and the same as a timeline.
#pragma once

#include "app/pages/devicefacts.h"
#include "app/pages/page.h"
#include "models/tables/carryoutmodel.h"
#include "models/tables/timeline.h"

class QButtonGroup;

namespace mcs::app {

class TimelineView;

class CarryOutPage : public Page
{
    Q_OBJECT

public:
    explicit CarryOutPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    CarryOutPage(const PageTools &tools, const QString &name, QWidget *parent);
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override; // the next step
    void updateActions() override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;
    [[nodiscard]] const tables::DeviceMap &devices() const { return *m_devices; }
    [[nodiscard]] tables::CarryOutModel &model() const { return m_model; }

private:
    [[nodiscard]] const domain::CarryOut *carryOut(const QString &subject) const;
    [[nodiscard]] DeviceFacts about() const;

    tables::CarryOutModel &m_model;
    std::unique_ptr<tables::DeviceMap> m_devices;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_take = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_lose = nullptr;
    QAction *m_withdraw = nullptr;
};

// 期間表: the requests that pass the filter, as bars over weeks.
class TimelinePage final : public CarryOutPage
{
    Q_OBJECT

public:
    explicit TimelinePage(const PageTools &tools, QWidget *parent = nullptr);
    [[nodiscard]] TimelineView *timeline() const { return m_view; }

protected:
    void fill() override;

private:
    void draw();

    TimelineView *m_view = nullptr;
    QButtonGroup *m_rows = nullptr;
    QTimer m_drawTimer; // the picture follows when the typing rests
};

} // namespace mcs::app
