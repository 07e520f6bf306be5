// SPDX-License-Identifier: Apache-2.0
// The models of やること and of the picture behind its badges: filters, what was put off, and the lists as printed.
#include "models/tables/compliancemodel.h"
#include "models/tables/printedlists.h"
#include "models/tables/todomodel.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tables;
using tests::aPatient;
using tests::aStaff;

class TestTodoModel : public QObject
{
    Q_OBJECT

    domain::Records m_records;
    const QDate m_today{2026, 11, 20};

    static policy::Policy tokai() { return *policy::PolicyLibrary().load(u"tokai"_s, true, {}); }
    QList<policy::TodoItem> items() const { return policy::todoList(m_records, tokai(), m_today); }
    static Filter ofChip(int chip)
    {
        Filter filter;
        filter.chip = chip;
        return filter;
    }
    static Filter withBits(quint32 bits)
    {
        Filter filter;
        filter.required = bits;
        return filter;
    }
    static QStringList cellsOf(const domain::ListText &list)
    {
        QStringList cells;
        for (const domain::ListGroup &group : list.groups) {
            for (const QStringList &row : group.rows)
                cells += row;
        }
        return cells;
    }

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_records.facility.id = {1};
        domain::Staff staff = aStaff().named(u"葛󠄀城 𠮷男"_s);
        staff.id = {1};
        domain::Patient patient = aPatient();
        patient.id = {1};
        m_records.staff = {staff};
        m_records.patients = {patient};
        domain::Snooze snooze;
        snooze.id = {1};
        snooze.item = u"pledge-missing/staff-1"_s;
        snooze.until = m_today.addDays(3);
        snooze.reason = u"出張"_s;
        snooze.user = u"髙橋 﨑子"_s;
        m_records.snoozes = {snooze};
    }

    void whatWasPutOffIsShownOnlyUnderItsChip()
    {
        TodoModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setItems(items(), tokai(), m_today);
        QCOMPARE(model.chipCount(TodoModel::Snoozed), 1);
        QCOMPARE(model.allCount(), model.total() - 1);
        QCOMPARE(model.rowCount(), model.allCount());
        QCOMPARE(model.rowOf(u"pledge-missing/staff-1"_s), -1);
        model.setFilter(ofChip(TodoModel::Snoozed));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, TodoModel::Sentence).data().toString().contains(u"出張"_s));
        model.setFilter(ofChip(TodoModel::Overdue));
        QCOMPARE(model.rowOf(u"pledge-missing/staff-1"_s), -1);
        QCOMPARE(model.rowCount(), model.chipCount(TodoModel::Overdue));
    }

    void demandsOfAFilterMustAllBeMet()
    {
        TodoModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setItems(items(), tokai(), m_today);
        model.setFilter(withBits(TodoModel::bitOf(policy::TodoTheme::Consent) | TodoModel::regionBit));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.subjectAt(0), u"consent-missing/patient-1"_s);
        model.setFilter(
            withBits(TodoModel::bitOf(policy::TodoTheme::Consent) | TodoModel::bitOf(policy::Level::Recommended)));
        QCOMPARE(model.rowCount(), 0);
    }

    void everyItemHasOneThemeAndOneLevel()
    {
        TodoModel model;
        model.setItems(items(), tokai(), m_today);
        int themes = 0;
        int levels = 0;
        for (int theme = 0; theme <= int(policy::TodoTheme::Training); ++theme) {
            model.setFilter(withBits(TodoModel::bitOf(policy::TodoTheme(theme))));
            themes += model.rowCount();
        }
        for (int level = 0; level <= int(policy::Level::Information); ++level) {
            model.setFilter(withBits(TodoModel::bitOf(policy::Level(level))));
            levels += model.rowCount();
        }
        QCOMPARE(themes, model.allCount());
        QCOMPARE(levels, model.allCount());
    }

    void dutiesKeepTheOrderOfThePolicyAndTheirStates()
    {
        const QList<policy::DutyLine> lines = policy::dutyLines(items(), tokai());
        ComplianceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLines(lines, tokai());
        QCOMPARE(model.rowCount(), lines.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const policy::DutyLine *line = model.line(model.subjectAt(row));
            QVERIFY(line);
            QCOMPARE(line->article, lines.at(row).article);
            QCOMPARE(line->key, lines.at(row).key);
        }
        model.setFilter(ofChip(ComplianceModel::NotMet));
        QVERIFY(model.rowCount() > 0);
        for (const policy::DutyLine &line : model.shownLines())
            QCOMPARE(line.state, policy::DutyState::Open);
        model.setFilter(withBits(ComplianceModel::baseBit));
        for (const policy::DutyLine &line : model.shownLines())
            QCOMPARE(line.article.policy, u"mcs-model"_s);
        QCOMPARE(model.line(u"nothing"_s), nullptr);
    }

    void printedListHoldsEveryItemOnceInItsGroup()
    {
        const QList<policy::TodoItem> all = items();
        const domain::ListText list = printedTodo(all, tokai(), {u"みどり在宅クリニック"_s, m_today, {}});
        qsizetype rows = 0;
        double width = 0;
        for (const domain::ListColumn &column : list.columns)
            width += column.width;
        for (const domain::ListGroup &group : list.groups) {
            rows += group.rows.size();
            QVERIFY(group.heading.contains(QString::number(group.rows.size())));
            for (const QStringList &row : group.rows)
                QCOMPARE(row.size(), list.columns.size());
        }
        QCOMPARE(rows, all.size());
        QVERIFY(width <= 180);
        QVERIFY(cellsOf(list).join(u'\n').contains(u"出張"_s)); // why it was put off
    }

    void printedDutiesComeInAGroupForEachPolicy()
    {
        const auto all = items();
        const policy::Policy rules = tokai();
        const domain::ListText list = printedCompliance(policy::dutyLines(all, rules), policy::compliance(all, rules),
            rules, {u"みどり在宅クリニック"_s, m_today, {}});
        QCOMPARE(list.groups.size(), 2);
        QCOMPARE(list.groups.first().heading, rules.name());
        QCOMPARE(list.summary.size(), 4); // facility and day, count, two badges
        double width = 0;
        for (const domain::ListColumn &column : list.columns)
            width += column.width;
        QVERIFY(width <= 180);
    }
};

QTEST_GUILESS_MAIN(TestTodoModel)
#include "tst_todomodel.moc"
