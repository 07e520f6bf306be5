// SPDX-License-Identifier: Apache-2.0
// People × training and documents: arrow keys go from cell to cell, Enter or a double click records what is missing
// there.
#pragma once

#include "models/tables/conductmatrixmodel.h"

#include <QTableView>

namespace mcs::app {

class ConductMatrix final : public QTableView
{
    Q_OBJECT

public:
    explicit ConductMatrix(tables::ConductMatrixModel &model, QWidget *parent = nullptr); // which outlives the view

    void showPerson(const QString &person); // "staff-3", in the column that is current
    void reset() override;

Q_SIGNALS:
    void currentPersonChanged(const QString &person);
    void activatedCell(const QString &person, int column);
    void menuAsked(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();

    tables::ConductMatrixModel &m_model;
    QString m_person;
    int m_column = 0;
};

} // namespace mcs::app
