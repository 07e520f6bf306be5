// SPDX-License-Identifier: Apache-2.0
// The built-in policies: what 東海村 and 準則 say, and how the layers lie over one another (AX4).
#include "models/policy/policy.h"
#include "models/policy/procedurerules.h"

#include "tests/support/japanese.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::policy;
using mcs::domain::ErrorCode;
using mcs::domain::PasswordRule;

class TestPolicy : public QObject
{
    Q_OBJECT

    static Policy tokai(bool base = true, const QJsonObject &rules = {})
    {
        return *PolicyLibrary().load(u"tokai"_s, base, rules);
    }
    static Policy modelOnly() { return *PolicyLibrary().load(u"mcs-model"_s, true, {}); }
    static std::optional<PasswordAlternative> alternative(const Policy &policy, PasswordRule rule)
    {
        const auto list = policy.passwordAlternatives();
        const auto it = std::find_if(list.cbegin(), list.cend(), [&](const auto &have) { return have.rule == rule; });
        return it == list.cend() ? std::nullopt : std::optional(*it);
    }
    static std::optional<CheckItem> check(const Policy &policy, const QString &id)
    {
        const auto list = policy.checkItems();
        const auto it = std::find_if(list.cbegin(), list.cend(), [&](const auto &have) { return have.id == id; });
        return it == list.cend() ? std::nullopt : std::optional(*it);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(mcs::tests::installJapanese());
        QVERIFY(PolicyLibrary().load(u"tokai"_s, true, {}));
        QVERIFY(PolicyLibrary().load(u"mcs-model"_s, true, {}));
    }

    void theRegionsAreOfferedWithTheModelRulesAloneAsLastChoice()
    {
        const auto choices = PolicyLibrary().choices();
        QVERIFY(choices);
        const auto nameOf = [&](const QString &id) {
            const auto it = std::find_if(
                choices->cbegin(), choices->cend(), [&](const PolicyChoice &choice) { return choice.id == id; });
            return it == choices->cend() ? QString() : it->name;
        };
        QCOMPARE(
            nameOf(u"tokai"_s), u"東海村在宅医療介護ネットワーク メディカルケアステーション（ＭＣＳ）運用ポリシー"_s);
        QCOMPARE(
            nameOf(u"satte-sugito"_s), u"幸手市・杉戸町における メディカルケアステーション（ＭＣＳ）運用ポリシー"_s);
        QCOMPARE(choices->last().id, u"mcs-model"_s);
        QCOMPARE(choices->last().name, u"準則のみ"_s);
    }

    void anUnknownRegionIsNotFound()
    {
        const auto policy = PolicyLibrary().load(u"atlantis"_s, true, {});
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::NotFound);
        QVERIFY(!PolicyLibrary().load(u"../policies/tokai"_s, true, {}));
    }

    void tokaiOffersItsFourFormsByRoleWithTheirOfficialNumbers()
    {
        const Policy policy = tokai();
        QStringList roles;
        for (const FormInfo &form : policy.forms()) {
            roles.append(form.role);
            QVERIFY2(QFile::exists(form.templateFile), qPrintable(form.templateFile));
            QCOMPARE(form.policyId, u"tokai"_s);
        }
        QCOMPARE(roles, QStringList({u"application"_s, u"facility-pledge"_s, u"staff-pledge"_s, u"consent"_s}));
        QCOMPARE(policy.form(u"application"_s)->number, u"＜別紙様式１＞"_s);
        QCOMPARE(policy.form(u"consent"_s)->number, u"＜別紙様式４＞"_s);
        QCOMPARE(policy.form(u"consent"_s)->title, u"在宅医療介護連携システム利用における個人情報使用同意書(甲・乙)"_s);
        QCOMPARE(policy.form(u"consent"_s)->originals, 2);
        QCOMPARE(policy.form(u"staff-pledge"_s)->defaultFill, mcs::domain::Fill::Unsigned);
        QCOMPARE(policy.form(u"application"_s)->defaultFill, mcs::domain::Fill::Full);
        QCOMPARE(policy.submission(mcs::domain::SubmissionKind::New)->papers,
            QStringList({u"application"_s, u"facility-pledge"_s}));
        QVERIFY(!policy.form(u"withdrawal"_s));
        QCOMPARE(policy.rosterRows(), 8);
    }

    void aFormIsNeverOfferedWithoutItsTemplate()
    {
        for (const FormInfo &form : modelOnly().forms())
            QVERIFY2(QFile::exists(form.templateFile), qPrintable(form.templateFile));
    }

    void tokaisAddresseesAndOfficeAreWrittenAsTheFormsWriteThem()
    {
        const Policy policy = tokai();
        QCOMPARE(policy.addressee(u"application"_s), QStringList{u"東　海　村　長　殿"_s});
        QCOMPARE(policy.addressee(u"facility-pledge"_s), QStringList{u"東海村長　殿"_s});
        QCOMPARE(policy.submissionOffice(),
            QStringList({u"東海村 福祉部 保険課　介護保険担当"_s, u"〒319-1192"_s,
                u"茨城県那珂郡東海村東海三丁目７番１号"_s, u"TEL 029-282-1711（内線1163）"_s}));
        QCOMPARE(policy.word(u"patient"_s), u"利用者"_s);
        QCOMPARE(policy.word(u"facility"_s), u"貴事業所"_s);
        QCOMPARE(policy.word(u"no such word"_s), QString());
        QCOMPARE(policy.revisions().last().from, QDate(2023, 1, 1));
    }

    void everyDutyNamesItsArticlesRegionFirst()
    {
        const Demand pledge = tokai().demand(u"pledge"_s);
        QVERIFY(pledge.inForce && pledge.regional);
        QCOMPARE(pledge.level, Level::Mandatory);
        QCOMPARE(pledge.articles, QList<Citation>({{u"tokai"_s, u"第9条"_s}, {u"mcs-model"_s, u"4-1"_s}}));
        for (const QString &key : tokai().demandKeys())
            QVERIFY2(!tokai().demand(key).articles.isEmpty(), qPrintable(key));
        QVERIFY(!tokai().demand(u"nonsense"_s).inForce);
    }

    void whereTheRegionSpeaksItsLevelDecidesEvenIfTheModelRulesAreStricter()
    {
        const Demand password = tokai().demand(u"password-change"_s);
        QCOMPARE(password.level, Level::Recommended);
        QCOMPARE(password.regionLevel, std::optional(Level::Recommended));
        QCOMPARE(password.baseLevel, std::optional(Level::Mandatory));
    }

    void whereTheRegionIsSilentTheModelRulesApplyInFull()
    {
        const Demand plan = tokai().demand(u"continuity-plan"_s);
        QVERIFY(plan.inForce && !plan.regional);
        QCOMPARE(plan.level, Level::Mandatory);
        QCOMPARE(plan.articles.first().policy, u"mcs-model"_s);
    }

    void theBaseLayerCanBeSwitchedOff()
    {
        const Policy policy = tokai(false);
        QVERIFY(!policy.demand(u"continuity-plan"_s).inForce);
        QCOMPARE(policy.demand(u"pledge"_s).articles, QList<Citation>({{u"tokai"_s, u"第9条"_s}}));
        QVERIFY(!policy.hasBase());
        QVERIFY(!check(policy, u"SEC-30"_s));
        QVERIFY(policy.interval(u"training-months"_s) == 12);
    }

    void theModelRulesWorkAlone()
    {
        const Policy policy = modelOnly();
        QVERIFY(!policy.hasRegion() && policy.hasBase());
        const Demand pledge = policy.demand(u"pledge"_s);
        QVERIFY(pledge.inForce && !pledge.regional);
        QVERIFY(!pledge.regionLevel);
        QCOMPARE(pledge.articles, QList<Citation>({{u"mcs-model"_s, u"4-1"_s}}));
        QVERIFY(!policy.demand(u"packet"_s).inForce);
        QVERIFY(policy.submissionOffice().isEmpty());
        QVERIFY(policy.exemptionPoints().isEmpty());
        QVERIFY(!alternative(policy, PasswordRule::C8TwoMonths));
        QCOMPARE(policy.word(u"patient"_s), u"患者"_s);
        QCOMPARE(policy.shortNameOf(u"mcs-model"_s), u"準則"_s);
    }

    void theExemptionFromThePledgeHasTheFivePointsOfArticleNine()
    {
        const QStringList points = tokai().exemptionPoints();
        QCOMPARE(points.size(), 5);
        QVERIFY(points.first().startsWith(u"従事者は，就業規則やマニュアルなどの諸規定を遵守し"_s));
        QCOMPARE(points[1], u"退職後も，知り得た情報を漏えいしない。"_s);
        QCOMPARE(tokai().demand(u"pledge-exemption"_s).level, Level::Permitted);
    }

    void eightLettersAndDigitsMeetTokaiButNotTheModelRules()
    {
        const Policy policy = tokai();
        QCOMPARE(policy.passwordAlternatives().first().rule, PasswordRule::A13Symbols); // default for new accounts (A1)
        const auto c8 = alternative(policy, PasswordRule::C8TwoMonths);
        QVERIFY(c8 && c8->regionConform && !c8->baseConform);
        QCOMPARE(c8->changeMonths, 2);
        const auto a13 = alternative(policy, PasswordRule::A13Symbols);
        QVERIFY(a13 && a13->regionConform && a13->baseConform);
        QCOMPARE(a13->changeMonths, 0);
        QVERIFY(alternative(tokai(false), PasswordRule::C8TwoMonths)->baseConform);
    }

    void checkItemsCarryTheLevelOfEachLayer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("tokaiLevel");
        QTest::addColumn<QString>("modelLevel"); // empty: the layer is silent
        const struct
        {
            const char *id, *region, *base;
        } rows[] = {{"SEC-01", "R", "M"}, {"SEC-02", "R", "M"}, {"SEC-03", "R", "M"}, {"SEC-03b", "", "M"},
            {"SEC-04", "R", "M"}, {"SEC-05", "R", "M"}, {"SEC-06", "R", "R"}, {"SEC-10", "R", ""}, {"SEC-11", "R", ""},
            {"SEC-12", "R", "M"}, {"SEC-13", "R", ""}, {"SEC-14", "R", "M"}, {"SEC-15", "C", "R"}, {"SEC-16", "C", ""},
            {"SEC-17", "C", "R"}, {"SEC-18", "R", "M"}, {"SEC-19", "R", "M"}, {"SEC-19b", "M", "M"},
            {"SEC-20", "", "M"}, {"SEC-21", "", "M"}, {"SEC-22", "", "M"}, {"SEC-23", "", "M"}, {"SEC-24", "", "M"},
            {"SEC-25", "", "R"}, {"SEC-26", "", "R"}, {"SEC-27", "", "R"}, {"SEC-28", "", "R"}, {"SEC-29", "", "R"},
            {"SEC-30", "", "M"}, {"SEC-31", "", "R"}};
        for (const auto &row : rows)
            QTest::newRow(row.id) << QString::fromLatin1(row.id) << QString::fromLatin1(row.region)
                                  << QString::fromLatin1(row.base);
    }
    void checkItemsCarryTheLevelOfEachLayer()
    {
        QFETCH(QString, id);
        QFETCH(QString, tokaiLevel);
        QFETCH(QString, modelLevel);
        const auto item = check(tokai(), id);
        QVERIFY(item);
        const auto letter = [](std::optional<Level> level) { return level ? levelLetter(*level) : QString(); };
        QCOMPARE(letter(item->demand.regionLevel), tokaiLevel);
        QCOMPARE(letter(item->demand.baseLevel), modelLevel);
        QCOMPARE(levelLetter(item->demand.level), tokaiLevel.isEmpty() ? modelLevel : tokaiLevel);
        QVERIFY(!item->text.isEmpty());
    }

    void onlyThePasswordIntervalIsThePolicysOwn()
    {
        const Policy policy = tokai();
        QCOMPARE(policy.interval(u"password-months"_s), 2);
        QVERIFY(!policy.intervalIsFacilitys(u"password-months"_s));
        QCOMPARE(policy.interval(u"packet-submit-days"_s), 7);
        QVERIFY(policy.intervalIsFacilitys(u"packet-submit-days"_s));
        QCOMPARE(policy.interval(u"packet-receipt-days"_s), 14);
        QCOMPARE(policy.interval(u"training-months"_s), 12);
    }

    void theOperatorIsNamedByDate()
    {
        QCOMPARE(tokai().operatorOn({2026, 3, 31}), u"エンブレース"_s);
        QCOMPARE(tokai().operatorOn({2026, 4, 1}), u"コラボスクエア"_s);
        QCOMPARE(modelOnly().operatorOn({2026, 11, 20}), u"コラボスクエア"_s);
    }

    void theFacilityMayTightenButNotLoosen()
    {
        const Policy policy = tokai();
        QVERIFY(policy.facilityRulesAreStricter({{u"password-months"_s, 1}, {u"level/photo"_s, u"M"_s}}));
        QVERIFY(policy.facilityRulesAreStricter({{u"training-months"_s, 24}})); // no policy sets a number here
        QVERIFY(policy.facilityRulesAreStricter({{u"correctTypos"_s, true}}));

        const auto slower = policy.facilityRulesAreStricter({{u"password-months"_s, 3}});
        QVERIFY(!slower);
        QCOMPARE(slower.error().code, ErrorCode::RuleViolation);
        QVERIFY(slower.error().articles.contains(Citation{u"tokai"_s, u"第11条(3)"_s}));
        QVERIFY(slower.error().message.contains(u"緩く"_s));
        QVERIFY(!policy.facilityRulesAreStricter({{u"level/pledge"_s, u"R"_s}}));
        QVERIFY(!modelOnly().facilityRulesAreStricter({{u"password-alternatives"_s, QJsonArray{u"C8"_s}}}));
        QCOMPARE(policy.facilityRulesAreStricter({{u"no-such-rule"_s, 1}}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(
            policy.facilityRulesAreStricter({{u"password-months"_s, u"one"_s}}).error().code, ErrorCode::InvalidInput);
    }

    void theFacilitysStricterRulesCount()
    {
        const Policy policy = tokai(true,
            {{u"password-months"_s, 1}, {u"level/photo"_s, u"M"_s},
                {u"password-alternatives"_s, QJsonArray{u"A13"_s, u"B8"_s}}});
        QCOMPARE(policy.interval(u"password-months"_s), 1);
        QVERIFY(policy.intervalIsFacilitys(u"password-months"_s));
        QCOMPARE(policy.demand(u"photo"_s).level, Level::Mandatory);
        QCOMPARE(policy.demand(u"photo"_s).articles.last().policy, u"facility"_s);
        QVERIFY(!alternative(policy, PasswordRule::C8TwoMonths));
        QCOMPARE(alternative(policy, PasswordRule::B8SymbolsTwoMonths)->changeMonths, 1);
        // Looser values that reached the record some other way have no effect.
        QCOMPARE(tokai(true, {{u"password-months"_s, 12}}).interval(u"password-months"_s), 2);
        QCOMPARE(tokai(true, {{u"level/pledge"_s, u"I"_s}}).demand(u"pledge"_s).level, Level::Mandatory);
    }

    void measuresDocumentsAndTheBreachClockComeFromTheLayers()
    {
        const Policy policy = tokai();
        const QList<IncidentMeasure> loss = policy.incidentMeasures(mcs::domain::IncidentKind::Loss);
        QCOMPARE(std::count_if(loss.cbegin(), loss.cend(),
                     [](const IncidentMeasure &measure) { return measure.oneOf == "account"_L1; }),
            2);
        QVERIFY(std::none_of(loss.cbegin(), loss.cend(),
            [](const IncidentMeasure &measure) { return measure.id == "post-deletion"_L1; }));
        QCOMPARE(policy.approval(u"incident"_s).by,
            QList<mcs::domain::OfficeRole>{mcs::domain::OfficeRole::McsAdministrator});
        QCOMPARE(policy.approval(u"incident"_s).articles.first(), (Citation{u"tokai"_s, u"留意事項(3)"_s}));
        const auto breach = policy.breachRule();
        QVERIFY(breach);
        QCOMPARE(breach->items.size(), 9);
        QCOMPARE(QList<int>({breach->firstReportFromDays, breach->firstReportDays, breach->fullReportDays,
                     breach->fullReportDaysImproper}),
            QList<int>({3, 5, 30, 60}));
        const QList<ExpectedDocument> documents = policy.expectedDocuments();
        QCOMPARE(documents.first().kind, mcs::domain::PolicyDocumentKind::RegionalPolicy); // the region first
        for (const ExpectedDocument &document : documents)
            QVERIFY2(policy.demand(document.demand).inForce, qPrintable(document.id));
        // Without 準則 only what the region itself says is left.
        QVERIFY(tokai(false).incidentMeasures().isEmpty() && !tokai(false).breachRule());
    }

    void whatThePoliciesLeaveOpenIsToldWithTheChoiceMade()
    {
        QStringList ids;
        for (const Ambiguity &ambiguity : tokai().ambiguities()) {
            ids.append(ambiguity.id);
            QVERIFY(!ambiguity.choice.isEmpty() && !ambiguity.articles.isEmpty());
        }
        for (const QString &id : {u"A1"_s, u"A5"_s, u"A6"_s, u"A7"_s, u"A10"_s, u"A11b"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        const QList<TrainingTopic> topics = tokai().trainingTopics();
        QVERIFY(topics.size() >= 12);
        const auto posting = std::find_if(
            topics.cbegin(), topics.cend(), [](const TrainingTopic &topic) { return topic.id == "posting"_L1; });
        QVERIFY(posting != topics.cend() && posting->text.contains(u"利用者"_s)); // in the region's words
        QCOMPARE(tokai().procedure(u"leaver"_s)->steps.first().text, u"最終日を台帳に記録する"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
