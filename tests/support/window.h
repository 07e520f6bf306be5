// SPDX-License-Identifier: Apache-2.0
// The real main window on a real encrypted ledger, with prompts and printing that only take note. Link mcs_app and
// mcs_resources.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "app/mainwindow.h"
#include "app/pages/page.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/recordtable.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace mcs::tests {

class NotingPrompts final : public app::Prompts
{
public:
    QList<domain::Error> errors;
    QStringList messages;
    void showError(QWidget *, const domain::Error &error) override { errors.append(error); }
    void inform(QWidget *, const QString &, const QString &text) override { messages.append(text); }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        messages.append(text);
        return true;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override { return {}; }
    QString file; // the answer to openFile
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveAs; // the answer to saveFile
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return saveAs; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
};

class NotingPrinter final : public app::PrintActions
{
public:
    QList<policy::FormRequest> requests;
    QList<domain::DocumentId> reprints;
    void print(QWidget *, const policy::FormRequest &request, std::optional<domain::Fill>) override
    {
        requests.append(request);
    }
    QList<domain::ListText> lists;
    void printList(QWidget *, const domain::ListText &list) override { lists.append(list); }
    void reprint(QWidget *, domain::DocumentId document) override { reprints.append(document); }
};

class TestWindow
{
    QTemporaryDir m_settings;

public:
    // Takes the ledger over as it is filled so far.
    explicit TestWindow(TestLedger &ledger)
        : session(must(app::Session::start(ledger.folder(), ledger.release(), ledger.clock())))
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        window = std::make_unique<app::MainWindow>(*session, prompts, printer, new QLabel(QStringLiteral("settings")));
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get(), 1000));
    }

    std::unique_ptr<app::Session> session;
    NotingPrompts prompts;
    NotingPrinter printer;
    std::unique_ptr<app::MainWindow> window;

    app::Page *page(app::MainWindow::Tab tab)
    {
        window->showTab(tab);
        for (app::Page *page : window->findChildren<app::Page *>()) {
            if (page->isVisible())
                return page;
        }
        qFatal("no page is shown");
    }
    app::RecordTable *table(app::MainWindow::Tab tab) { return page(tab)->table(); }

    // The action of the page in sight with that caption, in a menu or not.
    static QAction *action(app::Page *page, const QString &text)
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no action %s", qUtf8Printable(text));
    }
    // The dialog that stands open.
    app::RecordEditor *editor()
    {
        const auto open = app::RecordEditor::openOn(window.get());
        return open.isEmpty() ? nullptr : open.last();
    }
    template <class Widget> Widget *field(const QString &key)
    {
        auto *found = editor() ? editor()->findChild<Widget *>(key) : nullptr;
        if (!found)
            qFatal("no field %s", qUtf8Printable(key));
        return found;
    }
    QString problem(const QString &key)
    {
        auto *label = field<QLabel>(key + QStringLiteral("-problem"));
        return label->isHidden() ? QString() : label->text();
    }
    // Presses the button that saves; true when the dialog closed.
    bool submit()
    {
        app::RecordEditor *dialog = editor();
        dialog->findChild<QPushButton *>(QStringLiteral("submit"))->click();
        return editor() != dialog;
    }
    QString failure()
    {
        auto *label = field<QLabel>(QStringLiteral("failure"));
        return label->isHidden() ? QString() : label->text();
    }
    static QString cell(app::RecordTable *table, const QString &subject, int column)
    {
        const auto *model = static_cast<tables::RecordModel *>(table->model());
        return model->index(model->rowOf(subject), column).data().toString();
    }
};

} // namespace mcs::tests
