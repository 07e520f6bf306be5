// SPDX-License-Identifier: Apache-2.0
// 同意書 in the window: what is rare is asked only when it is chosen, withdrawals, requests about the data.
#include "app/dialogs/editors.h"
#include "app/pages/detailpane.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/staffcombo.h"
#include "models/tables/patientmodel.h"
#include "tests/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using tables::PatientModel;

class TestConsentTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    domain::Staff m_nurse;
    domain::Patient m_tome;

    void open(const QString &policyId = u"tokai"_s)
    {
        m_window.reset();
        m_ledger = aLedger(policyId);
        m_nurse = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_tome = m_ledger->add(aPatient()
                                   .named(u"茨城 トメ"_s, u"イバラキ トメ"_s)
                                   .withContact(domain::ContactKind::Family, u"茨城 健"_s, u"長男"_s));
    }
    void show()
    {
        m_window = std::make_unique<TestWindow>(*m_ledger);
        QVERIFY(page()->showSubject(subject()));
    }
    QString subject() const { return toText(m_tome.id); }
    app::Page *page() { return m_window->page(Tab::Consents); }
    QString cell(int column) { return TestWindow::cell(page()->table(), subject(), column); }
    void edit(const QString &kind) { app::openEditor(*m_window->session, kind, subject(), m_window->window.get()); }
    template <class Enum> void choose(const QString &key, Enum value)
    {
        auto *combo = m_window->field<QComboBox>(key);
        combo->setCurrentIndex(combo->findData(int(value)));
    }
    void type(const QString &key, const QString &day) { m_window->field<app::DateEdit>(key)->setText(day); }
    void openConsent()
    {
        edit(u"consent"_s);
        auto *explainer = m_window->field<app::StaffCombo>(u"explainer"_s);
        explainer->setCurrentIndex(explainer->findData(m_nurse.id.value));
        type(u"explained"_s, u"R8.11.18"_s);
        type(u"signed"_s, u"R8.11.18"_s);
    }
    bool isAsked(const QString &key) { return m_window->field<QWidget>(key)->isVisible(); }
    QString facts()
    {
        QTest::qWait(60); // the pane follows when the keys rest
        return page()->findChild<QTextBrowser *>(u"facts"_s)->toPlainText();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { open(); }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void theEditorAsksOnlyWhatIsNeeded()
    {
        show();
        openConsent();
        for (const QString &key : {u"way"_s, u"basis"_s, u"implied-reason"_s, u"signer"_s, u"relation"_s, u"reason"_s,
                 u"clauses"_s, u"sealed"_s, u"patient-box"_s, u"family-box"_s})
            QVERIFY2(!isAsked(key), qUtf8Printable(key));
        m_window->field<QCheckBox>(u"partial"_s)->setChecked(true);
        QVERIFY(isAsked(u"clauses"_s) && isAsked(u"sealed"_s));
        choose(u"signer-kind"_s, domain::SignerKind::WrittenByAnother);
        QVERIFY(isAsked(u"signer"_s) && isAsked(u"relation"_s) && isAsked(u"reason"_s));
    }

    void aRefusedClauseIsRecordedWithItsSealAndStopsTheSharing()
    {
        show();
        openConsent();
        m_window->field<QCheckBox>(u"partial"_s)->setChecked(true);
        QVERIFY(!m_window->submit()); // which clause?
        QVERIFY(!m_window->problem(u"clauses"_s).isEmpty());
        auto *clauses = m_window->field<QListWidget>(u"clauses"_s);
        QCOMPARE(clauses->count(), 4);
        clauses->item(1)->setCheckState(Qt::Checked); // ２．通信手段を用いた情報共有
        QVERIFY(!m_window->submit()); // the seal was not seen
        QVERIFY2(m_window->failure().contains(u"5-2"_s), qUtf8Printable(m_window->failure()));
        m_window->field<QCheckBox>(u"sealed"_s)->setChecked(true);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        const auto consent = m_window->session->records().consents.last();
        QCOMPARE(consent.refused, QList<domain::RefusedClause>({{u"２"_s, true}}));
        const auto *model = static_cast<tables::RecordModel *>(page()->table()->model());
        QCOMPARE(model->index(model->rowOf(subject()), PatientModel::State).data(tables::RecordModel::ToneRole).toInt(),
            int(tables::Tone::Bad)); // in force, but nothing may be shared
        QCOMPARE(model->chipCount(PatientModel::Partly), 1);
        QVERIFY(facts().contains(u"２．通信手段を用いた情報共有"_s));
    }

    void aChangeOfAConsentInForceIsANewEntry()
    {
        show();
        openConsent();
        QVERIFY(m_window->submit());
        edit(u"consent"_s);
        m_window->field<QLineEdit>(u"place"_s)->setText(u"棚2"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().consents.size(), 1); // put right in its row
        edit(u"consent"_s);
        type(u"signed"_s, u"R8.11.19"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().consents.size(), 2);
        QCOMPARE(m_window->session->records().consents.first().status, domain::ConsentStatus::Superseded);
        QCOMPARE(cell(PatientModel::SignedOn), u"R8.11.19"_s);
        QCOMPARE(cell(PatientModel::Place), u"棚2"_s);
    }

    void underTheModelRulesThePaperHasTwoBoxesAndMayBeMissing()
    {
        open(u"mcs-model"_s);
        show();
        openConsent();
        QVERIFY(isAsked(u"way"_s) && isAsked(u"patient-box"_s) && isAsked(u"family-box"_s));
        QCOMPARE(m_window->field<QComboBox>(u"way"_s)->count(), 2); // no exemption
        choose(u"signer-kind"_s, domain::SignerKind::Family);
        QVERIFY(m_window->field<QCheckBox>(u"family-box"_s)->isChecked());
        QVERIFY(!m_window->field<QCheckBox>(u"patient-box"_s)->isChecked());
        m_window->field<QComboBox>(u"way"_s)->setCurrentIndex(1);
        QVERIFY(isAsked(u"implied-reason"_s) && !isAsked(u"signed"_s) && !isAsked(u"signer"_s));
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"implied-reason"_s).isEmpty());
        m_window->field<QLineEdit>(u"implied-reason"_s)->setText(u"院内掲示による"_s);
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(int(m_window->session->records().consents.last().method), int(domain::ConsentMethod::Implied));
        QVERIFY(cell(PatientModel::Counterpart).isEmpty()); // there is no paper to hand over
    }

    void anExplanationIsRecordedBeforeTheSignature()
    {
        show();
        edit(u"step-explained"_s);
        auto *explainer = m_window->field<app::StaffCombo>(u"explainer"_s);
        explainer->setCurrentIndex(explainer->findData(m_nurse.id.value));
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().consents.last().status, domain::ConsentStatus::Explained);
        openConsent();
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().consents.size(), 1);
    }

    void aWithdrawalNamesTheGroupsItEnds()
    {
        domain::Consent consent;
        consent.patient = m_tome.id;
        consent.explainedOn = consent.signedOn = QDate(2026, 11, 1);
        must(m_ledger->registers().consentSigned(consent));
        domain::Group group;
        group.patient = m_tome.id;
        group.name = u"茨城 トメ 多職種"_s;
        group.preparedOn = QDate(2026, 11, 1);
        group = must(m_ledger->registers().groups().saveGroup(group));
        must(m_ledger->registers().groups().start(group.id, {2026, 11, 2}, {2026, 11, 2}));
        show();
        edit(u"step-withdrawn"_s);
        QString said;
        for (const QLabel *label : m_window->editor()->findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(u"茨城 トメ 多職種"_s));
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->session->records().groups.first().status, domain::GroupStatus::Ended);
    }

    void aRequestIsEnteredListedAndAnswered()
    {
        show();
        edit(u"subject-request"_s);
        QVERIFY(!m_window->submit()); // who asks?
        QVERIFY(!m_window->problem(u"requester"_s).isEmpty());
        m_window->field<QLineEdit>(u"requester"_s)->setText(u"茨城 健（長男）"_s);
        choose(u"kind"_s, domain::SubjectRequestKind::Correction);
        QVERIFY(m_window->submit());
        const auto *model = static_cast<tables::RecordModel *>(page()->table()->model());
        QCOMPARE(model->chipCount(PatientModel::Asked), 1);
        QVERIFY(facts().contains(u"茨城 健（長男）"_s));

        const QString request = toText(m_window->session->records().subjectRequests.first().id);
        Q_EMIT page()->findChild<app::DetailPane *>()->linkActivated(u"open:"_s + request);
        type(u"answered"_s, u"R8.11.20"_s);
        QVERIFY(!m_window->submit()); // what was decided?
        m_window->field<QPlainTextEdit>(u"decision"_s)->setPlainText(u"住所を訂正した"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(model->chipCount(PatientModel::Asked), 0);
        m_window->window->showTab(Tab::Todo);
        m_window->window->showSubject(request); // やること links to it
        QCOMPARE(page()->table()->currentSubject(), subject());
        QVERIFY(facts().contains(u"住所を訂正した"_s));
    }

    void theListOfWhatToDoOpensTheHandingOver()
    {
        domain::Consent consent;
        consent.patient = m_tome.id;
        consent.explainedOn = consent.signedOn = QDate(2026, 11, 1);
        consent = must(m_ledger->registers().consentSigned(consent));
        show();
        app::openEditor(*m_window->session, u"step-counterpart"_s, toText(consent.id), m_window->window.get());
        QVERIFY2(m_window->submit(), qUtf8Printable(m_window->editor() ? m_window->failure() : QString()));
        QCOMPARE(m_window->session->records().consents.first().status, domain::ConsentStatus::Delivered);
    }
};

QTEST_MAIN(TestConsentTab)
#include "tst_consenttab.moc"
