// SPDX-License-Identifier: Apache-2.0
// The items of a self-inspection in their groups, each answered with one key: 1 適, 2 否, 3 対象外; 0 goes back to what
// the records say. What the records answered is marked. Evidence and correction belong to the current item.
#pragma once

#include "models/policy/oversightrules.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QTableWidget;

namespace mcs::app {

class DateEdit;

class InspectionListEdit final : public QWidget
{
    Q_OBJECT

public:
    // `known`: the lines as the records alone answer them.
    InspectionListEdit(const policy::InspectionList &list, const QList<domain::InspectionLine> &known,
        const policy::Policy &policy, QDate today, QWidget *parent = nullptr);

    void setLines(const QList<domain::InspectionLine> &lines);
    [[nodiscard]] QList<domain::InspectionLine> lines() const; // one for each item, answered or not
    void answer(domain::InspectionAnswer answer); // of the current item; goes on to the next open one
    void showItem(const QString &item); // makes it current
    [[nodiscard]] QString currentItem() const;
    void setReadOnly(); // only to be looked at
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Columns { Item, Articles, Answer, Evidence, ColumnCount };
    void build(const policy::Policy &policy);
    void buildBelow();
    void buildKeys();
    void showLine(int at);
    void showCurrent();
    void showProgress();
    void toNextOpen();
    void fitRows();

    QList<policy::InspectionItem> m_items;
    QList<domain::InspectionLine> m_known; // of the same
    QList<domain::InspectionLine> m_lines; // of the same
    QList<int> m_rows; // of the same
    QTableWidget *m_table = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_correction = nullptr;
    DateEdit *m_due = nullptr;
    QWidget *m_correcting = nullptr; // shown for 否
    QList<QWidget *> m_inputs; // off when it is only looked at
    int m_current = 0;
    bool m_readOnly = false;
};

} // namespace mcs::app
