// SPDX-License-Identifier: Apache-2.0
// The facility's own papers in the window: offered where the record is, for the record that is selected, and never when
// there is nothing to print.
#include "app/widgets/recordtable.h"
#include "tests/support/paperledger.h"
#include "tests/support/window.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;

class TestFacilityPapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    QString m_carryOut, m_tablet, m_phone, m_permit, m_group, m_review, m_patient, m_administrator;

    app::Page *select(Tab tab, const QString &subject, const QString &view = {})
    {
        app::Page *page = m_window->page(tab);
        if (!view.isEmpty()) {
            const QList<QToolButton *> buttons = m_window->window->findChildren<QToolButton *>();
            const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                [&view](const QToolButton *one) { return one->accessibleName() == u"View: "_s + view; });
            if (button == buttons.cend())
                qFatal("no view %s", qUtf8Printable(view));
            (*button)->click(); // the tool bar is made anew
            page = m_window->page(tab);
        }
        if (!subject.isEmpty() && !page->showSubject(subject))
            qFatal("no row %s", qUtf8Printable(subject));
        return page;
    }
    static QAction *paper(app::Page *page, const QString &role)
    {
        auto *action = page->findChild<QAction *>(u"paper-"_s + role);
        if (!action)
            qFatal("no paper %s", qUtf8Printable(role));
        return action;
    }
    policy::FormRequest print(app::Page *page, const QString &role)
    {
        m_window->printer.requests.clear();
        paper(page, role)->trigger();
        return m_window->printer.requests.value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = aLedger();
        PaperLedger records(*m_ledger);
        const auto tablet = records.checkedDevice(aDevice().numbered(u"T-001"_s));
        m_tablet = toText(tablet.id);
        m_carryOut = toText(records.approvedCarryOut({tablet}).id);
        const auto phone = records.personalPhone();
        m_phone = toText(phone.id);
        m_permit = toText(must(m_ledger->registers().devices().askPermit(aPermit(phone, PaperLedger::day(5)))).id);
        const auto group = records.people.activeGroup(records.patient, PaperLedger::day(120));
        m_group = toText(group.id);
        m_review = toText(records.reviewed(group).id);
        m_patient = toText(records.patient.id);
        m_administrator = toText(records.people.administrator.id);
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }

    void aCarryOutPrintsItsSheet()
    {
        app::Page *page = select(Tab::Devices, m_carryOut, u"Carry-outs"_s);
        const auto request = print(page, u"carry-out-sheet"_s);
        QCOMPARE(request.role, u"carry-out-sheet"_s);
        QCOMPARE(request.subjects, QStringList{m_carryOut});
        QCOMPARE(request.date, TestLedger::today);
        const auto report = print(page, u"carry-out-report"_s);
        QCOMPARE(report.role, u"carry-out-report"_s);
        QVERIFY(report.subjects.isEmpty()); // about the facility
    }

    void aDevicePrintsItsPermitOnlyWhenThereIsOne()
    {
        app::Page *page = select(Tab::Devices, m_phone, u"Devices"_s);
        QVERIFY(paper(page, u"personal-device-permit"_s)->isEnabled());
        QCOMPARE(print(page, u"personal-device-permit"_s).subjects, QStringList{m_permit});
        page = select(Tab::Devices, m_tablet, u"Devices"_s);
        QVERIFY(!paper(page, u"personal-device-permit"_s)->isEnabled());
        QVERIFY(!paper(page, u"return-receipt"_s)->isEnabled()); // it was never lent
        QCOMPARE(print(page, u"device-register"_s).role, u"device-register"_s);
    }

    void aGroupPrintsItsMembersAndItsNewestReview()
    {
        app::Page *page = select(Tab::Groups, m_group);
        QCOMPARE(print(page, u"group-sheet"_s).subjects, QStringList{m_group});
        QCOMPARE(print(page, u"review-sheet"_s).subjects, QStringList{m_review});
        QVERIFY(!paper(page, u"deletion-request"_s)->isEnabled());
    }

    void peopleAndPapersPrintTheirRegisters()
    {
        QCOMPARE(print(select(Tab::Consents, m_patient), u"consent-withdrawal"_s).subjects, QStringList{m_patient});
        QCOMPARE(print(m_window->page(Tab::Consents), u"consent-register"_s).role, u"consent-register"_s);
        QCOMPARE(print(m_window->page(Tab::Pledges), u"pledge-register"_s).role, u"pledge-register"_s);
        const auto change = print(select(Tab::Staff, m_administrator), u"administrator-change"_s);
        QCOMPARE(change.subjects.size(), 1);
        QVERIFY(change.subjects.first().startsWith(u"appointment-"_s));
    }

    // Official forms stand in entries of their own.
    void theyStandUnderAnEntryOfTheirOwn()
    {
        app::Page *page = m_window->page(Tab::Pledges);
        QAction *own = paper(page, u"pledge-register"_s);
        QVERIFY(!page->pageActions().contains(own));
        QVERIFY(own->toolTip().contains(u"facility's own"_s));
        for (const policy::FormInfo &form : m_window->session->policy().forms())
            QVERIFY(!page->findChild<QAction *>(u"paper-"_s + form.role));
    }
};

QTEST_MAIN(TestFacilityPapers)
#include "tst_facilitypapers.moc"
