// SPDX-License-Identifier: Apache-2.0
// People and groups as one picture: rows people, columns groups, a sign a state. The heads stay while it scrolls, arrow
// keys go from cell to cell, Enter or a double click opens the membership or proposes one.
#pragma once

#include "models/tables/matrixmodel.h"

#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mcs::app {

class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(tables::MatrixModel &model, QWidget *parent = nullptr);
    // There is always a current cell while there is any: the nearest to what was current.
    void keepCurrent();
    [[nodiscard]] QString currentGroup() const { return m_group; }
    [[nodiscard]] QString currentPerson() const { return m_person; }

Q_SIGNALS:
    void currentCellChanged();
    void opened(); // the current cell
    void menuAsked(const QPoint &where);

protected:
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();

    tables::MatrixModel &m_model;
    QString m_group;
    QString m_person;
    bool m_started = false; // some cell has been current
};

class GroupMatrix final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupMatrix(tables::MatrixModel &model, QWidget *parent = nullptr);
    [[nodiscard]] MatrixView *view() const { return m_view; }
    void setMayEdit(bool may);
    // Makes the column of that group the current one, in the row that was current.
    void showGroup(const QString &subject);

Q_SIGNALS:
    void groupChanged(const QString &subject); // of the current column
    void membershipAsked(const QString &subject); // "membership-7"
    void proposalAsked(const QString &group, const QString &person);
    void menuAsked(const QPoint &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void open();
    void showLegend();

    tables::MatrixModel &m_model;
    MatrixView *m_view = nullptr;
    QLabel *m_cell = nullptr; // the current cell in words
    QPushButton *m_open = nullptr;
    QLabel *m_legend = nullptr;
    bool m_mayEdit = true;
};

} // namespace mcs::app
