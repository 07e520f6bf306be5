// SPDX-License-Identifier: Apache-2.0
// 誓約書 as a matrix of people and papers, and the facility pledge that a new manager signs.
#include "app/dialogs/editors.h"
#include "app/pages/pledgematrix.h"
#include "models/tables/pledgematrixmodel.h"
#include "models/tables/pledgemodel.h"
#include "tests/support/window.h"

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using Model = tables::PledgeMatrixModel;

class TestPledgeMatrix : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_manager;
    domain::Staff m_hanako;

    policy::Registers &registers() { return m_ledger->registers(); }
    app::Page *page() { return m_window->page(Tab::Pledges); }
    app::PledgeMatrix *matrix() { return page()->findChild<app::PledgeMatrix *>(); }
    // As F4 does.
    void switchView()
    {
        for (QAction *action : page()->pageActions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F4))
                return action->trigger();
        }
        qFatal("no action changes the view");
    }
    void show()
    {
        m_window = std::make_unique<TestWindow>(*m_ledger);
        page();
        switchView();
        QVERIFY(matrix() && matrix()->isVisible());
        QVERIFY(!page()->table()->isVisible());
    }
    QModelIndex at(const domain::Staff &staff, int column)
    {
        const auto *model = static_cast<tables::RecordModel *>(matrix()->model());
        return model->index(model->rowOf(toText(staff.id)), column);
    }
    tables::Tone tone(const domain::Staff &staff, int column)
    {
        return tables::Tone(at(staff, column).data(tables::RecordModel::ToneRole).toInt());
    }
    void enter(const domain::Staff &staff, int column)
    {
        matrix()->setCurrentIndex(at(staff, column));
        QTest::keyClick(matrix(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_ledger->appoint(m_manager, domain::OfficeRole::FacilityManager, {2024, 4, 1});
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s).withoutTerms());
        must(registers().pledgeSigned(m_manager.id, {2024, 4, 1}, u"書庫A"_s));
        auto packet = must(registers().preparePacket(domain::SubmissionKind::New, {m_manager.id}));
        for (const QString &role : {u"application"_s, u"facility-pledge"_s})
            must(registers().paperSigned(packet.id, role, {2026, 9, 1}));
        must(registers().packetSubmitted(packet.id, {2026, 9, 2}, domain::SubmissionMethod::Post));
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void everyCellHasItsWordAndColour()
    {
        show();
        for (const int column : {Model::Terms, Model::Pledge, Model::Roster, Model::Account}) {
            QVERIFY(!at(m_manager, column).data().toString().isEmpty());
            QVERIFY(!at(m_hanako, column).data().toString().isEmpty());
        }
        QCOMPARE(tone(m_manager, Model::Terms), tables::Tone::Good);
        QCOMPARE(tone(m_manager, Model::Pledge), tables::Tone::Good);
        QCOMPARE(tone(m_manager, Model::Roster), tables::Tone::Good);
        QCOMPARE(tone(m_hanako, Model::Terms), tables::Tone::Bad);
        QCOMPARE(tone(m_hanako, Model::Pledge), tables::Tone::Bad);
        QCOMPARE(tone(m_hanako, Model::Roster), tables::Tone::Bad);
        QCOMPARE(tone(m_hanako, Model::Account), tables::Tone::Muted);
    }

    void arrowKeysGoFromCellToCell()
    {
        show();
        QVERIFY(matrix()->hasFocus());
        matrix()->setCurrentIndex(at(m_hanako, Model::Terms));
        QTest::keyClick(matrix(), Qt::Key_Right);
        QCOMPARE(matrix()->currentIndex().column(), int(Model::Pledge));
        const int row = matrix()->currentIndex().row();
        QTest::keyClick(matrix(), row == 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(matrix()->currentSubject(), toText(m_manager.id));
        QCOMPARE(page()->table()->currentSubject(), toText(m_manager.id)); // the pane follows
    }

    void enterDoesTheNextThing()
    {
        show();
        enter(m_hanako, Model::Pledge); // nothing there yet: print it
        QCOMPARE(m_window->printer.requests.size(), 1);
        QCOMPARE(m_window->printer.requests.first().subjects, QStringList{toText(m_hanako.id)});
        must(m_window->session->registers().pledgePrinted(m_hanako.id, {}, TestLedger::today));
        QVERIFY(m_window->session->reload());
        QCOMPARE(tone(m_hanako, Model::Pledge), tables::Tone::Attention);
        enter(m_hanako, Model::Pledge); // printed: record the signature
        QCOMPARE(m_window->editor()->kind(), u"pledge"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(tone(m_hanako, Model::Pledge), tables::Tone::Good);
        enter(m_hanako, Model::Terms);
        QCOMPARE(m_window->editor()->kind(), u"staff"_s);
        m_window->editor()->reject();
        enter(m_hanako, Model::Roster);
        QCOMPARE(m_window->editor()->kind(), u"packet"_s);
        m_window->editor()->reject();
        enter(m_manager, Model::Roster); // listed: show the notification
        QCOMPARE(m_window->window->currentTab(), Tab::Submissions);
    }

    void searchAndChipsNarrowTheMatrixToo()
    {
        show();
        auto *search = page()->findChild<QLineEdit *>();
        search->setText(u"花子"_s);
        QTRY_COMPARE(matrix()->model()->rowCount(), 1);
        search->clear();
        QTRY_COMPARE(matrix()->model()->rowCount(), 2);
        switchView();
        QVERIFY(page()->table()->isVisible());
    }

    void aNewPledgeOfSomebodyWhoHasOneAsksForTheReason()
    {
        m_window = std::make_unique<TestWindow>(*m_ledger);
        app::openEditor(*m_window->session, u"pledge"_s, toText(m_manager.id), m_window->window.get());
        QVERIFY(m_window->field<QLineEdit>(u"replaces"_s)->isVisible());
        QVERIFY(!m_window->submit());
        m_window->field<QLineEdit>(u"replaces"_s)->setText(u"転居"_s);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(m_window->session->records().pledges.first().replacementReason, u"転居"_s);
    }

    void theFacilityPledgeOfANewManagerIsPreparedAlone()
    {
        domain::Appointment old = m_ledger->records().appointments.first();
        old.to = QDate(2026, 10, 31);
        must(registers().saveAppointment(old));
        m_ledger->appoint(m_hanako, domain::OfficeRole::FacilityManager, {2026, 11, 1});
        m_window = std::make_unique<TestWindow>(*m_ledger);
        app::openEditor(*m_window->session, u"renew-facility-pledge"_s, {}, m_window->window.get());
        QString said;
        for (const QLabel *label : m_window->editor()->findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(m_hanako.name) && said.contains(m_manager.name));
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        const auto renewal = m_window->session->records().submissions.last();
        QCOMPARE(int(renewal.kind), int(domain::SubmissionKind::Renewal));
        app::Page *packets = m_window->page(Tab::Submissions);
        QVERIFY(packets->showSubject(toText(renewal.id)));
        QTest::keyClick(packets->table(), Qt::Key_Return); // the next step is printing
        QCOMPARE(m_window->printer.requests.first().role, u"facility-pledge"_s);
    }
};

QTEST_MAIN(TestPledgeMatrix)
#include "tst_pledgematrix.moc"
