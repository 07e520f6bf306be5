// SPDX-License-Identifier: Apache-2.0
// 誓約書の省略: an existing pledge of secrecy stands in (東海村 第9条なお書き); its name, its date and the five points
// it must cover.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

class QCheckBox;

namespace mcs::app {

class ExemptionEditor final : public RecordEditor
{
    Q_OBJECT

public:
    ExemptionEditor(Session &session, const QString &subject, QWidget *parent); // "staff-3"

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    domain::StaffId m_staff;
    QList<QCheckBox *> m_points;
};

} // namespace mcs::app
