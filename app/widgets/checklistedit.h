// SPDX-License-Identifier: Apache-2.0
// The check items of a device in groups by level, each answered with one key: 1 適, 2 否, 3 対象外, 4 見送り, 0 takes
// the answer back. A comment belongs to the current item.
#pragma once

#include "models/domain/records.h"
#include "models/policy/policy.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace mcs::app {

class CheckListEdit final : public QWidget
{
    Q_OBJECT

public:
    CheckListEdit(const QList<policy::CheckItem> &items, const policy::Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] QList<domain::DeviceCheckLine> lines() const; // one for each item, answered or not
    void setLine(const domain::DeviceCheckLine &line);
    void answer(domain::CheckAnswer answer); // of the current item; goes on to the next open one
    void answerRest(); // every open item is in order
    void showItem(const QString &item); // makes it current
    [[nodiscard]] QString currentItem() const;
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Columns { Item, Articles, Answer, Comment, ColumnCount };
    void build(const policy::Policy &policy);
    void showLine(int line);
    void showCurrent();
    void showProgress();
    void toNextOpen();
    void fitRows();

    QList<policy::CheckItem> m_items; // in the order shown
    QList<domain::DeviceCheckLine> m_lines; // of the same
    QList<int> m_rows; // of the same
    QTableWidget *m_table = nullptr;
    QLineEdit *m_comment = nullptr;
    QLabel *m_progress = nullptr;
    int m_current = 0;
};

} // namespace mcs::app
