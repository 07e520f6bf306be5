// SPDX-License-Identifier: Apache-2.0
// The contacts of the continuity plan in the order they are called: cells are typed in place, Alt+Up and Alt+Down move
// the current line.
#pragma once

#include "models/domain/conduct.h"

#include <QJsonArray>
#include <QWidget>

class QTableWidget;

namespace mcs::app {

class CallListEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CallListEdit(QWidget *parent = nullptr);
    [[nodiscard]] QList<domain::ContinuityContact> contacts() const; // lines without any entry are left out
    void setContacts(const QList<domain::ContinuityContact> &contacts);
    void add(const domain::ContinuityContact &contact); // as the last one, and makes it current
    [[nodiscard]] QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Columns { Name, Role, Tel, Fax, Email, ColumnCount };
    void move(int by);
    void remove();
    [[nodiscard]] domain::ContinuityContact contactAt(int row) const;
    void show(int row, const domain::ContinuityContact &contact);

    QTableWidget *m_table = nullptr;
};

} // namespace mcs::app
