// SPDX-License-Identifier: Apache-2.0
// One 手続き step by step: the steps with their states at the left, what is open with its buttons at the right. Not
// modal: the window behind it can be used meanwhile. Every act is written at once. Opened with show(); deletes itself
// when closed.
#pragma once

#include "app/pages/page.h"
#include "models/policy/procedurestate.h"

#include <QDialog>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace mcs::app {

class ProcedureStepPane;

class ProcedureView final : public QDialog
{
    Q_OBJECT

public:
    ProcedureView(const PageTools &tools, domain::ProcedureId procedure, QWidget *parent);

    [[nodiscard]] QString subject() const { return toText(m_id); }
    [[nodiscard]] QString currentStep() const; // its id
    void showStep(const QString &step);

    // The views that stand open on `window`.
    [[nodiscard]] static QList<ProcedureView *> openOn(const QWidget *window);

Q_SIGNALS:
    // An editor ("member-remove", "membership-4") or something to print ("print-pledge", "staff-3") is asked for.
    void editAsked(const QString &kind, const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *head();
    QWidget *foot();
    void refresh();
    void showHead();
    void showSteps();
    void describe();
    void follow(const QString &kind, const QString &target);

    void tick();
    void reopen();
    void performAct();
    void finish();
    void print();
    void printPaper(const QString &role);
    bool written(const domain::Result<void> &result); // reads again, or says why not
    [[nodiscard]] const policy::StepStatus *current() const;
    [[nodiscard]] bool mayWrite() const;

    PageTools m_tools;
    domain::ProcedureId m_id;
    domain::Procedure m_procedure;
    policy::ProcedureStatus m_status;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QProgressBar *m_progress = nullptr;
    QListWidget *m_steps = nullptr;
    ProcedureStepPane *m_detail = nullptr;
    UndoBar *m_undo = nullptr;
    QPushButton *m_changeDay = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_finish = nullptr;
    bool m_filling = false;
};

} // namespace mcs::app
