// SPDX-License-Identifier: Apache-2.0
// The window on one unlocked ledger: the tabs, the tool bar, the captions of the function keys, and the bar that undoes
// a delete.
#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QSet>

class QAction;
class QLabel;
class QTabWidget;
class QToolBar;

namespace mcs::policy {
struct TodoItem;
}

namespace mcs::app {

class FacilityBox;
class FunctionKeyBar;
class Page;
class PageViews;
class PrintActions;
class ProcedureView;
class Prompts;
class RecordEditor;
class Session;
class UndoBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // From left to right; each besides the settings has a line in the table of tabs (mainwindow.cpp).
    enum class Tab { Todo, Staff, Groups, Consents, Devices, Pledges, Submissions, Conduct, Settings };

    // All outlive the window; `settingsPage` becomes the last tab (the window owns it).
    MainWindow(
        Session &session, Prompts &prompts, PrintActions &printing, QWidget *settingsPage, QWidget *parent = nullptr);
    ~MainWindow() override;

    // What was typed into open editors, as plain JSON: to be encrypted before it is kept. Empty when none is open.
    [[nodiscard]] QByteArray draft() const;
    // Opens the editors of a draft again with what was typed.
    void restoreDraft(const QByteArray &draft);

    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    // Shows a record ("staff-3") on its tab.
    void showSubject(const QString &subject);

Q_SIGNALS:
    void lockRequested(); // Ctrl+L or the button

private:
    void buildActions();
    void buildToolBar();
    Page *page(Tab tab); // the view in sight, built on first use; null for the settings
    Page *currentPage();
    void tabChanged();
    void recordsChanged();
    void updateTitle();
    void updateTodoCount();
    void perform(const policy::TodoItem &item) { performOn(item, this); }
    void performOn(const policy::TodoItem &item, QWidget *parent); // of the dialog it opens
    void performPacket(const policy::TodoItem &item);
    void showProcedures();
    void startProcedure(const QString &kind, const QString &about);
    ProcedureView *openProcedure(const QString &subject); // "procedure-3"; null: there is none
    RecordEditor *openHere(const QString &kind, const QString &subject); // also of a procedure that is started
    void showKeys();

    Session &m_session;
    Prompts &m_prompts;
    PrintActions &m_printing;
    QTabWidget *m_tabs = nullptr;
    QList<PageViews *> m_pages; // by tab; null before it is looked at
    UndoBar *m_undo = nullptr;
    FunctionKeyBar *m_keys = nullptr;
    FacilityBox *m_facilities = nullptr; // where there are several
    QLabel *m_status = nullptr; // who is signed in
    QToolBar *m_toolBar = nullptr;
    QList<QAction *> m_actions; // of every tab
    QAction *m_procedures = nullptr;
    QAction *m_lock = nullptr;
    QSet<Page *> m_stale; // not refreshed since the records changed
};

} // namespace mcs::app
