// SPDX-License-Identifier: Apache-2.0
// The models of 点検, バックアッププラン and 連絡・提供の記録, and their tables for CSV.
#include "models/policy/inspectionregister.h"
#include "models/policy/useregister.h"
#include "models/tables/continuitymodel.h"
#include "models/tables/exports.h"
#include "models/tables/inspectionmodel.h"
#include "models/tables/usemodel.h"
#include "models/tables/words.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::tables;
using namespace mcs::tests;

class TestOversightModels : public QObject
{
    Q_OBJECT

    QDate m_today{2026, 11, 20};
    Records m_records;

    static mcs::policy::Policy tokai(const QJsonObject &rules = {})
    {
        return *mcs::policy::PolicyLibrary().load(u"tokai"_s, true, rules);
    }
    static QString cell(const RecordModel &model, const QString &subject, int column)
    {
        return model.index(model.rowOf(subject), column).data().toString();
    }
    static Tone tone(const RecordModel &model, const QString &subject, int column)
    {
        return Tone(model.index(model.rowOf(subject), column).data(RecordModel::ToneRole).toInt());
    }
    SelfInspection inspection(qint64 id, QDate on, bool finished, bool corrected) const
    {
        SelfInspection one;
        one.id = {id};
        one.checklist = u"mcs"_s;
        one.period = u"令和8年度"_s;
        one.inspectedOn = on;
        one.inspector = {1};
        one.lines = {{u"J-01"_s, InspectionAnswer::Met, u"確認"_s, {}, {}, {}, false},
            {u"J-02"_s, InspectionAnswer::NotMet, u"付箋"_s, u"外す"_s, on.addDays(10),
                corrected ? on.addDays(5) : QDate(), false},
            {u"J-03"_s, finished ? InspectionAnswer::NotApplicable : InspectionAnswer::Unanswered, {}, {}, {}, {},
                false}};
        if (finished)
            one.finishedOn = on;
        return one;
    }

private Q_SLOTS:
    void init()
    {
        m_records = {};
        Staff staff = aStaff().named(u"髙橋 﨑子"_s);
        staff.id = {1};
        m_records.staff = {staff};
        Patient patient = aPatient().named(u"東 トメ"_s);
        patient.id = {1};
        m_records.patients = {patient};
    }

    void anInspectionShowsHowFarItIsAndWhatIsOpen()
    {
        m_records.inspections = {inspection(1, m_today.addDays(-400), true, true),
            inspection(2, m_today.addDays(-30), true, false), inspection(3, m_today, false, false)};
        InspectionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(m_records, tokai(), m_today);
        QCOMPARE(cell(model, u"inspection-1"_s, InspectionModel::State), u"Finished"_s);
        QCOMPARE(cell(model, u"inspection-2"_s, InspectionModel::State), u"Corrections open"_s);
        QCOMPARE(tone(model, u"inspection-2"_s, InspectionModel::State), Tone::Bad); // its day is over
        QCOMPARE(cell(model, u"inspection-3"_s, InspectionModel::State), u"Being answered"_s);
        QCOMPARE(cell(model, u"inspection-3"_s, InspectionModel::Answered), u"2 of 3"_s);
        QCOMPARE(cell(model, u"inspection-2"_s, InspectionModel::ToCorrect), u"1"_s);
        QCOMPARE(cell(model, u"inspection-2"_s, InspectionModel::Inspector), u"髙橋 﨑子"_s);
        QCOMPARE(model.chipCount(InspectionModel::WithCorrections), 1);
        QCOMPARE(model.subjectAt(0), u"inspection-3"_s); // the newest first
    }

    void ofThePlansOnlyTheNewestCounts()
    {
        ContinuityPlan first = aContinuityPlan(m_today.addDays(-500));
        first.id = {1};
        ContinuityPlan second = aContinuityPlan(m_today.addDays(-400));
        second.id = {2};
        second.version = u"2"_s;
        ContinuityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlans({first, second}, tokai(), m_today);
        QCOMPARE(cell(model, u"continuity-plan-1"_s, ContinuityModel::State), u"Replaced"_s);
        QCOMPARE(cell(model, u"continuity-plan-2"_s, ContinuityModel::State), u"To be looked through"_s);
        second.reviewedOn = m_today;
        second.announcedOutsideOn = {};
        model.setPlans({first, second}, tokai(), m_today);
        QCOMPARE(cell(model, u"continuity-plan-2"_s, ContinuityModel::State), u"To be announced"_s);
        QCOMPARE(cell(model, u"continuity-plan-2"_s, ContinuityModel::Methods), u"電話、FAX"_s);
    }

    void noticesAndProvisionsStandInOneListAndOnlyWhatThePolicyKnowsHasAChip()
    {
        mcs::domain::Notice notice;
        notice.id = {1};
        notice.recipient = u"MCSサポートデスク"_s;
        notice.text = u"停止申請"_s;
        notice.dueOn = m_today.addDays(-1);
        ThirdPartyProvision provision;
        provision.id = {1};
        provision.patient = {1};
        provision.providedOn = m_today;
        provision.recipient = u"みほん薬局"_s;
        m_records.notices = {notice};
        m_records.provisions = {provision};
        DisasterEvent event;
        event.id = {1};
        event.name = u"地震"_s;
        event.startedOn = m_today;
        m_records.disasters = {event};
        UseModel model(tokai());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.chips(), QStringList({u"Open"_s, u"Notices"_s, u"Provisions"_s}));
        model.setRecords(m_records, m_today);
        QCOMPARE(model.total(), 3);
        QCOMPARE(model.chipCount(0), 2);
        QCOMPARE(cell(model, u"notice-1"_s, UseModel::State), u"Not sent in time"_s);
        QCOMPARE(cell(model, u"provision-1"_s, UseModel::About), u"東 トメ"_s);
        const UseModel allowed(tokai({{u"disaster-use"_s, true}}));
        QCOMPARE(allowed.chips().last(), u"Disasters"_s);
    }

    void theTablesHaveARowForEachItemContactAndDevice()
    {
        m_records.inspections = {inspection(1, m_today, true, false)};
        m_records.continuityPlans = {aContinuityPlan(m_today)};
        DisasterEvent event;
        event.id = {1};
        event.name = u"地震"_s;
        event.startedOn = m_today;
        event.uses = {{{1}, u"自宅のスマートフォン"_s, m_today, {}, {}, {}}, {{1}, u"自宅のPC"_s, m_today, {}, {}, {}}};
        m_records.disasters = {event};
        const auto rows = [&](ExportKind kind) { return Exports::table(kind, m_records, {}, tokai(), m_today).rows; };
        QCOMPARE(rows(ExportKind::Inspections).size(), 3);
        QVERIFY(rows(ExportKind::Inspections).first().contains(u"準則 2-1"_s));
        QCOMPARE(rows(ExportKind::ContinuityPlan).size(), 1);
        QCOMPARE(rows(ExportKind::Disasters).size(), 2);
        QVERIFY(rows(ExportKind::Notices).isEmpty());
        for (const QString &name : Exports::names())
            QVERIFY(!Exports::title(*Exports::fromName(name)).isEmpty());
    }

    void everyStateHasItsWord()
    {
        for (int answer = 0; answer <= int(InspectionAnswer::NotApplicable); ++answer)
            QVERIFY(!Words::of(InspectionAnswer(answer)).isEmpty());
        for (int kind = 0; kind <= int(SecondaryUseKind::Posting); ++kind)
            QVERIFY(!Words::of(SecondaryUseKind(kind)).isEmpty());
        for (int method = 0; method <= int(NoticeMethod::Phone); ++method)
            QVERIFY(!Words::of(NoticeMethod(method)).isEmpty());
        for (int state = 0; state <= 2; ++state)
            QVERIFY(!Words::of(mcs::policy::DisasterState(state)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOversightModels)
#include "tst_oversightmodels.moc"
