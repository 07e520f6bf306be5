// SPDX-License-Identifier: Apache-2.0
// 検討: what the policy only asks to consider for a device, decided one by one with day and reason.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class ServicesEditor final : public ActEditor
{
    Q_OBJECT

public:
    ServicesEditor(Session &session, const QString &subject, QWidget *parent); // "device-3"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    struct Line
    {
        QString item; // "SEC-15"
        domain::ServiceDecision before;
    };
    [[nodiscard]] domain::ServiceDecision typed(const Line &line) const;
    void showReasons();

    domain::Device m_device;
    QList<Line> m_lines;
};

} // namespace mcs::app
