// SPDX-License-Identifier: Apache-2.0
// A small table of the settings page: whole rows, one id a row, no editing in place.
#pragma once

#include <QTableWidget>

namespace mcs::app {

class ListTable : public QTableWidget
{
    Q_OBJECT

public:
    ListTable(const QString &name, const QStringList &headings, QWidget *parent = nullptr);
    void fill(const QList<std::pair<qint64, QStringList>> &rows); // keeps the chosen id where it still exists
    [[nodiscard]] qint64 currentId() const; // 0: none
    void chooseId(qint64 id);

Q_SIGNALS:
    void idActivated(qint64 id); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mcs::app
