// SPDX-License-Identifier: Apache-2.0
// 教育, 対象者, 周知, 事故 and 利用制限 as models.
#include "models/tables/conductmatrixmodel.h"
#include "models/tables/documentmodel.h"
#include "models/tables/incidentmodel.h"
#include "models/tables/trainingmodel.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using namespace mcs::tests;

namespace {

const QDate today{2026, 11, 20};

domain::Staff person(qint64 id, const QString &name, QDate joinedOn)
{
    domain::Staff staff = aStaff().named(name).joinedOn(joinedOn);
    staff.id = {id};
    return staff;
}

template <class Model> QString cell(const Model &model, const QString &subject, int column)
{
    return model.index(model.rowOf(subject), column).data().toString();
}

template <class Model> Tone toneAt(const Model &model, const QString &subject, int column)
{
    return Tone(model.index(model.rowOf(subject), column).data(RecordModel::ToneRole).toInt());
}

} // namespace

class TestConductModels : public QObject
{
    Q_OBJECT

    domain::Records m_records;
    std::optional<policy::Policy> m_policy;

private Q_SLOTS:
    void init()
    {
        m_policy = *policy::PolicyLibrary().load(u"tokai"_s, true, {});
        m_records = {};
        m_records.staff = {person(1, u"渡邉 はるか"_s, {2024, 4, 1}), person(2, u"中村 翔"_s, today.addDays(-10)),
            person(3, u"草彅 涼"_s, {2020, 4, 1})};
        domain::TrainingSession training;
        training.id = {1};
        training.title = u"年次研修"_s;
        training.heldOn = today.addDays(-30);
        training.attendances = {{{1}, training.heldOn, true}};
        domain::TrainingSession ahead = training;
        ahead.id = {2};
        ahead.heldOn = today.addDays(14);
        ahead.attendances = {};
        m_records.trainings = {training, ahead};
        domain::PolicyDocument old;
        old.id = {1};
        old.title = u"準則"_s;
        old.version = u"1"_s;
        old.effectiveOn = today.addDays(-400);
        old.supersededOn = today.addDays(-5);
        domain::PolicyDocument current = old;
        current.id = {2};
        current.version = u"2"_s;
        current.effectiveOn = today.addDays(-5);
        current.supersededOn = {};
        current.briefings = {{{1}, today, domain::BriefingMethod::Meeting}};
        m_records.policyDocuments = {old, current};
    }

    void aPlannedTrainingIsNoTrainingThatNobodyAttended()
    {
        TrainingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        QCOMPARE(toneAt(model, u"training-1"_s, TrainingModel::State), Tone::Good);
        QCOMPARE(toneAt(model, u"training-2"_s, TrainingModel::State), Tone::Attention);
        QCOMPARE(model.chipCount(TrainingModel::Ahead), 1);
        model.setRecords(m_records, *m_policy, today.addDays(20));
        QCOMPARE(toneAt(model, u"training-2"_s, TrainingModel::State), Tone::Bad);
    }

    void everybodyStandsWithWhatTheyLack()
    {
        LearnerModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(toneAt(model, u"staff-1"_s, LearnerModel::Training), Tone::Good);
        QCOMPARE(cell(model, u"staff-1"_s, LearnerModel::NotTold), QString());
        QCOMPARE(toneAt(model, u"staff-2"_s, LearnerModel::Training), Tone::Attention); // 新任
        QCOMPARE(toneAt(model, u"staff-3"_s, LearnerModel::Training), Tone::Bad);
        QVERIFY(cell(model, u"staff-3"_s, LearnerModel::NotTold).contains(u"準則"_s));
        QCOMPARE(model.chipCount(LearnerModel::ToTell), 2);
        QCOMPARE(model.chipCount(LearnerModel::NewPeople), 1);
    }

    void thePictureHasAColumnForEachDocument()
    {
        ConductMatrixModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        model.show({u"staff-3"_s, u"staff-1"_s, u"staff-99"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2); // the training, and the one document in force
        const auto tone = [&model](const QString &person, int column) {
            return Tone(model.index(model.rowOf(person), column).data(RecordModel::ToneRole).toInt());
        };
        QCOMPARE(tone(u"staff-1"_s, ConductMatrixModel::Training), Tone::Good);
        QCOMPARE(tone(u"staff-1"_s, 1), Tone::Good);
        QCOMPARE(tone(u"staff-3"_s, ConductMatrixModel::Training), Tone::Bad);
        QCOMPARE(tone(u"staff-3"_s, 1), Tone::Bad);
    }

    void aSupersededVersionStandsAside()
    {
        DocumentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(toneAt(model, u"policy-document-2"_s, DocumentModel::Told), Tone::Bad);
        QCOMPARE(model.chipCount(DocumentModel::Superseded), 1);
    }

    void anIncidentSaysWhatItsBreachClockShows()
    {
        domain::Incident incident;
        incident.id = {1};
        incident.occurredOn = incident.knownOn = today.addDays(-3);
        incident.foundAt = incident.reportedAt = QDateTime(today.addDays(-3), QTime(9, 0));
        incident.foundBy = incident.reportedTo = {1};
        incident.personalData = true;
        domain::Incident late = incident;
        late.id = {2};
        late.reportedAt = late.foundAt.addDays(2);
        late.knownOn = today.addDays(-6);
        domain::Incident unreported;
        unreported.id = {3};
        m_records.incidents = {incident, late, unreported};
        IncidentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        QVERIFY(cell(model, u"incident-1"_s, IncidentModel::Breach).contains(u'2')); // 2 days left
        QCOMPARE(toneAt(model, u"incident-1"_s, IncidentModel::Delay), Tone::Good);
        QVERIFY(cell(model, u"incident-2"_s, IncidentModel::Breach).contains(u'1')); // 1 day late
        QCOMPARE(toneAt(model, u"incident-2"_s, IncidentModel::Delay), Tone::Attention);
        QCOMPARE(toneAt(model, u"incident-3"_s, IncidentModel::Delay), Tone::Bad);
        QCOMPARE(cell(model, u"incident-3"_s, IncidentModel::Breach), QString());
        QCOMPARE(model.chipCount(IncidentModel::Reportable), 2);
    }

    void aLiftedRestrictionIsNoLongerInForce()
    {
        domain::UsageRestriction ban;
        ban.id = {1};
        ban.staff = {1};
        ban.kind = domain::RestrictionKind::Banned;
        ban.from = today.addDays(-9);
        domain::UsageRestriction lifted = ban;
        lifted.id = {2};
        lifted.liftedOn = today;
        m_records.restrictions = {ban, lifted};
        RestrictionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(m_records, *m_policy, today);
        QCOMPARE(toneAt(model, u"restriction-1"_s, RestrictionModel::State), Tone::Bad);
        QCOMPARE(toneAt(model, u"restriction-2"_s, RestrictionModel::State), Tone::Muted);
        QCOMPARE(model.chipCount(RestrictionModel::InForce), 1);
    }
};

QTEST_GUILESS_MAIN(TestConductModels)
#include "tst_conductmodels.moc"
