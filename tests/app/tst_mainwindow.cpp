// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/dateedit.h"
#include "tests/support/window.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolBar>

#include "app/dialogs/editors.h"

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using app::MainWindow;
using app::RecordEditor;
using Tab = MainWindow::Tab;

namespace {

struct Office
{
    std::unique_ptr<TestLedger> ledger = aLedger();
    domain::Staff hanako;
    domain::Patient tome;
    std::unique_ptr<TestWindow> window;
    Office()
    {
        ledger->appointOfficeHolders();
        hanako = ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        tome = ledger->add(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s));
        window = std::make_unique<TestWindow>(*ledger);
    }
};

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTableView *>(widget);
}

// Inputs in sight without a name that a screen reader could say.
QStringList nameless(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isInput(widget) || !widget->isVisibleTo(root) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (qobject_cast<QLineEdit *>(widget->parentWidget())) // the glass in a search field, which takes no focus
            continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

// Asks for everything a screen reader asks for.
int walk(QAccessibleInterface *interface, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 30)
        return 0;
    int count = 1;
    static_cast<void>(interface->text(QAccessible::Name));
    static_cast<void>(interface->role());
    static_cast<void>(interface->state());
    static_cast<void>(interface->rect());
    static_cast<void>(interface->focusChild());
    for (int at = 0; at < interface->childCount(); ++at)
        count += walk(interface->child(at), depth + 1);
    return count;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }

    void tabsAreMadeWhenTheyAreLookedAt()
    {
        Office office;
        QCOMPARE(office.window->window->findChildren<app::Page *>().size(), 1);
        office.window->page(Tab::Staff);
        QCOMPARE(office.window->window->findChildren<app::Page *>().size(), 2);
        QCOMPARE(office.window->window->findChild<QTabWidget *>()->count(), int(Tab::Settings) + 1);
    }

    void everyInputOfTheProceduresHasAName()
    {
        Office office;
        app::Session &session = *office.window->session;
        must(session.registers().procedures().start(
            {u"leaver"_s, u"retire"_s, toText(office.hanako.id), {}, {}, TestLedger::today.addDays(10), {}}));
        must(session.reload());
        office.window->window->showSubject(u"procedure-1"_s);
        auto *view = office.window->window->findChild<QDialog *>(u"procedure"_s);
        QVERIFY(view);
        QCOMPARE(nameless(view).join(u'\n'), QString());
        QVERIFY(walk(QAccessible::queryAccessibleInterface(view)) > 10);
        view->reject();
        QTest::keyClick(office.window->window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *list = office.window->window->findChild<QDialog *>(u"procedures"_s);
        QVERIFY(list);
        QCOMPARE(nameless(list).join(u'\n'), QString());
        QVERIFY(walk(QAccessible::queryAccessibleInterface(list)) > 10);
        list->reject();
    }

    void everyInputOfEveryPageAndDialogHasAName()
    {
        Office office;
        for (const Tab tab : {Tab::Todo, Tab::Staff, Tab::Groups, Tab::Consents, Tab::Pledges, Tab::Submissions}) {
            office.window->window->showTab(tab);
            QCOMPARE(nameless(office.window->window.get()).join(u'\n'), QString());
        }
        const QString staff = toText(office.hanako.id);
        const QString patient = toText(office.tome.id);
        const std::pair<QString, QString> editors[] = {{u"staff"_s, staff}, {u"staff"_s, {}}, {u"patient"_s, patient},
            {u"pledge"_s, staff}, {u"exemption"_s, staff}, {u"consent"_s, patient}, {u"packet"_s, {}},
            {u"appointment"_s, staff}, {u"facility"_s, {}}, {u"step-submitted"_s, u"submission-1"_s},
            {u"step-received"_s, u"submission-1"_s}, {u"step-returned"_s, u"submission-1"_s},
            {u"step-cancelled"_s, u"submission-1"_s}, {u"step-counterpart"_s, patient}, {u"step-refused"_s, patient},
            {u"step-withdrawn"_s, patient}, {u"step-voided"_s, staff}, {u"procedure-start"_s, u"leaver,"_s + staff},
            {u"procedure-start"_s, u"patient-end"_s}, {u"procedure-start"_s, u"device-lost"_s},
            {u"procedure-start"_s, u"handover"_s}, {u"procedure-cancel"_s, u"procedure-1"_s}};
        for (const auto &[kind, subject] : editors) {
            std::unique_ptr<RecordEditor> editor(
                app::makeEditor(*office.window->session, kind, subject, office.window->window.get()));
            QVERIFY2(editor, qUtf8Printable(kind));
            editor->setAttribute(Qt::WA_DeleteOnClose, false);
            editor->open();
            if (auto *tabs = editor->findChild<QTabWidget *>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCOMPARE(nameless(editor.get()).join(u'\n'), QString());
                }
            }
            QCOMPARE(nameless(editor.get()).join(u'\n'), QString());
            QVERIFY2(!editor->windowTitle().isEmpty(), qUtf8Printable(kind));
            QVERIFY2(!editor->windowTitle().contains(office.hanako.name)
                    && !editor->windowTitle().contains(office.tome.name),
                qUtf8Printable(editor->windowTitle()));
        }
    }

    void mnemonicsOfADialogDoNotClash()
    {
        Office office;
        for (const QString &kind : {u"staff"_s, u"patient"_s, u"facility"_s, u"appointment"_s, u"consent"_s}) {
            std::unique_ptr<RecordEditor> editor(app::makeEditor(*office.window->session, kind,
                kind == u"consent"_s ? toText(office.tome.id) : QString(), office.window->window.get()));
            editor->setAttribute(Qt::WA_DeleteOnClose, false);
            editor->open();
            auto *tabs = editor->findChild<QTabWidget *>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                QStringList seen;
                for (const QLabel *label : editor->findChildren<QLabel *>()) {
                    const QKeySequence key = QKeySequence::mnemonic(label->text());
                    if (!label->buddy() || !label->isVisible() || key.isEmpty())
                        continue;
                    QVERIFY2(!seen.contains(key.toString()), qUtf8Printable(kind + u": "_s + label->text()));
                    seen.append(key.toString());
                }
            }
        }
    }

    void aScreenReaderMayWalkThroughEveryTab()
    {
        Office office;
        QAccessible::setActive(true);
        for (const Tab tab : {Tab::Todo, Tab::Staff, Tab::Groups, Tab::Consents, Tab::Pledges, Tab::Submissions}) {
            app::RecordTable *table = office.window->table(tab);
            QVERIFY(table->model()->rowCount() == 0 || table->currentIndex().isValid());
            QVERIFY(walk(QAccessible::queryAccessibleInterface(office.window->window.get())) > 50);
            // Also while rows come and go under it.
            auto *search = office.window->page(tab)->findChild<QLineEdit *>(u"search"_s);
            search->setText(u"ない人"_s);
            walk(QAccessible::queryAccessibleInterface(table));
            search->clear();
            walk(QAccessible::queryAccessibleInterface(table));
            QVERIFY(table->model()->rowCount() == 0 || table->currentIndex().isValid());
        }
        QAccessible::setActive(false);
    }

    void noNameOfAPersonStandsInTheTitle()
    {
        Office office;
        for (const Tab tab :
            {Tab::Todo, Tab::Staff, Tab::Groups, Tab::Consents, Tab::Pledges, Tab::Submissions, Tab::Settings}) {
            office.window->window->showTab(tab);
            QCOMPARE(office.window->window->windowTitle(), u"MCS管理台帳 － みどり在宅クリニック"_s);
        }
    }

    void controlLAsksForTheLock()
    {
        Office office;
        const QSignalSpy locked(office.window->window.get(), &MainWindow::lockRequested);
        QTest::keyClick(office.window->window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.count(), 1);
    }

    void controlTabGoesRoundTheTabs()
    {
        Office office;
        QTest::keyClick(office.window->window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(office.window->window->currentTab(), Tab::Staff);
        QTest::keyClick(office.window->window.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(office.window->window->currentTab(), Tab::Todo);
        QTest::keyClick(office.window->window.get(), Qt::Key(Qt::Key_1 + int(Tab::Pledges)), Qt::ControlModifier);
        QCOMPARE(office.window->window->currentTab(), Tab::Pledges);
    }

    void whatWasTypedSurvivesALock()
    {
        Office office;
        QCOMPARE(office.window->window->draft(), QByteArray());
        app::openEditor(*office.window->session, u"staff"_s, toText(office.hanako.id), office.window->window.get());
        office.window->field<QLineEdit>(u"name"_s)->setText(u"斎藤 花"_s);
        office.window->field<app::DateEdit>(u"left"_s)->setText(u"R9.3.3"_s);
        const QByteArray draft = office.window->window->draft();
        QVERIFY(draft.contains("斎藤 花"));

        // Locking takes the window away; another one comes after unlocking.
        office.window->window = std::make_unique<MainWindow>(
            *office.window->session, office.window->prompts, office.window->printer, new QLabel(u"settings"_s));
        office.window->window->show();
        QVERIFY(!office.window->editor());
        office.window->window->restoreDraft(draft);
        QVERIFY(office.window->editor());
        QCOMPARE(office.window->field<QLineEdit>(u"name"_s)->text(), u"斎藤 花"_s);
        QCOMPARE(office.window->field<app::DateEdit>(u"left"_s)->date(), QDate(2027, 3, 3));
        QVERIFY(office.window->submit());
        QCOMPARE(office.window->session->records().staff.at(2).name, u"斎藤 花"_s);
    }

    void contactsOfAPatientAreInTheDraftToo()
    {
        Office office;
        app::openEditor(*office.window->session, u"patient"_s, toText(office.tome.id), office.window->window.get());
        for (QAbstractButton *button : office.window->editor()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"連絡先を追加する"_s)
                button->click();
        }
        for (QLineEdit *edit : office.window->editor()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"連絡先1の氏名"_s)
                edit->setText(u"茨城 健"_s);
        }
        const QByteArray draft = office.window->window->draft();
        office.window->editor()->deleteLater();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        office.window->window->restoreDraft(draft);
        QVERIFY(office.window->submit());
        QCOMPARE(office.window->session->records().patients.first().contacts.first().name, u"茨城 健"_s);
    }

    void aDraftThatIsNoneOpensNothing()
    {
        Office office;
        office.window->window->restoreDraft("not a draft");
        office.window->window->restoreDraft(R"({"editors":[{"kind":"nonsense"}]})");
        QVERIFY(!office.window->editor());
    }

    void escapeWarnsOnceBeforeWhatWasTypedIsLost()
    {
        Office office;
        app::openEditor(*office.window->session, u"staff"_s, {}, office.window->window.get());
        QTest::keyClick(office.window->editor(), Qt::Key_Escape);
        QVERIFY(!office.window->editor()); // nothing was typed
        app::openEditor(*office.window->session, u"staff"_s, {}, office.window->window.get());
        office.window->field<QLineEdit>(u"name"_s)->setText(u"見本"_s);
        QTest::keyClick(office.window->editor(), Qt::Key_Escape);
        QVERIFY(office.window->editor());
        QVERIFY(!office.window->failure().isEmpty());
        QTest::keyClick(office.window->editor(), Qt::Key_Escape);
        QVERIFY(!office.window->editor());
    }

    void enterMovesOnAndNeverSavesByItself()
    {
        Office office;
        app::openEditor(
            *office.window->session, u"appointment"_s, toText(office.hanako.id), office.window->window.get());
        RecordEditor *editor = office.window->editor();
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QWidget *first = editor->focusWidget();
        QVERIFY(first);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(editor->focusWidget() != first);
        for (int at = 0; at < 12 && !qobject_cast<QPushButton *>(editor->focusWidget()); ++at)
            QTest::keyClick(editor->focusWidget(), Qt::Key_Return);
        QCOMPARE(editor->focusWidget()->objectName(), u"submit"_s);
        QCOMPARE(office.window->editor(), editor);
        QCOMPARE(office.window->session->records().appointments.size(), 2);
    }

    void theWindowFitsASmallScreen()
    {
        Office office;
        for (const Tab tab : {Tab::Todo, Tab::Staff, Tab::Groups, Tab::Consents, Tab::Pledges, Tab::Submissions}) {
            office.window->window->showTab(tab);
            office.window->window->resize(1, 1); // as small as it goes
            QTRY_VERIFY(office.window->window->width() <= 1366 / 2); // at 200 %
            const QSize least = office.window->window->size();
            QVERIFY2(least.height() <= 768 / 2, qUtf8Printable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
