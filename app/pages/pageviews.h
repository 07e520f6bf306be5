// SPDX-License-Identifier: Apache-2.0
// What a tab holds: one page, or several views of its records with buttons to switch between them (F4, Alt+1 …). A
// view's button shows the page's window title and icon.
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QStackedWidget;

namespace mcs::app {

class Page;

class PageViews final : public QWidget
{
    Q_OBJECT

public:
    explicit PageViews(const QList<Page *> &pages, QWidget *parent = nullptr); // takes the pages over
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QList<Page *> pages() const { return m_pages; }
    [[nodiscard]] QList<QAction *> switches() const { return m_switches; } // for the function keys; may be empty
    void showPage(Page *page);
    // Shows the record in a view that knows it, the current one first; false when none does.
    bool showSubject(const QString &subject);

Q_SIGNALS:
    void viewChanged();

private:
    QList<Page *> m_pages;
    QStackedWidget *m_stack = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QList<QAction *> m_switches;
};

} // namespace mcs::app
