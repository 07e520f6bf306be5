// SPDX-License-Identifier: Apache-2.0
// What stands on the facility's own papers where the records leave a choice: who is before and after, whose office it
// was, which year, which operator.
#include "models/policy/formfilling.h"

#include "tests/support/paperledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestPaperFilling : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<PaperLedger> m_records;

    static QDate day(int daysAgo) { return PaperLedger::day(daysAgo); }
    Result<QList<FormCopy>> copies(const QString &role, const QStringList &subjects, QDate date = TestLedger::today)
    {
        FormRequest request;
        request.role = role;
        request.subjects = subjects;
        request.date = date;
        Records records = m_ledger->records();
        must(addHistory(request, m_ledger->ledger(), records));
        return formCopies(request, records, m_ledger->policy());
    }
    FormValues values(const QString &role, const QStringList &subjects = {}, QDate date = TestLedger::today)
    {
        return must(copies(role, subjects, date)).first().values;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_records = std::make_unique<PaperLedger>(*m_ledger);
    }

    void theApproverStandsWithTheOfficeHeldOnThatDay()
    {
        auto &devices = m_ledger->registers().devices();
        const Device tablet = m_records->checkedDevice(aDevice());
        const CarryOut carryOut = m_records->approvedCarryOut({tablet});
        FormValues sheet = values(u"carry-out-sheet"_s, {toText(carryOut.id)});
        QCOMPARE(sheet.fields.value(u"approver.office"_s), u"MCS管理者"_s);
        // The administrator's own request is decided by the deputy.
        CarryOut own = aCarryOut(m_records->people.administrator, {tablet}, day(0), day(0));
        own = must(devices.saveDraft(own));
        must(devices.apply(own.id, day(1)));
        m_ledger->signInAs(UserRole::FacilityManager);
        must(m_ledger->registers().devices().decide(own.id, {true, day(0), m_records->people.manager.id, {}, {}}));
        sheet = values(u"carry-out-sheet"_s, {toText(own.id)});
        QCOMPARE(sheet.fields.value(u"approver.office"_s), u"事業所管理者"_s);
        QCOMPARE(sheet.fields.value(u"approver.name"_s), u"髙橋 﨑子"_s);
    }

    void aRejectedRequestShowsItsReasonAndNoApproval()
    {
        auto &devices = m_ledger->registers().devices();
        CarryOut request = must(
            devices.saveDraft(aCarryOut(m_records->nurse, {m_records->checkedDevice(aDevice())}, day(3), day(1))));
        must(devices.apply(request.id, day(5)));
        must(devices.decide(
            request.id, {false, day(4), m_records->people.administrator.id, {}, u"代わりの端末がある"_s}));
        const FormValues sheet = values(u"carry-out-sheet"_s, {toText(request.id)});
        QCOMPARE(sheet.fields.value(u"rejected"_s), u"■"_s);
        QVERIFY(!sheet.fields.contains(u"approved"_s));
        QCOMPARE(sheet.fields.value(u"conditions"_s), u"代わりの端末がある"_s);
    }

    void theReportCoversTheFiscalYearAndWhatIsStillOutside()
    {
        const Device tablet = m_records->checkedDevice(aDevice());
        const CarryOut carryOut
            = must(m_ledger->registers().devices().takeOut(m_records->approvedCarryOut({tablet}).id, day(7)));
        FormValues report = values(u"carry-out-report"_s);
        QCOMPARE(report.dates.value(u"period.from"_s), QDate(2026, 4, 1));
        QCOMPARE(report.fields.value(u"count.overdue"_s), u"1"_s);
        QCOMPARE(report.rosters.value(u"carry-outs"_s).first().value(u"state"_s), u"期限超過"_s);
        // In the next year it is listed as long as it is outside.
        report = values(u"carry-out-report"_s, {}, QDate(2027, 4, 2));
        QCOMPARE(report.rosters.value(u"carry-outs"_s).size(), 1);
        must(m_ledger->registers().devices().giveBackItems(carryOut.id, {{0, day(0), {}}, {1, day(0), {}}}));
        QVERIFY(values(u"carry-out-report"_s, {}, QDate(2027, 4, 2)).rosters.value(u"carry-outs"_s).isEmpty());
        QCOMPARE(values(u"carry-out-report"_s, {}, QDate(2027, 3, 31)).fields.value(u"count"_s), u"1"_s);
    }

    void aChangeOfAdministratorNamesBoth()
    {
        Appointment old = m_ledger->records().appointments.last();
        old.to = day(10);
        must(m_ledger->registers().saveAppointment(old));
        const Appointment next = m_ledger->appoint(m_records->nurse, OfficeRole::McsAdministrator, day(9));
        for (const AppointmentId id : {old.id, next.id}) {
            const FormValues sheet = values(u"administrator-change"_s, {toText(id)});
            QCOMPARE(sheet.fields.value(u"before.name"_s), u"葛󠄀城 𠮷男"_s);
            QCOMPARE(sheet.fields.value(u"after.name"_s), u"渡邉 はるか"_s);
            QCOMPARE(sheet.fields.value(u"kind.change"_s), u"■"_s);
            QCOMPARE(sheet.dates.value(u"before.to"_s), day(10));
            QCOMPARE(sheet.dates.value(u"after.from"_s), day(9));
        }
    }

    void aNoticeNamesItsRecipient()
    {
        mcs::domain::Notice notice;
        notice.recipient = u"見本在宅医療連携拠点"_s;
        notice.matter = u"administrator-change"_s;
        notice.about = toText(m_ledger->records().appointments.last().id);
        notice = must(m_ledger->ledger().notices().save(notice));
        QCOMPARE(values(u"administrator-change"_s, {toText(notice.id)}).fields.value(u"addressee"_s), notice.recipient);
    }

    void aTrainingWithoutAttendancesListsWhomItIsFor()
    {
        TrainingSession session;
        session.title = u"年次の教育"_s;
        session.heldOn = day(0);
        session = must(m_ledger->ledger().trainings().save(session));
        const FormValues sheet = values(u"attendance-sheet"_s, {toText(session.id)});
        const auto rows = sheet.rosters.value(u"attendees"_s);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.first().value(u"name"_s), u"葛󠄀城 𠮷男"_s); // in 五十音 order
        QVERIFY(!sheet.fields.contains(u"count"_s));
        QVERIFY(rows.first().value(u"attended"_s).isEmpty());
    }

    void aDeletionRequestThatWasSentKeepsItsVendor()
    {
        const Group group = m_records->people.activeGroup(m_records->patient, day(100));
        must(m_records->people.groups().end(group.id, GroupEnd::Moved, day(90)));
        must(m_records->people.groups().archive(group.id, day(80), day(80)));
        DeletionRequest request;
        request.group = group.id;
        request.requester = u"草彅 一郎（長男）"_s;
        request.requestedOn = request.identityCheckedOn = day(20);
        request.sentOn = day(19);
        request = must(m_records->people.groups().saveDeletionRequest(request));
        const FormValues sheet = values(u"deletion-request"_s, {toText(request.id)});
        QCOMPARE(sheet.fields.value(u"operator.name"_s), u"コラボスクエア"_s);
        QCOMPARE(sheet.dates.value(u"form.date"_s), day(19));
    }

    void aWithdrawalIsAboutThePatientOrTheConsent()
    {
        const Consent consent = m_records->people.sign(m_records->patient, day(30));
        const FormValues sheet = values(u"consent-withdrawal"_s, {toText(consent.id)});
        QCOMPARE(sheet, values(u"consent-withdrawal"_s, {toText(m_records->patient.id)}));
        QCOMPARE(sheet.dates.value(u"signed"_s), day(30));
        QVERIFY(!sheet.dates.contains(u"withdrawn"_s));
    }

    void theArticlesOfTheRegionStandBeforeThoseOfTheModelRules()
    {
        QCOMPARE(values(u"carry-out-report"_s).fields.value(u"basis"_s), u"東海村 第12条(9)／準則 2-1、2-1 補足"_s);
    }

    void severalRecordsAreSeveralCopies()
    {
        const QString first = toText(m_records->checkedDevice(aDevice()).id);
        const QString second = toText(m_records->checkedDevice(aDevice()).id);
        const auto both = must(copies(u"return-receipt"_s, {first, second, first}));
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].subject, first);
        QCOMPARE(both[1].subject, second);
    }
};

QTEST_GUILESS_MAIN(TestPaperFilling)
#include "tst_paperfilling.moc"
