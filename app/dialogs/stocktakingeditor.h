// SPDX-License-Identifier: Apache-2.0
// 棚卸し: the devices the register expects with place and holder; what was seen is ticked, and the difference shown.
#pragma once

#include "app/dialogs/acteditor.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace mcs::app {

class StocktakingEditor final : public ActEditor
{
    Q_OBJECT

public:
    StocktakingEditor(Session &session, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Columns { Seen, Number, Name, Holder, Place, Known, ColumnCount };
    void fillTable();
    void showDifference();
    [[nodiscard]] QList<domain::StocktakingLine> lines() const;

    QList<domain::DeviceId> m_devices; // by row
    QTableWidget *m_table = nullptr;
    QLineEdit *m_known = nullptr;
    QLabel *m_difference = nullptr;
};

} // namespace mcs::app
