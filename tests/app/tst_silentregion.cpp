// SPDX-License-Identifier: Apache-2.0
// The window in a region that asks for 利用資格 and leaves pledge and consent to 準則 (おおさき).
#include "app/dialogs/editors.h"
#include "models/policy/compliance.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;

class TestSilentRegion : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_nurse;

    void show(const QString &policyId)
    {
        m_window.reset();
        m_ledger = aLedger(policyId);
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s).eligibleAs(u"inside"_s));
        m_ledger->add(aPatient().named(u"見本 太郎"_s, u"ミホン タロウ"_s));
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    QString facts(Tab tab) { return m_window->page(tab)->findChild<QTextBrowser *>(u"facts"_s)->toPlainText(); }
    bool hasLabelledAction(Tab tab)
    {
        const auto actions = m_window->page(tab)->findChildren<QAction *>();
        return std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text().contains(policy::regionSilentText())
                && !action->iconText().contains(policy::regionSilentText()); // the tool bar stays short
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void theStaffEditorAsksForTheGroundsOfWhoUsesMcs()
    {
        show(u"osaki"_s);
        QVERIFY(m_window->page(Tab::Staff)->showSubject(toText(m_nurse.id)));
        QVERIFY2(facts(Tab::Staff).contains(u"大崎市内の地域包括ケアに関係する業務に従事する者"_s),
            qUtf8Printable(facts(Tab::Staff)));
        app::openEditor(*m_window->session, u"staff"_s, toText(m_nurse.id), m_window->window.get());
        auto *grounds = m_window->field<QComboBox>(u"eligibility"_s);
        QCOMPARE(grounds->count(), 4);
        grounds->setCurrentIndex(0);
        QVERIFY(!m_window->submit());
        QVERIFY2(m_window->problem(u"eligibility"_s).contains(u"第9条"_s),
            qUtf8Printable(m_window->problem(u"eligibility"_s)));
        grounds->setCurrentIndex(3);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(m_window->session->records().staff.first().eligibility, u"recognised"_s);
    }

    void whereNobodyAsksTheFieldIsNotThere()
    {
        show(u"tokai"_s);
        app::openEditor(*m_window->session, u"staff"_s, toText(m_nurse.id), m_window->window.get());
        QVERIFY(!m_window->field<QComboBox>(u"eligibility"_s)->isVisible());
    }

    void formsOfTheModelRulesAreLabelled()
    {
        show(u"osaki"_s);
        for (const Tab tab : {Tab::Staff, Tab::Pledges, Tab::Consents})
            QVERIFY(hasLabelledAction(tab));
        QVERIFY(facts(Tab::Pledges).contains(policy::regionSilentText()));
        QVERIFY(facts(Tab::Consents).contains(u"患者同意書"_s));
        for (const QString &silent : {u"tokai"_s, u"mcs-model"_s}) {
            show(silent);
            for (const Tab tab : {Tab::Staff, Tab::Pledges, Tab::Consents})
                QVERIFY(!hasLabelledAction(tab));
        }
    }
};

QTEST_MAIN(TestSilentRegion)
#include "tst_silentregion.moc"
