// SPDX-License-Identifier: Apache-2.0
// Beside the table: all facts of the current record with its papers, and its history, read only when it is looked at.
#pragma once

#include "models/tables/auditmodel.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace mcs::app {

class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void showFacts(const QString &html);
    void keepPlace(const std::function<void()> &change); // of the text that `change` shows anew
    // An empty function: the record has no history.
    void setHistory(tables::AuditModel::Read read);
    // The one button of the pane; an empty caption hides it.
    void setButton(const QString &caption);
    void hideHistory();

Q_SIGNALS:
    void linkActivated(const QString &target);
    void buttonPressed();

private:
    void readHistory();

    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_facts = nullptr;
    QPushButton *m_button = nullptr;
    QTableView *m_historyView = nullptr;
    tables::AuditModel m_history;
    tables::AuditModel::Read m_read;
    bool m_stale = false;
};

} // namespace mcs::app
