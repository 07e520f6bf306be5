// SPDX-License-Identifier: Apache-2.0
#include "app/pages/procedureview.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/procedurestepeditor.h"
#include "app/dialogs/recordeditor.h"
#include "app/pages/procedurestep.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/tonecolours.h"
#include "app/widgets/undobar.h"
#include "models/domain/wareki.h"
#include "models/tables/proceduremodel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::StepState;
using policy::StepStatus;

namespace {

QString iconOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return u"step-done"_s;
    case StepState::Waived:
        return u"step-waived"_s;
    case StepState::Blocked:
        return u"lock"_s;
    case StepState::Open:
        break;
    }
    return u"step-open"_s;
}

} // namespace

ProcedureView::ProcedureView(const PageTools &tools, domain::ProcedureId procedure, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_id(procedure)
{
    setObjectName(u"procedure"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Procedure"));
    build();
    connect(&tools.session, &Session::recordsChanged, this, &ProcedureView::refresh);
    refresh();
    if (m_status.next >= 0)
        m_steps->setCurrentRow(m_status.next);
    m_steps->setFocus(Qt::OtherFocusReason);
}

QList<ProcedureView *> ProcedureView::openOn(const QWidget *window)
{
    return window->findChildren<ProcedureView *>();
}

void ProcedureView::build()
{
    m_steps = new QListWidget;
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setSpacing(3);
    const int line = fontMetrics().height();
    m_steps->setIconSize({line, line});
    m_detail = new ProcedureStepPane;
    connect(m_detail, &ProcedureStepPane::editAsked, this, &ProcedureView::follow);
    connect(m_detail, &ProcedureStepPane::actAsked, this, &ProcedureView::performAct);
    connect(m_detail, &ProcedureStepPane::tickAsked, this, &ProcedureView::tick);
    connect(m_detail, &ProcedureStepPane::reopenAsked, this, &ProcedureView::reopen);
    connect(m_detail, &ProcedureStepPane::waiveAsked, this,
        [this] { follow(u"procedure-waive"_s, subject() + u',' + currentStep()); });
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_steps);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    splitter->setSizes({em * 24, em * 40});
    m_undo = new UndoBar;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_undo);
    layout->addWidget(foot());
    const QSize room = parentWidget()->window()->size();
    resize(std::min(em * 70, room.width() - em * 2), std::min(em * 44, room.height() - em * 2));
    connect(m_steps, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            describe();
    });
    // Enter goes to what can be done in the step.
    connect(m_steps, &QListWidget::itemActivated, m_detail, &ProcedureStepPane::focusFirst);
}

QWidget *ProcedureView::head()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel;
    m_title->setObjectName(u"title"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_about = new QLabel;
    m_about->setObjectName(u"about"_s);
    m_changeDay = new QPushButton(tr("Change the &day"));
    m_changeDay->setObjectName(u"change-day"_s);
    m_changeDay->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Steps done or waived"));
    auto *about = new QHBoxLayout;
    about->addWidget(m_about);
    about->addWidget(m_changeDay);
    about->addStretch(1);
    about->addWidget(m_progress, 1);
    rows->addWidget(m_title);
    rows->addLayout(about);
    connect(m_changeDay, &QPushButton::clicked, this, [this] { follow(u"procedure-day"_s, subject()); });
    return box;
}

QWidget *ProcedureView::foot()
{
    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &text, const QString &name, const QString &iconName,
                         QDialogButtonBox::ButtonRole role, auto act) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    QPushButton *printing
        = add(tr("&Print as a check list"), u"print"_s, u"print"_s, QDialogButtonBox::ActionRole, [this] { print(); });
    printing->setToolTip(tr("F8"));
    m_cancel = add(tr("&Give it up…"), u"give-up"_s, u"cancel"_s, QDialogButtonBox::ActionRole,
        [this] { follow(u"procedure-cancel"_s, subject()); });
    m_finish
        = add(tr("&Finish the procedure"), u"finish"_s, u"check"_s, QDialogButtonBox::ActionRole, [this] { finish(); });
    add(tr("Close"), u"close"_s, u"close"_s, QDialogButtonBox::RejectRole, [this] { reject(); });
    return buttons;
}

bool ProcedureView::mayWrite() const
{
    domain::Ledger &ledger = m_tools.session.ledger();
    return policy::isOpen(m_procedure) && !ledger.isReadOnly()
        && domain::isAllowed(ledger.currentUser().role, domain::Permission::EditRecords);
}

const StepStatus *ProcedureView::current() const
{
    const int row = m_steps->currentRow();
    return row >= 0 && row < m_status.steps.size() ? &m_status.steps.at(row) : nullptr;
}

QString ProcedureView::currentStep() const
{
    const StepStatus *step = current();
    return step ? step->rule.id : QString();
}

void ProcedureView::showStep(const QString &id)
{
    for (qsizetype row = 0; row < m_status.steps.size(); ++row) {
        if (m_status.steps.at(row).rule.id == id)
            m_steps->setCurrentRow(int(row));
    }
}

void ProcedureView::refresh()
{
    const Session &session = m_tools.session;
    const auto &all = session.records().procedures;
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [this](const domain::Procedure &one) { return one.id == m_id; });
    if (found == all.cend()) {
        reject();
        return;
    }
    const QString was = currentStep();
    const bool wasOpen = current() && !isSettled(*current());
    m_procedure = *found;
    m_status = policy::procedureState(m_procedure, session.records(), session.policy(), session.clock().today());
    showHead();
    showSteps();
    showStep(was);
    // What was just settled makes way for the next step.
    if (wasOpen && current() && isSettled(*current()) && m_status.next >= 0)
        m_steps->setCurrentRow(m_status.next);
    m_filling = false;
    describe();
}

void ProcedureView::showHead()
{
    m_title->setText(tr("%1: %2").arg(tables::titleOf(m_status), m_status.subjectName));
    QStringList about;
    if (m_status.day.isValid())
        about.append(u"%1 %2"_s.arg(m_status.dayName, domain::bothCalendars(m_status.day)));
    if (m_procedure.finishedOn.isValid())
        about.append(tr("finished on %1").arg(domain::warekiLong(m_procedure.finishedOn)));
    if (!m_procedure.cancelledReason.isEmpty())
        about.append(tr("given up: %1").arg(m_procedure.cancelledReason));
    if (!m_procedure.note.isEmpty())
        about.append(m_procedure.note);
    m_about->setText(about.join(u"　"_s));
    m_progress->setRange(0, int(m_status.steps.size()));
    m_progress->setValue(m_status.settled);
    m_progress->setFormat(tr("%v of %m steps"));
    m_changeDay->setVisible(m_status.day.isValid() && mayWrite());
    m_cancel->setEnabled(mayWrite());
    m_finish->setEnabled(mayWrite());
    QFont weight = m_finish->font();
    weight.setBold(m_status.isComplete() && mayWrite());
    m_finish->setFont(weight);
}

void ProcedureView::showSteps()
{
    m_filling = true;
    m_steps->clear();
    for (qsizetype row = 0; row < m_status.steps.size(); ++row) {
        const StepStatus &step = m_status.steps.at(row);
        const QString text = u"%1. %2"_s.arg(row + 1).arg(step.rule.text);
        auto *item = new QListWidgetItem(icon(iconOf(step.state)), text, m_steps);
        const QString word = policy::stepStateWord(step.state);
        item->setToolTip(word);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(text, word));
        if (step.state != StepState::Open)
            item->setForeground(quietColour(palette()));
        QFont weight = m_steps->font();
        weight.setBold(row == m_status.next);
        item->setFont(weight);
    }
}

void ProcedureView::describe()
{
    const Session &session = m_tools.session;
    const StepStatus *step = current();
    const QStringList preview = step ? policy::procedureActPreview(m_procedure, step->rule.action, session.records(),
                                    session.policy(), session.clock().today())
                                     : QStringList();
    m_detail->show(step, {m_procedure, session.policy(), preview, mayWrite()});
}

void ProcedureView::follow(const QString &kind, const QString &target)
{
    if (kind == "print-handover"_L1)
        return printPaper(u"handover"_s);
    if (ProcedureStepEditor::actOf(kind))
        openEditor(m_tools.session, kind, target, this);
    else
        Q_EMIT editAsked(kind, target);
}

bool ProcedureView::written(const domain::Result<void> &result)
{
    if (!result) {
        m_tools.prompts.showError(this, result.error());
        return false;
    }
    if (const auto reloaded = m_tools.session.reload(); !reloaded)
        m_tools.prompts.showError(this, reloaded.error());
    m_steps->setFocus(Qt::OtherFocusReason);
    return true;
}

void ProcedureView::tick()
{
    const QString step = currentStep();
    const auto done = m_tools.session.registers().procedures().tick(m_id, step, m_tools.session.clock().today());
    if (!written(withoutValue(done)))
        return;
    m_undo->offer(tr("The step is done."), [this, step] {
        if (written(withoutValue(m_tools.session.registers().procedures().reopen(m_id, step))))
            showStep(step);
    });
}

void ProcedureView::reopen()
{
    written(withoutValue(m_tools.session.registers().procedures().reopen(m_id, currentStep())));
}

void ProcedureView::performAct()
{
    const auto done = m_tools.session.registers().procedures().perform(m_id, currentStep());
    if (!written(withoutValue(done)))
        return;
    if (done->takeBack)
        m_undo->offer(done->sentence, [this, takeBack = done->takeBack] { written(takeBack()); });
}

void ProcedureView::finish()
{
    written(withoutValue(m_tools.session.registers().procedures().finish(m_id)));
}

void ProcedureView::print()
{
    const auto rule = m_tools.session.policy().procedure(m_procedure.kind);
    printPaper(rule ? rule->paper : policy::ProcedureRule().paper);
}

void ProcedureView::printPaper(const QString &role)
{
    policy::FormRequest request;
    request.role = role;
    request.subjects = {toText(m_id)};
    request.date = m_tools.session.clock().today();
    m_tools.printing.print(this, request, {});
}

void ProcedureView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_undo->undo();
    else if (event->key() == Qt::Key_F8)
        print();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // in the list it leads to the step's buttons and presses none
    else
        QDialog::keyPressEvent(event);
}

void ProcedureView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_steps && !m_status.steps.isEmpty() && !m_filling)
        refresh();
}

} // namespace mcs::app
