// SPDX-License-Identifier: Apache-2.0
// 手続き in the main window: which are under way, how one begins, and the views in which they are worked through.
#include "app/mainwindow.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/procedurestarteditor.h"
#include "app/pages/page.h"
#include "app/pages/procedurelist.h"
#include "app/pages/procedureview.h"
#include "app/prompts.h"
#include "app/session.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

void MainWindow::showProcedures()
{
    const Page *page = currentPage();
    auto *list = new ProcedureList(
        {m_session, m_prompts, m_printing, *m_undo}, page ? page->currentSubject() : QString(), this);
    connect(list, &ProcedureList::startAsked, this, [this, list](const QString &kind, const QString &about) {
        list->reject();
        startProcedure(kind, about);
    });
    connect(list, &ProcedureList::openAsked, this, [this, list](const QString &subject) {
        list->reject();
        openProcedure(subject);
    });
    list->open();
}

void MainWindow::startProcedure(const QString &kind, const QString &about)
{
    openHere(u"procedure-start"_s, about.isEmpty() ? kind : kind + u',' + about);
}

RecordEditor *MainWindow::openHere(const QString &kind, const QString &subject)
{
    RecordEditor *editor = openEditor(m_session, kind, subject, this);
    if (auto *start = qobject_cast<ProcedureStartEditor *>(editor))
        connect(start, &RecordEditor::saved, this, [this, start] {
            // when the dialog is gone: closing it gives the focus back to this window
            const QString procedure = toText(start->started());
            QMetaObject::invokeMethod(
                this, [this, procedure] { openProcedure(procedure); }, Qt::QueuedConnection);
        });
    return editor;
}

ProcedureView *MainWindow::openProcedure(const QString &subject)
{
    for (ProcedureView *view : ProcedureView::openOn(this)) {
        if (view->subject() != subject)
            continue;
        view->raise();
        view->activateWindow();
        return view;
    }
    const auto id = domain::idFromText<domain::ProcedureId>(subject);
    const QList<domain::Procedure> &all = m_session.records().procedures;
    if (!id || std::none_of(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == *id; }))
        return nullptr;
    auto *view = new ProcedureView({m_session, m_prompts, m_printing, *m_undo}, *id, this);
    connect(view, &ProcedureView::editAsked, this, [this, view](const QString &kind, const QString &target) {
        policy::TodoItem item;
        item.subjectId = target;
        if (const auto action = policy::actionNamed(kind)) {
            item.action = *action;
            performOn(item, view);
        } else if (!openEditor(m_session, kind, target, view)) {
            m_prompts.inform(view, tr("Procedures"), tr("This is recorded in its own tab. Please open it there."));
        }
    });
    view->show();
    view->activateWindow();
    return view;
}

} // namespace mcs::app
