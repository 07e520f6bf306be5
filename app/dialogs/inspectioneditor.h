// SPDX-License-Identifier: Apache-2.0
// 自己点検: the check list with what the records know already; and what is done about one item that is not met.
#pragma once

#include "app/dialogs/acteditor.h"

class QCheckBox;

namespace mcs::app {

class InspectionListEdit;

// Subject: "inspection-3"; else a new one of the check list of that id, or of the first.
class InspectionEditor final : public ActEditor
{
    Q_OBJECT

public:
    InspectionEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    domain::SelfInspection m_inspection;
    InspectionListEdit *m_list = nullptr;
    QCheckBox *m_finish = nullptr;
};

// Subject: "inspection-3/J-04".
class CorrectionEditor final : public ActEditor
{
    Q_OBJECT

public:
    CorrectionEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;

private:
    domain::InspectionId m_inspection;
    QString m_item;
};

} // namespace mcs::app
