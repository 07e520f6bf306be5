// SPDX-License-Identifier: Apache-2.0
// A date as people type it (R8.4.1, 8.4.1, 20260401, 2026/4/1; 4/1 is this year's), shown in both calendars, with a
// calendar to choose from. Up and Down change the day, Page Up and Page Down the month.
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace mcs::app {

class DateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] domain::Result<QDate> parsed() const; // of what stands in the field now; invalid date when empty
    [[nodiscard]] QDate date() const; // invalid when empty or not a date
    void setDate(QDate date);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void hideMeaning(); // the day in the other calendar beside the field, where there is no room for it
    [[nodiscard]] QLineEdit *lineEdit() const { return m_text; }

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(bool finished);
    void openCalendar();
    void step(int days, int months);

    QDate m_today;
    QLineEdit *m_text = nullptr;
    QToolButton *m_open = nullptr;
    QLabel *m_meaning = nullptr;
};

} // namespace mcs::app
