// SPDX-License-Identifier: Apache-2.0
// A request to carry something out (第12条(9)): who, what, why, until when. Kept as a draft, or applied for.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class CarryOutItemsEdit;

class CarryOutEditor final : public ActEditor
{
    Q_OBJECT

public:
    CarryOutEditor(Session &session, const QString &subject, QWidget *parent); // a draft "carry-out-3", or empty

protected:
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    [[nodiscard]] domain::CarryOut typed() const;

    domain::CarryOut m_carryOut;
    CarryOutItemsEdit *m_items = nullptr;
};

} // namespace mcs::app
