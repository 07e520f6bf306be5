// SPDX-License-Identifier: Apache-2.0
// The badges 地域適合 and 準則適合 and the picture article by article behind them.
#include "models/policy/compliance.h"

#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aStaff;

class TestCompliance : public QObject
{
    Q_OBJECT

    Records m_records;
    QDate m_today{2026, 11, 20};

    static Policy policy(const QString &id = u"tokai"_s, bool base = true, const QJsonObject &rules = {})
    {
        return *PolicyLibrary().load(id, base, rules);
    }
    QList<DutyLine> lines(const Policy &rules) const { return dutyLines(todoList(m_records, rules, m_today), rules); }
    static DutyLine line(const QList<DutyLine> &lines, const QString &layer, const QString &key)
    {
        for (const DutyLine &candidate : lines) {
            if (candidate.article.policy == layer && candidate.key == key)
                return candidate;
        }
        return {};
    }
    static QStringList articles(const QList<DutyLine> &lines, const QString &layer)
    {
        QStringList list;
        for (const DutyLine &one : lines) {
            if (one.article.policy == layer && (list.isEmpty() || list.last() != one.article.article))
                list.append(one.article.article);
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_records.facility.id = {1};
        m_records.facility.name = u"みどり在宅クリニック"_s;
        m_records.facility.address = u"茨城県那珂郡東海村見本1-2-3"_s;
        m_records.facility.tel = u"029-000-0000"_s;
        Staff staff = aStaff().named(u"髙橋 﨑子"_s);
        staff.id = {1};
        m_records.staff = {staff};
    }

    void articlesStandInTheOrderOfThePolicy()
    {
        const QList<DutyLine> all = lines(policy());
        const QStringList region = articles(all, u"tokai"_s);
        QVERIFY(region.indexOf(u"第2条"_s) < region.indexOf(u"第10条"_s));
        QVERIFY(region.indexOf(u"第9条"_s) < region.indexOf(u"第9条(1)-(5)"_s));
        QVERIFY(region.indexOf(u"第12条(9)"_s) < region.indexOf(u"第12条(10)"_s));
        QVERIFY(region.indexOf(u"第13条"_s) < region.indexOf(u"留意事項(1)"_s));
        QVERIFY(region.indexOf(u"留意事項(3)"_s) < region.indexOf(u"別紙様式１ 注記"_s));
        QCOMPARE(articles(all, u"mcs-model"_s).first(), u"はじめに"_s);
        QCOMPARE(articles(all, u"mcs-model"_s).last(), u"スタッフ誓約書 第５条"_s);
        // The region comes first as a whole.
        const auto isBase = [](const DutyLine &one) { return one.article.policy == u"mcs-model"_s; };
        QVERIFY(std::is_partitioned(all.begin(), all.end(), [&](const DutyLine &one) { return !isBase(one); }));
    }

    void everyDemandInForceIsThereWithEachOfItsArticles()
    {
        const Policy rules = policy();
        const QList<DutyLine> all = lines(rules);
        for (const QString &key : rules.demandKeys()) {
            for (const Citation &citation : rules.demand(key).articles) {
                const bool found = std::any_of(all.cbegin(), all.cend(),
                    [&](const DutyLine &one) { return one.key == key && one.article == citation; });
                QVERIFY2(found, qUtf8Printable(key + u' ' + citation.article));
            }
        }
    }

    void dutyIsOpenWithTheItemsThatLeaveItOpen()
    {
        const DutyLine pledge = line(lines(policy()), u"tokai"_s, u"pledge"_s);
        QCOMPARE(pledge.state, DutyState::Open);
        QVERIFY(pledge.counts);
        QCOMPARE(pledge.open.size(), 1);
        QCOMPARE(pledge.open.first().id, u"pledge-missing/staff-1"_s);
        QCOMPARE(line(lines(policy()), u"mcs-model"_s, u"pledge"_s).open.size(), 1);
    }

    void dutyIsMetWhenNothingLeavesItOpen()
    {
        StaffPledge pledge;
        pledge.id = {1};
        pledge.staff = {1};
        pledge.status = PledgeStatus::Signed;
        pledge.signedOn = m_today;
        m_records.pledges = {pledge};
        QCOMPARE(line(lines(policy()), u"tokai"_s, u"pledge"_s).state, DutyState::Met);
    }

    void whatTheLedgerCannotJudgeIsForTheFacilityToSeeTo()
    {
        const DutyLine precautions = line(lines(policy()), u"tokai"_s, u"precautions"_s);
        QCOMPARE(precautions.state, DutyState::NotJudged);
        QVERIFY(!precautions.counts);
        QCOMPARE(line(lines(policy()), u"tokai"_s, u"pledge-exemption"_s).state, DutyState::Free);
    }

    void anArticleThatAsksNothingSaysWhy()
    {
        const DutyLine purpose = line(lines(policy()), u"tokai"_s, u"informative"_s);
        QCOMPARE(purpose.state, DutyState::Free);
        QCOMPARE(purpose.level, Level::Information);
        QVERIFY(!purpose.counts && !purpose.text.isEmpty());
    }

    void dutyOfTheModelRulesAloneSaysThatTheRegionIsSilent()
    {
        const QList<DutyLine> all = lines(policy());
        QVERIFY(line(all, u"mcs-model"_s, u"pledge-all-staff"_s).regionSilent);
        QVERIFY(!line(all, u"mcs-model"_s, u"pledge"_s).regionSilent);
        // Where 準則 stands alone nobody is silent.
        const QList<DutyLine> alone = lines(policy(u"mcs-model"_s));
        QVERIFY(std::none_of(alone.cbegin(), alone.cend(), [](const DutyLine &one) { return one.regionSilent; }));
    }

    void countedLinesAreThoseOfTheBadges()
    {
        const Policy rules = policy();
        const QList<DutyLine> all = lines(rules);
        const Compliance figures = compliance(m_records, rules, m_today);
        QSet<QString> region;
        QSet<QString> base;
        for (const DutyLine &one : all) {
            if (one.counts)
                (one.article.policy == u"tokai"_s ? region : base).insert(one.key);
        }
        QCOMPARE(region.size(), figures.region.total);
        QCOMPARE(base.size(), figures.base.total);
        QCOMPARE(figures.region.met + figures.region.open.size(), figures.region.total);
    }

    void recommendedDutiesAreCountedApart()
    {
        const Policy rules = policy();
        const Compliance figures = compliance(m_records, rules, m_today);
        QVERIFY(figures.regionRecommended.total > 0);
        QVERIFY(!figures.region.open.contains(rules.demand(u"password-change"_s).text));
        QVERIFY(figures.baseRecommended.total > 0);
    }

    void withoutTheModelRulesThereIsOnlyTheRegion()
    {
        const QList<DutyLine> all = lines(policy(u"tokai"_s, false));
        QVERIFY(std::all_of(
            all.cbegin(), all.cend(), [](const DutyLine &one) { return one.article.policy == u"tokai"_s; }));
        QCOMPARE(compliance(m_records, policy(u"tokai"_s, false), m_today).base.total, 0);
    }

    void facilitysOwnStricterRuleHasALineOfItsOwn()
    {
        const QList<DutyLine> all = lines(policy(u"tokai"_s, true, {{u"level/photo"_s, u"M"_s}}));
        QCOMPARE(all.last().key, u"photo"_s);
        QCOMPARE(all.last().article.policy, u"facility"_s);
        QCOMPARE(all.last().level, Level::Mandatory);
    }

    void themeFollowsTheDutyElseTheRecord()
    {
        TodoItem item;
        item.subjectType = u"device"_s;
        item.demand = u"carry-out"_s; // a device is looked for where it is registered
        QCOMPARE(themeOf(item), TodoTheme::Device);
        item.subjectType = u"staff"_s;
        item.demand = u"consent"_s;
        QCOMPARE(themeOf(item), TodoTheme::Consent);
        item.demand = u"a-new-duty"_s; // goes by its record
        QCOMPARE(themeOf(item), TodoTheme::Staff);
        item.subjectType = u"facility"_s;
        item.demand = u"a-new-duty"_s;
        QCOMPARE(themeOf(item), TodoTheme::Facility);
    }

    void ambiguityStandsBehindItsArticleWithTheChoiceTaken()
    {
        const QList<DutyLine> all = lines(policy());
        qsizetype place = -1;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].key == u"A5"_s)
                place = i;
        }
        QVERIFY(place > 0);
        QCOMPARE(all[place].state, DutyState::Unclear);
        QVERIFY(!all[place].choice.isEmpty());
        QCOMPARE(all[place - 1].article, (Citation{u"tokai"_s, u"第3条"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCompliance)
#include "tst_compliance.moc"
