// SPDX-License-Identifier: Apache-2.0
#include "models/tables/patientmodel.h"
#include "models/tables/pledgemodel.h"
#include "models/tables/staffmodel.h"
#include "models/tables/submissionmodel.h"
#include "models/tables/todomodel.h"
#include "tests/support/builders.h"
#include "tests/support/japanese.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using namespace mcs::tests;

namespace {

const QDate today{2026, 11, 20};

policy::Policy tokai()
{
    auto loaded = policy::PolicyLibrary().load(u"tokai"_s, true, {});
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().message));
    return *loaded;
}

domain::Staff stored(domain::Staff staff, qint64 id)
{
    staff.id = {id};
    return staff;
}
domain::Patient stored(domain::Patient patient, qint64 id)
{
    patient.id = {id};
    return patient;
}
domain::StaffPledge pledge(qint64 id, qint64 staff, domain::PledgeStatus status, QDate day)
{
    domain::StaffPledge pledge;
    pledge.id = {id};
    pledge.staff = {staff};
    pledge.status = status;
    pledge.printedOn = day;
    if (status == domain::PledgeStatus::Signed)
        pledge.signedOn = day;
    if (status == domain::PledgeStatus::Exempt) {
        pledge.exemption = {u"雇用契約時の誓約書"_s, day, {true, true, true, true, true}, u"葛城"_s};
    }
    return pledge;
}

// 1 signed, 2 printed, 3 missing, 4 left with a signed pledge, 5 no MCS user, 6 exempt
domain::Records people()
{
    domain::Records records;
    domain::McsAccount due = anAccountInUseFrom({2026, 9, 25});
    due.passwordRule = domain::PasswordRule::C8TwoMonths;
    records.staff = {stored(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withAccount(due), 1),
        stored(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s), 2),
        stored(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s), 3),
        stored(aStaff().named(u"阿部 一"_s, u"アベ ハジメ"_s).leftOn({2026, 3, 31}), 4),
        stored(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s).notUsingMcs(), 5),
        stored(aStaff().named(u"山田 省"_s, u"ヤマダ ショウ"_s), 6)};
    records.pledges = {pledge(1, 1, domain::PledgeStatus::Signed, {2026, 4, 1}),
        pledge(2, 2, domain::PledgeStatus::Printed, {2026, 11, 1}),
        pledge(3, 4, domain::PledgeStatus::Signed, {2025, 4, 1}),
        pledge(4, 6, domain::PledgeStatus::Exempt, {2024, 4, 1})};
    return records;
}

template <class Model> QString cell(const Model &model, const QString &subject, int column)
{
    return model.index(model.rowOf(subject), column).data().toString();
}
template <class Model> Tone tone(const Model &model, const QString &subject, int column)
{
    return Tone(model.index(model.rowOf(subject), column).data(RecordModel::ToneRole).toInt());
}

} // namespace

class TestTabModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }

    void staffShowTheirPledgeAccountAndPasswordDate()
    {
        StaffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(people(), tokai(), today);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, u"staff-1"_s, StaffModel::Account), u"利用中"_s);
        QCOMPARE(tone(model, u"staff-1"_s, StaffModel::Account), Tone::Good);
        QCOMPARE(cell(model, u"staff-1"_s, StaffModel::PasswordDue), u"R8.11.25"_s);
        QCOMPARE(tone(model, u"staff-1"_s, StaffModel::PasswordDue), Tone::Attention);
        QCOMPARE(tone(model, u"staff-2"_s, StaffModel::Pledge), Tone::Attention);
        QCOMPARE(cell(model, u"staff-3"_s, StaffModel::Pledge), u"未提出"_s);
        QCOMPARE(tone(model, u"staff-3"_s, StaffModel::Pledge), Tone::Bad);
        QCOMPARE(cell(model, u"staff-4"_s, StaffModel::State), u"退職"_s);
        QVERIFY(model.index(model.rowOf(u"staff-4"_s), 0).data(RecordModel::MutedRole).toBool());
        QCOMPARE(cell(model, u"staff-5"_s, StaffModel::Pledge), QString());
        QCOMPARE(model.chipCount(StaffModel::WithoutPledge), 2);
        QCOMPARE(model.chipCount(StaffModel::HasLeft), 1);
        QCOMPARE(model.chipCount(StaffModel::InService), 5);
    }

    void pledgesAreOweOnlyByMcsUsersInServiceAndOutliveLeaving()
    {
        PledgeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(people(), tokai(), today);
        QCOMPARE(model.rowCount(), 5); // all but the one who does not use MCS
        QCOMPARE(model.rowOf(u"staff-5"_s), -1);
        QCOMPARE(cell(model, u"staff-4"_s, PledgeModel::State), u"退職後も有効"_s);
        QCOMPARE(cell(model, u"staff-6"_s, PledgeModel::Place), u"雇用契約時の誓約書"_s);
        QCOMPARE(model.chipCount(PledgeModel::Missing), 2);
        QCOMPARE(model.chipCount(PledgeModel::Printed), 1);
        QCOMPARE(model.chipCount(PledgeModel::Exempt), 1);
    }

    void aPatientIsRedUntilConsentAndCounterpartAreThere()
    {
        domain::Records records;
        records.patients = {stored(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s), 1),
            stored(aPatient().named(u"東海 松太郎"_s, u"トウカイ マツタロウ"_s), 2),
            stored(aPatient().named(u"𠮷田 ハナ"_s, u"ヨシダ ハナ"_s), 3), stored(aPatient().notSharedInMcs(), 4),
            stored(aPatient().endedOn({2026, 10, 1}), 5)};
        domain::Consent printed;
        printed.id = {1};
        printed.patient = {1};
        printed.status = domain::ConsentStatus::Printed;
        domain::Consent given;
        given.id = {2};
        given.patient = {2};
        given.status = domain::ConsentStatus::Signed;
        given.explainedOn = given.signedOn = QDate(2026, 11, 1);
        domain::Consent refused;
        refused.id = {3};
        refused.patient = {3};
        refused.status = domain::ConsentStatus::Refused;
        records.consents = {printed, given, refused};
        PatientModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(records, tokai(), today);
        QCOMPARE(tone(model, u"patient-1"_s, PatientModel::State), Tone::Attention);
        QCOMPARE(tone(model, u"patient-2"_s, PatientModel::State), Tone::Good);
        QCOMPARE(cell(model, u"patient-2"_s, PatientModel::Counterpart), u"未交付"_s);
        QCOMPARE(tone(model, u"patient-2"_s, PatientModel::Counterpart), Tone::Bad);
        QCOMPARE(cell(model, u"patient-3"_s, PatientModel::State), u"不同意"_s);
        QCOMPARE(cell(model, u"patient-4"_s, PatientModel::State), u"MCSで共有しない"_s);
        QCOMPARE(model.chipCount(PatientModel::Missing), 1); // the printed one is not there yet
        QCOMPARE(model.chipCount(PatientModel::CounterpartMissing), 1);
        QCOMPARE(model.chipCount(PatientModel::Ended), 1);
    }

    void packetsSayHowManyPapersAreSigned()
    {
        domain::Submission packet;
        packet.id = {7};
        packet.status = domain::SubmissionStatus::Printed;
        packet.preparedOn = QDate(2026, 11, 1);
        packet.papers = {{u"application"_s, {1}, QDate(2026, 11, 2)}, {u"facility-pledge"_s, {2}, {}}};
        packet.roster = {{1}, {2}, {3}};
        domain::Records records;
        records.submissions = {packet};
        SubmissionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords(records, tokai(), today);
        QCOMPARE(cell(model, u"submission-7"_s, SubmissionModel::Papers), u"2枚中 1枚"_s);
        QCOMPARE(cell(model, u"submission-7"_s, SubmissionModel::People), u"3人"_s);
        QCOMPARE(model.chipCount(SubmissionModel::Preparing), 1);
    }

    void everythingToDoCitesItsArticlesAndIsCountedByItsDate()
    {
        const policy::Policy policy = tokai();
        domain::Records records = people();
        const QList<policy::TodoItem> items = policy::todoList(records, policy, today);
        QVERIFY(!items.isEmpty());
        TodoModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setItems(items, policy, today);
        QCOMPARE(qsizetype(model.rowCount()), items.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const policy::TodoItem *item = model.item(model.subjectAt(row));
            QVERIFY(item);
            QCOMPARE(item->id, items.at(row).id); // the order of the list is kept
            QVERIFY(!model.index(row, TodoModel::Sentence).data().toString().isEmpty());
            QVERIFY(!model.index(row, TodoModel::Action).data().toString().isEmpty());
        }
        QVERIFY(model.chipCount(TodoModel::Overdue) <= model.chipCount(TodoModel::Week));
        QVERIFY(model.chipCount(TodoModel::Week) <= model.chipCount(TodoModel::Month));
        QCOMPARE(model.item(u"nothing"_s), nullptr);
    }

    void articlesOfOnePolicyAreWrittenTogether()
    {
        const policy::Policy policy = tokai();
        const QString text
            = articlesText({{u"tokai"_s, u"第9条"_s}, {u"tokai"_s, u"第10条"_s}, {u"mcs-model"_s, u"4-1"_s}}, policy);
        QCOMPARE(text,
            policy.shortNameOf(u"tokai"_s) + u" 第9条、第10条 ／ "_s + policy.shortNameOf(u"mcs-model"_s) + u" 4-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestTabModels)
#include "tst_tabmodels.moc"
