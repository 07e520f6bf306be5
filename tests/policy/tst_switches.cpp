// SPDX-License-Identifier: Apache-2.0
// 要確認: what a policy leaves open is chosen, and each option is a merge patch on the policy.
#include "models/policy/mergepatch.h"
#include "tests/support/japanese.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestSwitches : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    void moveToMihonCity()
    {
        must(m_ledger->registers().policies().adopt(mihonCity(), {}));
        Facility facility = m_ledger->records().facility;
        facility.policyId = u"mihon-city"_s;
        must(m_ledger->registers().saveFacility(facility));
        m_ledger->reloadPolicy();
    }
    Result<Facility> choose(const QString &ambiguity, const QString &option)
    {
        Facility facility = m_ledger->records().facility;
        facility.rules.insert(u"switch/"_s + ambiguity, option);
        auto saved = m_ledger->registers().saveFacility(facility);
        if (saved)
            m_ledger->reloadPolicy();
        return saved;
    }
    static Error refusal(const std::function<void(QJsonObject &)> &change)
    {
        const auto versions = PolicyVersions::compare({}, changed(mihonCity(), change));
        return versions ? Error{} : versions.error();
    }
    // An option put beside those of the first ambiguity.
    static Error refusalOf(const QJsonObject &patch)
    {
        return refusal([&patch](QJsonObject &root) {
            QJsonArray ambiguities = root.value(u"ambiguities"_s).toArray();
            QJsonObject first = ambiguities[0].toObject();
            QJsonArray options = first.value(u"options"_s).toArray();
            options.append(QJsonObject{{u"id"_s, u"other"_s}, {u"text"_s, u"…"_s}, {u"patch"_s, patch}});
            first.insert(u"options"_s, options);
            ambiguities[0] = first;
            root.insert(u"ambiguities"_s, ambiguities);
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }

    void patchesMergeAsRfc7386Says_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *target, const char *patch, const char *result) {
            QTest::newRow(patch) << QByteArray(target) << QByteArray(patch) << QByteArray(result);
        };
        row(R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})");
        row(R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})");
        row(R"({"a":"b"})", R"({"a":null})", R"({})");
        row(R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})");
        row(R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})");
        row(R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})");
        row(R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})");
        row(R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})");
        row(R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})");
        row(R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})");
        row(R"({"a":[1,2]})", R"({"a":{"a":"b","c":null}})", R"({"a":{"a":"b"}})");
    }
    void patchesMergeAsRfc7386Says()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        QCOMPARE(mergePatched(json(target), json(patch)), json(result));
    }

    void withoutADecisionTheProgramTakesItAsProposed()
    {
        moveToMihonCity();
        const Ambiguity first = m_ledger->policy().ambiguities().first();
        QCOMPARE(first.id, u"M1"_s);
        QVERIFY(first.chosen.isEmpty());
        QCOMPARE(first.options.size(), 1);
        QCOMPARE(first.articles.first().article, u"第10条"_s);
        QCOMPARE(m_ledger->policy().approval(u"carry-out"_s).by, QList<OfficeRole>{OfficeRole::PrivacyOfficer});
    }

    void whatIsChosenChangesThePolicyAndStandsInTheRecordAndItsHistory()
    {
        moveToMihonCity();
        must(choose(u"M1"_s, u"system-manager"_s));
        QCOMPARE(m_ledger->policy().approval(u"carry-out"_s).by, QList<OfficeRole>{OfficeRole::SystemManager});
        QCOMPARE(m_ledger->policy().ambiguities().first().chosen, u"system-manager"_s);
        must(choose(u"M2"_s, u"mandatory"_s));
        QCOMPARE(m_ledger->policy().demand(u"training"_s).level, Level::Mandatory);
        QCOMPARE(m_ledger->policy().approval(u"carry-out"_s).by, QList<OfficeRole>{OfficeRole::SystemManager});
        const auto history = must(m_ledger->ledger().audit({}, 0, 1));
        QCOMPARE(history.first().entity, u"facility"_s);
        QVERIFY(QJsonDocument(history.first().after).toJson().contains("switch/M2"));
        m_ledger->reopen();
        QCOMPARE(m_ledger->policy().demand(u"training"_s).level, Level::Mandatory);
    }

    void whatARegionDropsTheModelRulesSayAgain()
    {
        moveToMihonCity();
        QVERIFY(m_ledger->policy().demand(u"training"_s).regional);
        must(choose(u"M2"_s, u"without"_s));
        QVERIFY(m_ledger->policy().demand(u"training"_s).inForce);
        QVERIFY(!m_ledger->policy().demand(u"training"_s).regional);
    }

    void aChoiceNobodyOffersIsRefused()
    {
        moveToMihonCity();
        QCOMPARE(choose(u"M1"_s, u"mayor"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(choose(u"M9"_s, u"mandatory"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(choose(u"A15"_s, u"mandatory"_s).error().code, ErrorCode::InvalidInput);
    }

    void anotherRegionStartsWithoutChoices()
    {
        moveToMihonCity();
        must(choose(u"M2"_s, u"mandatory"_s));
        Facility facility = m_ledger->records().facility;
        facility.policyId = u"tokai"_s;
        must(m_ledger->registers().saveFacility(facility));
        m_ledger->reloadPolicy();
        QVERIFY(!m_ledger->records().facility.rules.contains(u"switch/M2"_s));
        facility = m_ledger->records().facility;
        facility.tel = u"029-000-0009"_s;
        QVERIFY(m_ledger->registers().saveFacility(facility));
    }

    void ofTwoLayersWithTheSameIdTheRegionsChoiceCounts()
    {
        const auto withChoice = [](const PolicyFolder &folder, const QString &level) {
            return changed(folder, [&level](QJsonObject &root) {
                QJsonArray ambiguities = root.value(u"ambiguities"_s).toArray();
                ambiguities.append(QJsonObject{{u"id"_s, u"X1"_s}, {u"question"_s, u"…"_s}, {u"choice"_s, u"…"_s},
                    {u"articles"_s, QJsonArray{u"第1条"_s}},
                    {u"options"_s,
                        QJsonArray{QJsonObject{{u"id"_s, u"set"_s}, {u"text"_s, u"…"_s},
                            {u"patch"_s,
                                QJsonObject{{u"demands"_s,
                                    QJsonObject{{u"training"_s, QJsonObject{{u"level"_s, level}}}}}}}}}}});
                root.insert(u"ambiguities"_s, ambiguities);
            });
        };
        const auto adopted = [](const PolicyFolder &folder) {
            AdoptedPolicy one;
            one.policyId = folder.id;
            one.version = u"試し"_s;
            one.adoptedOn = TestLedger::today;
            one.files = filesOf(folder);
            return one;
        };
        const QJsonObject choice{{u"switch/X1"_s, u"set"_s}};
        const AdoptedPolicy base = adopted(withChoice(builtInRegion(u"mcs-model"_s), u"C"_s));
        const AdoptedPolicy region = adopted(withChoice(mihonCity(), u"N"_s));
        const PolicyLibrary both({u":/policies"_s}, {base, region});
        const Policy policy = must(both.load(u"mihon-city"_s, true, choice));
        QCOMPARE(policy.demand(u"training"_s).regionLevel, Level::Care);
        QCOMPARE(policy.demand(u"training"_s).baseLevel,
            must(both.load(u"mcs-model"_s, true, {})).demand(u"training"_s).level);
        const QList<Ambiguity> all = policy.ambiguities();
        const auto isX1 = [](const Ambiguity &one) { return one.id == u"X1"_s; };
        const auto regions = std::find_if(all.begin(), all.end(), isX1);
        QVERIFY(!regions->options.isEmpty());
        QVERIFY(std::find_if(regions + 1, all.end(), isX1)->options.isEmpty());
        // Where the region has no such choice it is 準則's.
        const PolicyLibrary baseOnly({u":/policies"_s}, {base});
        QCOMPARE(must(baseOnly.load(u"tokai"_s, true, choice)).demand(u"training"_s).baseLevel, Level::Consider);
    }

    void everyOptionIsCheckedWhetherItIsChosenOrNot_data()
    {
        QTest::addColumn<QJsonObject>("patch");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const QString pointer = u"/ambiguities/0/options/1/patch"_s;
        QTest::newRow("a level that does not exist")
            << QJsonObject{{u"demands"_s, QJsonObject{{u"training"_s, QJsonObject{{u"level"_s, u"X"_s}}}}}}
            << pointer + u"/demands/training/level"_s << u"使えない値"_s;
        QTest::newRow("what is required is taken away")
            << QJsonObject{{u"words"_s, QJsonValue()}} << pointer << u"「words」がありません"_s;
        QTest::newRow("a duty the program does not know") << QJsonObject{{u"demands"_s,
            QJsonObject{{u"dance"_s,
                QJsonObject{{u"level"_s, u"M"_s}, {u"articles"_s, QJsonArray{u"第1条"_s}}, {u"text"_s, u"…"_s}}}}}}
                                                          << pointer + u"/demands/dance"_s << u"dance"_s;
        QTest::newRow("forms without the template") << QJsonObject{{u"forms"_s,
            QJsonArray{QJsonObject{{u"role"_s, u"staff-pledge"_s}, {u"number"_s, u""_s}, {u"title"_s, u"…"_s},
                {u"template"_s, u"forms/none.xml"_s}, {u"fill"_s, u"full"_s}, {u"originals"_s, 1},
                {u"articles"_s, QJsonArray{u"第1条"_s}}}}}}
                                                    << pointer + u"/forms/0/template"_s << u"forms/none.xml"_s;
        QTest::newRow("another policy altogether")
            << QJsonObject{{u"id"_s, u"tokai"_s}} << pointer + u"/id"_s << u"id"_s;
        QTest::newRow("the choices themselves")
            << QJsonObject{{u"ambiguities"_s, QJsonArray()}} << pointer + u"/ambiguities"_s << u"ambiguities"_s;
    }
    void everyOptionIsCheckedWhetherItIsChosenOrNot()
    {
        QFETCH(QJsonObject, patch);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const Error error = refusalOf(patch);
        QCOMPARE(error.code, ErrorCode::PolicyBroken);
        QVERIFY2(error.message.contains(u"mihon-city/policy.json"_s), qPrintable(error.message));
        QVERIFY2(error.message.contains(place), qPrintable(error.message));
        QVERIFY2(error.message.contains(reason), qPrintable(error.message));
    }

    void theSameOptionTwiceIsRefused()
    {
        const Error error = refusal([](QJsonObject &root) {
            QJsonArray ambiguities = root.value(u"ambiguities"_s).toArray();
            ambiguities.append(ambiguities.first());
            root.insert(u"ambiguities"_s, ambiguities);
        });
        QVERIFY2(error.message.contains(u"/ambiguities/3/id"_s), qPrintable(error.message));
    }

    void everyOptionOfTheProgramsOwnRegionsLeavesAPolicyThatWorks()
    {
        const PolicyLibrary library;
        for (const PolicyChoice &choice : must(library.choices())) {
            const Policy plain = must(library.load(choice.id, true, {}));
            for (const Ambiguity &ambiguity : plain.ambiguities()) {
                for (const Ambiguity::Option &option : ambiguity.options) {
                    const QJsonObject rules{{u"switch/"_s + ambiguity.id, option.id}};
                    const auto policy = library.load(choice.id, true, rules);
                    QVERIFY2(policy.ok(), policy ? "" : qPrintable(policy.error().message));
                    QVERIFY(plain.facilityRulesAreStricter(rules));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSwitches)
#include "tst_switches.moc"
