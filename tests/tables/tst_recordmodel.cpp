// SPDX-License-Identifier: Apache-2.0
#include "models/tables/recordmodel.h"
#include "models/tables/rowbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::tables;

namespace {

struct Person
{
    QString name;
    QString kana;
    qint64 age;
    quint32 chips;
};

class PeopleModel final : public RecordModel
{
public:
    enum Columns { Name, Age, ColumnCount };
    using RecordModel::RecordModel;
    [[nodiscard]] QStringList chips() const override { return {u"even"_s, u"odd"_s}; }
    void setPeople(const QList<Person> &people)
    {
        QList<Row> rows;
        for (qsizetype at = 0; at < people.size(); ++at) {
            const Person &person = people.at(at);
            RowBuilder row(u"person-%1"_s.arg(at + 1), person.kana, ColumnCount);
            row.text(Name, person.name);
            if (person.age >= 0)
                row.number(Age, person.age, QString::number(person.age));
            row.chip(0, person.chips == 0);
            row.chip(1, person.chips == 1);
            rows.append(std::move(row).row());
        }
        setRows(rows);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < rowCount(); ++row)
            names.append(index(row, Name).data().toString());
        return names;
    }

protected:
    [[nodiscard]] QList<Column> columns() const override
    {
        return {{u"name"_s, u"Name"_s, 8, SortBy::Reading, true}, {u"age"_s, u"Age"_s, 4, SortBy::Number}};
    }
};

const QList<Person> people{{u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s, 41, 1},
    {u"髙橋 﨑子"_s, u"タカハシ サキコ"_s, 60, 0}, {u"𠮷田 ハナ"_s, u"ヨシダ ハナ"_s, -1, 0},
    {u"阿部 一"_s, u"アベ ハジメ"_s, 9, 1}, {u"Smith"_s, u""_s, 30, 0}};

} // namespace

class TestRecordModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderOfTheirReading()
    {
        PeopleModel model;
        model.setPeople(people);
        QCOMPARE(
            model.shown(), QStringList({u"Smith"_s, u"阿部 一"_s, u"髙橋 﨑子"_s, u"𠮷田 ハナ"_s, u"渡邉 はるか"_s}));
        QCOMPARE(model.total(), 5);
    }

    void everyWordMustOccurAndOldFormsAreFoundByNewOnes()
    {
        PeopleModel model;
        model.setPeople(people);
        model.setFilter({u"高橋 崎"_s, {}, -1});
        QCOMPARE(model.shown(), QStringList{u"髙橋 﨑子"_s});
        model.setFilter({u"吉田"_s, {}, -1});
        QCOMPARE(model.shown(), QStringList{u"𠮷田 ハナ"_s});
        model.setFilter({u"はるか　わた"_s, {}, -1}); // hiragana finds katakana, a full-width blank parts words
        QCOMPARE(model.shown(), QStringList{u"渡邉 はるか"_s});
        model.setFilter({u"高橋 渡"_s, {}, -1});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
    }

    void aWordIsNeverFoundAcrossTwoCellsOrTwoRows()
    {
        PeopleModel model;
        model.setPeople({{u"山"_s, u"ヤマ"_s, 1, 0}, {u"川"_s, u"カワ"_s, 2, 0}});
        model.setFilter({u"マ山"_s, {}, -1});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({u"山カ"_s, {}, -1});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyPlaceOfAWordIsFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("rows");
        QTest::newRow("at the start of the buffer") << u"ア"_s << 2;
        QTest::newRow("at its end") << u"ゾ"_s << 1;
        QTest::newRow("repeated in a row") << u"アア"_s << 1;
        QTest::newRow("longer than a row") << u"アイウエオカキクケコ"_s << 0;
    }
    void everyPlaceOfAWordIsFound()
    {
        QFETCH(QString, word);
        QFETCH(int, rows);
        PeopleModel model;
        model.setPeople({{u"アアアア"_s, u"アアアア"_s, 1, 0}, {u"イ"_s, u"イ"_s, 1, 0}, {u"ウア"_s, u"ウア"_s, 1, 0},
            {u"エゾ"_s, u"エゾ"_s, 1, 0}});
        model.setFilter({word, {}, -1});
        QCOMPARE(model.rowCount(), rows);
    }

    void theScanAgreesWithASimpleSearch()
    {
        // Many small rows over a small alphabet, so that words overlap, repeat and end everywhere.
        QList<Person> many;
        quint32 state = 12345;
        const QString alphabet = u"アイウエカ"_s;
        const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
        for (int at = 0; at < 3000; ++at) {
            QString name;
            for (quint32 length = 1 + (next() >> 16) % 7; length > 0; --length)
                name += alphabet.at(qsizetype((next() >> 16) % 5));
            many.append({name, name, 1, 0});
        }
        PeopleModel model;
        model.setPeople(many);
        for (const QString &word : {u"ア"_s, u"アイ"_s, u"イアイ"_s, u"カカカ"_s, u"ウエカア"_s}) {
            model.setFilter({word, {}, -1});
            const auto expected = std::count_if(
                many.cbegin(), many.cend(), [&word](const Person &person) { return person.name.contains(word); });
            QCOMPARE(qsizetype(model.rowCount()), qsizetype(expected));
        }
    }

    void chipsAndGojuonNarrowWhatTheTextFound()
    {
        PeopleModel model;
        model.setPeople(people);
        QCOMPARE(model.chipCount(0), 3);
        QCOMPARE(model.chipCount(1), 2);
        model.setFilter({{}, {}, 1});
        QCOMPARE(model.shown(), QStringList({u"阿部 一"_s, u"渡邉 はるか"_s}));
        model.setFilter({{}, u"わ"_s, 1});
        QCOMPARE(model.shown(), QStringList{u"渡邉 はるか"_s});
        model.setFilter({u"ハ"_s, u"や"_s, 0});
        QCOMPARE(model.shown(), QStringList{u"𠮷田 ハナ"_s});
    }

    void absentNumbersComeLastAndDescendingTurnsTheOrderRound()
    {
        PeopleModel model;
        model.setPeople(people);
        model.sort(PeopleModel::Age, Qt::AscendingOrder);
        QCOMPARE(
            model.shown(), QStringList({u"阿部 一"_s, u"Smith"_s, u"渡邉 はるか"_s, u"髙橋 﨑子"_s, u"𠮷田 ハナ"_s}));
        model.sort(PeopleModel::Age, Qt::DescendingOrder);
        QCOMPARE(model.shown().last(), u"阿部 一"_s);
    }

    void aFilterKeepsTheChosenOrder()
    {
        PeopleModel model;
        model.setPeople(people);
        model.sort(PeopleModel::Age, Qt::DescendingOrder);
        model.setFilter({{}, {}, 1});
        QCOMPARE(model.shown(), QStringList({u"渡邉 はるか"_s, u"阿部 一"_s}));
    }

    void recordsAreFoundByTheirSubject()
    {
        PeopleModel model;
        model.setPeople(people);
        QCOMPARE(model.subjectAt(model.rowOf(u"person-3"_s)), u"person-3"_s);
        QCOMPARE(model.rowOf(u"person-9"_s), -1);
        model.setFilter({{}, u"あ"_s, -1});
        QCOMPARE(model.rowOf(u"person-3"_s), -1);
        QVERIFY(model.knows(u"person-3"_s));
    }

    void whatChangedInARecordIsFoundAndSortedAnew()
    {
        PeopleModel model;
        model.setPeople(people);
        QList<Person> changed = people;
        changed[1].name = u"川上 﨑子"_s;
        changed[1].kana = u"カワカミ サキコ"_s;
        changed.removeFirst(); // everybody moves up: person-1 is now another
        model.setPeople(changed);
        QCOMPARE(model.shown(), QStringList({u"Smith"_s, u"阿部 一"_s, u"川上 﨑子"_s, u"𠮷田 ハナ"_s}));
        model.setFilter({u"高橋"_s, {}, -1});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({u"川上"_s, {}, -1});
        QCOMPARE(model.shown(), QStringList{u"川上 﨑子"_s});
        model.setFilter({u""_s, u"か"_s, -1});
        QCOMPARE(model.shown(), QStringList{u"川上 﨑子"_s});
    }

    void theModelIsConsistentThroughAllChanges()
    {
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPeople(people);
        model.setFilter({u"ハ"_s, {}, -1});
        model.sort(PeopleModel::Age, Qt::DescendingOrder);
        model.setFilter({u"x"_s, {}, -1});
        model.setPeople({});
        model.setPeople(people);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.data(model.index(0, 0), Qt::DecorationRole), QVariant());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
