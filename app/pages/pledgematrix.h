// SPDX-License-Identifier: Apache-2.0
// The matrix of people and papers: arrow keys go from cell to cell, Enter or a double click does the next thing there.
#pragma once

#include "models/tables/pledgematrixmodel.h"

#include <QTableView>

namespace mcs::app {

class PledgeMatrix final : public QTableView
{
    Q_OBJECT

public:
    // The model outlives the view.
    explicit PledgeMatrix(tables::PledgeMatrixModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentSubject() const { return m_current; }
    void showSubject(const QString &subject); // in the column that is current; nothing when it is filtered out

    void reset() override;

Q_SIGNALS:
    void currentSubjectChanged(const QString &subject);
    void activatedCell(const QString &subject, int column); // a column of PledgeMatrixModel
    void menuAsked(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();
    void activate(const QModelIndex &index);

    tables::PledgeMatrixModel &m_model;
    QString m_current;
    int m_column = tables::PledgeMatrixModel::Pledge;
};

} // namespace mcs::app
