// SPDX-License-Identifier: Apache-2.0
// The list of procedures: how far each is, what comes next, what is overdue.
#include "models/tables/proceduremodel.h"
#include "models/tables/subjectnames.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using namespace mcs::tests;

class TestProcedureModel : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    static policy::Policy tokai() { return *policy::PolicyLibrary().load(u"tokai"_s, true, {}); }
    static domain::Procedure procedure(qint64 id, QDate lastDay)
    {
        domain::Procedure one;
        one.id = {id};
        one.kind = u"leaver"_s;
        one.variant = u"retire"_s;
        one.subject = u"staff-1"_s;
        one.startedOn = QDate(2026, 11, 1);
        one.lastDay = lastDay;
        for (const QString &step : {u"last-day"_s, u"secrecy"_s})
            one.steps.append({step, u"手順 "_s + step, {}, {}, {}});
        return one;
    }
    domain::Records records() const
    {
        domain::Records records;
        domain::Staff staff = aStaff().named(u"渡邉 はるか"_s);
        staff.id = {1};
        records.staff = {staff};
        domain::Procedure finished = procedure(2, {2026, 11, 10});
        finished.finishedOn = QDate(2026, 11, 9);
        domain::Procedure cancelled = procedure(3, {2026, 11, 10});
        cancelled.cancelledReason = u"退職しないことになった"_s;
        records.procedures = {procedure(1, {2026, 11, 10}), finished, cancelled, procedure(4, {2026, 12, 31})};
        return records;
    }

private Q_SLOTS:
    void eachRowSaysHowFarItIs()
    {
        ProcedureModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(records(), tokai(), m_today);
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&](const QString &subject, int column) {
            return model.index(model.rowOf(subject), column).data().toString();
        };
        QCOMPARE(cell(u"procedure-1"_s, ProcedureModel::State), u"Under way 0/2"_s);
        QCOMPARE(cell(u"procedure-1"_s, ProcedureModel::Who), u"渡邉 はるか"_s);
        QCOMPARE(cell(u"procedure-1"_s, ProcedureModel::Next), u"手順 last-day"_s); // as kept at the start
        QCOMPARE(cell(u"procedure-1"_s, ProcedureModel::What), u"退職・異動・担当外 (退職)"_s);
        QCOMPARE(cell(u"procedure-2"_s, ProcedureModel::State), u"Finished"_s);
        QCOMPARE(cell(u"procedure-3"_s, ProcedureModel::State), u"Given up"_s);
        QCOMPARE(cell(u"procedure-3"_s, ProcedureModel::Next), u"退職しないことになった"_s);
        QCOMPARE(model.chipCount(ProcedureModel::UnderWay), 2);
        QCOMPARE(model.chipCount(ProcedureModel::Overdue), 1);
        QCOMPARE(model.chipCount(ProcedureModel::Ended), 2);
        QCOMPARE(model.subjectAt(0), u"procedure-1"_s); // what is under way stands first
    }

    void theHistoryCallsAProcedureByWhomItIsAbout()
    {
        QCOMPARE(SubjectNames(records()).of(domain::ProcedureId{1}), u"渡邉 はるか"_s);
    }

    void aStepThePolicyNoLongerHasIsTickedByHand()
    {
        domain::Records some = records();
        some.procedures.first().steps = {{u"of-old"_s, u"昔の手順"_s, {}, {}, {}}};
        const auto status = policy::procedureState(some.procedures.first(), some, tokai(), m_today);
        QCOMPARE(status.steps.first().rule.text, u"昔の手順"_s);
        QVERIFY(status.steps.first().byHand);
        QCOMPARE(status.next, 0);
    }
};

QTEST_GUILESS_MAIN(TestProcedureModel)
#include "tst_proceduremodel.moc"
