// SPDX-License-Identifier: Apache-2.0
// The table of every tab: fixed row heights, sorting by header, columns remembered, the current record kept over
// resets. It always has a current index when it is not empty: Qt 6.4 crashes under a screen reader without one.
#pragma once

#include "models/tables/recordmodel.h"

#include <QTableView>

namespace mcs::app {

class RecordDelegate;

class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    // `name` is the key under which the columns are remembered. The model outlives the table.
    RecordTable(const QString &name, tables::RecordModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentSubject() const { return m_current; }
    [[nodiscard]] QStringList selectedSubjects() const; // in the order shown
    // Makes the record current; false when it is filtered out or unknown.
    bool showSubject(const QString &subject);
    void setButtonColumn(int column); // cells that are buttons; a press emits activatedSubject()
    // The column that takes the room left over.
    void setWideColumn(int column);
    void addPlainColumn(int column); // a status without its sign
    // Rows two lines high, for a column of sentences.
    void addTwoLineColumn(int column);

    void reset() override;

Q_SIGNALS:
    void currentSubjectChanged(const QString &subject);
    void activatedSubject(const QString &subject); // Enter, double click, button
    void removeAsked(); // Delete
    void menuAsked(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepCurrent();
    void setRowHeights();
    void restoreColumns();
    void rememberColumns() const;
    void fillWidth();

    tables::RecordModel &m_model;
    RecordDelegate *m_delegate = nullptr;
    QString m_current;
    int m_currentRow = 0; // where it stood, and under which filter: when it is done with, the next one follows
    tables::Filter m_currentFilter;
    int m_wideColumn = -1;
    int m_lines = 1;
    bool m_ready = false;
};

} // namespace mcs::app
