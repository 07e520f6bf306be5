// SPDX-License-Identifier: Apache-2.0
// 手続き in the real window: each kind from its picture to its end, by the buttons a user has.
#include "app/dialogs/editors.h"
#include "app/pages/procedurelist.h"
#include "app/pages/procedureview.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/undobar.h"
#include "tests/support/leaver.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;

class TestProcedureWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<LeaverMaker> m_maker;
    std::unique_ptr<TestWindow> m_window;

    void openWindow() { m_window = std::make_unique<TestWindow>(*m_ledger); }
    app::Session &session() { return *m_window->session; }
    app::ProcedureView *view()
    {
        const auto open = app::ProcedureView::openOn(m_window->window.get());
        return open.isEmpty() ? nullptr : open.last();
    }
    // The picture of that kind, with that row in sight.
    void press(const QString &kind)
    {
        QTest::keyClick(m_window->window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *list = m_window->window->findChild<app::ProcedureList *>();
        if (!list)
            qFatal("no list of procedures");
        list->findChild<QToolButton *>(u"start-"_s + kind)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void choose(const QString &field, const QVariant &value)
    {
        auto *combo = m_window->field<QComboBox>(field);
        combo->setCurrentIndex(combo->findData(value));
    }
    void start(const QString &kind, const QString &subject, const QString &variant = {}, QDate day = {})
    {
        press(kind);
        if (!subject.isEmpty())
            choose(u"subject"_s, subject.section(u'-', -1).toLongLong());
        if (!variant.isEmpty())
            choose(u"variant"_s, variant);
        if (day.isValid())
            m_window->field<app::DateEdit>(u"day"_s)->setDate(day);
        save();
        if (!view())
            qFatal("the procedure did not open");
    }
    void save()
    {
        if (!m_window->submit())
            qFatal("%s", qUtf8Printable(said()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // a procedure that was started opens then
    }
    QString said()
    {
        QStringList sentences{m_window->editor()->kind()};
        for (const QLabel *one : m_window->editor()->findChildren<QLabel *>()) {
            if (!one->isHidden() && (one->objectName() == u"failure"_s || one->objectName().endsWith(u"-problem"_s)))
                sentences += one->objectName() + u": "_s + one->text();
        }
        return sentences.join(u'\n');
    }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *one : view()->findChildren<QPushButton *>(name)) {
            if (one->window() == view())
                return one;
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        QPushButton *found = button(name);
        if (!found || !found->isEnabled())
            qFatal("no button %s in step %s", qUtf8Printable(name), qUtf8Printable(view()->currentStep()));
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void doStep(const QString &step, const QString &name)
    {
        view()->showStep(step);
        click(name);
    }
    void waive(const QString &step)
    {
        doStep(step, u"waive"_s);
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"見本のため"_s);
        save();
    }
    policy::StepState stateOf(const QString &step)
    {
        const Procedure &procedure = session().records().procedures.last();
        for (const policy::StepStatus &one :
            policy::procedureState(procedure, session().records(), session().policy(), TestLedger::today).steps) {
            if (one.rule.id == step)
                return one.state;
        }
        qFatal("no step %s", qUtf8Printable(step));
    }
    bool isFinished() { return session().records().procedures.last().finishedOn.isValid(); }
    void finish()
    {
        click(u"finish"_s);
        if (!m_window->prompts.errors.isEmpty())
            qFatal("%s", qUtf8Printable(m_window->prompts.errors.last().message));
    }
    QString label(const QString &name)
    {
        const auto *found = view()->findChild<QLabel *>(name);
        return found ? found->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_maker = std::make_unique<LeaverMaker>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_maker.reset();
        m_ledger.reset();
    }

    void theListOffersAllOfThemByPictureAndKey()
    {
        openWindow();
        QTest::keyClick(m_window->window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *list = m_window->window->findChild<app::ProcedureList *>();
        QVERIFY(list);
        for (const QString &kind : policy::procedureKinds()) {
            auto *picture = list->findChild<QToolButton *>(u"start-"_s + kind);
            QVERIFY2(picture && picture->isEnabled(), qPrintable(kind));
            QVERIFY(!picture->icon().isNull() && !picture->accessibleName().isEmpty());
        }
        list->reject();
    }

    void whatIsUnderWayOpensFromTheList()
    {
        const Procedure procedure = m_maker->retire(TestLedger::today.addDays(10));
        openWindow();
        for (const bool byKey : {true, false}) {
            QTest::keyClick(m_window->window.get(), Qt::Key_T, Qt::ControlModifier);
            auto *list = m_window->window->findChild<app::ProcedureList *>();
            QVERIFY(list);
            auto *table = list->findChild<app::RecordTable *>();
            QCOMPARE(table->currentSubject(), toText(procedure.id));
            QTRY_COMPARE(list->focusWidget(), table); // what is under way comes first
            if (byKey)
                QTest::keyClick(table, Qt::Key_Return);
            else
                list->findChild<QPushButton *>(u"open"_s)->click();
            QTRY_VERIFY(view());
            view()->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void aLeaverFromTheRowInSightToTheEnd()
    {
        openWindow();
        m_window->table(Tab::Staff)->showSubject(toText(m_maker->nurse.id));
        press(u"leaver"_s); // the person in sight is chosen already
        QCOMPARE(m_window->field<QComboBox>(u"subject"_s)->currentData().toLongLong(), m_maker->nurse.id.value);
        QVERIFY(m_window->field<QLabel>(u"steps"_s)->text().contains(u"10. "_s));
        QVERIFY(!m_window->submit()); // no day
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today.addDays(10));
        save();
        QVERIFY(view());
        QCOMPARE(view()->currentStep(), u"last-day"_s);
        QVERIFY(label(u"preview"_s).contains(m_maker->nurse.name));
        click(u"act"_s);
        QCOMPARE(view()->currentStep(), u"secrecy"_s); // the next step comes by itself
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier); // taken back
        QCOMPARE(stateOf(u"last-day"_s), policy::StepState::Open);
        doStep(u"last-day"_s, u"act"_s);
        QCOMPARE(view()->findChild<QProgressBar *>()->value(), 4); // of offices, groups managed, devices nothing

        // Enter leads from the list to the first button of the step.
        auto *steps = view()->findChild<QListWidget *>(u"steps"_s);
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QPushButton *>(view()->focusWidget()));
        click(u"tick"_s);
        QCOMPARE(view()->currentStep(), u"groups"_s);
        click(u"act"_s); // out of all four at once
        QCOMPARE(view()->currentStep(), u"groups"_s);
        for (int i = 0; i < 4; ++i) {
            view()->showStep(u"groups"_s);
            click(u"open-0"_s);
            save(); // today, in MCS
        }
        QCOMPARE(stateOf(u"groups"_s), policy::StepState::Done);
        QCOMPARE(stateOf(u"account"_s), policy::StepState::Blocked);
        view()->showStep(u"account"_s);
        QVERIFY(label(u"waits"_s).contains(u"貸与端末"_s));
        QVERIFY(!button(u"open-0"_s)->isEnabled());
        click(u"finish"_s); // refused, naming what is open
        QCOMPARE(m_window->prompts.errors.size(), 1);
        QVERIFY(m_window->prompts.errors.last().message.contains(m_maker->tablet.ledgerNumber));
        m_window->prompts.errors.clear();
        doStep(u"carry-outs"_s, u"open-0"_s); // back
        save();
        doStep(u"carry-outs"_s, u"open-0"_s); // confirmed
        choose(u"by"_s, m_maker->groups.administrator.id.value);
        save();
        doStep(u"devices"_s, u"open-0"_s);
        save();
        waive(u"account"_s);
        waive(u"release"_s);
        finish();
        QVERIFY(isFinished());
        click(u"print"_s);
        QCOMPARE(m_window->printer.requests.last().role, u"leaver-checklist"_s);
    }

    void aColleagueArrives()
    {
        const Staff young = m_ledger->add(aStaff().named(u"新任 太郎"_s).withoutTerms());
        openWindow();
        start(u"arrival"_s, toText(young.id));
        doStep(u"terms"_s, u"open-0"_s);
        m_window->field<app::DateEdit>(u"terms"_s)->setDate(TestLedger::today);
        save();
        QCOMPARE(stateOf(u"terms"_s), policy::StepState::Done);
        doStep(u"pledge"_s, u"open-0"_s); // it is printed
        QCOMPARE(m_window->printer.requests.last().role, u"staff-pledge"_s);
        QCOMPARE(m_window->printer.requests.last().subjects, QStringList{toText(young.id)});
        QCOMPARE(stateOf(u"in-use"_s), policy::StepState::Blocked);
        for (const QString &step :
            {u"pledge"_s, u"training"_s, u"account"_s, u"registered"_s, u"in-use"_s, u"profile"_s, u"application"_s})
            waive(step);
        finish();
        QVERIFY(isFinished());
    }

    void aColleagueLeavesOneCase()
    {
        openWindow();
        press(u"leaver"_s);
        choose(u"subject"_s, m_maker->nurse.id.value);
        choose(u"variant"_s, u"off-case"_s);
        QCOMPARE(m_window->field<QComboBox>(u"group"_s)->count(), 4);
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today);
        save();
        QCOMPARE(view()->findChild<QListWidget *>(u"steps"_s)->count(), 1);
        click(u"act"_s);
        click(u"open-0"_s);
        save();
        finish();
        const auto &members = session().records().memberships;
        QCOMPARE(std::count_if(members.cbegin(), members.cend(),
                     [this](const Membership &member) { return member.staff == m_maker->nurse.id; }),
            3);
    }

    void theMenuOfARowOffersWhatFitsIt()
    {
        openWindow();
        app::Page *page = m_window->page(Tab::Devices);
        QVERIFY(page->table()->showSubject(toText(m_maker->tablet.id)));
        Q_EMIT page->table()->menuAsked(QPoint(10, 10));
        QStringList offered;
        QAction *lost = nullptr;
        for (QMenu *menu : page->findChildren<QMenu *>()) {
            if (menu->title() != u"Start a procedure"_s)
                continue;
            for (QAction *action : menu->actions()) {
                offered.append(action->text());
                lost = action;
            }
        }
        QCOMPARE(offered, (QStringList{u"端末の持ち出し"_s, u"端末の紛失"_s}));
        lost->trigger();
        QCOMPARE(m_window->editor()->subject(), u"device-lost,"_s + toText(m_maker->tablet.id));
        for (QMenu *menu : page->findChildren<QMenu *>())
            menu->close();
        m_window->editor()->QDialog::reject();
    }

    void aPatientStarts()
    {
        const Patient patient = m_ledger->add(aPatient().named(u"新規 花子"_s));
        openWindow();
        m_window->table(Tab::Consents)->showSubject(toText(patient.id));
        press(u"patient-start"_s);
        save();
        QCOMPARE(view()->currentStep(), u"owner"_s);
        click(u"tick"_s);
        QCOMPARE(view()->currentStep(), u"explain"_s);
        click(u"open-0"_s);
        choose(u"explainer"_s, m_maker->groups.administrator.id.value);
        save();
        QCOMPARE(view()->currentStep(), u"consent"_s);
        click(u"open-0"_s);
        QCOMPARE(m_window->printer.requests.last().role, u"consent"_s);
        QCOMPARE(stateOf(u"group"_s), policy::StepState::Blocked);
        for (const QString &step : {u"consent"_s, u"counterpart"_s, u"group"_s, u"members"_s})
            waive(step);
        finish();
    }

    void aPatientEnds()
    {
        openWindow();
        const Patient patient = session().records().patients.first();
        press(u"patient-end"_s);
        QVERIFY(!m_window->submit()); // nobody is chosen
        m_window->field<QComboBox>(u"subject"_s)->setCurrentText(patient.name);
        choose(u"variant"_s, u"died"_s);
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today);
        save();
        click(u"act"_s);
        QCOMPARE(session().records().patients.first().status, CareStatus::Died);
        QCOMPARE(view()->currentStep(), u"groups"_s);
        QVERIFY(label(u"preview"_s).contains(patient.name));
        click(u"act"_s);
        QCOMPARE(view()->currentStep(), u"members"_s);
        doStep(u"members"_s, u"open-0"_s);
        save();
        QCOMPARE(stateOf(u"members"_s), policy::StepState::Done);
        doStep(u"archive"_s, u"open-0"_s);
        m_window->field<app::DateEdit>(u"mcs"_s)->setDate(TestLedger::today);
        save();
        doStep(u"deletion"_s, u"tick"_s);
        finish();
    }

    void aDeviceGoesOut()
    {
        openWindow();
        m_window->table(Tab::Devices)->showSubject(toText(m_maker->tablet.id));
        press(u"device-out"_s);
        save();
        // It is outside already: what is left is the way back.
        QCOMPARE(view()->currentStep(), u"return"_s);
        QCOMPARE(stateOf(u"take"_s), policy::StepState::Done);
        click(u"open-0"_s);
        save();
        doStep(u"confirm"_s, u"open-0"_s);
        choose(u"by"_s, m_maker->groups.administrator.id.value);
        save();
        if (stateOf(u"erase"_s) != policy::StepState::Done)
            waive(u"erase"_s);
        finish();
    }

    void aDeviceIsLost()
    {
        openWindow();
        m_window->table(Tab::Devices)->showSubject(toText(m_maker->tablet.id));
        press(u"device-lost"_s);
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today);
        save();
        click(u"tick"_s);
        QVERIFY(label(u"preview"_s).contains(m_maker->tablet.ledgerNumber));
        click(u"act"_s);
        QCOMPARE(session().records().devices.first().status, DeviceStatus::Lost);
        doStep(u"accounts"_s, u"open-0"_s);
        QVERIFY(m_window->editor()); // the record of who used it
        m_window->editor()->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &step : {u"accounts"_s, u"remote"_s, u"settled"_s, u"closed"_s})
            waive(step);
        QCOMPARE(stateOf(u"incident"_s), policy::StepState::Done); // the loss has opened it
        finish();
    }

    void theAdministratorHandsOver()
    {
        m_ledger->signInAs(UserRole::FacilityManager);
        openWindow();
        press(u"handover"_s);
        choose(u"subject"_s, m_maker->groups.administrator.id.value);
        choose(u"successor"_s, m_maker->nurse.id.value);
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today.addDays(3));
        save();
        click(u"act"_s); // appointed
        QCOMPARE(view()->currentStep(), u"explain"_s);
        click(u"open-0"_s);
        m_window->field<app::DateEdit>(u"explained"_s)->setDate(TestLedger::today);
        save();
        QCOMPARE(view()->currentStep(), u"sheet"_s);
        click(u"act"_s);
        QCOMPARE(m_window->printer.requests.last().role, u"handover"_s);
        QCOMPARE(m_window->printer.requests.last().subjects, QStringList{view()->subject()});
        for (const QString &step : {u"sheet"_s, u"mcs"_s, u"program"_s})
            doStep(step, u"tick"_s);
        QVERIFY(!button(u"waive"_s) || view()->currentStep() != u"second"_s);
        doStep(u"end"_s, u"act"_s);
        doStep(u"revoke"_s, u"tick"_s);
        if (stateOf(u"groups"_s) != policy::StepState::Done)
            waive(u"groups"_s);
        finish();
    }

    void theFacilityStarts()
    {
        openWindow();
        start(u"facility-start"_s, {});
        QCOMPARE(stateOf(u"offices"_s), policy::StepState::Done);
        click(u"close"_s);
        QTRY_VERIFY(!view());
        // Half done it is in the list of what to do, and opens from there.
        app::Page *todo = m_window->page(Tab::Todo);
        const QString item = u"procedure-open/"_s + toText(session().records().procedures.last().id);
        QVERIFY(todo->table()->showSubject(item));
        QTest::keyClick(todo->table(), Qt::Key_Return);
        QVERIFY(view());
        click(u"give-up"_s);
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"見本のため"_s);
        save();
        QVERIFY(!button(u"finish"_s)->isEnabled());
        QVERIFY(!todo->table()->showSubject(item));
    }

    void aLockKeepsTheViewAndWhatWasTyped()
    {
        openWindow();
        m_window->table(Tab::Staff)->showSubject(toText(m_maker->nurse.id));
        press(u"leaver"_s);
        m_window->field<app::DateEdit>(u"day"_s)->setDate(TestLedger::today.addDays(10));
        save();
        doStep(u"devices"_s, u"waive"_s);
        m_window->field<QPlainTextEdit>(u"reason"_s)->setPlainText(u"後日郵送で返却"_s);
        const QByteArray draft = m_window->window->draft();
        m_window->editor()->QDialog::reject();
        view()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!view());
        m_window->window->restoreDraft(draft);
        QCOMPARE(view()->currentStep(), u"devices"_s);
        QCOMPARE(m_window->field<QPlainTextEdit>(u"reason"_s)->toPlainText(), u"後日郵送で返却"_s);
        save();
        QCOMPARE(stateOf(u"devices"_s), policy::StepState::Waived);
    }

    void everyButtonOfThePoliciesOpensSomething()
    {
        openWindow();
        const QStringList printed{u"print-handover"_s};
        for (const policy::ProcedureRule &rule : session().policy().procedures()) {
            const QStringList acts = policy::procedureActs(policy::procedureSubject(rule.kind));
            for (const policy::ProcedureStepRule &step : rule.steps) {
                if (step.action.isEmpty() || acts.contains(step.action) || printed.contains(step.action)
                    || policy::actionNamed(step.action))
                    continue;
                std::unique_ptr<app::RecordEditor> editor(
                    app::makeEditor(session(), step.action, {}, m_window->window.get()));
                QVERIFY2(editor, qPrintable(rule.kind + u'/' + step.id + u' ' + step.action));
            }
        }
    }
};

QTEST_MAIN(TestProcedureWindow)
#include "tst_procedurewindow.moc"
