// SPDX-License-Identifier: Apache-2.0
// What all tabs with records share: filter line, table, detail pane, counts, actions on the selection, delete with
// undo.
#pragma once

#include "models/domain/ledger.h"
#include "models/domain/permissions.h"
#include "models/tables/peoplemap.h"
#include "models/tables/recordmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QMenu;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace mcs::policy {
struct TodoItem;
}

namespace mcs::app {

class DetailPane;
class Facts;
class FilterLine;
class PrintActions;
class Prompts;
class RecordTable;
class Session;
class UndoBar;

// What a page may use; all outlive it.
struct PageTools
{
    Session &session;
    Prompts &prompts;
    PrintActions &printing;
    UndoBar &undo;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    // `name` is the key under which columns and sizes are remembered. The model outlives the page's table.
    Page(const PageTools &tools, const QString &name, tables::RecordModel &model, bool withGojuon, QWidget *parent);
    ~Page() override;

    void refresh(); // after the records changed
    // Shows a record, taking the filter away when it hides it.
    virtual bool showSubject(const QString &subject);
    [[nodiscard]] bool knows(const QString &subject) const { return m_model.knows(rowOf(subject)); }
    void focusSearch();
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; } // for tool bar and function keys
    [[nodiscard]] QString counts() const;
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] QString currentSubject() const { return current(); }

Q_SIGNALS:
    void subjectAsked(const QString &subject); // a link to a record of another tab
    void countsChanged(const QString &counts);
    void actionAsked(const mcs::policy::TodoItem &item); // something of やること is to be done
    void procedureAsked(const QString &kind, const QString &subject); // a procedure is to be started

protected:
    // Reads the session's records into the model.
    virtual void fill() = 0;
    virtual void describe(const QString &subject, Facts &facts) = 0;
    virtual void open(const QString &subject) = 0; // Enter, double click
    // The record whose row shows this one: a device for its permit.
    [[nodiscard]] virtual QString rowOf(const QString &subject) const { return subject; }
    // Enables the actions for the selection.
    virtual void updateActions() { }
    // "reprint:12", "open:appointment-3", "do:device-check:device-3" (kind of editor and subject), or a record of
    // another tab
    virtual void follow(const QString &link);
    [[nodiscard]] virtual QList<domain::AuditFilter> historyOf(const QString &subject) const;
    [[nodiscard]] virtual QString paneButton(const QString &) const { return {}; }
    virtual void pressPaneButton(const QString &subject) { open(subject); }
    // Whom a facility's own paper is about when it is printed from this page: of the records that stand in the
    // selected rows, those with such a paper ("device-permit-2" for a device). Empty: there is nothing to print.
    [[nodiscard]] virtual QStringList paperSubjects(const QString &role, const QStringList &selected) const;
    // Delete: one record. Pages without delete leave both as they are.
    [[nodiscard]] virtual domain::Result<void> remove(const QString &subject, const QString &reason);
    [[nodiscard]] virtual domain::Result<void> restore(const QString &subject);

    enum class Needs { Nothing, One, Some }; // of the selection
    QAction *addPageAction(const QString &iconName, const QString &text, const QKeySequence &keys,
        domain::Permission permission, Needs needs, const std::function<void()> &act);
    // What an action prints: number and title of the form beside it, and whether 準則's stands in for the region's.
    void nameForm(QAction *action, const QString &role);
    void describeForm(const QString &role, Facts &facts) const; // the same in the detail pane
    QAction *addSeparator();
    // Into the tool bar and the menu as one entry that opens the given actions.
    void gather(const QString &iconName, const QString &text, const QList<QAction *> &actions);
    // The facility's own papers (事業所様式) of these roles as one entry: lists for the facility, the others for the
    // selection (see paperSubjects). Roles that the policy does not have are left out.
    void addFacilityPapers(const QStringList &roles);
    void removeSelected();
    void edit(const QString &kind, const QString &subject); // opens an editor
    void setAllowed(QAction *action, bool allowed); // besides permission and selection
    void addPapers(const QString &subject, Facts &facts) const; // printed papers with links that print them again
    // Another view in the place of the table; null: the table again. The page owns it.
    void showInstead(QWidget *view);
    void describeAgain(); // the detail pane, keeping its place
    void showEmptyHint(const QString &hint); // shown instead of an empty table

    [[nodiscard]] Session &session() const { return m_tools.session; }
    // The records by person, as of the last refresh.
    [[nodiscard]] const tables::PeopleMap &people() const { return *m_people; }
    [[nodiscard]] const PageTools &tools() const { return m_tools; }
    [[nodiscard]] QStringList selection() const;
    [[nodiscard]] QString current() const;
    [[nodiscard]] QVBoxLayout *top() const { return m_top; } // above the filter line
    [[nodiscard]] FilterLine *filterLine() const { return m_filterLine; }
    [[nodiscard]] DetailPane *detail() const { return m_detail; }
    void showMenu(const QPoint &where);
    void addProcedures(QMenu *menu); // those about the current record
    virtual void filtered() { } // the filter line has narrowed the model

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Rule
    {
        QAction *action;
        domain::Permission permission;
        Needs needs;
        bool allowed = true;
        QString paper = {}; // role of the facility's own paper it prints about the selection
    };
    void printPaper(const QString &role, const QStringList &subjects);
    void selectionChanged();
    void showDetail();
    void showCounts();

    PageTools m_tools;
    std::unique_ptr<tables::PeopleMap> m_people;
    tables::RecordModel &m_model;
    QVBoxLayout *m_top = nullptr;
    FilterLine *m_filterLine = nullptr;
    RecordTable *m_table = nullptr;
    DetailPane *m_detail = nullptr;
    QStackedLayout *m_views = nullptr; // the table, or what is shown instead
    QSplitter *m_splitter = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_empty = nullptr;
    QString m_emptyHint;
    QList<QAction *> m_actions;
    QList<QMenu *> m_menus; // of gather()
    QList<Rule> m_rules;
    QTimer m_detailTimer; // the pane follows when the keys rest
};

} // namespace mcs::app
