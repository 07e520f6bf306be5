// SPDX-License-Identifier: Apache-2.0
// Shows a new 復旧キー and lets the user go on only when it is on paper or in a file and its last group has been
// retyped from there.
#pragma once

#include "app/tools.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mcs::app {

class RecoveryKeyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyPanel(Tools &tools, QWidget *parent = nullptr);

    void setSheet(const RecoverySheet &sheet);
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void completeChanged();

private:
    void print();
    void save();
    void kept(const QString &sentence);
    void judge();

    Tools &m_tools;
    RecoverySheet m_sheet;
    QLabel *m_key = nullptr;
    QLineEdit *m_retyped = nullptr;
    QLabel *m_state = nullptr;
    QString m_keptSentence;
    bool m_kept = false;
};

} // namespace mcs::app
